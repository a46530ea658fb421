"""A change behind several times: between the two, or of each against its own year before; never of the first alone."""

from datetime import date

import pytest

from bot.asking.answers import Status
from bot.duties.answer import Answer, Asked, World, answer
from tests.questions.conversations import said as say


def changes(found: tuple[dict[str, object], ...]) -> list[tuple[object, object]]:
    return [(one["period"], one["against"]) for one in found if one["statistic"] == "change"]


def talk(world: World, *questions: str) -> Answer:
    return say(world, questions, thread=" / ".join(questions))[-1]


@pytest.mark.parametrize(
    ("question", "now", "against"),
    [
        ("Recorded robbery in 2023/24 and 2024/25 and the change", "2024/25", "2023/24"),
        ("How many burglaries in Birmingham in February and March and what is the change?", "2026-03", "2026-02"),
        ("Burglary in Coventry in January and February and how do they compare?", "2026-02", "2026-01"),
        ("Burglary in Coventry in January and February, and is it up?", "2026-02", "2026-01"),
        ("For the Panel: recorded robbery in Q2 and Q3 2025/26 and the change", "2025/26-Q3", "2025/26-Q2"),
        ("How many robberies in Dudley in March and February and what is the difference?", "2026-03", "2026-02"),
    ],
)
def test_two_times_are_held_against_one_another(
    question: str, now: str, against: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    found = answer(worlds["sample"], Asked(question=question, as_of=days["sample"])).answers
    assert changes(found) == [(now, against)]


@pytest.mark.parametrize(
    "said",
    ["how many fewer is that", "the percentage change", "the difference", "is it going up", "what is the change"],
)
def test_in_a_thread_too(said: str, with_threads: World) -> None:
    found = talk(with_threads, "Robbery in Dudley in February and March", said)
    assert changes(found.answers) == [("2026-03", "2026-02")]


@pytest.mark.parametrize(
    "said",
    ["compared with last year", "how does that compare with a year ago", "is that up on last year", "year on year"],
)
def test_each_has_its_own_year_before(said: str, with_threads: World) -> None:
    asked = "Burglary in Coventry in December, January and February"
    found = talk(with_threads, asked, said)
    assert changes(found.answers) == [("2025-12", "2024-12"), ("2026-01", "2025-01"), ("2026-02", "2025-02")]


def test_of_each_rate_too(with_threads: World) -> None:
    found = talk(with_threads, "Robbery rate in Dudley in January and February", "compared with last year")
    assert [one["period"] for one in found.answers] == ["2026-01", "2025-01", "2026-02", "2025-02"]


def test_where_one_of_them_has_no_year_before_none_is_told(with_threads: World) -> None:
    found = talk(with_threads, "Robbery in Dudley in February and March", "compared with last year")
    assert found.status is Status.UNKNOWN
    assert "March 2025" in found.text


@pytest.mark.parametrize(
    "question",
    [
        "Burglary in Coventry in January, February and March and the change",
        "Burglary in Coventry and Dudley in January and February and the difference",
    ],
)
def test_a_change_of_more_than_two_is_asked_back(
    question: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    assert answer(worlds["sample"], Asked(question=question, as_of=days["sample"])).answers == ()


@pytest.mark.parametrize(
    ("question", "periods"),
    [
        ("Recorded robbery in Q2 and Q3 compared with last year", ["2025/26-Q2", "2025/26-Q3"]),
        ("Recorded robbery in Q2 and Q3 v last year", ["2025/26-Q2", "2025/26-Q3"]),
        ("Recorded robbery in Q2 and Q3, up or down on last year?", ["2025/26-Q2", "2025/26-Q3"]),
        ("Was recorded robbery lower in Q2 and Q3 than last year?", ["2025/26-Q2", "2025/26-Q3"]),
        ("How do Q2 and Q3 compare with last year for recorded robbery?", ["2025/26-Q2", "2025/26-Q3"]),
        ("Compared with last year, recorded robbery in Q2 and Q3", ["2025/26-Q2", "2025/26-Q3"]),
        ("Recorded robbery in Q1 and Q3 compared with last year", ["2025/26-Q1", "2025/26-Q3"]),
        ("Recorded robbery in Q1, Q2 and Q3 against last year", ["2025/26-Q1", "2025/26-Q2", "2025/26-Q3"]),
        ("Burglary in Coventry in December and February compared with last year", ["2025-12", "2026-02"]),
        ("Recorded robbery Q2 v Q3 last year", ["2025/26-Q3"]),
    ],
)
def test_last_year_is_no_year_of_what_is_held_against_it(
    question: str, periods: list[str], worlds: dict[str, World], days: dict[str, date]
) -> None:
    found = answer(worlds["sample"], Asked(question=question, as_of=days["sample"])).answers
    assert [now for now, _ in changes(found)] == periods


@pytest.mark.parametrize(
    "question",
    [
        "Recorded robbery in Q2, Q3 and last year",
        "Which boroughs are up on last year for burglary in December and February?",
    ],
)
def test_where_last_year_may_be_either_it_is_asked_back(
    question: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    assert answer(worlds["sample"], Asked(question=question, as_of=days["sample"])).answers == ()


@pytest.mark.parametrize(
    ("question", "period"),
    [
        ("Recorded robbery in Q3, last year's, and the percentage change", "2025/26-Q3"),
        ("Recorded robbery in Q3, last year\u2019s and the difference", "2025/26-Q3"),
        ("Recorded robbery in Q3, last year, and the change", "2025/26-Q3"),
        ("How many recorded robberies in Q3, the previous year's number and percentage change?", "2025/26-Q3"),
        ("Burglary in Coventry in December, last year's figure, and the change", "2025-12"),
        (
            "For the board I need burglary in Coventry in January, last year's, and the percentage change",
            "2026-01",
        ),
        ("Recorded robbery, last year's, and the change", "2025/26-Q3"),
    ],
)
def test_last_years_is_what_it_was_a_year_before(question: str, period: str, worlds: dict[str, World]) -> None:
    found = answer(worlds["sample"], Asked(question=question, as_of=date(2026, 3, 20)))
    assert [now for now, _ in changes(found.answers)] == [period]


@pytest.mark.parametrize(
    ("question", "period", "value"),
    [
        ("Recorded robbery in Q1, Q2 and Q3 2025/26 and which quarter was highest?", "2025/26-Q2", 1827),
        ("Recorded robbery in Q1, Q2 and Q3 2025/26 and which quarter had the most?", "2025/26-Q2", 1827),
        ("Recorded robbery in 2023/24 and 2024/25 and which quarter was highest", "2023/24-Q1", 2274),
        ("Burglary in Coventry in December, January and February and which month was lowest?", "2025-12", 124),
    ],
)
def test_the_highest_of_several_times_is_one_of_them(
    question: str, period: str, value: int, worlds: dict[str, World], days: dict[str, date]
) -> None:
    found = answer(worlds["sample"], Asked(question=question, as_of=days["sample"])).answers
    (end,) = [one for one in found if one["statistic"] in ("highest", "lowest")]
    assert (end["period"], end["value"]) == (period, value)
