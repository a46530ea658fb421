"""What the store remembers of the digests of channels, and which alerts ended when."""

from datetime import datetime

from sqlalchemy import Engine, func, insert, select
from sqlalchemy.orm import Session

from bot.duties.outbox import Mail
from bot.store.engine import reading
from bot.store.outbox import enqueue, one_writer
from bot.store.tables.alerts import StoredAlertEvent
from bot.store.tables.digests import StoredDigest
from bot.watching.episodes import State

_OVER = [state.value for state in State if not state.stands]


class DigestStore:
    """Implements `bot.duties.digest.DigestBook`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def last(self, channel: str, until: datetime) -> datetime | None:
        """Up to when a channel's newest digest told, of those made by a time; None where there is none."""
        made = select(func.max(StoredDigest.at)).where(StoredDigest.channel == channel, StoredDigest.at <= until)
        with reading(self._engine) as connection, Session(connection) as session:
            return session.scalar(made)

    def ended(self, since: datetime, until: datetime) -> tuple[str, ...]:
        """The ids of the episodes that ended after one time and up to another, in that order."""
        event = StoredAlertEvent
        endings = (
            select(event.episode_id)
            .where(event.at > since, event.at <= until, event.state_after.in_(_OVER))
            .order_by(event.id)
        )
        with reading(self._engine) as connection, Session(connection) as session:
            return tuple(dict.fromkeys(session.scalars(endings)))

    def queue(self, channel: str, due: datetime, at: datetime, mail: Mail) -> bool:
        """Write down that a digest was made and queue it, in one transaction; False where it was before."""
        with Session(self._engine) as session, session.begin():
            one_writer(session)
            if session.get(StoredDigest, (channel, due)) is not None:
                return False
            session.execute(insert(StoredDigest).values(channel=channel, due=due, at=at))
            enqueue(session, mail)
            return True
