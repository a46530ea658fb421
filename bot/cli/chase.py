"""`reeve chase`: who is, or would be, asked for what, and why."""

from collections import defaultdict
from datetime import date
from typing import Any

import click

from bot.chasing.requests import Request, State
from bot.chasing.stepping import Told
from bot.chasing.working_days import LONDON
from bot.cli.chase_reasons import why
from bot.cli.options import Asked, print_json, shared
from bot.cli.refusals import refusals_said
from bot.duties.chase import Chased
from bot.duties.chasing import Chasing
from bot.figures.number_words import counted
from bot.main import chase_once

_TELLS = {
    Told.ASKED: "is asked for",
    Told.REMINDED: "is reminded of",
    Told.CONFIRM: "is asked to confirm the draft of",
    Told.WARNED: "is told that it will be escalated:",
    Told.SNOOZE_ENDED: "is asked again, as wished, for",
    Told.ESCALATED: "and the next up are told that it is overdue:",
    Told.TO_OPERATORS: "cannot be asked any further, and the operators are told:",
    Told.OFFER_BACK: "has again, since nobody took it:",
    Told.CHECKER: "has answered, and the checkers are told:",
    Told.CHECKER_REMINDED: "has answered, and the checkers are reminded of:",
    Told.SIGNER: "has answered, and it is to be signed off:",
    Told.RETURNED: "is reminded of the question on",
    Told.NOT_SUPPLIED: "did not supply, and the papers are closed:",
}


@click.command("chase")
@click.option("--once", is_flag=True, required=True, help="One round: the calendar, the answers, and what is due.")
@click.option("--dry-run", is_flag=True, help="Say who would be asked for what, and why; write nothing.")
@shared
def chase(asked: Asked, once: bool, dry_run: bool) -> None:
    """Ask for every update that is due to be asked for, remind, escalate, and close what the papers close on.

    \b
    Example:
      reeve chase --once --dry-run --as-of 2026-05-05
    """
    with refusals_said():
        world, chased, day = chase_once(asked.settings, asked.as_of, dry_run=dry_run)
    if asked.json:
        shown = [as_json(entry.request) for entry in chased.entries if _is_shown(entry.request)]
        print_json({"requests": shown, "told": _told(world, chased, day)})
        return
    click.echo("\n".join(_lines(world, chased, day, dry_run=dry_run)))


def as_json(request: Request) -> dict[str, Any]:
    """One request as contract 5 writes it; more keys may follow those that it names."""
    return {
        "id": request.id,
        "deliverable": request.deliverable or None,
        "alert": request.about.alert or None,
        "lead": request.lead,
        "holder": request.holder,
        "meeting": request.meeting.isoformat(),
        "asked": request.asked_at.isoformat() if request.asked_at else None,
        "due": request.due.isoformat(),
        "state": request.state.value,
        "outcome": request.ending.value if request.ending else None,
        "reminders": request.reminders,
        "escalated": request.level,
        "next_step": request.next.step.value if request.next else None,
        "next_at": request.next.at.isoformat() if request.next else None,
        "waits_for": request.waits_for or None,
    }


def _told(world: Chasing, chased: Chased, day: date) -> list[dict[str, Any]]:
    requests = {entry.request.id: entry.request for entry in chased.entries}
    about = [(requests[notice.request], notice.told) for notice in chased.notices]
    return [
        {
            "request": request.id,
            "deliverable": request.deliverable or None,
            "due": request.due.isoformat(),
            "holder": request.holder,
            "told": told.value,
            "why": why(world, request, told, day) or None,
        }
        for request, told in about
    ]


def _is_shown(request: Request) -> bool:
    return request.state.is_open or request.ending is not None or request.state is State.ACCEPTED


def _lines(world: Chasing, chased: Chased, day: date, *, dry_run: bool) -> list[str]:
    requests = {entry.request.id: entry.request for entry in chased.entries}
    by_holder: dict[str, list[str]] = defaultdict(list)
    for notice in chased.notices:
        request = requests[notice.request]
        about = f"{request.deliverable or 'an alert'}, due {request.due}"
        reason = why(world, request, notice.told, day)
        line = f"  {_TELLS.get(notice.told, notice.told.value)} {about}" + (f": {reason}" if reason else "")
        by_holder[world.title(request.holder)].append(line)
    lines = []
    for holder, told in by_holder.items():
        lines += [holder, *told]
    if not lines:
        lines.append("Nobody is told anything now.")
    verb = "would be queued" if dry_run else "queued"
    lines.append(f"{counted(len(chased.mail.messages), 'message')} {verb}. {_standing(list(requests.values()))}")
    waiting = [one for one in requests.values() if one.next is not None]
    soonest = min(waiting, key=lambda one: one.next.at if one.next else one.due, default=None)
    if soonest is not None and soonest.next is not None:
        at = soonest.next.at.astimezone(LONDON)
        lines.append(f"Next: {soonest.next.step.value} {soonest.deliverable or 'an alert'}, {at:%A %d %B %Y at %H:%M}.")
    return lines


def _standing(requests: list[Request]) -> str:
    counts = [(state, sum(one.state is state for one in requests)) for state in State]
    return ", ".join(f"{number} {state.value}" for state, number in counts if number) + "."
