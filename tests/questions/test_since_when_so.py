"""`Since when` behind a figure that is out of the usual: for how long in a row it has been so."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said, talk


@pytest.mark.parametrize(
    "then", ["since when", "how long has that been going on?", "when did it start", "for how long"]
)
def test_each_signal_is_told_by_its_row(then: str, talking: World) -> None:
    *_, found = said(talking, ["burglary in Sandwell last month", then], thread=then)
    assert "below its lower control limit for 1 month in a row, March 2026" in found.text
    assert "below its process average for 11 months in a row, May 2025 to March 2026" in found.text


def test_one_of_a_list_is_told_by_its_own_row(talking: World) -> None:
    *_, found = said(talking, ["anything unusual in Walsall", "the second one", "since when"])
    assert found.text.startswith("Drug offences in Walsall: above its upper control limit for 1 month in a row")


def test_it_is_kept_with_the_thread(talking_of: dict[str, World]) -> None:
    *_, found = talk(talking_of, ["999 calls in 10 last month", "is that normal", "since when"], "seventh_force")
    assert "above its process average for 10 months in a row, January to October 2026" in found.text


@pytest.mark.parametrize(
    "before", ["burglary in Coventry last month", "drugs in Walsall in january", "burglary in Coventry and Sandwell"]
)
def test_what_is_usual_of_then_or_of_several_has_none(before: str, talking: World) -> None:
    *_, found = said(talking, [before, "since when"], thread=before)
    assert found.status is not Status.ANSWERED
