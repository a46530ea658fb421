"""What an evaluation makes of every alert: opened, still so, worse, cleared, withdrawn."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.duties.alert_book import Change, Entry, Identity
from bot.duties.catalogue import Catalogue
from bot.figures.framework import Framework
from bot.figures.held import held_series
from bot.figures.measures import Measure
from bot.figures.number_words import figure_in_words
from bot.figures.series import Figures, Series, SeriesKey
from bot.figures.suppression import suppressed_points
from bot.watching.alerts import Cleared, Decision, Event, Found, Restated, RuleChanged, Say, StepDue, decide
from bot.watching.findings import Finding, Subject
from bot.watching.rules import Rule


@dataclass(frozen=True, slots=True)
class Seen:
    """What a day's evaluation saw: the findings, the subjects that could not be computed, and the figures.

    `figures_before` gives those of the day as they were known when the last evaluation was made.
    """

    day: date
    now: datetime
    findings: tuple[Finding, ...]
    not_computed: Collection[Identity]
    figures: Figures
    figures_before: Callable[[], Figures]


@dataclass(frozen=True, slots=True)
class Decided:
    """One alert's decision, with what is to be written of it."""

    change: Change
    decision: Decision


def decide_all(
    seen: Seen, catalogue: Catalogue, rules: Sequence[Rule], book: Mapping[Identity, Entry]
) -> tuple[Decided, ...]:
    """A decision for every finding, and for every standing alert that is found no longer, in a stable order."""
    by_id = {rule.id: rule for rule in rules}
    found = {Identity(finding.rule, finding.subject): finding for finding in seen.findings}
    decided = [
        _decided(
            identity,
            book.get(identity),
            Found(finding, seen.day, by_id[identity.rule].repeat_after),
            seen.day,
            seen.now,
        )
        for identity, finding in found.items()
    ]
    for identity, event in _endings(seen, catalogue.framework, by_id, found, book):
        decided.append(_decided(identity, book[identity], event, seen.day, seen.now))
    return tuple(one for one in decided if one.decision.say is not Say.NOTHING or _moved(one, book))


def _moved(one: Decided, book: Mapping[Identity, Entry]) -> bool:
    before = book.get(one.change.entry.identity)
    return before is None or before.episode != one.change.entry.episode


def decide_steps(
    day: date, now: datetime, rules: Mapping[str, Rule], book: Mapping[Identity, Entry]
) -> tuple[Decided, ...]:
    """A decision for every alert whose next step has come: a reminder, the end of a silence, a lapse."""
    due = [
        (identity, entry)
        for identity, entry in book.items()
        if entry.episode.state.stands and entry.episode.next and entry.episode.next.at <= now
    ]
    return tuple(
        _decided(identity, entry, StepDue(rules[identity.rule].repeat_after), day, now)
        for identity, entry in sorted(due, key=lambda one: one[1].episode.next.at if one[1].episode.next else now)
        if identity.rule in rules
    )


def _decided(identity: Identity, entry: Entry | None, event: Event, day: date, now: datetime) -> Decided:
    episode = entry.episode if entry else None
    again = entry is not None and entry.said
    decision = decide(episode, event, now, again=again)
    opens = episode is None or not episode.state.stands
    if opens:
        number = entry.number + 1 if entry else 1
        after = Entry(identity, number, 1, decision.episode)
    else:
        assert entry is not None  # noqa: S101 - an episode that stands has an entry
        after = replace(entry, version=entry.version + 1, episode=decision.episode)
    change = Change(
        entry=after,
        before=None if opens else episode.state if episode else None,
        event=type(event).__name__.lower(),
        reason=decision.reason,
        words=decision.words,
        day=day,
        at=now,
    )
    return Decided(change, decision)


def _endings(
    seen: Seen,
    framework: Framework,
    rules: Mapping[str, Rule],
    found: Mapping[Identity, Finding],
    book: Mapping[Identity, Entry],
) -> Iterator[tuple[Identity, Event]]:
    for identity, entry in book.items():
        if not entry.episode.state.stands or identity in found:
            continue
        if identity.rule not in rules:
            yield identity, RuleChanged(seen.day, f"the rule {identity.rule} is no longer in force")
        elif identity not in seen.not_computed:
            yield identity, _ending(identity.subject, entry, seen, framework)


def _ending(subject: Subject, entry: Entry, seen: Seen, framework: Framework) -> Event:
    if subject.measure is None or subject.area is None:
        return Cleared(seen.day, "the update is no longer owed")
    measure = framework.measures.get(subject.measure)
    key = SeriesKey(subject.measure, subject.area, subject.group)
    series = seen.figures.series(key)
    if measure is None or series is None:
        return RuleChanged(seen.day, "its figures are no longer in the catalogue")
    raised, newest = entry.episode.newest, series.newest
    revised = _revised(raised, series, measure)
    if raised.period is None or raised.value is None or newest.period.end > raised.period.end:
        now_is = f"{_shown(series, -1, measure)} in {newest.period.in_words}"
        since = f"; {revised}" if revised and raised.period else ""
        return Cleared(seen.day, now_is + since)
    if revised and raised.period == entry.episode.fired.period:
        return Restated(seen.day, revised)
    if revised:
        # It was so in the period on which it fired: only the newest one never was.
        return Cleared(seen.day, f"{raised.period.in_words}: {revised}")
    if not _same(series, held_series(seen.figures_before(), framework, key)):
        return Restated(seen.day, "earlier figures of the series were revised")
    return RuleChanged(seen.day, "its rule, target or re-base was changed")


def _revised(raised: Finding, series: Series, measure: Measure) -> str:
    """From what to what the figure of a finding was revised; nothing where it was not."""
    place = series.places.get(raised.period.text) if raised.period else None
    if place is None or raised.value is None or series.values[place] == raised.value:
        return ""
    if suppressed_points(series, measure)[place]:
        return "its figure was revised, and is too small to be shown"
    was, now_is = figure_in_words(raised.value, measure.unit), _shown(series, place, measure)
    if was == now_is:
        return "its figure was revised, by less than is shown of it"
    return f"raised on {was}, since revised to {now_is}"


def _shown(series: Series, place: int, measure: Measure) -> str:
    if suppressed_points(series, measure)[place]:
        return "a figure too small to be shown"
    return figure_in_words(float(series.values[place]), measure.unit)


def _same(one: Series, other: Series | None) -> bool:
    if other is None:
        return False
    places = [other.places.get(period.text) for period in one.periods]
    return len(one) == len(other) and all(
        place is not None and other.values[place] == value for place, value in zip(places, one.values, strict=True)
    )
