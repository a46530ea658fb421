"""`Eastmere, same period`, `vacancy rate same point`, `robbery same month last year`: another thing at that time."""

import re
from dataclasses import replace
from datetime import date

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.periods.period_names import KINDS, number_of
from bot.asking.question import Intent, Question
from bot.asking.reading.reading import read
from bot.asking.threads.thread import Thread
from bot.asking.threads.time_told import only_period
from bot.asking.threads.times_beside import A_YEAR_BEFORE, NUMBERS, in_full, is_as_long, same_part
from bot.asking.words.word_sets import word_set
from bot.figures.periods import Period, PeriodKind

_AT_THAT_TIME = (
    r"(?:(?:for|in|over|at|during|across|from|covering|on|by) )?(?:the |that )?(?:exact |very )?"
    rf"(?P<same>same (?:(?P<number>{NUMBERS}) )?"
    r"(?P<unit>period of time|time period|period|points? in time|point|time ?frame|time|window|stretch|stage|span|dates"
    r"|reporting period|basis|months?|quarters?|weeks?|days?|years?)"
    rf"(?: {A_YEAR_BEFORE}| (?:in |of |for )?(?:\d{{4}}|\d{{4}}[/-]\d{{2}}|\d{{2}}[/-]\d{{2}}))?)"
)
_OF_A_TIME = (
    *(Intent.VALUE, Intent.RATE, Intent.CHANGE, Intent.SHARE, Intent.RANK, Intent.RANKING, Intent.GAP),
    *(Intent.SIGNALS, Intent.AVERAGE),
)
_OPENED = r"(?:(?:and|ok|so|now|then|what about|how about|also|can i have|can we have|could i have|give me|show me) )*"
_CLOSED = r"(?: (?:then|please|pls|though|too|as well))*"
_WE, _ASKS = word_set("we us our ours"), word_set("how what whats did had have was were do")
_SMALL = word_set("many much the number figure it at on in for get got see seen take of")
_BEHIND = re.compile(rf"^{_OPENED}(?P<name>.+?),? {_AT_THAT_TIME}{_CLOSED}$")
_AHEAD = re.compile(rf"^{_OPENED}{_AT_THAT_TIME},? (?:(?:for|in|of|but|at) )*(?P<name>.+?){_CLOSED}$")


def of_the_same_time(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Question | None:
    """The question before of another measure, area or group, at the time that the last answer was of."""
    previous = thread.question
    said = in_full(said)
    found = _BEHIND.match(said) or _AHEAD.match(said)
    if previous is None or found is None or previous.intent not in _OF_A_TIME:
        return None
    base = only_period(previous, thread)
    meant = None if base is None else _meant(found, base)
    if meant is None and not _is_of_several(previous, found):
        return None
    asked = read(f"and {found['name'].removesuffix(',')}", vocabulary, day, previous).outcome
    if not isinstance(asked, Question) or asked.intent is not previous.intent:
        return None
    if found["unit"] == "basis" and _is_alike(asked, previous):
        return asked
    if asked.period != previous.period or _is_of_the_place_told(found["name"], previous, vocabulary):
        return None
    if _subjects(asked) == _subjects(previous):
        return None
    return asked if meant is None else replace(asked, period=_named(meant, previous))


def _is_alike(asked: Question, previous: Question) -> bool:
    """`And September on the same basis` behind October: the same of another month, which is counted as that was."""
    told, then = (
        one.period.candidates if one.period.form is Form.NAMED and not one.more_periods else ()
        for one in (previous, asked)
    )
    alike = len(told) == len(then) == 1 and told[0].kind is then[0].kind and told != then
    return alike and _subjects(asked) == _subjects(previous) and previous.by == asked.by


def _is_of_the_place_told(said: str, previous: Question, vocabulary: Vocabulary) -> bool:
    """`How many did we have in the same period`, behind a district of ours: no other place is named by `we`."""
    words, framework = {*said.split()}, vocabulary.framework
    within = bool(previous.areas) and all(framework.home in framework.with_ancestors(one)[1:] for one in previous.areas)
    return within and not (_WE.isdisjoint(words) or _ASKS.isdisjoint(words)) and words <= _WE | _ASKS | _SMALL


def _subjects(question: Question) -> tuple[tuple[str, ...], ...]:
    return question.measures, question.areas, question.groups


def _meant(found: re.Match[str], base: Period) -> Period | None:
    """The time that was given, or that a year before it; None where it is not as long as is said."""
    unit, number = found["unit"].removesuffix("s"), number_of(found["number"] or "") or 1
    if unit in KINDS and not is_as_long(unit, number, base):
        return None
    words = found["same"].split()
    plain = words[-1] == found["unit"].split()[-1]
    return base if plain else same_part(found["same"], base)


def _is_of_several(previous: Question, found: re.Match[str]) -> bool:
    """`Same months` after several that were given one by one: each of them again."""
    unit = found["unit"]
    plain = found["same"].endswith(unit)
    return bool(previous.more_periods) and plain and (unit.removesuffix("s") not in KINDS or unit.endswith("s"))


def _named(period: Period, previous: Question) -> AskedPeriod:
    rolling = previous.period.form is Form.ROLLING and period.kind is PeriodKind.YEAR_ENDING
    return AskedPeriod(Form.ROLLING if rolling else Form.NAMED, (period,), words=period.text)
