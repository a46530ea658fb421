"""`Only those above 5%`, `just the ones that rose`, `only increases` after a list: which of them are so."""

import re

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.words.tokens import words_of

_OPENED = r"(?:(?:and|ok|okay|so|now|then|but|can i (?:see|have)|can you (?:show|give|list)(?: me)?|please) )*"
_ONLY = r"(?:(?:show|give|list|keep)(?: me)? )?(?:(?:only|just) )?(?:the |all )?(?:those|these|ones)"
_WHO = r"(?: (?:that|which|who))?"
_ARE = r"(?: (?:are|is|were|was|have been|has been))?"
_HAVE = r"(?: (?:have|has|had))?"
_WHERE = (
    r"(?:above|below|over|under)(?=.*(?:\d|target|average|mean|limit|line|normal|usual))|up|down|rising|falling|improving|worsening|increasing|decreasing|higher|lower|better|worse"
    r"|more than|fewer than|less than|at least|at most|on target|off target|on track|off track|outside|beyond"
    r"|out of|missing|meeting|hitting|short of|unusual|level|unchanged|getting|going"
)
_WENT = (
    r"rose|fell|increased|decreased|improved|worsened|risen|fallen|gone|went|got|gotten|missed|met|hit|exceeded|dropped"
    r"|grew|grown|climbed|declined|more than|fewer than|less than|at least"
)
_OF_AN_AGE = r"(?:over|under) (?:the age of )?\d{1,2}\b(?! ?%| per| ?percent| min| sec)"
_SO = re.compile(
    rf"^{_OPENED}{_ONLY}{_WHO}{_ARE} (?!{_OF_AN_AGE})(?P<where>(?:{_WHERE})\b.*?)(?: only)?$", re.IGNORECASE
)
_DID = re.compile(rf"^{_OPENED}{_ONLY}{_WHO}(?P<did>{_HAVE} (?:{_WENT})\b.*?)(?: only)?$", re.IGNORECASE)
_RISES = r"(?:increases|rises|risers|ups|gains|those up)"
_FALLS = r"(?:decreases|falls|fallers|downs|drops|reductions|those down)"
_MOVES = re.compile(
    rf"^{_OPENED}(?:(?:show|give|list|keep)(?: me)? )?(?:(?:only|just) (?:the )?(?:(?P<up>{_RISES})|(?P<down>{_FALLS}))"
    rf"|(?:the )?(?:(?P<ups>{_RISES})|(?P<downs>{_FALLS})) only)(?P<since> (?:on|since|against|from|vs|compared) .+)?$",
    re.IGNORECASE,
)


_PLACES = re.compile(
    rf"^{_OPENED}(?:(?:show|give|list)(?: me)? )?(?:only|just) (?:(?:for|in|at) )?(?:the )?(?P<rest>\S.*?)$",
    re.IGNORECASE,
)
_LONGEST_NAME = 5


def only_there(said: str, vocabulary: Vocabulary) -> str:
    """`Only Valleys by month`, `just for Sale and Hope`: what is asked of these places; else as it was said."""
    found = _PLACES.match(said)
    words = [] if found is None else words_of(found["rest"].lower())
    names = [at for at in range(1, min(len(words), _LONGEST_NAME) + 1) if _is_a_place(tuple(words[:at]), vocabulary)]
    return said if found is None or not names else f"in {found['rest']}"


def _is_a_place(words: tuple[str, ...], vocabulary: Vocabulary) -> bool:
    return {one.sort for one in vocabulary.readings(words)} == {Sort.AREA}


def which_of_those(said: str) -> str:
    """What is said, where some of what was listed are asked for, as which of them are so; else as it was said.

    Those over 60 may be people.
    """
    said = said.strip(" ?!.")
    if (found := _SO.match(said)) is not None:
        return f"which are {found['where']}"
    if (found := _DID.match(said)) is not None:
        return f"which{found['did']}"
    if (found := _MOVES.match(said)) is not None:
        return f"which are {'up' if found['up'] or found['ups'] else 'down'}{found['since'] or ''}"
    return said
