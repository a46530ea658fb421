"""Who may do what with a request: asked at the moment a person presses."""

from collections.abc import Mapping

from bot.chasing.requests import Request
from bot.duties.access import Access, People, Person, Refusal
from bot.duties.chase_buttons import Verb
from bot.duties.chasing import Chasing

ENTERING = ("analyst", "administrator", "command-team")
"""The roles that may give an update for whoever owes it."""
CHECKING = ("analyst", "administrator")
_OF_THE_OFFERED = (Verb.TAKE, Verb.DECLINE)
_OF_CHECKERS = (Verb.ACCEPT, Verb.RETURN)


def refused(world: Chasing, people: People, person: Person, verb: Verb, request: Request) -> Refusal | None:
    """Why a person may not do something with a request; None where they may."""
    if person.external:
        return Refusal("external")
    access = Access(world.register, people)
    if verb in _OF_THE_OFFERED:
        to = world.lead(request.offer.to) if request.offer else None
        return None if to is None or to.slack == person.id else Refusal("role", (to.title,))
    if verb in _OF_CHECKERS:
        return _not_a_checker(world, access, person, request)
    concerned = _concerned(world, request)
    if person.id in concerned or any(access.holds(person, role) for role in ENTERING):
        return None
    return Refusal("role", tuple(dict.fromkeys(concerned.values())))


def no_draft_of(world: Chasing, person: Person, request: Request) -> Refusal | None:
    """Why a reply is no draft of a request: it is of those who owe its words, not of all who read of it."""
    keys = (request.holder, request.lead, request.offer.to if request.offer else None)
    owing = [lead for key in dict.fromkeys(keys) if (lead := world.lead(key)) is not None]
    if any(lead.slack == person.id for lead in owing):
        return None
    return Refusal("no_draft", tuple(lead.title for lead in owing[:1]))


def _not_a_checker(world: Chasing, access: Access, person: Person, request: Request) -> Refusal | None:
    deliverable = world.deliverable(request)
    if request.checked_by and deliverable and deliverable.sign_off:
        signer = world.lead(deliverable.sign_off)
        return None if signer and signer.slack == person.id else Refusal("role", (world.title(deliverable.sign_off),))
    if request.answered_by.endswith(f"@{person.id}"):
        return Refusal("own")
    if any(access.holds(person, role) for role in CHECKING):
        return None
    return Refusal("role", ("an analyst",))


def _concerned(world: Chasing, request: Request) -> Mapping[str, str]:
    """The people who answer for it, by Slack id with their titles: holder, lead, their deputies, the line above."""
    keys = [request.holder, request.lead, *world.line_above(request)]
    for lead in (world.lead(request.holder), world.lead(request.lead)):
        keys.append(lead.deputy if lead else None)
    leads = [lead for key in keys if (lead := world.lead(key)) is not None]
    return {lead.slack: lead.title for lead in leads if lead.slack}
