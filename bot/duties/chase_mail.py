"""The mail of a run of chasing: one message for each person or channel, however many requests it is about."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.chasing.requests import Request
from bot.chasing.stepping import Told
from bot.chasing.working_days import day_of
from bot.duties.chase_messages import ChaseMessages
from bot.duties.chasing import DIRECT, OPERATORS, Chasing
from bot.duties.content import Content
from bot.duties.outbox import Edit, Mail, Message
from bot.duties.request_book import Listing
from bot.watching.rules import Severity

_TO_OPERATORS = (Told.TO_OPERATORS, Told.NOT_SUPPLIED)
_TO_CHECKERS = (Told.CHECKER, Told.CHECKER_REMINDED)


@dataclass(frozen=True, slots=True)
class Notice:
    """Somebody is to be told something of a request."""

    request: str
    told: Told


def mail_of(
    world: Chasing,
    notices: Iterable[Notice],
    requests: Mapping[str, Request],
    now: datetime,
    *,
    touched: Sequence[str] = (),
    held: Sequence[Listing] = (),
) -> tuple[Mail, tuple[Listing, ...]]:
    """The messages that notices make, what each lists, and the older messages that are to be told anew.

    `touched` are the requests whose messages say what is no longer so. `held` are messages that a pause held: to
    whoever is told something now anyway, what they list is told in the same message.
    """
    made = ChaseMessages(world, day_of(now))
    together: dict[str, dict[str, Told]] = {}
    for notice in notices:
        for channel, told in _recipients(world, requests[notice.request], notice.told):
            # What happened last to a request is what is told of it.
            together.setdefault(channel, {})[notice.request] = told
    instead_of = [one for one in held if _taken_in(one, together, requests)]
    messages: list[Message] = []
    listings: list[Listing] = []
    for channel, items in together.items():
        listing = Listing(_message_id(channel, items, now), channel, tuple(items.items()), now)
        listings.append(listing)
        messages.append(_message(world, listing, made.content(listing, requests), now))
        messages += [
            _message(world, Listing(name, channel, (), now), content, now, thread_of=listing.message)
            for name, content in made.details(listing, requests)
        ]
    edits = edits_of(world, made, touched, requests)
    said = {listing.message for listing in listings}
    unsaid = tuple(one.message for one in instead_of if one.message not in said)
    return Mail(tuple(messages), edits, made.pictures, unsaid), tuple(listings)


def _taken_in(held: Listing, together: Mapping[str, dict[str, Told]], requests: Mapping[str, Request]) -> bool:
    """Whether what a held message lists goes into the one that the same person gets now; it is then added to it."""
    items = together.get(held.channel)
    if items is None or not all(key in requests for key, _ in held.items):
        return False
    for key, told in held.items:
        items.setdefault(key, told)
    return True


def edits_of(
    world: Chasing, made: ChaseMessages, touched: Sequence[str], requests: Mapping[str, Request]
) -> tuple[Edit, ...]:
    """What the messages about some requests say now; all requests of those messages are looked up."""
    if not touched:
        return ()
    listings = world.book.listings(touched)
    others = {key for listing in listings for key, _ in listing.items if key not in requests}
    known = {**requests, **{entry.request.id: entry.request for entry in world.book.some(tuple(others))}}
    return tuple(
        Edit(listing.message, made.content(listing, known, again=True), still_stands=_stands(listing, known))
        for listing in listings
    )


def _stands(listing: Listing, requests: Mapping[str, Request]) -> bool:
    """Whether anything in a message is still to be done: one that was held back and is not is never posted."""
    return any(requests[key].state.is_open for key, _ in listing.items)


def _message(
    world: Chasing, listing: Listing, content: Content, now: datetime, *, thread_of: str | None = None
) -> Message:
    waits_until = world.working.first_from(now)
    return Message(
        id=listing.message,
        channel=listing.channel,
        content=content,
        severity=Severity.MEDIUM,
        created_at=now,
        thread_of=thread_of,
        not_before=None if waits_until == now else waits_until,
    )


def _message_id(channel: str, items: Mapping[str, Told], now: datetime) -> str:
    """An id that follows from the day, the person and what they are told: what is decided again is not said again."""
    parts = [channel, day_of(now).isoformat(), *(f"{key}:{told}" for key, told in sorted(items.items()))]
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:32]


def _recipients(world: Chasing, request: Request, told: Told) -> tuple[tuple[str, Told], ...]:
    if told in _TO_OPERATORS:
        return _operators(world, told)
    if told in _TO_CHECKERS:
        return tuple((channel, told) for channel in world.checkers)
    if told is Told.ESCALATED:
        return _escalation(world, request)
    key = request.holder
    if told is Told.OFFERED and request.offer:
        key = request.offer.to
    elif told is Told.OFFER_TAKEN:
        key = request.lead
    elif told is Told.SIGNER:
        deliverable = world.deliverable(request)
        key = deliverable.sign_off if deliverable else None
    channel = world.direct(key)
    return ((channel, told),) if channel else _operators(world, Told.TO_OPERATORS)


def _escalation(world: Chasing, request: Request) -> tuple[tuple[str, Told], ...]:
    """The next up, or their deputy while they are away; and the holder, who has a copy."""
    line = world.line_above(request)
    above = world.lead(line[request.level - 1]) if 0 < request.level <= len(line) else None
    there: str | None = None
    for lead in (above, world.lead(above.deputy) if above else None):
        if lead and lead.slack and not lead.is_away(request.escalated_on or request.due):
            there = None if world.why_not_there(lead.slack) else DIRECT + lead.slack
        if there:
            break
    copy = world.direct(request.holder)
    told = ((there, Told.ESCALATED),) if there else _operators(world, Told.TO_OPERATORS)
    return (*told, *(((copy, Told.COPIED),) if copy and copy != there else ()))


def _operators(world: Chasing, told: Told) -> tuple[tuple[str, Told], ...]:
    return ((OPERATORS, told),) if OPERATORS in world.catalogue.channels else ()
