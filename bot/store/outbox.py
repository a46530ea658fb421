"""The outbox in the database: what is queued, how far it has got, and what waits for what."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import ColumnElement, Engine, Select, and_, bindparam, delete, func, insert, or_, select, update
from sqlalchemy.orm import Session, aliased

from bot.duties.alert_book import StaleBook
from bot.duties.condition import Backlog
from bot.duties.content import Content
from bot.duties.outbox import Edit, Mail, Message, Picture
from bot.duties.pausing import NOTICE
from bot.duties.sending import Row
from bot.store.engine import reading
from bot.store.tables.outbox import StoredChannelHold, StoredMessage, StoredPicture
from bot.store.tables.pauses import StoredPause
from bot.watching.rules import Severity

_CONTENTS = TypeAdapter(Content)
_SEVERITIES: tuple[Severity, ...] = tuple(Severity)
_ORDER_LOCK = 0x52454556  # any number of our own
_EVERY_CHANNEL = "*"  # no channel of a catalogue has this key
_GONE = "gone"
_Root = aliased(StoredMessage)


def enqueue(session: Session, mail: Mail) -> None:
    """Queue messages, edits and pictures within the transaction of their cause."""
    one_writer(session)
    _keep_pictures(session, mail.pictures)
    _queue(session, mail.messages)
    _drop(session, mail.instead_of)
    _edit(session, mail.edits)


def _keep_pictures(session: Session, pictures: Sequence[Picture]) -> None:
    ids = [picture.id for picture in pictures]
    kept = {*session.scalars(select(StoredPicture.id).where(StoredPicture.id.in_(ids)))} if ids else set()
    for picture in pictures:
        if picture.id not in kept:
            kept.add(picture.id)
            session.add(
                StoredPicture(id=picture.id, png=picture.png, title=picture.title, words=picture.words, file=None)
            )


def _queue(session: Session, messages: Sequence[Message]) -> None:
    """Queue messages, all of them at once: a morning of chasing has some hundred."""
    if not messages:
        return
    about = {one for message in messages for one in (message.id, message.thread_of) if one is not None}
    known = select(StoredMessage.id, StoredMessage.state).where(StoredMessage.id.in_(about))
    states: dict[str, str] = {row.id: row.state for row in session.execute(known)}
    first = (session.scalar(select(func.max(StoredMessage.sequence))) or 0) + 1
    new = []
    for sequence, message in enumerate(messages, first):
        if message.id in states:
            continue  # its id follows from its cause: it has been queued before
        columns = {"sequence": sequence, **_columns(message)}
        if message.thread_of is not None and states.get(message.thread_of) == _GONE:
            columns |= {"state": _GONE, "words": "the message in whose thread it belongs was deleted on Slack"}
        states[message.id] = str(columns["state"])
        new.append(columns)
    if new:
        session.connection().execute(insert(StoredMessage), new)


def _edit(session: Session, edits: Sequence[Edit]) -> None:
    """Make messages say something else, and drop those that have not been said and no longer stand."""
    ids = {edit.message for edit in edits}
    stored = select(StoredMessage.id, StoredMessage.content).where(StoredMessage.id.in_(ids))
    says = {row.id: content_of(row.content) for row in session.execute(stored)} if ids else {}
    # A message that says so already is not edited: each edit counts towards what Slack takes a minute.
    changed = []
    for edit in edits:
        if says.get(edit.message) != edit.content:
            says[edit.message] = edit.content
            changed.append({"edited": edit.message, "says": _CONTENTS.dump_python(edit.content, mode="json")})
    if changed:
        session.connection().execute(_EDITED, changed)
    for edit in edits:
        if not edit.still_stands:
            _drop_unsaid(session, edit.message)


_EDITED = (
    update(StoredMessage)
    .where(StoredMessage.id == bindparam("edited"))
    .values(content=bindparam("says"), version=StoredMessage.version + 1)
)


def _drop(session: Session, messages: Sequence[str]) -> None:
    """Drop messages that others say instead, and what stands in their threads; StaleBook where one was sent."""
    waiting = update(StoredMessage).where(StoredMessage.state == "queued").values(state="dropped")
    dropped = session.connection().execute(waiting.where(StoredMessage.id.in_(messages))).rowcount if messages else 0
    if dropped != len(messages):
        raise StaleBook("a message that was to be said in another was sent meanwhile")
    if messages:
        session.execute(waiting.where(StoredMessage.thread_of.in_(messages)))


def one_writer(session: Session) -> None:
    """Let no other transaction write alerts or mail until this one ends; SQLite has one writer anyway."""
    if session.get_bind().dialect.name == "postgresql":
        session.execute(select(func.pg_advisory_xact_lock(_ORDER_LOCK)))


def _drop_unsaid(session: Session, message: str) -> None:
    """Drop a message that the quiet holds back, now that it no longer stands, and what stands in its thread."""
    held = session.get_one(StoredMessage, message, populate_existing=True)
    if held.state == "queued" and held.attempts == 0 and held.not_before is not None:
        of_it = or_(StoredMessage.id == message, StoredMessage.thread_of == message)
        session.execute(update(StoredMessage).where(of_it).values(state="dropped"))


def content_of(stored: object) -> Content:
    """A message's content as it was stored."""
    return _CONTENTS.validate_python(stored)


