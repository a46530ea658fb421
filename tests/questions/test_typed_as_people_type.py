"""What is typed in a hurry has the figure of the plain wording: times as figures, short names, and averages of time."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import Answer, Asked, World, answer
from tests.questions.conversations import DAYS_OF_FORCES

FORCE = "sixth_force"

TYPED = (
    *(
        ("Shoplifting in Northgate July 2026", f"Shoplifting Northgate {time}")
        for time in ("07/26", "7.2026", "7-2026")
    ),
    ("Shoplifting in Northgate July 2026", "Shoplifting Northgate m/e July 2026"),
    ("Shoplifting in Northgate Q1 2025/26", "Shoplifting Northgate qtr1 25/26"),
    ("Shoplifting in Northgate 12 months to March 2026", "Shoplifting Northgate FYE 2026"),
    ("Shoplifting in Northgate last month", "Shoplifting in Northgatelast month"),
    ("Shoplifting in Northgate summer 2026", "Shoplifting Northgate summer just gone"),
    ("Shoplifting in Northgate last six months", "Shoplifting in Northgate the last half year"),
    ("Shoplifting in Northgate August 2025", "Re shoplifting Northgate last yr aug"),
    ("Shoplifting in Northgate July 2026", "stats 4 shoplifting... Northgate... July 2026"),
    ("rank the districts by Shoplifting last month", "district league for Shoplifting last month"),
    ("top 3 districts for Shoplifting last month", "top3 districts for Shoplifting last month"),
    ("101 average speed of answer", "average 101 wait"),
    ("101 average speed of answer", "what is the 101 ASA figure"),
    ("101 average speed of answer compared with last year", "average 101 wait v last year"),
)
"""The plain wording, and what is typed for it."""


@pytest.mark.parametrize(("plain", "typed"), TYPED)
def test_what_is_typed_has_the_figure_of_the_plain_wording(
    plain: str, typed: str, talking_of: dict[str, World]
) -> None:
    one, two = (_told(said, talking_of[FORCE]) for said in (plain, typed))
    assert (one.status, two.status) == (Status.ANSWERED, Status.ANSWERED)
    assert one.as_json["answers"] == two.as_json["answers"], two.text


@pytest.mark.parametrize("typed", ["Shoplifting Northgate 13/26", "are 10/15 districts over", "Shoplifting last known"])
def test_what_is_no_time_has_no_figure(typed: str, talking_of: dict[str, World]) -> None:
    assert _told(typed, talking_of[FORCE]).status is not Status.ANSWERED


def _told(question: str, world: World) -> Answer:
    return answer(world, Asked(question=question, as_of=DAYS_OF_FORCES[FORCE]))
