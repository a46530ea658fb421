"""Who may do what: asked in one place, at the moment a person presses."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from bot.chasing.register import Lead, Register
from bot.duties.roles import held_roles


class Right(StrEnum):
    """What a person may do: with an alert, or with the store."""

    EXPLAIN = "explain"
    TAKE = "take"  # acknowledge it, silence it, or end its silence
    ASK = "ask"  # ask the lead about it
    MARK = "mark"  # a known cause on its series
    IMPORT = "import"  # take figures in; it is no alert's


ROLES: Mapping[Right, tuple[str, ...]] = {
    Right.TAKE: held_roles("alert_acknowledge"),
    Right.ASK: held_roles("alert_ask"),
    Right.MARK: held_roles("alert_known"),
    Right.IMPORT: held_roles("import_confirm"),
}
"""The roles of the catalogue that have a right for every alert. What is not here is everybody's."""

_NOT_BY_OWNING = (Right.ASK, Right.MARK)
"""What nobody may for being the lead alone: who answers for a figure is asked, and excuses nothing."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who presses. `external` says why they are none of the organisation's own people; empty for its own.

    `away` is what their status says where it is one of being away.
    """

    id: str
    name: str
    external: str = ""
    away: str = ""


class People(Protocol):
    """The people of the platform, as they are at this moment."""

    def person(self, person_id: str) -> Person:
        """Who it is; somebody who cannot be looked up is external."""
        ...

    def is_in_group(self, person_id: str, group_id: str) -> bool:
        """Whether a person is in a user group now."""
        ...

    def is_shared(self, channel: str) -> bool:
        """Whether a channel is, or is about to be, shared with another organisation."""
        ...


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why somebody may not: `external`, `shared`, `role`, `own` or `no_draft`; and who may, by their titles."""

    why: str
    who_may: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Access:
    """The roles and leads in force, and the people."""

    register: Register
    people: People

    def refused_here(self, person: Person, channel: str) -> Refusal | None:
        """Why nobody, or not this person, may do anything in a channel."""
        if person.external:
            return Refusal("external")
        return Refusal("shared") if self.people.is_shared(channel) else None

    def refused(self, right: Right, person: Person, owner: Lead | None) -> Refusal | None:
        """Why a person may not do something with what a lead answers for; None where they may."""
        if person.external:
            return Refusal("external")
        if right not in ROLES or (right not in _NOT_BY_OWNING and self._answers_for(person, owner)):
            return None
        if any(self.holds(person, role) for role in ROLES[right]):
            return None
        return Refusal("role", self._who_may(right, owner))

    def holds(self, person: Person, role: str) -> bool:
        """Whether a person holds a role of the catalogue, themselves or by a user group."""
        held_by = self.register.roles.get(role, ())
        groups = [one for one in held_by if one.startswith("S")]
        return person.id in held_by or any(self.people.is_in_group(person.id, group) for group in groups)

    def _answers_for(self, person: Person, owner: Lead | None) -> bool:
        return any(lead.slack == person.id for lead in self._owner_and_deputy(owner))

    def _owner_and_deputy(self, owner: Lead | None) -> tuple[Lead, ...]:
        deputy = self.register.leads.get(owner.deputy or "") if owner else None
        return tuple(lead for lead in (owner, deputy) if lead is not None)

    def _who_may(self, right: Right, owner: Lead | None) -> tuple[str, ...]:
        owning = () if right in _NOT_BY_OWNING else self._owner_and_deputy(owner)
        leads = tuple(lead.title for lead in owning if lead.slack)
        roles = tuple(role for role in ROLES[right] if self.register.roles.get(role))
        return (*leads, *(f"{'an' if role[0] == 'a' else 'the'} {role.replace('-', ' ')}" for role in roles))
