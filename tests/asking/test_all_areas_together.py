"""All areas together are the area that they make; one of them, or two measures, are not added up."""

import pytest

from bot.asking.question import Intent
from tests.asking.catalogue import not_understood, understood


@pytest.mark.parametrize(
    "text",
    [
        "burglary in january all areas together",
        "burglary all districts combined last month",
        "burglary last month across all areas taken together",
        "burglary in every district together since january",
    ],
)
def test_they_are_home(text: str) -> None:
    found = understood(text)
    assert (found.intent, found.areas, found.by) == (Intent.VALUE, ("north",), "")


@pytest.mark.parametrize(
    "text", ["burglary by district combined", "burglary and robbery all areas together", "burglary each force combined"]
)
def test_what_they_do_not_make_is_not_added_up(text: str) -> None:
    assert not_understood(text)
