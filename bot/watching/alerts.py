"""The life of an alert: what an event makes of an episode, with the reason, and whether it is worth a word.

`decide(episode, event, now)` is pure: the edge writes the new episode and the message it causes in one transaction.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.watching.episodes import Episode, Next, State, Step, Taken
from bot.watching.findings import Finding
from bot.watching.rules import ACKNOWLEDGEMENT_HOLDS


class Reason(StrEnum):
    """Why something is said, or is not."""

    FIRST_TIME = "first time"
    AGAIN = "again after recovery"
    STILL_SO = "new period, still so"
    REVISED = "revised, still so"
    WORSE = "worse"
    REMINDER = "reminder"
    ACKNOWLEDGED = "acknowledged"
    LAPSED = "acknowledgement lapsed, still so"
    KEPT = "still being worked on"
    HANDED_BACK = "handed back"
    SILENCED = "silenced until"
    SILENCE_ENDED = "silence ended, still so"
    RESOLVED = "resolved"
    WITHDRAWN = "withdrawn because revised"
    RULE_CHANGED = "rule changed"
    NOTHING_NEW = "nothing new"


class Say(StrEnum):
    """How a decision is said: a message of its own, a line in its thread, an edit of its row, or not at all."""

    MESSAGE = "message"
    LINE = "line"
    EDIT = "edit"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Found:
    """The rule finds it on a day. `repeat_after` is the rule's."""

    finding: Finding
    day: date
    repeat_after: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Cleared:
    """Newer figures no longer show it."""

    day: date
    words: str = ""


@dataclass(frozen=True, slots=True)
class Restated:
    """A revision unmade it; the words say from what to what."""

    day: date
    words: str


@dataclass(frozen=True, slots=True)
class RuleChanged:
    """The rule, its target or a re-base was changed or removed, and it is no longer found."""

    day: date
    words: str


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """A named person takes it: their id, what they write, what they are called, and how long that holds."""

    by: str
    note: str
    name: str = ""
    holds: timedelta = ACKNOWLEDGEMENT_HOLDS


@dataclass(frozen=True, slots=True)
class Silenced:
    """A named person puts it aside until a time."""

    by: str
    reason: str
    until: datetime
    name: str = ""


@dataclass(frozen=True, slots=True)
class StepDue:
    """The time of the next step has come."""

    repeat_after: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Unsilenced:
    """A named person ends a silence early."""

    by: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class SilencedLonger:
    """Who silenced it puts it aside until another time, with a reason anew."""

    by: str
    reason: str
    until: datetime
    name: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """Who acknowledged it is still on it: the time until that lapses begins again."""

    by: str
    holds: timedelta = ACKNOWLEDGEMENT_HOLDS


@dataclass(frozen=True, slots=True)
class HandedBack:
    """Who acknowledged it no longer holds it. `repeat_after` is the rule's."""

    by: str
    name: str = ""
    repeat_after: timedelta | None = None


Event = (
    Found
    | Cleared
    | Restated
    | RuleChanged
    | Acknowledged
    | Silenced
    | Unsilenced
    | SilencedLonger
    | Kept
    | HandedBack
    | StepDue
)


@dataclass(frozen=True, slots=True)
class Decision:
    """The episode as it is now, why, and how that is said."""

    episode: Episode
    reason: Reason
    say: Say
    words: str = ""


class NotPossible(ValueError):  # noqa: N818 - what a person is told when a button comes too late
    """The event does not fit the episode's state; the message is for the person who asked."""


def decide(episode: Episode | None, event: Event, now: datetime, *, again: bool = False) -> Decision:
    """What becomes of an episode. None with a `Found` opens one; `again` says that an earlier one was said.

    Raises NotPossible where the state does not allow what a person asks.
    """
    if isinstance(event, Found):
        if episode is None or not episode.state.stands:
            return _open(event, now, again=again)
        return _found_again(episode, event, now)
    if episode is None or not episode.state.stands:
        raise NotPossible("this alert is over: there is nothing left to act on")
    match event:
        case Cleared():
            return _end(episode, State.RESOLVED, Reason.RESOLVED, event.day, event.words)
        case Restated():
            return _end(episode, State.WITHDRAWN, Reason.WITHDRAWN, event.day, event.words)
        case RuleChanged():
            return _end(episode, State.RESOLVED, Reason.RULE_CHANGED, event.day, event.words)
        case Acknowledged():
            return _acknowledge(episode, event, now)
        case Silenced():
            return _silence(episode, event, now)
        case Unsilenced():
            return _unsilence(episode, event)
        case SilencedLonger() | Kept() | HandedBack():
            return _by_its_holder(episode, event, now)
        case StepDue():
            return _step(episode, event, now)


def _reminder(repeat_after: timedelta | None, now: datetime) -> tuple[Next | None, str]:
    if repeat_after is None:
        return None, "its rule has no repeat_after: it waits for newer figures or a person"
    return Next(Step.REMIND, now + repeat_after), ""


def _open(event: Found, now: datetime, *, again: bool) -> Decision:
    due, waits_for = _reminder(event.repeat_after, now)
    finding = event.finding
    opened = Episode(
        state=State.OPEN,
        opened_on=event.day,
        opened_at=now,
        fired=finding,
        newest=finding,
        periods=(finding.period.text,) if finding.period else (),
        worst_beyond=finding.beyond,
        again=again,
        next=due,
        waits_for=waits_for,
    )
    return Decision(opened, Reason.AGAIN if again else Reason.FIRST_TIME, Say.MESSAGE)


