"""`Where do we rank nationally`: the forces of the whole country, where the question asks for a place among them."""

from collections.abc import Iterator, Sequence

from bot.asking.names.vocabulary import Reading, Sort, Vocabulary

RANKING = frozenset(
    {
        "rank",
        "ranks",
        "ranked",
        "ranking",
        "rankings",
        "position",
        "league",
        "stand",
        "sit",
        "come",
        "compare",
        "compares",
    }
)
_NATIONALLY = tuple(
    tuple(phrase.split())
    for phrase in ("nationally", "in the country", "across the country", "in england and wales", "of all forces")
)

NATIONAL_BEGINNINGS = frozenset(said[0] for said in _NATIONALLY)


def nationally(words: Sequence[str], at: int, vocabulary: Vocabulary) -> Iterator[tuple[int, tuple[Reading, ...]]]:
    """How many words from a place on say so, and the group they mean, where something is ranked and there is one group.

    A figure nationally is another thing: that of the country.
    """
    if not RANKING & {*words}:
        return
    every = tuple(one for one in vocabulary.readings(("all", "forces")) if one.sort is Sort.PEERS)
    if len(every) == 1:
        yield from ((len(said), every) for said in _NATIONALLY if tuple(words[at : at + len(said)]) == said)
