"""What App Home counts: by the database and with limits, so that ten thousand alerts are not read to be counted."""

from collections.abc import Callable, Collection
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Engine, Text, case, cast, func, literal, or_, select, union_all
from sqlalchemy.orm import Session

from bot.duties.home_view import OutboxCounts, Standing, StandingCount, Unanswered
from bot.store.engine import reading
from bot.store.tables.alerts import StoredAlert, StoredAlertEvent, StoredEpisode, StoredEvaluation
from bot.store.tables.follows import StoredFollow, StoredRecentQuestion
from bot.store.tables.imports import StoredImport
from bot.store.tables.jobs import StoredJobRun
from bot.store.tables.outbox import StoredChannelHold, StoredMessage
from bot.store.tables.pauses import StoredPause
from bot.store.tables.questions import StoredUnansweredQuestion
from bot.store.tables.requests import StoredRequestEvent
from bot.store.tables.updates import StoredUpdate
from bot.watching.episodes import State
from bot.watching.rules import Severity

_STANDING = StoredEpisode.state.in_([state.value for state in State if state.stands])
_SEVERITY: ColumnElement[str] = StoredEpisode.body[("newest", "severity")].as_string()
_OPENED: ColumnElement[str] = StoredEpisode.body["opened_on"].as_string()
_WORST_FIRST = case({one.value: one.order for one in Severity}, value=_SEVERITY, else_=len(Severity))
_EVERY_CHANNEL = "*"
_UNSENT = ("queued", "sending", "unsure")
MOST_RUNS = 5
_FAILED_RUNS = (
    select(StoredJobRun.job, StoredJobRun.due)
    .where(StoredJobRun.outcome == "failed")
    .order_by(StoredJobRun.due.desc(), StoredJobRun.job)
    .limit(MOST_RUNS)
)


