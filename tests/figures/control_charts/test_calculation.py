import numpy as np
import pytest

from bot.figures.control_charts import (
    LABELS,
    MDC,
    PRESETS,
    PTD,
    SIGNALS,
    calculation,
    chart_of,
    control_charts,
    phases_from_rebases,
    signals_of,
)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"values": [1.0, 2.0]}, "values has 1 dimensions; it needs two, series and points"),
        ({"values": [[1.0, 2.0]], "better": 2}, "better is -1"),
        ({"values": [[1.0, 2.0]], "better": [1, 1]}, "better has shape"),
        ({"values": [[1.0, 2.0]], "target": [1.0, 1.0]}, "target has shape"),
        ({"values": [[1.0, 2.0]], "phase": [[0]]}, "phase has shape"),
        ({"values": [[1.0, np.inf]]}, "finite values"),
        ({"values": [[1.0, -np.inf, np.inf]]}, "finite values"),
        ({"values": [[1.7e308, 1.7e308]]}, "added up"),
    ],
)
def test_what_cannot_be_charted_is_refused(arguments: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        control_charts(**arguments)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"baseline_points": 11}, "baseline_points is 11; a baseline needs at least 12 points"),
        ({"shift_points": 1}, "shift_points is 1"),
        ({"trend_points": 2}, "trend_points is 2"),
    ],
)
def test_a_preset_that_makes_no_chart_is_refused(changes: dict[str, int], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        PTD.with_(**changes)


def test_presets_go_by_their_names() -> None:
    assert PRESETS == {"ptd": PTD, "mdc": MDC}


def test_no_series_at_all_give_no_charts() -> None:
    charts = control_charts(np.empty((0, 5)))
    assert len(charts) == 0
    assert charts.signals.shape == charts.mean.shape == (0, 5)


def test_blocks_make_no_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    random = np.random.default_rng(3)
    values = np.where(random.random((203, 40)) < 0.03, np.nan, random.normal(10, 2, (203, 40)).round())
    phase = np.cumsum(random.random((203, 40)) < 0.04, axis=1)
    whole = control_charts(values, better=1, target=11.0, phase=phase)
    monkeypatch.setattr(calculation, "BLOCK_VALUES", 1)
    in_blocks = control_charts(values, better=1, target=11.0, phase=phase)
    for row in range(203):
        assert chart_of(in_blocks, row) == chart_of(whole, row)
    np.testing.assert_array_equal(in_blocks.signals, whole.signals)


def test_the_values_are_not_written_to() -> None:
    values = np.array([[1.0, 2.0, np.nan, 50.0, 3.0] * 4])
    before = values.copy()
    control_charts(values)
    np.testing.assert_array_equal(values, before)


def test_memory_in_either_order_gives_the_same_charts() -> None:
    values = np.random.default_rng(5).normal(10, 2, (37, 50))
    rows, columns = control_charts(values), control_charts(np.asfortranarray(values))
    np.testing.assert_array_equal(rows.signals, columns.signals)
    np.testing.assert_array_equal(rows.upper, columns.upper)


def test_flags_are_told_by_name() -> None:
    assert len(SIGNALS) == 10
    assert signals_of(SIGNALS[0].flag | SIGNALS[9].flag) == (SIGNALS[0], SIGNALS[9])
    assert [label.split("_")[0] for label in LABELS[1:3]] == ["improvement", "improvement"]


def test_a_series_or_a_length_that_is_not_there_is_refused() -> None:
    charts = control_charts([[1.0, 2.0]])
    with pytest.raises(IndexError, match="no series 1"):
        chart_of(charts, 1)
    with pytest.raises(IndexError, match="2 points, not 3"):
        chart_of(charts, 0, 3)


def test_a_rebase_gives_a_phase() -> None:
    assert phases_from_rebases(["a", "b", "c", "d"], ["b", "d"]).tolist() == [0, 1, 1, 2]


def test_a_rebase_at_a_period_that_is_not_there_is_refused() -> None:
    with pytest.raises(ValueError, match=r"re-based at e, which is not in the series \(a to d\)"):
        phases_from_rebases(["a", "b", "c", "d"], ["b", "e"])
