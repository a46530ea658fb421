"""A figure that is asked for beside its comparison is told where the other time is not held, and that it is not."""

from datetime import date

import pytest

from bot.asking.answers import Status
from bot.duties.answer import Answer, Asked, World, answer

NOT_HELD = "is held for March 2025."


def said(worlds: dict[str, World], days: dict[str, date], question: str) -> Answer:
    return answer(worlds["sample"], Asked(question=question, as_of=days["sample"]))


@pytest.mark.parametrize(
    ("question", "figure"),
    [
        (
            "how many robberies did we record in Birmingham last month and how that compares with a year ago",
            "292 in March 2026",
        ),
        ("burglary in Dudley last month and the same month last year", "113 in March 2026"),
        (
            "How many ASB incidents in Birmingham in March 2026, and is that up or down on the same month last year?",
            "407 in March 2026",
        ),
        (
            "Please give me robbery in Birmingham for March 2026 and how it compares with March 2025.",
            "292 in March 2026",
        ),
        ("What was burglary in Walsall in March? How does that compare with last year?", "110 in March 2026"),
        ("robbery in Coventry in March, compared with March 2025", "62 in March 2026"),
        (
            "vehicle crime for Coventry in March 2026 with change on last month and on last year",
            "234 in March 2026 against 266 in February",
        ),
        ("robbery in Coventry in March compared with last year and with Dudley", "Coventry is 37 above Dudley"),
    ],
)
def test_what_is_held_is_told(worlds: dict[str, World], days: dict[str, date], question: str, figure: str) -> None:
    found = said(worlds, days, question)
    assert found.status is Status.ANSWERED
    assert figure in found.text
    assert NOT_HELD in found.text
    assert " ".join(found.said) == found.text


@pytest.mark.parametrize(
    "question",
    [
        "has robbery in Coventry gone up on last March",
        "robbery in Coventry in March compared with last year",
        "how many robberies in Coventry in March 2025 and how does that compare with a year ago",
    ],
)
def test_where_only_the_change_is_asked_or_nothing_is_held_there_is_no_figure(
    worlds: dict[str, World], days: dict[str, date], question: str
) -> None:
    assert said(worlds, days, question).status is not Status.ANSWERED


def test_what_is_held_is_compared(worlds: dict[str, World], days: dict[str, date]) -> None:
    found = said(worlds, days, "how many robberies in Coventry in Feb and how does that compare with Feb 2025")
    assert "48 in February 2026 against 54 in February 2025" in found.text


@pytest.mark.parametrize(
    ("question", "figure", "lacking"),
    [
        ("how many robberies in march and is it on target", "528 in March 2026", "The catalogue has no such target"),
        ("robbery feb vs last year and vs target", "+50 (+12.3%)", "The catalogue has no such target"),
        ("robbery in march and how does it rank", "528 in March 2026", "has no rank"),
        ("how many robberies in march and how do we rank among msf", "528 in March 2026", "has no rank"),
    ],
)
def test_what_is_not_set_or_not_ranked_takes_nothing_from_the_figure_beside_it(
    worlds: dict[str, World], days: dict[str, date], question: str, figure: str, lacking: str
) -> None:
    found = said(worlds, days, question)
    assert found.status is Status.ANSWERED
    assert figure in found.text
    assert found.text.count(lacking) == 1
    assert len({one["measure"] for one in found.answers}) == 1
