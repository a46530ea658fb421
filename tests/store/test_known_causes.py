"""Known causes, on both databases."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from bot.duties.alert_book import StaleBook
from bot.duties.content import Content
from bot.duties.inbound import AlreadyDone
from bot.duties.known_causes import KnownCause, MarkedAlready
from bot.duties.outbox import Mail, Message
from bot.figures.annotations import Annotation
from bot.figures.periods import parse_period
from bot.store.known_causes import KnownCauseStore
from bot.store.tables.outbox import StoredMessage
from bot.watching.rules import Severity

NOW = datetime(2026, 4, 20, 9, tzinfo=UTC)
LATER = NOW + timedelta(days=1)
MARCH = parse_period("2026-03")
NOTE = Annotation(measure="burglary", area="coventry", start=MARCH, end=MARCH, text="One group")
CAUSE = KnownCause(note=NOTE, episode="A7K2M9QX41B-1", by="Analyst (U1)", at=NOW)
OTHER = replace(CAUSE, note=replace(NOTE, text="Another one", group="kind=dwelling"))


def mark(book: KnownCauseStore, cause: KnownCause = CAUSE, mail: Mail | None = None) -> int:
    return book.mark(cause, NOW.date(), mail or Mail(), seen=book.standing())


def take_back(book: KnownCauseStore, cause: int, at: datetime = LATER, mail: Mail | None = None) -> bool:
    return book.take_back(cause, "admin", at, at.date(), mail or Mail(), seen=book.standing())


def a_line(name: str) -> Mail:
    said = Message(id=name, channel="c", content=Content("x"), severity=Severity.LOW, created_at=NOW)
    return Mail((said,))


def queued(engine: Engine) -> int:
    with Session(engine) as session:
        return session.scalar(select(func.count()).select_from(StoredMessage)) or 0


def test_what_is_marked_is_read_back_as_it_was(engine: Engine) -> None:
    book = KnownCauseStore(engine)
    first, second = mark(book), mark(book, OTHER)
    assert list(book.standing()) == [replace(CAUSE, id=first), replace(OTHER, id=second)]


def test_what_is_taken_back_stands_no_longer_and_is_taken_back_once(engine: Engine) -> None:
    book = KnownCauseStore(engine)
    first, second = mark(book), mark(book, OTHER)
    assert take_back(book, first)
    assert not take_back(book, first)
    assert not take_back(book, 99)
    assert [one.id for one in book.standing()] == [second]


def test_what_stood_at_a_time_is_told_whatever_became_of_it(engine: Engine) -> None:
    book = KnownCauseStore(engine)
    first = mark(book)
    assert take_back(book, first, LATER)
    second = mark(book, replace(OTHER, at=LATER))
    moments = (NOW - timedelta(seconds=1), NOW, LATER - timedelta(seconds=1), LATER)
    assert [[one.id for one in book.standing(moment)] for moment in moments] == [[], [first], [first], [second]]


def test_the_same_words_on_the_same_periods_are_marked_once_until_they_are_taken_back(engine: Engine) -> None:
    book = KnownCauseStore(engine)
    first = mark(book)
    with pytest.raises(MarkedAlready) as refused:
        mark(book, replace(CAUSE, by="Somebody else (U2)", note=replace(NOTE, text="one GROUP")), a_line("second"))
    assert refused.value.cause == replace(CAUSE, id=first)
    assert (queued(engine), len(book.standing())) == (0, 1)
    assert take_back(book, first)
    assert mark(book)


def test_whoever_wrote_without_seeing_what_stands_by_then_has_to_look_again(engine: Engine) -> None:
    book = KnownCauseStore(engine)
    seen = book.standing()
    first = mark(book)
    with pytest.raises(StaleBook):
        book.mark(OTHER, NOW.date(), a_line("stale"), seen=seen)
    with pytest.raises(StaleBook):
        book.take_back(first, "admin", LATER, LATER.date(), a_line("stale"), seen=seen)
    assert (queued(engine), [one.id for one in book.standing()]) == (0, [first])


def test_a_cause_and_what_is_said_of_it_are_kept_together_or_not_at_all(engine: Engine) -> None:
    book = KnownCauseStore(engine)
    unkept = Mail((replace(a_line("x").messages[0], content=Content(text=object())),))  # type: ignore[arg-type]
    with pytest.raises(Exception, match="serial"):
        mark(book, mail=unkept)
    assert (queued(engine), list(book.standing())) == (0, [])
    first = mark(book, mail=a_line("marked"))
    with pytest.raises(Exception, match="serial"):
        take_back(book, first, mail=unkept)
    assert (queued(engine), len(book.standing())) == (1, 1)


def test_what_a_person_sent_and_was_done_is_not_done_again(engine: Engine) -> None:
    book = KnownCauseStore(engine)
    with pytest.raises(AlreadyDone):
        book.mark(CAUSE, NOW.date(), a_line("x"), seen=(), settles="never received")
    assert (queued(engine), list(book.standing())) == (0, [])
