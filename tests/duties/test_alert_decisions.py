"""What an evaluation makes of alerts: which event each one meets. The figures decide, without a store."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.duties.alert_book import Entry, Identity
from bot.duties.alert_decisions import Seen, decide_all, decide_steps
from bot.duties.catalogue import Catalogue
from bot.figures.periods import parse_period
from bot.figures.series import Figures, Observation, figures_of
from bot.watching.alerts import Found, Reason, Say, decide
from bot.watching.episodes import Next, State, Step
from bot.watching.findings import Finding, Subject
from bot.watching.rules import Severity
from tests.duties.alert_world import the_rule
from tests.figures.small_world import measure
from tests.watching.scene import facts, key

DAY = date(2026, 4, 20)
NOW = datetime(2026, 4, 20, 7, tzinfo=UTC)
RULE = the_rule("the-rule", repeat_after=timedelta(days=7))
COVENTRY = Subject("burglary", "coventry")


def held(values: Mapping[str, float]) -> Figures:
    return figures_of([(key(), [Observation(parse_period(text), value) for text, value in values.items()])])


def catalogue(**properties: Any) -> Catalogue:
    return Catalogue(facts({}, measure(**properties)).framework)


def finding(period: str, value: float, subject: Subject = COVENTRY) -> Finding:
    return Finding(
        rule="the-rule",
        severity=Severity.HIGH,
        subject=subject,
        period=parse_period(period),
        value=value,
        reason="so",
        beyond=1,
    )


def alert(*found: Finding, said: bool = True, **given: Any) -> dict[Identity, Entry]:
    """An alert that fired on the first and found the others after it."""
    episode = None
    for one in found:
        episode = decide(episode, Found(one, DAY), NOW - timedelta(days=30)).episode
    assert episode is not None
    identity = Identity("the-rule", found[0].subject)
    messages = (("command-team", "m1"),) if said else ()
    return {identity: Entry(identity, 1, len(found), replace(episode, **given), messages)}


def decided(
    now: Mapping[str, float],
    book: Mapping[Identity, Entry],
    *,
    found: Iterable[Finding] = (),
    before: Mapping[str, float] | None = None,
    rules: tuple[Any, ...] = (RULE,),
    not_computed: Iterable[Identity] = (),
    **properties: Any,
) -> list[tuple[Reason, str]]:
    seen = Seen(DAY, NOW, tuple(found), set(not_computed), held(now), lambda: held(now if before is None else before))
    return [(one.decision.reason, one.decision.words) for one in decide_all(seen, catalogue(**properties), rules, book)]


FEBRUARY, MARCH = finding("2026-02", 120), finding("2026-03", 130)

# Sentence; the figures now; what was found, in order; what the figures were; the measure; the reason and its words.
Held = dict[str, float]
ENDINGS: tuple[tuple[str, Held, tuple[Finding, ...], Held | None, dict[str, Any], Reason, str], ...] = (
    ("newer figures resolve", {"2026-02": 120, "2026-03": 80}, (FEBRUARY,), None, {},
     Reason.RESOLVED, "80 in March 2026"),
    ("newer figures with a revision say both", {"2026-02": 90, "2026-03": 80}, (FEBRUARY,), {"2026-02": 120}, {},
     Reason.RESOLVED, "80 in March 2026; raised on 120, since revised to 90"),
    ("a revision of what it fired on withdraws", {"2026-02": 90}, (FEBRUARY,), {"2026-02": 120}, {},
     Reason.WITHDRAWN, "raised on 120, since revised to 90"),
    ("a revision of a later period resolves", {"2026-02": 120, "2026-03": 70}, (FEBRUARY, MARCH), {"2026-02": 120}, {},
     Reason.RESOLVED, "March 2026: raised on 130, since revised to 70"),
    ("a revision of earlier figures withdraws", {"2026-01": 500, "2026-02": 120}, (FEBRUARY,),
     {"2026-01": 90, "2026-02": 120}, {}, Reason.WITHDRAWN, "earlier figures of the series were revised"),
    ("an earlier figure that came later withdraws", {"2026-01": 500, "2026-02": 120}, (FEBRUARY,), {"2026-02": 120}, {},
     Reason.WITHDRAWN, "earlier figures of the series were revised"),
    ("the same figures, so it was the rule", {"2026-02": 120}, (FEBRUARY,), None, {},
     Reason.RULE_CHANGED, "its rule, target or re-base was changed"),
    ("a small figure is not shown", {"2026-02": 120, "2026-03": 3}, (FEBRUARY,), None, {"suppress_below": 5},
     Reason.RESOLVED, "a figure too small to be shown in March 2026"),
    ("a revision to a small figure is not shown", {"2026-02": 3}, (FEBRUARY,), {"2026-02": 120}, {"suppress_below": 5},
     Reason.WITHDRAWN, "its figure was revised, and is too small to be shown"),
    ("figures that are gone", {}, (FEBRUARY,), None, {},
     Reason.RULE_CHANGED, "its figures are no longer in the catalogue"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("now", "found", "before", "properties", "reason", "words"),
    [row[1:] for row in ENDINGS],
    ids=[row[0] for row in ENDINGS],
)
def test_what_is_found_no_longer_ends_for_the_reason_that_the_figures_give(
    now: dict[str, float],
    found: tuple[Finding, ...],
    before: dict[str, float] | None,
    properties: dict[str, Any],
    reason: Reason,
    words: str,
) -> None:
    assert decided(now, alert(*found), before=before, **properties) == [(reason, words)]


def test_what_could_not_be_computed_is_left_alone() -> None:
    assert decided({"2026-02": 90}, alert(FEBRUARY), not_computed=[Identity("the-rule", COVENTRY)]) == []


def test_what_is_over_is_left_alone() -> None:
    over = alert(FEBRUARY, state=State.RESOLVED, next=None, waits_for="over")
    assert decided({"2026-02": 90}, over) == []


def test_a_rule_that_is_gone_closes_what_it_found_even_if_it_is_still_so() -> None:
    assert decided({"2026-02": 120}, alert(FEBRUARY), rules=()) == [
        (Reason.RULE_CHANGED, "the rule the-rule is no longer in force")
    ]


def test_an_update_that_came_resolves() -> None:
    overdue = replace(FEBRUARY, subject=Subject(deliverable="plan"), period=None, value=None, beyond=None)
    assert decided({}, alert(overdue)) == [(Reason.RESOLVED, "the update is no longer owed")]


@pytest.mark.parametrize(("said", "reason"), [(True, Reason.AGAIN), (False, Reason.FIRST_TIME)])
def test_found_again_is_again_only_where_the_first_was_said(said: bool, reason: Reason) -> None:
    over = alert(FEBRUARY, said=said, state=State.RESOLVED, next=None, waits_for="over")
    assert decided({"2026-03": 130}, over, found=[MARCH]) == [(reason, "")]


def test_decisions_come_in_the_order_of_the_findings_whatever_the_book_holds() -> None:
    dudley = finding("2026-02", 130, Subject("burglary", "dudley"))
    for found in ([FEBRUARY, dudley], [dudley, FEBRUARY]):
        seen = Seen(DAY, NOW, tuple(found), set(), held({"2026-02": 120}), lambda: held({}))
        made = decide_all(seen, catalogue(), (RULE,), {})
        assert [one.change.entry.episode.newest for one in made] == found


def test_steps_that_are_due_are_taken_earliest_first_and_others_wait() -> None:
    late, early, coming = (
        alert(
            replace(FEBRUARY, subject=Subject("burglary", area)), next=Next(Step.REMIND, NOW + timedelta(hours=hours))
        )
        for area, hours in (("coventry", -1), ("dudley", -2), ("shire", 1))
    )
    made = decide_steps(DAY, NOW, {"the-rule": RULE}, {**late, **early, **coming})
    assert [(one.change.entry.identity.subject.area, one.decision.say) for one in made] == [
        ("dudley", Say.LINE),
        ("coventry", Say.LINE),
    ]
    assert decide_steps(DAY, NOW, {}, late) == ()
