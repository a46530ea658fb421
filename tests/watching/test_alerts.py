"""The life of an alert as a table: every state, every event, what comes of it and how it is said."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.figures.periods import parse_period
from bot.watching.alerts import (
    ACKNOWLEDGEMENT_HOLDS,
    Acknowledged,
    Cleared,
    Decision,
    Event,
    Found,
    NotPossible,
    Reason,
    Restated,
    RuleChanged,
    Say,
    Silenced,
    StepDue,
    Unsilenced,
    decide,
)
from bot.watching.episodes import Episode, Next, State, Step, Taken
from bot.watching.findings import Finding, Subject
from bot.watching.rules import Severity

DAY = date(2026, 4, 20)
NOW = datetime(2026, 4, 20, 7, tzinfo=UTC)
WEEK = timedelta(days=7)
OPENED = NOW - timedelta(days=30)


def finding(
    period: str = "2026-03",
    value: float = 120,
    beyond: float | None = 20,
    severity: Severity = Severity.MEDIUM,
    signals: tuple[str, ...] = ("above_upper_limit",),
) -> Finding:
    return Finding(
        rule="the-rule",
        severity=severity,
        subject=Subject("burglary", "coventry"),
        period=parse_period(period),
        value=value,
        reason=f"{value} in {period}",
        beyond=beyond,
        detail={"signals": list(signals)},
    )


def episode(state: State, step: Step | None = None, **changes: object) -> Episode:
    """An episode that opened 30 days ago on 120 in March, in any state; `step` is what it waits for, overdue."""
    taken = None
    if state is State.ACKNOWLEDGED:
        taken = Taken("U0ACC", OPENED, "on it", name="Alex")
    if state is State.SILENCED:
        taken = Taken("U0ACC", OPENED, "known", NOW + WEEK)
    one = Episode(
        state=state,
        opened_on=DAY - timedelta(days=30),
        opened_at=OPENED,
        fired=finding(),
        newest=finding(),
        periods=("2026-03",),
        worst_beyond=20,
        taken=taken,
        next=Next(step, NOW - timedelta(minutes=1)) if step else None,
        waits_for="" if step else "a person",
        ended_on=None if state.stands else DAY,
    )
    return replace(one, **changes)  # type: ignore[arg-type]


OPEN, TAKEN, QUIET = State.OPEN, State.ACKNOWLEDGED, State.SILENCED
OVER, UNMADE = State.RESOLVED, State.WITHDRAWN

SAME = Found(finding(), DAY, WEEK)
NEXT_PERIOD = Found(finding("2026-04", 115, 15), DAY, WEEK)
REVISED_A_LITTLE = Found(finding(value=118, beyond=18), DAY, WEEK)
FURTHER = Found(finding("2026-04", 130, 30), DAY, WEEK)
MORE_SEVERE = Found(finding(severity=Severity.HIGH), DAY, WEEK)
LESS_SEVERE = Found(finding(severity=Severity.LOW), DAY, WEEK)
MORE_SIGNALS = Found(finding(signals=("above_upper_limit", "shift_above")), DAY, WEEK)
CLEARED = Cleared(DAY, "90 in April 2026")
RESTATED = Restated(DAY, "raised on 1,098, since revised to 1,041")
CHANGED = RuleChanged(DAY, "the rule the-rule is no longer in force")
TAKE = Acknowledged("U0DCC", "looking", "Jo")
HUSH = Silenced("U0DCC", "a known cause", NOW + WEEK, "Jo")
UNHUSH = Unsilenced("U0DCC", "Jo")
STEP = StepDue(WEEK)

M, L, E, N = Say.MESSAGE, Say.LINE, Say.EDIT, Say.NOTHING
R = Reason

# Sentence; state before (None: no episode); what it waits for; event; state after; reason; how it is said.
TRANSITIONS: tuple[tuple[str, State | None, Step | None, Event, State, Reason, Say], ...] = (
    ("what is found opens an alert", None, None, SAME, OPEN, R.FIRST_TIME, M),
    ("found after it was resolved, a new episode opens", OVER, None, SAME, OPEN, R.AGAIN, M),
    ("found after it was withdrawn, a new episode opens", UNMADE, None, SAME, OPEN, R.AGAIN, M),
    ("the same again says nothing", OPEN, None, SAME, OPEN, R.NOTHING_NEW, N),
    ("the same again leaves it acknowledged", TAKEN, None, SAME, TAKEN, R.NOTHING_NEW, N),
    ("the same again leaves it silenced", QUIET, None, SAME, QUIET, R.NOTHING_NEW, N),
    ("a new period edits an open row", OPEN, None, NEXT_PERIOD, OPEN, R.STILL_SO, E),
    ("a new period edits an acknowledged row", TAKEN, None, NEXT_PERIOD, TAKEN, R.STILL_SO, E),
    ("a new period edits a silenced row", QUIET, None, NEXT_PERIOD, QUIET, R.STILL_SO, E),
    ("a revision that leaves it so edits the row", OPEN, None, REVISED_A_LITTLE, OPEN, R.REVISED, E),
    ("more signals in the same period edit the row", OPEN, None, MORE_SIGNALS, OPEN, R.REVISED, E),
    ("a lower severity edits the row", OPEN, None, LESS_SEVERE, OPEN, R.REVISED, E),
    ("further beyond the line is worse", OPEN, None, FURTHER, OPEN, R.WORSE, M),
    ("a higher severity is worse", OPEN, None, MORE_SEVERE, OPEN, R.WORSE, M),
    ("worse opens what was acknowledged", TAKEN, None, FURTHER, OPEN, R.WORSE, M),
    ("a higher severity opens what was acknowledged", TAKEN, None, MORE_SEVERE, OPEN, R.WORSE, M),
    ("worse leaves a silence in force", QUIET, None, FURTHER, QUIET, R.STILL_SO, E),
    ("a higher severity leaves a silence in force", QUIET, None, MORE_SEVERE, QUIET, R.REVISED, E),
    ("newer figures resolve what is open", OPEN, None, CLEARED, OVER, R.RESOLVED, L),
    ("newer figures resolve what is acknowledged", TAKEN, None, CLEARED, OVER, R.RESOLVED, L),
    ("newer figures resolve what is silenced", QUIET, None, CLEARED, OVER, R.RESOLVED, L),
    ("a revision withdraws what is open", OPEN, None, RESTATED, UNMADE, R.WITHDRAWN, L),
    ("a revision withdraws what is acknowledged", TAKEN, None, RESTATED, UNMADE, R.WITHDRAWN, L),
    ("a revision withdraws what is silenced", QUIET, None, RESTATED, UNMADE, R.WITHDRAWN, L),
    ("a rule that goes closes what is open", OPEN, None, CHANGED, OVER, R.RULE_CHANGED, L),
    ("a rule that goes closes what is acknowledged", TAKEN, None, CHANGED, OVER, R.RULE_CHANGED, L),
    ("a rule that goes closes what is silenced", QUIET, None, CHANGED, OVER, R.RULE_CHANGED, L),
    ("a person takes an open alert", OPEN, None, TAKE, TAKEN, R.ACKNOWLEDGED, L),
    ("a person takes a silenced alert, which ends the silence", QUIET, None, TAKE, TAKEN, R.ACKNOWLEDGED, L),
    ("a person silences an open alert", OPEN, None, HUSH, QUIET, R.SILENCED, L),
    ("a person silences an acknowledged alert", TAKEN, None, HUSH, QUIET, R.SILENCED, L),
    ("a person gives a silence another end", QUIET, None, HUSH, QUIET, R.SILENCED, L),
    ("a person ends a silence", QUIET, None, UNHUSH, OPEN, R.SILENCE_ENDED, L),
    ("a reminder is due", OPEN, Step.REMIND, STEP, OPEN, R.REMINDER, L),
    ("a silence ends and it is still so", QUIET, Step.END_SILENCE, STEP, OPEN, R.SILENCE_ENDED, M),
    ("an acknowledgement lapses and it is still so", TAKEN, Step.LAPSE, STEP, OPEN, R.LAPSED, L),
    ("no step is due for what waits for nothing", OPEN, None, STEP, OPEN, R.NOTHING_NEW, N),
    ("no step is due for what was acknowledged without an end", TAKEN, None, STEP, TAKEN, R.NOTHING_NEW, N),
    ("no step is due for what was silenced without an end", QUIET, None, STEP, QUIET, R.NOTHING_NEW, N),
)

REFUSED: tuple[tuple[str, State | None, Event, str], ...] = (
    ("nobody takes what is taken", TAKEN, TAKE, "Alex has already taken this alert"),
    ("nobody ends a silence that is not", OPEN, UNHUSH, "not silenced"),
    ("nobody ends the silence of an acknowledged alert", TAKEN, UNHUSH, "not silenced"),
    ("no silence ends in the past", OPEN, replace(HUSH, until=NOW), "must end in the future"),
    *(
        (f"{type(event).__name__} comes too late for an alert that is {state.value if state else 'not there'}",
         state, event, "this alert is over")
        for state in (OVER, UNMADE, None)
        for event in (CLEARED, RESTATED, CHANGED, TAKE, HUSH, UNHUSH, STEP)
    ),
)  # fmt: skip


@pytest.mark.parametrize(
    ("before", "step", "event", "after", "reason", "say"),
    [row[1:] for row in TRANSITIONS],
    ids=[row[0] for row in TRANSITIONS],
)
def test_transition(
    before: State | None, step: Step | None, event: Event, after: State, reason: Reason, say: Say
) -> None:
    decision = decide(episode(before, step) if before else None, event, NOW, again=before is not None)
    assert (decision.episode.state, decision.reason, decision.say) == (after, reason, say)


@pytest.mark.parametrize(("before", "event", "words"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_refused(before: State | None, event: Event, words: str) -> None:
    with pytest.raises(NotPossible, match=words):
        decide(episode(before) if before else None, event, NOW)


def test_every_state_meets_every_event_in_these_tables() -> None:
    met = {(row[1], type(row[3])) for row in TRANSITIONS} | {(row[1], type(row[2])) for row in REFUSED}
    events = (Found, Cleared, Restated, RuleChanged, Acknowledged, Silenced, Unsilenced, StepDue)
    assert met == {(state, event) for state in (None, *State) for event in events}


def opened(event: Found = SAME) -> Episode:
    return decide(None, event, NOW).episode


def test_an_episode_keeps_what_it_fired_on_whatever_comes_after() -> None:
    now = opened()
    for event in (FURTHER, TAKE, NEXT_PERIOD, CLEARED):
        now = decide(now, event, NOW).episode
        assert now.fired == SAME.finding
    assert now.ending == "90 in April 2026"
    assert now.ended_on == DAY


def test_periods_are_listed_once_in_the_order_in_which_they_were_found() -> None:
    now = opened()
    for event in (REVISED_A_LITTLE, FURTHER, NEXT_PERIOD):
        now = decide(now, event, NOW).episode
    assert now.periods == ("2026-03", "2026-04")


def test_worse_is_measured_against_the_worst_period_and_not_the_last() -> None:
    now = opened(Found(finding("2026-01", 150, 50), DAY))
    now = decide(now, Found(finding("2026-02", 110, 10), DAY), NOW).episode
    assert decide(now, Found(finding("2026-03", 140, 40), DAY), NOW).reason is Reason.STILL_SO
    assert decide(now, Found(finding("2026-03", 151, 51), DAY), NOW).reason is Reason.WORSE


def test_where_there_is_no_line_nothing_is_further_beyond_it() -> None:
    now = opened(Found(finding(beyond=None), DAY))
    assert decide(now, Found(finding("2026-04", 900, None), DAY), NOW).reason is Reason.STILL_SO
    assert decide(now, Found(finding("2026-04", 900, 5), DAY), NOW).episode.worst_beyond == 5


def test_words_that_only_move_with_the_day_are_kept_without_being_said() -> None:
    later = replace(SAME.finding, reason="120 in March, 8 days ago")
    decision = decide(opened(), Found(later, DAY), NOW)
    assert decision.say is Say.NOTHING
    assert decision.episode.newest.reason == later.reason


def test_an_open_alert_reminds_after_the_time_its_rule_gives() -> None:
    assert opened().next == Next(Step.REMIND, NOW + WEEK)
    reminded = decide(episode(State.OPEN, Step.REMIND), STEP, NOW).episode
    assert reminded.next == Next(Step.REMIND, NOW + WEEK)


def test_an_acknowledgement_lapses_after_four_weeks() -> None:
    taken = decide(opened(), TAKE, NOW).episode
    assert taken.next == Next(Step.LAPSE, NOW + ACKNOWLEDGEMENT_HOLDS)
    assert timedelta(days=28) == ACKNOWLEDGEMENT_HOLDS
    assert taken.taken == Taken("U0DCC", NOW, "looking", name="Jo")


def test_a_silence_ends_when_its_person_said() -> None:
    assert decide(opened(), HUSH, NOW).episode.next == Next(Step.END_SILENCE, NOW + WEEK)


def test_a_step_before_its_time_changes_nothing() -> None:
    waiting = opened()
    assert decide(waiting, STEP, NOW) == Decision(waiting, Reason.NOTHING_NEW, Say.NOTHING)


def test_who_took_it_is_forgotten_when_it_opens_again() -> None:
    assert decide(episode(State.ACKNOWLEDGED, Step.LAPSE), STEP, NOW).episode.taken is None
    assert decide(episode(State.ACKNOWLEDGED), FURTHER, NOW).episode.taken is None


EVENTS = st.sampled_from(
    [
        SAME, NEXT_PERIOD, REVISED_A_LITTLE, FURTHER, MORE_SEVERE, LESS_SEVERE, MORE_SIGNALS, CLEARED, RESTATED,
        CHANGED, TAKE, HUSH, UNHUSH, STEP, Found(finding(beyond=None), DAY), StepDue(None),
    ]
)  # fmt: skip


@given(st.lists(st.tuples(EVENTS, st.integers(0, 40)), max_size=25))
def test_whatever_happens_an_episode_has_a_next_step_or_says_why_not(events: list[tuple[Event, int]]) -> None:
    now, one = NOW, opened()
    for event, days in events:
        now += timedelta(days=days)
        before = one
        try:
            decision = decide(one, replace(event, until=now + WEEK) if isinstance(event, Silenced) else event, now)
        except NotPossible:
            continue
        one = decision.episode
        assert bool(one.next) != bool(one.waits_for)
        assert one.state.stands or one.next is None
        assert one.next is None or one.next.at > now or one.next == before.next
        assert one.fired == (before.fired if before.state.stands else one.newest)
        assert decision.say is not Say.NOTHING or one.state is before.state
