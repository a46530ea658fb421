"""Who asks, where, and what may be shown to them there."""

from dataclasses import dataclass, replace
from datetime import date

from bot.asking.question import NotUnderstood
from bot.asking.reading.of_who_asks import asked_of_oneself
from bot.asking.reading.own_case import tells_of_ones_own_case
from bot.chasing.register import Lead
from bot.duties.catalogue import Catalogue
from bot.figures.measures import Marking

TRUSTED_ROLES = ("command-team", "analyst")
"""Who may be shown what is marked, where no place decides it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question as it came in.

    `person` is a lead's key or a Slack id, `place` a channel's key or Slack id; with neither, all rights. `thread` is
    the conversation that it belongs to. `groups` are the user groups that the person is in; `as_of` is taken as today.
    """

    question: str
    as_of: date
    person: str | None = None
    place: str | None = None
    thread: str | None = None
    known_on: date | None = None
    groups: tuple[str, ...] = ()


def denied_measures(asked: Asked, catalogue: Catalogue) -> frozenset[str]:
    """The measures that may not be shown to whoever asks, where they ask.

    A place decides by its marking, whoever asks there; one that the catalogue does not know is official. Where there
    is no place (a direct message) the person decides: the command team and the analysts may see everything.
    """
    if _may_see_marked(asked, catalogue):
        return frozenset()
    measures = catalogue.framework.measures.values()
    return frozenset(one.key for one in measures if one.marking is Marking.OFFICIAL_SENSITIVE)


def of_the_asker(asked: Asked, catalogue: Catalogue) -> Asked | NotUnderstood:
    """A question of what is one's own, of the lead who asks; why there is none."""
    if tells_of_ones_own_case(asked.question):
        return NotUnderstood("personal")
    again = asked_of_oneself(asked.question)
    if again is None:
        return asked
    if asked.person is None:
        return NotUnderstood("who asks")
    lead = _lead(asked.person, catalogue)
    return NotUnderstood("no lead oneself") if lead is None else replace(asked, question=again.format(title=lead.title))


def _lead(person: str, catalogue: Catalogue) -> Lead | None:
    leads = catalogue.register.leads
    return leads.get(person) or next((one for one in leads.values() if one.slack == person), None)


def _may_see_marked(asked: Asked, catalogue: Catalogue) -> bool:
    if asked.place is not None:
        wanted = asked.place.removeprefix("#")
        channels = [one for one in catalogue.channels.values() if wanted in (one.key, one.slack)]
        return any(one.marking is Marking.OFFICIAL_SENSITIVE for one in channels)
    if asked.person is None:
        return True
    lead = _lead(asked.person, catalogue)
    slack = lead.slack if lead is not None and lead.slack else asked.person
    return any({slack, *asked.groups} & set(catalogue.register.roles.get(role, ())) for role in TRUSTED_ROLES)
