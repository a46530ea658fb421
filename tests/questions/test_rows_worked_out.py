"""Rows of places and what is asked of them say what follows from the figures themselves."""

import csv
import os
import random
from collections.abc import Callable, Mapping, Sequence

import pytest

from bot.asking.answers import Status
from bot.duties.answer import Answer, World
from tests.questions.conversations import FORCES, talk

NUMBER = 900 if "REEVE_RANDOM" in os.environ else 40
"""How many rows are worked out."""
_FORCE = "sixth_force"
_ROWS = "Shoplifting by district in August 2026"


@pytest.mark.parametrize(
    ("picked", "then", "told"),
    [
        ("which are above average", "which of those is lowest", ["central", "riverside", "northgate"]),
        ("which are above average", "which of them fell on the year before", ["central"]),
        ("the two highest", "which of the two is lowest", ["central"]),
        ("the two highest", "gap between them", ["central"]),
        ("the three highest", "which of those rose on the year before", ["riverside", "northgate"]),
    ],
)
def test_what_is_asked_of_those_picked_is_asked_of_no_others(
    picked: str, then: str, told: list[str], talking_of: dict[str, World]
) -> None:
    found = talk(talking_of, [_ROWS, picked, then], _FORCE)[-1]
    assert {one["area"] for one in found.answers} == {*told}


def test_of_one_that_was_picked_none_is_the_lowest_of_all(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, [_ROWS, "which are above 300", "which of those is lowest"], _FORCE)[-1]
    assert found.status is Status.UNKNOWN


@pytest.mark.parametrize(
    ("asked", "apart"),
    [
        ("gap between Riverside and the highest district", "Apart: City Central and Riverside 170."),
        ("difference between Riverside and the lowest district", "Apart: High Moor and Riverside 182."),
    ],
)
def test_how_far_a_place_is_from_the_end_of_its_kind(asked: str, apart: str, talking_of: dict[str, World]) -> None:
    assert apart in talk(talking_of, [f"{asked} for Shoplifting in August 2026"], _FORCE)[-1].text


@pytest.mark.parametrize("rows", [_ROWS, "which district had the most Shoplifting in August 2026"])
def test_so_it_is_told_behind_the_rows(rows: str, talking_of: dict[str, World]) -> None:
    for then in ("how far is Riverside from the highest", "gap between Riverside and the highest"):
        assert " 170" in talk(talking_of, [rows, then], _FORCE)[-1].text


def test_the_end_of_another_kind_is_no_rank_of_the_place(talking_of: dict[str, World]) -> None:
    asked = "gap between Riverside and its highest neighbourhood for Shoplifting in August 2026"
    assert talk(talking_of, [asked], _FORCE)[-1].status is Status.UNKNOWN


def test_crime_measures_are_those_of_crime(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["which crime measures rose in May 2026 on the year before"], _FORCE)[-1]
    risen = ["shoplifting", "theft-person", "robbery-personal", "serious-violence"]
    assert [one["measure"] for one in found.answers] == risen


@pytest.mark.parametrize(
    ("first", "then", "told"),
    [
        (_ROWS, "sort by change on the year before", "High Moor +6 (+16.2%), 43; City Central -21 (-5.0%), 395"),
        ("rank the districts for Theft of a pedal cycle in August 2026", "which are above 20", "above 20 in"),
        ("rank the districts for Theft of a pedal cycle in August 2026", "those below 20", "below 20 in"),
    ],
)
def test_rows_are_put_in_order_and_picked_from(first: str, then: str, told: str, talking_of: dict[str, World]) -> None:
    assert told in talk(talking_of, [first, then], _FORCE)[-1].text


def test_a_number_behind_an_order_by_rates_is_not_of_the_numbers(talking_of: dict[str, World]) -> None:
    rows = "rank the districts for Robbery of personal property in July 2026"
    assert talk(talking_of, [rows, "those above 27"], _FORCE)[-1].status is Status.UNKNOWN


