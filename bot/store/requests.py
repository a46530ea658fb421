"""The book of requests in the database: requests, their events, their messages and answers, in one transaction."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import ColumnElement, Engine, Select, Text, bindparam, cast, func, insert, or_, select, update
from sqlalchemy.orm import Session

from bot.chasing.requests import Request, State
from bot.chasing.stepping import Told
from bot.chasing.updates import Update
from bot.duties.alert_book import StaleBook
from bot.duties.outbox import Mail
from bot.duties.request_book import Entry, HappenedToRequest, Listing, RequestChange
from bot.store.engine import reading
from bot.store.inbound import settle
from bot.store.outbox import enqueue, one_writer
from bot.store.tables.outbox import StoredChannelHold, StoredMessage
from bot.store.tables.pauses import StoredPause
from bot.store.tables.requests import StoredRequest, StoredRequestEvent, StoredRequestMessage
from bot.store.tables.updates import StoredUpdate
from bot.store.updates import row_of

_REQUESTS = TypeAdapter(Request)
_OPEN = [state.value for state in State if state.is_open]
_DIRECT = "@"
MOST_REMEMBERED = 2_048
"""Of how many requests it is remembered how they read: some megabytes."""


class DatabaseRequestBook:
    """Implements `bot.duties.request_book.RequestBook`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def entries(self, since: date | None = None) -> tuple[Entry, ...]:
        """Every open request, and those that fell due on a day or after it; by due day, then deliverable."""
        wanted: ColumnElement[bool] = StoredRequest.state.in_(_OPEN)
        if since is not None:
            wanted = or_(wanted, StoredRequest.due >= since)
        order = (StoredRequest.due, StoredRequest.deliverable, StoredRequest.id)
        return self._read(select(StoredRequest).where(wanted).order_by(*order))

    def some(self, ids: Sequence[str]) -> tuple[Entry, ...]:
        """Some requests by their ids, in the order asked for; what is not there is left out."""
        found = {one.request.id: one for one in self._read(select(StoredRequest).where(StoredRequest.id.in_(ids)))}
        return tuple(found[one] for one in dict.fromkeys(ids) if one in found)

    def listings(self, requests: Sequence[str]) -> tuple[Listing, ...]:
        """Every message that is about any of some requests."""
        about = select(StoredRequestMessage.message_id).where(StoredRequestMessage.request_id.in_(requests))
        return self._listings(about)

    def listing(self, message: str) -> Listing | None:
        """What one message lists; None where it is about no request."""
        found = self._listings(select(StoredMessage.id).where(StoredMessage.id == message))
        return found[0] if found else None

    def held_by_a_pause(self) -> tuple[Listing, ...]:
        """Every message to a person that a pause held, now over, and that was certainly not sent since."""
        over = select(func.max(StoredPause.caught_up_at)).scalar_subquery()
        return self._listings(
            select(StoredMessage.id).where(
                StoredMessage.state == "queued",
                StoredMessage.channel.startswith(_DIRECT),
                StoredMessage.thread_of.is_(None),
                StoredMessage.created_at < over,
            )
        )

    def message_at(self, channel: str, ts: str) -> str | None:
        """The id of the message that stands at a timestamp of a channel; None where it is none of ours."""
        there = select(StoredMessage.id).where(StoredMessage.channel == channel, StoredMessage.ts == ts)
        with reading(self._engine) as connection, Session(connection) as session:
            return session.scalar(there)

    def story(self, request: str) -> tuple[HappenedToRequest, ...]:
        """Everything that happened to a request, in order."""
        events = (
            select(StoredRequestEvent).where(StoredRequestEvent.request_id == request).order_by(StoredRequestEvent.id)
        )
        with reading(self._engine) as connection, Session(connection) as session:
            return tuple(
                HappenedToRequest(
                    one.at,
                    one.event,
                    one.reason,
                    one.state_before,
                    one.state_after,
                    one.by,
                    one.words,
                    tuple(one.told),
                )
                for one in session.scalars(events)
            )

    def disturbed_since(self, moment: datetime) -> frozenset[str]:
        """The Slack ids of those who were nudged by a direct message since a moment."""
        nudges = (
            select(StoredMessage.channel)
            .join(StoredRequestMessage, StoredRequestMessage.message_id == StoredMessage.id)
            .where(
                StoredMessage.created_at >= moment,
                StoredMessage.channel.startswith(_DIRECT),
                StoredRequestMessage.told.in_([told.value for told in Told if told.is_nudge]),
            )
        )
        with reading(self._engine) as connection, Session(connection) as session:
            return frozenset(channel[1:] for channel in session.scalars(nudges.distinct()))

    def not_reached(self) -> Mapping[str, str]:
        """The Slack ids of people whom no direct message reaches now, with why."""
        held = select(StoredChannelHold.channel).where(StoredChannelHold.channel.startswith(_DIRECT))
        with reading(self._engine) as connection, Session(connection) as session:
            refused = session.scalars(held).all()
            words = select(StoredMessage.channel, StoredMessage.words).where(
                StoredMessage.channel.in_(refused), StoredMessage.words != ""
            )
            why = {row.channel: row.words for row in session.execute(words)}
        return {channel[1:]: f"Slack takes no message for them ({why.get(channel, 'refused')})" for channel in refused}

    def write(
        self,
        now: datetime,
        changes: Sequence[RequestChange],
        mail: Mail,
        listings: Sequence[Listing] = (),
        updates: Sequence[Update] = (),
        *,
        settles: str | None = None,
    ) -> None:
        """Write decisions, the messages they cause, and what was answered; StaleBook where a request has changed."""
        with Session(self._engine) as session, session.begin():
            if settles is not None:
                settle(session, settles, ", ".join(dict.fromkeys(change.event for change in changes)), now)
            one_writer(session)
            _write_entries(session, [change.entry for change in changes])
            if changes:
                session.execute(insert(StoredRequestEvent), [_event(change, now) for change in changes])
            for given in updates:
                session.execute(insert(StoredUpdate).values(row_of(given)))
            enqueue(session, mail)
            _write_listings(session, listings)

    def _read(self, wanted: Select[StoredRequest]) -> tuple[Entry, ...]:
        # As text: a request is read from it in half the time that JSON's objects take that it is read from.
        columns = wanted.with_only_columns(cast(StoredRequest.body, Text), StoredRequest.version)
        with reading(self._engine) as connection:
            rows = connection.execute(columns).all()
        return tuple(Entry(_request(body), version) for body, version in rows)

    def _listings(self, messages: Any) -> tuple[Listing, ...]:
        wanted = (
            select(StoredMessage.id, StoredMessage.channel, StoredMessage.created_at, StoredRequestMessage)
            .join(StoredRequestMessage, StoredRequestMessage.message_id == StoredMessage.id)
            .where(StoredMessage.id.in_(messages))
            .order_by(StoredMessage.sequence, StoredRequestMessage.place)
        )
        found: dict[str, Listing] = {}
        with reading(self._engine) as connection, Session(connection) as session:
            for message, channel, created_at, item in session.execute(wanted).all():
                before = found.get(message, Listing(message, channel, (), created_at))
                items = (*before.items, (item.request_id, Told(item.told)))
                found[message] = Listing(message, channel, items, created_at)
        return tuple(found.values())


