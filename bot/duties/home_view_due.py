"""A lead's part of Home: what is due from them, and what they said last."""

from collections.abc import Mapping

from bot.chasing.requests import Request
from bot.chasing.stepping import Told
from bot.duties.access import Person
from bot.duties.chase_buttons import label_of, verbs_for
from bot.duties.chase_words import update_values, values_of
from bot.duties.content import Button
from bot.duties.home_pages import page_of
from bot.duties.home_view import HomeWorld, Item, Part, leads_of
from bot.duties.update_drafts import open_for

MOST_DUE, MOST_SAID = 6, 3
REQUEST = "request:"
"""A button's value that begins with it names one request, not the message that lists several."""


def due_part(world: HomeWorld, person: Person) -> Part:
    """What is due from a lead, the soonest first, with the buttons of the message that asks for it."""
    requests = open_for(world.chasing, person)
    owed = [one for one in requests if one.state.wants_words or one.question is not None]
    labels = world.chasing.templates.render("chase", "buttons", {})
    page = page_of(world, "due", len(owed), MOST_DUE)
    words = world.words("due", number=len(owed), page=page.said)
    items = tuple(
        Item(world.words("due_item", item=_values(world, one))["text"], request_buttons(one, Told.ASKED, labels))
        for one in page.of(owed)
    )
    return Part(words["heading"], items or (Item(words["nothing"]),), words["context"], page.buttons)


def said_part(world: HomeWorld, person: Person) -> Part | None:
    """What a lead said last, the newest first; None where they never did."""
    keys, deliverables = leads_of(world, person), world.chasing.register.deliverables
    own = [one for one in world.chasing.given if one.text and _is_theirs(one.by, person, keys)]
    newest = list({(one.deliverable, one.meeting): one for one in own}.values())[-MOST_SAID:]
    if not newest:
        return None
    titles = {key: one.title for key, one in deliverables.items()}
    items = tuple(
        Item(world.words("said_item", title=titles.get(one.deliverable, one.deliverable), **update_values(one))["text"])
        for one in reversed(newest)
    )
    return Part(world.words("said")["heading"], items)


def request_buttons(request: Request, told: Told, labels: Mapping[str, str]) -> tuple[Button, ...]:
    """The buttons of one request, each carrying its id."""
    return tuple(
        Button(
            action=verb.value,
            label=labels[label_of(verb, [request])],
            value=REQUEST + request.id,
            style="primary" if place == 0 else "",
        )
        for place, verb in enumerate(verbs_for(told, request))
    )


def _is_theirs(by: str, person: Person, keys: frozenset[str]) -> bool:
    return by in keys or by.endswith(f"@{person.id}") or by == person.id


def _values(world: HomeWorld, request: Request) -> dict[str, object]:
    values = values_of(world.chasing, request, Told.ASKED)
    return {**values, "overdue": max(0, (world.day - request.due).days)}
