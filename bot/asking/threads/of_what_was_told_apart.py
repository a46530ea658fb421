"""`Which rose most`, `any unusual` after the figure of each kind or area: asked of those, and not of all measures."""

from dataclasses import replace

from bot.asking.asked_period import NEWEST
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import EACH_PERIOD, Against, Intent, Question, Statistic
from bot.figures.measures import dimension_of

_OF_FIGURES = (Intent.VALUE, Intent.RATE, Intent.RANKING, Intent.SIGNALS)
_WAYS = {Statistic.RANK: None, Statistic.GAP: Statistic.RANK}
"""What got better and what got worse, as areas in order are asked for."""


def of_what_was_told_apart(asked: object, previous: Question, vocabulary: Vocabulary) -> Question | None:
    """A list of all measures as what is asked of the areas or the groups that were told one by one.

    None where something else is asked, or what is listed was named.
    """
    if not isinstance(asked, Question) or not _goes_through_all(asked, vocabulary):
        return None
    apart = previous.by not in ("", EACH_PERIOD) and previous.intent in _OF_FIGURES and len(previous.measures) == 1
    if not apart or previous.more_periods or len(previous.groups) > 1:
        return None
    if asked.intent is Intent.LIST_MOVED:
        return _moved(asked, previous)
    return _unusual(asked, previous, vocabulary)


def _goes_through_all(asked: Question, vocabulary: Vocabulary) -> bool:
    named = asked.measures or asked.tags or asked.objectives or asked.by or asked.only_crimes
    lists = asked.intent in (Intent.LIST_MOVED, Intent.LIST_SIGNALS)
    return lists and not named and asked.areas in ((), (vocabulary.framework.home,))


def _moved(asked: Question, previous: Question) -> Question | None:
    """How each of them changed; against a year before where nothing else was said."""
    if previous.groups and previous.by.startswith("groups:"):
        return None
    named = asked.period != NEWEST or asked.against_period is not None
    against = asked if named or asked.against is not None else previous
    unsaid = against.against is None and against.against_period is None
    return replace(
        previous,
        intent=Intent.RANKING,
        changed=True,
        extreme=_WAYS.get(asked.extreme, asked.extreme) if asked.extreme else Statistic.HIGHEST,
        only_first=bool(asked.first),
        first=1 if asked.first else 0,
        period=asked.period if named else previous.period,
        against=Against.YEAR_EARLIER if unsaid else against.against,
        against_period=against.against_period,
        against_unsaid=unsaid,
        rate=None,
        condition=None,
        table=False,
        chart=False,
    )


def _unusual(asked: Question, previous: Question, vocabulary: Vocabulary) -> Question | None:
    """Which of them carry the signals that are asked about."""
    if not previous.by.startswith("groups:"):
        return _of_areas(asked, previous)
    measure = vocabulary.framework.measures[previous.measures[0]]
    dimension = previous.by.removeprefix("groups:")
    groups = tuple(one.key for one in measure.groups if dimension_of(one.key) == dimension)
    return replace(asked, measures=previous.measures, areas=previous.areas, groups=groups, home_meant=False)


def _of_areas(asked: Question, previous: Question) -> Question | None:
    if ":" in previous.by:
        return None
    return Question(
        intent=Intent.SIGNALS,
        measures=previous.measures,
        areas=previous.areas,
        groups=previous.groups,
        by=previous.by,
        signal_side=asked.signal_side,
        period=asked.period if asked.period != NEWEST else previous.period,
        home_meant=previous.home_meant,
    )
