"""What App Home counts, on both databases."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import Engine

from bot.duties.alert_buttons import Verb
from bot.duties.follows import Follow
from bot.duties.home_view import Standing
from bot.duties.outbox import Mail
from bot.duties.pausing import CatchUp
from bot.figures.control_charts import Signal
from bot.figures.series import SeriesKey
from bot.store.follows import FollowStore
from bot.store.home_numbers import HomeNumbers
from bot.store.jobs import DatabaseJobs
from bot.store.pauses import PauseStore
from bot.store.questions import UnansweredStore
from bot.watching.episodes import State
from bot.watching.rules import ControlChart, Severity
from tests.duties.acting_force import Force
from tests.duties.alert_world import the_rule

NOW = datetime(2026, 4, 20, 12, tzinfo=UTC)


def test_alerts_are_counted_by_severity_area_and_state(engine: Engine) -> None:
    force = Force(engine)
    force.raise_alerts("coventry", "dudley", "walsall")
    force.do(Verb.ACKNOWLEDGE, "dudley")
    counts = {(one.area, one.state): one.number for one in HomeNumbers(engine, lambda: NOW).standing()}
    assert counts == {
        ("coventry", State.OPEN): 1,
        ("walsall", State.OPEN): 1,
        ("dudley", State.ACKNOWLEDGED): 1,
    }
    assert {one.severity for one in HomeNumbers(engine, lambda: NOW).standing()} == {Severity.MEDIUM}


def test_the_worst_alerts_come_first_and_only_open_ones(engine: Engine) -> None:
    force = Force(engine, rules=(the_rule(), the_rule("high", severity=Severity.HIGH)))
    force.raise_alerts("coventry", "dudley")
    force.do(Verb.ACKNOWLEDGE, "dudley")
    numbers = HomeNumbers(engine, lambda: NOW)
    found = {one.episode_id: one.episode for one in force.book.episodes(numbers.worst(10))}
    worst = [found[episode] for episode in numbers.worst(10)]
    assert [one.severity for one in worst] == [Severity.HIGH, Severity.HIGH, Severity.MEDIUM]
    assert {one.state for one in worst} == {State.OPEN}
    assert len(numbers.worst(1)) == 1
    assert numbers.worst(10, 1) == numbers.worst(10)[1:]


def test_alerts_of_some_rules_are_counted_and_those_with_a_signal(engine: Engine) -> None:
    signals = (Signal.SHIFT_ABOVE, Signal.ABOVE_UPPER_LIMIT)
    chart = the_rule("run", title="{{ measure.name }} in {{ area.name }}", when=ControlChart(signals))
    force = Force(engine, rules=(chart, the_rule()))
    months = [f"2025-{month:02}" for month in range(1, 13)]
    force.hold({month: 10.0 + place % 2 for place, month in enumerate(months)} | {"2026-01": 99.0}, "coventry")
    run = {month: 10.0 + place % 2 for place, month in enumerate(months[:8])}
    force.hold(run | dict.fromkeys([*months[8:], "2026-01", "2026-02", "2026-03"], 12.0), "dudley")
    force.watch("2026-04-20")
    numbers = HomeNumbers(engine, lambda: NOW)
    every, shifted = numbers.of_rules(["run"], 10), numbers.of_rules(["run"], 10, [Signal.SHIFT_ABOVE.value])
    areas = [one.identity.subject.area for one in force.book.episodes(shifted.episodes)]
    assert every.number == len(every.episodes) >= shifted.number
    assert "coventry" not in areas
    assert areas == ["dudley"]
    assert numbers.of_rules(["run"], 10, skipped=1) == Standing(every.number, every.episodes[1:])
    assert numbers.of_rules([], 10).number == 0


def test_what_was_not_understood_is_counted_and_the_most_asked_named(engine: Engine) -> None:
    book = UnansweredStore(engine)
    for text in ("larking", "skylarking", "larking", "moonraking"):
        book.keep(text, "word", text, date(2026, 4, 20))
    found = HomeNumbers(engine, lambda: NOW).unanswered(2)
    assert found.number == 3
    assert found.often[0] == ("larking", 2, date(2026, 4, 20))
    assert len(found.often) == 2
    assert [text for text, _, _ in HomeNumbers(engine, lambda: NOW).unanswered(2, 2).often] == ["moonraking"]


def test_the_outbox_tells_what_waits_what_the_quiet_holds_and_which_runs_failed(engine: Engine) -> None:
    force = Force(engine)
    force.raise_alerts("coventry")
    numbers = HomeNumbers(engine, lambda: NOW)
    assert numbers.outbox(NOW).waiting == len(force.messages())
    (message,) = [one for one in force.messages("command-team") if one.thread_of is None]
    row = force.outbox.next_due(NOW)
    assert row is not None
    later = replace(row.message, id="held", not_before=NOW + timedelta(hours=9))
    force.outbox.add(Mail((later,)))
    force.outbox.hold_channel(row, NOW + timedelta(minutes=5), None)
    jobs = DatabaseJobs(engine)
    jobs.claim("rule:x", NOW, "a process", NOW)
    jobs.finish("rule:x", NOW, NOW, "failed")
    counts = numbers.outbox(NOW)
    assert counts.held_by_quiet == 1
    assert counts.oldest == message.created_at
    assert counts.refusing == (row.message.channel,)
    assert counts.failed_runs == (("rule:x", NOW),)
    assert counts.limited_until is None


def test_the_pulse_changes_with_what_a_home_shows_and_with_nothing_else(engine: Engine) -> None:
    force, numbers = Force(engine), HomeNumbers(engine, lambda: NOW)
    seen = [numbers.pulse()]
    assert numbers.pulse() == seen[0]

    def has_changed() -> bool:
        seen.append(numbers.pulse())
        return seen[-1] != seen[-2]

    force.raise_alerts("coventry")
    assert has_changed()
    force.do(Verb.ACKNOWLEDGE, "coventry")
    assert has_changed()
    series = SeriesKey("burglary", "coventry")
    FollowStore(engine).add(Follow("U1", series, NOW))
    assert has_changed()
    FollowStore(engine).end("U1", series, NOW)
    assert has_changed()
    UnansweredStore(engine).keep("larking", "word", "larking", date(2026, 4, 20))
    assert has_changed()
    pauses = PauseStore(engine, lambda pause: Mail())
    assert pauses.begin(NOW, "Ada", "a correction", None) is not None
    assert has_changed()
    pauses.catch_up(1, NOW, CatchUp())
    assert has_changed()
    force.outbox.hold_all(NOW + timedelta(seconds=30))
    assert has_changed()
    assert HomeNumbers(engine, lambda: NOW + timedelta(minutes=1)).pulse() != seen[-1]
    assert not has_changed()


def test_the_pulse_changes_when_nothing_waits_to_be_sent_any_more(engine: Engine) -> None:
    force, numbers = Force(engine), HomeNumbers(engine, lambda: NOW)
    force.raise_alerts("coventry")
    before = numbers.pulse()
    while (row := force.outbox.next_due(NOW)) is not None:
        assert numbers.pulse() == before
        assert force.outbox.sending(row)
        force.outbox.posted(row, f"{row.message.id}.0")
    assert numbers.pulse() != before


def test_what_slack_asks_to_wait_for_ends_by_slack_s_time_and_is_shown_by_reeve_s(engine: Engine) -> None:
    force, real = Force(engine), NOW + timedelta(days=200)
    force.outbox.hold_all(real + timedelta(seconds=90))
    assert HomeNumbers(engine, lambda: real).outbox(NOW).limited_until == NOW + timedelta(seconds=90)
    assert HomeNumbers(engine, lambda: real + timedelta(minutes=2)).outbox(NOW).limited_until is None
