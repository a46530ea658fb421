"""An area that has none of the areas asked through within it is not passed over."""

from datetime import date

import pytest

from bot.duties.answer import Asked, World, answer


@pytest.mark.parametrize(
    "question",
    [
        "which borough had the most burglary in coventry last month",
        "burglary in coventry by borough last month",
        "which borough had the biggest rise in burglary in coventry last month",
        "top 3 boroughs for burglary in merseyside last month",
    ],
)
def test_what_lies_elsewhere_is_not_given(worlds: dict[str, World], days: dict[str, date], question: str) -> None:
    found = answer(worlds["sample"], Asked(question=question, as_of=days["sample"]))
    assert not [one for one in found.answers if one["value"] is not None], found.text


def test_the_areas_within_home_are_given(worlds: dict[str, World], days: dict[str, date]) -> None:
    asked = Asked(question="burglary in west midlands by borough last month", as_of=days["sample"])
    assert len(answer(worlds["sample"], asked).answers) == 7
