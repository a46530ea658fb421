"""Two measures with a time of their own are two figures, and what is to be added up of them is none."""

from datetime import date

import pytest

from bot.asking.answers import Status
from bot.duties.answer import Asked, World, answer


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("robbery in February and burglary for March", [("robbery", "2026-02"), ("burglary", "2026-03")]),
        ("robbery february, burglary march", [("robbery", "2026-02"), ("burglary", "2026-03")]),
        ("robbery february + burglary", [("robbery", "2026-02"), ("burglary", "2026-02")]),
        ("robbery Dudley in February and burglary for March", [("robbery", "2026-02"), ("burglary", "2026-03")]),
    ],
)
def test_each_is_of_its_own_time(
    worlds: dict[str, World], days: dict[str, date], question: str, told: list[tuple[str, str]]
) -> None:
    found = answer(worlds["sample"], Asked(question=question, as_of=days["sample"]))
    assert found.status is Status.ANSWERED
    assert [(one["measure"], one["period"]) for one in found.answers if one["statistic"] == "value"] == told
    assert len({one["area"] for one in found.answers}) == 1


@pytest.mark.parametrize(
    "question",
    [
        "robbery in February and burglary in March in total",
        "sum of robbery in February and burglary in March",
        "robbery in February less burglary in March",
        "difference between robbery in February and burglary in March",
        "robbery in February and only burglary in March",
    ],
)
def test_what_is_to_be_put_together_is_not_told_apart(
    worlds: dict[str, World], days: dict[str, date], question: str
) -> None:
    found = answer(worlds["sample"], Asked(question=question, as_of=days["sample"]))
    assert found.status is not Status.ANSWERED
