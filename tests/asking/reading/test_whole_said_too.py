"""`By district with the force`: the whole stands in the row with its parts, and is not left out in silence."""

import pytest

from tests.asking.catalogue import asked, understood


@pytest.mark.parametrize(
    "text",
    [
        "burglary by district with the force",
        "burglary by district with the force total",
        "burglary by district, with the force figure",
        "burglary by district including the force",
        "burglary by district incl the force total last month",
        "burglary by district plus the force",
        "burglary by district with North Force",
        "burglary in February by district inc the whole force",
    ],
)
def test_the_force_stands_beside_its_districts(text: str) -> None:
    found = understood(text)
    assert (found.by, found.with_whole, found.measures) == ("district", True, ("burglary",))


@pytest.mark.parametrize("text", ["burglary by district", "burglary with the force", "burglary by district last month"])
def test_it_is_not_there_where_it_is_not_said(text: str) -> None:
    assert not understood(text).with_whole


@pytest.mark.parametrize("text", ["burglary by district including robbery", "burglary by district including vans"])
def test_what_is_no_whole_is_not_taken_for_it(text: str) -> None:
    outcome = asked(text).outcome
    assert not getattr(outcome, "with_whole", False)
