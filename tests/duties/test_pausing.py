"""A pause: nothing is posted, alerts move on, and its end is one message a channel with what still stands."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine

from bot.duties.alert_book import StaleBook
from bot.duties.pausing import CatchUp, announcements
from bot.duties.resuming import Pauses, end_of_pause
from bot.duties.tick import InForce
from bot.store.pauses import PauseStore
from bot.watching.rules import RuleSet
from tests.duties.alert_world import World, noon, the_rule, words_in
from tests.duties.test_tick import MONDAY, Stage

LATER = datetime(2026, 4, 21, 12, tzinfo=UTC)


@pytest.fixture
def world(engine: Engine) -> World:
    return World(engine, rules=(the_rule(repeat_after=None), the_rule("second-look", title="Look at {{ area.name }}")))


def book(world: World) -> PauseStore:
    return PauseStore(world.engine, lambda pause: announcements(pause, world.catalogue, world.templates))


def holds(world: World, at: datetime) -> bool:
    """A round's look at the pause."""
    return Pauses(book(world), lambda _: world.watching).holds(InForce(world.catalogue, RuleSet(world.rules)), at)


def sendable(world: World) -> list[str]:
    """The texts that delivery would send, in its order."""
    texts, outbox = [], world.outbox
    while (row := outbox.next_due(datetime(2100, 1, 1, tzinfo=UTC))) is not None:
        assert outbox.sending(row)
        outbox.posted(row, f"{len(texts)}.0")
        texts.append(f"{row.message.channel}: {row.message.content.text}")
    return texts


def test_every_channel_is_told_once_and_nothing_else_is_posted(world: World) -> None:
    assert book(world).begin(noon("2026-04-20"), "Sam Okafor", "figures are being *corrected*", None)
    assert book(world).begin(noon("2026-04-20"), "Vic", "again", None) is None
    world.hold({"2026-03": 120})
    world.watch("2026-04-20")
    told = sendable(world)
    assert sorted(one.partition(":")[0] for one in told) == ["command-team", "coventry", "operators"]
    assert all("Reeve is paused, by Sam Okafor: figures are being" in one for one in told)
    assert world.entry().episode.state.stands


def test_a_send_that_was_begun_before_the_pause_is_not_made(world: World) -> None:
    world.hold({"2026-03": 120})
    world.watch("2026-04-20")
    row = world.outbox.next_due(LATER)
    assert row is not None
    book(world).begin(noon("2026-04-20"), "Sam", "why", None)
    assert not world.outbox.sending(row)


def test_its_end_is_one_message_a_channel_with_what_still_stands(world: World) -> None:
    book(world).begin(noon("2026-04-20"), "Sam", "why", None)
    sendable(world)
    world.hold({"2026-03": 120})
    world.hold({"2026-03": 130}, "dudley")
    world.watch("2026-04-20")
    world.hold({"2026-04": 90}, "dudley", on="2026-05-05")
    world.watch("2026-05-06")
    assert end_of_pause(book(world), "Alex", noon("2026-05-06"))
    assert holds(world, noon("2026-05-06")) is False
    said = sendable(world)
    assert len(said) == 3
    command = next(one for one in said if one.startswith("command-team"))
    assert "2 alerts that would have been posted meanwhile still stand" in command
    assert "resumed by Alex" in command
    assert "Dudley" not in command
    operators = next(one for one in said if one.startswith("operators"))
    assert "Nothing was missed that still stands" in operators


def test_what_is_said_at_its_end_is_edited_as_the_alerts_change(world: World) -> None:
    book(world).begin(noon("2026-04-20"), "Sam", "why", noon("2026-04-21"))
    world.hold({"2026-03": 120})
    world.watch("2026-04-20")
    assert holds(world, noon("2026-04-21") - timedelta(minutes=1)) is True
    assert holds(world, noon("2026-04-21")) is False
    sendable(world)
    world.hold({"2026-04": 90}, on="2026-05-05")
    world.watch("2026-05-06")
    (message,) = [one for one in world.messages("command-team") if one.id.startswith("catch-up-")]
    assert message.version == 2
    words = words_in(message.content)
    assert "2 alerts (0 of 2 still so)" in words
    assert "Resolved: Look at Coventry" in words


