"""The kind `update_overdue`: a deliverable's update is owed, and the day is past its due day."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from bot.chasing.due import Obligation, overdue
from bot.chasing.register import Deliverable, Register
from bot.figures.number_words import counted
from bot.figures.periods import day_in_words
from bot.watching.facts import Facts
from bot.watching.findings import Finding, Subject
from bot.watching.found import Found
from bot.watching.rules import Rule, Select, UpdateOverdue


def find_update_overdue(rule: Rule, when: UpdateOverdue, facts: Facts) -> Found:
    """One finding a deliverable: the newest update that is overdue, with those before it in the detail."""
    late: dict[str, list[Obligation]] = defaultdict(list)
    for owed in overdue(facts.register, facts.updates, facts.day, when.by):
        if _wanted(rule.select, owed.deliverable):
            late[owed.deliverable.key].append(owed)
    return Found(tuple(_finding(rule, facts.register, owed, facts.day) for owed in late.values()))


def _wanted(select: Select, deliverable: Deliverable) -> bool:
    """Of what a rule selects only objectives can be about a deliverable: they are its outcome."""
    return not select.objectives or deliverable.outcome in select.objectives


def _finding(rule: Rule, register: Register, late: Sequence[Obligation], day: date) -> Finding:
    newest = late[-1]
    deliverable, earlier = newest.deliverable, [one.due for one in late[:-1]]
    days = (day - newest.due).days
    lead = register.leads.get(deliverable.lead or "")
    board = newest.meeting.board if newest.meeting else None
    return Finding(
        rule=rule.id,
        severity=rule.severity,
        subject=Subject(deliverable=deliverable.key),
        period=None,
        value=None,
        reason=_reason(newest, lead.title if lead else None, days, len(earlier)),
        detail={
            "deliverable": deliverable.key,
            "deliverable_title": deliverable.title,
            "outcome": deliverable.outcome or None,
            "lead": deliverable.lead,
            "lead_title": lead.title if lead else None,
            "owner": deliverable.lead,
            "due": newest.due.isoformat(),
            "due_in_words": day_in_words(newest.due),
            "days_overdue": days,
            "meeting": newest.held_on.isoformat() if newest.held_on else None,
            "meeting_in_words": day_in_words(newest.held_on) if newest.held_on else None,
            "board": board,
            "every": deliverable.every.value,
            "elements": deliverable.elements,
            "earlier_due": [due.isoformat() for due in earlier],
        },
    )


def _reason(owed: Obligation, lead: str | None, days: int, earlier: int) -> str:
    from_lead = f" from {lead}" if lead else ""
    meeting = f" for the meeting of {day_in_words(owed.held_on)}" if owed.held_on else ""
    words = f"The update on “{owed.deliverable.title}”{from_lead}{meeting} was due on {day_in_words(owed.due)}"
    before = f"; {counted(earlier, 'earlier one')} {'is' if earlier == 1 else 'are'} overdue as well" if earlier else ""
    return f"{words}, {counted(days, 'day')} ago{before}."
