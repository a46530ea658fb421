"""What is said of a target that was told, in whatever words: how far, what each month may have, is that it."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import first, talk

_STANDS = "2 above the target (at least 2,050)"


@pytest.mark.parametrize(
    "then",
    [
        "thats over the floor by how many",
        "so by how much over the minimum are we",
        "are we comfortably over target",
    ],
)
def test_how_far_over_a_floor_it_is_is_told_behind_the_figure(talking_of: dict[str, World], then: str) -> None:
    *_, told = talk(talking_of, ["police officers in post", then], "fifth_force")
    assert _STANDS in told.text


@pytest.mark.parametrize("then", ["comfortably?", "by what margin", "and the shortfall?", "how much headroom is there"])
def test_behind_a_target_the_distance_is_from_that(talking_of: dict[str, World], then: str) -> None:
    *_, told = talk(talking_of, ["999 calls answered within 10 seconds target", then], "fifth_force")
    assert "1.6 percentage points above the target (at least 90%)" in told.text


def test_what_is_no_floor_is_not_called_one(talking_of: dict[str, World]) -> None:
    *_, told = talk(talking_of, ["sickness", "over the floor by how much"], "fifth_force")
    assert not told.answers


@pytest.mark.parametrize(
    "then",
    [
        "what would we have to hold it to each month between now and the end of March to get there",
        "whats the max we can have each month for the rest of the year",
        "so how many a month can we afford from here",
    ],
)
def test_what_each_month_left_may_have_is_told(talking_of: dict[str, World], then: str) -> None:
    *_, told = talk(talking_of, ["residential burglary milestone", then], "fifth_force")
    assert "158.8 a month in the 9 months left" in told.text


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("does that do the 5% cut", "on track so far"),
        ("would that get us the 5 percent", "on track so far"),
        ("is that 5% in the bag", "on track so far"),
        ("is that the 5 percent done then", "on track so far"),
        ("does that deliver the 8% cut", "-5% in 2026/27 against the year before, not 8%"),
    ],
)
def test_whether_a_change_is_the_cut_that_was_set(talking_of: dict[str, World], then: str, words: str) -> None:
    *_, told = talk(talking_of, ["residential burglary ytd v last ytd", then], "fifth_force")
    assert words in told.text


def test_a_number_that_is_the_targets_own_is_it(talking_of: dict[str, World]) -> None:
    *_, told = talk(talking_of, ["999 calls answered within 10 seconds", "is the force over its 90"], "fifth_force")
    assert "met, 1.6 percentage points above the target (at least 90%)" in told.text


def test_theirs_is_their_target(talking_of: dict[str, World]) -> None:
    asked = ["i calls in guildhall against target", "and how is wharfside doing against theirs"]
    *_, told = talk(talking_of, asked, "tenth_force")
    assert first(told)["area"] == "wharfside"
    assert "10.9 percentage points below the target (at least 85%)" in told.text


@pytest.mark.parametrize("then", ["which month was that in", "and over the year", "how many a month on average"])
def test_what_says_more_is_no_such_line(talking_of: dict[str, World], then: str) -> None:
    *_, told = talk(talking_of, ["residential burglary milestone", then], "fifth_force")
    assert "percentage points" not in told.text
    assert "9 months left" not in told.text


def test_a_number_with_its_unit_is_the_targets_own(talking_of: dict[str, World]) -> None:
    *_, told = talk(talking_of, ["police officers in post", "under or over the 2,050?"], "fifth_force")
    assert _STANDS in told.text


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("remaining allowance for the year?", "1,429 in all"),
        ("how many could we still take per month without breaching", "158.8 a month"),
        ("whats that as a percentage off the line", "which is 12.8% of it"),
        ("are we going to do it", "on track so far"),
        ("so at this rate we end on what", "402 from April to June 2026 / 3 months × 12"),
    ],
)
def test_what_is_left_of_a_milestone_is_told_in_other_words(
    talking_of: dict[str, World], then: str, words: str
) -> None:
    *_, told = talk(talking_of, ["residential burglary milestone", then], "fifth_force")
    assert words in told.text


@pytest.mark.parametrize("then", ["which is the worst", "and the one that's furthest away?"])
def test_of_targets_that_were_listed_the_furthest_is_told_first(talking_of: dict[str, World], then: str) -> None:
    *_, told = talk(talking_of, ["i calls by borough against target", then], "tenth_force")
    assert "Guildhall missed" in told.text
    assert "10.9 percentage points" in told.text


def test_how_many_are_below_is_asked_of_those(talking_of: dict[str, World]) -> None:
    *_, told = talk(talking_of, ["i calls by borough against target", "how many are below"], "tenth_force")
    assert told.text.startswith("5 targets are missed")


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("residential burglary milestone progress", "on track so far, 59 below 461"),
        ("sickness - any slack against the 4.5", "0.5 percentage points below the target"),
        ("theft of residential burglary milestone position", ""),
    ],
)
def test_how_it_stands_is_asked_in_other_words(talking_of: dict[str, World], asked: str, words: str) -> None:
    [told] = talk(talking_of, [asked], "fifth_force")
    assert words in told.text
    assert bool(told.answers) is bool(words)
