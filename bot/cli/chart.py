"""`reeve chart`: the control chart of one stored series, as a picture and in words."""

import re
from datetime import date
from pathlib import Path
from typing import Any

import click

from bot import main
from bot.cli import options
from bot.cli.chart_output import chart_as_json
from bot.cli.errors import InputFault, SurroundingsFault
from bot.cli.refusals import refusals_said
from bot.duties.chart import NothingHeld, NotKnown, chart_picture, series_meant
from bot.figures.chart_picture import ChartPicture
from bot.figures.chart_words import alternative_text, title_sentence
from bot.figures.control_charts import PRESETS
from bot.figures.series import SeriesKey
from bot.files.catalogue import read_catalogue
from bot.files.charts import draw
from bot.files.nearest import did_you_mean
from bot.files.private import write_private


@click.command("chart")
@click.argument("measure")
@click.argument("area")
@click.option("--group", default="", metavar="GROUP", help="A category within the measure, such as religion=sikhism.")
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="F.png",
    help="Where the picture goes (default: MEASURE-AREA.png in this folder).",
)
@click.option("--preset", type=click.Choice(list(PRESETS)), default="ptd", show_default=True, help="Whose rules.")
@click.option("--as-known-on", type=options.Day(), metavar="DATE", help="With the figures as they were known that day.")
@options.shared
def chart(
    asked: options.Asked, measure: str, area: str, group: str, out: Path | None, preset: str, as_known_on: date | None
) -> None:
    """The control chart of MEASURE in AREA (keys, names or aliases): a PNG file, and the same in words.

    With --json the points are printed, and a picture is only drawn where --out says.

    \b
    Example:
      reeve chart burglary coventry --out burglary.png
    """
    try:
        with refusals_said():
            key, picture = _picture(asked, (measure, area, group), preset=preset, as_known_on=as_known_on)
    except NotKnown as unknown:
        raise InputFault(f"{unknown}{did_you_mean(unknown.given, unknown.known)}") from unknown
    except NothingHeld as nothing:
        raise InputFault(f"{nothing}; `reeve load` or `reeve import` brings figures in") from nothing
    if out is not None or not asked.json:
        out = out or Path(file_name(key))
        _write(out, draw(picture))
    if asked.json:
        options.print_json(chart_as_json(key, picture))
    else:
        click.echo(f"{title_sentence(picture)}.\n\n{alternative_text(picture)}\n\nPicture: {out}")


def file_name(key: SeriesKey) -> str:
    """The name of a series' picture: its keys, with nothing in them that a file's name may not hold."""
    name = "-".join(part for part in key if part)
    return f"{re.sub(r'[^0-9A-Za-z_-]+', '-', name).strip('-') or 'chart'}.png"


def _picture(asked: options.Asked, words: tuple[str, str, str], **given: Any) -> tuple[SeriesKey, ChartPicture]:
    known: date | None = given["as_known_on"]
    catalogue = main.annotated(
        main.open_migrated(asked.settings),
        read_catalogue(asked.settings.home),
        None if known is None else main.end_of_day(known),
    )
    day = main.today(asked.as_of, catalogue, asked.settings)
    key = series_meant(catalogue.framework, *words)
    picture = chart_picture(
        main.stored_figures(asked.settings),
        catalogue.framework,
        key,
        day,
        preset=PRESETS[given["preset"]],
        known_on=None if known is None else (known, main.end_of_day(known)),
    )
    return key, picture


def _write(out: Path, png: bytes) -> None:
    try:
        write_private(out, png)
    except OSError as error:
        raise SurroundingsFault(f"{out}: the picture cannot be written there: {error.strerror}") from None
