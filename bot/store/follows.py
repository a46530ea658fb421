"""What the store remembers of what people follow and asked last."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from sqlalchemy import Engine, Row, Select, delete, select, update

from bot.duties.follows import Follow
from bot.figures.series import SeriesKey
from bot.store.engine import reading
from bot.store.insert_or_meet import insert_or_meet
from bot.store.tables.follows import StoredFollow, StoredRecentQuestion

MOST_RECENT = 5
_FOLLOWS = select(StoredFollow.person, StoredFollow.measure, StoredFollow.area, StoredFollow.group, StoredFollow.since)
_NOW = _FOLLOWS.where(StoredFollow.until.is_(None)).order_by(StoredFollow.person, StoredFollow.id)


class FollowStore:
    """Implements `bot.duties.follows.FollowBook`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def of(self, person: str) -> tuple[Follow, ...]:
        """What a person follows, the longest followed first."""
        return self._read(_NOW.where(StoredFollow.person == person))

    def all(self) -> tuple[Follow, ...]:
        """What everybody follows, person by person."""
        return self._read(_NOW)

    def followers(self, series: Collection[SeriesKey]) -> Mapping[SeriesKey, tuple[str, ...]]:
        """Who follows each of some series; those that nobody follows are left out."""
        wanted = set(series)
        measures = sorted({one.measure for one in wanted})
        found: dict[SeriesKey, tuple[str, ...]] = {}
        for one in self._read(_NOW.where(StoredFollow.measure.in_(measures))) if measures else ():
            if one.series in wanted:
                found[one.series] = (*found.get(one.series, ()), one.person)
        return found

    def add(self, follow: Follow) -> bool:
        """Follow; False where it is followed already."""
        measure, area, group = follow.series
        row = {"person": follow.person, "measure": measure, "area": area, "group": group, "since": follow.since}
        statement = insert_or_meet(self._engine)(StoredFollow).values(row).on_conflict_do_nothing()
        with self._engine.begin() as connection:
            return connection.execute(statement.returning(StoredFollow.id)).first() is not None

    def end(self, person: str, series: SeriesKey, at: datetime) -> bool:
        """Follow no longer; False where it was not followed. That it was, and until when, is kept."""
        one = StoredFollow
        followed = update(one).where(
            one.person == person, one.measure == series.measure, one.area == series.area, one.group == series.group
        )
        with self._engine.begin() as connection:
            return bool(connection.execute(followed.where(one.until.is_(None)).values(until=at)).rowcount)

    def _read(self, wanted: Select[str, str, str, str, datetime]) -> tuple[Follow, ...]:
        with reading(self._engine) as connection:
            rows: Sequence[Row[str, str, str, str, datetime]] = connection.execute(wanted).all()
        return tuple(
            Follow(person, SeriesKey(measure, area, group), since) for person, measure, area, group, since in rows
        )


class RecentQuestions:
    """The last few questions that each person asked and had answered, so that they can ask them again."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def of(self, person: str) -> tuple[str, ...]:
        """A person's last questions, the newest first."""
        one = StoredRecentQuestion
        wanted = select(one.question).where(one.person == person).order_by(one.at.desc(), one.id.desc())
        with reading(self._engine) as connection:
            return tuple(connection.execute(wanted.limit(MOST_RECENT)).scalars())

    def keep(self, person: str, question: str, at: datetime) -> None:
        """Keep a question as a person's newest; what is older than the last few is forgotten."""
        one = StoredRecentQuestion
        statement = insert_or_meet(self._engine)(one).values(person=person, question=question, at=at)
        newer = statement.on_conflict_do_update(
            index_elements=["person", "question"], set_={"at": statement.excluded.at}
        )
        kept = select(one.id).where(one.person == person).order_by(one.at.desc(), one.id.desc()).limit(MOST_RECENT)
        with self._engine.begin() as connection:
            connection.execute(newer)
            connection.execute(delete(one).where(one.person == person, one.id.not_in(kept)))