def _found_again(episode: Episode, event: Found, now: datetime) -> Decision:
    finding, before = event.finding, episode.newest
    new_period = finding.period != before.period
    if not new_period and _alike(finding, before):
        # Words such as "7 days ago" move with the day; the next thing that is said says them as they are then.
        return Decision(replace(episode, newest=finding), Reason.NOTHING_NEW, Say.NOTHING)
    text = finding.period.text if finding.period else None
    periods = episode.periods if text is None or text in episode.periods else (*episode.periods, text)
    known = [beyond for beyond in (episode.worst_beyond, finding.beyond) if beyond is not None]
    updated = replace(episode, newest=finding, periods=periods, worst_beyond=max(known, default=None))
    if _is_worse(episode, finding) and episode.state is not State.SILENCED:
        due, waits_for = _reminder(event.repeat_after, now)
        opened = replace(updated, state=State.OPEN, taken=None, next=due, waits_for=waits_for)
        return Decision(opened, Reason.WORSE, Say.MESSAGE)
    return Decision(updated, Reason.STILL_SO if new_period else Reason.REVISED, Say.EDIT)


def _alike(one: Finding, other: Finding) -> bool:
    return (one.value, one.severity, one.detail.get("signals")) == (
        other.value,
        other.severity,
        other.detail.get("signals"),
    )


def _is_worse(episode: Episode, finding: Finding) -> bool:
    """A higher severity, or further beyond its line than any period of the episode before."""
    if finding.severity.order < episode.severity.order:
        return True
    if finding.beyond is None or episode.worst_beyond is None:
        return False
    return finding.beyond > episode.worst_beyond


def _end(episode: Episode, state: State, reason: Reason, day: date, words: str) -> Decision:
    ended = replace(episode, state=state, next=None, waits_for="it is over", ended_on=day, ending=words or reason.value)
    return Decision(ended, reason, Say.LINE, words)


def _acknowledge(episode: Episode, event: Acknowledged, now: datetime) -> Decision:
    if episode.state is State.ACKNOWLEDGED and episode.taken:
        raise NotPossible(f"{episode.taken.who} has already taken this alert")
    taken = Taken(event.by, now, event.note, name=event.name)
    held = Next(Step.LAPSE, now + event.holds)
    acknowledged = replace(episode, state=State.ACKNOWLEDGED, taken=taken, next=held, waits_for="")
    return Decision(acknowledged, Reason.ACKNOWLEDGED, Say.LINE, event.note)


def _silence(episode: Episode, event: Silenced, now: datetime) -> Decision:
    if event.until <= now:
        raise NotPossible("a silence must end in the future")
    taken = Taken(event.by, now, event.reason, event.until, event.name)
    silenced = replace(
        episode, state=State.SILENCED, taken=taken, next=Next(Step.END_SILENCE, event.until), waits_for=""
    )
    return Decision(silenced, Reason.SILENCED, Say.LINE, event.reason)


def _unsilence(episode: Episode, event: Unsilenced) -> Decision:
    if episode.state is not State.SILENCED:
        raise NotPossible("this alert is not silenced")
    opened = replace(episode, state=State.OPEN, taken=None, next=None, waits_for="a person ended its silence")
    return Decision(opened, Reason.SILENCE_ENDED, Say.LINE, f"ended early by {event.name or event.by}")


def _by_its_holder(episode: Episode, event: SilencedLonger | Kept | HandedBack, now: datetime) -> Decision:
    """What only the person can do who holds the alert in that way at this moment."""
    wanted = State.SILENCED if isinstance(event, SilencedLonger) else State.ACKNOWLEDGED
    taken = episode.taken
    if episode.state is not wanted or taken is None or taken.by != event.by:
        raise NotPossible(f"this alert is not {wanted.value} by you")
    match event:
        case SilencedLonger():
            return _silence(episode, Silenced(event.by, event.reason, event.until, event.name), now)
        case Kept():
            held = Next(Step.LAPSE, now + event.holds)
            kept = replace(episode, taken=replace(taken, at=now), next=held)
            return Decision(kept, Reason.KEPT, Say.LINE)
        case HandedBack():
            due, waits_for = _reminder(event.repeat_after, now)
            opened = replace(episode, state=State.OPEN, taken=None, next=due, waits_for=waits_for)
            return Decision(opened, Reason.HANDED_BACK, Say.LINE, f"by {event.name or event.by}")


def _step(episode: Episode, event: StepDue, now: datetime) -> Decision:
    if episode.next is None or episode.next.at > now:
        return Decision(episode, Reason.NOTHING_NEW, Say.NOTHING)
    due, waits_for = _reminder(event.repeat_after, now)
    opened = replace(episode, state=State.OPEN, taken=None, next=due, waits_for=waits_for)
    match episode.next.step:
        case Step.REMIND:
            return Decision(opened, Reason.REMINDER, Say.LINE)
        case Step.END_SILENCE:
            return Decision(opened, Reason.SILENCE_ENDED, Say.MESSAGE)
        case Step.LAPSE:
            return Decision(opened, Reason.LAPSED, Say.LINE)
