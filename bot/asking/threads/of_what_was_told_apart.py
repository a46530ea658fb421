"""`Which rose most`, `any unusual` after the figure of each kind or area: asked of those, and not of all measures."""

from dataclasses import replace

from bot.asking.asked_period import NEWEST
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import EACH_PERIOD, Intent, Question, Statistic
from bot.asking.threads.asked_of_them import changed_among, unusual_among
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set

_OF_MEASURES = word_set("measure measures kpi kpis indicator indicators metric metrics")
"""Said to be gone through, they are those of the catalogue."""
_OF_FIGURES = (Intent.VALUE, Intent.RATE, Intent.RANKING, Intent.SIGNALS)
_WAYS = {Statistic.RANK: None, Statistic.GAP: Statistic.RANK}
"""What got better and what got worse, as areas in order are asked for."""


def of_what_was_told_apart(text: str, asked: object, previous: Question, vocabulary: Vocabulary) -> Question | None:
    """A list of all measures as what is asked of the areas or the groups that were told one by one.

    None where something else is asked, or what is listed was named.
    """
    if not (isinstance(asked, Question) and _OF_MEASURES.isdisjoint(words_of(text.lower()))):
        return None
    if not _goes_through_all(asked, vocabulary):
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
    against = asked if named or (asked.against is not None and not asked.against_unsaid) else previous
    them = replace(previous, against=against.against, against_period=against.against_period)
    them = replace(them, period=asked.period) if named else them
    way = _WAYS.get(asked.extreme, asked.extreme) if asked.extreme else Statistic.HIGHEST
    moved = changed_among(them, way, first=bool(asked.first))
    if asked.condition is None:
        return moved
    return replace(moved, condition=asked.condition, threshold=asked.threshold, percent=True)


def _unusual(asked: Question, previous: Question, vocabulary: Vocabulary) -> Question | None:
    """Which of them carry the signals that are asked about."""
    period = asked.period if asked.period != NEWEST else previous.period
    return unusual_among(replace(previous, period=period), asked.signal_side, vocabulary.framework)
