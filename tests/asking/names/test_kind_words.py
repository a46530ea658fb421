"""Everyday words for areas, and in which order areas are asked for."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question, Statistic
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.areas import Area
from tests.asking.catalogue import DAY, FRAMEWORK

_WARDS = {one.key: one for one in (Area("quay", "Quay", "ward", "harlow"), Area("mill", "Mill End", "ward", "harrow"))}
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, areas={**FRAMEWORK.areas, **_WARDS}), Register())


def outcome(text: str) -> Question | NotUnderstood:
    return read(text, VOCABULARY, DAY).outcome


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("burglary by area", "district"),
        ("burglary per policing area", "district"),
        ("burglary by command unit last month", "district"),
    ],
)
def test_a_plain_word_for_areas_is_the_kind_of_area_at_its_level(text: str, kind: str) -> None:
    found = outcome(text)
    assert isinstance(found, Question)
    assert (found.intent, found.by) == (Intent.VALUE, kind)


@pytest.mark.parametrize(
    ("text", "kind", "offered"),
    [
        ("burglary by LPA", "lpa", "burglary by district"),
        ("burglary for each BCU", "bcu", "burglary for each district"),
        ("burglary by local authority last month", "local authority", "burglary by district last month"),
        ("burglary in all divisions", "divisions", "burglary in all districts"),
        ("which borough had the most burglary", "borough", "which district had the most burglary"),
        ("burglary by neighbourhood", "neighbourhood", "burglary by district"),
        ("burglary for every beat", "beat", "burglary for every district"),
    ],
)
def test_a_kind_of_area_that_the_catalogue_has_not_is_no_other_kind(text: str, kind: str, offered: str) -> None:
    found = outcome(text)
    assert isinstance(found, NotUnderstood), found
    assert (found.reason, found.word) == ("no such kind", kind)
    assert found.choices[0].question == offered


@pytest.mark.parametrize("text", ["burglary in Tollgate ward", "burglary Tollgate beat last month"])
def test_a_ward_of_a_borough_is_not_the_borough(text: str) -> None:
    boroughs = {one.key: one for one in (Area("toll", "Tollgate", "borough", "harlow"),)}
    vocabulary = Vocabulary.of(replace(FRAMEWORK, areas={**FRAMEWORK.areas, **boroughs}), Register())
    found = read(text, vocabulary, DAY).outcome
    assert isinstance(found, NotUnderstood), found
    assert found.choices == ()  # without the word it would be asked of the whole borough
    assert isinstance(read("burglary in Tollgate borough", vocabulary, DAY).outcome, Question)


def test_a_word_for_a_level_that_the_catalogue_has_not_is_not_known() -> None:
    assert isinstance(read("burglary by beat", Vocabulary.of(FRAMEWORK, Register()), DAY).outcome, NotUnderstood)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("burglary by district, highest first", Statistic.HIGHEST),
        ("burglary by district biggest to smallest", Statistic.HIGHEST),
        ("burglary by district, high to low", Statistic.HIGHEST),
        ("burglary by district in descending order", Statistic.HIGHEST),
        ("burglary by district, lowest first", Statistic.LOWEST),
        ("burglary by district low to high", Statistic.LOWEST),
        ("burglary by district, worst first", Statistic.RANK),
        ("burglary by district in rank order", None),
    ],
)
def test_an_order_puts_all_areas_in_it(text: str, end: Statistic | None) -> None:
    found = outcome(text)
    assert isinstance(found, Question)
    assert (found.intent, found.by, found.extreme, found.only_first) == (Intent.RANKING, "district", end, False)


@pytest.mark.parametrize("asked", ["by local policing area", "by lpa", "which local policing area has most"])
def test_a_kind_that_is_called_by_its_letters_may_be_said_in_full(asked: str) -> None:
    areas = {key: replace(one, kind="lpa") if one.kind == "district" else one for key, one in FRAMEWORK.areas.items()}
    found = read(f"burglary {asked}", Vocabulary.of(replace(FRAMEWORK, areas=areas), Register()), DAY).outcome
    assert isinstance(found, Question), found
    assert found.by == "lpa"


@pytest.mark.parametrize(
    "text", ["burglary by team in Harlow", "burglary by NPT in Harlow", "the Harlow teams burglary"]
)
def test_a_kind_goes_by_what_each_of_its_areas_is_called_at_its_end(text: str) -> None:
    teams = {key: replace(one, aliases=(f"{one.name} NPT",)) for key, one in _WARDS.items()}
    more = {"wharf": Area("wharf", "Wharf", "ward", "harlow", ("Wharf NPT",))}
    vocabulary = Vocabulary.of(replace(FRAMEWORK, areas={**FRAMEWORK.areas, **teams, **more}), Register())
    found = read(text, vocabulary, DAY).outcome
    assert isinstance(found, Question), found
    assert (found.by, found.areas) == ("ward", ("harlow",))


def test_a_team_is_no_kind_where_no_area_is_called_so() -> None:
    assert isinstance(outcome("burglary by team"), NotUnderstood)
