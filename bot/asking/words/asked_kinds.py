"""Whether a kind of area is asked through, and whether it says more than the group of peers beside it."""

from collections.abc import Iterable, Mapping

from bot.asking.words.field_words import Field
from bot.asking.words.order_words import ENDS_OF_ORDERS
from bot.figures.framework import Framework

_BEHIND = (Field.RANK, Field.BY, Field.TABLE)
_NOWHERE = -9
_HAVING = frozenset({"with", "having"})


def is_asked_behind(place: int, fields: Mapping[Field, int], harmless: Mapping[int, str]) -> bool:
    """`Borough league table`, `at borough level`: what is asked of the kind at a place stands behind it."""
    if harmless.get(place + 1) == "level":
        return True
    if any(fields.get(one) == place + 1 for one in _BEHIND) or abs(fields.get(Field.AVERAGE, _NOWHERE) - place) == 1:
        return True
    end = place + 2 + (harmless.get(place + 2) == "the")
    return harmless.get(place + 1) in _HAVING and any(fields.get(one) == end for one in ENDS_OF_ORDERS)


def is_of_peers(kind: str, peers: Iterable[str], framework: Framework) -> bool:
    """`Which force in our group`: what a group is made up of says no more than the group."""
    members = [one for key in peers for one in framework.peer_groups[key].members]
    return bool(members) and all(framework.areas[one].kind == kind for one in members)
