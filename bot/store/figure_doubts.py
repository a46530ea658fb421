"""Who said that a figure is wrong, in the database."""

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from bot.duties.figure_doubts import KeptDoubt
from bot.duties.outbox import Mail
from bot.store.outbox import enqueue
from bot.store.tables.figure_doubts import StoredFigureDoubt


class DatabaseDoubts:
    """Implements `bot.duties.figure_doubts.DoubtBook`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def keep(self, kept: KeptDoubt) -> None:
        """Keep a doubt and queue its message, in one transaction; one that was kept before stays as it was."""
        doubt, message = kept.doubt, kept.message
        with Session(self._engine) as session, session.begin():
            enqueue(session, Mail((message,) if message is not None else ()))
            if session.get(StoredFigureDoubt, doubt.id) is not None:
                return
            session.add(
                StoredFigureDoubt(
                    id=doubt.id,
                    at=doubt.at,
                    by=f"{doubt.by.name} ({doubt.by.id})",
                    about=kept.subject,
                    figure=kept.figure,
                    words=doubt.words,
                    told=kept.told,
                    message=message.id if message is not None else None,
                )
            )
