"""A record since a time before the figures begin says since when they are held, and offers what goes back further."""

import pytest

from bot.duties.answer import Answer, Asked, World, answer
from tests.questions.conversations import DAY

SINCE = "It is held since September 2023 only."


def asked(world: World, question: str) -> Answer:
    return answer(world, Asked(question=question, as_of=DAY))


@pytest.mark.parametrize(
    ("question", "offered"),
    [
        ("lowest quarter for robbery since 2015", ["lowest quarter for Recorded robbery since 2015"]),
        ("highest quarter for burglary since 2013", ["highest quarter for Recorded burglary since 2013"]),
        ("lowest quarter for shoplifting in ten years", ["lowest quarter for Recorded shoplifting in ten years"]),
        ("peak quarter for vehicle crime since 2012", []),
        (
            "highest quarter for robbery between 2015 and 2025",
            ["highest quarter for Recorded robbery between 2015 and 2025"],
        ),
        ("highest quarter for burglary in Dudley since 2013", []),
        ("lowest month for robbery since 2018", []),
    ],
)
def test_a_record_says_since_when_it_is_one(question: str, offered: list[str], worlds: dict[str, World]) -> None:
    found = asked(worlds["sample"], question)
    assert SINCE in found.text
    assert [one.question for one in found.choices] == offered


@pytest.mark.parametrize(
    "question",
    [
        *("lowest quarter for robbery since January 2024", "lowest quarter for recorded robbery since 2015"),
        *("worst quarter for robbery ever", "highest quarter for robbery"),
    ],
)
def test_a_record_of_what_is_held_for_all_that_time_says_no_such_thing(question: str, worlds: dict[str, World]) -> None:
    found = asked(worlds["sample"], question)
    assert found.answers
    assert "held since" not in found.text
    assert found.choices == ()


def test_quarters_of_which_a_month_is_missing_are_told(worlds: dict[str, World]) -> None:
    found = asked(worlds["sample"], "highest quarter for robbery")
    assert "of the 7 quarters held for October 2023 to March 2026, 3 quarters not held in full" in found.text


def test_what_goes_back_less_far_is_not_offered(worlds: dict[str, World]) -> None:
    found = asked(worlds["sample"], "lowest quarter for recorded robbery since 2005")
    assert "It is held since April to June 2012 (Q1 2012/13) only." in found.text
    assert found.choices == ()
