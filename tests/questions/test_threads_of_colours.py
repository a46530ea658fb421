"""`And red` after what was told of one objective: of that, and not of the whole plan."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk

_OBJECTIVE = "Answering the public"
_OF_IT = f"how is {_OBJECTIVE} doing"


@pytest.mark.parametrize(
    ("asked", "then", "words"),
    [
        (_OF_IT, "which is red", f"2 targets for {_OBJECTIVE} are missed"),
        (_OF_IT, "which are red", f"2 targets for {_OBJECTIVE} are missed"),
        (_OF_IT, "and green", f"1 of 3 targets for {_OBJECTIVE} is met"),
        (_OF_IT, "what's amber", f"Of the deliverables of {_OBJECTIVE}"),
        (_OF_IT, "which are missed", f"2 targets for {_OBJECTIVE} are missed"),
        (_OF_IT, "what's off target", f"2 targets for {_OBJECTIVE} are missed"),
        (_OF_IT, "are any off track", f"targets for {_OBJECTIVE}"),
        (f"what's red on {_OBJECTIVE}", "and green", f"1 of 3 targets for {_OBJECTIVE} is met"),
        (f"what's amber on {_OBJECTIVE}", "red ones", f"2 targets for {_OBJECTIVE} are missed"),
        (f"deliverables under {_OBJECTIVE}", "red ones", f"2 targets for {_OBJECTIVE} are missed"),
    ],
)
def test_a_colour_keeps_the_objective_that_stands_there(
    talking_of: dict[str, World], asked: str, then: str, words: str
) -> None:
    found = talk(talking_of, [asked, then], "fifth_force")[-1]
    assert words in found.text


@pytest.mark.parametrize("then", ["and green", "what's green", "red ones"])
def test_after_what_had_no_answer_of_a_colour_it_is_not_of_the_whole_plan(
    talking_of: dict[str, World], then: str
) -> None:
    found = talk(talking_of, ["what's red for the Head of Nothing", then], "fifth_force")[-1]
    assert found.status.value == "unknown"


@pytest.mark.parametrize(
    ("asked", "then"),
    [
        ("what's red", "and red"),
        (_OF_IT, "everything red"),
        ("which deliverables are green", "red"),
        ("how's the weather", "what's red"),
    ],
)
def test_of_nothing_narrower_it_is_of_the_whole_plan(talking_of: dict[str, World], asked: str, then: str) -> None:
    found = talk(talking_of, [asked, then], "fifth_force")[-1]
    assert found.text.startswith("5 targets are missed or off track")


_DELIVERABLE = "what did they say on the attendance policy review"


@pytest.mark.parametrize("then", ["is it on track", "is that on track", "are we on course"])
def test_behind_one_deliverable_whether_it_is_on_track_is_what_was_said_of_it(
    talking_of: dict[str, World], then: str
) -> None:
    told, found = talk(talking_of, [_DELIVERABLE, then], "fifth_force")
    assert found.text == told.text


@pytest.mark.parametrize(
    ("then", "status"),
    [
        ("any red", "unknown"),
        ("and green", "unknown"),
        ("what's red", "answered"),
        ("which targets are missed", "answered"),
    ],
)
def test_behind_one_deliverable_a_colour_is_not_read_of_all_unless_it_is_asked_in_full(
    talking_of: dict[str, World], then: str, status: str
) -> None:
    assert talk(talking_of, [_DELIVERABLE, then], "fifth_force")[-1].status.value == status
