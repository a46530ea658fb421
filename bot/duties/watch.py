"""Watching: evaluate the rules as of a day, move every alert, and decide what is said, in one transaction."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache

from bot.duties.alert_book import Change, Entry, Identity
from bot.duties.alert_decisions import Decided, Seen, decide_all, decide_steps
from bot.duties.evaluate import evaluate
from bot.duties.follows_signals import with_signals
from bot.duties.outbox import Mail
from bot.duties.speaking import Speaking
from bot.duties.together import together
from bot.duties.watching import Watching
from bot.figures.series import Figures
from bot.watching.alerts import Reason


class TooLate(ValueError):  # noqa: N818 - it says what was asked, not that anything broke
    """The day lies before the last one that was evaluated: alerts only move forward."""


@dataclass(frozen=True, slots=True)
class Watched:
    """What a run did: its decisions, and how many messages and edits it put into the outbox."""

    day: date
    decided: tuple[Decided, ...]
    messages: int = 0
    edits: int = 0


@dataclass(frozen=True, slots=True)
class Run:
    """One evaluation that is due: as of a day, at a moment; `only` these rules, or all."""

    day: date
    at: datetime
    only: frozenset[str] | None = None


def watch(world: Watching, day: date, now: datetime, *, adopt: bool = False) -> Watched:
    """Evaluate all rules as of a day and write what follows. The same day twice says nothing new.

    `adopt` takes what stands without posting it. Raises TooLate for a day before the last evaluated one.
    """
    return watch_days(world, [Run(day, now)], adopt=adopt)


def watch_days(world: Watching, runs: Sequence[Run], *, adopt: bool = False) -> Watched:
    """Evaluate days in order, of which the last one speaks for all; everything is written in one transaction."""
    last = world.book.last_evaluated()
    newest = runs[-1]
    if last is not None and runs[0].day < last[0]:
        raise TooLate(f"{runs[0].day} lies before {last[0]}, the last day that was evaluated; alerts only move forward")
    before = world.book.newest_entries()
    book = dict(before)
    decided: list[Decided] = []
    figures: Figures | None = None
    for run in runs:
        figures, made = _evaluated(world, run, last[1] if last else None, book)
        decided += made
        book |= {one.change.entry.identity: one.change.entry for one in made}
    assert figures is not None  # noqa: S101 - there is at least one run
    mail = Mail()
    entries: Mapping[Identity, Entry] = {}
    if not adopt:
        speaking = Speaking(world, before, figures, newest.day, newest.at)
        last_word = tuple(together(decided))
        entries, mail = speaking.say(last_word)
        mail = with_signals(mail, world, last_word, speaking.made, newest.day, newest.at)
    changes = _with_messages([one.change for one in decided], before, entries)
    world.book.write(newest.day, newest.at, changes, mail)
    return Watched(newest.day, tuple(decided), len(mail.messages), len(mail.edits))


def _evaluated(
    world: Watching, run: Run, known_on: datetime | None, book: Mapping[Identity, Entry]
) -> tuple[Figures, tuple[Decided, ...]]:
    """The figures that a day saw, and the decisions of that day."""

    @cache
    def figures_before() -> Figures:
        return world.source.figures(world.catalogue.framework.waves, known_on=known_on).seen_on(run.day)

    rules = [rule for rule in world.rules if run.only is None or rule.id in run.only]
    concerned = {
        identity: entry
        for identity, entry in book.items()
        if run.only is None or identity.rule in run.only or identity.rule not in world.rules_by_id
    }
    evaluation = evaluate(world.catalogue, rules, world.source, run.day)
    seen = Seen(
        day=run.day,
        now=run.at,
        findings=evaluation.findings,
        not_computed={Identity(one.rule, one.subject) for one in evaluation.not_computed},
        figures=evaluation.figures,
        figures_before=figures_before,
    )
    decided = decide_all(seen, world.catalogue, rules, concerned)
    moved = {**book, **{one.change.entry.identity: one.change.entry for one in decided}}
    return evaluation.figures, (*decided, *decide_steps(run.day, run.at, world.rules_by_id, moved))


def _with_messages(
    changes: Sequence[Change], before: Mapping[Identity, Entry], entries: Mapping[Identity, Entry]
) -> list[Change]:
    """The changes, the last one of each alert knowing its messages; and a change for what only gained a message."""
    newest = {change.entry.identity: place for place, change in enumerate(changes)}
    told = [
        replace(change, entry=replace(change.entry, messages=entries[identity].messages))
        if identity in entries and newest[identity] == place
        else change
        for place, change in enumerate(changes)
        for identity in [change.entry.identity]
    ]
    gained = [entry for identity, entry in entries.items() if identity not in newest and entry != before.get(identity)]
    return [*told, *(_only_message(entry) for entry in gained)]


def _only_message(entry: Entry) -> Change:
    return Change(
        entry=replace(entry, version=entry.version + 1),
        before=entry.episode.state,
        event="released",
        reason=Reason.FIRST_TIME,
        words="what it stood under is over",
    )
