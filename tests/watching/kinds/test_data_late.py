from datetime import date, timedelta

import pytest

from bot.figures.measures import Measure
from bot.figures.periods import PeriodKind, named_period
from bot.figures.series import Observation
from bot.watching.findings import Finding
from bot.watching.kinds.data_late import find_data_late
from bot.watching.rules import DataLate, Select
from tests.figures.small_world import measure, monthly, written
from tests.watching.scene import facts, key, rule

LAGGING = measure(lag_days=20)
WAVES = {
    f"wave-{n}": named_period(f"wave-{n}", f"Wave {n}", date(2014, 3 * n - 2, 1), date(2014, 3 * n - 1, 28))
    for n in (1, 2, 3, 4)
}
OTHER_SURVEY = {"pulse-1": named_period("pulse-1", "Pulse 1", date(2014, 11, 1), date(2014, 11, 30))}


def findings(
    held: list[Observation], day: date, one: Measure = LAGGING, by: int = 0, **framework: object
) -> tuple[Finding, ...]:
    when = DataLate(timedelta(days=by))
    known = facts({key(): held}, one, day=day, **framework)
    return find_data_late(rule(when, Select(areas=("coventry",))), when, known).findings


@pytest.mark.parametrize(
    ("day", "by", "late"),
    [
        pytest.param(date(2026, 3, 20), 0, None, id="on the last day of the lag it is not late"),
        pytest.param(date(2026, 3, 21), 0, "2026-02", id="the day after it is"),
        pytest.param(date(2026, 3, 24), 4, None, id="not within the days of grace"),
        pytest.param(date(2026, 3, 25), 4, "2026-02", id="but right after them"),
        pytest.param(date(2026, 6, 1), 0, "2026-04", id="of several that are missing the newest is said"),
    ],
)
def test_a_figure_is_late_when_the_day_is_past_its_periods_end_and_the_lag(
    day: date, by: int, late: str | None
) -> None:
    found = findings(monthly("2025-01", range(13)), day, by=by)

    assert [one.period and one.period.text for one in found] == ([late] if late else [])


def test_the_reason_says_how_late_it_is_and_what_is_held() -> None:
    (finding,) = findings(monthly("2025-01", range(13)), date(2026, 3, 25))

    assert finding.reason == (
        "Burglary in Coventry: the figure for February 2026 was due on 20 March 2026 and is not held, 5 days late. "
        "The newest figure before it is for January 2026."
    )
    assert finding.value is None
    assert (finding.detail["due"], finding.detail["days_late"], finding.detail["newest_held"]) == (
        "2026-03-20",
        5,
        "2026-01",
    )


def test_a_series_that_never_had_figures_is_not_late() -> None:
    assert findings([], date(2026, 3, 25)) == ()


def test_a_series_that_begins_with_the_newest_period_is_not_late_for_those_before() -> None:
    assert findings(monthly("2026-03", [1]), date(2026, 4, 1)) == ()


def test_a_gap_further_back_is_not_a_late_figure() -> None:
    assert findings(monthly("2025-01", [1, None, *range(12)]), date(2026, 3, 25)) == ()


def test_a_figure_missing_before_one_that_came_early_is_late() -> None:
    (finding,) = findings(monthly("2026-01", [1, None, 3]), date(2026, 4, 1))

    assert finding.period is not None
    assert finding.period.text == "2026-02"


@pytest.mark.parametrize(
    ("cadence", "held", "late"),
    [
        pytest.param(PeriodKind.DAY, "2026-03-20", "2026-03-24", id="days"),
        pytest.param(PeriodKind.WEEK, "2026-W10", "2026-W12", id="weeks"),
        pytest.param(PeriodKind.FINANCIAL_QUARTER, "2025/26-Q1", "2025/26-Q3", id="financial quarters"),
        pytest.param(PeriodKind.FINANCIAL_YEAR, "2023/24", "2024/25", id="financial years"),
        pytest.param(PeriodKind.YEAR, "2024", "2025", id="calendar years"),
    ],
)
def test_figures_of_any_cadence_can_be_late(cadence: PeriodKind, held: str, late: str) -> None:
    found = findings(written({held: 1}), date(2026, 3, 25), measure(cadence=cadence))

    assert [one.period and one.period.text for one in found] == [late]


def test_a_wave_is_late_as_the_catalogue_lists_it_and_another_survey_is_none_of_it() -> None:
    survey = measure(cadence=PeriodKind.WAVE, lag_days=10)
    held = [Observation(WAVES["wave-1"], 60.0), Observation(WAVES["wave-2"], 61.0)]

    found = findings(held, date(2014, 12, 20), survey, waves=WAVES | OTHER_SURVEY)

    assert [one.period and one.period.text for one in found] == ["wave-4"]
    assert findings(held, date(2014, 6, 9), survey, waves=WAVES | OTHER_SURVEY) == ()