class HomeNumbers:
    """Implements `bot.duties.home_view.Numbers`.

    `slacks_now` is the time by which Slack's waits end. Reeve's own may be another, on a local workspace.
    """

    def __init__(self, engine: Engine, slacks_now: Callable[[], datetime]) -> None:
        self._engine = engine
        self._slacks_now = slacks_now

    def pulse(self) -> str:
        """A text that is another one whenever something was written that a Home may show."""
        counted: list[Any] = [
            func.max(table.id)
            for table in (StoredEvaluation, StoredAlertEvent, StoredRequestEvent, StoredImport, StoredUpdate)
        ]
        counted += [func.max(StoredFollow.since), func.count(StoredFollow.until), func.max(StoredRecentQuestion.at)]
        counted += [func.max(StoredPause.id), func.count(StoredPause.caught_up_at)]
        parts = [
            select(literal(place).label("place"), cast(one, Text).label("at")) for place, one in enumerate(counted)
        ]
        sizes = [
            select(literal(len(parts) + place).label("place"), cast(func.count(), Text).label("at")).select_from(table)
            for place, table in enumerate((StoredFollow, StoredUnansweredQuestion, StoredChannelHold))
        ]
        # Not how many wait: while much is sent that is another number every second.
        waits = select(StoredMessage.id).where(StoredMessage.state.in_(_UNSENT)).exists()
        limited = select(StoredChannelHold.channel).where(
            StoredChannelHold.channel == _EVERY_CHANNEL, StoredChannelHold.until > self._slacks_now()
        )
        states = [
            select(literal(len(parts) + len(sizes) + place).label("place"), case((one, "yes"), else_="no").label("at"))
            for place, one in enumerate((waits, limited.exists()))
        ]
        together = union_all(*parts, *sizes, *states).subquery()
        with reading(self._engine) as connection:
            rows = connection.execute(select(together.c.at).order_by(together.c.place)).scalars().all()
        return "/".join(str(row) for row in rows)

    def standing(self) -> tuple[StandingCount, ...]:
        """How many alerts stand, by severity, area and state."""
        wanted = (
            select(_SEVERITY, StoredAlert.area, StoredEpisode.state, func.count())
            .join(StoredAlert, StoredAlert.id == StoredEpisode.alert_id)
            .where(_STANDING)
            .group_by(_SEVERITY, StoredAlert.area, StoredEpisode.state)
        )
        with reading(self._engine) as connection:
            rows = connection.execute(wanted).all()
        return tuple(StandingCount(Severity(severity), area, State(state), n) for severity, area, state, n in rows)

    def worst(self, most: int, skipped: int = 0) -> tuple[str, ...]:
        """The episodes (ids) of the worst open alerts, the newest of a severity first."""
        wanted = (
            select(StoredEpisode.id)
            .where(StoredEpisode.state == State.OPEN.value)
            .order_by(_WORST_FIRST, _OPENED.desc(), StoredEpisode.id)
            .offset(skipped)
            .limit(most)
        )
        with reading(self._engine) as connection:
            return tuple(connection.execute(wanted).scalars())

    def of_rules(self, rules: Collection[str], most: int, signals: Collection[str] = (), skipped: int = 0) -> Standing:
        """The standing alerts of some rules; with `signals`, those whose newest figure shows one of them."""
        shown = cast(StoredEpisode.body[("newest", "detail", "signals")].as_json(), Text)
        matching = [shown.like(f'%"{signal}"%') for signal in signals]
        found = (
            select(StoredEpisode.id, _OPENED.label("opened"))
            .join(StoredAlert, StoredAlert.id == StoredEpisode.alert_id)
            .where(_STANDING, StoredAlert.rule.in_(rules), or_(*matching) if matching else literal(True))
        )
        counted = select(func.count()).select_from(found.subquery())
        newest = found.order_by(_OPENED.desc(), StoredEpisode.id).offset(skipped).limit(most)
        with reading(self._engine) as connection:
            return Standing(connection.scalar(counted) or 0, tuple(row.id for row in connection.execute(newest)))

    def unanswered(self, most: int, skipped: int = 0) -> Unanswered:
        """How many questions were not understood, and those asked most often."""
        one = StoredUnansweredQuestion
        often = select(one.text, one.times, one.last_day).order_by(one.times.desc(), one.last_day.desc(), one.id)
        with reading(self._engine) as connection:
            number = connection.scalar(select(func.count()).select_from(one)) or 0
            rows = connection.execute(often.offset(skipped).limit(most)).all()
        return Unanswered(number, tuple((row.text, row.times, row.last_day) for row in rows))

    def outbox(self, now: datetime) -> OutboxCounts:
        """What waits to be sent, what could not be, and what holds it."""
        one, hold = StoredMessage, StoredChannelHold
        waits = one.state.in_(_UNSENT)
        free, slacks = or_(one.not_before.is_(None), one.not_before <= now), self._slacks_now()
        with reading(self._engine) as connection, Session(connection) as session:
            number, oldest = session.execute(select(func.count(), func.min(one.created_at)).where(waits, free)).one()
            quiet = session.scalar(select(func.count()).where(waits, one.not_before > now))
            unsent = session.scalar(select(func.count()).where(waits, free, one.attempts > 0))
            gone = session.scalar(select(func.count()).where(one.state == "gone"))
            refusing = session.scalars(
                select(hold.channel).where(hold.channel != _EVERY_CHANNEL).order_by(hold.channel)
            )
            channels = tuple(refusing)
            limited = session.scalar(select(hold.until).where(hold.channel == _EVERY_CHANNEL))
            failed = [(row.job, row.due) for row in session.execute(_FAILED_RUNS)]
        return OutboxCounts(
            waiting=number,
            oldest=oldest,
            held_by_quiet=quiet or 0,
            failing=unsent or 0,
            gone=gone or 0,
            refusing=channels,
            # As Reeve's clock will then show.
            limited_until=now + (limited - slacks) if limited is not None and limited > slacks else None,
            failed_runs=tuple(failed),
        )
