"""What a phrase can be a name of."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple


class Sort(StrEnum):
    """What a phrase is a name of."""

    MEASURE = "measure"
    AREA = "area"
    GROUP = "group"
    DIMENSION = "dimension of groups"
    PEERS = "peers"
    KIND = "kind of area"
    TAG = "tag"
    OBJECTIVE = "objective"
    LEAD = "lead"
    DELIVERABLE = "deliverable"
    BOARD = "board"
    WAVE = "wave"
    FIELD = "field"
    HARMLESS = "harmless"


class Reading(NamedTuple):
    """One thing that a phrase can mean; `of` is the measure of a group, or `plural` for areas of a kind."""

    sort: Sort
    key: str
    of: str = ""


class Phrase(NamedTuple):
    """What a phrase can mean, in order, and whether a longer one that begins with it can mean anything."""

    readings: tuple[Reading, ...]
    goes_on: bool


def measures_in(readings: Iterable[Reading]) -> frozenset[str]:
    """The measures among what some words can mean."""
    return frozenset(one.key for one in readings if one.sort is Sort.MEASURE)
