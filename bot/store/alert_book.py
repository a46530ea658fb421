"""The book of alerts in the database: entries, their events and the mail they cause, written in one transaction."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from pydantic import TypeAdapter
from sqlalchemy import Engine, Select, func, insert, select, update
from sqlalchemy.orm import Session

from bot.duties.alert_book import Change, Entry, Happened, Identity, StaleBook
from bot.duties.content import Content
from bot.duties.outbox import Mail
from bot.store.engine import reading
from bot.store.inbound import settle
from bot.store.outbox import content_of, enqueue, one_writer
from bot.store.tables.alerts import StoredAlert, StoredAlertEvent, StoredEpisode, StoredEpisodeMessage, StoredEvaluation
from bot.store.tables.outbox import StoredMessage
from bot.watching.alerts import Reason
from bot.watching.episodes import Episode
from bot.watching.findings import Subject

_EPISODES = TypeAdapter(Episode)


class DatabaseAlertBook:
    """Implements `bot.duties.alert_book.AlertBook`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def last_evaluated(self) -> tuple[date, datetime] | None:
        """The newest day that was evaluated and when that was done, or None."""
        with reading(self._engine) as connection, Session(connection) as session:
            newest = session.scalars(select(StoredEvaluation).order_by(StoredEvaluation.id.desc()).limit(1)).first()
            return (newest.day, newest.at) if newest else None

    def newest_entries(self) -> Mapping[Identity, Entry]:
        """The newest episode of every alert, with the messages that are about it."""
        newest = select(StoredEpisode.alert_id, func.max(StoredEpisode.number).label("number")).group_by(
            StoredEpisode.alert_id
        )
        last = newest.subquery()
        wanted = _ENTRIES.join(
            last, (StoredEpisode.alert_id == last.c.alert_id) & (StoredEpisode.number == last.c.number)
        )
        with reading(self._engine) as connection, Session(connection) as session:
            entries = _read(session, wanted)
        return {entry.identity: entry for entry in entries}

    def story(self, alert_id: str) -> tuple[Happened, ...]:
        """Everything that happened to an alert, in order; empty for an unknown one."""
        events = (
            select(StoredAlertEvent)
            .join(StoredEpisode, StoredEpisode.id == StoredAlertEvent.episode_id)
            .where(StoredEpisode.alert_id == alert_id)
            .order_by(StoredAlertEvent.id)
        )
        with reading(self._engine) as connection, Session(connection) as session:
            return tuple(
                Happened(
                    event.episode_id,
                    event.at,
                    event.day,
                    event.event,
                    event.reason,
                    event.state_before,
                    event.state_after,
                    event.by,
                    event.words,
                    event.period,
                    event.value,
                )
                for event in session.scalars(events)
            )

    def entries_of(self, messages: Sequence[str]) -> Mapping[str, tuple[Entry, ...]]:
        """The episodes that each message is about, whether newest or not, in the order of the message."""
        wanted = _ENTRIES.join(StoredEpisodeMessage, StoredEpisodeMessage.episode_id == StoredEpisode.id).where(
            StoredEpisodeMessage.message_id.in_(messages)
        )
        with reading(self._engine) as connection, Session(connection) as session:
            by_episode = {entry.episode_id: entry for entry in _read(session, wanted)}
            places = session.execute(
                select(StoredEpisodeMessage.message_id, StoredEpisodeMessage.episode_id)
                .where(StoredEpisodeMessage.message_id.in_(messages))
                .order_by(StoredEpisodeMessage.message_id, StoredEpisodeMessage.place)
            ).all()
        found: dict[str, tuple[Entry, ...]] = dict.fromkeys(messages, ())
        for message, episode in places:
            found[message] += (by_episode[episode],)
        return found

    def episodes(self, ids: Sequence[str]) -> tuple[Entry, ...]:
        """Some episodes by their ids, whether newest or not; what is not there is left out."""
        with reading(self._engine) as connection, Session(connection) as session:
            return tuple(_read(session, _ENTRIES.where(StoredEpisode.id.in_(ids))))

    def contents(self, messages: Sequence[str]) -> Mapping[str, Content]:
        """What some messages say as they are queued or posted now, by their ids."""
        of_them = select(StoredMessage.id, StoredMessage.content).where(StoredMessage.id.in_(messages))
        with reading(self._engine) as connection, Session(connection) as session:
            return {message: content_of(stored) for message, stored in session.execute(of_them)}

    def message_at(self, channel: str, ts: str) -> str | None:
        """The id of the message that stands at a timestamp of a channel (its key); None where it is none of ours."""
        there = select(StoredMessage.id).where(StoredMessage.channel == channel, StoredMessage.ts == ts)
        with reading(self._engine) as connection, Session(connection) as session:
            return session.scalar(there)

    def write(self, day: date, now: datetime, changes: Sequence[Change], mail: Mail) -> None:
        """Write decisions and the mail they cause, and that the day was evaluated; StaleBook where one has changed."""
        with Session(self._engine) as session, session.begin():
            one_writer(session)
            newest = session.scalar(select(func.max(StoredEvaluation.day)))
            if newest is not None and newest > day:
                raise StaleBook(f"{newest} was evaluated meanwhile")
            session.add(StoredEvaluation(day=day, at=now))
            write_changes(session, day, now, changes, mail)

    def move(
        self, day: date, now: datetime, changes: Sequence[Change], mail: Mail, *, settles: str | None = None
    ) -> None:
        """As `write`, for what is no evaluation: a step, or what a person did.

        `settles` is the id of what the person sent: done in the same transaction (AlreadyDone where it was before).
        """
        with Session(self._engine) as session, session.begin():
            if settles is not None:
                settle(session, settles, ", ".join(change.event for change in changes), now)
            write_changes(session, day, now, changes, mail)


