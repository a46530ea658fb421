"""Speaking: from the decisions of a run to what is said where: new messages, rows edited, lines in threads."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

from bot.duties.alert_book import Entry, Identity
from bot.duties.alert_decisions import Decided
from bot.duties.alert_messages import STORM, AlertMessages
from bot.duties.content import Content
from bot.duties.operators import note
from bot.duties.outbox import Mail, Message
from bot.duties.rewriting import edits_of, may_be_told_in
from bot.duties.watching import OPERATORS, Watching
from bot.figures.series import Figures
from bot.watching.alerts import Reason, Say
from bot.watching.routing import route
from bot.watching.rules import Severity
from bot.watching.standing import Place, top_of


def chart_id(message: str, episode: str) -> str:
    """The id of the message in a thread that shows the chart of one of several alerts."""
    return f"{message}-{episode}"


class Speaking:
    """Turns the decisions of one run into mail. `book` is what stood before the run."""

    def __init__(
        self, world: Watching, book: Mapping[Identity, Entry], figures: Figures, day: date, now: datetime
    ) -> None:
        self._world = world
        self._book = book
        self._now = now
        self.made = AlertMessages(world, figures, day)
        self._entries: dict[Identity, Entry] = {}
        self._reasons: dict[str, Reason] = {}
        self._messages: list[Message] = []
        self._touched: dict[str, str] = {}

    def say(self, decided: Iterable[Decided]) -> tuple[Mapping[Identity, Entry], Mail]:
        """The entries, knowing their messages, and the mail that the decisions cause."""
        decided = tuple(decided)
        self._entries = {one.change.entry.identity: one.change.entry for one in decided}
        self._reasons = {one.change.entry.episode_id: one.change.reason for one in decided}
        self._follow(decided)
        fresh = [one.change.entry.identity for one in decided if one.decision.say is Say.MESSAGE]
        self._new_messages(fresh)
        edits = edits_of(self._world, self.made, self._touched, self._entries.values(), self._reasons)
        return self._entries, Mail(tuple(self._messages), edits, self.made.pictures)

    def _standing(self) -> dict[Identity, Entry]:
        """What stands after the run."""
        return {identity: one for identity, one in {**self._book, **self._entries}.items() if one.episode.state.stands}

    def _follow(self, decided: Iterable[Decided]) -> None:
        """Touch the messages that alerts have already, and queue one line for each thread and reason."""
        lines: dict[tuple[str, str, Reason], list[Entry]] = defaultdict(list)
        for one in decided:
            if one.decision.say is Say.NOTHING:
                continue
            entry = one.change.entry
            self._touched |= {message: channel for channel, message in (*entry.messages, *entry.earlier)}
            for channel, message in entry.messages:
                if one.decision.say is Say.LINE and may_be_told_in(self._world, entry, channel):
                    lines[channel, message, one.change.reason].append(entry)
        for (channel, message, reason), entries in lines.items():
            worst = min((entry.episode.severity for entry in entries), key=lambda severity: severity.order)
            self._post(channel, worst, self.made.lines(entries, reason), thread_of=message)

    def _new_messages(self, fresh: Sequence[Identity]) -> None:
        wanted: dict[str, list[Identity]] = defaultdict(list)
        for identity in fresh:
            for channel in self._channels(identity):
                wanted[channel].append(identity)
        for channel, identity in self._released():
            if identity not in wanted[channel] and may_be_told_in(self._world, self._entry(identity), channel):
                self._reasons[self._entry(identity).episode_id] = Reason.FIRST_TIME
                wanted[channel].append(identity)
        every = {one for many in wanted.values() for one in many}
        if sum(self._top_of(one, every) == one for one in every) > STORM:
            self._storm(wanted)
            return
        for channel, many in wanted.items():
            self._say_in(channel, many)

    def _channels(self, identity: Identity) -> tuple[str, ...]:
        finding = self._entries[identity].episode.newest
        world = self._world
        return route(finding, world.rule(identity.rule), world.catalogue.channels.values()).channels

    def _entry(self, identity: Identity) -> Entry:
        return self._entries[identity] if identity in self._entries else self._book[identity]

    def _top(self, channel: str, identity: Identity, fresh: Iterable[Identity]) -> Identity:
        """What stands above all over a finding, among what is or will be said in a channel."""
        said: set[Place] = {one for one, entry in self._standing().items() if channel in dict(entry.messages)}
        return self._top_of(identity, said | set(fresh))

    def _top_of(self, identity: Identity, found: Collection[Place]) -> Identity:
        return Identity(*top_of(identity, found, self._world.catalogue.framework, self._world.rules_by_id))

    def _released(self) -> list[tuple[str, Identity]]:
        """What was listed under an alert that is over, and stands by itself from now on."""
        framework, rules = self._world.catalogue.framework, self._world.rules_by_id
        after = self._standing()
        found = []
        for identity, entry in after.items():
            for channel, _ in entry.messages:
                in_channel = [one for one, other in self._book.items() if channel in dict(other.messages)]
                before: set[Place] = {one for one in in_channel if self._book[one].episode.state.stands}
                now: set[Place] = {one for one in in_channel if one in after}
                was_under = identity in before and top_of(identity, before, framework, rules) != identity
                if was_under and top_of(identity, now, framework, rules) == identity:
                    found.append((channel, identity))
        return found

    def _say_in(self, channel: str, fresh: Sequence[Identity]) -> None:
        groups: dict[str, list[Identity]] = defaultdict(list)
        for identity in fresh:
            top = self._top(channel, identity, fresh)
            if top in fresh:
                groups[top.rule].append(identity)
                continue
            # What stands above it was said before: it is listed there, and not said by itself.
            message = dict(self._entry(top).messages)[channel]
            self._point(identity, channel, message)
            self._touched[message] = channel
            entry = self._entry(identity)
            line = self.made.line(entry, self._reasons[entry.episode_id])
            self._post(channel, entry.episode.severity, line, thread_of=message)
        for rule_id, group in groups.items():
            self._group(channel, self._world.rule(rule_id).severity, group)

    def _group(self, channel: str, severity: Severity, group: Sequence[Identity]) -> None:
        message = self._world.new_id()
        entries = [self._point(identity, channel, message) for identity in group]
        self._post(channel, severity, self.made.message(entries, self._reasons), message=message)
        for entry in entries if len(entries) > 1 else []:
            chart = self.made.chart(entry, self._reasons[entry.episode_id])
            if chart is not None:
                # Its id follows from the episode's, so that who explains the alert finds its picture.
                self._post(channel, severity, chart, thread_of=message, message=chart_id(message, entry.episode_id))

    def _storm(self, wanted: Mapping[str, Sequence[Identity]]) -> None:
        for channel, many in wanted.items():
            message = self._world.new_id()
            entries = [self._point(identity, channel, message) for identity in many]
            worst = min((entry.episode.severity for entry in entries), key=lambda one: one.order)
            self._post(channel, worst, self.made.storm(entries, self._reasons), message=message)
        number = len({identity for many in wanted.values() for identity in many})
        words = f"{number} new subjects were found in one run. Was there a new import, or was a rule changed?"
        if OPERATORS in self._world.catalogue.channels:
            self._messages.append(note(self._world.templates, self._now, "Very many findings at once", words))

    def _point(self, identity: Identity, channel: str, message: str) -> Entry:
        """Make an alert's message in a channel this one; the one before, where there was one, is touched."""
        entry = self._entry(identity)
        before = dict(entry.messages)
        if channel in before:
            self._touched[before[channel]] = channel
        self._entries[identity] = replace(entry, messages=tuple((before | {channel: message}).items()))
        return self._entries[identity]

    def _post(
        self,
        channel: str,
        severity: Severity,
        content: Content,
        *,
        thread_of: str | None = None,
        message: str | None = None,
    ) -> None:
        self._messages.append(
            Message(
                id=message or self._world.new_id(),
                channel=channel,
                content=content,
                severity=severity,
                created_at=self._now,
                thread_of=thread_of,
                not_before=self._world.held_back_until(severity, self._now),
            )
        )
