"""Areas that are put in order, though none is named; and whose average is meant."""

import pytest

from bot.asking.question import Intent, NotUnderstood, Question, Statistic
from tests.asking.catalogue import asked, understood


@pytest.mark.parametrize(
    ("text", "extreme", "first"),
    [
        ("worst for burglary", Statistic.RANK, 0),
        ("bottom two for burglary", Statistic.LOWEST, 2),
        ("top two for burglary in march 2026", Statistic.HIGHEST, 2),
        ("worst two on burglary last month", Statistic.RANK, 2),
        ("best for the solved rate", None, 0),
        ("most burglary where", Statistic.HIGHEST, 0),
        ("burglary worst where", Statistic.RANK, 0),
        ("who spends most on burglary", Statistic.HIGHEST, 0),
        ("who's seen the most burglary", Statistic.HIGHEST, 0),
        ("who accounts for most of our burglary", Statistic.HIGHEST, 0),
        ("who makes up the bulk of burglary", Statistic.HIGHEST, 0),
        ("which district makes up most of our burglary", Statistic.HIGHEST, 0),
        ("which district accounts for the lion's share of burglary", Statistic.HIGHEST, 0),
    ],
)
def test_an_end_that_is_of_places_is_of_the_areas_within_home(text: str, extreme: Statistic | None, first: int) -> None:
    found = understood(text)
    assert (found.intent, found.by, found.extreme, found.first) == (Intent.RANKING, "district", extreme, first)
    assert found.only_first
    assert not found.changed


@pytest.mark.parametrize("text", ["third highest for burglary", "burglary rate per 1,000, highest first"])
def test_one_by_its_place_is_told_with_all_of_them_in_order(text: str) -> None:
    found = understood(text)
    assert (found.intent, found.by, found.extreme, found.only_first) == (
        Intent.RANKING,
        "district",
        Statistic.HIGHEST,
        False,
    )


@pytest.mark.parametrize(
    "text",
    [
        "highest for burglary",
        "worst month for burglary",
        "worst ever for burglary",
        "top three figures for burglary",
        "the three worst months for burglary",
        "when was it worst for burglary",
    ],
)
def test_what_may_be_of_times_is_not_taken_for_places(text: str) -> None:
    found = asked(text).outcome
    assert not (isinstance(found, Question) and found.by)


@pytest.mark.parametrize(
    "text",
    [
        "who commits most burglary",
        "who reports most burglary",
        "who makes most burglary",
        "who suffers most burglary",
        "who takes the most burglary",
    ],
)
def test_who_did_or_suffered_it_is_no_area(text: str) -> None:
    assert isinstance(asked(text).outcome, NotUnderstood)


@pytest.mark.parametrize(
    "text",
    [
        "which district moved most on burglary",
        "which district changed the most for burglary",
        "who moved most on burglary",
        "who's moved most on the solved rate",
    ],
)
def test_where_it_moved_most_is_how_each_has_moved(text: str) -> None:
    found = understood(text)
    assert (found.intent, found.by) == (Intent.CHANGE, "district")


@pytest.mark.parametrize(
    "text",
    [
        "which district moved up the table for burglary",
        "which district climbed the rankings for burglary",
        "which district has dropped down the league table on burglary",
    ],
)
def test_how_a_place_in_the_table_moved_is_not_how_a_figure_did(text: str) -> None:
    assert isinstance(asked(text).outcome, NotUnderstood)


@pytest.mark.parametrize(
    "text", ["how many of the three districts are up on burglary", "how many of our districts are up on burglary"]
)
def test_how_many_areas_are_up_is_no_number_of_months(text: str) -> None:
    found = understood(text)
    assert (found.intent, found.by, found.changed) == (Intent.RANKING, "district", True)


@pytest.mark.parametrize(
    "text",
    [
        "average burglary across the districts",
        "average burglary per district",
        "average of the three districts for burglary",
        "district average for burglary",
        "the average district's burglary since april",
        "mean solved rate over all the districts",
    ],
)
def test_an_average_over_areas_is_none_over_time(text: str) -> None:
    found = understood(text)
    assert (found.intent, found.by, found.lines) == (Intent.VALUE, "district", (Statistic.MEAN,))


@pytest.mark.parametrize(
    "text", ["average burglary by district", "process average for burglary across the districts", "average burglary"]
)
def test_an_average_by_area_is_that_of_each_over_time(text: str) -> None:
    assert understood(text).intent is Intent.LINES


@pytest.mark.parametrize(
    "text",
    [
        "average of the family of forces for burglary",
        "family of forces average for burglary",
        "how far off the family of forces average are we for burglary",
    ],
)
def test_the_average_of_peers_is_told_with_how_far_home_is_from_it(text: str) -> None:
    found = understood(text)
    assert (found.intent, found.peers) == (Intent.GAP, "family")


@pytest.mark.parametrize(
    "text",
    ["burglary in harrow compared to the rest of north force and harlow", "burglary in harlow v the rest of harrow"],
)
def test_the_rest_of_a_place_is_not_all_of_it(text: str) -> None:
    assert isinstance(asked(text).outcome, NotUnderstood)


@pytest.mark.parametrize(
    ("text", "extreme", "first"),
    [
        ("who tops the list for burglary", Statistic.HIGHEST, 0),
        ("who's leading the pack on the solved rate", Statistic.HIGHEST, 0),
        ("which district sits at the foot of the table for burglary", Statistic.LOWEST, 0),
        ("which two are worst for burglary", Statistic.RANK, 2),
        ("burglary, lowest two", Statistic.LOWEST, 2),
    ],
)
def test_set_words_for_an_end_of_a_table_are_of_areas(text: str, extreme: Statistic, first: int) -> None:
    found = understood(text)
    assert (found.intent, found.by, found.extreme, found.first) == (Intent.RANKING, "district", extreme, first)


@pytest.mark.parametrize("text", ["who leads on burglary", "who is leading on burglary"])
def test_who_leads_on_it_is_still_its_lead(text: str) -> None:
    assert understood(text).intent is Intent.LEAD


def test_a_percentage_split_is_the_share_of_each() -> None:
    found = understood("percentage split of burglary by district")
    assert (found.intent, found.by) == (Intent.SHARE, "district")


@pytest.mark.parametrize("text", ["harrow v harlow burglary v last year", "burglary v robbery v february"])
def test_what_is_held_against_two_things_is_not_told_as_one(text: str) -> None:
    assert isinstance(asked(text).outcome, NotUnderstood)


@pytest.mark.parametrize(
    "text", ["harrow v harlow burglary last month", "burglary in harrow v last year", "harrow v harlow burglary"]
)
def test_what_is_held_against_one_thing_still_is(text: str) -> None:
    understood(text)


def test_behind_the_worst_of_the_months_the_end_of_another_measure_is_not_taken_for_an_area() -> None:
    previous = understood("which month was worst for burglary")
    found = asked("and worst for robbery", previous).outcome
    assert not (isinstance(found, Question) and found.by)