def write_changes(session: Session, day: date, now: datetime, changes: Sequence[Change], mail: Mail) -> None:
    """Write decisions and their mail within a transaction that somebody else holds."""
    one_writer(session)
    for change in changes:
        _write_entry(session, change.entry)
    enqueue(session, mail)
    _refuse_yesterdays_words(session, mail)
    for change in changes:
        if change.reason is not Reason.NOTHING_NEW:
            _write_event(session, change, day, now)
    _write_places(session, changes)


def _refuse_yesterdays_words(session: Session, mail: Mail) -> None:
    """Raise StaleBook where an edit was written of an episode that has moved on since.

    Two people may act at once on two alerts of one message: each would write the other's alert as it was before.
    """
    # Writers of mail wait for one another (see enqueue), so that whoever was quicker has committed by now.
    read = {episode: version for edit in mail.edits for episode, version in edit.made_of}
    of_them = select(StoredEpisode.id, StoredEpisode.version).where(StoredEpisode.id.in_(list(read)))
    for episode, version in session.execute(of_them):
        if read[episode] != version:
            raise StaleBook(episode)


_ENTRIES = select(StoredAlert, StoredEpisode).join(StoredEpisode, StoredEpisode.alert_id == StoredAlert.id)


def _read(session: Session, wanted: Select[StoredAlert, StoredEpisode]) -> list[Entry]:
    rows = session.execute(wanted).all()
    # A message is an episode's own while no newer one of the same channel is: the last by place in the outbox.
    places = session.execute(
        select(StoredEpisodeMessage.episode_id, StoredMessage.channel, StoredMessage.id)
        .join(StoredMessage, StoredMessage.id == StoredEpisodeMessage.message_id)
        .where(StoredEpisodeMessage.episode_id.in_(wanted.with_only_columns(StoredEpisode.id)))
        .order_by(StoredMessage.sequence)
    ).all()
    messages: dict[str, dict[str, str]] = {}
    earlier: dict[str, list[tuple[str, str]]] = {}
    for episode, channel, message in places:
        own = messages.setdefault(episode, {})
        if channel in own:
            earlier.setdefault(episode, []).append((channel, own[channel]))
        own[channel] = message
    return [
        Entry(
            Identity(alert.rule, Subject(alert.measure, alert.area, alert.group, alert.deliverable)),
            episode.number,
            episode.version,
            _EPISODES.validate_python(episode.body, strict=False),
            tuple(messages.get(episode.id, {}).items()),
            tuple(earlier.get(episode.id, ())),
        )
        for alert, episode in rows
    ]


def _write_entry(session: Session, entry: Entry) -> None:
    alert_id, subject = entry.identity.alert_id, entry.identity.subject
    columns = {
        "version": entry.version,
        "state": entry.episode.state.value,
        "next_at": entry.episode.next.at if entry.episode.next else None,
        "body": _EPISODES.dump_python(entry.episode, mode="json"),
    }
    if entry.version > 1:
        written = session.connection().execute(
            update(StoredEpisode)
            .where(StoredEpisode.id == entry.episode_id, StoredEpisode.version == entry.version - 1)
            .values(columns)
        )
        if written.rowcount != 1:
            raise StaleBook(entry.episode_id)
        return
    if session.get(StoredEpisode, entry.episode_id) is not None:
        raise StaleBook(entry.episode_id)
    if session.get(StoredAlert, alert_id) is None:
        session.execute(insert(StoredAlert).values(id=alert_id, rule=entry.identity.rule, **subject._asdict()))
    session.execute(
        insert(StoredEpisode).values(id=entry.episode_id, alert_id=alert_id, number=entry.number, **columns)
    )


def _write_event(session: Session, change: Change, day: date, now: datetime) -> None:
    newest = change.entry.episode.newest
    session.add(
        StoredAlertEvent(
            episode_id=change.entry.episode_id,
            at=change.at or now,
            day=change.day or day,
            event=change.event,
            reason=change.reason.value,
            state_before=change.before.value if change.before else None,
            state_after=change.entry.episode.state.value,
            by=change.by,
            words=change.words,
            period=newest.period.text if newest.period else None,
            value=newest.value,
        )
    )


def _write_places(session: Session, changes: Sequence[Change]) -> None:
    counts: dict[str, int] = {}
    for change in changes:
        for _, message in change.entry.messages:
            key = {"message_id": message, "episode_id": change.entry.episode_id}
            counts[message] = counts.get(message, 0) + 1
            if session.get(StoredEpisodeMessage, key) is None:
                session.execute(insert(StoredEpisodeMessage).values(place=counts[message], **key))
