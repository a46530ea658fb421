"""What people follow, wired together: who is told of alerts, and who sends the digests."""

from collections.abc import Callable
from datetime import date, datetime

from sqlalchemy import Engine

from bot.duties.access import People, Person
from bot.duties.answer_world import World
from bot.duties.catalogue import Catalogue
from bot.duties.followers import Followers
from bot.duties.follows_digest import FollowsDigest, may_see_marked
from bot.duties.tick import InForce
from bot.store.follows import FollowStore
from bot.store.outbox import DatabaseOutbox


class NobodyInGroups:
    """People where no platform is at hand: nobody is in a user group, so that less is shown rather than more."""

    def person(self, person_id: str) -> Person:
        """The person by their id alone."""
        return Person(person_id, person_id)

    def is_in_group(self, person_id: str, group_id: str) -> bool:
        """No."""
        return False

    def is_shared(self, channel: str) -> bool:
        """Yes: what is not known is not trusted."""
        return True


def followers_of(engine: Engine, catalogue: Catalogue, people: People) -> Followers:
    """Who follows what, and who of them may be shown what is marked."""

    def trusted(person: str) -> bool:
        return may_see_marked(catalogue, people, person, date.min)

    return Followers(FollowStore(engine), trusted)


def digests(
    engine: Engine,
    world: Callable[[InForce], World],
    people: People,
    reeves_now: Callable[[], datetime],
    held_back_until: Callable[[InForce, datetime], datetime | None],
) -> FollowsDigest:
    """What sends people the digest of what they follow."""
    return FollowsDigest(FollowStore(engine), world, people, DatabaseOutbox(engine, reeves_now), held_back_until)
