"""Leads, and who holds which role."""

from collections.abc import Mapping
from datetime import date

from bot.chasing.register import Absence, Lead
from bot.files.catalogue.circles import refuse_circles
from bot.files.catalogue.file import CatalogueFile
from bot.files.catalogue.references import References
from bot.files.catalogue.slack_ids import PERSON, PERSON_OR_GROUP, slack_id, slack_ids
from bot.files.fields import Fields
from bot.files.yaml_source import Node

ROLES = ("viewer", "lead", "analyst", "command-team", "administrator")


def read_leads(file: CatalogueFile, known: References) -> Mapping[str, Lead]:
    """The leads by key; nobody is their own deputy, and escalation comes to an end."""
    leads: dict[str, Lead] = {}
    places: dict[str, Node] = {}
    for key, fields in file.keyed("leads", "lead"):
        lead = Lead(
            key=key,
            title=fields.line("title", default=key),
            slack=slack_id(fields, "slack", PERSON),
            deputy=fields.reference("deputy", known.leads),
            escalates_to=fields.reference("escalates_to", known.leads),
            away=_read_absences(fields),
        )
        if key and lead.deputy == key:
            fields.fault(fields.place("deputy"), f"lead {key!r} is their own deputy")
        fields.done()
        leads.setdefault(key, lead)
        places.setdefault(key, fields.place("escalates_to"))
    refuse_circles(file, {key: lead.escalates_to for key, lead in leads.items()}, places, "escalates to")
    return leads


def _read_absences(lead: Fields) -> tuple[Absence, ...]:
    """The days on which a lead is away: `away: [{from: 2014-12-01, until: 2014-12-05}]`, the last day included."""
    absences = []
    for fields in lead.entries_of("away", "this absence"):
        since = fields.day("from", required=True) or date.min
        until = fields.day("until", required=True) or date.max
        if until < since:
            fields.fault(fields.place("until"), f"'until' is {until}, before 'from' ({since})")
        fields.done()
        absences.append(Absence(since, until))
    return tuple(absences)


def read_roles(file: CatalogueFile) -> Mapping[str, tuple[str, ...]]:
    """The Slack ids (people and user groups) that hold each role; everybody else is a viewer."""
    fields = file.top.inner("roles", "roles")
    if fields is None:
        return {}
    held = {role: slack_ids(fields, role, PERSON_OR_GROUP) for role in ROLES}
    fields.done()
    return {role: ids for role, ids in held.items() if role in fields.entries.pairs}