@lru_cache(maxsize=MOST_REMEMBERED)
def _request(body: str) -> Request:
    """A request as it is written. Each round reads a year of them, most of which nothing has happened to since."""
    return _REQUESTS.validate_json(body)


def _write_entries(session: Session, entries: Sequence[Entry]) -> None:
    """Write requests as they are after each change, all of them at once: a meeting's papers are some hundred."""
    ids = [one.request.id for one in entries]
    stands = select(StoredRequest.id, StoredRequest.version).where(StoredRequest.id.in_(ids))
    versions: dict[str, int] = {row.id: row.version for row in session.execute(stands)} if ids else {}
    known = frozenset(versions)
    for one in entries:
        if versions.get(one.request.id, 0) != one.version - 1:
            raise StaleBook(one.request.id)
        versions[one.request.id] = one.version
    newest = {one.request.id: _columns(one) for one in entries}  # of several changes the last is what stands
    written = session.connection()
    if new := [{"id": key, **columns} for key, columns in newest.items() if key not in known]:
        written.execute(insert(StoredRequest), new)
    if changed := [{"of_id": key, **columns} for key, columns in newest.items() if key in known]:
        written.execute(update(StoredRequest).where(StoredRequest.id == bindparam("of_id")), changed)


def _columns(entry: Entry) -> dict[str, object]:
    request = entry.request
    return {
        "version": entry.version,
        "deliverable": request.deliverable,
        "alert": request.about.alert,
        "state": request.state.value,
        "due": request.due,
        "next_at": request.next.at if request.next else None,
        "body": _REQUESTS.dump_python(request, mode="json"),
    }


def _event(change: RequestChange, now: datetime) -> dict[str, object]:
    return {
        "request_id": change.entry.request.id,
        "at": now,
        "event": change.event,
        "reason": change.reason.value,
        "state_before": change.before.value if change.before else None,
        "state_after": change.entry.request.state.value,
        "by": change.by,
        "words": change.words,
        "told": [one.value for one in change.told],
    }


def _write_listings(session: Session, listings: Sequence[Listing]) -> None:
    messages = [listing.message for listing in listings]
    listed = select(StoredRequestMessage.message_id, StoredRequestMessage.request_id)
    there = {(*row,) for row in session.execute(listed.where(StoredRequestMessage.message_id.in_(messages)))}
    new = []
    for listing in listings:
        for place, (request, told) in enumerate(listing.items):
            if (listing.message, request) not in there:
                there.add((listing.message, request))
                key = {"message_id": listing.message, "request_id": request}
                new.append({"place": place, "told": told.value, **key})
    if new:
        session.execute(insert(StoredRequestMessage), new)
