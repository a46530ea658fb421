"""`reeve deliverables`: every deliverable, who answers for it, and where its update stands."""

from typing import Any

import click

from bot.cli.options import Asked, print_json, shared
from bot.cli.refusals import refusals_said
from bot.duties.board import BoardRow, Order, board
from bot.main import chasing_as_of


@click.command("deliverables")
@click.option("--by", "order", type=click.Choice([one.value for one in Order]), default="lead", show_default=True)
@click.option("--lead", help="Only this lead's (a key).")
@click.option("--overdue", "only_overdue", is_flag=True, help="Only those that are overdue.")
@shared
def deliverables(asked: Asked, order: str, lead: str | None, only_overdue: bool) -> None:
    """List every deliverable with its lead, the state of its update, days overdue, and its colours so far.

    \b
    Example:
      reeve deliverables --by overdue
    """
    with refusals_said():
        world, day = chasing_as_of(asked.settings, asked.as_of)
        rows = [
            row
            for row in board(world, day, Order(order))
            if lead in (None, row.deliverable.lead) and (row.overdue or not only_overdue)
        ]
    if asked.json:
        print_json({"as_of": day.isoformat(), "deliverables": [_as_json(row) for row in rows]})
        return
    for row in rows:
        click.echo(_line(row))
    if not rows:
        click.echo("No deliverable is overdue." if only_overdue else "The catalogue has no such deliverables.")


def _as_json(row: BoardRow) -> dict[str, Any]:
    request = row.request
    return {
        "deliverable": row.deliverable.key,
        "title": row.deliverable.title,
        "outcome": row.deliverable.outcome or None,
        "lead": row.deliverable.lead,
        "every": row.deliverable.every.value,
        "due": request.due.isoformat() if request else None,
        "meeting": request.meeting.isoformat() if request else None,
        "state": request.state.value if request else None,
        "closed_as": request.ending.value if request and request.ending else None,
        "days_overdue": row.overdue,
        "status": row.last.status.value if row.last and row.last.status else None,
        "said_on": row.last.at.isoformat() if row.last else None,
        "elements_done": row.last.elements_done if row.last else None,
        "elements": row.deliverable.elements,
        "history": [status.value if status else None for status in row.history],
    }


def _line(row: BoardRow) -> str:
    request = row.request
    state = "no update is owed"
    if request is not None:
        state = (
            f"{request.ending.value.replace('_', ' ') if request.ending else request.state.value}, due {request.due}"
        )
    late = f", {row.overdue} days overdue" if row.overdue else ""
    history = " ".join(status.value if status else "–" for status in row.history) or "nothing said yet"
    return f"{row.lead} · {row.deliverable.key}: {state}{late} · {history}"
