"""What the thread of an alert is told of a question to the lead: that it was asked, and what was answered."""

import hashlib
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from bot.chasing.requests import Ending, Request, State
from bot.chasing.timetable import timetable
from bot.duties.asked_about import alert_of
from bot.duties.chase_words import in_readers_zone, who
from bot.duties.chasing import Chasing
from bot.duties.content import Content
from bot.duties.outbox import Message
from bot.duties.rewriting import may_be_told_in

_EVENT = "acts"
_NAMES = ("asker", "words", "lead", "due", "answered_by", "answer")


def line_of_asking(world: Chasing, request: Request, now: datetime) -> tuple[Message, ...]:
    """The line in the alert's thread: who asked whom what, and by when the answer is due."""
    return _line(world, request, "asked", f"{request.id} asked", now)


def lines_of_answers(world: Chasing, changed: Iterable[Request], now: datetime) -> tuple[Message, ...]:
    """The lines in alerts' threads for requests that have just changed: answered, or closed without an answer."""
    lines: list[Message] = []
    for request in changed:
        if not request.about.alert:
            continue
        if request.state is State.ACCEPTED and request.answered_at == now:
            lines += _line(world, request, "answered", f"{request.id} answered {now.isoformat()}", now)
        elif request.state is State.CLOSED and request.ending is Ending.NOT_SUPPLIED:
            lines += _line(world, request, "not_answered", f"{request.id} closed", now)
    return tuple(lines)


def why_not_asked(world: Chasing, open_already: Request | None) -> str:
    """For whoever asked: the question that is open already, or that there is nobody to ask."""
    values = _values(world, open_already) if open_already else dict.fromkeys(_NAMES, "")
    return world.templates.render(_EVENT, "ask_line", values)["open_already" if open_already else "nobody"]


def _line(world: Chasing, request: Request, name: str, identity: str, now: datetime) -> tuple[Message, ...]:
    """A line in the thread of the alert's message in the channel where it was asked, while it may be told there."""
    alert, enquiry = alert_of(world, request), request.enquiry
    if alert is None or enquiry is None or world.alerts is None:
        return ()
    message = dict(alert.messages).get(enquiry.channel)
    if message is None or not may_be_told_in(world.alerts, alert, enquiry.channel):
        return ()
    words = world.templates.render(_EVENT, "ask_line", _values(world, request))[name]
    return (
        Message(
            id=hashlib.sha256(f"alert question\x1f{identity}".encode()).hexdigest()[:32],
            channel=enquiry.channel,
            content=Content(text=words),
            severity=alert.episode.severity,
            created_at=now,
            thread_of=message,
        ),
    )


def _values(world: Chasing, request: Request) -> dict[str, Any]:
    enquiry = request.enquiry
    return {
        "asker": who(world, enquiry.by) if enquiry else "",
        "words": enquiry.words if enquiry else "",
        "lead": world.title(request.lead),
        "due": in_readers_zone(timetable(request, world.way_of(request)).deadline),
        "answered_by": who(world, request.answered_by) if request.answered_by else "",
        "answer": request.answer.splitlines(),
    }
