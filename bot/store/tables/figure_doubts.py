"""What readers said was wrong with a figure, and who was told."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from bot.store.tables.base import Base


class StoredFigureDoubt(Base):
    """Somebody (`by`) says that a figure is wrong; no row is changed or removed.

    `id` is what the platform calls the press. `about` is what the figure is of, by the keys of the catalogue,
    `figure` what was answered, `words` the reader's own. `told` is who is told, empty where there is nobody, and
    `message` what tells them.
    """

    __tablename__ = "figure_doubt"

    id: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    by: Mapped[str]
    about: Mapped[str]
    figure: Mapped[str]
    words: Mapped[str]
    told: Mapped[str]
    message: Mapped[str | None] = mapped_column(ForeignKey("message.id"))
