"""A list of what is asked of one figure: every thing in it is told, or which of them cannot be."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said

FIGURE, RATE, RANK, CHANGE, SHARE = "value", "rate", "rank", "change", "share"


@pytest.mark.parametrize(
    ("question", "wishes"),
    [
        ("Robbery in Coventry in February: number, rate, rank and change on last year", [RATE, RANK, CHANGE]),
        ("Robbery in Coventry in February: rank and change on last year", [RANK, CHANGE]),
        ("Robbery in Coventry in February, rate and rank", [RATE, RANK]),
        ("Robbery in Coventry in February - count, rate per 1000, change", [RATE, CHANGE]),
        ("Robbery in Coventry in February: the number, the % change on January and the rank", [FIGURE, CHANGE, RANK]),
        ("Robbery in Coventry in February, number, rank and share of the force", [RANK, SHARE]),
        ("Robbery in Coventry in February: the figure and its rank", [FIGURE, RANK]),
    ],
)
def test_every_thing_that_is_listed_is_told_in_its_order(talking: World, question: str, wishes: list[str]) -> None:
    (found,) = said(talking, [question])
    assert found.status is Status.ANSWERED
    assert [one.answers[0]["statistic"] for one in found.parts] == wishes
    assert {(one["area"], one["period"]) for part in found.parts for one in part.answers[:1]} == {
        ("coventry", "2026-02")
    }


def test_who_leads_may_be_among_them(talking: World) -> None:
    (found,) = said(talking, ["Robbery in Coventry in February: the figure, the rate and who leads"])
    assert "That is 48 over" in found.text and "ACC Crime leads on Robbery" in found.text


@pytest.mark.parametrize(
    "question",
    [
        "Robbery in Coventry in February: number, rate and age",
        "Robbery in Coventry in March: number and change on last year",
    ],
)
def test_what_cannot_be_told_is_named(talking: World, question: str) -> None:
    (found,) = said(talking, [question])
    assert any(why in found.text for why in ("groups", "No figure of Robbery in Coventry is held for March 2025"))
