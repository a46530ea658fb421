"""What is held against another time in a thread, and the total behind a record: of the times that were told."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said, talk


@pytest.mark.parametrize(
    ("lines", "total"),
    [
        (["hate crime in harwick by month since january", "which month was highest", "total"], 227),
        (["robbery last year", "highest month", "total for the year"], 564),
        (["hate crime by month", "the average", "total"], 1277),
    ],
)
def test_the_total_behind_a_record_is_of_its_whole_time(
    talking_of: dict[str, World], lines: list[str], total: int
) -> None:
    *_, found = talk(talking_of, lines, "fifth_force")
    assert (found.answers[0]["statistic"], found.answers[0]["value"]) == ("total", total)
    assert found.answers[0]["measure"] in ("hate-crime", "robbery", "hate")


def test_a_record_of_all_time_and_a_state_have_no_total(talking_of: dict[str, World]) -> None:
    *_, found = talk(talking_of, ["highest month for robbery", "total"], "fifth_force")
    assert found.status is not Status.ANSWERED


@pytest.mark.parametrize(
    ("lines", "change"),
    [
        (["robbery in june", "and june last year", "is that a big change"], -8),
        (["all recorded crime in harwick in june", "and may", "has it gone up"], 42),
        (["sickness in june", "in may", "is that an improvement"], -0.42),
        (["robbery in june", "is it rising"], -8),
        (["robbery", "and in may", "has it gone up a lot"], -14),
        (["all crime in june", "may", "april", "is it a trend"], 314),
        (["confidence in the latest wave", "and the wave before", "is that a drop"], -2),
        (["all crime in june", "in may", "in april", "is it rising"], 314),
        (["all crime in april, may and june", "so is it falling"], 314),
        (["robbery in q1 2026/27", "and q4", "and q3", "are we improving"], 28),
    ],
)
def test_whether_it_moved_is_of_the_two_times_told(
    talking_of: dict[str, World], lines: list[str], change: float
) -> None:
    *_, found = talk(talking_of, lines, "fifth_force")
    assert found.answers[0]["value"] == pytest.approx(change, abs=0.005)


def test_each_of_several_times_is_told_beside_the_change(talking_of: dict[str, World]) -> None:
    lines = ["robbery in april", "may", "june", "the change"]
    *_, found = talk(talking_of, lines, "fifth_force")
    assert [one["value"] for one in found.answers if one["statistic"] in ("change", "value")] == [4, 45, 63, 49]


@pytest.mark.parametrize("last", ["which was highest", "and in harwick"])
def test_what_is_asked_of_one_of_several_times_is_no_change(talking_of: dict[str, World], last: str) -> None:
    *_, found = talk(talking_of, ["robbery in april", "may", "june", last], "fifth_force")
    assert found.answers[0]["statistic"] != "change"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("is the rise in all crime last year significant", "is not worked out"),
        ("has confidence changed significantly", "is not told: its control limits are trial limits"),
        ("which districts rose significantly for robbery last month", "is not worked out"),
        ("is the rise in robbery last month statistically significant", "lies within usual variation"),
    ],
)
def test_whether_a_change_is_more_than_chance_is_not_passed_over(
    talking_of: dict[str, World], line: str, told: str
) -> None:
    (found,) = talk(talking_of, [line], "fifth_force")
    assert told in found.text
    assert "chance" in found.text or "usual variation" in told


def test_nothing_is_said_of_chance_where_it_is_not_asked(talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, ["has all crime gone up last year"], "fifth_force")
    assert "chance" not in found.text


def test_the_furthest_in_percent_is_told_beside_the_furthest_by_number(talking: World) -> None:
    asked = "which borough has improved the most in burglary since January 2024"
    (found,) = said(talking, [asked])
    assert "most in Birmingham -277 (-33.2%), 557." in found.text
    assert "By percent most in Sandwell -65.4%: 79 against 228." in found.text
    (by_percent,) = said(talking, [f"{asked} by percent"], thread="percent")
    assert "By percent most" not in by_percent.text


_BOTH_ENDS = "highest and lowest month for robbery last year"


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ([_BOTH_ENDS], "The two are 26 apart."),
        ([_BOTH_ENDS, "how far apart are they"], "-26 (-43.3%), 34 in August 2025 against 60 in July 2025"),
        (["highest month for robbery last year", "and the lowest", "difference"], "The two are 26 apart."),
        (
            ["robbery last year by month", "highest", "lowest", "difference between those"],
            "-26 (-43.3%), 34 in August 2025 against 60 in July 2025",
        ),
    ],
)
def test_how_far_the_highest_and_the_lowest_are_apart_is_told(
    talking_of: dict[str, World], lines: list[str], words: str
) -> None:
    *_, found = talk(talking_of, lines, "fifth_force")
    assert words in found.text


def test_one_end_alone_is_apart_from_nothing(talking_of: dict[str, World]) -> None:
    for lines in (
        ["highest month for robbery last year", "difference"],
        ["highest month for robbery last year", "and the lowest in harwick", "difference"],
    ):
        *_, found = talk(talking_of, lines, "fifth_force")
        assert found.status is not Status.ANSWERED


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["robbery 2025/26 by quarter", "Q2"], ("total", 132)),
        (["robbery 2025/26 by quarter", "Q2", "vs Q2 last year"], ("change", -9)),
        (["robbery 2025/26 by month", "and June", "vs June last year"], ("change", 15)),
        (["robbery 2025/26 by month", "and 2024/25"], ("value", 49)),
    ],
)
def test_one_step_of_a_row_is_a_figure_of_its_own(
    talking_of: dict[str, World], lines: list[str], told: tuple[str, int]
) -> None:
    *_, found = talk(talking_of, lines, "fifth_force")
    assert (found.answers[0]["statistic"], found.answers[0]["value"]) == told


def test_of_a_row_whose_limits_are_not_shown_it_is_said_that_no_signals_are(talking: World) -> None:
    asked = "death or serious injury by driving by quarter"
    (found,) = said(talking, [asked], thread="row")
    assert "Signals are told of the newest figure alone and of none before it" in found.text
    (other,) = said(talking, ["robbery by month since January"], thread="other row")
    assert "Signals are told" not in other.text


def test_which_areas_drove_what_met_a_target_of_a_change_is_told_by_their_changes(talking_of: dict[str, World]) -> None:
    lines = ["are vehicle offences on target", "which district drove it"]
    *_, found = talk(talking_of, lines, "fifth_force")
    assert "-13 in all: Vehicle offences fell in" in found.text


def test_a_time_behind_what_all_years_have_in_common_is_of_that_time(talking_of: dict[str, World]) -> None:
    lines = ["is residential burglary seasonal", "what about the last six months"]
    *_, found = talk(talking_of, lines, "fifth_force")
    assert (found.answers[0]["statistic"], found.answers[0]["period"]) == ("total", "2026-01..2026-06")


@pytest.mark.parametrize(
    "then",
    ["what % up or down is that", "how much is that up or down", "what % change is that", "what percentage is that up"],
)
def test_how_much_up_or_down_is_between_the_two_times_told(talking_of: dict[str, World], then: str) -> None:
    *_, found = talk(talking_of, ["999 calls last month", "and june last year", then], "fifth_force")
    assert "+191 (+1.1%), 17,380 in June 2026 against 17,189 in June 2025" in found.text
