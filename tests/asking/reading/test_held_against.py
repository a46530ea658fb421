import pytest

from bot.asking.question import Intent
from tests.asking.rural_catalogue import not_understood, understood


@pytest.mark.parametrize(
    "text",
    [
        "robbery last month compared with last year in vale",
        "robbery, last month, vs the same period the year before, across vale",
        "for september robbery against a year earlier in vale",
        "robbery compared with the month before in vale",
        "robbery in september compared with july in vale",
        "robbery down on last year in vale",
    ],
)
def test_an_area_behind_the_time_that_a_figure_is_held_against_is_where_it_is_of(text: str) -> None:
    question = understood(text)
    assert (question.intent, question.areas) == (Intent.CHANGE, ("vale",)), question


@pytest.mark.parametrize("text", ["robbery v ness last month", "our robbery compared with ness", "ness robbery v ours"])
def test_an_area_straight_behind_compared_with_stands_beside_home(text: str) -> None:
    assert {*understood(text).areas} == {"moor", "ness"}


def test_measures_that_are_held_against_one_another_are_of_the_area_that_is_named() -> None:
    assert understood("did robbery drop faster than farm theft in ness last month").areas == ("ness",)


def test_what_is_asked_of_another_force_and_then_of_ours_is_no_one_question() -> None:
    assert not_understood("robbery in ness and are we better")
    assert understood("robbery in vale and are we better").areas == ("vale",)


@pytest.mark.parametrize("time", ["last month", "in january", "ytd", "q3", "year to date"])
@pytest.mark.parametrize("link", ["v", "vs", "compared with", "against", "compared to"])
def test_the_force_without_its_article_is_a_side_of_the_comparison_and_a_time_behind_it_is_of_both(
    link: str, time: str
) -> None:
    found = understood(f"robbery vale {link} force {time}")
    assert (found.intent, found.areas, found.against_period, found.against) == (
        Intent.VALUE,
        ("vale", "moor"),
        None,
        None,
    )
    assert found.period == understood(f"robbery in vale {time}").period


@pytest.mark.parametrize("text", ["robbery vale per 1000 v force in january", "robbery v vale force in january"])
def test_a_rate_is_told_of_both_sides_at_the_time_that_is_named(text: str) -> None:
    found = understood(text)
    assert (found.against_period, found.more_periods) == (None, ())


@pytest.mark.parametrize(
    "text", ["robbery force v last month", "robbery vale v last month", "robbery vale and force v january"]
)
def test_a_time_straight_behind_is_what_is_held_against(text: str) -> None:
    assert understood(text).intent is Intent.CHANGE


@pytest.mark.parametrize("text", ["robbery vale march v force march", "robbery in vale in march vs the force in march"])
def test_a_time_that_is_said_of_either_side_is_of_both(text: str) -> None:
    found = understood(text)
    assert (found.intent, found.areas, found.against) == (Intent.VALUE, ("vale", "moor"), None)


def test_one_place_at_two_times_is_a_change() -> None:
    assert understood("robbery vale march v robbery vale april").intent is Intent.CHANGE
