"""A figure, how many of it were of a part, and a wish: all three are told, and the wish is of the figure."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import Answer, Asked, World, answer
from tests.questions.conversations import DAYS_OF_FORCES

_FORCE = "fourth_force"
_IN_EAST_WYCH = "Recorded robbery in East Wych in September"


def _asked(talking_of: dict[str, World], question: str) -> Answer:
    return answer(talking_of[_FORCE], Asked(question=question, as_of=DAYS_OF_FORCES[_FORCE]))


def _told(found: Answer) -> list[tuple[str, str | None, str, float]]:
    """Of each part its first figure: the statistic, the group, the area and the value."""
    rows = [part.answers[0] for part in found.parts]
    return [(one["statistic"], one["group"], one["area"], float(one["value"])) for one in rows]


@pytest.mark.parametrize(
    ("question", "wish"),
    [
        (f"{_IN_EAST_WYCH}, how many were personal, and is it up on last year?", ("change", None, "east-wych", -5)),
        (f"{_IN_EAST_WYCH}, how many were personal, and is robbery up?", ("change", None, "east-wych", -5)),
        (f"{_IN_EAST_WYCH}? How many were personal? And is it up?", ("change", None, "east-wych", -5)),
        (
            f"{_IN_EAST_WYCH} and how many were personal, and how does that compare with last year?",
            ("change", None, "east-wych", -5),
        ),
        (
            "How many recorded robberies in East Wych in September, how many were personal, and is that up?",
            ("change", None, "east-wych", -5),
        ),
        (
            f"{_IN_EAST_WYCH}, how many were personal, and how does it compare with The Vale?",
            ("value", None, "east-wych", 13),
        ),
        (f"{_IN_EAST_WYCH}, how many were personal, and where does it rank?", ("rank", None, "east-wych", 2)),
        (f"{_IN_EAST_WYCH}, how many were personal, and is personal up?", ("change", "kind=personal", "east-wych", 2)),
    ],
)
def test_the_figure_its_part_and_the_wish_of_the_figure_are_told(
    talking_of: dict[str, World], question: str, wish: tuple[str, str | None, str, float]
) -> None:
    found = _asked(talking_of, question)
    assert found.status is Status.ANSWERED, found.text
    assert _told(found) == [
        ("value", None, "east-wych", 13),
        ("value", "kind=personal", "east-wych", 12),
        wish,
    ]


def test_a_place_within_is_a_part_as_well(talking_of: dict[str, World]) -> None:
    found = _asked(talking_of, "Recorded robbery in September, how many were in East Wych, and is it up on last year?")
    assert [one[2:] for one in _told(found)] == [("wychmoor", 42), ("east-wych", 13), ("wychmoor", -4)]


def test_who_leads_takes_nothing_from_the_figure_and_its_part(talking_of: dict[str, World]) -> None:
    found = _asked(talking_of, "Recorded robbery in September, how many were personal, and who leads on it?")
    assert [one["value"] for one in found.answers[:2]] == [42, 35] and "leads on Recorded robbery" in found.text


@pytest.mark.parametrize(
    "question",
    [
        f"{_IN_EAST_WYCH}, what percentage was armed, and is it up on last year?",
        f"{_IN_EAST_WYCH}, how many were armed, and is it up on last year?",
    ],
)
def test_a_part_that_has_no_answer_is_never_passed_over(talking_of: dict[str, World], question: str) -> None:
    assert _asked(talking_of, question).status is not Status.ANSWERED


@pytest.mark.parametrize(
    "question",
    [f"{_IN_EAST_WYCH}, how many were personal?", f"{_IN_EAST_WYCH} and how many were personal and how many business?"],
)
def test_parts_without_a_wish_are_told_as_before(talking_of: dict[str, World], question: str) -> None:
    found = _asked(talking_of, question)
    assert all(one["statistic"] == "value" for one in found.answers)
