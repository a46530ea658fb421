"""The counts behind a percentage, where they are asked for and not the percentage."""

import pytest

from bot.asking.question import CountBehind, Intent
from tests.asking.rural_catalogue import not_understood, understood


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("999 calls answered within 10 seconds as a number not a percentage", CountBehind.NUMERATOR),
        ("positive outcomes, numerator and denominator", CountBehind.NUMERATOR),
        ("how many 999 calls answered within 10 seconds did we miss", CountBehind.REST),
        ("what percentage of 999 calls answered within 10 seconds were missed", CountBehind.REST),
        ("what % of 999 calls answered within 10 seconds were missed in vale", CountBehind.REST),
        ("drug offences as a number not a rate", None),
    ],
)
def test_which_of_the_counts_is_asked_for(text: str, asked: CountBehind | None) -> None:
    question = understood(text)
    assert (question.intent, question.count_behind) == (Intent.VALUE, asked)


@pytest.mark.parametrize(
    "text", ["was the 999 calls answered within 10 seconds target missed", "which targets were missed"]
)
def test_a_target_that_was_missed_is_no_count(text: str) -> None:
    assert understood(text).count_behind is None


def test_a_standard_deviation_is_not_worked_out_and_the_limits_are_offered() -> None:
    found = not_understood("standard deviation of drug offences in vale")
    assert (found.reason, [one.question for one in found.choices]) == (
        "deviation",
        ["control limits of Drug offences in Vale"],
    )


def test_so_many_a_month_may_be_judged_and_low_or_high_among_peers_is_a_rank() -> None:
    assert understood("is 1,100 odd drug offences a month about normal").intent is Intent.SIGNALS
    assert understood("would 90 drug offences in a month be unusual").intent is Intent.SIGNALS
    assert understood("are we low or high on drug offences against our most similar forces").intent is Intent.RANK
    assert understood("are we better than most on drug offences").intent is Intent.RANK
    assert understood("upper and lower limits for drug offences").intent is Intent.LINES


@pytest.mark.parametrize("said", ["by volume", "by number", "by count", "in volume terms"])
def test_by_volume_is_by_number_of_what_is_counted_and_the_count_behind_a_percentage(said: str) -> None:
    plain = understood(f"drug offences {said} last month")
    assert (plain.intent, plain.by_number, plain.count_behind) == (Intent.VALUE, True, None)
    assert understood(f"drug offences 2025/26 against 2024/25 {said}").intent is Intent.CHANGE
    behind = understood(f"999 calls answered within 10 seconds {said} last month")
    assert behind.count_behind is CountBehind.NUMERATOR
