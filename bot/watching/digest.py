"""The morning briefing of a channel: what belongs in it, of the alerts that it may see, and when it is not made."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Generic, TypeVar

from bot.watching.cron import due_after
from bot.watching.episodes import Episode
from bot.watching.quiet import LONDON, Quiet, quiet_until

Alert = TypeVar("Alert")


@dataclass(frozen=True, slots=True)
class Parted(Generic[Alert]):
    """Alerts by what a digest says of them: raised since the last one, standing from before, or over since."""

    new: tuple[Alert, ...] = ()
    standing: tuple[Alert, ...] = ()
    resolved: tuple[Alert, ...] = ()


def parted(alerts: Iterable[Alert], episode_of: Callable[[Alert], Episode], since: datetime) -> Parted[Alert]:
    """Part alerts that stand, or ended since; the most severe first, then the longest standing."""
    ordered = sorted(alerts, key=lambda one: (episode_of(one).severity.order, episode_of(one).opened_at))
    standing = [one for one in ordered if episode_of(one).state.stands]
    return Parted(
        new=tuple(one for one in standing if episode_of(one).opened_at > since),
        standing=tuple(one for one in standing if episode_of(one).opened_at <= since),
        resolved=tuple(one for one in ordered if not episode_of(one).state.stands),
    )


def is_left_to_the_next(
    every: str, due: datetime, quiet: Quiet | None, is_bank_holiday: Callable[[date], bool]
) -> bool:
    """Whether a digest that falls due in the quiet is not made: the next one comes on the day on which the quiet ends.

    Without that a bank holiday's would be posted shortly before the next morning's, which tells the same. One that
    would never be made that way, since every one falls due in the quiet, is held back instead.
    """
    ends = quiet_until(due, quiet, is_bank_holiday)
    if ends is None:
        return False
    following = due_after(every, due)
    is_quiet_again = quiet_until(following, quiet, is_bank_holiday) is not None
    return not is_quiet_again and following.astimezone(LONDON).date() <= ends.astimezone(LONDON).date()
