"""What names nothing in a thread is of what stands there: never of all measures, targets, updates or meetings."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk

_UNKNOWN = "speeding in the four wombles in May"
_AMONG_PEERS = "where do we rank on robbery"


@pytest.mark.parametrize(
    "then",
    [
        "which has gone up most",
        "which are missing target",
        "are we meeting the target",
        "is it on track",
        "so what's the fall",
        "how late",
        "overdue?",
        "when's the deadline",
        "which ones are late",
        "is that on course",
        "who's missing theirs",
    ],
)
def test_behind_what_had_no_answer_no_list_of_all_is_told(talking_of: dict[str, World], then: str) -> None:
    assert talk(talking_of, [_UNKNOWN, then], "fifth_force")[-1].status.value == "unknown"


@pytest.mark.parametrize(
    ("then", "begins"),
    [
        ("what's red", "4 targets are missed"),
        ("which targets are missed", "4 targets are missed"),
        ("what's overdue", ""),
        ("when is the next performance board", ""),
        ("which measures have gone up most", ""),
        ("which deliverables are overdue", ""),
    ],
)
def test_what_is_asked_in_full_stands_by_itself(talking_of: dict[str, World], then: str, begins: str) -> None:
    found = talk(talking_of, [_UNKNOWN, then], "fifth_force")[-1]
    assert found.status.value == "answered"
    assert found.text.startswith(begins)


def test_the_deadline_behind_a_deliverable_is_its_own(talking_of: dict[str, World]) -> None:
    told = talk(talking_of, ["when is the attendance policy review due"], "fifth_force")[-1]
    found = talk(talking_of, ["any update on the attendance policy review", "when's the deadline"], "fifth_force")[-1]
    assert "30 June 2026" in found.text
    assert found.text.split(",")[0] == told.text.split(",")[0]


def test_the_deadline_behind_a_figure_is_of_no_meeting(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["robbery last month", "when's the deadline"], "fifth_force")[-1]
    assert found.status.value == "unknown"


@pytest.mark.parametrize("asked", ["who's best", "who is bottom", "who's top"])
def test_behind_a_rank_among_forces_without_an_answer_no_areas_are_put_in_order(
    talking_of: dict[str, World], asked: str
) -> None:
    found = talk(talking_of, [_AMONG_PEERS, "who is above us", asked], "fifth_force")[-1]
    assert found.status.value == "unknown"


def test_which_one_is_due_behind_deliverables_that_were_not_told_is_no_figure(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["robbery last month", "what are his deliverables", "which one's next due"], "fifth_force")
    assert found[-1].status.value == "unknown"
