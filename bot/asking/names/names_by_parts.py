"""Measures whose names hold the name of another: NHC solved rate is the neighbourhood crime solved rate as well."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from bot.asking.words.name_forms import Words
from bot.asking.words.tokens import words_of
from bot.figures.framework import Framework

_ROUNDS = 2
_LONGEST = 9


def names_by_parts(framework: Framework) -> Iterator[tuple[Words, str]]:
    """Each name of a measure with a part of it, that is a name of another, said by that one's other names."""
    called = {
        one.key: tuple(dict.fromkeys(map(words_of, (one.name.partition("(")[0], *one.aliases))))
        for one in framework.measures.values()
    }
    others = _other_names(called)
    for key, own in called.items():
        names, found = dict.fromkeys(own), dict[Words, None]()
        for _ in range(_ROUNDS):
            names = {one: None for name in names for one in _exchanged(name, key, others)}
            found |= names
        found |= dict.fromkeys(_with_what_it_is_of(own, key, others))
        yield from ((name, key) for name in found if name not in own)


def _other_names(called: Mapping[str, tuple[Words, ...]]) -> Mapping[Words, tuple[str, tuple[Words, ...]]]:
    """Every name that is of one measure only, with that and all its names."""
    keys: dict[Words, set[str]] = defaultdict(set)
    for key, names in called.items():
        for name in names:
            keys[name].add(key)
    return {name: (key, called[key]) for name, owners in keys.items() if len(owners) == 1 for key in owners}


def _with_what_it_is_of(
    own: tuple[Words, ...], key: str, others: Mapping[Words, tuple[str, tuple[Words, ...]]]
) -> Iterator[Words]:
    """`Stop search find rate`, where stop and search positive outcomes are called find rate too."""
    for name in own:
        for end in range(1, len(name)):
            owner, of_what = others.get(name[:end], (key, ()))
            if owner != key:
                plain = (one for one in own if not {*one} & {word for words in of_what for word in words})
                yield from ((*what, *one) for one in plain for what in of_what if len(what) + len(one) <= _LONGEST)


def _exchanged(name: Words, key: str, others: Mapping[Words, tuple[str, tuple[Words, ...]]]) -> Iterator[Words]:
    for first in range(len(name)):
        for end in range(first + 1, len(name) + 1):
            owner, names = others.get(name[first:end], (key, ()))
            if owner == key or end - first == len(name):
                continue
            for other in names:
                put = (*name[:first], *other, *name[end:])
                if other != name[first:end] and len(put) <= _LONGEST:
                    yield put
