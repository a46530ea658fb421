"""The gap between them: between those that were told, and never from one of them to the average of all."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk

_SEVENTH = "seventh_force"


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        (
            ["charge rate by borough", "the best one", "the worst"],
            "gap between them",
            "Kingsbridge and Holt Valley 4.1",
        ),
        (
            ["which borough has the most shoplifting", "which has the least"],
            "the gap",
            "Holt Valley and Kingsbridge 352",
        ),
        (["robbery in kingsbridge", "which borough is highest"], "difference between the two", "and Tarrington 49;"),
        (
            ["officers in kingsbridge", "saltwell", "total", "per 1,000"],
            "gap between them",
            "0.39 above Saltwell in October 2026, per 1,000 resident population: 2.34 against 1.95.",
        ),
        (["robbery in kingsbridge", "saltwell", "is that normal"], "difference between the two", "25 above Saltwell"),
        (["robbery in kingsbridge", "saltwell", "last month"], "how far apart are they", "25 above Saltwell"),
    ],
)
def test_the_gap_is_between_those_that_were_told(
    talking_of: dict[str, World], before: list[str], then: str, words: str
) -> None:
    assert words in talk(talking_of, [*before, then], _SEVENTH)[-1].text


@pytest.mark.parametrize("said", [["recorded robbery", "gap between them"], ["gap between them for recorded robbery"]])
def test_the_gap_between_them_is_never_that_of_one_from_the_average(talking: World, said: list[str]) -> None:
    found = talk({"sample": talking}, said, "sample")[-1]
    assert found.status is Status.UNKNOWN
    assert "which of them is meant" in found.text


_BY_FORCE = "theft of motor vehicle 2024/25 by force"


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("what's the gap to the best", "2.93 behind Merseyside Police"),
        ("how far are we from the lowest", "4.35 against 1.42"),
    ],
)
def test_the_gap_to_one_of_them_is_between_us_and_that_one(talking: World, then: str, words: str) -> None:
    assert words in talk({"sample": talking}, [_BY_FORCE, "per 1,000", then], "sample")[-1].text


def test_the_gap_to_the_best_of_forces_told_by_number_is_by_rate(talking: World) -> None:
    assert "by rate per 1,000 residents" in talk({"sample": talking}, [_BY_FORCE, "gap to the best"], "sample")[-1].text


def test_where_it_is_not_told_of_whom_there_is_no_gap(talking: World) -> None:
    said = ["burglary by borough last month", "gap to the best"]
    assert talk({"sample": talking}, said, "sample")[-1].status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("how far is september from that", "-6 (-8.7%), 63 in September 2026 against 69"),
        ("how close was june to it", "-10 (-14.5%), 59 in June 2026 against 69"),
    ],
)
def test_how_far_a_time_is_from_the_highest_is_asked_of_no_target(
    talking_of: dict[str, World], then: str, words: str
) -> None:
    *_, found = talk(talking_of, ["robbery by month in kingsbridge this year", "which was highest", then], _SEVENTH)
    assert words in found.text


def test_a_share_against_the_year_before_is_told_with_both(talking_of: dict[str, World]) -> None:
    *_, found = talk(talking_of, ["share of robbery in kingsbridge last month", "vs the year before"], _SEVENTH)
    assert "in October 2026" in found.text
    assert "in October 2025" in found.text
