"""Whether there is more of it, what we make and carry of it, and who they are that were asked."""

import pytest

from bot.duties.answer import Answer, World
from tests.questions.conversations import talk


def told(found: Answer) -> list[tuple[object, ...]]:
    return [tuple(one.get(key) for key in ("kind", "measure", "area", "period", "value")) for one in found.answers]


@pytest.mark.parametrize(
    ("question", "alone"),
    [
        ("are we seeing more shoplifting in Riverside", "has shoplifting in Riverside gone up"),
        ("shoplifting - is there more of it about?", "has shoplifting gone up"),
        ("what % of immediates are we making in 15 minutes", "immediate incidents attended within 15 minutes"),
        ("how much sickness are we carrying", "sickness"),
        ("which district has lost the most satisfaction", "in which district has satisfaction fallen most"),
        (
            "which district has lost the most satisfaction in a year",
            "where has satisfaction fallen most over the last year",
        ),
    ],
)
def test_it_is_answered_as_it_is_said_plainly(talking_of: dict[str, World], question: str, alone: str) -> None:
    (found,), (plain,) = talk(talking_of, [question], "sixth_force"), talk(talking_of, [alone], "sixth_force")
    assert found.as_json["status"] == "answered", found.text
    assert told(found) == told(plain)


@pytest.mark.parametrize(
    "question",
    [
        "are we seeing more serious shoplifting",
        "are we having more robberies at night",
        "what % of immediates are we making with blue lights",
        "what % of immediates are we making in 20 minutes",
        "what share of complaints are we making",
        "is there more shoplifting by kids",
        "how many vacancies are we carrying in the control room",
    ],
)
def test_what_may_be_some_of_them_still_stops_it(talking_of: dict[str, World], question: str) -> None:
    (found,) = talk(talking_of, [question], "sixth_force")
    assert found.as_json["status"] != "answered", found.text


def test_what_has_more_of_it_than_another_is_no_rise(talking_of: dict[str, World]) -> None:
    _, found = talk(talking_of, ["robbery in Northgate and Riverside", "do we have more"], "sixth_force")
    assert found.as_json["status"] != "answered", found.text


@pytest.mark.parametrize(
    ("question", "alone"),
    [
        ("% who are worried about crime", "worried about crime"),
        ("what share of people who worry about crime in East Wych", "worried about crime in East Wych"),
    ],
)
def test_who_they_are_that_were_asked(talking_of: dict[str, World], question: str, alone: str) -> None:
    (found,), (plain,) = talk(talking_of, [question]), talk(talking_of, [alone])
    assert plain.answers
    assert told(found) == told(plain)


def test_who_were_asked_and_are_some_of_them_is_not_passed_over(talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, ["what % of people who are worried about crime have been burgled"])
    assert not found.answers
