"""What is asked of the plan: its objectives, its deliverables, how they stand, what is late and what is due."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk

_HUB = "Open the second digital forensics hub"
_PANELS = "Hold borough stop and search scrutiny panels"
_PAST = f"1 deliverable is past its due date and not said to be complete, as at 19 January 2027: {_HUB}"
_SIX = "6 objectives, as at 19 January 2027; an objective has no colour of its own"
_MISSED = "Targets missed or off track, by the lead of the measure"


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("what are the objectives of the plan", _SIX),
        ("list the plan objectives", _SIX),
        ("red and green by objective", _SIX),
        ("RAG by priority", _SIX),
        ("deliverables by objective", _SIX),
        ("how is the plan going", _SIX),
        ("which objectives are red", "4 of 6 objectives have a target missed or off track, or a deliverable whose"),
        ("any strategic priorities red", "4 of 6 objectives have a target missed or off track"),
        ("which outcomes are behind", "or a deliverable that is red or past its due date"),
        ("what's behind on the plan", "Past due: " + _HUB),
        ("deliverables under Trust", f"1 deliverable of Trust, as at 19 January 2027: {_PANELS}"),
        ("Trust deliverables", f"1 deliverable of Trust, as at 19 January 2027: {_PANELS}"),
        ("which deliverables fall under Trust", f"1 deliverable of Trust, as at 19 January 2027: {_PANELS}"),
        ("milestones for Workforce", "The register holds no deliverable of Workforce"),
        ("overdue deliverables for Trust", "2 updates are overdue for Trust"),
        ("overdue deliverables on Bringing offenders to justice", "not said to be complete for Bringing offenders"),
        ("are any deliverables red in Trust", "Of the deliverables of Trust no latest update is red"),
        ("is Trust red", "Trust: 7 measures, 1 of 1 target missed or off track"),
        ("red amber green for Trust", f"1 deliverable: no update: {_PANELS}"),
        ("how are we doing against Trust", "Kingsmere Metropolitan Police, Trust, as at 19 January 2027: 7 measures"),
        ("position on Trust", "Kingsmere Metropolitan Police, Trust, as at 19 January 2027: 7 measures"),
        ("anything off target under Trust", "1 target for Trust is missed"),
        ("which targets are we hitting on Trust", "None of 1 target for Trust is met"),
        ("how many deliverables are there", "4 deliverables, as at 19 January 2027"),
        ("deliverables and their owners", f"{_HUB} (Director of Forensic Services, due 30 November 2026)"),
        ("overdue deliverables and who owns them", _PAST),
        ("who has missed a deadline", _PAST),
        ("what's due in the next 6 weeks", "falls due by 2 March 2027"),
        ("what is due in the next three months", "falls due by 19 April 2027"),
        ("milestones due before easter", "No deliverable and no update falls due by 2 April 2027"),
        ("any milestones due in march", "falls due from 1 March 2027 to 31 March 2027"),
        ("what's due for Trust", "No deliverable and no update falls due for Trust by 19 February 2027"),
        ("missed targets", "11 targets are missed or off track"),
        ("targets missed and their owners", _MISSED),
        ("which are we missing and who leads", _MISSED),
        ("what are we hitting", "targets are met or on track"),
    ],
)  # fmt: skip
def test_what_is_asked_of_the_plan_is_told(talking_of: dict[str, World], question: str, words: str) -> None:
    (found,) = talk(talking_of, [question], "tenth_force")
    assert found.status.value == "answered"
    assert words in found.text


@pytest.mark.parametrize(
    "question",
    [
        "how many outcomes were there last month",
        "red crimes",
        "what's red except Trust",
        "what's not red",
        "which deliverables are not overdue",
        "deliverables that are late in Brent",
        "which objectives are red in Brent",
        "objectives for knife crime by borough",
        "is the plan overdue",
    ],
)
def test_what_narrows_it_is_not_passed_over(talking_of: dict[str, World], question: str) -> None:
    (found,) = talk(talking_of, [question], "tenth_force")
    assert found.status.value != "answered"


def test_a_colour_goes_on_of_the_objective_that_was_asked_for(talking_of: dict[str, World]) -> None:
    *_, found = talk(talking_of, ["what's amber for Trust", "and red"], "tenth_force")
    assert "1 target for Trust is missed" in found.text
    assert "Deliverables of Trust whose latest update is red: none" in found.text