def _columns(message: Message) -> Mapping[str, object]:
    return {
        "id": message.id,
        "channel": message.channel,
        "thread_of": message.thread_of,
        "severity": message.severity.order,
        "content": _CONTENTS.dump_python(message.content, mode="json"),
        "created_at": message.created_at,
        "not_before": message.not_before,
        "version": 1,
        "posted_version": 0,
        "state": "queued",
        "attempts": 0,
        "words": "",
    }


class DatabaseOutbox:
    """Implements `bot.duties.sending.Outbox`; every call is a transaction of its own.

    `reeves_now` is the clock by which quiet hours end; that of a local workspace may be ahead of real time.
    """

    def __init__(self, engine: Engine, reeves_now: Callable[[], datetime]) -> None:
        self._engine = engine
        self._reeves_now = reeves_now

    def add(self, mail: Mail) -> None:
        """Queue mail that has no other cause to be written with."""
        with Session(self._engine) as session, session.begin():
            enqueue(session, mail)

    def settle_interrupted(self, at: datetime) -> int:
        """Make every send that was cut off by a stop unsure, to be looked for from `at` on."""
        with Session(self._engine) as session, session.begin():
            cut_off = update(StoredMessage).where(StoredMessage.state == "sending").values(state="unsure", next_at=at)
            return session.connection().execute(cut_off).rowcount

    def next_due(self, now: datetime) -> Row | None:
        """The most severe, then oldest message that is due: to be posted, looked for or edited."""
        with reading(self._engine) as connection, Session(connection) as session:
            limited = session.scalar(_LIMITED)
            if limited is not None and limited > now:
                return None
            found = session.execute(_DUE, {"now": now, **self._by_reeves_clock()}).first()
            return _row(found[0], found[1]) if found else None

    def next_time(self) -> datetime | None:
        """When the next message that waits becomes due; None when none waits."""
        with reading(self._engine) as connection, Session(connection) as session:
            limited = session.scalar(_LIMITED)
            waiting = session.execute(_TIMES, self._by_reeves_clock()).all()
        times = [[time for time in (*each, limited) if time is not None] for each in waiting]
        return min((max(each) for each in times if each), default=None)

    def limited_until(self) -> datetime | None:
        """Until when Slack asked for nothing to be sent; None where it never did."""
        with reading(self._engine) as connection, Session(connection) as session:
            return session.scalar(_LIMITED)

    def sending(self, row: Row) -> bool:
        """Write down that a send begins, and from when on it would be looked for; False where it is not ours."""
        newest = select(func.max(StoredMessage.ts)).scalar_subquery()
        begun = update(StoredMessage).where(
            StoredMessage.id == row.message.id, StoredMessage.state == "queued", _NOT_PAUSED
        )
        with Session(self._engine) as session, session.begin():
            newest_ts = session.scalar(select(newest))
            written = session.connection().execute(begun.values(state="sending", searched_from=newest_ts))
            return written.rowcount == 1

    def posted(self, row: Row, ts: str) -> None:
        """Write down that this version is on Slack, and that its channel takes messages."""
        with Session(self._engine) as session, session.begin():
            # A message that was found may have been posted before its newest edit: the post said its first version.
            version = 1 if row.unsure else row.version
            _change(session, row, state="posted", ts=ts, posted_version=version, next_at=None, words="", attempts=0)
            session.execute(delete(StoredChannelHold).where(StoredChannelHold.channel == row.message.channel))

    def wait(self, row: Row, until: datetime, words: str, *, unsure: bool, failed: bool = True) -> None:
        """Keep the message for later; `failed` counts the attempt."""
        state = "unsure" if unsure else "posted" if row.ts else "queued"
        with Session(self._engine) as session, session.begin():
            _change(session, row, state=state, next_at=until, words=words, attempts=row.attempts + failed)

    def hold_all(self, until: datetime) -> None:
        """Keep back every message until a time."""
        with Session(self._engine) as session, session.begin():
            _hold(session, _EVERY_CHANNEL, until)

    def hold_channel(self, row: Row, until: datetime, told: Message | None) -> None:
        """Keep back what is for a channel that refuses; queue the word to the operators where it is the first."""
        with Session(self._engine) as session, session.begin():
            if _hold(session, row.message.channel, until) and told is not None:
                enqueue(session, Mail((told,)))

    def gone(self, row: Row, words: str, told: Message | None) -> None:
        """Give up a message that was deleted on Slack, and what waits for its thread; queue a word on it."""
        # Its own row, or the one in whose thread it would have stood.
        lost = row.message.id if row.ts or row.message.thread_of is None else row.message.thread_of
        waiting = and_(StoredMessage.thread_of == lost, StoredMessage.state.in_(["queued", "sending", "unsure"]))
        given_up = update(StoredMessage).where(or_(StoredMessage.id == lost, waiting))
        with Session(self._engine) as session, session.begin():
            session.execute(given_up.values(state=_GONE, words=words, next_at=None))
            if told is not None:
                enqueue(session, Mail((told,)))

    def tell(self, told: Message) -> None:
        """Queue a word to the operators; the same one once."""
        self.add(Mail((told,)))

    def backlog(self) -> Backlog:
        """What waits, but for what the quiet or an unposted root holds back; and the channels that refuse."""
        failing = select(StoredChannelHold.channel, func.max(StoredMessage.words)).outerjoin(
            StoredMessage,
            and_(StoredMessage.channel == StoredChannelHold.channel, StoredMessage.state.in_(["queued", "unsure"])),
        )
        with reading(self._engine) as connection, Session(connection) as session:
            waiting, oldest = session.execute(_BACKLOG, self._by_reeves_clock()).one()
            unsure = session.scalar(select(func.count()).where(StoredMessage.state == "unsure"))
            held = failing.where(StoredChannelHold.channel != _EVERY_CHANNEL).group_by(StoredChannelHold.channel)
            refused = {str(channel): str(words or "") for channel, words in session.execute(held)}
        return Backlog(int(waiting), oldest, int(unsure or 0), refused)

    def picture(self, picture_id: str) -> tuple[Picture, str | None]:
        """A picture, and its file id where it has been uploaded."""
        with reading(self._engine) as connection, Session(connection) as session:
            row = session.get_one(StoredPicture, picture_id)
            return Picture(row.id, row.png, row.title, row.words), row.file

    def uploaded(self, picture_id: str, file: str) -> None:
        """Write down the file id of an uploaded picture."""
        with Session(self._engine) as session, session.begin():
            session.execute(update(StoredPicture).where(StoredPicture.id == picture_id).values(file=file))

    def _by_reeves_clock(self) -> Mapping[str, datetime]:
        return {"by_reeves_clock": self._reeves_now()}


