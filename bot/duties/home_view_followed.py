"""Everybody's part of Home: what they follow, with its newest figure and a small chart, and what they asked last."""

import json

from bot.asking.answers import Status
from bot.duties.access import Person
from bot.duties.answer import Answer
from bot.duties.content import Button
from bot.duties.follows import figure_of, is_known, name_of
from bot.duties.home_pages import page_of
from bot.duties.home_view import HomeWorld, Item, Part
from bot.duties.words import Mention
from bot.figures.series import SeriesKey

MOST_SHOWN = 8
FOLLOW, UNFOLLOW, ASK = "home_follow", "home_unfollow", "home_ask"


def followed_part(world: HomeWorld, person: Person) -> Part:
    """What a person follows; what they may not see, or what is gone, is named and gives no figure."""
    follows = world.follows.of(person.id)
    page = page_of(world, "followed", len(follows), MOST_SHOWN)
    words = world.words("followed", number=len(follows), page=page.said)
    items = tuple(_followed(world, person, one.series) for one in page.of(follows))
    add = Button(FOLLOW, words["follow"], "follow", "" if follows else "primary")
    return Part(words["heading"], items or (Item(words["nothing"]),), words["context"], (add, *page.buttons))


def recent_part(world: HomeWorld, person: Person) -> Part | None:
    """A person's last questions, each a button that asks it again; None where they asked none."""
    asked = world.recent.of(person.id)
    if not asked:
        return None
    buttons = tuple(Button(f"{ASK}_{place}", question, question) for place, question in enumerate(asked))
    words = world.words("recent")
    return Part(words["heading"], (), words["context"], buttons)


def value_of(series: SeriesKey) -> str:
    """A series as a button carries it."""
    return json.dumps(series)


def series_of(value: str) -> SeriesKey | None:
    """The series that a button carries; None for a value that no button of Reeve's has."""
    try:
        parts = json.loads(value)
    except (ValueError, RecursionError):
        return None
    if not isinstance(parts, list) or len(parts) != len(SeriesKey._fields):
        return None
    if not all(isinstance(part, str) and (not part or part.isprintable()) for part in parts):
        return None
    return SeriesKey(*parts)


def _followed(world: HomeWorld, person: Person, series: SeriesKey) -> Item:
    name = name_of(world.answers, series)
    found = figure_of(world.answers, world.asked(person), series) if is_known(world.answers, series) else None
    values = {"name": name, "answer": _answer(found), "refused": found is not None and found.status is Status.REFUSED}
    words = world.words("followed_item", **values)
    stop = Button(UNFOLLOW, words["unfollow"], value_of(series))
    shown = found.picture if found is not None and found.status is Status.ANSWERED else None
    return Item(words["text"], (stop,), shown)


def _answer(found: Answer | None) -> dict[str, object] | None:
    if found is None:
        return None
    # They are words of a template, and escaped by it.
    return {"text": Mention(found.text), "context": Mention(found.context)}
