"""The limit of what has a target is that, where it is said straight of it; a chart's limits are said to be its own."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import first, talk


@pytest.mark.parametrize(
    ("asked", "statistic", "words"),
    [
        ("what is the sickness limit", "target", "the target is at most 4.5%"),
        ("how far under the sickness limit are we", "variance", "0.5 percentage points below the target"),
        ("whats the limit for sickness", "target", "at most 4.5%"),
        ("police officers in post floor", "target", "at least 2,050"),
    ],
)
def test_a_limit_is_the_target_on_that_side(
    talking_of: dict[str, World], asked: str, statistic: str, words: str
) -> None:
    [told] = talk(talking_of, [asked], "fifth_force")
    assert first(told)["statistic"] == statistic
    assert words in told.text


@pytest.mark.parametrize("asked", ["sickness upper control limit", "is sickness above its limit"])
def test_the_limit_of_a_chart_stays_its_own(talking_of: dict[str, World], asked: str) -> None:
    [told] = talk(talking_of, [asked], "fifth_force")
    assert first(told)["statistic"] in ("upper_limit", "value")


@pytest.mark.parametrize("asked", ["police officers in post limit", "what is the shoplifting limit"])
def test_what_has_no_target_on_that_side_has_none(talking_of: dict[str, World], asked: str) -> None:
    [told] = talk(talking_of, [asked], "fifth_force")
    assert not any(one["statistic"] in ("target", "variance") for one in told.answers)


def test_a_target_said_with_the_step_that_it_is_counted_by_is_the_target(talking_of: dict[str, World]) -> None:
    named = "Digital Forensics Exhibits Awaiting Examination"
    [told] = talk(talking_of, [f"is the 1,200 a month target met on {named}"], "tenth_force")
    assert "399 above the target (at most 1,200)" in told.text
    [by_another] = talk(talking_of, [f"is the 1,200 a quarter target met on {named}"], "tenth_force")
    assert not by_another.answers


def test_in_a_thread_it_is_the_target_of_what_was_told(talking_of: dict[str, World]) -> None:
    named = "Digital Forensics Exhibits Awaiting Examination"
    *_, told = talk(talking_of, [named, "is the 1,200 a month target met"], "tenth_force")
    assert "399 above the target (at most 1,200)" in told.text


def test_our_place_is_our_rank(talking_of: dict[str, World]) -> None:
    asked = ["all recorded crime rank among similar forces", "our place for residential burglary"]
    *_, told = talk(talking_of, asked, "fifth_force")
    assert (first(told)["measure"], first(told)["statistic"]) == ("residential-burglary", "rank")


@pytest.mark.parametrize(
    "then", ["who's above us and by how much", "what would get us to top", "how much do we need to drop to be first"]
)
def test_who_is_beside_us_and_what_leads_is_told_with_our_place(talking_of: dict[str, World], then: str) -> None:
    *_, told = talk(talking_of, ["all recorded crime rank among similar forces", then], "fifth_force")
    assert first(told)["statistic"] == "rank"
    assert "1.04 behind Norfolk Constabulary" in told.text


def test_above_or_below_their_average_is_how_far_we_are_from_it(talking_of: dict[str, World]) -> None:
    asked = ["all recorded crime rank among similar forces", "are we above or below the average of them"]
    *_, told = talk(talking_of, asked, "fifth_force")
    assert first(told)["statistic"] == "gap"
