"""`reeve digest`: a channel's morning briefing, as it would be posted."""

import html

import click

from bot.cli.alerts import alert_as_json
from bot.cli.errors import InputFault
from bot.cli.options import Asked, print_json, shared
from bot.cli.refusals import refusals_said
from bot.duties.board import BoardRow
from bot.duties.digest import Gathered
from bot.main.briefings import NoSuchChannel, digest_now
from bot.watching.figures_due import FigureDue


@click.command("digest")
@click.option("--channel", metavar="KEY", required=True, help="A channel of channels.yaml.")
@shared
def digest(asked: Asked, channel: str) -> None:
    """Show a channel's digest: what is new since its last one, what stands, was resolved, is due and is late.

    Nothing is written or posted. When channels have it is said in rules/: `digests:`.

    \b
    Example:
      reeve digest --channel command-team --as-of 2026-04-20
    """
    with refusals_said():
        try:
            found, content = digest_now(asked.settings, channel, asked.as_of)
        except NoSuchChannel as unknown:
            raise InputFault(str(unknown)) from unknown
    if asked.json:
        print_json({"channel": channel, **_as_json(found)})
        return
    for line in (content.header, *content.paragraphs, content.context):
        click.echo(html.unescape(line))


def _as_json(found: Gathered) -> dict[str, object]:
    return {
        "since": found.since.isoformat(),
        "new": [alert_as_json(one) for one in found.alerts.new],
        "standing": [alert_as_json(one) for one in found.alerts.standing],
        "resolved": [alert_as_json(one) for one in found.alerts.resolved],
        "lateness": [alert_as_json(one) for one in found.late_alerts],
        "updates_due": [_update_as_json(row) for row in found.due],
        "updates_late": [_update_as_json(row) for row in found.late],
        "figures_due": [_figure_as_json(one) for one in found.figures_due],
    }


def _figure_as_json(one: FigureDue) -> dict[str, object]:
    measure, area, group = one.key
    return {
        "measure": measure,
        "area": area,
        "group": group,
        "period": one.period.text,
        "due": one.due.isoformat(),
    }


def _update_as_json(row: BoardRow) -> dict[str, object]:
    return {
        "deliverable": row.deliverable.key,
        "lead": row.deliverable.lead,
        "due": row.due.isoformat() if row.due else None,
        "days_overdue": row.overdue,
    }
