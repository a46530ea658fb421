"""What is asked of how long, of how many per 1,000 and of this time last year, where the words say only that."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import first, said


@pytest.mark.parametrize(
    "then", ["how many was that this time last year", "how many were those a year ago", "this time last year"]
)
def test_this_time_last_year_behind_a_month_is_that_month(then: str, talking: World) -> None:
    found = said(talking, ["robbery in dudley in january", then], then)[-1]
    assert first(found)["period"] == "2025-01"


@pytest.mark.parametrize("asked", ["public order in dudley per 1000", "public order in dudley per 100k"])
def test_a_bare_per_thousand_is_of_who_lives_there(asked: str, talking: World) -> None:
    (found,) = said(talking, [asked], asked)
    assert first(found)["statistic"] == "rate"


def test_per_so_many_of_what_is_not_held_is_no_rate_of_people(talking: World) -> None:
    (found,) = said(talking, ["public order offences in dudley per 1000 dogs"], "dogs")
    assert found.status is not Status.ANSWERED


def test_how_many_there_were_that_month_is_its_figure(talking: World) -> None:
    found = said(
        talking, ["why was robbery in dudley down in january", "how many were there that month"], "that month"
    )[-1]
    assert not found.answers or first(found)["period"] == "2026-01"
