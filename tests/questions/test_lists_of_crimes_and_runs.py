"""Lists that name no measure, worked out anew from the CSV: records, what kept going one way, and of crimes alone."""

import csv
from collections import defaultdict
from decimal import Decimal
from itertools import pairwise

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import FORCES, talk

_FIFTH = "fifth_force"
_HOME = FORCES / _FIFTH / "data" / "observations"
_SUMMED = {
    "all-crime": "All recorded crime",
    "violence-with-injury": "Violence with injury",
    "robbery": "Robbery",
    "shoplifting": "Shoplifting",
    "hate-crime": "Hate crime",
}


def counts() -> dict[str, list[Decimal]]:
    """The figures of the force by month: the sums of its districts."""
    by_month: dict[str, dict[str, Decimal]] = defaultdict(lambda: defaultdict(Decimal))
    districts = {"ashbourne", "castle-vale", "eastmere", "harwick", "north-weald"}
    with (_HOME / "crime.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["area"] in districts:
                by_month[row["measure"]][row["period"]] += Decimal(row["value"])
    return {key: [months[month] for month in sorted(months)] for key, months in by_month.items()}


def ended(values: list[Decimal], way: int) -> int:
    """How many steps in a row go one way up to the newest."""
    steps = [(new - old) * way > 0 for old, new in pairwise(values)]
    return next((at for at, step in enumerate(reversed(steps)) if not step), len(steps))


def test_what_rose_so_many_months_is_what_the_figures_say(talking_of: dict[str, World]) -> None:
    said = talk(talking_of, ["which measures have gone up three months in a row"], _FIFTH)[-1].text
    held = counts()
    assert any(ended(held[key], 1) >= 3 for key in _SUMMED)
    for key, name in _SUMMED.items():
        rose = ended(held[key], 1)
        assert (f"{name} {rose} (" in said) is (rose >= 3)


def test_a_record_is_the_highest_of_all_that_is_held(talking_of: dict[str, World]) -> None:
    said = talk(talking_of, ["which measures are at a record high"], _FIFTH)[-1].text
    held = counts()
    for key, name in _SUMMED.items():
        *earlier, newest = held[key]
        assert (f"{name} highest, {newest:,}" in said) is all(newest > one for one in earlier)


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("which crimes are up on last year", "5 of 9 kinds of crime rose"),
        ("what crimes are getting worse", "2 of 9 kinds of crime got worse"),
        ("which crimes are at a record high", "2 of 9 kinds of crime are at the highest"),
        ("what's risen for 3 months running", "8 of 27 measures counted by the month have gone up 3 months or more"),
        ("what has fallen for three months or more", "3 of 27 measures counted by the month have gone down 3 months"),
        (
            "anything been rising for the last four months",
            "5 of 27 measures counted by the month have gone up 4",
        ),
        ("measures with no lead", "none of 33 measures is without a lead"),
        ("what hasn't got a target", "21 of 33 measures are without a target"),
        ("who has the most missed targets", "by the lead of the measure"),
        ("who is missing their targets", "by the lead of the measure"),
    ],
)
def test_lists_are_of_what_was_asked(talking_of: dict[str, World], asked: str, words: str) -> None:
    assert words in talk(talking_of, [asked], _FIFTH)[-1].text


@pytest.mark.parametrize(
    "asked", ["all crimes last month", "which district has the most crimes", "how many crimes in June"]
)
def test_the_number_of_crimes_is_still_all_crime(talking_of: dict[str, World], asked: str) -> None:
    found = talk(talking_of, [asked], _FIFTH)[-1]
    assert found.status is Status.ANSWERED
    assert "All recorded crime" in found.text
