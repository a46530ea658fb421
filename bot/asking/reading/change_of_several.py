"""`The change` behind several times is between two, `compared with last year` of each against its own year before."""

from dataclasses import replace

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.question import Against, Intent, NotUnderstood, Question
from bot.asking.reading.against_periods import changed, is_last_year
from bot.asking.reading.joined_periods import YEARS
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field

_TWO = 2
_AND = ("and", "plus")
_AGAINST = ("than", "on", "with", "to", "against", "from", "over")
_OF_EACH = (Intent.CHANGE, Intent.RATE, Intent.AVERAGE)


def change_of_several(asked: Question, *, unsaid: bool) -> Question | NotUnderstood:
    """A change of the times that stand before it: of the first alone it would be another one than was asked for.

    Where nothing is named to compare with (`unsaid`) two times are held against one another. Where the year before is,
    each has its own. What is held against anything else, or is of three times, is not sure.
    """
    if asked.intent is Intent.EXTREME and asked.more_periods:
        return NotUnderstood("two periods")
    if asked.intent is not Intent.CHANGE or not asked.more_periods:
        return asked
    if not unsaid:
        of_years = asked.against is Against.YEAR_EARLIER and asked.against_period is None
        return asked if of_years else NotUnderstood("two periods")
    times = (asked.period, *asked.more_periods)
    apart = max(len(asked.areas), len(asked.measures), len(asked.groups)) > 1  # of the places, or of the times
    if len(times) != _TWO or apart or not _are_alike(*times):
        return NotUnderstood("two periods")
    plain = replace(asked, more_periods=(), against=None, against_period=None, against_unsaid=False)
    earlier, later = sorted(times, key=lambda one: one.candidates[0].start)
    return changed(plain, later, earlier)


def held_against_last_year(question: Question, parts: Parts) -> int | NotUnderstood | None:
    """Where `last year` is what each of several parts of a year is held against; None where it is not said so.

    It is no year of theirs: Q3 of last year is not held against Q2 of last year. `Q2, Q3 and last year` may be either.
    """
    years = [place for place, one in parts.periods if is_last_year(one)]
    others = [one for place, one in parts.periods if place not in years]
    if len(years) != 1 or len(others) < _TWO or not all(_is_part_of_a_year(one) for one in others):
        return None
    (place,) = years
    straight = parts.before(place)
    if straight in _AND and place > parts.periods[0][0]:
        return NotUnderstood("two periods")
    held = place - 1 in parts.against_at or straight in _AGAINST or parts.fields.get(Field.COMPARE) == place - 1
    if not held or place not in (parts.periods[0][0], parts.periods[-1][0]):
        return None
    return place if question.intent in _OF_EACH and not question.changed else NotUnderstood("two periods")


def _is_part_of_a_year(time: AskedPeriod) -> bool:
    """Whether a time is a month, a quarter or a stretch that was named."""
    return time.form is Form.NAMED and bool(time.candidates) and all(one.kind not in YEARS for one in time.candidates)


def _are_alike(one: AskedPeriod, other: AskedPeriod) -> bool:
    """Whether two times are of one kind, and each can mean one thing alone."""
    named = all(time.form in (Form.NAMED, Form.TO_DATE) and len(time.candidates) == 1 for time in (one, other))
    return named and one.form is other.form and one.candidates[0].kind is other.candidates[0].kind
