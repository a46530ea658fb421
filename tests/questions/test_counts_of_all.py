"""The counts behind a percentage: those in it, the rest of them, and all of them."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk


@pytest.mark.parametrize(
    ("first", "asked", "number"),
    [
        ("101 calls abandoned october", "how many calls is that", 3_891),
        ("101 calls abandoned october", "and how many did we take in total", 47_080),
        ("101 calls abandoned october", "how many calls altogether", 47_080),
        ("charge rate october", "how many were charged", 1_054),
        ("vacancy rate october", "how many vacancies", 275),
        ("999 in 10 october", "how many took longer", 2_939),
    ],
)
def test_the_count_that_is_asked_for_is_told(talking_of: dict[str, World], first: str, asked: str, number: int) -> None:
    *_, told = talk(talking_of, [first, asked], "seventh_force")
    assert told.status is Status.ANSWERED
    assert (told.answers[0]["statistic"], told.answers[0]["value"]) == ("count", number)


@pytest.mark.parametrize(
    ("asked", "number"),
    [
        ("how many 999 calls did we not answer in 10 seconds", 2_939),
        ("how many 999 calls took more than 10 seconds", 2_939),
        ("how many immediates took longer than 15 minutes in saltwell", 181),
    ],
)
def test_those_over_the_limit_are_the_rest(talking_of: dict[str, World], asked: str, number: int) -> None:
    (told,) = talk(talking_of, [asked], "seventh_force")
    assert told.answers[0]["value"] == number


@pytest.mark.parametrize(
    ("first", "asked"),
    [
        ("999 calls last month", "how many 999 calls took more than 30 seconds"),
        ("charge rate", "how many were charged within 28 days"),
        ("charge rate", "how many robbery charges"),
        ("vacancy rate", "how many officer vacancies"),
        ("999 in 10", "how many calls were answered by 8am"),
    ],
)
def test_fewer_of_them_are_not_told(talking_of: dict[str, World], first: str, asked: str) -> None:
    *_, told = talk(talking_of, [first, asked], "seventh_force")
    assert told.status is not Status.ANSWERED


def test_another_measure_that_is_named_is_told_by_itself(talking_of: dict[str, World]) -> None:
    *_, told = talk(talking_of, ["vacancy rate", "how many vacancies", "staff in post"], "seventh_force")
    assert (told.answers[0]["measure"], told.answers[0]["value"]) == ("staff", 2_119)


@pytest.mark.parametrize(
    ("lines", "number"),
    [
        (["how many i calls did we get last month"], 25_234),
        (["how many i calls last month", "up or down on last year"], 25_234 - 25_034),
        (["how many i calls last month", "how many were late"], 4_245),
        (["how many i calls did we attend last month"], 20_989),
        (["how many i calls within 15 minutes last month"], 20_989),
        (["i call performance last month", "how many is that"], 20_989),
    ],
)
def test_those_that_came_in_are_all_unless_how_soon_is_said(
    talking_of: dict[str, World], lines: list[str], number: int
) -> None:
    assert talk(talking_of, lines, "tenth_force")[-1].answers[0]["value"] == number


@pytest.mark.parametrize(
    ("lines", "force", "words"),
    [
        (["confidence latest", "how many people is that"], "fourth_force", "724 of 1,260"),
        (["sickness in june", "how many officers is that"], "fifth_force", "“How many officers” is not held"),
        (["101 abandonment rate in june", "how many people is that"], "fifth_force", "“How many people” is not held"),
        (["i call performance last month", "how many late in november"], "tenth_force", "4,166 of 25,667 were not"),
        (["i call performance last month", "how many updates are late"], "tenth_force", "7 updates are overdue"),
    ],
)
def test_what_is_counted_is_what_was_told(
    talking_of: dict[str, World], lines: list[str], force: str, words: str
) -> None:
    assert words in talk(talking_of, lines, force)[-1].text
