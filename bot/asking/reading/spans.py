"""The stretches of a question that mean something: the fewest and longest that leave the fewest words over."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.reading.every_finder import FINDERS, RANK_ASKED, WHO_IS_FIRST
from bot.asking.reading.groups_alone import with_measure_of_groups
from bot.asking.reading.groups_of_those import of_its_own_groups
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.settled_words import settled
from bot.asking.reading.span import Segmentation, Span
from bot.asking.reading.words_of_places import with_words_of_places
from bot.asking.words.field_words import Field
from bot.asking.words.steps_said import CADENCE_WORDS

MOST_READINGS = 8


@lru_cache(maxsize=64)
def segmentations(question: PlainQuestion) -> tuple[Segmentation, ...]:
    """The ways of cutting a question that leave the fewest words over, and among them those of the fewest stretches.

    Remembered for a while: what a thread goes on from and what its words can mean are looked for in the same words.
    """
    tokens, vocabulary = question.tokens, question.vocabulary
    found = _with_peers_whole([_of_one_sense(FINDERS.at(question, at)) for at in range(len(tokens))], question.words)
    # From the end: the least (words left over, stretches) from each place on, and the stretches that achieve it.
    least: list[tuple[int, int]] = [(0, 0)] * (len(tokens) + 1)
    best: list[list[Span]] = [[] for _ in tokens]
    for at in range(len(tokens) - 1, -1, -1):
        candidates = [*found[at], Span(at, at + 1)]
        costs = [(least[one.end][0] + (not one.placed), least[one.end][1] + 1) for one in candidates]
        least[at] = min(costs)
        best[at] = [one for one, cost in zip(candidates, costs, strict=True) if cost == least[at]]
    paths = (settled(path, tokens, vocabulary) for path in _paths(best, 0, len(tokens)))
    placed = (with_words_of_places(path, tokens, vocabulary) for path in paths)
    before = question.previous
    own = placed if before is None else (of_its_own_groups(path, before) for path in placed)
    return tuple(with_measure_of_groups(path, tokens, vocabulary) for path in own)


_ASKING_FIELDS = (
    Field.ON_TRACK,
    Field.NEXT_MEETING,
    Field.PUBLISHED,
    Field.HIGHEST,
    Field.LOWEST,
    Field.SIGNALS,
    Field.MONTHLY,
)
_STEPS = frozenset(Reading(Sort.FIELD, one.value) for one in CADENCE_WORDS)
_ASKING = frozenset({RANK_ASKED, WHO_IS_FIRST, *(Reading(Sort.FIELD, one.value) for one in _ASKING_FIELDS)})


def _of_one_sense(spans: Iterable[Span]) -> list[Span]:
    """Spans without words that change nothing that ask: did we make our milestone, due for the next meeting.

    A month that is a time is no step of time: month and YTD.
    """
    kept = _in_full([*spans])
    times = {one.end for one in kept if one.period is not None and one.end - one.start == 1}
    kept = [one for one in kept if one.end not in times or _STEPS.isdisjoint(one.readings)] if times else kept
    reached = {one.end for one in kept if _ASKING & {*one.readings}}
    return [one for one in kept if one.end not in reached or not one.is_a(Sort.HARMLESS)]


def _in_full(spans: list[Span]) -> list[Span]:
    """Spans without a shorter name of a place whose longer one stands there: Blythe End last month is no end of it."""
    longest: dict[tuple[Reading, ...], int] = {}
    for one in spans:
        if one.is_a(Sort.AREA):
            longest[one.readings] = max(longest.get(one.readings, 0), one.end)
    return [one for one in spans if one.end >= longest.get(one.readings, 0)]


def _with_peers_whole(found: Sequence[Sequence[Span]], words: Sequence[str]) -> Sequence[Sequence[Span]]:
    """Spans without those that end in the first word of a group of peers: worse than most, of most similar forces.

    What is most similar to something is no such group.
    """
    if "most" not in words and "similar" not in words:
        return found
    kept = [[one for one in spans if not (one.is_a(Sort.PEERS) and _is_likened(one, words))] for spans in found]
    begin = {at for at, spans in enumerate(kept) if words[at] == "most" and any(one.is_a(Sort.PEERS) for one in spans)}
    return [[one for one in spans if one.end - 1 not in begin or one.end - one.start == 1] for spans in kept]


def _is_likened(peers: Span, words: Sequence[str]) -> bool:
    return words[peers.end - 1] == "similar" and [*words[peers.end : peers.end + 1]] == ["to"]


def _paths(best: Sequence[Sequence[Span]], at: int, end: int) -> list[Segmentation]:
    paths: list[Segmentation] = [()]
    done: list[Segmentation] = []
    while paths and len(done) < MOST_READINGS:
        path = paths.pop()
        place = path[-1].end if path else at
        if place == end:
            done.append(path)
            continue
        paths.extend((*path, one) for one in best[place][:MOST_READINGS])
        paths = paths[-MOST_READINGS * 2 :]
    return done
