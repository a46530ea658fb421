"""The words of a picture. The golden files are what people read; `make golden` rewrites them, and the diff is read."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.figures.chart_picture import ChartPicture
from bot.figures.chart_words import alternative_text, remarks, subtitle, title_sentence
from bot.figures.control_charts import MDC, PTD
from bot.figures.measures import Better, Unit
from bot.figures.periods import parse_period
from bot.figures.targets import ChangeTarget, Direction, LevelTarget, TrajectoryTarget
from tests.examples import examples
from tests.figures.pictured import FOR, SWING, note, pictured
from tests.golden_files import assert_golden

SAID: dict[str, Callable[[], ChartPicture]] = {
    "within the limits": lambda: pictured(SWING),
    "above the upper limit": lambda: pictured([*SWING, 52, 70], provisional=[-1]),
    "below the lower limit, higher is better": lambda: pictured([*SWING, 30], better=Better.HIGHER),
    "a run above the average": lambda: pictured([40, 44] * 12 + [48, 50, 48, 50, 48, 50, 48, 50]),
    "a trend, neither direction better": lambda: pictured([*SWING, 47, 48, 49, 50, 51, 52, 53], better=Better.NEITHER),
    "two of three close to the limit": lambda: pictured([*SWING, 59, 52, 59]),
    "above the limit at the end of a run": lambda: pictured([40, 44] * 12 + [48, 50, 48, 50, 48, 50, 70]),
    "re-based, with notes and gaps": lambda: pictured(
        [*SWING, None, None, *[28, 32] * 8, 30, None, 29],
        notes=[
            note("2024-03", "new recording standard", rebase=True),
            note("2022-06", "summer operation", end="2022-08"),
            note("2025-01", "custody suite closed"),
        ],
    ),
    "suppressed": lambda: pictured([7, 9, 3, 8, 6, 12, 5, 4, 2, 9, 8, 7, 11, 6, 3], suppress_below=5),
    "suppressed before, above the limit now": lambda: pictured([*SWING, 3, 4, *SWING, 90], suppress_below=5),
    "re-based where nothing is held": lambda: pictured(
        [*SWING, None, 30], notes=[note("2024-01", "new standard", rebase=True)]
    ),
    "nothing but suppressed": lambda: pictured([1, 2], suppress_below=5),
    "one value": lambda: pictured([12], targets=[LevelTarget(at_most=Decimal(10), **FOR)]),
    "two values": lambda: pictured([12, 19]),
    "constant": lambda: pictured([50] * 20),
    "five years of minutes": lambda: pictured(
        [8.2, 9.1, 7.7, 8.8, 6.123], "2021/22", unit=Unit.MINUTES, name="Time to arrive"
    ),
    "quarters with every kind of target": lambda: pictured(
        [48, 52] * 11,
        "2020/21-Q3",
        targets=[
            ChangeTarget(year=parse_period("2025/26"), percent=Decimal(-2), **FOR),
            ChangeTarget(year=parse_period("2021/22"), percent=Decimal("-5"), **FOR),
            TrajectoryTarget(direction=Direction.DECREASE, baseline=parse_period("2021/22"), **FOR),
            LevelTarget(at_least=Decimal(40), at_most=Decimal("51.5"), **FOR),
        ],
    ),
    "a percentage near its ceiling": lambda: pictured(
        [96, 99, 91.25, 99, 95, 100, 93, 99, 94, 98, 97, 99, 92, 99],
        unit=Unit.PERCENT,
        better=Better.HIGHER,
        targets=[LevelTarget(at_least=Decimal(90), **FOR)],
    ),
    "a group, preset mdc, as known earlier": lambda: pictured(
        SWING, group="place=home", preset=MDC.with_(shift_points=7), known_on=date(2026, 3, 1)
    ),
    "calendar quarters": lambda: pictured(SWING[:8], "2024-Q3"),
    "weeks": lambda: pictured(SWING, "2025-W40"),
    "days": lambda: pictured(SWING, "2026-03-01"),
    "pounds in millions": lambda: pictured(
        [1_250_000.5 + 10_000 * (place % 3) for place in range(24)], unit=Unit.POUNDS, name="Overtime"
    ),
}


@pytest.mark.parametrize("case", SAID)
def test_a_picture_is_described_as_its_golden_file_says(case: str) -> None:
    picture = SAID[case]()
    text = (
        f"{title_sentence(picture)}\n{subtitle(picture)}\n\n{alternative_text(picture).replace('. ', '.' + chr(10))}\n"
    )
    assert_golden(f"chart_words/{case.replace(', ', ' ').replace(' ', '_')}.txt", text)


def test_every_signal_in_the_picture_is_in_the_words() -> None:
    words = alternative_text(pictured([40, 44] * 12 + [48, 50, 48, 50, 48, 50, 70]))

    assert "Above the upper control limit: Jul 2024 (70)." in words
    assert "A run above the process average: Jan 2024 to Jul 2024 (7 months)." in words


def test_a_value_beyond_its_limit_never_reads_as_equal_to_it() -> None:
    # Limits from the first 24 points: 50 + 10.64. The value is above it by less than a tenth.
    words = alternative_text(pictured([*SWING, 60.6412], preset=PTD.with_(baseline_points=24)))

    assert "is 60.641: above the upper control limit" in words
    assert "the upper 60.640." in words
    assert "Above the upper control limit: Jan 2024 (60.641)." in words


def test_a_suppressed_value_is_neither_said_nor_given_away() -> None:
    with_three, with_one = (pictured([*SWING, small, *SWING], suppress_below=5) for small in (3, 1))

    assert alternative_text(with_three) == alternative_text(with_one)
    assert with_three.points == with_one.points


def test_the_least_important_sentences_are_left_out_and_none_is_cut() -> None:
    notes = [note("2022-06", f"note {number} " + "on a thing of some length " * 8) for number in range(20)]
    picture = pictured([*SWING, 70], notes=notes)
    text = alternative_text(picture)

    assert len(text) < 2_000
    assert all(part in remarks(picture) for part in _sentences_after_the_newest_value(text, picture))
    assert "note 19" in text
    assert "Above the upper control limit: Jan 2024 (70)." in text
    assert "As at 20 April 2026." in text


def _sentences_after_the_newest_value(text: str, picture: ChartPicture) -> list[str]:
    """The remarks that are in a text; what is left of it once they are taken out must be its first two sentences."""
    found = [remark for remark in remarks(picture) if remark in text]
    left = text
    for remark in found:
        left = left.replace(remark, "", 1)
    assert left.strip().count("\n") == 0
    assert left.strip().endswith("a concern (high).")
    return found


def test_names_beyond_all_measure_are_cut_in_the_words() -> None:
    picture = pictured([*SWING, 70], name="name " * 800, area="area " * 800)

    assert len(alternative_text(picture)) < 2_000
    assert len(title_sentence(picture)) < 500


@examples(25, at_random=60)
@given(
    st.lists(st.one_of(st.none(), st.floats(-1e6, 1e6), st.integers(0, 9).map(float)), min_size=1, max_size=60).filter(
        lambda values: values[0] is not None and values[-1] is not None
    ),
    st.sampled_from([Unit.COUNT, Unit.PERCENT, Unit.POUNDS, Unit.SCORE]),
    st.sampled_from(Better),
    st.sampled_from([0, 5]),
)
def test_whatever_the_values_the_words_are_whole_and_of_a_length_that_fits(
    values: list[float | None], unit: Unit, better: Better, suppress_below: int
) -> None:
    picture = pictured(values, unit=unit, better=better, suppress_below=suppress_below)
    text = alternative_text(picture)

    assert len(text) < 2_000
    assert text.endswith(".")
    assert "nan" not in text
    assert "None" not in text
    assert not title_sentence(picture).endswith(".")
