"""Groups by everyday words for their dimension, by themselves, and of measures that have none."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.measures import Combine, Group, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_WILDLIFE = (Group("coursing", "Hare coursing"), Group("raptor", "Raptor persecution", ("raptors",)))
_REASONS = (Group("drugs", "Drugs"), Group("equipped", "Going equipped"))
_VICTIMS = (Group("sex=female", "Women"), Group("sex=male", "Men"), Group("age=under-18", "Aged under 18"))
_VEHICLES = (Group("of", "Theft of motor vehicle", ("TOMV",)), Group("bits", "Theft of vehicle parts"))
_AGES = (Group("young", "Victim under 18"), Group("older", "Victim aged 18 and over"))
_NUMBERED = (Group("four", "Group 4: Damage and reckless behaviour", ("Group 4",)), Group("five", "Group 5", ()))
MEASURES = (
    measure("crime", "Total crime", groups=_NUMBERED),
    measure("wildlife", "Wildlife crime incidents", "wildlife crime", groups=_WILDLIFE),
    measure("searches", "Stop and search encounters", "stop and search", groups=_REASONS),
    measure("abuse", "Domestic abuse", groups=_VICTIMS),
    measure("women", "Violence against women", groups=_AGES),
    measure("cars", "Motor vehicle crime", groups=_VEHICLES),
    measure("knife", "Knife crime", groups=(Group("robbery", "Personal robbery"),)),
    measure("burglary", "Burglary"),
)
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in MEASURES}), Register())


def outcome(text: str) -> Question | NotUnderstood:
    return read(text, VOCABULARY, DAY).outcome


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("wildlife crime by type last month", "groups:group"),
        ("wildlife crime split by category", "groups:group"),
        ("stop and search by reason", "groups:group"),
        ("stop and search reason breakdown", "groups:group"),
        ("domestic abuse by gender", "groups:sex"),
        ("domestic abuse by age group", "groups:age"),
        ("violence against women by age band", "groups:group"),
        ("wildlife crime types in Harrow", "groups:group"),
        ("wildlife crime categories last month", "groups:group"),
        ("types of wildlife crime last month", "groups:group"),
        ("the kinds of wildlife crime in Harrow", "groups:group"),
        ("stop and search reasons in January", "groups:group"),
    ],
)
def test_dimensions_go_by_everyday_words(text: str, by: str) -> None:
    found = outcome(text)
    assert isinstance(found, Question)
    assert (found.intent, found.by) == (Intent.VALUE, by)


@pytest.mark.parametrize(
    "text", ["which type of wildlife crime is highest", "what is the biggest type of wildlife crime"]
)
def test_the_groups_are_put_in_order(text: str) -> None:
    found = outcome(text)
    assert isinstance(found, Question)
    assert (found.intent, found.by) == (Intent.RANKING, "groups:group")


_BY_USER = (Group("car", "Car occupants"), Group("foot", "Pedestrians"), Group("other", "Other road users"))


@pytest.mark.parametrize(
    "text", ["casualties by road user", "casualties by type of road user", "casualties broken down by road user type"]
)
def test_a_dimension_goes_by_what_the_others_are_called(text: str) -> None:
    casualties = measure("ksi", "Casualties", groups=_BY_USER)
    words = Vocabulary.of(replace(FRAMEWORK, measures={"ksi": casualties}), Register())
    found = read(f"{text} last month", words, DAY).outcome
    assert isinstance(found, Question)
    assert (found.intent, found.by) == (Intent.VALUE, "groups:group")
    assert isinstance(read("casualties by vehicle last month", words, DAY).outcome, NotUnderstood)


def test_a_word_for_a_dimension_of_several_is_asked_back() -> None:
    found = outcome("domestic abuse by type")
    assert isinstance(found, NotUnderstood)
    assert found.reason == "several readings"


@pytest.mark.parametrize(
    "text",
    [
        "burglary types last month",
        "wildlife crime types of weapon last month",
        "types of officer in wildlife crime",
        "wildlife crime up or down types",
    ],
)
def test_the_kinds_of_another_thing_are_not_its_groups(text: str) -> None:
    assert isinstance(outcome(text), NotUnderstood)


@pytest.mark.parametrize(
    ("text", "meant", "group"),
    [
        ("raptor persecution since January", "wildlife", "raptor"),
        ("theft of motor vehicle last month", "cars", "of"),
        ("TOMV last month", "cars", "of"),
        ("which district has most hare coursing", "wildlife", "coursing"),
        ("going equipped searches last month", "searches", "equipped"),
        ("drugs searches by district", "searches", "drugs"),
    ],
)
def test_a_group_names_its_measure(text: str, meant: str, group: str) -> None:
    found = outcome(text)
    assert isinstance(found, Question)
    assert (found.measures, found.groups) == ((meant,), (group,))


@pytest.mark.parametrize(
    "text", ["going equipped last month", "women last month", "drugs last month", "personal robbery"]
)
def test_why_something_was_done_or_to_whom_names_none(text: str) -> None:
    assert isinstance(outcome(text), NotUnderstood)


def test_what_is_not_held_by_groups_is_said_to_be_not() -> None:
    assert outcome("burglary by gender") == NotUnderstood("no such groups", "Burglary")
    assert isinstance(outcome("violence against women by reason"), NotUnderstood)
    assert isinstance(outcome("motor vehicle crime by reason"), NotUnderstood)
    assert outcome("wildlife crime by gender") == NotUnderstood(
        "no such groups", "Wildlife crime incidents", ("Hare coursing", "Raptor persecution")
    )


_DETECTED = (Group("shop", "Solved - shop theft", ("shop dets",)), Group("rest", "Solved - everything else"))
_ON_FARMS = (
    *(Group("gps", "Tractor GPS kits"), Group("fuel", "Red diesel", ("fuel theft",))),
    *(Group("sheep", "Livestock"), Group("quads", "Quads and ATVs")),
)
_ASKED_BACK = Vocabulary.of(
    replace(
        FRAMEWORK,
        measures={
            one.key: one
            for one in (
                measure("solved", "Solved rate", "dets", groups=_DETECTED),
                measure("farms", "Farm machinery theft", "farm theft", groups=_ON_FARMS),
            )
        },
    ),
    Register(),
)


def test_a_name_of_a_group_that_has_its_measures_in_it_names_it() -> None:
    found = read("shop dets in Harrow last month", _ASKED_BACK, DAY).outcome
    assert isinstance(found, Question)
    assert (found.measures, found.groups) == (("solved",), ("shop",))


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("quads in Harrow last month", "Farm machinery theft Quads and ATVs in harrow last month"),
        ("theft of gps in Harrow last month", None),
    ],
)
def test_a_group_that_is_no_measure_is_asked_back_with_its_measure(text: str, offered: str | None) -> None:
    found = read(text, _ASKED_BACK, DAY).outcome
    assert isinstance(found, NotUnderstood)
    assert [one.question for one in found.choices] == ([offered] if offered else [])
    for one in found.choices:
        assert isinstance(read(one.question, _ASKED_BACK, DAY).outcome, Question)


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("fuel theft in Harrow last month", "fuel"),
        ("gps nicked in Harrow last month", "gps"),
        ("livestock stolen last month", "sheep"),
        ("gps thefts in Harrow last month", "gps"),
        ("tractor gps in Harrow last month", "gps"),
        ("farm theft, gps, in Harrow last month", "gps"),
        ("livestock last month", "sheep"),
        ("livestok last month", "sheep"),
        ("farm theft livestock only, Harrow", "sheep"),
    ],
)
def test_a_group_that_can_be_no_other_names_its_measure_and_it_is_said(text: str, group: str) -> None:
    found = read(text, _ASKED_BACK, DAY)
    assert isinstance(found.outcome, Question)
    assert (found.outcome.measures, found.outcome.groups) == (("farms",), (group,))
    assert group != "gps" or "Farm machinery theft (Tractor GPS kits)" in {name for _, name in found.only_held}


@pytest.mark.parametrize(
    "text", ["gps and fuel in Harrow last month", "theft of machinery and gps last month", "atvs last month"]
)
def test_a_group_that_may_be_less_or_more_than_was_said_is_asked_back(text: str) -> None:
    assert isinstance(read(text, _ASKED_BACK, DAY).outcome, NotUnderstood)


@pytest.mark.parametrize("said", ["victims of burglary", "burglary victims"])
def test_victims_go_by_what_was_done_to_them_either_way_round(said: str) -> None:
    groups = (Group("burglary", "Burglary victims"), Group("violence", "Violent crime victims"))
    survey = measure("asked", "Satisfaction", groups=groups, unit=Unit.PERCENT, combine=Combine.RATIO)
    words = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in (survey, MEASURES[-1])}), Register())
    found = read(f"satisfaction of {said} last month", words, DAY).outcome
    assert isinstance(found, Question)
    assert (found.measures, found.groups) == (("asked",), ("burglary",))


def test_a_group_with_a_number_goes_by_what_stands_behind_it() -> None:
    found = read("damage and reckless behaviour in Harrow last month", VOCABULARY, DAY).outcome
    assert isinstance(found, Question)
    assert (found.measures, found.groups) == (("crime",), ("four",))
    for less in ("reckless behaviour in Harrow last month", "damage in Harrow last month"):
        assert isinstance(read(less, VOCABULARY, DAY).outcome, NotUnderstood)


_MEANS = (
    Group("keyless", "Keyless", ("relay",)),
    Group("two", "Mopeds and motorcycles", ("peds",)),
    Group("other", "Other or unknown means"),
)
_FARM = (Group("quads", "Quads and ATVs", ("quad bikes",)), Group("plant", "Trailers and plant"))
_RISK = (Group("high", "High risk"), Group("low", "Low risk"))
_SPOTS = (Group("licensed", "Licensed premises"), Group("street", "Street"))
THEFTS = Vocabulary.of(
    replace(
        FRAMEWORK,
        measures={
            one.key: one
            for one in (
                measure("cars", "Theft of motor vehicle", groups=_MEANS),
                measure("from-cars", "Theft from the person", groups=(Group("phone", "Phones"), Group("bag", "Bags"))),
                measure("farm", "Farm machinery theft", groups=_FARM),
                measure("missing", "Missing children episodes", groups=_RISK),
                measure("nights", "Night-time violence", groups=_SPOTS),
            )
        },
    ),
    Register(),
)


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("theft of motor vehicle by method last month", "groups:group"),
        ("breakdown of theft of motor vehicle by mo", "groups:group"),
        ("missing children episodes by risk", "groups:group"),
        ("missing children episodes by risk level", "groups:group"),
        ("which risk level had most missing children episodes", "groups:group"),
        ("night-time violence by location type", "groups:group"),
        ("night-time violence by type of location", "groups:group"),
        ("night-time violence by venue type", "groups:group"),
    ],
)
def test_how_where_and_at_what_risk_are_what_the_names_of_groups_tell(text: str, by: str) -> None:
    found = read(text, THEFTS, DAY).outcome
    assert isinstance(found, Question), found
    assert found.by == by


@pytest.mark.parametrize(
    "text",
    [
        "missing children episodes by method",
        "theft of motor vehicle by risk",
        "theft of motor vehicle by location type",
        "night-time violence by method",
        "night-time violence by location",
    ],
)
def test_they_are_not_of_other_groups(text: str) -> None:
    found = read(text, THEFTS, DAY).outcome
    assert isinstance(found, NotUnderstood), found


def kind_meant(text: str) -> tuple[str, ...]:
    """The groups that are taken or offered for some words."""
    found = read(text, THEFTS, DAY).outcome
    if isinstance(found, Question):
        return found.groups
    return tuple(one.label for one in found.choices)


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("how many quads nicked in harrow", ("quads", "Farm machinery theft (Quads and ATVs)")),
        ("quad bikes were stolen last month", ("quads", "Farm machinery theft (Quads and ATVs)")),
        ("trailers n plant nicked last month", ("plant", "Farm machinery theft (Trailers and plant)")),
        ("moped and motorbike thefts last month", ("two", "Theft of motor vehicle (Mopeds and motorcycles)")),
        ("peds nicked last month", ("two", "Theft of motor vehicle (Mopeds and motorcycles)")),
    ],
)
def test_what_was_stolen_is_of_the_kinds_of_thefts(text: str, groups: tuple[str, ...]) -> None:
    assert len(kind_meant(text)) == 1
    assert kind_meant(text)[0] in groups


@pytest.mark.parametrize("text", ["laptops stolen last month", "phones nicked last month", "stuff nicked from quads"])
def test_other_things_and_what_was_taken_from_them_are_not(text: str) -> None:
    found = read(text, THEFTS, DAY).outcome
    assert isinstance(found, NotUnderstood)
    assert not found.choices


_FOUND = (Group("black", "Black"), Group("white", "White"))
FINDS = Vocabulary.of(
    replace(
        FRAMEWORK,
        measures={
            one.key: one
            for one in (
                measure("searches", "Stop and searches", "searches", groups=_REASONS),
                measure(
                    "finds",
                    "Stop and search find rate",
                    "find rate",
                    unit=Unit.PERCENT,
                    combine=Combine.RATIO,
                    groups=_FOUND,
                ),
            )
        },
    ),
    Register(),
)


@pytest.mark.parametrize(
    "then", ["for Black people searched", "and for black people searched", "what about black people searched"]
)
def test_a_group_of_the_measure_before_is_meant_though_what_it_is_of_is_named_too(then: str) -> None:
    before = read("find rate in harrow last month", FINDS, DAY).outcome
    assert isinstance(before, Question)
    found = read(then, FINDS, DAY, before).outcome
    assert isinstance(found, Question), found
    assert (found.measures, found.groups) == (("finds",), ("black",))


@pytest.mark.parametrize(
    "then",
    ["how many black people searched", "and how many black people were searched", "number of black people searched"],
)
def test_how_many_of_them_is_another_measure(then: str) -> None:
    before = read("find rate in harrow last month", FINDS, DAY).outcome
    assert isinstance(before, Question)
    found = read(then, FINDS, DAY, before).outcome
    assert isinstance(found, NotUnderstood) or found.measures == ("searches",)


@pytest.mark.parametrize("text", ["shoplifting last month", "sexual offences last month", "shoplifting in Harrow"])
def test_what_is_another_thing_than_a_group_is_not_called_part_of_its_measure(text: str) -> None:
    strands = (Group("orientation", "Sexual orientation"), Group("faith", "Religion or faith"))
    farm = (Group("sheep", "Livestock", ("livestock theft",)), Group("plant", "Plant and machinery"))
    counts = (
        measure("hate", "Hate crime", groups=strands),
        measure("farm", "Rural theft", groups=farm),
    )
    known = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in counts}), Register())
    found = read(text, known, DAY).outcome
    assert isinstance(found, NotUnderstood)
    assert not found.choices


@pytest.mark.parametrize(
    "text",
    [
        "wildlife crime hare coursing vs raptor persecution in harrow",
        "domestic abuse women v men harrow",
        "domestic abuse women against domestic abuse men in harrow ytd",
        "domestic abuse women compared with men in harrow last month",
    ],
)
def test_groups_held_against_one_another_in_a_place_are_not_those_of_the_force_too(text: str) -> None:
    found = read(text, VOCABULARY, DAY).outcome
    assert isinstance(found, Question), found
    assert (found.areas, len(found.groups)) == (("harrow",), 2)


def test_one_group_held_against_a_place_is_that_of_the_force_too() -> None:
    found = read("domestic abuse women v harrow", VOCABULARY, DAY).outcome
    assert isinstance(found, Question), found
    assert found.areas == ("north", "harrow")
