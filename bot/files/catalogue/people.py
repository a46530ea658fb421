"""Leads, and who holds which role."""

from collections.abc import Mapping

from bot.chasing.register import Lead
from bot.files.catalogue.circles import refuse_circles
from bot.files.catalogue.file import CatalogueFile
from bot.files.catalogue.references import References
from bot.files.catalogue.slack_ids import PERSON, PERSON_OR_GROUP, slack_id, slack_ids
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
        )
        if key and lead.deputy == key:
            fields.fault(fields.place("deputy"), f"lead {key!r} is their own deputy")
        fields.done()
        leads.setdefault(key, lead)
        places.setdefault(key, fields.place("escalates_to"))
    refuse_circles(file, {key: lead.escalates_to for key, lead in leads.items()}, places, "escalates to")
    return leads


def read_roles(file: CatalogueFile) -> Mapping[str, tuple[str, ...]]:
    """The Slack ids (people and user groups) that hold each role; everybody else is a viewer."""
    fields = file.top.inner("roles", "roles")
    if fields is None:
        return {}
    held = {role: slack_ids(fields, role, PERSON_OR_GROUP) for role in ROLES}
    fields.done()
    return {role: ids for role, ids in held.items() if role in fields.entries.pairs}
