"""What the auditor says of an alert: nothing, as long as it has a next step ahead, waits for a person, or is over."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.watching.alerts import Acknowledged, Event, Found, Silenced, StepDue, Unsilenced, decide
from bot.watching.auditing import what_is_wrong
from bot.watching.episodes import Episode, Next, State, Step
from bot.watching.findings import Finding, Subject
from bot.watching.rules import Severity

NOW = datetime(2026, 4, 20, 7, tzinfo=UTC)
WEEK = timedelta(days=7)
FINDING = Finding(
    rule="the-rule",
    severity=Severity.MEDIUM,
    subject=Subject("burglary", "coventry"),
    period=None,
    value=120,
    reason="",
)


def episode(state: State, due: datetime | None, waits_for: str = "") -> Episode:
    return Episode(
        state=state,
        opened_on=date(2026, 4, 1),
        opened_at=NOW - timedelta(days=19),
        fired=FINDING,
        newest=FINDING,
        periods=(),
        worst_beyond=None,
        next=Next(Step.REMIND, due) if due else None,
        waits_for=waits_for,
    )


@pytest.mark.parametrize(
    ("standing", "words"),
    [
        (episode(State.OPEN, NOW + WEEK), ""),
        (episode(State.OPEN, NOW - timedelta(minutes=59)), ""),
        (episode(State.OPEN, NOW - timedelta(minutes=61)), "its step 'remind' was due at 2026-04-20 05:59 UTC"),
        (episode(State.OPEN, None, "it waits for a person"), ""),
        (episode(State.OPEN, None), "it is open and waits for nothing"),
        (episode(State.SILENCED, None), "it is silenced and waits for nothing"),
        (episode(State.ACKNOWLEDGED, None), "it is acknowledged and waits for nothing"),
        (episode(State.RESOLVED, None), ""),
        (episode(State.WITHDRAWN, NOW - WEEK), ""),
    ],
)
def test_an_alert_that_stands_has_a_next_step_ahead_or_waits_for_a_person(standing: Episode, words: str) -> None:
    assert what_is_wrong(standing, "the-rule", {"the-rule"}, NOW, NOW) == words


def test_an_alert_whose_rule_is_gone_is_ended_by_the_next_evaluation_as_long_as_there_is_one() -> None:
    standing = episode(State.OPEN, NOW - WEEK)

    assert what_is_wrong(standing, "the-rule", {"another"}, NOW - timedelta(days=3), NOW) == ""
    for evaluated_at in (NOW - timedelta(days=8), None):
        wrong = what_is_wrong(standing, "the-rule", set(), evaluated_at, NOW)
        assert wrong == "its rule is no longer in force, and nothing is evaluated that would end it"


@pytest.mark.parametrize("repeat_after", [WEEK, None])
def test_whatever_is_decided_about_an_alert_leaves_nothing_to_say(repeat_after: timedelta | None) -> None:
    now, standing = NOW, None
    events: list[Event] = [
        Found(FINDING, NOW.date(), repeat_after),
        Acknowledged("U0ACC", "seen"),
        StepDue(repeat_after),
        Silenced("U0ACC", "known", NOW + 9 * WEEK),
        Unsilenced("U0ACC"),
        Silenced("U0ACC", "known", NOW + 12 * WEEK),
        StepDue(repeat_after),
    ]
    for event in events:
        standing = decide(standing, event, now).episode
        assert what_is_wrong(standing, "the-rule", {"the-rule"}, now, now) == ""
        now = (
            max(now, standing.next.at) if standing.next and isinstance(event, Acknowledged) else now + timedelta(days=1)
        )
