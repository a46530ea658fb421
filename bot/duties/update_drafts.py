"""Drafts: words that may be meant as an update, kept until somebody confirms them."""

import hashlib
from collections.abc import Sequence
from datetime import datetime

from bot.chasing.events import Replied
from bot.chasing.requests import Request, State
from bot.chasing.stepping import Told
from bot.duties.access import People, Person
from bot.duties.chase_buttons import Verb
from bot.duties.chase_words import values_of
from bot.duties.chasing import Chasing
from bot.duties.content import Button, Content
from bot.duties.outbox import Message
from bot.duties.request_book import Listing
from bot.duties.update_access import no_draft_of
from bot.duties.update_acts import Done, Wish, by_of, carry_out
from bot.watching.rules import Severity


def keep_draft(
    world: Chasing, people: People, person: Person, words: str, listing: Listing, now: datetime, *, settles: str
) -> Done:
    """Keep a reply as a draft of what its message asks of this person and may still be answered; say so in the thread.

    Whoever only reads of a request (the next up, who checks or signs off) is told that a reply there is no draft.
    """
    requests = [entry.request for entry in world.book.some([key for key, _ in listing.items])]
    others = {one.id: refusal for one in requests if (refusal := no_draft_of(world, person, one)) is not None}
    ids = tuple(one.id for one in requests if one.id not in others and one.state is not State.CLOSED)
    if not ids:
        return Done(refused=tuple((one, others[one.id]) for one in requests if one.id in others))

    def reply(requests: Sequence[Request]) -> Message:
        items = [values_of(world, request, Told.CONFIRM) for request in requests]
        parts = world.templates.render("chase", "draft", {"items": items})
        buttons = (
            Button(Verb.GIVE.value, parts["confirm"], listing.message, "primary"),
            Button(Verb.DROP.value, parts["drop"], listing.message),
        )
        name = hashlib.sha256(f"draft\x1f{settles}".encode()).hexdigest()[:32]
        return Message(
            id=name,
            channel=listing.channel,
            content=Content(text=parts["text"], paragraphs=(parts["text"],), buttons=buttons),
            severity=Severity.HIGH,
            created_at=now,
            thread_of=listing.message,
        )

    wish = Wish(person, Verb.GIVE, lambda _: Replied(words, by_of(person), requests=ids), reply=reply)
    return carry_out(world, people, wish, ids, now, settles=settles)


def open_for(world: Chasing, person: Person) -> tuple[Request, ...]:
    """The requests that a person may answer now, their own first: what a message can be used for."""
    keys = {key for key, lead in world.register.leads.items() if lead.slack == person.id}
    own = [
        entry.request
        for entry in world.book.entries()
        if {entry.request.holder, entry.request.lead} & keys
        and (entry.request.state in (State.ASKED, State.OVERDUE, State.RETURNED, State.ANSWERED))
    ]
    return tuple(sorted(own, key=lambda one: (not one.state.wants_words, one.due)))
