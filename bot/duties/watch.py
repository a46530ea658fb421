"""Watching: evaluate the rules as of a day, move every alert, and decide what is said, in one transaction."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache
from itertools import groupby
from typing import Protocol
from uuid import uuid4

from bot.duties.alert_book import AlertBook, Entry, Identity
from bot.duties.alert_decisions import Decided, Seen, decide_all
from bot.duties.alert_words import several, single, values_for, values_for_several
from bot.duties.catalogue import Catalogue
from bot.duties.content import Content
from bot.duties.evaluate import FiguresSource, evaluate
from bot.duties.outbox import Edit, Mail, Message, Picture
from bot.duties.words import Templates
from bot.figures.series import Figures, SeriesKey
from bot.watching.alerts import Reason, Say
from bot.watching.findings import Subject
from bot.watching.routing import route
from bot.watching.rules import Notify, Rule, Severity, UpdateOverdue

OPERATORS = "operators"


class TooLate(ValueError):  # noqa: N818 - it says what was asked, not that anything broke
    """The day lies before the last one that was evaluated: alerts only move forward."""


class Pictures(Protocol):
    """Draws the control chart of a subject as it stands on a day, or None where there is nothing to draw."""

    def draw(self, key: SeriesKey, rule: Rule, figures: Figures, day: date) -> Picture | None:
        """The picture with its words."""
        ...


@dataclass(frozen=True, slots=True)
class Watching:
    """What watching works with."""

    catalogue: Catalogue
    rules: Sequence[Rule]
    source: FiguresSource
    book: AlertBook
    templates: Templates
    pictures: Pictures
    new_id: Callable[[], str] = lambda: uuid4().hex


@dataclass(frozen=True, slots=True)
class Watched:
    """What a run did: its decisions, and how many messages and edits it put into the outbox."""

    day: date
    decided: tuple[Decided, ...]
    messages: int
    edits: int


def watch(
    world: Watching, day: date, now: datetime, *, adopt: bool = False, only: Collection[str] | None = None
) -> Watched:
    """Evaluate the rules as of a day (`only` those named) and write what follows. The same day twice says nothing new.

    `adopt` takes what stands without posting it. Raises TooLate for a day before the last evaluated one.
    """
    last = world.book.last_evaluated()
    if last is not None and day < last[0]:
        raise TooLate(f"{day} lies before {last[0]}, the last day that was evaluated; alerts only move forward")
    waves = world.catalogue.framework.waves

    @cache
    def figures_before() -> Figures:
        known_on = last[1] if last else None
        return world.source.figures(waves, known_on=known_on).seen_on(day)

    rules = [rule for rule in world.rules if only is None or rule.id in only]
    known = {rule.id for rule in world.rules}
    concerned = {
        identity: entry
        for identity, entry in world.book.newest_entries().items()
        if only is None or identity.rule in only or identity.rule not in known
    }
    evaluation = evaluate(world.catalogue, rules, world.source, day)
    seen = Seen(
        day=day,
        now=now,
        findings=evaluation.findings,
        not_computed={Identity(one.rule, one.subject) for one in evaluation.not_computed},
        figures=evaluation.figures,
        figures_before=figures_before,
    )
    decided = decide_all(seen, world.catalogue, rules, concerned)
    mail = Mail() if adopt else None
    if mail is None:
        decided, mail = _Speaking(world, seen).say(decided)
    world.book.write(day, now, [one.change for one in decided], mail)
    return Watched(day, decided, len(mail.messages), len(mail.edits))


class _Speaking:
    """Turns the decisions of one run into messages, edits and pictures."""

    def __init__(self, world: Watching, seen: Seen) -> None:
        self._world = world
        self._seen = seen
        self._rules: Mapping[str, Rule] = {rule.id: rule for rule in world.rules}
        self._entries: dict[str, Entry] = {}
        self._messages: list[Message] = []
        self._pictures: dict[Subject, Picture | None] = {}

    def say(self, decided: Iterable[Decided]) -> tuple[tuple[Decided, ...], Mail]:
        """The decisions, with their entries knowing their messages, and the mail that they cause."""
        decided = tuple(decided)
        self._entries = {one.change.entry.episode_id: one.change.entry for one in decided}
        touched = self._lines(decided)
        self._new_messages([one for one in decided if one.decision.say is Say.MESSAGE])
        edits = self._edits(touched)
        final = tuple(
            replace(one, change=replace(one.change, entry=self._entries[one.change.entry.episode_id]))
            for one in decided
        )
        pictures = tuple(picture for picture in self._pictures.values() if picture)
        return final, Mail(tuple(self._messages), edits, pictures)

    def _rule(self, rule_id: str) -> Rule:
        gone = Rule(
            id=rule_id,
            title="{{ rule.id }}",
            when=UpdateOverdue(),
            severity=Severity.LOW,
            every="",
            notify=Notify(channel=OPERATORS),
        )
        return self._rules.get(rule_id, gone)

    def _new_messages(self, decided: Sequence[Decided]) -> None:
        placed = [(one.change.entry.identity.rule, channel, one) for one in decided for channel in self._channels(one)]
        placed.sort(key=lambda item: item[:2])
        for (rule_id, channel), group in groupby(placed, key=lambda item: item[:2]):
            self._group(self._rule(rule_id), channel, [one for _, _, one in group])

    def _channels(self, one: Decided) -> tuple[str, ...]:
        finding = one.change.entry.episode.newest
        catalogue = self._world.catalogue
        rule = self._rule(one.change.entry.identity.rule)
        return route(finding, rule, catalogue.channels.values()).channels

    def _group(self, rule: Rule, channel: str, group: Sequence[Decided]) -> None:
        message_id = self._world.new_id()
        alone = len(group) == 1
        reasons = {one.change.entry.episode_id: one.change.reason for one in group}
        for one in group:
            self._point_to(one.change.entry.episode_id, channel, message_id)
        entries = [self._entries[one.change.entry.episode_id] for one in group]
        content = self._content(rule, entries, reasons)
        self._post(message_id, channel, rule, content)
        for entry in [] if alone else entries:
            picture = self._picture(entry, rule)
            if picture is not None:
                values = self._values(entry, reasons[entry.episode_id], rule)
                parts = self._world.templates.render(rule.notify.template, "chart", values)
                self._post(
                    self._world.new_id(),
                    channel,
                    rule,
                    Content(text=parts["text"], context=parts.get("context", ""), picture=picture.id),
                    thread_of=message_id,
                )

    def _point_to(self, episode_id: str, channel: str, message_id: str) -> None:
        entry = self._entries[episode_id]
        others = tuple(place for place in entry.messages if place[0] != channel)
        self._entries[episode_id] = replace(entry, messages=(*others, (channel, message_id)))

    def _lines(self, decided: Iterable[Decided]) -> dict[str, tuple[str, Reason]]:
        """Queue the thread lines; return the messages whose rows change, with their channel and the reason."""
        touched: dict[str, tuple[str, Reason]] = {}
        for one in decided:
            entry, reason = one.change.entry, one.change.reason
            for channel, message in entry.messages:
                touched[message] = (channel, reason)
                if one.decision.say is Say.EDIT:
                    continue
                rule = self._rule(entry.identity.rule)
                parts = self._world.templates.render(rule.notify.template, "line", self._values(entry, reason, rule))
                self._post(self._world.new_id(), channel, rule, Content(text=parts["text"]), thread_of=message)
        return touched

    def _edits(self, touched: Mapping[str, tuple[str, Reason]]) -> tuple[Edit, ...]:
        edits = []
        members = self._world.book.entries_of(tuple(touched))
        for message, (_, reason) in touched.items():
            entries = [self._entries.get(entry.episode_id, entry) for entry in members[message]]
            rule = self._rule(entries[0].identity.rule)
            reasons = {entry.episode_id: reason for entry in entries}
            edits.append(Edit(message, self._content(rule, entries, reasons)))
        return tuple(edits)

    def _content(self, rule: Rule, entries: Sequence[Entry], reasons: Mapping[str, Reason]) -> Content:
        templates, event = self._world.templates, rule.notify.template
        values = [self._values(entry, reasons[entry.episode_id], rule) for entry in entries]
        if len(entries) == 1:
            picture = self._picture(entries[0], rule)
            return single(templates.render(event, "single", values[0]), entries[0], picture.id if picture else None)
        rows = [templates.render(event, "row", one) for one in values]
        return several(templates.render(event, "several", values_for_several(values, rule, templates)), rows)

    def _values(self, entry: Entry, reason: Reason, rule: Rule) -> dict[str, object]:
        return values_for(entry, reason, rule, self._world.catalogue, self._world.templates, self._seen.day)

    def _picture(self, entry: Entry, rule: Rule) -> Picture | None:
        subject = entry.identity.subject
        if subject.measure is None or subject.area is None:
            return None
        if subject not in self._pictures:
            key = SeriesKey(subject.measure, subject.area, subject.group)
            self._pictures[subject] = self._world.pictures.draw(key, rule, self._seen.figures, self._seen.day)
        return self._pictures[subject]

    def _post(self, message_id: str, channel: str, rule: Rule, content: Content, thread_of: str | None = None) -> None:
        self._messages.append(
            Message(
                id=message_id,
                channel=channel,
                content=content,
                severity=rule.severity,
                created_at=self._seen.now,
                thread_of=thread_of,
            )
        )
