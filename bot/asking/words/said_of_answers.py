"""What people type of an answer that its buttons do: to have its figures as a file, or that its figure is wrong."""

import re
from dataclasses import dataclass

from bot.asking.words.tokens import plain_text, tokens_of
from bot.asking.words.word_sets import word_set

_ENDINGS = {
    **dict.fromkeys(("csv", "csvs"), "csv"),
    **dict.fromkeys(("excel", "xlsx", "xls", "xl", "spreadsheet", "spreadsheets", "workbook"), "xlsx"),
}
_AROUND_A_FILE = word_set(
    """
    and ok okay right so hi hello reeve please pls plz thanks thank ta cheers also now then great lovely can could may
    will would i we you me us id like need want wanted give gimme send get show export download save put pull dump do
    have let as in into to on for an a the it that this them those these all one figure figures number numbers data
    table answer list results file version format sheet just too well over possible if instead of
    """
)
_FILE = r"(?:(?:an?|the)\s+)?(?P<file>" + "|".join(_ENDINGS) + r")(?:\s+(?:file|version|format|sheet|table))?"
_CLOSED = r"(?:,?\s+(?:please|pls|plz|thanks|ta|cheers|if possible))*\s*[.?!]*"
_QUESTION_AS_A_FILE = re.compile(rf"(?P<question>.+?),?\s+(?:as|in|into)\s+{_FILE}{_CLOSED}", re.IGNORECASE | re.DOTALL)
_FIGURE = r"(?:figure|number|total|count|answer|rate|percentage|stat|result)s?"
_WHICH = rf"(?:this|that|the|your|those|these|both) (?:[\w'’&-]+ ){{0,3}}?{_FIGURE}"
_SURELY = r"(?:(?:definitely|clearly|completely|just|totally|still|way|really|surely|plain|simply|all) )*"
_OPENED = r"(?:(?:no|hang on|hi|hello|reeve|sorry|ok|okay|right|erm|but|i think|im afraid|i'm afraid|actually),? )*"
_DOUBTED = re.compile(
    rf"{_OPENED}(?:{_WHICH}(?:"
    rf"(?:['’]?s| is| are| was| were| looks?| seems?| must be| has to be) {_SURELY}"
    r"(?:wrong|incorrect|inaccurate|not (?:right|correct|accurate)|an? (?:mistake|error))"
    r"|(?: (?:can['’]?t|cannot|can not) be| is not| isn['’]?t| are not| aren['’]?t) (?:right|correct|accurate))"
    rf"|wrong {_FIGURE})\b(?! (?:way|side|place|direction))(?P<words>.*)",
    re.IGNORECASE | re.DOTALL,
)
_MEANT_OTHERWISE = re.compile(
    r"\W*(?:i|we) (?:meant|mean|want|wanted|asked|said|need|needed|was after)\b", re.IGNORECASE
)
"""`That figure is wrong, I meant Walsall`: of another figure, and no doubt about that one."""
LONGEST_DOUBT = 500


@dataclass(frozen=True, slots=True)
class SaidOfAnswer:
    """What is said of an answer: `ending` of the file that its figures are wanted as, or, without one, a doubt.

    `question` is what is asked before a file is asked for; `words` say what is wrong with the figure.
    """

    ending: str = ""
    question: str = ""
    words: str = ""


def said_of_an_answer(text: str) -> SaidOfAnswer | None:
    """`As csv`, `robbery by borough as a spreadsheet`, `this figure is wrong: custody logged 31`; None for others."""
    said = text.strip()
    found = _DOUBTED.fullmatch(said)
    if found is not None and not (said.endswith("?") or _MEANT_OTHERWISE.match(found["words"])):
        return SaidOfAnswer(words=found["words"].strip(" ,.:;!-–—\n")[:LONGEST_DOUBT])
    words = [token.word for token in tokens_of(plain_text(said))]
    files = {_ENDINGS[word] for word in words if word in _ENDINGS}
    if len(files) == 1 and {*words} <= _AROUND_A_FILE | {*_ENDINGS}:
        return SaidOfAnswer(ending=files.pop())
    asked = _QUESTION_AS_A_FILE.fullmatch(said)
    if asked is None:
        return None
    return SaidOfAnswer(ending=_ENDINGS[asked["file"].lower()], question=asked["question"].strip())


def says_it_is_wrong(text: str) -> bool:
    """`That's wrong, we had 31`: too little said to tell anybody of it, but what can be said instead is told."""
    found = _SAYS_IT_IS_WRONG.match(text.strip())
    return found is not None and not (
        text.rstrip().endswith("?") or _MEANT_OTHERWISE.match(text.strip()[found.end() :])
    )


_SAYS_IT_IS_WRONG = re.compile(
    rf"{_OPENED}(?:that|this|it)(?:['’]?s| is| are| was) {_SURELY}(?:wrong|incorrect|inaccurate"
    r"|not (?:correct|accurate))(?=\W|$)(?! (?:way|side|place|direction|one|month|area|year))",
    re.IGNORECASE,
)
