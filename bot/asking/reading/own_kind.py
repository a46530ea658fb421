"""`Where does Sale rank among the sections`: the place of one area among all that are of its kind."""

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.figures.measures import Better


def settle_own_kind(parts: Parts, vocabulary: Vocabulary) -> None:
    """Takes the kind for the group of just its areas, where the rank of one area of it is asked for.

    Where neither direction is better there is no rank: the areas are then given in their order.
    """
    framework = vocabulary.framework
    if not parts.has(Field.RANK) and _are_peers_without_rank(parts, vocabulary):
        for one in (Field.RANK, Field.COMPARE):
            parts.fields.pop(one, None)
        parts.fields.setdefault(Field.BY, 0)
        parts.fields.setdefault(Field.RATE, 0)
        return
    if _has_no_rank(parts, vocabulary):
        parts.kinds = [framework.areas[parts.areas[0]].kind]
        return
    one_each = len(parts.kinds) == 1 and len(parts.areas) == 1 and not parts.peers
    if not (one_each and parts.has(Field.RANK) and framework.areas[parts.areas[0]].kind == parts.kinds[0]):
        return
    if any(framework.measures[key].better is Better.NEITHER for key in parts.measures):
        return
    every = {key for key, area in framework.areas.items() if area.kind == parts.kinds[0]}
    groups = [key for key, group in framework.peer_groups.items() if {*group.members} == every]
    if len(groups) == 1:
        parts.peers, parts.kinds = groups, []


def _has_no_rank(parts: Parts, vocabulary: Vocabulary) -> bool:
    """Whether the rank of an area within home is asked for, of what is neither better high nor low."""
    framework = vocabulary.framework
    if not parts.has(Field.RANK) or len(parts.areas) != 1 or parts.kinds or parts.peers or parts.cadences:
        return False
    within = framework.home in framework.with_ancestors(parts.areas[0])[1:]
    return within and any(framework.measures[key].better is Better.NEITHER for key in parts.measures)


def _are_peers_without_rank(parts: Parts, vocabulary: Vocabulary) -> bool:
    """Whether forces are held against one another by what is neither better high nor low: each rate is told."""
    framework = vocabulary.framework
    asked = parts.has(Field.RANK, Field.COMPARE) and not parts.has(Field.AVERAGE, Field.GAP)
    alone = len(parts.peers) == len(parts.measures) == 1 and len(parts.periods) <= 1
    if not (asked and alone) or parts.kinds or parts.areas or parts.groups or parts.directions:
        return False
    forces = framework.home in framework.peer_groups[parts.peers[0]].members
    measure = framework.measures[parts.measures[0]]
    return forces and measure.better is Better.NEITHER and measure.default_rate is not None


def ranks_peers(parts: Parts, vocabulary: Vocabulary) -> bool:
    """Whether the members of a group are to be put in order: no area of it was named, and home is none of them.

    Where neither direction is better home has no rank among them, but its place in the order, the most first.
    """
    if not parts.peers or parts.areas or parts.kinds:
        return False
    if _are_peers_without_rank(parts, vocabulary):
        return True
    return vocabulary.framework.home not in vocabulary.framework.peer_groups[parts.peers[0]].members
