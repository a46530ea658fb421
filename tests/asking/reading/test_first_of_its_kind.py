"""Whether an area is the first of its kind."""

import pytest

from bot.asking.question import Intent
from tests.asking.rural_catalogue import not_understood, understood


@pytest.mark.parametrize(
    "text",
    [
        "is vale the worst for robbery",
        "does deal have the most robberies",
        "was vale still the lowest for farm theft",
        "deal has the most robberies, is that so",
        "they reckon vale has the highest farm theft",
    ],
)
def test_an_area_that_is_asked_about_stands_among_its_kind(text: str) -> None:
    question = understood(text)
    assert (question.intent, question.by, question.areas) == (Intent.RANKING, "district", ("moor",))


@pytest.mark.parametrize(
    "text", ["when was vale highest for robbery", "is robbery in vale at its highest", "vale highest month for robbery"]
)
def test_the_highest_of_its_own_figures_stays_that(text: str) -> None:
    assert (understood(text).intent, understood(text).areas) == (Intent.EXTREME, ("vale",))


def test_home_is_ranked_among_its_peers() -> None:
    assert understood("are we the worst for robbery").intent is Intent.RANK


def test_since_when_an_area_has_been_first_is_not_worked_out() -> None:
    assert not_understood("since when has vale had the highest robbery").reason == "mixed"
