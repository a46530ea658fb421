"""The pages of a long part of Home: which one is shown, where it stands among all, and the buttons that turn it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from bot.duties.content import Button
from bot.duties.home_view import HomeWorld

PREVIOUS, NEXT = "home_page_previous", "home_page_next"
PAGED = ("alerts", "briefing", "checking", "due", "followed", "late", "steps", "unanswered")
"""The parts that have pages."""
_Thing = TypeVar("_Thing")
_Found = TypeVar("_Found")


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a part: its first thing, counted from 0, and how many it has at most.

    `said` is where it stands, in words; empty, as are the buttons, where there is only one page.
    """

    first: int
    most: int
    said: str = ""
    buttons: tuple[Button, ...] = ()

    def of(self, things: Sequence[_Thing]) -> Sequence[_Thing]:
        """Those of all things that are on this page."""
        return things[self.first : self.first + self.most]


def page_of(world: HomeWorld, part: str, number: int, most: int) -> Page:
    """The page that is turned to, of a part with a number of things; the last one where there is no such page."""
    last = max(0, -(-number // most) - 1)
    at = min(world.pages.get(part, 0), last)
    first = at * most
    if not last:
        return Page(first, most)
    words = world.words("pages", first=first + 1, last=min(first + most, number), number=number)
    back = (Button(PREVIOUS, words["previous"], turning(part, at - 1)),) if at else ()
    forth = (Button(NEXT, words["next"], turning(part, at + 1)),) if at < last else ()
    return Page(first, most, words["said"], back + forth)


def looked_up(
    world: HomeWorld, part: str, most: int, look: Callable[[int], _Found], count: Callable[[_Found], int]
) -> tuple[Page, _Found]:
    """A page of what is looked up from a place on, and how many there are in all is known only with it."""
    first = world.pages.get(part, 0) * most
    found = look(first)
    page = page_of(world, part, count(found), most)
    return page, (found if page.first == first else look(page.first))


def turning(part: str, page: int) -> str:
    """A page as a button carries it."""
    return f"{part} {page}"


def turned_to(value: str) -> tuple[str, int] | None:
    """The part and the page that a button carries; None where there is no such part or page."""
    part, _, page = value.partition(" ")
    return (part, int(page)) if part in PAGED and page.isdecimal() and len(page) < 7 else None
