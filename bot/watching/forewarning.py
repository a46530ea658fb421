"""When a person is told that their silence or acknowledgement is about to end: one working day before it does."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from bot.watching.episodes import Episode, Step
from bot.watching.silence_ends import LONDON


def is_to_be_forewarned(episode: Episode, now: datetime, is_bank_holiday: Callable[[date], bool]) -> bool:
    """Whether the person who holds an alert is to know by now that this ends soon.

    Never where it ended already, or was taken within that last working day: who took it then knows the end.
    """
    if not episode.state.stands or episode.taken is None or episode.next is None:
        return False
    if episode.next.step not in (Step.END_SILENCE, Step.LAPSE):
        return False
    since = working_day_before(episode.next.at, is_bank_holiday)
    return episode.taken.at < since <= now < episode.next.at


def working_day_before(end: datetime, is_bank_holiday: Callable[[date], bool]) -> datetime:
    """The same time in London on the last working day before a moment (UTC)."""
    wall = end.astimezone(LONDON)
    day = wall.date() - timedelta(days=1)
    while day.weekday() >= 5 or is_bank_holiday(day):
        day -= timedelta(days=1)
    return datetime.combine(day, wall.time(), LONDON).astimezone(UTC)
