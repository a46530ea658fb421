"""Areas by their names without what kind they are, and the most similar forces whatever the catalogue calls them."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.figures.areas import Area, PeerGroup
from bot.figures.framework import Framework
from tests.asking.catalogue import DAY, FRAMEWORK, REGISTER

_AREAS = (
    Area("city", "City Command", "command", "north", ("A Command",)),
    Area("moor", "Moor Command", "command", "north"),
    Area("west", "Western Area Command", "command", "north"),
    Area("east", "East Sector", "sector", "city"),
    Area("hope", "Borough of Hope", "borough", "west"),
    Area("quay", "Quayside", "borough", "city", ("city quay",)),
    Area("central", "Stanchester Central", "borough", "moor"),
    Area("stan", "Stan Hill", "borough", "moor", ("Stanchester",)),
    Area("bank", "South Bank", "borough", "west"),
    Area("south", "South Division", "division", "west"),
    Area("town", "Old Town", "town", "west"),
    Area("other", "Otherland Police", "peer-force"),
)
_FRAMEWORK = replace(
    FRAMEWORK,
    areas={**FRAMEWORK.areas, **{one.key: one for one in _AREAS}},
    peer_groups={"bench": PeerGroup("bench", "Benchmark Forces", ("north", "other"))},
)
VOCABULARY = Vocabulary.of(_FRAMEWORK, REGISTER)


def outcome(text: str, framework: Framework = _FRAMEWORK) -> Question | NotUnderstood:
    vocabulary = VOCABULARY if framework is _FRAMEWORK else Vocabulary.of(framework, REGISTER)
    return read(text, vocabulary, DAY).outcome


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        ("how many robberies were in the city last year in total", ("city",)),
        ("robbery rolling 12 months City v previous 12", ("city",)),
        ("robbery city and moor", ("city", "moor")),
        ("robbery in western last month", ("west",)),
        ("robbery in the east last month", ("east",)),
        ("robbery in hope last month", ("hope",)),
        ("robbery in central last month", ("central",)),
        ("robbery at the city quay", ("quay",)),
    ],
)
def test_an_area_goes_by_its_name_without_its_kind(text: str, areas: tuple[str, ...]) -> None:
    found = outcome(text)
    assert isinstance(found, Question), found
    assert found.areas == areas


@pytest.mark.parametrize(
    "text",
    [
        "robbery in the south last month",
        "robbery in old last month",
        "robbery in the inner city last month",
        "robbery city wide",
        "robbery near city hospital",
        "robbery north of the city",
    ],
)
def test_what_may_be_less_or_another_is_not_taken(text: str) -> None:
    assert isinstance(outcome(text), NotUnderstood)


@pytest.mark.parametrize(
    "text",
    [
        "where do we sit against MSF on burglary",
        "burglary per 1000 us vs most similar, 12 months",
        "are we worse than most similar forces for burglary",
        "where do we rank for burglary among our comparators",
        "burglary against our peers per head",
    ],
)
def test_the_one_group_of_forces_are_the_most_similar(text: str) -> None:
    found = outcome(text)
    assert isinstance(found, Question), found
    assert (found.peers or found.by.removeprefix("peers:")) == "bench"


def test_neighbours_are_not_the_most_similar_and_what_is_likened_is_no_group() -> None:
    neighbours = {"near": PeerGroup("near", "Neighbouring Forces", ("north", "other"))}
    of_neighbours = replace(_FRAMEWORK, peer_groups=neighbours)
    assert isinstance(outcome("where do we sit against MSF on burglary", of_neighbours), NotUnderstood)
    assert isinstance(outcome("is burglary most similar to last year"), NotUnderstood)
