"""`In summer` behind a year or a list of its months: that of the year, and never a question that ends in a fault."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said, talk

_TIMES = ("in summer", "same for autumn", "sept to nov altogether", "between may and july", "jan to mar", "last winter")


@pytest.mark.parametrize("before", ["robbery by month in 2025", "robbery by month last year", "robbery in summer 2025"])
@pytest.mark.parametrize("then", _TIMES)
def test_a_stretch_without_its_year_is_answered_or_asked_back(talking: World, before: str, then: str) -> None:
    first, then_said = said(talking, [before, then], thread=f"{before} / {then}")
    assert first.status is Status.ANSWERED
    assert then_said.text


def test_a_stretch_behind_the_months_of_a_year_is_of_that_year(talking: World) -> None:
    *_, found = said(talking, ["robbery by month in 2024", "in summer"], thread="summer of that year")
    assert {one["period"][:4] for one in found.answers} == {"2024"}


@pytest.mark.parametrize("then", ["was summer the highest", "and in wave 2", "was wave 1 the highest"])
def test_so_it_is_where_an_end_of_a_year_is_asked_for(talking_of: dict[str, World], then: str) -> None:
    *_, found = talk(talking_of, ["robbery by month in 2025", then], "tenth_force")
    assert found.text
