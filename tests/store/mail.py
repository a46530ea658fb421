"""Messages to queue, and how far each has got."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from bot.duties.content import Content
from bot.duties.outbox import Message
from bot.store.tables.outbox import StoredMessage
from bot.watching.rules import Severity

QUEUED = datetime(2026, 4, 20, 7, tzinfo=UTC)


def message(
    name: str,
    channel: str = "command-team",
    severity: Severity = Severity.MEDIUM,
    thread_of: str | None = None,
    content: Content | None = None,
) -> Message:
    """A message with its name for an id."""
    return Message(
        id=name,
        channel=channel,
        content=content or Content(f"text of {name}"),
        severity=severity,
        created_at=QUEUED,
        thread_of=thread_of,
    )


def states(engine: Engine) -> dict[str, StoredMessage]:
    """Every message of the outbox by its id."""
    with Session(engine) as session:
        rows = list(session.scalars(select(StoredMessage).order_by(StoredMessage.sequence)))
        session.expunge_all()
    return {row.id: row for row in rows}
