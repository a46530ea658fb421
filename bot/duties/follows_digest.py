"""The digest of what a person follows: its newest figures, in one direct message, at set times."""

import hashlib
import logging
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from bot.duties.access import People
from bot.duties.answer import Asked, World
from bot.duties.asker import TRUSTED_ROLES, denied_measures
from bot.duties.catalogue import Catalogue
from bot.duties.chasing import DIRECT
from bot.duties.content import Content
from bot.duties.follows import FollowBook, figure_of, is_known, name_of
from bot.duties.outbox import Mail, Message
from bot.duties.tick import InForce, Mailbox
from bot.duties.words import Mention
from bot.figures.periods import weekday_in_words
from bot.figures.series import SeriesKey
from bot.watching.rules import Severity

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class FollowsDigest:
    """Sends everybody the digest of what they follow. `held_back_until` gives the end of the quiet, or None."""

    follows: FollowBook
    world: Callable[[InForce], World]
    people: People
    mailbox: Mailbox
    held_back_until: Callable[[InForce, datetime], datetime | None]

    def send(self, in_force: InForce, due: datetime, day: date, now: datetime) -> int:
        """Queue a digest for each person who follows something; how many. A run that is repeated says nothing twice."""
        by_person: dict[str, list[SeriesKey]] = defaultdict(list)
        for one in self.follows.all():
            by_person[one.person].append(one.series)
        world = self.world(in_force)
        wait = self.held_back_until(in_force, now)
        messages = tuple(
            Message(
                id=hashlib.sha256(f"digest\x1f{person}\x1f{due.isoformat()}".encode()).hexdigest()[:32],
                channel=DIRECT + person,
                content=self._content(world, person, series, day),
                severity=Severity.LOW,
                created_at=now,
                not_before=wait,
            )
            for person, series in by_person.items()
        )
        self.mailbox.add(Mail(messages))
        return len(messages)

    def _content(self, world: World, person: str, series: Sequence[SeriesKey], day: date) -> Content:
        asked = asked_by(world.catalogue, self.people, person, day)
        lines = []
        for one in series:
            found = figure_of(world, asked, one) if is_known(world, one) else None
            values = {"name": name_of(world, one), "answer": Mention(found.text) if found else None}
            lines.append(world.templates.render("home", "digest_item", values)["text"])
        words = world.templates.render("home", "digest", {"as_at": weekday_in_words(day), "number": len(lines)})
        return Content(
            text=f"{words['header']}: {' '.join(lines)}",
            header=words["header"],
            paragraphs=tuple(lines),
            context=words["context"],
        )


def asked_by(catalogue: Catalogue, people: People, person: str, day: date) -> Asked:
    """A person's own question, with their rights where nobody else reads the answer.

    While the platform does not say who is in a user group, nobody is.
    """
    roles = catalogue.register.roles
    known = sorted({one for role in TRUSTED_ROLES for one in roles.get(role, ()) if one.startswith("S")})
    groups: tuple[str, ...] = ()
    try:
        groups = tuple(one for one in known if people.is_in_group(person, one))
    except Exception:  # noqa: BLE001 - whatever it is, less is shown rather than more
        _log.exception("the platform does not say who is in a user group")
    return Asked(question="", as_of=day, person=person, groups=groups)


def may_see_marked(catalogue: Catalogue, people: People, person: str, day: date) -> bool:
    """Whether a person may be shown everything where nobody else reads it."""
    return not denied_measures(asked_by(catalogue, people, person, day), catalogue)
