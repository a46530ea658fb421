"""How many control charts a second, beside one `numpy.sum` over the same matrix in the same run.

python benchmarks/control_charts.py [SERIES] [POINTS]
"""

import sys
import time
from collections.abc import Callable

import numpy as np

from bot.figures.control_charts import MDC, PTD, chart_of, control_charts

SEED = 20150401
REPEATS = 9


def best_seconds(work: Callable[[], object], repeats: int = REPEATS) -> float:
    """The shortest of several runs: what the machine can do when nothing else is in its way."""
    seconds = []
    for _ in range(repeats):
        started = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - started)
    return min(seconds)


def main(n_series: int = 100_000, n_points: int = 60) -> None:
    random = np.random.default_rng(SEED)
    values = random.normal(50.0, 5.0, (n_series, n_points))
    with_gaps = np.where(random.random(values.shape) < 0.01, np.nan, values)
    rebased = np.broadcast_to(np.arange(n_points) >= n_points // 2, values.shape).astype(np.int64)
    one_sum = best_seconds(lambda: np.sum(values))
    print(f"{n_series:,} series of {n_points} points; one numpy.sum: {one_sum * 1e3:.2f} ms")
    works: dict[str, Callable[[], object]] = {
        "ptd": lambda: control_charts(values, better=1, target=45.0, preset=PTD),
        "ptd, neighbouring series side by side in memory": lambda: control_charts(
            columns, better=1, target=45.0, preset=PTD
        ),
        "mdc": lambda: control_charts(values, better=1, target=45.0, preset=MDC),
        "ptd, 1% of values missing": lambda: control_charts(with_gaps, better=1, target=45.0),
        "ptd, every series re-based once": lambda: control_charts(values, better=1, phase=rebased),
    }
    columns = np.asfortranarray(values)
    for name, work in works.items():
        seconds = best_seconds(work)
        print(f"{name}: {n_series / seconds:,.0f} series a second, {seconds / one_sum:.0f} times numpy.sum")
    charts = control_charts(values)
    seconds = best_seconds(lambda: [chart_of(charts, row) for row in range(min(1000, n_series))], 3)
    print(f"read point by point (chart_of): {min(1000, n_series) / seconds:,.0f} series a second")
    seconds = best_seconds(lambda: [control_charts(values[row : row + 1]) for row in range(1000)], 3)
    print(f"one by one: {1000 / seconds:,.0f} series a second")


if __name__ == "__main__":
    main(*(int(argument) for argument in sys.argv[1:]))
