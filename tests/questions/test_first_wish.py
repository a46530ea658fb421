"""A count, and a part, a rank or an order of it, in one sentence: what was asked first is answered first, and whole."""

from datetime import date
from typing import Any

import pytest

from bot.asking.answers import Status
from bot.duties.answer import Answer, Asked, World, answer
from tests.questions.conversations import FORCES, talk
from tests.questions.worlds import loaded, quiet


@pytest.fixture(scope="module")
def glannau(tmp_path_factory: pytest.TempPathFactory) -> World:
    """The third force, whose hate crime is parted by strands."""
    return quiet(loaded(FORCES / "third_force", tmp_path_factory.mktemp("third") / "x.sqlite", date(2026, 6, 15)))


def _told(found: Answer) -> list[tuple[str, str, Any]]:
    """What each part begins with: its statistic, area and value."""
    return [(part.answers[0]["statistic"], part.answers[0]["area"], part.answers[0]["value"]) for part in found.parts]


@pytest.mark.parametrize(
    ("question", "number"),
    [
        ("How many robberies in Sandwell in Feb and where does that put it among the boroughs", 38),
        ("how many burglaries in Walsall last month and what rank is that", 110),
        ("Number of burglaries in Walsall in March and rank among the boroughs", 110),
        ("Robbery in Coventry in March, and which borough is worst", 62),
        ("Count of vehicle crime in Dudley in March, and its rank", 175),
        ("vehicle crime in Dudley, March, number & rank", 175),
        ("shoplifting in March, count, rate per 1,000 and rank, Coventry", 287),
        ("How many possession of weapons offences in Feb and which borough is lowest", 522),
        ("robbery in Coventry, number, rate and rank, March", 62),
    ],
)
def test_the_number_stands_before_the_rank(
    worlds: dict[str, World], days: dict[str, date], question: str, number: int
) -> None:
    found = answer(worlds["sample"], Asked(question=question, as_of=days["sample"]))
    assert found.status is Status.ANSWERED, found.text
    first, _ = found.parts
    assert (first.answers[0]["statistic"], first.answers[0]["value"]) == ("value", number)


@pytest.mark.parametrize(
    "question",
    ["robbery count and rate per 1,000 by borough March", "robbery rate and number for each borough, March"],
)
def test_number_and_rate_of_each_borough_are_both_told(
    worlds: dict[str, World], days: dict[str, date], question: str
) -> None:
    found = answer(worlds["sample"], Asked(question=question, as_of=days["sample"]))
    assert "Birmingham 292; Coventry 62" in found.text and "Birmingham 0.25; Coventry 0.17" in found.text


@pytest.mark.parametrize(
    ("question", "values"),
    [
        ("hate crime in February, number and how many were racist", (45, 31)),
        ("How many hate crimes in February and how many of them were racist", (45, 31)),
        ("How many hate crimes were there in February, and what number of those were racist", (45, 31)),
        ("total hate crime, of which racist, February", (45, 31)),
        ("hate crime total and number of racist hate crimes in February", (45, 31)),
        ("hate crime in February: total, racist", (45, 31)),
        ("total hate crime and racist hate crime in February", (45, 31)),
        ("racist hate crime and total hate crime in February", (31, 45)),
        ("how many racist hate crimes and hate crimes in total", (31, 45)),
        ("hate crime in February, racist and total", (31, 45)),
    ],
)
def test_the_whole_is_told_beside_its_part(glannau: World, question: str, values: tuple[int, int]) -> None:
    found = answer(glannau, Asked(question=question, as_of=date(2026, 6, 15)))
    assert found.status is Status.ANSWERED, found.text
    assert tuple(value for _, _, value in _told(found)) == values


@pytest.mark.parametrize(
    "question",
    [
        "How many burglaries last month and is that high",
        "How many burglaries in Walsall last month and how does that compare with February",
        "Which borough had the most robberies last month and how many",
        "robbery in Coventry in March, number and rate",
        "Robbery in Coventry in March and what share of the force is that",
        "robbery in Coventry or Walsall in March, which is higher",
        "Where does Coventry rank for robbery in March",
    ],
)
def test_what_one_answer_tells_is_not_told_twice(
    worlds: dict[str, World], days: dict[str, date], question: str
) -> None:
    found = answer(worlds["sample"], Asked(question=question, as_of=days["sample"]))
    assert found.status is Status.ANSWERED, found.text
    assert not found.parts


def test_what_is_asked_of_the_first_of_an_order_is_never_asked_of_all(glannau: World) -> None:
    asked = Asked(
        question="which division had the most burglary in May and how many were racist", as_of=date(2026, 6, 15)
    )
    assert answer(glannau, asked).status is not Status.ANSWERED


@pytest.mark.parametrize(
    ("asked", "total", "record"),
    [
        ("total shoplifting in 2025/26 and the highest month", 8441, 749),
        ("how many robberies last year and the worst month", 564, 60),
        ("robbery in harwick in 2025/26 and its busiest month", 228, 26),
    ],
)
def test_the_figure_of_a_time_is_told_before_its_record(
    talking_of: dict[str, World], asked: str, total: int, record: int
) -> None:
    (found,) = talk(talking_of, [asked], "fifth_force")
    told = {one["statistic"]: one["value"] for one in found.answers}
    assert (told["total"], told["highest"]) == (total, record)


def test_a_record_of_another_thing_stands_by_itself(talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, ["robbery in june and the worst month for residential burglary"], "fifth_force")
    records = [one["measure"] for one in found.answers if one["statistic"] == "highest"]
    assert records in ([], ["residential-burglary"])
