"""The morning briefings of channels, wired together."""

from datetime import date

from sqlalchemy import Engine

from bot.duties.content import Content
from bot.duties.digest import Digesting, Gathered, digest_content, gathered
from bot.duties.tick import InForce
from bot.files.catalogue import read_catalogue
from bot.files.rule_files import read_rule_set
from bot.main import chasing, end_of_day, moment_of, open_migrated, today, watching
from bot.settings import Settings
from bot.store.digests import DigestStore


def digesting(engine: Engine, settings: Settings, in_force: InForce) -> Digesting:
    """What the digest of a channel is made of."""
    catalogue, rules = in_force.catalogue, in_force.rules
    return Digesting(
        alerts=watching(engine, settings, catalogue, rules),
        updates=chasing(engine, settings, catalogue, rules),
        book=DigestStore(engine),
    )


class NoSuchChannel(Exception):  # noqa: N818 - it says what is missing
    """The catalogue has no channel of that key; the message lists those there are."""


def digest_now(settings: Settings, channel: str, as_of: date | None) -> tuple[Gathered, Content]:
    """A channel's digest as it would be posted on a day; nothing is written. Raises NoSuchChannel."""
    catalogue = read_catalogue(settings.home)
    rules = read_rule_set(settings.home, catalogue)
    if channel not in catalogue.channels:
        known = ", ".join(sorted(catalogue.channels)) or "none"
        raise NoSuchChannel(f"there is no channel {channel!r} in channels.yaml; those there are: {known}")
    world = digesting(open_migrated(settings), settings, InForce(catalogue, rules))
    day = today(as_of, catalogue, settings)
    now = max(moment_of(day), end_of_day(day)) if as_of else moment_of(day)
    found = gathered(world, channel, now)
    return found, digest_content(world, channel, found, now)
