"""`And a year ago` in a thread: so long before the figure that was given, and not before the day."""

from dataclasses import replace

from bot.asking.asked_period import AskedPeriod, Form, just_that
from bot.asking.periods.years_beside import moved
from bot.asking.question import Against, Intent, Question
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.asking.words.word_sets import word_set
from bot.figures.periods import PeriodKind

_SAME_TIME = word_set("time month point")
_STRETCHES = (Form.TO_DATE, Form.LAST, Form.ROLLING, Form.SINCE)
_BESIDE = frozenset({Field.WHAT_IS, Field.DOING, Field.HOME})
_FIGURES = (Intent.VALUE, Intent.RATE)
_OF_AIMS = (Intent.TARGET, Intent.VARIANCE)


def years_ago_then(parts: Parts, previous: Question) -> Question | None:
    """The question before, of so many years earlier; after a target, the figure then. None where more is said.

    What was held against the year before is held against that time; `a year ago` then is that change a year before.
    """
    said = parts.names or parts.home_said or parts.rate is not None or parts.cadences or parts.kinds or parts.peers
    ago = _asked_ago(parts)
    if said or ago is None:
        return None
    against = previous.against_period
    of_years = previous.against is Against.YEAR_EARLIER or (against is not None and against.form is Form.YEAR_AGO)
    if previous.intent is Intent.CHANGE and of_years and ago.number > 1 and not previous.by:
        return replace(previous, against=None, against_period=replace(ago, before_newest=True), against_unsaid=False)
    if previous.intent not in (*_FIGURES, *_OF_AIMS):
        return None
    if previous.more_periods or previous.against or previous.against_period is not None:
        return None
    earlier = _so_long_before(previous.period, ago)
    if earlier is None:
        return None
    if previous.intent in _OF_AIMS:
        previous = replace(previous, intent=Intent.VALUE, aim=None, milestone=False)
    return replace(previous, period=earlier)


def told_so_long_before(said: AskedPeriod, previous: Question) -> AskedPeriod | None:
    """`What was Thornley a year ago`: so long before the figures that were given; None where it is of no such time."""
    of_one_time = not (previous.more_periods or previous.against or previous.against_period is not None)
    if said.form is not Form.YEAR_AGO or said.before_newest or previous.intent not in _FIGURES or not of_one_time:
        return None
    return _so_long_before(previous.period, said)


def _asked_ago(parts: Parts) -> AskedPeriod | None:
    """How long ago is asked for, where nothing else is: `a year ago` is a word of the field, `two years ago` a time."""
    if not parts.periods and {*parts.fields} - _BESIDE == {Field.YEAR_EARLIER}:
        return AskedPeriod(Form.YEAR_AGO, number=1, words="a year before")
    if {*parts.fields} - _BESIDE or len(parts.periods) != 1 or parts.periods[0][1].form is not Form.YEAR_AGO:
        return None
    return parts.periods[0][1]


def _is_of_the_same_time(ago: AskedPeriod) -> bool:
    """`This time two years ago`, after a figure: the time of that; `two years ago` may be all of that year."""
    return not _SAME_TIME.isdisjoint(ago.words.split())


def _so_long_before(period: AskedPeriod, ago: AskedPeriod) -> AskedPeriod | None:
    number = ago.number or 1
    if period.form is Form.NEWEST and period.unit is None:
        return replace(ago, before_newest=True) if number == 1 or _is_of_the_same_time(ago) else None
    if period.form in _STRETCHES:
        return replace(period, years_before=period.years_before + number)
    if period.form is not Form.NAMED or len(period.candidates) != 1 or period.candidates[0].kind is PeriodKind.WAVE:
        return None
    earlier = moved(period.candidates[0], -number)
    return just_that(earlier)
