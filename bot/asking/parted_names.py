"""Names that are parted by what stands between their words: how worried are men about crime."""

from collections.abc import Iterator, Sequence

from bot.asking.tokens import Token, stem
from bot.asking.vocabulary import Sort, Vocabulary

MOST_BETWEEN = 5
_VERBS = frozenset({"is", "are", "was", "were", "do", "does", "did", "have", "has", "been"})


def put_together(tokens: Sequence[Token], vocabulary: Vocabulary) -> Iterator[tuple[Token, ...]]:
    """The words with one parted name of a measure put together, and what stood between behind it.

    What stands between holds no comma and no `and`, so that it is not another thing that was asked for as well.
    """
    stems = [stem(token.word) for token in tokens]
    for words, readings in vocabulary.names.items():
        if len(words) < 2 or not any(one.sort is Sort.MEASURE for one in readings):
            continue
        name = [stem(word) for word in words]
        if set(name) <= set(stems):
            yield from _around_gaps(tokens, stems, name)


def _around_gaps(tokens: Sequence[Token], stems: Sequence[str], name: Sequence[str]) -> Iterator[tuple[Token, ...]]:
    for cut in range(1, len(name)):
        for at in range(len(stems) - len(name)):
            first = at + cut
            if list(stems[at:first]) != list(name[:cut]):
                continue
            for gap in range(1, MOST_BETWEEN + 1):
                rest, end = first + gap, first + gap + len(name) - cut
                if list(stems[rest:end]) == list(name[cut:]) and _may_part(tokens[first : rest + 1]):
                    between = [one for one in tokens[first:rest] if one.word not in _VERBS]
                    yield (*tokens[:first], *tokens[rest:end], *between, *tokens[end:])


def _may_part(between: Sequence[Token]) -> bool:
    return not any(one.parted or one.word in ("and", "or") for one in between)