DISTRICTS = {
    "central": "City Central",
    "riverside": "Riverside",
    "northgate": "Northgate",
    "eastfield": "Eastfield",
    "westway": "Westway and Airport",
    "high-moor": "High Moor",
}
MEASURES = {
    "shoplifting": "Shoplifting",
    "theft-person": "Theft from the person",
    "theft-of-mv": "Theft of a motor vehicle",
    "warrants": "Warrants executed",
    "domestic-abuse": "Domestic abuse offences",
}
MONTHS = {"2026-03": "March 2026", "2026-06": "June 2026", "2026-07": "July 2026", "2026-08": "August 2026"}
Rows = Mapping[str, float]
Told = Callable[[Answer], object]


def _areas(found: Answer) -> object:
    return {one["area"] for one in found.answers}


def _first(rows: Rows) -> Told:
    """The figure of the place that is told first: another may have as many."""
    return lambda found: rows[found.answers[0]["area"]]


def _gap(apart: float) -> Told:
    return lambda found: f" {apart:,.0f}." in found.text.split("Apart:")[-1]


def _above_their_mean(rows: Rows) -> set[str]:
    mean = sum(rows.values()) / len(rows)
    return {area for area, value in rows.items() if value > mean}


def _asked_of(rows: Rows, before: Rows, one: str) -> Sequence[tuple[Sequence[str], Told, object]]:
    """What is asked, what is looked at in the last answer, and what that is by the figures of the districts."""
    highest, lowest = (end(rows, key=lambda area: rows[area]) for end in (max, min))
    line = sorted(rows.values())[2]
    above, listed = _above_their_mean(rows), "{measure} by district in {month}"
    place = DISTRICTS[one]
    rose = {area for area in above if rows[area] > before[area]} if len(above) > len(("one", "other")) else above
    return (
        (("which district had the highest {measure} in {month}",), _first(rows), rows[highest]),
        ((listed, "which is lowest"), _first(rows), rows[lowest]),
        ((listed, f"which are above {line:.0f}"), _areas, {area for area in rows if rows[area] > line}),
        ((listed, "which are above average"), _areas, above),
        ((listed, "which are above average", "which of those rose on the year before"), _areas, rose),
        ((listed, f"only {place}"), _areas, {one}),
        ((listed, "which rose on the year before"), _areas, {area for area in rows if rows[area] > before[area]}),
        ((listed, "sort by change on the year before"), _areas, {*rows}),
        ((f"gap between {place} and the highest district for {{measure}} in {{month}}",),)
        + ((_gap(rows[highest] - rows[one]), True) if rows[one] < rows[highest] else (_areas, {*rows})),
    )


def _figures() -> dict[tuple[str, str, str], float]:
    """What the files hold of the districts, by measure, district and month."""
    found = {}
    for file in (FORCES / _FORCE / "data" / "observations").glob("*.csv"):
        with file.open(encoding="utf-8", newline="") as rows:
            held = [one for one in csv.DictReader(rows) if one["area"] in DISTRICTS and one["measure"] in MEASURES]
        found.update(
            {(one["measure"], one["area"], one["period"]): float(one["value"]) for one in held if one["value"]}
        )
    return found


def test_rows_say_what_the_files_hold(talking_of: dict[str, World]) -> None:
    chance = random.Random(None if "REEVE_RANDOM" in os.environ else 4)  # noqa: S311 - no secret
    held, wrong, answered = _figures(), [], 0
    for _ in range(NUMBER):
        measure, month, one = (chance.choice([*each]) for each in (MEASURES, MONTHS, DISTRICTS))
        year_before = f"{int(month[:4]) - 1}{month[4:]}"
        rows, before = ({area: held[measure, area, at] for area in DISTRICTS} for at in (month, year_before))
        asked, looked_at, expected = chance.choice(_asked_of(rows, before, one))
        said = [line.format(measure=MEASURES[measure], month=MONTHS[month]) for line in asked]
        found = talk(talking_of, said, _FORCE)[-1]
        answered += found.status is Status.ANSWERED
        if found.status is Status.ANSWERED and looked_at(found) != expected:
            wrong.append((said, expected, found.text))
    assert wrong == []
    assert answered > NUMBER * 3 // 4
