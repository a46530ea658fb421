"""`reeve briefing`: the year to date against last year and its milestones."""

from datetime import date, timedelta

import click

from bot import main
from bot.cli.briefing_output import briefing_as_json, briefing_in_words
from bot.cli.options import Asked, Day, print_json, shared
from bot.cli.refusals import refusals_said
from bot.duties.briefing import brief
from bot.figures.periods import financial_year_of
from bot.files.catalogue import read_catalogue


@click.command("briefing")
@click.option("--as-known-on", type=Day(), metavar="DATE", help="With the figures as they were known that day.")
@shared
def briefing(asked: Asked, as_known_on: date | None) -> None:
    """The briefing table: last year, this year, difference, milestone, performance and variance.

    \b
    Example:
      reeve briefing --as-of 2014-11-24
    """
    with refusals_said():
        catalogue = read_catalogue(asked.settings.home)
        if empty := main.nothing_loaded(asked.settings):
            click.echo(empty, err=True)
        day = main.today(asked.as_of, catalogue, asked.settings)
        known_on = None if as_known_on is None else main.end_of_day(as_known_on)
        table = brief(catalogue, main.Source(main.open_migrated(asked.settings)), day, known_on)
    if asked.json:
        print_json(briefing_as_json(table))
    else:
        click.echo(briefing_in_words(table, catalogue.framework))
        if table.rows and not any(row.this_year is not None for row in table.rows):
            year = financial_year_of(day)
            ended = year.start - timedelta(days=1)
            click.echo(f"No whole period of {year} is held yet; --as-of {ended} shows the year before.")
