"""A text of a question and of statements around it: the question alone, and what was said beside it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Protocol

from bot.asking.asked_period import NEWEST
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Question
from bot.asking.reading.asserted import is_only_a_tag
from bot.asking.reading.claimed_amounts import Claimed, without_amounts
from bot.asking.reading.clause_beside import clause_beside
from bot.asking.reading.felt_beside import without_what_is_felt
from bot.asking.reading.guessed_causes import guesses_at_the_cause
from bot.asking.reading.is_it_a_lot import is_it_a_lot, tells_whether_it_is
from bot.asking.reading.noted_beside import without_what_is_noted
from bot.asking.reading.said_of_asking import without_frames
from bot.asking.reading.said_twice import asked_twice
from bot.asking.reading.said_within import without_what_is_said_within
from bot.asking.reading.spoken_of import names_a_measure, with_what_was_spoken_of
from bot.asking.reading.statements import Stated, names_in
from bot.asking.reading.who_tells import is_off_to
from bot.asking.words.case_words import CASE_WORDS
from bot.asking.words.tokens import plain_text, tokens_of, words_of
from bot.asking.words.word_sets import word_set

MOST_CLAUSES = 8
_MOST_TOGETHER = 3
_ASKS = "is|are|was|were|what|whats|what's|how|hows|how's|has|have|had|did|does|do|can|could|which|who|(?:give|show) me"
_WANTS = "i need|we need|need|i want|want to|id like|i'd like|we'd like|any chance|please"
_TELLS = (
    "i|im|i'm|i've|ive|i'd|i'll|we|we're|we've|we'd|my|our|the|they're|he's|she's|people|residents|it's for"
    "|that i|that we"
)
_NOW = "i'm|im|i am|i can't|i cant|we're|we are|we can't|we cant|i wait|i have|i've|we've|we have|nobody|no one"
"""Behind `while` and `since` they tell of who asks, and not from when on it is asked."""
_MARK = re.compile(
    r"(?P<sentence>[?!;]+(?:\s+|$)|\.+(?:\s+|$)|\n+)"
    rf"|(?P<pause>,\s+|:\s+|\s+[-\u2013\u2014]+\s+|[()]|\s+(?:but|so|and)\s+(?=(?:{_ASKS}|{_WANTS})\s)"
    rf"|\s+(?=(?:because|cos|so|as|but)\s+(?:{_TELLS})\s)|\s+(?=(?:while|whilst|since)\s+(?:{_NOW})\s)"
    r"|\s+(?=when\s+(?:the|we|they|our|i)\s)"
    r"|\s+(?=(?:i'm asking|i need|we need|i want|i'd like)\s)"
    r"|\s+(?=or (?:is|was|isn['’]?t|wasn['’]?t) (?:it|that|this)\s)"
    r"|\s+(?=how (?:many|much)\s|what(?:'?s| is| was| were)\s|which\s))",
    re.IGNORECASE,
)
"""Where a clause ends: at a mark, before what begins a question, and before what tells why it is asked."""
_EXISTS = ("is", "are", "was", "were", "been", "has", "have")
_THERE = re.compile(
    "".join(rf"(?<!\b{word} )" for word in _EXISTS) + rf"\bthere\b(?! (?:{'|'.join(_EXISTS)})\b)", re.IGNORECASE
)
"""A place that was named before, and not that there are some."""
_THEY_HAD = re.compile(r"\b(did|have|had) they (have|had|get|got|see|seen|record|recorded)\b", re.IGNORECASE)
"""Those of a place that was named before: the parish council in Sale, how many did they have."""
_GREETED = re.compile(
    r"^\W*(?:(?:ok|okay|so|right|well|hi|hello|hey),?\s+)*(?:good )?(?:morning|afternoon|evening)\b"
    r"(?:\s+(?:all|everyone|everybody|folks|team|both)\b)?\W*(?=\w)",
    re.IGNORECASE,
)
_POINTS_BACK = re.compile(
    r"\b(?:those|these|them|they|their|theirs|ours|he(?!'?d like| would like)|she(?!'?d like| would like)|his|hers|such"
    r"|ones|like that|like this"
    r"|the same(?! (?:point|period|time|stage|stretch|span|spell|months?|quarters?|weeks?|years?|day)\b))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Beside:
    """The question of a text, with what was said beside it: statements, and amounts that were claimed.

    `place` is the area that was taken for the one meant, because who asks is there.
    """

    question: str
    statements: tuple[Stated, ...] = ()
    claimed: Claimed | None = None
    of_a_number: bool = False
    place: str = ""

    @property
    def told(self) -> tuple[str, ...]:
        """What the answer says that it does not take into account: all but courtesies."""
        amounts = () if self.claimed is None else self.claimed.amounts
        return (*(one.text for one in self.statements if not one.is_plain), *amounts)

    @property
    def says_nothing_of_it(self) -> bool:
        """Whether only statements stand beside the question that name nothing: it may be asked back without them."""
        named = (one.measures or one.one_of_each or one.areas or one.times or one.may_place for one in self.statements)
        return self.claimed is None and not self.of_a_number and not any(named)

    def is_answered_by(self, questions: Sequence[Question]) -> bool:
        """Whether what was answered is all that was asked: nothing beside it could say more of it."""
        asked = [one for one in questions if one.measures or one.topics] or [
            one for one in questions if all(said.is_plain for said in self.statements)
        ]
        if not asked or (self.claimed is not None and not all(map(self.claimed.is_answered_by, asked))):
            return False
        if self.of_a_number and not all(map(tells_whether_it_is, asked)):
            return False
        found = [[may_be_passed_over(one, question) for question in asked] for one in self.statements]
        return all(any(ways) if one.is_plain else all(ways) for one, ways in zip(self.statements, found, strict=True))


@dataclass(frozen=True, slots=True)
class _Clause:
    start: int
    end: int
    mark: str


class _Judge(Protocol):
    """Says of some clauses of a text together what they state; None where they may be part of the question."""

    def __call__(self, clauses: Sequence[_Clause], *, is_before: bool) -> Stated | None: ...


def said_beside(text: str, vocabulary: Vocabulary, day: date) -> Iterator[Beside]:
    """The question alone, where statements stand before it or behind it, and without the amounts that are claimed.

    Where a paper is called after a measure, the question has to name its own: in a thread that one may be meant.
    """
    for one in _every_way(text, vocabulary, day):
        if not any(said.called_after for said in one.statements) or names_a_measure(one.question, vocabulary):
            yield one


def _every_way(text: str, vocabulary: Vocabulary, day: date) -> Iterator[Beside]:
    yield from (Beside(one) for one in asked_twice(text, vocabulary, day))
    yield from (Beside(*one) for one in without_what_is_said_within(text, vocabulary, day))
    alone = _with_the_measure_kept(text, vocabulary, day)
    framed = without_frames(text if alone is None else alone.question, vocabulary, day)
    if alone is not None and not _is_of_what_was_said(alone.question):
        yield from _where_they_are(alone, vocabulary)
        yield _of_where_it_says(alone, vocabulary)
    if framed is not None and not _is_of_what_was_said(framed[0]):
        within = Beside(framed[0], (*(() if alone is None else alone.statements), *framed[1]))
        yield within
        yield from _where_they_are(within, vocabulary)
    if alone is not None and _is_of_what_was_said(alone.question):
        alone = None
    if alone is not None:
        spoken_of = with_what_was_spoken_of(alone.question, [one.text for one in alone.statements], vocabulary, day)
        if spoken_of is not None:
            yield Beside(spoken_of, alone.statements)
    if (whose := _without_whose(text if alone is None else alone.question, vocabulary)) is not None:
        yield Beside(whose[0], (*(() if alone is None else alone.statements), whose[1]))
    yield from _under_what_it_was(text, vocabulary)
    yield from (Beside(asked, (Stated(felt),)) for asked, felt in without_what_is_felt(text))
    claimed = without_amounts(text if alone is None else alone.question)
    if claimed is not None:
        yield Beside(claimed.text, () if alone is None else alone.statements, claimed)
    asked = is_it_a_lot(text if alone is None else alone.question)
    if asked is not None:
        yield Beside(asked, () if alone is None else alone.statements, of_a_number=True)


def _under_what_it_was(text: str, vocabulary: Vocabulary) -> Iterator[Beside]:
    """Without what began when the figure does, or what is marked on it."""
    if (then := _with_its_time_alone(text, vocabulary)) is not None:
        yield then
    if (noted := without_what_is_noted(text, vocabulary)) is not None:
        yield Beside(noted[0], (noted[1],))


def _with_its_time_alone(text: str, vocabulary: Vocabulary) -> Beside | None:
    """`Since the gatekeepers started Feb 25`: since then, where what began then is nothing of the catalogue."""
    found = _SINCE_WHAT_BEGAN.search(text)
    which = next((one for one in ("said", "done") if found is not None and found[one]), "thing")
    words = [token.word for token in tokens_of(plain_text(found[which]))] if found is not None else []
    # What is new is no sort of case: the new phones went in, and the knives started.
    picks = "new" not in words and which != "done" and not CASE_WORDS.isdisjoint(words)
    if found is None or picks or any(True for _ in names_in(words, vocabulary)):
        return None
    return Beside(f"{text[: found.start(which)]}{text[found.end() :]}", (Stated(found[which].strip(), is_plain=False),))


_A_TIME = r"(?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q[1-4]|20\d\d|\d))"
_SINCE_WHAT_BEGAN = re.compile(
    r"\bsince (?P<said>(?:the|our|we|they|operation|op)(?: [\w'’-]+){1,4}?"
    r" (?:started|began|came (?:in|on)|went (?:in|live|on|out)|launched|arrived|joined|changed|moved|merged|switched"
    r"|got going|took over|opened|reopened|closed|shut|ended|finished|stopped|kicked off|rolled out"
    r"|(?:was|were) \w+ed)),? (?:in |back in |on )?"
    rf"{_A_TIME}|\bsince (?P<done>(?:we|they|you) (?:changed|moved|switched|brought in|introduced|opened|closed"
    rf"|launched|started|took on|rolled out|went to|got)(?: [\w'’-]+){{1,4}}?) (?:in|back in|from) {_A_TIME}"
    rf"|\bsince (?P<thing>(?:the|our)(?: [\w'’-]+){{1,3}}?) in {_A_TIME}",
    re.IGNORECASE,
)


def _with_the_measure_kept(text: str, vocabulary: Vocabulary, day: date) -> Beside | None:
    """The question without statements; where it has lost its measure to a long one, without the shortest of them."""
    alone = _without_statements(text, vocabulary, day)
    if alone is None or names_a_measure(alone.question, vocabulary):
        return alone
    shorter = _without_statements(text, vocabulary, day, together=1)
    return shorter if shorter is not None and names_a_measure(shorter.question, vocabulary) else alone


def _without_statements(text: str, vocabulary: Vocabulary, day: date, together: int = _MOST_TOGETHER) -> Beside | None:
    clauses = [*_clauses(text)]
    if not 1 < len(clauses) <= MOST_CLAUSES:
        return None
    judge = partial(_one_statement, text, vocabulary=vocabulary, day=day)
    first, before = _from_the_front(clauses, judge, together)
    last, behind = _from_the_end(clauses, 0, judge, together)
    if last > 1:
        last, behind = _from_the_end(clauses, first, judge, together)
    else:
        first, before = 0, []  # nothing is asked behind the first clause, so that it is the question
    between = _off_to(text, clauses[first + 1 : last - 1], vocabulary, day)
    if first == 0 and last == len(clauses) and between is None:
        return None
    question = text[clauses[first].start : clauses[last - 1].end]
    if between is not None:
        question = question.replace(f"{between.text}, ", "", 1)
        behind = [between, *behind]
    question += "?" if "?" in clauses[last - 1].mark else ""
    places = {area for one in (*before, *behind) for area in one.areas}
    if len(places) == 1:
        name = vocabulary.framework.areas[min(places)].name
        question = _THEY_HAD.sub(rf"\1 we \2 in {name}", question)
    if _THERE.search(question):
        if len(places) != 1:
            return None
        question = _THERE.sub(f"in {vocabulary.framework.areas[places.pop()].name}", question)
    return Beside(question, (*before, *behind))


def _off_to(text: str, clauses: Sequence[_Clause], vocabulary: Vocabulary, day: date) -> Stated | None:
    """A clause between others that is nothing but an occasion: `asb in Sale, ward panel tonight, last 3 months`."""
    for one in clauses:
        said = text[one.start : one.end]
        if one.mark.strip() == "," and is_off_to([token.word for token in tokens_of(plain_text(said))]):
            return clause_beside(said, vocabulary, day, f"{text[: one.start]} {text[one.end :]}")
    return None


def _where_they_are(alone: Beside, vocabulary: Vocabulary) -> Iterator[Beside]:
    """`DS in Carrow CID: burglary last month`: the question of the only area that who asks says they are in."""
    if not _WHOLE.isdisjoint(words_of(alone.question)) or names_an_area(alone.question, vocabulary):
        return
    areas = [area for one in alone.statements for area in one.areas]
    if len(areas) == 1 and any(one.says_who and one.areas for one in alone.statements):
        name = vocabulary.framework.areas[areas[0]].name
        statements = tuple(replace(one, is_plain=one.is_plain or one.is_theirs) for one in alone.statements)
        yield replace(alone, question=f"In {name}: {alone.question}", statements=statements, place=name)


def _of_where_it_says(alone: Beside, vocabulary: Vocabulary) -> Beside:
    """A question that names a place itself, which is of that and not of the one that who asks looks after."""
    if not names_an_area(alone.question, vocabulary):
        return alone
    statements = (replace(one, areas=() if one.is_theirs else one.areas) for one in alone.statements)
    return replace(alone, statements=tuple(statements))


_WHOLE = word_set("force forces forcewide overall countywide nationally national everywhere us")
"""Who says so asks of more than where they are."""


def _my_patch(text: str, vocabulary: Vocabulary) -> re.Match[str] | None:
    """`My patch Canalside`: the area that stands straight behind it; what is only within an area is less than it."""
    found = _MY_PATCH.search(text)
    words = [token.word for token in tokens_of(plain_text(found["place"]))] if found is not None else []
    named = next(names_in(words, vocabulary), None)
    return found if named is not None and not named[0] and any(one.sort is Sort.AREA for one in named[2]) else None


def _without_whose(text: str, vocabulary: Vocabulary) -> tuple[str, Stated] | None:
    """`My team in Sale`, `the inspector wants his burglary total`: of the area that is named, and so it is told."""
    found = _my_patch(text, vocabulary) or _WHOSE_TEAM.search(text) or _HIS.search(text)
    if found is None:
        return None
    said = found["said"]
    rest = text[: found.start("said")] + text[found.end("said") :].lstrip(" ,:(")
    return rest, Stated(said.strip(), is_plain=False, may_place=True)


_WHOSE_TEAM = re.compile(
    r"(?<!\bfor )(?<!\bof )(?<!\bby )(?<!\bin )\b(?P<said>(?:my|our) (?:team|lot|crew|unit|squad|section) )"
    r"(?=(?:in|at|on) (?:[\w'&]+ ){1,4}(?:doing|getting on|looking|faring|ok|okay|alright|on track)\b)",
    re.IGNORECASE,
)
_MY_PATCH = re.compile(
    r"\b(?P<said>(?:my|our) (?:own )?(?:patch|beat|area|manor|turf|ground|sector|division|district|borough|ward"
    r"|neck of the woods))(?:'?s)?[,:(]?\s+(?:(?:of|being|ie)\s+)?(?P<place>.+)",
    re.IGNORECASE,
)
_HIS = re.compile(
    r"\b(?:superintendent|supt|inspector|insp|commander|chief|sergeant|sgt)\b[^.?!]*? "
    r"(?P<said>(?:his|her) )(?=(?:[\w-]+ ){1,4}(?:total|totals|figure|figures|number|numbers|count|rate)\b)",
    re.IGNORECASE,
)


def _is_of_what_was_said(question: str) -> bool:
    """Whether a question is not understood without what was said before it."""
    return _POINTS_BACK.search(question) is not None or is_only_a_tag(question)


def may_be_passed_over(statement: Stated, question: Question) -> bool:
    """Whether a statement names nothing but what a question names itself, and cannot say where or when it is of."""
    areas = () if question.home_meant else question.areas
    of_no_place = statement.is_theirs and (question.by or not question.measures)
    if not {*statement.areas} <= {*areas} and not of_no_place:
        return False
    topics = {key for _, key in question.topics}
    if not statement.measures <= {*question.measures} | topics:
        return False
    if not all(keys & ({*question.measures} | topics) for keys in statement.one_of_each):
        return False
    if statement.may_place and not areas:
        return False
    return not statement.times or question.period != NEWEST or question.against_period is not None


def names_an_area(text: str, vocabulary: Vocabulary) -> bool:
    """Whether a text names a place of the catalogue."""
    words = [token.word for token in tokens_of(plain_text(text))]
    return any(one.sort is Sort.AREA for _, _, readings in names_in(words, vocabulary) for one in readings)


def clauses_alone(text: str) -> Iterator[tuple[str, str]]:
    """Each clause of a text of several, the longest first, and what else stands in it."""
    clauses = [*_clauses(text)]
    if 1 < len(clauses) <= MOST_CLAUSES:
        for one in sorted(clauses, key=lambda one: one.start - one.end):
            rest = f"{text[: one.start]} {text[one.end :]}"
            yield text[one.start : one.end].strip(), " ".join(rest.split()).strip(" ,.;:?!-")


def _clauses(text: str) -> Iterator[_Clause]:
    start = 0
    for match in _MARK.finditer(text):
        if re.search(r"\w", text[start : match.start()]):
            yield _Clause(start, match.start(), match[0])
        start = match.end()
    if re.search(r"\w", text[start:]):
        yield _Clause(start, len(text), "")


def _from_the_front(clauses: Sequence[_Clause], judge: _Judge, together: int) -> tuple[int, list[Stated]]:
    """How many clauses from the first on are statements, and what they are."""
    at = 0
    found: list[Stated] = []
    while at < len(clauses) - 1:
        for end in range(min(at + together, len(clauses) - 1), at, -1):
            if (one := judge(clauses[at:end], is_before=True)) is not None:
                found.append(one)
                at = end
                break
        else:
            return at, found
    return at, found


def _from_the_end(clauses: Sequence[_Clause], first: int, judge: _Judge, together: int) -> tuple[int, list[Stated]]:
    """Behind which clause nothing but statements stands, and what they are."""
    at = len(clauses)
    found: list[Stated] = []
    while at - 1 > first:
        for start in range(max(at - together, first + 1), at):
            if (one := judge(clauses[start:at], is_before=False)) is not None:
                found.insert(0, one)
                at = start
                break
        else:
            return at, found
    return at, found


def _one_statement(
    text: str, clauses: Sequence[_Clause], *, is_before: bool, vocabulary: Vocabulary, day: date
) -> Stated | None:
    said = text[clauses[0].start : clauses[-1].end]
    asks = "?" in clauses[-1].mark and not guesses_at_the_cause([*words_of(said)])
    if asks or any(_ends_a_sentence(one) or one.mark.strip() == ":" for one in clauses[:-1]):
        return None
    if not clauses[0].start:
        said = _GREETED.sub("", said)
    if _GREETED.sub("", f"{said} x") == "x":
        return Stated(said.strip())
    elsewhere = f"{text[: clauses[0].start]} {text[clauses[-1].end :]}"
    return clause_beside(said, vocabulary, day, elsewhere, is_before=is_before)


def _ends_a_sentence(clause: _Clause) -> bool:
    return clause.mark.strip()[:1] in ("?", "!", ";", ".") or "\n" in clause.mark
