"""Where a text that asks several things may be parted: at its sentences, and before what begins a question anew."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.asking.words.tokens import APOSTROPHES
from bot.asking.words.word_sets import word_set
from bot.figures.periods import MONTHS

_SENTENCE = r"[?!;]+\s+|\.{1,3}\s+(?=[^\W\d_])|\n+\s*"
_BREAK = r"\s*,\s*|\s*/\s+|\s+/\s*|\s*:\s+|\s+[-\u2013\u2014]+\s+|\s*\.{2,3}\s*|\s+"
_JOINING = r"(?:and then|and also|and|but also|but|also|plus|then|&|\+)"
_JOINT = re.compile(rf"(?P<sentence>{_SENTENCE})|(?P<pause>{_BREAK})", re.IGNORECASE)
_JOINED = re.compile(rf"{_JOINING}\s+(?=\S)", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+|%")

_ASKS = word_set(
    "what whats how hows is are was were has have had did does do isnt arent can could why whether "
    "show give tell chart plot compare whose"
)
"""What begins a question wherever it stands."""
_ASKS_BEHIND_AND = word_set("who whos where wheres which when whens")
"""What begins a question behind `and`, and may else go on from the word before: robberies, which were in Sale."""
_OF_TIMES = word_set("total average mean median monthly weekly quarterly")
"""What is asked of several times, or of those that a stretch is made of."""
_NEXT = {
    "by": word_set("how what"),
    "in": word_set("what which"),
    "at": word_set("what which"),
    "the": word_set("same change trend rank target rate share difference gap") | _OF_TIMES,
    "its": word_set("change trend rank target rate share limits") | _OF_TIMES,
    "since": word_set("when"),
    "for": word_set("how what which"),
    "if": word_set("so not"),
    "up": word_set("or"),
}
_ASKS_BEHIND_A_PAUSE = {
    "who": word_set("is leads owns has runs"),
    "where": word_set("are is do does did"),
    "when": word_set("is are was does did will"),
}
_SAYS = word_set("change trend rank % percent percentage rate share target difference gap") | _OF_TIMES
"""What is asked of a measure that was named before `and`."""


_MEAN = r"(?:average|avg|mean)"
_SO_MANY = r"(?:\d{1,2}|two|three|six|nine|twelve)"
_A_YEAR = r"(?:last|this|the previous) (?:(?:financial|fin|fy|calendar) )?(?:year|yr)|20\d\d(?:[/-]\d\d)?|\d\d/\d\d"
_EACH = r"(?:monthly |weekly |quarterly )?"
_HELD_AGAINST = re.compile(
    rf"(?:vs?\.?|versus|against|compared (?:to|with)) (?:the |our |an? |its |their )?"
    rf"(?:{_EACH}{_MEAN} (?:(?:month|week|quarter) )?(?:(?:of|for|over|in|across|during) )?"
    rf"(?=(?P<the>the )?(?:last|past|previous|prior|rolling|this|ytd|r12m?|20\d\d|\d\d/\d\d|q[1-4]|{_SO_MANY})\b)"
    rf"|(?P<year>{_A_YEAR})(?:['\u2019]?s)? {_EACH}{_MEAN}(?=$|[?.!,;])"
    rf"|(?:last |past |rolling )?(?P<number>{_SO_MANY})[ -]?(?P<unit>months?'?|m|years?'?|yrs?)"
    rf" (?:rolling |running |moving )?{_MEAN}(?=$|[?.!,;]))",
    re.IGNORECASE,
)
"""`Oct vs average of last 12 months`: the figure, and the average over that time."""
_LAST_YEAR = re.compile(r"(?:the )?(?:last|previous) (?:year|yr)\b", re.IGNORECASE)
"""Of a month that is held against an average it is the year, and no month of it."""
_PLACED = re.compile(r"[\w)] (?:in|at|for|across|on) \w", re.IGNORECASE)
_IN_PLACE = re.compile(r"(?:^|[\w)] )(?:in|at|for|across|on) \w", re.IGNORECASE)
_TIME_AND_MORE = re.compile(
    rf"(?:{'|'.join(f'{month[:3]}(?:{month[3:]})?' for month in MONTHS)})(?: \d+)? (?:and|&|\+|plus) ", re.IGNORECASE
)
"""`Robbery in February, January and burglary`: whose month that is cannot be told."""
_TIMED = re.compile(
    rf"[\w)] .*\b(?:{'|'.join(f'{month[:3]}(?:{month[3:]})?' for month in MONTHS)}|sept|q[1-4]|ytd|fytd|{_A_YEAR}"
    r"|\d+ ?(?:m|months)|rolling"
    r"|(?:last|this) (?:month|week|quarter))\b",
    re.IGNORECASE,
)
"""`Robbery in April`: a thing with its own time, behind which another thing may stand."""
_TO_NOW = re.compile(r"(?:the )?(?:year to date|f?ytd|(?:rolling|last) (?:12|twelve) months)[?.!]*$", re.IGNORECASE)
"""A time up to now, beside another one."""
AVERAGE_BESIDE = "and the average over"
_WHO_LEADS = re.compile(
    r"(?:(?P<who>who(?:['\u2019]?s| is)? (?:the |our )?(?:leads?(?: officer)?|owns?|owner|runs|in charge|responsible|"
    r"leading|sro|got it)(?: on| for| of)?(?: it| that| this| them| those)?)"
    r"|(?:the |its )?(?:lead(?: officer)?|owner|sro))(?: please)?[?.!\s]*",
    re.IGNORECASE,
)
"""`Sickness vs target, who owns it`: at the end of a text, of whatever stands before it."""


@dataclass(frozen=True, slots=True)
class Joint:
    """A place where a text may be parted: what stands before it, what behind, and whether a sentence ends there.

    `asked` says that what stands behind begins as a question does, or goes on with `and`.
    """

    before: str
    behind: str
    ends_a_sentence: bool = False
    asked: bool = True
    named: bool = False
    """Whether only a place or a time is named with each: robbery in Sale and burglary in Hope, robbery May + ASB."""


def joints(text: str) -> Iterator[Joint]:
    """The places where a text may be parted, first to last; one behind which nothing is asked is none.

    What stands behind keeps its `and`, which says that it goes on; other words that join are left out.
    """
    for match in _JOINT.finditer(text):
        before, behind = text[: match.start()].strip(), text[match.end() :].strip()
        joining = _JOINED.match(behind)
        rest = behind[joining.end() :] if joining else behind
        if not _WORD.search(before) or not _WORD.search(rest):
            continue
        average = _HELD_AGAINST.match(behind)
        if average is not None:
            unit = "years" if (average["unit"] or "").startswith("y") else "months"
            over = f"the last {average['number']} {unit}" if average["number"] else average["year"] or ""
            over = f"{over}{behind[average.end() :]}"
            whole = "the whole of " if _LAST_YEAR.match(over) else ""
            yield Joint(before, f"{AVERAGE_BESIDE} {whole}{over}")
        elif (joining or match[0].strip()) and _TO_NOW.match(rest):
            yield Joint(before, f"and {rest}")
        elif match["sentence"]:
            asked = joining is not None or _asks(rest, behind_and=True)
            yield Joint(f"{before}?" if "?" in match[0] else before, behind, True, asked)
        elif joining and _asks(rest, behind_and=True):
            yield Joint(before, f"and {rest}")
        elif leads := _WHO_LEADS.fullmatch(rest):
            yield Joint(before, f"and {rest}" if leads["who"] else "and who leads on it")
        elif joining and ((_PLACED.search(before) and _IN_PLACE.search(rest)) or _TIMED.search(before)):
            yield Joint(before, f"and {rest}", named=True)
        elif match["pause"].strip() and (_asks(rest) or rest.endswith("?")):
            yield Joint(before, rest, asked=_asks(rest))
        elif match["pause"].strip() and _TIMED.search(before) and not _TIME_AND_MORE.match(rest):
            yield Joint(before, f"and {rest}", named=True)


def asks_something(text: str) -> bool:
    """Whether a text says that something is asked, and does not only name what it is about."""
    return text.rstrip().endswith("?") or any(word in _ASKS | _ASKS_BEHIND_AND for word in _words(text))


def _asks(text: str, *, behind_and: bool = False) -> bool:
    """Whether a text begins as a question does."""
    first, second = [*_words(text)[:2], "", ""][:2]
    if first in _NEXT:
        return second in _NEXT[first]
    if first in _ASKS:
        return True
    if behind_and:
        return first in _ASKS_BEHIND_AND or first in _SAYS
    return second in _ASKS_BEHIND_A_PAUSE.get(first, ())


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text.translate(APOSTROPHES))]
