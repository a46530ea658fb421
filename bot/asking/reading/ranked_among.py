"""`Where do we rank nationally`, `our position among our peers`: where a place among others is asked for."""

from collections.abc import Iterator, Sequence

from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import ASIDE, Span
from bot.asking.words.field_words import Field
from bot.asking.words.word_sets import word_set

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


_OTHERS = word_set(
    "among amongst nationally national league peer peers rank ranks ranked ranking similar msf msg msgs msfs forces "
    "family group country table"
)
"""What a place is held among."""
_NOW = word_set("latest current present newest recent now today overall")
_ASKED_AS_A_PLACE = word_set("what which whats")
POSITION = frozenset({"position"})


def position_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """`Our position among our peers` is a rank; `robbery, latest position` is the figure, where no others are named."""
    words = question.words
    if words[at] not in POSITION:
        return
    before = words[at - 1] if at else ""
    if not _OTHERS.isdisjoint(words) or before in _ASKED_AS_A_PLACE:
        yield Span(at, at + 1, (Reading(Sort.FIELD, Field.RANK.value, "asked"),))
    elif before in _NOW:
        yield Span(at, at + 1, (Reading(Sort.HARMLESS, ASIDE),))
