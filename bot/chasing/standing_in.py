"""Standing in: who is asked when the lead is away, and who stands above whom."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.chasing.register import Lead, Register
from bot.chasing.requests import Request


@dataclass(frozen=True, slots=True)
class Chosen:
    """Who is asked (a lead's key, None for nobody), and why those before were passed over: title and reason."""

    holder: str | None
    passed_over: tuple[tuple[str, str], ...] = ()


def who_is_asked(request: Request, register: Register, day: date, why_not_there: Callable[[str], str]) -> Chosen:
    """The one it was passed to, else the lead, else the deputy, else the next up and theirs, the first who is there.

    `why_not_there` says of a Slack id why nobody is reached by it; empty where somebody is.
    """
    passed_over: list[tuple[str, str]] = []
    for key in _in_order(request, register):
        lead = register.leads.get(key)
        if lead is None:
            continue
        why = _why_not(lead, day, why_not_there)
        if not why:
            return Chosen(key, tuple(passed_over))
        passed_over.append((lead.title, why))
    return Chosen(None, tuple(passed_over))


def above(register: Register, lead: str | None) -> tuple[str, ...]:
    """The line above a lead, the next up first; nobody twice."""
    line: list[str] = []
    here = register.leads.get(lead or "")
    while here is not None and here.escalates_to and here.escalates_to not in (*line, lead):
        line.append(here.escalates_to)
        here = register.leads.get(here.escalates_to)
    return tuple(line)


def _in_order(request: Request, register: Register) -> tuple[str, ...]:
    order: list[str] = [request.passed_to] if request.passed_to else []
    for key in (request.lead, *above(register, request.lead)):
        lead = register.leads.get(key or "")
        if lead is not None:
            order += [lead.key, *([lead.deputy] if lead.deputy else [])]
    return tuple(dict.fromkeys(order))


def _why_not(lead: Lead, day: date, why_not_there: Callable[[str], str]) -> str:
    if lead.slack is None:
        return "has no Slack id in the catalogue"
    if lead.is_away(day):
        return "is away"
    return why_not_there(lead.slack)
