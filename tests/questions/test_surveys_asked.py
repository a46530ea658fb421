"""Surveys: by their own name, the wave that comes next, waves for short and from one to another."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import first, talk

_LOWEST = ["public confidence by district", "which is lowest", "what was it in wave 4"]
_NEXT = "held up to Wave 5, 57%, one figure a wave. What comes next is not in the catalogue"


@pytest.mark.parametrize(
    "question",
    [
        "when is the next wave",
        "when does wave 6 come out",
        "wave 6 publication date",
        "is wave 6 out yet",
        "when's the next wealdshire residents survey",
        "next public confidence survey results date",
        "when will the next public confidence results be out",
    ],
)
def test_of_the_next_wave_it_is_said_what_is_held(talking_of: dict[str, World], question: str) -> None:
    (found,) = talk(talking_of, [question], "fifth_force")
    assert found.status is Status.ANSWERED
    assert "Public confidence in local police" in found.text and _NEXT in found.text


@pytest.mark.parametrize(
    "question",
    ["wealdshire residents survey", "public confidence w5", "public confidence survey results"],
)
def test_a_survey_goes_by_its_name_and_its_waves_for_short(talking_of: dict[str, World], question: str) -> None:
    (found,) = talk(talking_of, [question], "fifth_force")
    assert (first(found)["measure"], first(found)["period"]) == ("confidence", "wave-5")


def test_in_a_thread_a_number_for_short_is_the_wave(talking_of: dict[str, World]) -> None:
    *_, found = talk(talking_of, ["public confidence wave 5", "w4"], "fifth_force")
    assert first(found)["period"] == "wave-4"


@pytest.mark.parametrize("question", ["public confidence wave 3 to 5", "public confidence waves 3-5"])
def test_waves_from_one_to_another_are_each_of_them(talking_of: dict[str, World], question: str) -> None:
    (found,) = talk(talking_of, [question], "fifth_force")
    assert [f"in Wave {number} (" in found.text for number in (2, 3, 4, 5)] == [False, True, True, True]


@pytest.mark.parametrize(
    "question",
    [
        "when is wave 30 out",
        "public confidence wave 5 to 9",
        "public confidence week 5",
        "public confidence w45",
        "what did the staff survey say",
        "household survey",
    ],
)
def test_what_is_no_wave_or_survey_that_is_held_has_no_figure(talking_of: dict[str, World], question: str) -> None:
    (found,) = talk(talking_of, [question], "fifth_force")
    assert found.status is not Status.ANSWERED


@pytest.mark.parametrize(
    ("before", "then", "told"),
    [
        (["public confidence wave 5", "against wave 3"], "is that significant", "in Wave 3. Down; higher"),
        (["public confidence wave 5", "against wave 3"], "is it really significant", "in Wave 3. Down"),
        (["public confidence wave 5"], "is that significant", "57% in Wave 5 (5 January 2026 to 8 February 2026). "),
        (_LOWEST, "is that a significant change", "53% in Wave 5 (5 January 2026 to 8 February 2026) against 54% in W"),
        (_LOWEST, "what's the change", "in Harwick: -1 percentage points, 53% in Wave 5"),
    ],
)
def test_what_was_told_to_have_changed_is_judged_by_that_change(
    talking_of: dict[str, World], before: list[str], then: str, told: str
) -> None:
    assert told in talk(talking_of, [*before, then], "fifth_force")[-1].text
