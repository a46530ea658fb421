"""A target that is called a cap, a ceiling or the line."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk


@pytest.mark.parametrize(
    ("question", "plain"),
    [
        ("is sickness over the line", "is sickness over target"),
        ("is sickness within the 5 ceiling", "is sickness within the 5% target"),
        ("is sickness within the 4 ceiling", "is sickness within the 4% target"),
        ("what is the 101 abandonment rate cap", "what is the 101 abandonment rate target"),
        ("how far over the ceiling is sickness", "how far over target is sickness"),
        ("which measures are over the line", "which measures are over target"),
    ],
)
def test_it_is_the_target(talking_of: dict[str, World], question: str, plain: str) -> None:
    (found,), (other,) = (talk(talking_of, [said], "eighth_force") for said in (question, plain))
    assert found.as_json["status"] == "answered", found.text
    assert found.text == other.text


def test_so_it_is_of_a_time_on_its_own(talking_of: dict[str, World]) -> None:
    asked = ["sickness in april", "and march on its own, is it over the line"]
    *_, found = talk(talking_of, asked, "eighth_force")
    assert "missed, 0.2 percentage points above the target (at most 5%): 5.2% in March 2026" in found.text
    (alone,) = talk(talking_of, ["missing children by themselves last week"], "eighth_force")
    assert alone.as_json["status"] != "answered", alone.text


@pytest.mark.parametrize(
    "question",
    ["drug offences over the county line", "how many complaints met the threshold", "sickness on the line"],
)
def test_what_may_be_another_line_still_stops_it(talking_of: dict[str, World], question: str) -> None:
    (found,) = talk(talking_of, [question], "eighth_force")
    assert found.as_json["status"] != "answered", found.text


def test_the_limit_is_still_that_of_the_chart(talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, ["is sickness over the limit"], "eighth_force")
    assert "upper control limit" in found.text


@pytest.mark.parametrize(
    ("asked", "plain"),
    [
        (["how fast do we get to grade 1s"], ["how quickly do we get to grade 1s"]),
        (
            ["grade 1 median response time", "slower than last year?"],
            ["is grade 1 median response time higher than last year"],
        ),
        (["is 101 wait longer than last year"], ["is 101 wait higher than last year"]),
    ],
)
def test_it_is_fast_or_slow(talking_of: dict[str, World], asked: list[str], plain: list[str]) -> None:
    found, other = talk(talking_of, asked, "fifth_force")[-1], talk(talking_of, plain, "fifth_force")[-1]
    assert found.as_json["status"] == "answered", found.text
    assert found.text == other.text


@pytest.mark.parametrize("question", ["is overtime slower than last year", "are complaints longer than last year"])
def test_what_is_not_timed_is_neither(talking_of: dict[str, World], question: str) -> None:
    (found,) = talk(talking_of, [question], "fifth_force")
    assert found.as_json["status"] != "answered", found.text


def test_officers_are_lost_whenever_it_is_said(talking_of: dict[str, World]) -> None:
    asked = ("how many officers did we lose since april", "how many officers have we lost since april")
    found, other = (talk(talking_of, [said], "fifth_force")[0] for said in asked)
    assert found.as_json["status"] == "answered", found.text
    assert found.text == other.text


def test_the_establishment_is_the_target_of_those_in_post(talking_of: dict[str, World]) -> None:
    *_, found = talk(talking_of, ["officers in post", "how many short of establishment target is that"], "fifth_force")
    assert "met, 2 above the target (at least 2,050): 2,052 in June 2026" in found.text
    (other,) = talk(talking_of, ["sickness establishment target"], "fifth_force")
    assert other.as_json["status"] != "answered", other.text