_NEEDS_WORK: ColumnElement[bool] = or_(
    StoredMessage.state.in_(["queued", "unsure"]),
    and_(StoredMessage.state == "posted", StoredMessage.posted_version < StoredMessage.version),
)
# While everything is paused, only that is said.
_NOT_PAUSED: ColumnElement[bool] = or_(
    ~select(StoredPause.id).where(StoredPause.caught_up_at.is_(None)).exists(), StoredMessage.id.startswith(NOTICE)
)
_LIMITED = select(StoredChannelHold.until).where(StoredChannelHold.channel == _EVERY_CHANNEL)


def _waiting(*columns: Any) -> Select[Any]:
    """What needs work and is not held back by the quiet; a reply only once its root is on Slack."""
    return (
        select(*columns)
        .select_from(StoredMessage)
        .outerjoin(_Root, _Root.id == StoredMessage.thread_of)
        .outerjoin(StoredChannelHold, StoredChannelHold.channel == StoredMessage.channel)
        .where(
            _NEEDS_WORK,
            _NOT_PAUSED,
            or_(StoredMessage.thread_of.is_(None), _Root.ts.is_not(None)),
            or_(StoredMessage.not_before.is_(None), StoredMessage.not_before <= bindparam("by_reeves_clock")),
        )
    )


# Made once: the worker asks these before each thing that it sends.
_DUE = (
    _waiting(StoredMessage, _Root.ts)
    .where(
        or_(StoredMessage.next_at.is_(None), StoredMessage.next_at <= bindparam("now")),
        or_(StoredChannelHold.until.is_(None), StoredChannelHold.until <= bindparam("now")),
    )
    .order_by(StoredMessage.severity, StoredMessage.sequence)
    .limit(1)
)
_TIMES = _waiting(StoredMessage.next_at, StoredChannelHold.until).distinct()
_BACKLOG = _waiting(func.count(), func.min(StoredMessage.created_at))


def _row(row: StoredMessage, thread_ts: str | None) -> Row:
    message = Message(
        id=row.id,
        channel=row.channel,
        content=content_of(row.content),
        severity=_SEVERITIES[row.severity],
        created_at=row.created_at,
        thread_of=row.thread_of,
    )
    unsure = row.state == "unsure"
    return Row(message, row.version, row.attempts, row.ts, thread_ts, unsure, row.searched_from)


def _change(session: Session, row: Row, **values: object) -> None:
    session.execute(update(StoredMessage).where(StoredMessage.id == row.message.id).values(**values))


def _hold(session: Session, channel: str, until: datetime) -> bool:
    """Hold a channel; whether it was not held before."""
    held = session.get(StoredChannelHold, channel)
    if held is None:
        session.add(StoredChannelHold(channel=channel, until=until, told=True))
        return True
    held.until = max(until, held.until)
    return False
