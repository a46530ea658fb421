"""A season by whose name a wave goes: the wave of what is counted by waves, and three months of all else."""

from dataclasses import replace
from datetime import date

import pytest

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Question
from bot.asking.reading.reading import read
from bot.asking.working_out.waves import waves_called_so
from bot.chasing.register import Register
from bot.figures.periods import Period, PeriodKind, named_period
from tests.asking.catalogue import DAY, FRAMEWORK

WAVES = {
    "autumn-2025": named_period("autumn-2025", "Autumn 2025 wave", date(2025, 10, 1), date(2025, 11, 14)),
    "autumn-2024": named_period("autumn-2024", "Autumn 2024 wave", date(2024, 10, 1), date(2024, 11, 14)),
    "spring-2025": named_period("spring-2025", "Spring 2025 wave", date(2025, 4, 1), date(2025, 5, 31)),
}
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, waves=WAVES), Register())


def kinds(text: str) -> set[PeriodKind]:
    found = read(text, VOCABULARY, DAY).outcome
    assert isinstance(found, Question), found
    against = found.against_period
    return {one.kind for period in (found.period, against) if period is not None for one in period.candidates}


@pytest.mark.parametrize("text", ["trust autumn-2025", "trust autumn-2025 v autumn-2024"])
def test_what_is_counted_by_waves_is_of_the_wave(text: str) -> None:
    assert kinds(text) == {PeriodKind.WAVE}


@pytest.mark.parametrize("text", ["burglary autumn 2025", "burglary autumn 2025 v autumn 2024"])
def test_what_is_counted_by_the_month_is_of_its_months(text: str) -> None:
    assert PeriodKind.WAVE not in kinds(text)


@pytest.mark.parametrize(
    "text", ["trust in the autumn wave", "trust autumn survey", "trust last autumns wave", "trust spring 2025 round"]
)
def test_the_wave_of_a_season_is_no_months(text: str) -> None:
    found = read(text, VOCABULARY, DAY).outcome
    assert isinstance(found, Question), found
    assert found.period.unit is PeriodKind.WAVE


@pytest.mark.parametrize(
    ("words", "start", "end", "found"),
    [
        ("last autumn", date(2025, 9, 1), date(2025, 11, 30), ("autumn-2025",)),
        ("spring 25", date(2025, 3, 1), date(2025, 5, 31), ("spring-2025",)),
        ("q3", date(2025, 10, 1), date(2025, 12, 31), ()),
        ("winter 2025", date(2025, 12, 1), date(2026, 2, 28), ()),
    ],
)
def test_a_wave_goes_by_the_season_in_its_name(words: str, start: date, end: date, found: tuple[str, ...]) -> None:
    stretch = Period(f"{start}..{end}", PeriodKind.SPAN, start, end)
    asked = AskedPeriod(Form.NAMED, (stretch,), words=words)
    assert waves_called_so(asked, [*WAVES.values()]) == tuple(WAVES[key] for key in found)
