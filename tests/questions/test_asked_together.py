"""The figures that are asked for, and behind them what is asked of all of them: none takes the place of another."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import FORCES, said, talk


def told(world: World, question: str) -> list[tuple[str, str, str, str]]:
    (found,) = said(world, [question])
    return [(one["statistic"], one["area"], one["period"], str(one["value"])) for one in found.answers]


@pytest.mark.parametrize(
    "tail", [" and the total", ", and the total?", " with the total", ", total", ". What's the total?"]
)
def test_each_place_and_their_total_are_told(talking: World, tail: str) -> None:
    (found,) = said(talking, [f"Robbery in Coventry and Dudley in March{tail}"])
    assert found.status is Status.ANSWERED
    assert "Robbery in Coventry: 62" in found.text and "together: 87 in March 2026" in found.text


def test_places_that_lie_in_one_another_have_no_total(talking: World) -> None:
    (found,) = said(talking, ["Robbery in Coventry and West Midlands Police in March and the total"])
    assert "together" not in found.text


def test_without_it_no_total_is_told(talking: World) -> None:
    (found,) = said(talking, ["Robbery in Coventry and Dudley in March"])
    assert "together" not in found.text


MONTHS = [("value", "dudley", f"2026-0{month}", str(number)) for month, number in enumerate((128, 98, 113), start=1)]


@pytest.mark.parametrize(
    ("question", "behind"),
    [
        ("Burglary in Dudley in January, February and March 2026 and the total", ["339"]),
        ("Can I have burglary in Dudley for January, February and March, total and average?", ["339", "113"]),
        ("burglary, Dudley, Jan, Feb and Mar, and what was the average", ["113"]),
        ("Burglary in Dudley in January, February and March. What's the monthly average?", ["113"]),
        ("burglary in Dudley in January, February and March plus the total for all three", ["339"]),
        ("Burglary in Dudley in January, February and March with the average of the three months please", ["113"]),
    ],
)
def test_each_time_and_what_is_asked_of_all_of_them(talking: World, question: str, behind: list[str]) -> None:
    found = told(talking, question)
    assert found[:3] == MONTHS
    assert [(one[2], one[3]) for one in found[3:]] == [("2026-01..2026-03", number) for number in behind]


@pytest.mark.parametrize(
    "question",
    [
        "total and average of burglary in Dudley in January, February and March",
        "the average and the total for burglary in Dudley, January to March",
    ],
)
def test_before_the_figures_only_what_is_asked_of_all(talking: World, question: str) -> None:
    assert sorted(one[3] for one in told(talking, question)) == ["113", "339"]


def test_the_average_is_as_long_as_the_times_are_that_are_named(talking: World) -> None:
    (found,) = said(talking, ["Burglary in Coventry in Q2 and Q3 2025/26 and the average"])
    assert "on average 460.0 a quarter" in found.text
    (found,) = said(talking, ["Burglary in Coventry in Q2 and Q3 2025/26 and the monthly average"])
    assert "on average 153.3 a month" in found.text


@pytest.mark.parametrize(
    ("question", "words"),
    [
        (
            "Robbery in Dudley and Coventry in March and the difference",
            "37 below Coventry in March 2026: 25 against 62",
        ),
        ("Robbery in Coventry and Dudley in March, and what's the gap between them", "37 above Dudley in March 2026"),
        ("drug offences per 1,000 in Coventry and Dudley in March and the difference", "0.13 above Dudley"),
    ],
)
def test_the_difference_of_two_places_is_of_them(talking: World, question: str, words: str) -> None:
    (found,) = said(talking, [question])
    assert words in found.text
    assert len(found.answers) > 2 and not any(one["statistic"] == "change" for one in found.answers)


@pytest.mark.parametrize(
    ("question", "rows", "behind"),
    [
        ("Burglary in Dudley by month since January and the total", 3, ["339"]),
        ("Burglary in Dudley by month since January, and the average", 3, ["113"]),
        ("Burglary in Dudley each month since January, total and average", 3, ["339", "113"]),
        ("Robbery by borough in March and the total", 7, ["528"]),
    ],
)
def test_behind_rows_too(talking: World, question: str, rows: int, behind: list[str]) -> None:
    assert [one[3] for one in told(talking, question)[rows:]] == behind


def test_the_average_of_the_areas_of_a_kind_is_told_with_them(talking: World) -> None:
    (found,) = said(talking, ["robbery by borough in March and the average"])
    assert "Birmingham 292" in found.text and "Average of the 7: 75.4" in found.text


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Robbery in Coventry in March and the average", "process average 59.8"),
        ("robbery in Coventry in March, the average and the limits", "control limits 29.8 to 89.8"),
        ("robbery in Coventry in the last 3 months and the average", "on average 56.3 a month"),
    ],
)
def test_one_figure_is_told_before_its_average(talking: World, question: str, words: str) -> None:
    (found,) = said(talking, [question])
    assert words in found.text
    assert found.answers[0]["statistic"] in ("value", "total")


@pytest.mark.parametrize(
    "question",
    [
        "Robbery in Dudley, Walsall and Coventry in March, and what is the difference",
        "Burglary in Dudley in January and March 2026 and the average",
        "robbery in Dudley and Coventry in January and February and the total",
        "Burglary and robbery in Dudley in March and the total",
        "burglary in Coventry in January, February and March and the difference",
        "robbery rate by borough in March and the total",
    ],
)
def test_what_cannot_be_told_of_all_of_them_is_said_and_the_figures_offered(talking: World, question: str) -> None:
    (found,) = said(talking, [question])
    assert found.status is Status.UNKNOWN and len(found.choices) == 1


@pytest.mark.parametrize(
    ("question", "rows"),
    [
        ("recorded robbery by kind by month since August", 6),
        ("monthly recorded robbery by kind since August", 6),
        ("recorded robbery by kind each month since August", 6),
        ("recorded robbery by kind in September and October", 4),
    ],
)
def test_each_month_of_each_kind(talking_of: dict[str, World], question: str, rows: int) -> None:
    (found,) = talk(talking_of, [question])
    kinds = ["kind=personal"] * (rows // 2) + ["kind=business"] * (rows // 2)
    assert [one["group"] for one in found.answers] == kinds
    assert len({one["period"] for one in found.answers}) == rows // 2


@pytest.mark.parametrize(
    "question",
    [
        "vehicle crime by borough monthly since January",
        "vehicle crime per month for each borough since January",
        "a table of vehicle crime by borough for January, February and March",
        "vehicle crime, boroughs, Jan-Mar, each month",
        "vehicle crime for each borough for each month since January",
    ],
)
def test_each_month_of_each_borough(talking: World, question: str) -> None:
    found = told(talking, question)
    assert len(found) == 21 and {one[2] for one in found} == {"2026-01", "2026-02", "2026-03"}


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("Burglary per 1,000 by borough by month since January", "Burglary in Birmingham: January 2026 0.48"),
        ("Robbery rate by month since November", "Robbery in West Midlands Police: November 2025 0.16"),
        ("burglary rate by borough in January and February", "Burglary in Birmingham: January 2026 0.48"),
    ],
)
def test_rates_of_each_month_are_rates(talking: World, question: str, first: str) -> None:
    (found,) = said(talking, [question])
    assert found.text.startswith("Per 1,000 residents (each of one month, not annualised): ")
    assert first in found.text
    assert {one["statistic"] for one in found.answers} == {"rate"}


def test_an_average_by_borough_is_no_row_of_months(talking: World) -> None:
    (found,) = said(talking, ["average robbery per month by borough since January"])
    assert "on average 272.7 a month" in found.text


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("Robbery in Dudley in February and March, which is higher", "-1 (-3.8%), 25 in March 2026 against 26"),
        ("Robbery in Dudley in February and March and which was worse?", "-1 (-3.8%), 25 in March 2026 against 26"),
        (
            "Burglary in Dudley in January, February and March, which was worst",
            "highest 128, in January 2026, of the 3",
        ),
        ("Burglary in Dudley in January, February and March and which month was best", "lowest 98, in February 2026"),
        ("Recorded robbery in Q1, Q2 and Q3 2025/26 and which quarter was busiest", "highest 1,827, in July to Sept"),
        ("Burglary in Dudley by month since January, and which was lowest", "lowest 98, in February 2026"),
    ],
)
def test_which_of_several_times_is_at_an_end(talking: World, question: str, words: str) -> None:
    (found,) = said(talking, [question])
    assert words in found.text
    assert found.answers[0]["period"] in ("2026-02", "2026-01", "2025/26-Q1")


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("burglary and robbery in Dudley in March, which is higher", "Burglary is 88 above Robbery"),
        ("Robbery in Coventry and Dudley in March, which is worst per head", "Coventry is 0.10 above Dudley"),
        ("Robbery in Coventry and Dudley in March and who is worse", "Coventry is 0.10 above Dudley"),
        (
            "Robbery in Coventry, Walsall and Dudley in March, which is best",
            "highest of them is Coventry, the lowest Dudl",
        ),
    ],
)
def test_which_of_several_places_or_measures_is_at_an_end(talking: World, question: str, words: str) -> None:
    (found,) = said(talking, [question])
    assert words in found.text


def test_which_of_a_kind_is_asked_behind_places_of_another_is_of_that_kind(talking: World) -> None:
    (found,) = said(talking, ["Recorded robbery in 2024/25 in GMP and Merseyside, and which borough is highest?"])
    assert "highest of them" not in found.text


@pytest.mark.parametrize(
    "question",
    [
        "How many burglaries in March were in Dudley and how many in Coventry, and which borough was worst?",
        "How many burglaries in March were in Dudley and how many in Coventry, and which borough had the most?",
    ],
)
def test_the_second_of_three_wishes_is_told_too(talking: World, question: str) -> None:
    (found,) = said(talking, [question])
    assert [(one["area"], str(one["value"])) for one in found.answers[:2]] == [("dudley", "113"), ("coventry", "153")]
    assert {one["area"] for one in found.answers[2:]} >= {"birmingham", "solihull"}


@pytest.mark.parametrize(
    ("question", "then"),
    [
        ("Robbery in Coventry and Dudley in February, which has gone up most", "2025-02"),
        ("Robbery in Coventry and Dudley in February and which borough has fallen most on last year?", "2025-02"),
        ("Robbery in Coventry and Dudley in March, which has risen the most since January", "2026-01"),
        ("Robbery in Coventry and Dudley in March. Who has improved most compared with February", "2026-02"),
    ],
)
def test_which_place_moved_most_has_the_change_of_each(talking: World, question: str, then: str) -> None:
    (found,) = said(talking, [question])
    changes = [(one["area"], one["against"]) for one in found.answers if one["statistic"] == "change"]
    assert changes == [("coventry", then), ("dudley", then)]


@pytest.mark.parametrize(
    ("question", "quarters"),
    [
        ("recorded robbery in the first, second and third quarters of 2025/26", ["Q1", "Q2", "Q3"]),
        ("recorded robbery in the 1st and 2nd quarter of 2025/26", ["Q1", "Q2"]),
        ("recorded robbery in quarters 1 and 2 2025/26", ["Q1", "Q2"]),
        ("recorded robbery, quarters 1, 2 and 3 2025/26", ["Q1", "Q2", "Q3"]),
        ("recorded robbery in the second quarter and the third quarter of 2025/26", ["Q2", "Q3"]),
    ],
)
def test_several_quarters_are_each_of_them(talking: World, question: str, quarters: list[str]) -> None:
    assert [one[2] for one in told(talking, question)] == [f"2025/26-{one}" for one in quarters]


@pytest.mark.parametrize(
    "question", ["personal and business robberies in October", "number of personal and business robberies in October"]
)
def test_groups_share_the_name_of_their_measure_in_the_plural(talking_of: dict[str, World], question: str) -> None:
    (found,) = talk(talking_of, [question])
    assert [one["group"] for one in found.answers] == ["kind=personal", "kind=business"]


@pytest.mark.parametrize(("wish", "statistic"), [("average", "mean"), ("total", "total")])
def test_weeks_together_are_those_weeks_and_not_their_month(
    talking_of: dict[str, World], wish: str, statistic: str
) -> None:
    weeks = ("2025-W32", "2025-W33")
    rows = (FORCES / "fourth_force" / "data" / "observations").glob("*.csv")
    lines = [line.split(",") for path in rows for line in path.read_text(encoding="utf-8").splitlines()]
    held = [int(line[3]) for line in lines if line[:2] == ["calls-999", "wychmoor"] and line[2] in weeks]
    assert len(held) == len(weeks)
    asked = f"999 calls in week 32 of 2025, week 33 of 2025 and the {wish}"
    (found,) = talk(talking_of, [asked], "fourth_force")
    last = found.answers[-1]
    assert (last["statistic"], last["value"]) == (statistic, sum(held) / (len(held) if wish == "average" else 1))


@pytest.mark.parametrize("before", [[], ["which is highest"]])
def test_total_and_average_behind_areas_are_of_these(talking: World, before: list[str]) -> None:
    lines = ["robbery by borough last month", *before, "total and average"]
    found = said(talking, lines, thread=" ".join(lines))[-1]
    assert "528 in March 2026" in found.text
    assert "Average of the 7: 75.4" in found.text
    assert "process average" not in found.text.replace("below the process average", "")


@pytest.mark.parametrize(
    ("asked", "values"),
    [
        ("999 calls in june and what share answered in time", [17380, 91.59]),
        ("999 calls in june and how many of those were answered in time", [17380, 15918]),
        ("stop searches in june and how many found something", [746, 229]),
        ("residential burglary in june and what share were solved", []),
        ("robbery in june and what share were solved", None),
        ("robbery in june and how many of those were at knife point", None),
    ],
)
def test_what_came_of_them_is_asked_of_what_was_counted_before_it(
    talking_of: dict[str, World], asked: str, values: list[float] | None
) -> None:
    (found,) = talk(talking_of, [asked], "fifth_force")
    told = [one["measure"] for one in found.answers]
    assert "positive-outcomes" not in told
    assert (found.status is Status.ANSWERED) == (values is not None)
    if values:
        assert [one["value"] for one in found.answers] == pytest.approx(values, rel=1e-3)


@pytest.mark.parametrize(
    "then", ["how many between them", "what do they make together", "how many is that between them"]
)
def test_the_first_few_of_an_order_are_added_up(talking_of: dict[str, World], then: str) -> None:
    found = talk(talking_of, ["three worst boroughs for hate crime", then], "tenth_force")[-1]
    assert "in Guildhall, Brentley and Dockhead together: 820" in found.text


@pytest.mark.parametrize("then", ["who's the best of the lot", "whos the best", "who's worse of the two"])
def test_who_is_the_best_of_two_is_asked_of_these_and_of_no_lead(talking_of: dict[str, World], then: str) -> None:
    found = talk(talking_of, ["how do we fare against GMP on vehicle crime", then], "tenth_force")[-1]
    assert "leads on" not in found.text and "Greater Manchester Police" in found.text


def test_just_the_crimes_are_those_of_the_measures_that_moved(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["which measures rose in dockhead last month", "just the crime ones"], "tenth_force")[-1]
    assert found.question is not None and found.question.only_crimes and "kinds of crime rose" in found.text
