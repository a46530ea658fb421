"""Known causes, on both databases."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from sqlalchemy import Engine

from bot.duties.known_causes import KnownCause
from bot.duties.outbox import Mail
from bot.figures.annotations import Annotation
from bot.figures.periods import parse_period
from bot.store.known_causes import KnownCauseStore

NOW = datetime(2026, 4, 20, 9, tzinfo=UTC)
MARCH = parse_period("2026-03")
NOTE = Annotation(measure="burglary", area="coventry", start=MARCH, end=MARCH, text="One group")
CAUSE = KnownCause(note=NOTE, episode="A7K2M9QX41B-1", by="Analyst (U1)", at=NOW)


def test_what_is_marked_is_read_back_as_it_was(engine: Engine) -> None:
    book = KnownCauseStore(engine)
    first = book.mark(CAUSE, Mail())
    second = book.mark(replace(CAUSE, note=replace(NOTE, group="kind=dwelling")), Mail())
    assert list(book.standing()) == [
        replace(CAUSE, id=first),
        replace(CAUSE, id=second, note=replace(NOTE, group="kind=dwelling")),
    ]


def test_what_is_taken_back_stands_no_longer_and_is_taken_back_once(engine: Engine) -> None:
    book = KnownCauseStore(engine)
    first, second = book.mark(CAUSE, Mail()), book.mark(CAUSE, Mail())
    assert book.take_back(first, "admin", NOW + timedelta(days=1))
    assert not book.take_back(first, "admin", NOW + timedelta(days=2))
    assert not book.take_back(99, "admin", NOW)
    assert [one.id for one in book.standing()] == [second]
