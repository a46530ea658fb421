"""Who follows what, as watching asks for it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Protocol

from bot.figures.series import SeriesKey


class FollowersBook(Protocol):
    """Where it is kept what people follow."""

    def followers(self, series: Collection[SeriesKey]) -> Mapping[SeriesKey, tuple[str, ...]]:
        """Who follows each of some series; those that nobody follows are left out."""
        ...


class Trust(Protocol):
    """Who may be shown what is marked."""

    def __call__(self, person: str) -> bool:
        """Whether a person (by the platform's id) may; False where that is not known."""
        ...


@dataclass(frozen=True, slots=True)
class Followers:
    """Who follows what, and who of them may be shown what is marked."""

    book: FollowersBook
    may_see_marked: Trust
