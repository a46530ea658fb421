"""What a group is of, by the words of its names that tell it: the home of burglary of a home, GPS of tractor GPS kits.

A word before it only says which: what is stolen of tractors may be a tractor.
"""

import re
from collections.abc import Collection, Iterator

from bot.asking.names.named import Reading, Sort
from bot.asking.names.same_words import sense_of
from bot.asking.names.told_apart import is_told_apart
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.words.name_forms import Words
from bot.asking.words.tokens import root, stem, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Group, Measure

_OR_SO = re.compile(r"(?i) (?:or|and) (?:more|less|fewer|over|under|above|below|older|younger|longer)\b.*")
_JOINING = re.compile(r"(?i:,|&|/|\band\b|\bor\b)")
_ARTICLES = word_set("a an the")
_OF_ANY_THING = frozenset(
    root(word)
    for word in word_set(
        "kit kits unit units set sets item items goods equipment device devices gear part parts building buildings "
        "premises property people persons bike bikes rustling crime crimes offence offences victim victims "
        "member members"
    )
)
"""Of tractor GPS kits what they are of is the GPS, of quad bikes the quads, of sheep rustling the sheep."""


def says_the_head(words: Words, name: str, measure: Measure) -> bool:
    """Whether words say what a name is of, and each thing of several, beside what all groups of the measure are of."""
    own = {root(word) for called in (measure.name, *measure.aliases) for word in words_of(called)}
    said = {*map(root, words), *sense_of(words).bag}
    heads = [*_heads(name, own)]
    return bool(heads) and all(head & said or _is_cut_short(head, words) for head in heads)


def _is_cut_short(head: Collection[str], words: Words) -> bool:
    """`Malicious comms` of malicious communications."""
    return any(len(word) >= _SHORTEST and whole.startswith(stem(word)) for whole in head for word in words)


_SHORTEST = 4


def _heads(name: str, own: Collection[str]) -> Iterator[frozenset[str]]:
    """For each thing that a name is of, the word that tells it, and what that comes down to."""
    for part in map(words_of, _JOINING.split(_OR_SO.sub("", name))):
        telling = [word for word in part if word not in _ARTICLES]
        telling = [word for word in telling if root(word) not in own] or telling
        while len(telling) > 1 and root(telling[-1]) in _OF_ANY_THING:
            telling.pop()
        if telling:
            yield frozenset({root(telling[-1]), *sense_of((telling[-1],)).bag})


def group_told(said: Words, measure: Measure, vocabulary: Vocabulary) -> Group | None:
    """The only group of a measure that has all of some words in its names, where they say what it is of; else None."""
    found = group_with(said, measure, vocabulary)
    names = () if found is None else (found.name, *found.aliases)
    return found if any(says_the_head(said, name, measure) for name in names) else None


def group_with(said: Words, measure: Measure, vocabulary: Vocabulary) -> Group | None:
    """The only group of a measure that has all of some words in its names; else None."""
    kept = tuple(word for word in said if word not in _ARTICLES)
    words = {*map(stem, kept)}
    found = [
        one
        for one in measure.groups
        if words <= {stem(word) for name in (one.name, *one.aliases) for word in words_of(name)}
        and not is_told_apart(kept, Reading(Sort.GROUP, one.key, measure.key), vocabulary)
    ]
    return found[0] if words and len(found) == 1 else None
