from datetime import date

from bot.figures.calendar_places import every_period
from bot.figures.periods import named_period, parse_period


def test_a_missing_month_has_its_place() -> None:
    held = [parse_period(text) for text in ("2025-11", "2025-12", "2026-03")]

    assert [period.text for period in every_period(held, {})] == ["2025-11", "2025-12", "2026-01", "2026-02", "2026-03"]


def test_a_series_without_gaps_is_left_as_it_is() -> None:
    held = [parse_period(text) for text in ("2024/25-Q3", "2024/25-Q4", "2025/26-Q1")]

    assert every_period(held, {}) == tuple(held)


def test_a_wave_that_the_catalogue_knows_and_nobody_holds_is_a_gap_but_not_one_of_another_survey() -> None:
    waves = {
        key: named_period(key, key.title(), date(2015, month, 1), date(2015, month, 20))
        for key, month in (("wave-36", 1), ("wave-37", 4), ("panel-9", 5), ("wave-38", 7), ("wave-39", 10))
    }

    laid = every_period([waves["wave-36"], waves["wave-38"]], waves)

    assert [wave.text for wave in laid] == ["wave-36", "wave-37", "wave-38"]


def test_nothing_held_has_no_places() -> None:
    assert every_period([], {}) == ()
