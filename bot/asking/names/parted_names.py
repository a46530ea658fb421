"""Names that are parted or bent: how worried are men about crime, how many 999 calls did we answer in 10 seconds."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.words.name_forms import folded
from bot.asking.words.tokens import Token, stem
from bot.asking.words.words_without_bearing import OF_DEGREE
from bot.figures.measures import Unit

MOST_BETWEEN = 5
_SHORTEST_ROOT = 4
_LEAST_TO_BEND = 3
_COUNTED = (Unit.COUNT, Unit.POUNDS)
_SAID_BETWEEN = frozenset(
    {"is", "are", "was", "were", "do", "does", "did", "have", "has", "been", "being", "we", "they", "you", "that"}
)

_OF_ANOTHER = frozenset(
    {
        *("and", "or", "than", "vs", "versus", "v", "against", "plus", "minus", "compared", "to", "with", "by"),
        *("less", "but", "not", "without", "except", "excluding", "excl", "including", "incl", "bar", "other", "apart"),
    }
)
"""What follows these is another thing, or says which: more sickness than the find rate, crime with a crime number."""


def put_together(tokens: Sequence[Token], vocabulary: Vocabulary) -> Iterator[tuple[Token, ...]]:
    """The words with one parted or bent name of a measure as the catalogue has it, what stood between behind it.

    What stands between holds no comma, no `and` and no `than`, so that it is not another thing that was asked for.
    Only in names of three words and more, and of what is done (lines closed), may a verb stand in another form.
    """
    words = tuple(token.word for token in tokens)
    plain, bent = tuple(map(stem, words)), tuple(map(_root, folded(words)))
    plainly, in_any_form = set(plain), set(bent)
    beginning = _names_beginning_with(vocabulary)
    for one in sorted({name for word in plainly | in_any_form for name in beginning.get(word, ())}):
        if plainly.issuperset(one.plain):
            yield from _around_gaps(tokens, plain, one.plain, one.name)
        elif (len(one.name) >= _LEAST_TO_BEND or one.is_done) and in_any_form.issuperset(one.bent):
            yield from _around_gaps(tokens, bent, one.bent, one.name)


class _Name(NamedTuple):
    """A name of a measure and its place among them: as it is, without plurals, and without the endings of its verbs."""

    place: int
    name: tuple[str, ...]
    plain: tuple[str, ...]
    bent: tuple[str, ...]
    is_done: bool
    """Whether it counts what is done to things, in two words: lines closed."""


@lru_cache(maxsize=4)
def _names_beginning_with(vocabulary: Vocabulary) -> Mapping[str, Collection[_Name]]:
    """The names of several words by the first of them, in either form."""
    found: dict[str, set[_Name]] = defaultdict(set)
    for place, (name, readings) in enumerate(vocabulary.names.items()):
        measures = [vocabulary.framework.measures[one.key] for one in readings if one.sort is Sort.MEASURE]
        if len(name) > 1 and measures:
            counts = all(one.unit in _COUNTED for one in measures)
            is_done = counts and name[-1].endswith("ed") and len(name) == _LEAST_TO_BEND - 1
            one = _Name(place, name, tuple(map(stem, name)), tuple(map(_root, folded(name))), is_done)
            found[one.plain[0]].add(one)
            found[one.bent[0]].add(one)
    return found


_OTHER_FORMS = {
    "lose": "lost",
    "loses": "lost",
    "losing": "lost",
    "find": "found",
    "finds": "found",
    "finding": "found",
}
"""Verbs that have another word for what was: the time that we lose is that lost."""


def _root(word: str) -> str:
    """A word without the ending of its verb, where enough is left: answer of answered and answering."""
    plain = _OTHER_FORMS.get(word) or stem(word)
    for ending in ("ing", "ed", "e"):
        if plain.endswith(ending) and len(plain) - len(ending) >= _SHORTEST_ROOT:
            return plain[: -len(ending)]
    return plain


def _around_gaps(
    tokens: Sequence[Token], said: tuple[str, ...], wanted: tuple[str, ...], name: tuple[str, ...]
) -> Iterator[tuple[Token, ...]]:
    for at in range(len(said) - len(wanted) + 1):
        if said[at : at + len(wanted)] == wanted:
            yield (*tokens[:at], *_called(tokens[at : at + len(name)], name), *tokens[at + len(name) :])
        for cut in range(1, len(wanted)):
            first = at + cut
            if said[at:first] != wanted[:cut]:
                break
            for gap in range(1, MOST_BETWEEN + 1):
                rest, end = first + gap, first + gap + len(wanted) - cut
                if said[rest:end] == wanted[cut:] and _may_part(tokens[first : rest + 1]):
                    whole = _called((*tokens[at:first], *tokens[rest:end]), name)
                    between = [one for one in tokens[first:rest] if one.word not in _SAID_BETWEEN]
                    yield (*tokens[:at], *whole, *between, *tokens[end:])


def _called(tokens: Sequence[Token], name: Sequence[str]) -> list[Token]:
    return [replace(token, word=word) for token, word in zip(tokens, name, strict=True)]


def _may_part(between: Sequence[Token]) -> bool:
    narrowed = len(between) > 1 and between[-2].word in OF_DEGREE  # the very satisfied are some of the satisfied
    return not narrowed and not any(one.parted or one.word in _OF_ANOTHER for one in between)
