"""`Roll it on to October`, `and the month before that`, behind twelve months: twelve months that end elsewhere."""

import re
from dataclasses import replace
from datetime import date

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.periods.period_names import MONTH_NUMBERS, month_of, number_of
from bot.asking.question import Choice, Intent, NotUnderstood, Question
from bot.asking.threads.other_ends import month_named
from bot.asking.threads.thread import Thread
from bot.asking.threads.time_told import only_period
from bot.asking.threads.times_beside import NUMBERS
from bot.asking.words.said_around import said_alone
from bot.figures.periods import Period, PeriodKind, year_ending

_IT = r"(?:it|that|this|things)"
_NUMBER = rf"(?P<number>a|an|one|{NUMBERS})"
_TWELVE = r"(?:(?:rolling|the|last|r) )*(?:12|twelve)(?: ?m| months?)?(?: rolling)?"
_ROLL = rf"(?:roll(?:ed|ing)?|move|moved|wind|wound|take|push)(?: {_IT})?"
_WHAT_WAS = (
    rf"(?:(?:what|how)(?:s| is| was| were| about| would| does| did)? (?:{_IT} )?(?:(?:like|be|look|have been|come) )*)?"
    r"(?:as )?(?:at |in |for )?"
)
_STEP = said_alone(
    rf"(?:{_ROLL} (?P<way>on|forward|forwards|back|backwards)(?: by)? {_NUMBER} months?"
    rf"|{_WHAT_WAS}{_NUMBER.replace('number', 'ago')} months? (?P<back>earlier|ago|previously|before|after|later))"
    r"(?: (?:that|this|it))?"
)
_MONTH_BEFORE = said_alone(rf"{_WHAT_WAS}the (?:(?:month before|previous month|prior month)(?: (?:that|this|it))?)")
_TO = said_alone(
    rf"(?:{_ROLL} (?:(?P<on>on|forwards?) |back(?:wards)? )?|{_TWELVE} |rolling |and "
    rf"|(?:what|how)(?:s| is| was| would| does| did) {_IT} "
    r"(?:(?:be|look|come|like) )*)"
    r"(?:up )?(?:to|until|till|ending)(?: the end of| end)? (?P<end>.+?)"
)
_EACH = said_alone(
    rf"(?:{_TWELVE} )?(?:to |at |for )*each (?:of )?(?:the )?(?P<number>{NUMBERS}) (?:months )?before"
    r"(?: (?:that|this|it))?"
)
_MONTH = said_alone(rf"(?:{_WHAT_WAS}|for |in )(?P<month>(?:{'|'.join(MONTH_NUMBERS)})(?: \d{{4}}| \d{{2}})?)")
_BACK = ("back", "backwards", "earlier", "ago", "previously", "before")
_END_BEFORE = re.compile(
    r"^(?:the )?(?:(?P<unit>month)|(?P<named>"
    + "|".join(MONTH_NUMBERS)
    + r")) (?P<way>before|after)(?: (?:that|this|it))?$"
)
_OF_A_YEAR = re.compile(rf"^({'|'.join(MONTH_NUMBERS)}) (\d\d)$")
_MOST_BEFORE = 12


def of_twelve_months_elsewhere(
    said: str, thread: Thread, vocabulary: Vocabulary, day: date
) -> Question | NotUnderstood | None:
    """The figure of the twelve months that end so many months from those that were told; None behind anything else."""
    last = thread.question
    told = None if last is None or thread.unanswered else only_period(last, thread)
    plain = last is not None and last.intent in (Intent.VALUE, Intent.RATE) and not (last.by or last.more_periods)
    if last is None or told is None or not plain or told.kind is not PeriodKind.YEAR_ENDING:
        return None
    if (step := _STEP.match(said)) is not None:
        number = number_of(step["number"] or step["ago"]) or 1
        earlier = (step["way"] or step["back"]) in _BACK
        return replace(last, period=_rolling(told, -number if earlier else number))
    if _MONTH_BEFORE.match(said):
        return _which(_ending(told, -1))
    if (each := _EACH.match(said)) is not None and 1 < (number := number_of(each["number"]) or 0) <= _MOST_BEFORE:
        first, *others = (_rolling(told, back - number) for back in range(number))
        return replace(last, period=first, more_periods=tuple(others))
    if (bare := _MONTH.match(said)) is not None and (month := _month(bare["month"], vocabulary, day)) is not None:
        return _which(year_ending(month.end.year, month.end.month))
    return _to_another_end(said, last, told, vocabulary, day)


def _to_another_end(said: str, last: Question, told: Period, vocabulary: Vocabulary, day: date) -> Question | None:
    found = _TO.match(said)
    if found is None:
        return None
    if (end := _END_BEFORE.match(found["end"])) is not None:
        return replace(last, period=_rolling(told, _months_to(end, told)))
    month = _month(found["end"], vocabulary, day)
    if month is None or (found["on"] and month.end <= told.end):
        return None
    return replace(last, period=_year_to(year_ending(month.end.year, month.end.month)))


def _month(said: str, vocabulary: Vocabulary, day: date) -> Period | None:
    """The month that is named; `March 25` is no day where twelve months end with it."""
    return month_named(_OF_A_YEAR.sub(r"\1 20\2", said), vocabulary, day)


def _months_to(end: re.Match[str], told: Period) -> int:
    """How many months from the end that was told to the one before it, or to the last December before it."""
    if end["unit"]:
        return -1 if end["way"] == "before" else 1
    apart = (MONTH_NUMBERS[end["named"]] - told.end.month) % 12
    return (apart or 12) - 12 * (end["way"] == "before") - 12 * (end["way"] == "before" and not apart)


def _ending(told: Period, months: int) -> Period:
    count = told.end.year * 12 + told.end.month - 1 + months
    return year_ending(count // 12, count % 12 + 1)


def _rolling(told: Period, months: int) -> AskedPeriod:
    return _year_to(_ending(told, months))


def _year_to(year: Period) -> AskedPeriod:
    return AskedPeriod(Form.ROLLING, (year,), words=year.text)


def _which(year: Period) -> NotUnderstood:
    """`And the month before`, `and October`: the twelve months to then, or that month by itself."""
    month = month_of(year.end.year, year.end.month)
    choices = (Choice(year.in_words, f"and {year.in_words}"), Choice(month.in_words, f"and {month.in_words}"))
    return NotUnderstood("several readings", "", choices=choices)
