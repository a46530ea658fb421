"""`reeve deliverables`: every deliverable, who answers for it, where its update stands, and what is owed ahead."""

from typing import Any

import click

from bot.chasing.register import Register
from bot.chasing.requests import State
from bot.chasing.updates import Status
from bot.cli.calendar_words import ahead_as_json, ahead_in_lines
from bot.cli.errors import InputFault
from bot.cli.options import Asked, print_json, shared
from bot.cli.refusals import refusals_said
from bot.duties.board import BoardRow, Order, board
from bot.duties.board_filter import NO_COLOUR, BoardFilter
from bot.duties.calendar_ahead import ahead
from bot.figures.number_words import counted
from bot.files.nearest import did_you_mean
from bot.main import chasing_as_of

_COLOURS = click.Choice([*(one.value for one in Status), NO_COLOUR])
_STATES = click.Choice([one.value for one in State])


@click.command("deliverables")
@click.option(
    "--ahead", "shows_ahead", is_flag=True, help="The calendar: what is owed to each meeting of a year ahead."
)
@click.option("--by", "order", type=click.Choice([one.value for one in Order]), default="lead", show_default=True)
@click.option("--lead", "leads", multiple=True, help="Only this lead's (a key); may be given several times.")
@click.option("--outcome", "outcomes", multiple=True, help="Only those of this outcome (part of its words will do).")
@click.option("--status", "statuses", multiple=True, type=_COLOURS, help="Only those whose newest update is so.")
@click.option("--state", "states", multiple=True, type=_STATES, help="Only those whose request stands so.")
@click.option("--overdue", "only_overdue", is_flag=True, help="Only those that are overdue.")
@click.option("--overdue-by", type=click.IntRange(1), help="Only those overdue by so many days or more.")
@click.option("--history", multiple=True, type=_COLOURS, help="Only those that were so in any of the last updates.")
@shared
def deliverables(
    asked: Asked, shows_ahead: bool, order: str, only_overdue: bool, overdue_by: int | None, **wanted: tuple[str, ...]
) -> None:
    """List every deliverable with its lead, the state of its update, days overdue, and its colours so far.

    \b
    Example:
      reeve deliverables --by overdue
      reeve deliverables --lead acc-crime --history red
      reeve deliverables --ahead
    """
    only = BoardFilter(overdue_by=overdue_by or int(only_overdue), **wanted)
    if shows_ahead and (only.overdue_by or only.statuses or only.states or only.history):
        raise click.UsageError("--ahead shows what is still to come: only --lead and --outcome go with it")
    with refusals_said():
        world, day = chasing_as_of(asked.settings, asked.as_of)
        _refuse_unknown(only, world.register)
        calendar = ahead(world, day, only.wants) if shows_ahead else None
        rows = () if shows_ahead else [row for row in board(world, day, Order(order)) if only.wants_row(row)]
    if calendar is not None:
        print_json(ahead_as_json(calendar)) if asked.json else click.echo("\n".join(ahead_in_lines(world, calendar)))
    elif asked.json:
        print_json({"as_of": day.isoformat(), "deliverables": [_as_json(row) for row in rows]})
    else:
        click.echo("\n".join(_line(row) for row in rows) or _nothing(only))


def _refuse_unknown(only: BoardFilter, register: Register) -> None:
    lead, outcome = only.unknown_lead(register), only.unknown_outcome(register)
    if lead:
        raise InputFault(f"no lead has the key {lead!r}{did_you_mean(lead, register.leads)}")
    if outcome:
        known = {one.outcome for one in register.deliverables.values()}
        raise InputFault(f"no deliverable is of the outcome {outcome!r}{did_you_mean(outcome, known)}")


def _nothing(only: BoardFilter) -> str:
    return "No deliverable is overdue." if only == BoardFilter(overdue_by=1) else "There are no such deliverables."


def _as_json(row: BoardRow) -> dict[str, Any]:
    request = row.request
    return {
        "deliverable": row.deliverable.key,
        "title": row.deliverable.title,
        "outcome": row.deliverable.outcome or None,
        "lead": row.deliverable.lead,
        "every": row.deliverable.every.value,
        "due": row.due.isoformat() if row.due else None,
        "meeting": row.meeting.isoformat() if row.meeting else None,
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
    state = f"not asked for yet, due {row.due}" if row.due else "nothing is owed in the year ahead"
    if request is not None:
        state = (
            f"{request.ending.value.replace('_', ' ') if request.ending else request.state.value}, due {request.due}"
        )
    late = f", {counted(row.overdue, 'day')} overdue" if row.overdue else ""
    history = " ".join(status.value if status else "–" for status in row.history) or "nothing said yet"
    return f"{row.lead} · {row.deliverable.key}: {state}{late} · {history}"
