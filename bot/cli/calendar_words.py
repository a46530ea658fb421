"""The calendar a year ahead, as `reeve deliverables --ahead` prints it: in lines, or as JSON."""

from collections import Counter
from collections.abc import Iterator, Sequence
from textwrap import fill
from typing import Any

from bot.duties.calendar_ahead import Ahead, MeetingAhead, OwedAhead
from bot.duties.chasing import Chasing
from bot.figures.number_words import counted
from bot.figures.periods import day_in_words, weekday_in_words

WIDTH = 110  # of a line on a terminal


def ahead_as_json(calendar: Ahead) -> dict[str, Any]:
    """The calendar as docs/contracts/deliverables_ahead.schema.json has it."""
    return {
        "as_of": calendar.since.isoformat(),
        "until": calendar.until.isoformat(),
        "meetings": [
            {
                "board": meeting.board,
                "date": meeting.held_on.isoformat(),
                "papers_due": meeting.papers_due.isoformat(),
                "updates": [_update(one) for one in meeting.owed],
            }
            for meeting in calendar.meetings
        ],
        "once": [_update(one) for one in calendar.once],
    }


def _update(owed: OwedAhead) -> dict[str, Any]:
    deliverable = owed.deliverable
    return {
        "deliverable": deliverable.key,
        "title": deliverable.title,
        "outcome": deliverable.outcome or None,
        "lead": owed.request.lead if owed.request else deliverable.lead,
        "every": deliverable.every.value,
        "due": owed.due.isoformat(),
        "ask_on": owed.ask_on.isoformat(),
        "state": owed.request.state.value if owed.request else None,
    }


def ahead_in_lines(world: Chasing, calendar: Ahead) -> Iterator[str]:
    """The calendar as people read it: a meeting, and under it each lead with what they owe to it."""
    owed = sum(len(meeting.owed) for meeting in calendar.meetings) + len(calendar.once)
    yield (
        f"The year from {weekday_in_words(calendar.since)}: "
        f"{counted(len(calendar.meetings), 'meeting')}, {counted(owed, 'update')} owed."
    )
    for meeting in calendar.meetings:
        yield from _meeting(world, meeting)
    if calendar.once:
        yield "Owed once, by a day of its own"
        for one in calendar.once:
            yield f"  {weekday_in_words(one.due)}: {one.deliverable.key}, {_lead(world, one)}"
    last = max((one.held_on for one in world.register.meetings), default=None)
    if last is None:
        yield "The catalogue has no meetings (data/catalogue/deliverables.yaml, `meetings`)."
    elif last < calendar.until:
        yield f"The catalogue has no meeting after {day_in_words(last)}: what is owed later is not known."


def _meeting(world: Chasing, meeting: MeetingAhead) -> Iterator[str]:
    usual = Counter(one.ask_on for one in meeting.owed).most_common(1)
    asked = f", asked for from {weekday_in_words(usual[0][0])}" if usual else ""
    number = counted(len(meeting.owed), "update") if meeting.owed else "nothing is owed"
    due = weekday_in_words(meeting.papers_due)
    yield f"{meeting.board}, {weekday_in_words(meeting.held_on)}: papers are due on {due}; {number}{asked}"
    by_lead: dict[str, list[str]] = {}
    for one in meeting.owed:
        notes = [f"asked for from {day_in_words(one.ask_on)}"] if one.ask_on != usual[0][0] else []
        notes += [one.request.state.value] if one.request and one.request.asked_at else []
        by_lead.setdefault(_lead(world, one), []).append(one.deliverable.key + _in_brackets(notes))
    for lead in sorted(by_lead):
        yield _wrapped(f"{lead}: {', '.join(sorted(by_lead[lead]))}")


def _wrapped(line: str) -> str:
    return fill(line, WIDTH, initial_indent="  ", subsequent_indent="    ", break_on_hyphens=False)


def _lead(world: Chasing, owed: OwedAhead) -> str:
    return world.title(owed.request.lead if owed.request else owed.deliverable.lead)


def _in_brackets(notes: Sequence[str]) -> str:
    return f" ({', '.join(notes)})" if notes else ""
