"""`Who is above us` after a rank, `who is holding us back` after a figure: the areas or forces in their order."""

import re
from dataclasses import replace
from datetime import date

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import AskedRate, Intent, Question, all_in_order, only_its_figures
from bot.asking.reading.first_then import first_of_its_kind_then
from bot.asking.reading.reading import read
from bot.asking.threads.of_its_kind import OF_ONE_FIGURE
from bot.asking.words.said_around import CLOSED, OPENED
from bot.figures.measures import Unit

_WHO = r"(?:who|(?:which|what)(?: (?:forces?|areas?|districts?|boroughs?|divisions?|ones?))?)(?:s| is| are| was| were)?"
_STRAIGHT = (
    r"(?:(?:just|directly|immediately|right|straight|next|nearest|doing|performing|the|one|ones|place|places|ranked|placed"
    r"|sat|sitting|coming) )*"
)
_BESIDE_US = re.compile(
    rf"^{OPENED}{_WHO} {_STRAIGHT}"
    r"(?:above|below|ahead(?: of)?|behind|beating|beats?|outperforming|better than|worse than|around|next to|near|"
    rf"either side of|in front(?: of)?|under|over)(?: (?:us|we|our force))?{CLOSED}$"
    rf"|^{OPENED}{_WHO}(?: do| did)? we {_STRAIGHT}(?:beat|beating|above|below|ahead of|behind){CLOSED}$"
)
_HELD_BACK = re.compile(
    rf"^{OPENED}(?:who|where|(?:which|what) (?:area|place|patch|part|bit|one)s?)(?:s| is| are| was| were| has been)? "
    r"(?P<how>(?:dragg|hold|lett|pull|bring|weigh|keep)ing? (?:us|it|that|the force|performance|the average) "
    rf"(?:down|back)){CLOSED}$"
)
_PEERS = "peers:"
"""What stands before the group of forces that a figure is asked of each of."""


def of_their_places(said: str, previous: Question, vocabulary: Vocabulary, day: date) -> Question | None:
    """All of those among whom we were placed, or the areas within by the one that is furthest behind."""
    if (in_order := first_of_its_kind_then(said, previous, vocabulary)) is not None:
        return in_order
    if _BESIDE_US.match(said) and not (previous.groups or previous.changed):
        return _in_order(previous, vocabulary)
    found = _HELD_BACK.match(said)
    asked_of_areas = previous.by in {one.kind for one in vocabulary.framework.areas.values()}
    if found is None or not (previous.intent in OF_ONE_FIGURE or asked_of_areas) or len(previous.areas) != 1:
        return None
    within = {one.kind for one in vocabulary.framework.children_of(previous.areas[0])}
    kinds = {previous.by} if asked_of_areas else within
    plain = only_its_figures(previous)
    how = re.sub(r"\b(?:it|that)\b", "us", re.sub(r"^(\w+?in)g?\b", r"\1g", found["how"]))
    for kind in sorted(kinds):
        asked = read(f"which {kind.replace('-', ' ')} is {how}", vocabulary, day, plain).outcome
        if isinstance(asked, Question) and asked.by == kind:
            return asked
    return None


def _in_order(previous: Question, vocabulary: Vocabulary) -> Question | None:
    """Those among whom we stand, by what they were ranked by; of an area those of its kind beside it."""
    framework = vocabulary.framework
    in_order = replace(all_in_order(previous), intent=Intent.RANKING, extreme=None)
    if previous.intent is Intent.RANKING and previous.by:
        return in_order
    listed = previous.intent in (Intent.VALUE, Intent.RATE) and previous.by.startswith(_PEERS)
    if len(previous.measures) != 1 or not (listed or previous.intent is Intent.RANK):
        return None
    if previous.peers or listed:
        measure = framework.measures[previous.measures[0]]
        by_rate = measure.unit is Unit.COUNT and measure.default_rate is not None and not previous.by_number
        by = previous.by if listed else f"{_PEERS}{previous.peers}"
        return replace(in_order, by=by, rate=previous.rate or (AskedRate() if by_rate else None))
    within = framework.with_ancestors(previous.areas[0])[1:2] if len(previous.areas) == 1 else ()
    if not within:
        return None
    return replace(
        in_order, by=framework.areas[previous.areas[0]].kind, areas=within, home_meant=within[0] == framework.home
    )
