"""Areas, and the groups of peers that they are compared with."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Area:
    """A place that figures are about: a force, a local policing unit, a borough, a nation."""

    key: str
    name: str
    kind: str
    parent: str | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PeerGroup:
    """Areas that are compared with one another, such as the most similar forces; members are keys of areas."""

    key: str
    name: str
    members: tuple[str, ...]
    aliases: tuple[str, ...] = ()
