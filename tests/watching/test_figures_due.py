"""Which figures fall due within days: the next of each series that a rule would miss, and nothing that is held."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.figures.periods import PeriodKind, parse_period
from bot.figures.series import Observation
from bot.watching.figures_due import figures_due
from bot.watching.rules import DataLate, Select, TargetMissed
from tests.figures.small_world import measure, monthly
from tests.watching.kinds.test_data_late import OTHER_SURVEY, WAVES
from tests.watching.scene import facts, key, rule

LAGGING = measure(lag_days=20)
LATE = rule(DataLate(), Select(areas=("coventry",)))


@pytest.mark.parametrize(
    ("day", "due"),
    [
        ("2026-04-12", []),  # March is due on 20 April, in eight days
        ("2026-04-13", [("2026-03", "2026-04-20")]),
        ("2026-04-20", [("2026-03", "2026-04-20")]),  # today
        ("2026-04-21", []),  # it is late, and told of as that; April is due on 20 May
        ("2026-05-13", [("2026-04", "2026-05-20")]),
    ],
)
def test_a_figure_is_due_from_a_week_before_its_day_to_that_day(day: str, due: list[tuple[str, str]]) -> None:
    today = date.fromisoformat(day)
    known = facts({key(): monthly("2026-01", [10.0, 12.0])}, LAGGING, day=today)
    found = figures_due(known, [LATE, rule(TargetMissed())], today + timedelta(days=7))
    assert [(one.period.text, one.due.isoformat()) for one in found] == due


def test_what_is_held_early_is_not_due_and_the_next_of_a_daily_figure_is() -> None:
    daily = measure(cadence=PeriodKind.DAY, lag_days=2)
    held = [Observation(parse_period(f"2026-04-{number}"), 1.0) for number in (16, 17, 18)]
    known = facts({key(): held}, daily, day=date(2026, 4, 20))
    (one,) = figures_due(known, [LATE, LATE], date(2026, 4, 27))
    assert (one.period.text, one.due) == ("2026-04-19", date(2026, 4, 21))


def test_a_wave_is_due_as_the_catalogue_lists_it() -> None:
    survey = measure(cadence=PeriodKind.WAVE, lag_days=30)
    held = [Observation(WAVES["wave-1"], 61.0), Observation(WAVES["wave-2"], 62.0)]
    known = facts({key(): held}, survey, day=date(2014, 9, 25), waves={**WAVES, **OTHER_SURVEY})
    (one,) = figures_due(known, [LATE], date(2014, 10, 2))
    assert (one.period.text, one.due) == ("wave-3", date(2014, 9, 27))
    assert figures_due(known, [LATE], date(2014, 9, 26)) == ()
