"""Names that are those of many things at once: a tag called crime, a group of peers called as its kind of area is."""

from dataclasses import replace

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.figures.areas import PeerGroup
from bot.figures.framework import Framework
from bot.figures.measures import Combine, Group, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, REGISTER, measure

DISTRICTS = tuple(key for key, area in FRAMEWORK.areas.items() if area.kind == "district")
ALL_CRIME = measure("all-crime", "All recorded crime", tags=("crime",))


def read_in(framework: Framework, text: str) -> Question | NotUnderstood:
    return read(text, Vocabulary.of(framework, REGISTER), DAY).outcome


def with_measures(*more: object) -> Framework:
    return replace(FRAMEWORK, measures={**FRAMEWORK.measures, **{one.key: one for one in more}})  # type: ignore[attr-defined]


def test_crime_is_all_crime_where_a_tag_is_called_crime_too() -> None:
    framework = with_measures(ALL_CRIME, measure("theft", "Theft", tags=("crime",)))
    found = read_in(framework, "crime in harlow last month")
    assert isinstance(found, Question), found
    assert found.measures == ("all-crime",)
    listed = read_in(framework, "list crime measures")
    assert isinstance(listed, Question), listed
    assert (listed.intent, listed.tags) == (Intent.OVERVIEW, ("crime",))


def test_crime_is_what_the_tag_says_where_no_measure_is_of_all_crime() -> None:
    framework = with_measures(measure("theft", "Theft", tags=("crime",)), measure("fraud", "Fraud", tags=("crime",)))
    found = read_in(framework, "crime in harlow last month")
    assert isinstance(found, Question), found
    assert (found.intent, found.tags, found.areas) == (Intent.OVERVIEW, ("crime",), ("harlow",))


def test_peers_called_as_all_the_areas_of_a_kind_are_those_areas() -> None:
    framework = replace(FRAMEWORK, peer_groups={"districts": PeerGroup("districts", "Districts", DISTRICTS)})
    found = read_in(framework, "top 3 districts for burglary")
    assert isinstance(found, Question), found
    assert (found.by, found.first) == ("district", 3)


def test_peers_called_so_that_are_some_of_them_alone_may_be_meant_as_well() -> None:
    framework = replace(FRAMEWORK, peer_groups={"districts": PeerGroup("districts", "Districts", DISTRICTS[:2])})
    assert isinstance(read_in(framework, "top 3 districts for burglary"), NotUnderstood)


def test_a_group_without_a_dimension_makes_no_dimension_of_its_key() -> None:
    groups = (Group("theft", "Theft victims"), Group("fraud", "Fraud victims"))
    content = measure("content", "Satisfaction", unit=Unit.PERCENT, combine=Combine.RATIO, groups=groups)
    found = read_in(with_measures(content), "how quickly do we get to thefts")
    assert isinstance(found, NotUnderstood), found
