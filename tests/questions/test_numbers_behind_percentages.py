"""The numbers behind a percentage as figures of their own: compared, ranked, added up, and kept in a thread."""

from dataclasses import replace

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from bot.figures.measures import Unit
from tests.questions.conversations import first, talk

# The right values are counted from tests/data/fifth_force/data/observations.


@pytest.mark.parametrize(
    ("lines", "statistic", "value"),
    [
        (["how many fewer 101 calls were abandoned in june than a year ago"], "change", 2622 - 3075),
        (["number of 999 calls answered in 10 seconds, june compared with june last year"], "change", 15918 - 15841),
        (["how many 101 calls were abandoned this year compared with last year"], "change", 7098 - 9430),
        (["are more 101 calls being abandoned than last year"], "change", 2622 - 3075),
        (["positive outcomes, as a number, june against may"], "change", 93),
        (["how many grade 1 incidents attended within 20 minutes did we miss in june compared to may"], "change", -2),
        (["how many more positive outcomes did harwick have than eastmere in june"], "gap", 110),
        (["what was the highest number of 101 calls abandoned in a month"], "highest", 4113),
        (["101 abandonment rate in june", "how many callers gave up", "more or fewer than last june"], "change", -453),
        (["grade 1 attendance in harwick in june", "how many did we miss", "compared with may"], "change", 3),
        (
            ["grade 1 attendance in harwick", "how many did we miss", "compared with may", "and eastmere"],
            "change",
            0,
        ),
        (["victim satisfaction latest", "how many were dissatisfied", "compared to the quarter before"], "change", 12),
        (
            ["victim satisfaction", "how many victims were surveyed", "is that up on the year before"],
            "change",
            15,
        ),
        (["victim satisfaction", "sample size?", "is that up on the year before"], "change", 15),
        (["101 abandonment rate in june", "how many were not abandoned"], "count", 22410 - 2622),
        (["101 abandonment rate in june", "number of calls?"], "count", 2622),
        (["101 abandonment rate in june", "how many did we answer"], "count", 22410 - 2622),
        (["101 abandonment rate in june", "what's that in actual calls"], "count", 2622),
        (["find rate in june", "how many found nothing"], "count", 746 - 229),
        (["share of robbery in harwick in june", "as a number"], "value", 24),
        (["sickness in june", "how many hours is that", "compared with may"], "change", 13609 - 14936),
        (["DA arrest rate in harwick in june", "how many is that", "up on may"], "change", 16),
        (["positive outcome rate by district last month", "how many is that", "which had most"], "highest", 365),
        (["how many 101 calls were abandoned by month since january", "average"], "mean", pytest.approx(13466 / 6)),
        (
            ["how many 101 calls were abandoned by month since january", "which was highest", "total"],
            "count",
            13466,
        ),
    ],
)
def test_what_is_asked_of_a_number_is_of_that_number(
    talking_of: dict[str, World], lines: list[str], statistic: str, value: float
) -> None:
    *_, found = talk(talking_of, lines, "fifth_force")
    assert (found.status, first(found)["statistic"], first(found)["value"]) == (Status.ANSWERED, statistic, value)
    assert first(found)["unit"] == "count"
    assert "is better" not in found.text


@pytest.mark.parametrize(
    ("question", "held"),
    [
        ("which district missed most grade 1 incidents attended within 20 minutes in june", [75]),
        ("number of grade 1 incidents attended within 20 minutes missed by district in june", [36, 36, 58, 75, 33]),
        ("how many 101 calls were abandoned by month since april", [1930, 2546, 2622]),
    ],
)
def test_they_are_listed_and_put_in_order(talking_of: dict[str, World], question: str, held: list[int]) -> None:
    (found,) = talk(talking_of, [question], "fifth_force")
    assert [one["value"] for one in found.answers] == held
    assert "(the number " in found.text


