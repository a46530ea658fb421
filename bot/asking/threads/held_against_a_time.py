"""`Which of those are higher than July`, `which were up on the month before`: asked as it is read of what stands."""

import re

from bot.asking.question import EACH_PERIOD, Intent, Question
from bot.asking.threads.asked_of_them import says_how_they_moved
from bot.asking.threads.thread import Thread
from bot.asking.words.held_against_a_time import WAY_SINCE, way_said
from bot.asking.words.said_around import CLOSED, OPENED

_HOW = r"(?:(?:now|also|still|running|both|all|currently|actually) )*"
_ARE = rf"(?:(?:is|are|was|were|have been|has been|had been|have|has|had) )?{_HOW}"
_WHICH = re.compile(
    rf"^{OPENED}(?:which|what|who|how many)(?: ones?)?(?P<those> of (?:those|these|them|the \w+))?"
    rf"(?P<kind> (?!is |are |was |were |of |ones? )[a-z]+)? {_ARE}{WAY_SINCE}{CLOSED}$",
    re.IGNORECASE,
)
_ANY = re.compile(
    rf"^(?P<any>{OPENED}(?:(?:are|is|were|was) )?any(?: of (?:those|these|them))?) {_ARE}{WAY_SINCE}{CLOSED}$"
)
_THE_ONE_BEFORE = re.compile(
    r"^(?:the )?(?:(?:month|quarter|week) before|(?:last|previous|prior) (?:month|quarter|week))$"
)
_BEYOND = r"above|below|over|under|up|down|more than|fewer than|less than|at least|at most|risen|fallen|gone"
_SO_MANY = re.compile(
    rf"^({OPENED}(?:which|what)) (?:two|three|four|five|six|[2-9])"
    rf"((?: of (?:those|these|them))? (?:are|is|were|was|have|had|has) (?:{_BEYOND})\b.*)$"
)
_THEIR_AVERAGE = re.compile(
    r"\b(above|below|over|under) (?:the )?([a-z]+?)(?:['\u2019]?s?)? (average|mean)\b", re.IGNORECASE
)


def held_against_a_time(said: str, thread: Thread) -> str:
    """What is said, where it is asked which of what stands there are up or down on a time; else as it was said."""
    last = thread.question
    if last is None:
        return said
    said = _THEIR_AVERAGE.sub(lambda found: _of_all(found, last), _SO_MANY.sub(r"\1\2", said))
    if (found := _ANY.match(said)) is not None:
        way = {"rose": "up on", "fell": "down on"}.get(way_said(found), way_said(found))
        return f"{found['any']} {way} {found['time']}" if last.by else said
    found = _WHICH.match(said)
    if found is None:
        return said
    if last.by == EACH_PERIOD or last.more_periods or last.intent is Intent.HOW_OFTEN:
        return _among_periods(found, thread) or said
    if last.by:
        return f"which{found['those'] or ''}{found['kind'] or ''} {way_said(found)} compared with {found['time']}"
    if len(last.measures) > 1 and says_how_they_moved(said):
        return said
    several = max(len(last.areas), len(last.groups)) > 1 or thread.alike or found["those"]
    return f"compared with {found['time']}" if several else said


def is_held_against_a_time(said: str) -> bool:
    """Whether it is asked which are up or down on a time: where one alone stands there, of that one."""
    return _WHICH.match(said) is not None


def _of_all(found: re.Match[str], last: Question) -> str:
    """`Above the district average` behind districts is above the average of what each of them has."""
    return f"{found[1]} {found[3]}" if found[2].lower() == last.by.replace("-", " ") else found[0]


def _among_periods(found: re.Match[str], thread: Thread) -> str | None:
    """Which of the months that were told were up on the one before, or above one of them."""
    up = {"rose": "up", "fell": "down"}.get(way_said(found))
    steps = {one.value.removeprefix("financial-") for one in thread.question.cadences} if thread.question else set()
    if up is None or len(steps) > 1:
        return None
    if _THE_ONE_BEFORE.match(found["time"]):
        return f"which {next(iter(steps), 'month')}s was it {up}"
    name = found["time"].removeprefix("in ").lower()
    told = [one for one in thread.shown if one.period is not None and one.period.in_words.lower().startswith(name)]
    value = told[0].value if len(told) == 1 else None
    whole = value is not None and value == value.to_integral_value()
    return f"which were {'above' if up == 'up' else 'below'} {value:f}" if whole else None
