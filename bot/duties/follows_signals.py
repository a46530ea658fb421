"""Signals: when an alert opens or ends about something that people follow, each of them is told, once, in private."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from bot.duties.alert_book import Entry
from bot.duties.alert_decisions import Decided
from bot.duties.alert_messages import AlertMessages
from bot.duties.alert_words import values_for
from bot.duties.chasing import DIRECT
from bot.duties.content import Content
from bot.duties.followers import Followers
from bot.duties.outbox import Mail, Message
from bot.duties.watching import Watching
from bot.duties.words import Mention
from bot.figures.series import SeriesKey
from bot.watching.alerts import Reason, Say
from bot.watching.routing import may_be_told

MOST_TOLD = 15


@dataclass(slots=True)
class _Told:
    """What one person is told in a run."""

    opened: list[Entry] = field(default_factory=list)
    ended: list[Entry] = field(default_factory=list)

    @property
    def entries(self) -> list[Entry]:
        return [*self.opened, *self.ended]


def with_signals(
    mail: Mail, world: Watching, decided: Sequence[Decided], made: AlertMessages, day: date, now: datetime
) -> Mail:
    """The mail of a run with a direct message to each person who follows what an alert opened or ended about."""
    if world.followers is None:
        return mail
    told = _by_person(world, world.followers, decided)
    messages = tuple(_message(world, person, one, made, day, now) for person, one in sorted(told.items()))
    return replace(mail, messages=(*mail.messages, *messages), pictures=made.pictures)


def _by_person(world: Watching, followers: Followers, decided: Iterable[Decided]) -> Mapping[str, _Told]:
    spoken = [one for one in decided if _opens(one) or _ends(one)]
    who = followers.book.followers({key for one in spoken if (key := _series(one.change.entry)) is not None})
    told: dict[str, _Told] = defaultdict(_Told)
    for one in spoken:
        entry, key = one.change.entry, _series(one.change.entry)
        for person in who.get(key, ()) if key is not None else ():
            if _may_see(world, followers, person, entry):
                (told[person].opened if _opens(one) else told[person].ended).append(entry)
    return told


def _opens(one: Decided) -> bool:
    return one.decision.say is Say.MESSAGE and one.change.entry.episode.state.stands


def _ends(one: Decided) -> bool:
    return one.change.before is not None and one.change.before.stands and not one.change.entry.episode.state.stands


def _series(entry: Entry) -> SeriesKey | None:
    subject = entry.identity.subject
    if subject.measure is None or subject.area is None:
        return None
    return SeriesKey(subject.measure, subject.area, subject.group)


def _may_see(world: Watching, followers: Followers, person: str, entry: Entry) -> bool:
    """Whether a person may: what every channel may see, or anything for who may be shown what is marked."""
    finding = entry.episode.newest
    measure = world.catalogue.framework.measures.get(finding.subject.measure or "")
    return may_be_told(finding, measure, None) or followers.may_see_marked(person)


def _message(world: Watching, person: str, told: _Told, made: AlertMessages, day: date, now: datetime) -> Message:
    severity = min((entry.episode.severity for entry in told.entries), key=lambda one: one.order)
    return Message(
        id=_message_id(person, told),
        channel=DIRECT + person,
        content=_content(world, told, made, day),
        severity=severity,
        created_at=now,
        not_before=world.held_back_until(severity, now),
    )


def _message_id(person: str, told: _Told) -> str:
    """An id that follows from whom it is for and what moved: what is decided again is not said again."""
    parts = [person, *sorted(f"{entry.episode_id}:{entry.version}" for entry in told.entries)]
    return hashlib.sha256("\x1f".join(["follow", *parts]).encode()).hexdigest()[:32]


def _content(world: Watching, told: _Told, made: AlertMessages, day: date) -> Content:
    lines = [
        world.templates.render("home", "signal_item", _values(world, entry, day))["text"]
        for entry in told.entries[:MOST_TOLD]
    ]
    first = told.entries[0]
    words = world.templates.render(
        "home",
        "signal",
        {
            "opened": len(told.opened),
            "ended": len(told.ended),
            "more": max(0, len(told.entries) - MOST_TOLD),
            "first": Mention(made.title(first)),
        },
    )
    picture = made.picture(first) if len(told.entries) == 1 else None
    return Content(
        text=f"{words['header']}: {' '.join(lines)}",
        header=words["header"],
        paragraphs=tuple(lines),
        context=words["context"],
        picture=picture.id if picture else None,
    )


def _values(world: Watching, entry: Entry, day: date) -> dict[str, object]:
    rule = world.rule(entry.identity.rule)
    return values_for(entry, Reason.NOTHING_NEW, rule, world.catalogue, world.templates, day)
