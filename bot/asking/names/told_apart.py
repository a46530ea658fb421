"""Names that are told apart by a small word: theft from a vehicle is none of it, without injury is not with injury."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from bot.asking.names.named import Reading, Sort
from bot.asking.names.same_words import plain_words, sense_of
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.words.name_forms import Words
from bot.asking.words.tokens import root, words_of
from bot.asking.words.word_sets import word_set

_LESS, _MORE = (
    word_set("under below less fewer within inside in"),
    word_set("over above more beyond outside after longer exceeding past out"),
)
_DOES, _SUFFERS = frozenset({"by"}), word_set("to on against upon")
_OPPOSITE: Mapping[str, frozenset[str]] = {
    "of": frozenset({"from"}),
    "from": frozenset({"of"}),
    "with": frozenset({"without", "no"}),
    "without": frozenset({"with"}),
    "no": frozenset({"with"}),
    **dict.fromkeys(_LESS, _MORE),
    **dict.fromkeys(_MORE, _LESS),
    **dict.fromkeys(_DOES, _SUFFERS),
    **dict.fromkeys(_SUFFERS, _DOES),
}
_SMALL = _OPPOSITE.keys() | {"the", "a", "an", "than", "our", "for"}


def is_told_apart(said: Words, one: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a measure or a group says the opposite of what was said before the same word, in each of its names."""
    before = _before_each(said)
    if not before:
        return False
    own: dict[str, set[str]] = {}
    for name in _names_of(one, vocabulary):
        for word, smalls in _before_each(words_of(name)).items():
            own.setdefault(word, set()).update(smalls)
    return any(
        not own[word].isdisjoint(_OPPOSITE[small]) and not own[word] & _alike(small)
        for word, smalls in before.items()
        if word in own
        for small in smalls
    )


def is_half_of_it(said: Words, one: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a name says twice what was said once, in a word that a longer name of something else has as well.

    Residential burglary may be of a home and of an unconnected building, where both are called residential.
    """
    twice = {word for name in _names_of(one, vocabulary) for word in _said_twice(words_of(name)) if word in said}
    others = (name for name, found in vocabulary.names.items() if twice and twice <= {*name} and one not in found)
    return any(sense_of(said).bag < sense_of(name).bag for name in others)


def _said_twice(name: Words) -> Iterable[str]:
    """The words of a name that come down to what another of them comes down to: residential and home."""
    senses = [sense_of((word,)).bag for word in name]
    return (word for word, sense in zip(name, senses, strict=True) if sense and senses.count(sense) > 1)


def not_held(typed: Words, first: int, last: int, vocabulary: Vocabulary) -> tuple[str, tuple[str, ...]]:
    """What is said around some places, with the names of all that has two words of it and is told apart from it."""
    found: dict[str, Words] = {}
    forms = [frozenset({root(word), *plain_words((word,))}) for word in typed]
    measures = vocabulary.framework.measures.values() if not _OPPOSITE.keys().isdisjoint(typed) else ()
    for measure in measures:
        one = Reading(Sort.MEASURE, measure.key)
        for name in _names_of(one, vocabulary):
            said = _stretch_of(_forms_of_name(name), typed, forms, first, last)
            if len({*plain_words(said)} - _SMALL) >= _LEAST and is_told_apart(said, one, vocabulary):
                found[measure.name] = max(said, found.get(measure.name, ()), key=len)
    longest = max(found.values(), key=len, default=())
    return " ".join(longest), tuple(name for name, said in found.items() if said == longest)


_LEAST = 2


@lru_cache(maxsize=8_192)
def _forms_of_name(name: str) -> frozenset[str]:
    """The words of a name, as those that were typed are compared with them."""
    words = words_of(name)
    return frozenset({*plain_words(words), *map(root, words)})


def _stretch_of(own: frozenset[str], typed: Words, forms: Sequence[frozenset[str]], first: int, last: int) -> Words:
    """The words around some places that are of a name, or small ones between them: under 120 days."""

    def is_of_it(place: int) -> bool:
        return typed[place] in _SMALL or not own.isdisjoint(forms[place])

    if not all(map(is_of_it, range(first, min(last + 1, len(typed))))):
        return ()
    while first and is_of_it(first - 1):
        first -= 1
    while last + 1 < len(typed) and is_of_it(last + 1):
        last += 1
    while last > first and typed[last] in _SMALL:
        last -= 1
    while last > first and typed[first] in _SMALL:
        first += 1
    return typed[first : last + 1]


def _alike(small: str) -> frozenset[str]:
    """The small words that say the same as one."""
    return next((some for some in (_LESS, _MORE, _SUFFERS) if small in some), frozenset({small}))


def _before_each(words: Words) -> Mapping[str, frozenset[str]]:
    """The words of a name behind small ones, each with those small words that have an opposite."""
    found: dict[str, frozenset[str]] = {}
    smalls: list[str] = []
    for word in plain_words(words):
        if word in _SMALL:
            smalls.append(word)
            continue
        if told := frozenset(smalls) & _OPPOSITE.keys():
            # Out of date is not of date.
            found[word] = told - {"of"} if len(told) > 1 else told
        smalls = []
    return found


def _names_of(one: Reading, vocabulary: Vocabulary) -> Iterable[str]:
    measure = vocabulary.framework.measures[one.of or one.key]
    if one.sort is Sort.GROUP:
        return [name for group in measure.groups if group.key == one.key for name in (group.name, *group.aliases)]
    return (measure.name, *measure.aliases)
