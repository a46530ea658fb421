"""Whether the words of an update speak of a measure, or of others alone: then they are no reason for it."""

from collections.abc import Collection, Iterable

from bot.asking.words.tokens import stem, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Measure

_ANY_MEASURE = frozenset(
    stem(word)
    for word in word_set(
        """
        a all an and any are as at by for from in is its of on or other over per than that the to under which with
        crime crimes offence offences incident incidents recorded reported total overall police force number rate
        percentage proportion share average level people person persons public general within hours minutes days
        """
    )
)
"""What stands in the names of measures and tells none of them from the others."""


def is_of_others_alone(text: str, measures: Iterable[Measure], every: Iterable[Measure]) -> bool:
    """Whether a text names measures of the catalogue, and has no word of those that it is to be a reason for.

    Of what has no word of its own, such as total recorded crime, whatever is said of a part may be a reason.
    """
    said = _stems(text)
    own = [telling for one in measures for telling in _telling(one)]
    if not own or any(one & said for one in own):
        return False
    return any(telling <= said for one in every for telling in _telling(one))


def _telling(measure: Measure) -> Collection[frozenset[str]]:
    """The words of each name of a measure that tell it from others; those of names that have none left out."""
    names = (_stems(name) - _ANY_MEASURE for name in (measure.name, *measure.aliases))
    return [name for name in names if name]


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words_of(text))