def test_of_how_many_they_are_is_told_beside_them(talking_of: dict[str, World]) -> None:
    lines = ["find rate in harwick in june", "how many searches was that", "compared with may"]
    assert "86 of 274 in June 2026 against 88 of 292 in May 2026" in talk(talking_of, lines, "fifth_force")[-1].text
    both = ["what was the find rate in june and how many was that compared with may"]
    assert "30.7% in June 2026" in talk(talking_of, both, "fifth_force")[-1].text


@pytest.mark.parametrize(
    ("lines", "part", "whole"),
    [
        (["how many positive outcomes in harwick in june", "what share of the force is that"], 365, 1047),
        (["how many did we miss on grade 1 attendance in june", "what share of that was in harwick"], 75, 238),
    ],
)
def test_a_share_of_them_is_one_of_numbers(
    talking_of: dict[str, World], lines: list[str], part: int, whole: int
) -> None:
    *_, found = talk(talking_of, lines, "fifth_force")
    assert (first(found)["statistic"], first(found)["part"], first(found)["whole"]) == ("share", part, whole)


@pytest.mark.parametrize(("then", "unit"), [("and positive outcomes", "percent"), ("and 999 calls", "count")])
def test_those_that_were_late_are_kept_of_what_has_a_time_limit_alone(
    talking_of: dict[str, World], then: str, unit: str
) -> None:
    *_, found = talk(talking_of, ["grade 1 attendance in june", "how many did we miss", then], "fifth_force")
    assert (first(found)["unit"], "were not" in found.text) == (unit, False)


def test_a_chart_of_them_is_their_own(talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, ["chart of the number of 101 calls abandoned"], "fifth_force")
    assert found.picture is not None
    assert (found.picture.points[-1].value, found.chart) == (2622, None)


@pytest.mark.parametrize(
    "lines",
    [
        ["101 abandonment rate in june compared with may"],
        ["grade 1 attendance in harwick in june", "how many did we miss", "and as a percentage compared with may"],
        ["how many 101 calls were abandoned in june", "is that on target"],
        ["how many positive outcomes in june", "by district", "and the rate by district"],
        ["is there more satisfaction than last year"],
        ["how many percentage points did the find rate rise since last year"],
        ["which district has the highest find rate"],
    ],
)
def test_the_percentage_is_told_where_it_is_asked_for(talking_of: dict[str, World], lines: list[str]) -> None:
    *_, found = talk(talking_of, lines, "fifth_force")
    assert found.status is Status.ANSWERED
    assert "(the number " not in found.text
    assert first(found)["unit"] == "percent"


def test_of_a_state_the_months_make_no_total(talking_of: dict[str, World]) -> None:
    newest, year = talk(talking_of, ["how many posts are vacant", "and last year"], "eighth_force")
    assert (first(newest)["value"], year.answers) == (114, ())


@pytest.mark.parametrize(
    "lines",
    [
        ["how many 101 calls were abandoned by month since january", "which was worst"],
        ["how many women had positive outcomes in june compared with may"],
        ["how many 101 calls were abandoned by children in june compared with may"],
    ],
)
def test_they_have_no_best_and_are_of_nothing_narrower(talking_of: dict[str, World], lines: list[str]) -> None:
    *_, found = talk(talking_of, lines, "fifth_force")
    assert (found.status is Status.ANSWERED, found.answers) == (False, ())


def test_of_an_average_time_all_the_minutes_are_told_over_how_many(talking_of: dict[str, World]) -> None:
    world = talking_of["fifth_force"]
    framework = world.catalogue.framework
    timed = replace(framework.measures["sickness"], unit=Unit.MINUTES)
    framework = replace(framework, measures={**framework.measures, "sickness": timed})
    of_minutes = replace(world, catalogue=replace(world.catalogue, framework=framework), _facts={})
    (found,) = talk({"fifth_force": of_minutes}, ["sickness in june"], "fifth_force")
    assert "(13,609 minutes over 338,580)" in found.text
