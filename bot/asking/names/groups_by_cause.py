"""Groups that bear the name of another measure: of the minutes lost those lost to trespass, counted as well."""

from collections.abc import Sequence

from bot.asking.names.named import Reading, Sort
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.words.name_forms import Words
from bot.asking.words.tokens import stem, words_of
from bot.figures.measures import Group, Measure

CAUSES = tuple(
    tuple(said.split())
    for said in (
        *("caused by", "lost to", "lost through", "due to", "owing to", "because of", "down to", "put down to"),
        *("as a result of", "resulting from", "attributed to", "attributable to", "blamed on", "arising from"),
        *("stemming from", "coming from", "on account of", "brought about by", "from", "through"),
    )
)
"""What stands between something and what it comes of, in a question and in the name of a group."""
_ARTICLES = frozenset({"a", "an", "the"})


def group_by_cause(words: Sequence[str], measure: Measure, vocabulary: Vocabulary) -> Group | None:
    """The only group of a measure that is called so but for what says that it comes of it, or that bears that name.

    `Metal theft` goes for what was caused by cable theft, where both are names of one measure.
    """
    said = without_cause(tuple(words))
    if not said:
        return None
    own = Reading(Sort.MEASURE, measure.key)
    named = {one for one in vocabulary.readings(said) if one.sort is Sort.MEASURE} - {own}
    found = [one for one in measure.groups if any(_is_called(said, named, name, vocabulary) for name in _names(one))]
    return found[0] if len(found) == 1 else None


def without_cause(words: Words) -> Words:
    """Some words without what says at their beginning that something comes of what follows."""
    length = max((len(cause) for cause in CAUSES if words[: len(cause)] == cause), default=0)
    rest = words[length:]
    return rest[1:] if rest[:1] and rest[0] in _ARTICLES else rest


def _names(group: Group) -> tuple[str, ...]:
    return (group.name, *group.aliases)


def _is_called(said: Words, named: set[Reading], name: str, vocabulary: Vocabulary) -> bool:
    cause = without_cause(tuple(words_of(name)))
    if tuple(map(stem, cause)) == tuple(map(stem, said)):
        return True
    return bool(named) and bool(named & vocabulary.readings(cause))
