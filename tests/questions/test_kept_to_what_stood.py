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
        ("what's red", "5 targets are missed"),
        ("which targets are missed", "5 targets are missed"),
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


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("when's it due", "due 30 June 2026"),
        ("when is that due", "due 30 June 2026"),
        ("is it on track", "Review the attendance policy"),
        ("is that on course", "Review the attendance policy"),
    ],
)
def test_behind_a_deliverable_beside_a_figure_it_is_the_deliverable(
    talking_of: dict[str, World], then: str, words: str
) -> None:
    asked = ["officer sickness last month", "any update on the attendance policy review", then]
    found = talk(talking_of, asked, "fifth_force")[-1]
    assert words in found.text


def test_what_is_due_behind_a_figure_is_its_next_one(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["robbery last month", "when's it due"], "fifth_force")[-1]
    assert "July 2026 is due" in found.text


_GRADE_I = "i grade calls by borough last month"


def test_how_far_off_behind_the_areas_that_miss_theirs_is_of_these(talking_of: dict[str, World]) -> None:
    missed, found = talk(talking_of, [_GRADE_I, "which are missing their target", "how far off"], "tenth_force")[1:]
    areas = {one["area"] for one in missed.answers}
    assert areas
    assert {one["area"] for one in found.answers} <= areas | {"guildhall", "lambourne", "highmoor", "wharfside"}
    assert "kmp" not in {one["area"] for one in found.answers}


def test_how_far_off_we_are_is_of_the_force(talking_of: dict[str, World]) -> None:
    asked = [_GRADE_I, "which are missing their target", "how far off are we"]
    assert {one["area"] for one in talk(talking_of, asked, "tenth_force")[-1].answers} == {"kmp"}


def test_which_areas_miss_theirs_behind_a_target_is_of_its_measure(talking_of: dict[str, World]) -> None:
    asked = ["target for i grade calls in Highmoor", "which boroughs are missing theirs", "how far off is Wharfside"]
    found = talk(talking_of, asked, "tenth_force")[1:]
    assert {one["measure"] for answer in found for one in answer.answers} == {"i-calls"}


@pytest.mark.parametrize("then", ["which are late", "which are overdue", "any overdue"])
def test_which_are_late_behind_what_somebody_leads_on_is_of_theirs(talking_of: dict[str, World], then: str) -> None:
    asked = ["who leads on robbery", "what else do they lead on", then]
    found = talk(talking_of, asked, "fifth_force")[-1]
    assert found.question is not None
    assert found.question.topics == (("lead", "det-supt-crime"),)


@pytest.mark.parametrize("then", ["which are missing target", "are any red"])
def test_which_miss_their_targets_behind_what_somebody_leads_on_are_of_theirs(
    talking_of: dict[str, World], then: str
) -> None:
    asked = ["who leads on residential burglary", "what else do they lead on", then]
    found = talk(talking_of, asked, "fifth_force")[-1]
    assert found.status.value == "answered"
    measures = talking_of["fifth_force"].catalogue.framework.measures
    assert {measures[one["measure"]].owner for one in found.answers} <= {"det-supt-crime"}
    assert "leads on" in found.text


def test_what_is_missed_is_of_all_whoever_was_asked_for(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["who leads on residential burglary", "what's missed"], "fifth_force")[-1]
    assert found.text.startswith("5 targets are missed")


def test_the_deadline_behind_several_deliverables_is_no_meeting(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["list the deliverables", "when's the deadline"], "fifth_force")[-1]
    assert found.status.value == "unknown"


def test_the_deadline_behind_the_meetings_is_that_of_their_papers(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["when is the next performance board", "when's the deadline"], "fifth_force")[-1]
    assert "21 July 2026" in found.text
