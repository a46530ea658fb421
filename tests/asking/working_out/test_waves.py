from datetime import date

from bot.asking.working_out.waves import waves_a_year_before
from bot.figures.periods import Period, named_period
from tests.asking.rural_catalogue import understood


def wave(number: int, start: date, end: date) -> Period:
    return named_period(f"wave-{number}", f"Wave {number}", start, end)


AUTUMN = wave(9, date(2024, 9, 2), date(2024, 10, 25))
WINTER = wave(10, date(2025, 1, 6), date(2025, 2, 28))
NEXT_AUTUMN = wave(12, date(2025, 9, 1), date(2025, 10, 17))


def test_the_wave_a_year_before_is_the_one_of_the_same_weeks() -> None:
    assert waves_a_year_before((AUTUMN, WINTER, NEXT_AUTUMN), NEXT_AUTUMN) == (AUTUMN,)


def test_a_wave_of_another_season_is_none_of_a_year_before() -> None:
    assert waves_a_year_before((WINTER, NEXT_AUTUMN), NEXT_AUTUMN) == ()
    assert waves_a_year_before((), NEXT_AUTUMN) == ()


def test_a_change_of_a_survey_goes_by_the_wave_before_unless_a_year_is_named() -> None:
    assert understood("has worry about crime fallen").against_unsaid
    assert not understood("has worry about crime fallen compared with a year ago").against_unsaid
