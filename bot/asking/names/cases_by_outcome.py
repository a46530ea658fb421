"""The same cases counted by what came of them: stop and search by outcome beside stop and search."""

from bot.asking.words.tokens import stem, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.framework import Framework
from bot.figures.measures import Measure, Unit

_BY_OUTCOME = {stem(word) for word in word_set("by of and the outcome outcomes result results disposal disposals")}


def by_outcome(measure: Measure, framework: Framework) -> Measure | None:
    """The only other count of the same cases that is parted by what came of them; None where there is not exactly one.

    Its name is that of the measure with no more than a word for outcomes: search outcomes are of searches.
    """
    if measure.unit is not Unit.COUNT:
        return None
    alike = [
        one
        for key, one in framework.measures.items()
        if key != measure.key and one.groups and (one.unit, one.combine) == (measure.unit, measure.combine)
        if one.cadence is measure.cadence and says_outcome(one)
    ]
    own = {_plain(name) for name in (measure.name, *measure.aliases)} if alike else ()
    found = [one for one in alike if _plain(one.name) in own]
    return found[0] if len(found) == 1 else None


def _plain(name: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words_of(name)) - _BY_OUTCOME


def says_outcome(measure: Measure) -> bool:
    """Whether a measure is called as counted by what came of its cases."""
    said = {stem(word) for word in words_of(measure.name)}
    return bool(said & (_BY_OUTCOME - {"by", "of", "and", "the"}))
