"""When a person is told that what they silenced or acknowledged is about to end: one working day before it does."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from bot.watching.episodes import Episode, Step, Taken
from bot.watching.silence_ends import LONDON


@dataclass(frozen=True, slots=True)
class Ending:
    """What ends for one person on one day in London, all of it silences or all of it acknowledgements.

    `places` are those of the episodes among the ones that were looked at, the first to end first.
    """

    by: str
    step: Step
    day: date
    places: tuple[int, ...]


def endings_to_tell(
    episodes: Iterable[Episode], now: datetime, is_bank_holiday: Callable[[date], bool]
) -> tuple[Ending, ...]:
    """What people are to know by now that it ends soon, put together by person and day: one message tells of each.

    It is told when the first of them is a working day away. Never of what ended already, nor of what was taken on the
    day of the telling or later: who took it then knows the end. So what is told of can become less, and never more.
    """
    found: dict[tuple[str, Step, date], list[tuple[datetime, int]]] = {}
    for place, episode in enumerate(episodes):
        held = _held(episode)
        if held is None:
            continue
        taken, step, end = held
        told_at = working_day_before(end, is_bank_holiday)
        if _day(taken.at) < _day(told_at) and now < end:
            found.setdefault((taken.by, step, _day(end)), []).append((end, place))
    return tuple(
        Ending(*key, tuple(place for _, place in sorted(ends)))
        for key, ends in found.items()
        if working_day_before(min(ends)[0], is_bank_holiday) <= now
    )


def ending_of(episode: Episode) -> Ending | None:
    """What ends by itself for whoever holds an episode, as `endings_to_tell` names it; None where nobody does."""
    held = _held(episode)
    return Ending(held[0].by, held[1], _day(held[2]), ()) if held is not None else None


def working_day_before(end: datetime, is_bank_holiday: Callable[[date], bool]) -> datetime:
    """The same time in London on the last working day before a moment (UTC)."""
    wall = end.astimezone(LONDON)
    day = wall.date() - timedelta(days=1)
    while day.weekday() >= 5 or is_bank_holiday(day):
        day -= timedelta(days=1)
    return datetime.combine(day, wall.time(), LONDON).astimezone(UTC)


def _held(episode: Episode) -> tuple[Taken, Step, datetime] | None:
    """Who holds an episode, what ends by itself and when; None for one that nobody holds."""
    taken, due = episode.taken, episode.next
    if not episode.state.stands or taken is None or due is None or due.step not in (Step.END_SILENCE, Step.LAPSE):
        return None
    return taken, due.step, due.at


def _day(at: datetime) -> date:
    return at.astimezone(LONDON).date()
