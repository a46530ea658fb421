"""Two measures that only `with` and `without` tell apart, said as one: violence with and without injury."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.words.name_forms import Words
from bot.asking.words.tokens import Token, stem
from bot.asking.words.word_sets import word_set

_JOINING = word_set("and or n plus")
_WITHOUT = word_set("without no non")
_SHORTEST = 3
_WITH, _NOT, _JOIN, _THING = "with", "without", "and", "thing"
_WAYS: tuple[Words, ...] = (
    (_WITH, _THING, _JOIN, _NOT, _THING),
    (_NOT, _THING, _JOIN, _WITH, _THING),
    (_WITH, _JOIN, _NOT, _THING),
    (_NOT, _JOIN, _WITH, _THING),
    (_THING, _JOIN, _NOT, _THING),
    (_WITH, _THING, _JOIN, _NOT),
)
"""The longer first."""


def with_and_without(tokens: Sequence[Token], vocabulary: Vocabulary) -> Iterator[tuple[Token, ...]]:
    """The words with both measures by their names, where the two were said as one; with no injury is without it."""
    words = [token.word for token in tokens]
    for what, thing in _told_apart(vocabulary):
        for at in range(len(words) - 2):
            if words[at : at + 2] == ["with", "no"] and _is(words[at + 2], "thing", thing):
                without = replace(tokens[at], word=_NOT), replace(tokens[at + 2], word=thing)
                yield (*tokens[:at], *without, *tokens[at + 3 :])
        for start, end in _said_of(words, thing):
            places = [at for at in range(len(words)) if tuple(words[at : at + len(what)]) == what]
            if len(places) == 1 and not start <= places[0] < end:
                both = (*what, "with", thing, "and", *what, "without", thing)
                put = tuple(replace(tokens[places[0]], word=word, parted=False) for word in both)
                around = [*enumerate(tokens)]
                before = tuple(one for at, one in around[: places[0]] if not start <= at < end)
                behind = tuple(one for at, one in around[places[0] + len(what) :] if not start <= at < end)
                yield (*before, *put, *behind)


def _said_of(words: Sequence[str], thing: str) -> Iterator[tuple[int, int]]:
    """Where it is said, from a first to a last word: the longest way at the first place."""
    for at in range(len(words)):
        for way in _WAYS:
            said = words[at : at + len(way)]
            if len(said) == len(way) and all(_is(word, one, thing) for word, one in zip(said, way, strict=True)):
                yield at, at + len(way)
                return


def _is(word: str, wanted: str, thing: str) -> bool:
    match wanted:
        case "with":
            return word == _WITH
        case "without":
            return word in _WITHOUT
        case "and":
            return word in _JOINING
    return stem(word) == stem(thing) or (len(word) >= _SHORTEST and thing.startswith(word))


@lru_cache(maxsize=4)
def _told_apart(vocabulary: Vocabulary) -> tuple[tuple[Words, str], ...]:
    """What is counted with a thing and without it, in two measures: violence, injury."""
    named = {name for name, found in vocabulary.names.items() if any(one.sort is Sort.MEASURE for one in found)}
    pairs = ((name[:-2], name[-1]) for name in named if name[-2:-1] == ("without",) and name[:-2])
    return tuple(sorted((what, thing) for what, thing in pairs if (*what, "with", thing) in named))
