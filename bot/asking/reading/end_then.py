"""`Which was highest` in a thread after months that were given one by one: the highest of just those."""

from dataclasses import replace
from itertools import pairwise

from bot.asking.asked_period import AskedPeriod, Form, just_that
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import EACH_PERIOD, Intent, Question
from bot.asking.reading.all_time_said import says_of_all_time
from bot.asking.reading.ends_asked import end_asked, is_best_asked
from bot.asking.reading.parts import Parts
from bot.asking.reading.period_before import alike
from bot.asking.reading.total_then import follow_on
from bot.asking.words.field_words import Field
from bot.asking.words.order_words import ENDS_OF_ORDERS
from bot.figures.periods import Period, PeriodKind, span

_PLACES = {
    kind: place
    for place, kinds in enumerate(
        (
            (PeriodKind.DAY,),
            (PeriodKind.WEEK,),
            (PeriodKind.MONTH,),
            (PeriodKind.QUARTER, PeriodKind.FINANCIAL_QUARTER),
            (PeriodKind.YEAR, PeriodKind.FINANCIAL_YEAR),
        )
    )
    for kind in kinds
}
"""The kinds of period, the shorter first."""
_BESIDE = frozenset({Field.WHICH, Field.ANY})


def end_of_those(parts: Parts, previous: Question, vocabulary: Vocabulary) -> Question | None:
    """The end of the periods of the question before; each of them again where they do not follow on one another.

    None where one period was given, or something else is asked.
    """
    lists = (parts.names, parts.periods, parts.kinds, parts.peers, parts.directions)
    other = (bool(parts.cadences) and not _are_within(parts, previous)) or parts.home_said or bool(parts.first)
    more = other or any(lists) or parts.rate is not None or parts.threshold is not None
    ends = {*parts.fields}.intersection(ENDS_OF_ORDERS)
    if more or len(ends) != 1 or {*parts.fields} - ends - _BESIDE or says_of_all_time(parts):
        return None
    plain = previous.intent is Intent.VALUE and not (previous.condition or previous.summed)
    if not plain or len(previous.measures) != 1 or len(previous.groups) > 1:
        return None
    found = _stretch_given(previous)
    if found is None:
        return previous if previous.more_periods and not previous.by else None
    stretch, steps = found
    if parts.cadences and not all(alike(one, two) for one in parts.cadences for two in steps):
        steps = tuple(parts.cadences)
    whole_parts = replace(parts, measures=[*previous.measures], fields=dict(parts.fields))
    extreme = end_asked(whole_parts, Intent.EXTREME, vocabulary)
    own = {vocabulary.framework.measures[key].cadence for key in previous.measures}
    return replace(
        previous,
        intent=Intent.EXTREME,
        extreme=extreme,
        best=is_best_asked(parts, Intent.EXTREME),
        period=stretch,
        more_periods=(),
        by="",
        stepped=False,
        cadences=() if {*steps} == own else steps,
    )


def _are_within(parts: Parts, previous: Question) -> bool:
    """`Which quarter was highest` after quarters or years that were named: of those, and not of all that are held."""
    given = [one for each in (previous.period, *previous.more_periods) for one in each.candidates]
    shorter = all(_PLACES.get(said, 0) <= _PLACES.get(one.kind, 0) for said in parts.cadences for one in given)
    return bool(previous.more_periods) and shorter


def _stretch_given(previous: Question) -> tuple[AskedPeriod, tuple[PeriodKind, ...]] | None:
    """What the periods that were given make together, and how long each is; None where they are not one stretch."""
    if previous.by == EACH_PERIOD and not previous.more_periods and previous.period.form is not Form.NEWEST:
        return previous.period, previous.cadences
    given = (previous.period, *previous.more_periods)
    periods = sorted((one for each in given for one in each.candidates), key=lambda one: one.start)
    apart = any(len(one.candidates) != 1 for one in given) or not _are_steps(periods)
    if previous.by or not previous.more_periods or apart:
        return None
    whole = span(periods[0], periods[-1])
    return just_that(whole), (periods[0].kind,)


def _are_steps(periods: list[Period]) -> bool:
    """Whether some periods are all as long, and each begins where the one before it ends."""
    return follow_on(periods) and all(one.kind is after.kind for one, after in pairwise(periods))
