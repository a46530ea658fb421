"""What a person can do with Reeve beside asking, by their roles: what help says of it."""

from collections.abc import Collection, Mapping

from bot.duties.access import Access, Person
from bot.duties.orders import ORDERS, Verb
from bot.duties.roles import WHO_MAY, Role
from bot.duties.words import Templates


def _named(*starts: str, but: Collection[str] = ()) -> tuple[str, ...]:
    return tuple(name for name in WHO_MAY if name.startswith(starts) and name not in but)


_CHECKS = ("update_accept", "update_return")
_LOOKS = ("alert_explain", "alert_history")
ABILITIES: Mapping[str, tuple[str, ...]] = {
    "answers": _named("/kpi", "answer_"),
    "home": _named("home_", "board_"),
    "looks": (*_LOOKS, *_named("history_")),
    "alerts": _named("alert_", but=_LOOKS),
    "updates": _named("update_", "use_as_update", but=_CHECKS),
    "checks": _CHECKS,
    "imports": _named("import_"),
    "pauses": _named("pause_", "resume_"),
}
"""Every button, modal, shortcut and command, by the sentence of help that tells of it."""


def roles_of(access: Access, person: Person) -> frozenset[Role]:
    """The roles that a person holds; whoever answers for anything is a lead."""
    held = {role for role in (Role.ANALYST, Role.COMMAND_TEAM, Role.ADMINISTRATOR) if access.holds(person, role.value)}
    leads = {Role.LEAD} if any(lead.slack == person.id for lead in access.register.leads.values()) else set()
    return frozenset({Role.VIEWER, *held, *leads})


def abilities(templates: Templates, roles: Collection[Role]) -> tuple[str, ...]:
    """What somebody with some roles can order in words, and what they can press: a line each."""
    words = {verb.value: ORDERS[verb][0] for verb in ORDERS if verb is not Verb.WHERE}
    said = templates.render("answer", "abilities", {"words": words})
    pressed = [name for name, names in ABILITIES.items() if any(set(WHO_MAY[one]) & set(roles) for one in names)]
    return tuple(said[name] for name in (*words, *pressed))
