"""The word that tells a group from the others of its measure goes for it beside the measure, and nowhere else."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.measures import Combine, Group, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, measure

NOTICES = (Group("child", "Child at risk"), Group("adult", "Adult at risk"), Group("mixed", "Deer and fish at risk"))
VICTIMS = (Group("burglary", "Burglary victims"), Group("violence", "Violent crime victims"))
SEARCHES = (Group("black", "Black"), Group("white", "White"), Group("none", "Not stated"))
FATAL_FOUR = (Group("speed", "Excess speed"), Group("phone", "Mobile phone"), Group("belt", "Seat belt"))
DRIVING = (*FATAL_FOUR, Group("drink", "Drink or drug driving"))
MEASURES = (
    measure("notices", "Protection notices", groups=NOTICES),
    measure("satisfaction", "Victim satisfaction", unit=Unit.PERCENT, combine=Combine.RATIO, groups=VICTIMS),
    measure("searches", "Stop and search", groups=SEARCHES),
    measure("four", "Fatal four offences detected", "fatal four", groups=DRIVING),
    measure("wait", "Average wait", unit=Unit.SECONDS, combine=Combine.MEAN),
)
VOCABULARY = Vocabulary.of(
    replace(FRAMEWORK, measures={**FRAMEWORK.measures, **{one.key: one for one in MEASURES}}), Register()
)


@pytest.mark.parametrize(
    ("text", "meant", "groups"),
    [
        ("child protection notices last month", "notices", ("child",)),
        ("protection notices for adults in Harrow last month", "notices", ("adult",)),
        ("stop and search of black people last month", "searches", ("black",)),
        ("average wait last month in seconds", "wait", ()),
        ("stop and search of the black ones last month", "searches", ("black",)),
        ("stop and search done for black people last month", "searches", ("black",)),
        ("how happy were burglary victims last month", "satisfaction", ("burglary",)),
        ("how satisfied did burglary victims feel last month", "satisfaction", ("burglary",)),
        ("stop and search for all of 2025/26", "searches", ()),
        ("stop and search, ethnicity not stated, last month", "searches", ("none",)),
        ("stop and search where ethnicity wasnt stated last month", "searches", ("none",)),
        ("fatal four last month, phone", "four", ("phone",)),
        ("fatal four in Harrow last month, phone ones", "four", ("phone",)),
        ("stop and search last month black only", "searches", ("black",)),
        ("seatbelt offences detected last month", "four", ("belt",)),
        ("speeding detections last month", "four", ("speed",)),
        ("what share of fatal four last month was drink/drug", "four", ("drink",)),
        ("drink drive numbers for last month", "four", ("drink",)),
    ],
)
def test_it_goes_for_the_group(text: str, meant: str, groups: tuple[str, ...]) -> None:
    found = read(text, VOCABULARY, DAY).outcome
    assert isinstance(found, Question), found
    assert (found.measures, found.groups) == ((meant,), groups)


@pytest.mark.parametrize("text", ["drink drive deaths", "speeding fines", "mobile phone thefts", "phone last month"])
def test_what_is_counted_otherwise_is_no_group(text: str) -> None:
    assert isinstance(read(text, VOCABULARY, DAY).outcome, NotUnderstood)


@pytest.mark.parametrize("text", ["by type of victim last month", "by victim type", "split by kind of victim"])
def test_types_of_those_who_are_asked_are_the_groups(text: str) -> None:
    found = read(f"victim satisfaction {text}", VOCABULARY, DAY).outcome
    assert isinstance(found, Question)
    assert found.by == "groups:group"


@pytest.mark.parametrize("text", ["by type of weapon", "by offender type"])
def test_types_of_something_else_are_not(text: str) -> None:
    assert isinstance(read(f"stop and search {text}", VOCABULARY, DAY).outcome, NotUnderstood)


@pytest.mark.parametrize(("then", "groups"), [("n violence?", ("violence",)), ("the violence ones", ("violence",))])
def test_in_a_thread_a_word_goes_for_another_group_of_the_same_measure(then: str, groups: tuple[str, ...]) -> None:
    before = read("satisfaction of burglary victims last month", VOCABULARY, DAY).outcome
    assert isinstance(before, Question)
    found = read(then, VOCABULARY, DAY, before).outcome
    assert isinstance(found, Question), found
    assert (found.measures, found.groups) == (("satisfaction",), groups)


@pytest.mark.parametrize(
    "text",
    [
        "child burglary last month",
        "fish protection notices last month",
        "risk protection notices last month",
        "stop and search of black women last month",
        "stop and search of people last month",
        "stop and search of the young ones last month",
        "stop and search done for fun last month",
        "burglary victims felt last month",
        "how satisfied did burglary victims feel after the arrest",
    ],
)
def test_it_goes_for_none_where_it_may_say_more(text: str) -> None:
    assert isinstance(read(text, VOCABULARY, DAY).outcome, NotUnderstood)


_ASB = (Group("personal", "Personal"), Group("nuisance", "Nuisance"), Group("env", "Environmental"))
_KSI = (Group("killed", "Killed", ("fatalities",)), Group("serious", "Seriously injured"))
_NIGHTS = (Group("licensed", "Licensed premises"), Group("street", "Street"))
_SEXUAL = (Group("rape", "Rape"), Group("other", "Other sexual offences"))
OTHERS = (
    measure("asb", "Anti-social behaviour incidents", "ASB", groups=_ASB),
    measure("ksi", "People killed or seriously injured on the roads", "KSI", groups=_KSI),
    measure("nights", "Night-time violence", groups=_NIGHTS),
    measure("sexual", "Sexual offences", groups=_SEXUAL),
    measure("robbery", "Personal robbery"),
    measure("domestic", "Domestic abuse crimes", "DA"),
)
SHORTER = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in OTHERS}), Register())


@pytest.mark.parametrize(
    ("text", "meant", "groups"),
    [
        ("asb pers harrow last month", "asb", ("personal",)),
        ("asb env last month", "asb", ("env",)),
        ("asb nuis in harrow last month", "asb", ("nuisance",)),
        ("fatal ksi last month", "ksi", ("killed",)),
        ("ksi last month, fatal ones", "ksi", ("killed",)),
        ("night-time violence in licensed prems last month", "nights", ("licensed",)),
        ("how many rapes reported in harrow last month", "sexual", ("rape",)),
        ("reported rapes last month", "sexual", ("rape",)),
        ("how many DAs did harrow have last month", "domestic", ()),
    ],
)
def test_a_group_goes_by_its_beginning_and_deaths_by_each_word_for_them(
    text: str, meant: str, groups: tuple[str, ...]
) -> None:
    found = read(text, SHORTER, DAY).outcome
    assert isinstance(found, Question), found
    assert (found.measures, found.groups) == ((meant,), groups)


def test_what_was_fatal_is_asked_of_those_before() -> None:
    before = read("ksi in harrow last month", SHORTER, DAY).outcome
    assert isinstance(before, Question)
    found = read("how many were fatal", SHORTER, DAY, before).outcome
    assert isinstance(found, Question), found
    assert (found.measures, found.groups) == (("ksi",), ("killed",))


@pytest.mark.parametrize(
    "text", ["pers last month", "asb pe last month", "fatal collisions last month", "ksi pers", "rapes reported online"]
)
def test_what_begins_no_group_of_the_measure_is_none(text: str) -> None:
    assert isinstance(read(text, SHORTER, DAY).outcome, NotUnderstood)
