"""Areas, the groups of peers they are compared with, and which area is home."""

from collections.abc import Mapping

from bot.figures.areas import Area, PeerGroup
from bot.files.catalogue.circles import refuse_circles
from bot.files.catalogue.file import CatalogueFile
from bot.files.catalogue.references import References
from bot.files.fields import Fields
from bot.files.yaml_source import Node

PLAIN_KIND = "area"
FORCE = "force"


def read_areas(file: CatalogueFile, known: References) -> Mapping[str, Area]:
    """The areas by key, in the order written; a parent must be an area, and nobody lies within itself."""
    areas: dict[str, Area] = {}
    places: dict[str, Node] = {}
    for key, fields in file.keyed("areas", "area"):
        area = Area(
            key=key,
            name=fields.line("name", default=key),
            kind=fields.key("kind") if fields.node("kind") else PLAIN_KIND,
            parent=fields.reference("parent", known.areas),
            aliases=fields.texts("aliases"),
        )
        fields.done()
        areas.setdefault(key, area)
        places.setdefault(key, fields.place("parent"))
    refuse_circles(file, {key: area.parent for key, area in areas.items()}, places, "lies within")
    return areas


def read_peer_groups(file: CatalogueFile, known: References) -> Mapping[str, PeerGroup]:
    """The groups of peers by key; each member is an area, and stands once."""
    groups: dict[str, PeerGroup] = {}
    for key, fields in file.keyed("peer_groups", "peer group"):
        group = PeerGroup(
            key=key,
            name=fields.line("name", default=key),
            members=fields.references("members", known.areas),
            aliases=fields.texts("aliases"),
        )
        _refuse_members_named_twice(fields)
        fields.done()
        groups.setdefault(key, group)
    return groups


def read_home(file: CatalogueFile, areas: Mapping[str, Area], known: References) -> str | None:
    """The area meant when none is said: `home:`, else the only area of kind force, else none."""
    home = file.top.reference("home", known.areas)
    if home is not None:
        return home
    forces = [area.key for area in areas.values() if area.kind == FORCE]
    return forces[0] if len(forces) == 1 else None


def _refuse_members_named_twice(fields: Fields) -> None:
    seen: set[str] = set()
    for member in fields.scalars("members"):
        if member.text in seen:
            fields.fault(member, f"member {member.text!r} is named twice")
        seen.add(member.text)
