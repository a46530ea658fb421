"""`reeve spc`: control charts of any table, with no store."""

import math
from pathlib import Path
from typing import Any

import click

from bot.cli import options
from bot.cli.errors import InputFault
from bot.cli.spc_charts import spc_charts
from bot.cli.spc_output import as_csv, as_json, as_tables
from bot.duties.faults import MOST_PRINTED, InputFaults
from bot.figures.control_charts import MINIMUM_BASELINE, PRESETS, Preset
from bot.files.chart_table import BETTER, read_chart_table


@click.command("spc")
@click.argument("table", metavar="FILE.csv", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--preset", type=click.Choice(list(PRESETS)), default="ptd", show_default=True, help="Whose rules.")
@click.option("--better", type=click.Choice(BETTER), help="Which direction is better, where the table does not say.")
@click.option("--target", type=float, metavar="N", help="The target, where the table does not say.")
@click.option("--shift-points", type=click.IntRange(2), metavar="N", help="Points on one side that make a shift.")
@click.option("--trend-points", type=click.IntRange(3), metavar="N", help="Points rising or falling: a trend.")
@click.option("--no-screen", is_flag=True, help="Keep moving ranges that are far above their average.")
@click.option(
    "--baseline-points",
    type=click.IntRange(MINIMUM_BASELINE),
    metavar="N",
    help="Limits from the first N points of a segment.",
)
@click.option("--csv", "csv_wanted", is_flag=True, help="One line a point, signals joined by semicolons.")
@options.shared
def spc(asked: options.Asked, table: Path, csv_wanted: bool, **given: Any) -> None:
    """Control charts of the series in FILE.csv.

    The table has the columns series, period and value, and may have phase, better and target; rows come in any
    order. An empty value is a gap; phase changes where a series is re-based. Numbers as periods sort by size,
    other text by its words and the numbers in it.

    \b
    Example:
      reeve spc burglary.csv --better lower --target 900
    """
    if csv_wanted and asked.json:
        raise click.UsageError("--json and --csv are two forms of the same answer; ask for one")
    try:
        charts = spc_charts(read_chart_table(table), _preset(given), given["better"], _target(given))
    except InputFaults as faults:
        if asked.json:
            options.print_json(_faults(faults))
            raise SystemExit(InputFault.exit_code) from None
        raise InputFault(faults.in_words) from None
    form = as_json if asked.json else as_csv if csv_wanted else as_tables
    for text in form(charts):
        click.echo(text)


def _preset(given: dict[str, Any]) -> Preset:
    changes = {name: given[name] for name in ("shift_points", "trend_points", "baseline_points") if given[name]}
    if given["no_screen"]:
        changes["screen"] = False
    return PRESETS[given["preset"]].with_(**changes)


def _target(given: dict[str, Any]) -> float | None:
    target: float | None = given["target"]
    if target is not None and not math.isfinite(target):
        raise click.BadParameter(f"{target} is not a target; write a number", param_hint="--target")
    return target


def _faults(faults: InputFaults) -> dict[str, Any]:
    return {"faults": [fault.as_json for fault in faults.faults[:MOST_PRINTED]], "total": faults.total}
