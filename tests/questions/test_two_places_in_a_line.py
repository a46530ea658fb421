"""One measure in one place and another in another, in one line: each where it was named, and both of one time."""

from typing import Any

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said


def _told(world: World, text: str) -> list[tuple[Any, ...]]:
    (found,) = said(world, [text])
    return [(one["measure"], one["area"], one["period"]) for one in found.answers if one["statistic"] == "value"]


@pytest.mark.parametrize(
    ("text", "robbery", "burglary"),
    [
        ("robbery in Coventry and burglary in Walsall", "2026-03", "2026-03"),
        ("robbery in Coventry and burglary in Walsall in February 2026", "2026-02", "2026-02"),
        ("robbery in Coventry in February 2026 and burglary in Walsall in March 2026", "2026-02", "2026-03"),
    ],
)
def test_each_is_of_its_own_place(text: str, robbery: str, burglary: str, talking: World) -> None:
    told = _told(talking, text)
    assert told == [("robbery", "coventry", robbery), ("burglary", "walsall", burglary)]


@pytest.mark.parametrize(
    "text",
    [
        "robbery in Coventry and vandals in Walsall",
        "robbery in Coventry and burglary in Walsall compared with last year",
        "robbery at night in Coventry and burglary in Walsall",
    ],
)
def test_what_is_not_understood_of_one_stops_both(text: str, talking: World) -> None:
    (found,) = said(talking, [text])
    assert found.status is not Status.ANSWERED
