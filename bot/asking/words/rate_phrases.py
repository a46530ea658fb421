"""The ways of asking for a figure by its rate without saying per how many: on a per-population basis, as a rate."""

from collections.abc import Iterator, Sequence

_PEOPLE = ("population", "capita", "head", "person", "resident")
_BASES = tuple(
    (*on, *per, noun, "basis")
    for on in (("on", "a"), ("on",), ("a",), ())
    for per in (("per",), ())
    for noun in (*_PEOPLE, "rate")
)
_OF_SIZE_ALONE = (("for",),)
"""The figure for the population is that of the population."""
_ADJUSTED = tuple(
    (*said, *of, noun)
    for said in (
        *(("adjusted", "for"), ("adjusting", "for"), ("allowing", "for"), ("relative", "to"), ("accounting", "for")),
        *(("in", "relation", "to"), ("proportionate", "to"), ("in", "proportion", "to"), ("as", "a", "ratio", "of")),
        *(("once", "you", "allow", "for"), ("when", "you", "allow", "for"), ("if", "you", "allow", "for")),
        *(("once", "you", "adjust", "for"), ("when", "you", "adjust", "for"), ("if", "you", "adjust", "for")),
        *(("once", "you", "account", "for"), ("when", "you", "account", "for"), ("if", "you", "account", "for")),
        *(("once", "we", "allow", "for"), ("weighted", "by"), ("weighted", "for"), ("corrected", "for"), ("for",)),
        *(("given",), ("considering",), ("taking", "into", "account"), ("factoring", "in")),
    )
    for of in ((), ("the",), ("their",), ("its",), ("our",))
    for noun in ("population", "populations", "size", "pop")
    if (of or noun == "population") and (noun == "size" or said not in _OF_SIZE_ALONE)
)
_PROPORTIONATELY = (
    *(("proportionately",), ("proportionally",), ("pro", "rata"), ("size", "for", "size")),
    *(("taking", "population", "into", "account"), ("taking", "size", "into", "account"), ("per", "population")),
    *(("taking", "the", "population", "into", "account"), ("population", "for", "population")),
)
_BY_RATE = (
    *(("population", "adjusted"), ("population", "rate"), ("by", "rate"), ("as", "a", "rate")),
    *(("by", "rate", "not", "count"), ("by", "rate", "not", "number"), ("by", "rate", "not", "volume")),
)
_NOT_COUNT = tuple(
    (*going, "rate", *instead, noun)
    for going in (("by",), ("if", "you", "go", "by"), ("going", "by"), ("if", "we", "go", "by"), ("on",))
    for instead in (
        ("not",),
        ("rather", "than"),
        ("and", "not", "by"),
        ("not", "by"),
        ("instead", "of"),
        ("and", "not"),
    )
    for noun in ("count", "counts", "number", "numbers", "volume", "total")
)
_GOING_BY_RATE = tuple(
    (*going, "rate") for going in (("if", "you", "go", "by"), ("if", "we", "go", "by"), ("going", "by"))
)
_SAID = tuple(
    sorted({*_BASES, *_ADJUSTED, *_PROPORTIONATELY, *_BY_RATE, *_NOT_COUNT, *_GOING_BY_RATE}, key=len, reverse=True)
)
RATE_BEGINNINGS = frozenset(said[0] for said in _SAID)
_SAID_FROM = {first: tuple(said for said in _SAID if said[0] == first) for first in RATE_BEGINNINGS}


def rate_phrases(words: Sequence[str], at: int) -> Iterator[int]:
    """How many words from a place on ask for a rate, that of the measure itself."""
    if words[at] not in RATE_BEGINNINGS:
        return
    for said in _SAID_FROM[words[at]]:
        if tuple(words[at : at + len(said)]) == said:
            yield len(said)