def test_its_end_is_written_once_however_often_it_is_tried(world: World) -> None:
    book(world).begin(noon("2026-04-20"), "Sam", "why", None)
    sendable(world)
    world.hold({"2026-03": 120})
    world.watch("2026-04-20")
    end_of_pause(book(world), "Alex", LATER)
    assert not end_of_pause(book(world), "Vic", LATER)
    assert [holds(world, LATER), holds(world, LATER)] == [False, False]
    assert sum(one.id.startswith("catch-up-") for one in world.messages()) == 3
    assert book(world).begin(LATER, "Sam", "another", None) is not None


def test_a_channel_that_was_not_told_of_a_pause_and_missed_nothing_is_told_nothing(world: World) -> None:
    book(world).begin(noon("2026-04-20"), "Sam", "a slip", None)
    first = world.outbox.next_due(LATER)
    assert first is not None
    assert world.outbox.sending(first)
    world.outbox.posted(first, "1.0")
    end_of_pause(book(world), "Sam", LATER)
    assert holds(world, LATER) is False
    (said,) = sendable(world)
    assert said.startswith(f"{first.message.channel}: Reeve is back")
    assert "Nothing was missed that still stands" in said


def test_a_notice_that_may_be_on_slack_counts_as_said(world: World) -> None:
    book(world).begin(noon("2026-04-20"), "Sam", "a slip", None)
    first = world.outbox.next_due(LATER)
    assert first is not None
    assert world.outbox.sending(first)  # and nothing is known of it since
    end_of_pause(book(world), "Sam", LATER)
    holds(world, LATER)
    assert [one.id for one in world.messages() if one.state == "sending"] == [first.message.id]
    assert [one.channel for one in world.messages() if one.id.startswith("catch-up-")] == [first.message.channel]


def test_a_notice_that_is_sent_while_the_end_is_written_makes_it_be_written_anew(world: World) -> None:
    book(world).begin(noon("2026-04-20"), "Sam", "a slip", None)
    end_of_pause(book(world), "Sam", LATER)
    stale = CatchUp(unsaid=tuple(book(world).notices(1)))
    sendable(world)
    with pytest.raises(StaleBook, match="sent meanwhile"):
        book(world).catch_up(1, LATER, stale)
    assert holds(world, LATER) is False
    assert len(sendable(world)) == 3


def test_a_thread_has_only_the_newest_of_what_it_missed(world: World) -> None:
    world.hold({"2026-03": 120})
    world.watch("2026-04-20")
    sendable(world)
    book(world).begin(noon("2026-04-20"), "Sam", "why", None)
    world.hold({"2026-04": 90}, on="2026-05-05")
    world.watch("2026-05-06")
    end_of_pause(book(world), "Alex", noon("2026-05-07"))
    holds(world, noon("2026-05-07"))
    lines = [one for one in world.messages("command-team") if one.thread_of and one.state == "queued"]
    assert len(lines) == len({one.thread_of for one in lines})
    assert all("resolved" in str(one.content["text"]).lower() for one in lines)


def test_a_worker_that_is_paused_watches_and_posts_when_the_time_has_come(engine: Engine) -> None:
    world = World(engine)
    stage = Stage(replace(world, rules=(the_rule(repeat_after=None),)))
    ticking = stage.process()
    ticking.pauses = Pauses(book(stage.world), ticking.world)
    book(stage.world).begin(MONDAY, "Sam", "why", MONDAY + timedelta(days=1))
    stage.world.hold({"2026-03": 120})
    ticking.start(MONDAY)
    assert stage.world.entry().episode.state.stands
    ticking.step_through(MONDAY + timedelta(days=2))
    said = [one for one in stage.world.messages("command-team") if one.state == "queued"]
    assert [one.id.partition("-1-")[0] for one in said] == ["catch-up"]


def test_of_two_processes_that_begin_and_end_it_at_once_one_does(world: World) -> None:
    def begins(name: str) -> bool:
        return book(world).begin(noon("2026-04-20"), name, "why", noon("2026-04-21")) is not None

    with ThreadPoolExecutor(2) as processes:
        assert sorted(processes.map(begins, ("one", "two"))) == [False, True]
        world.hold({"2026-03": 120})
        world.watch("2026-04-20")
        list(processes.map(lambda _: holds(world, noon("2026-04-22")), range(2)))
    ids = [one.id for one in world.messages("command-team") if one.state == "queued"]
    assert sorted(ids) == ["catch-up-1-command-team"]
