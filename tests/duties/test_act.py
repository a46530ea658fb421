"""What people do with alerts: what is written, what is said of it, and what is not possible."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pytest
from sqlalchemy import Engine

from bot.duties.act import Wish, act
from bot.duties.alert_buttons import Verb
from bot.duties.audit import AuditWanted, audit
from bot.duties.content import Content
from bot.duties.inbound import AlreadyDone, Received
from bot.store.alert_book import DatabaseAlertBook
from bot.store.audit import StoredAudit
from bot.store.inbound import DatabaseInbound
from bot.watching.episodes import State
from tests.duties.acting_force import ANALYST, DEPUTY, NOW, OWNER, VIEWER, Force
from tests.duties.alert_world import words_in


def buttons(force: Force, place: int = 0) -> list[str]:
    return [button["label"] for button in force.messages("command-team")[place].content["buttons"]]


def test_an_acknowledged_alert_says_who_has_taken_it_in_the_message_that_told_of_it(engine: Engine) -> None:
    force = Force(engine)
    force.raise_alerts("coventry")
    before = force.messages("command-team")[0]

    force.do(Verb.ACKNOWLEDGE, "coventry", by=OWNER, words="A backlog of recording")

    after, line = force.messages("command-team")
    assert force.entry().episode.state is State.ACKNOWLEDGED
    assert "Acknowledged by Alex Hughes" in words_in(after.content)
    assert "Alex Hughes: “A backlog of recording”" in words_in(after.content)
    assert (after.id, after.version) == (before.id, before.version + 1)
    assert after.content["picture"] == before.content["picture"] is not None
    assert line.thread_of == after.id
    assert line.content["text"] == (
        "Alex Hughes acknowledged this alert: “A backlog of recording”.\n"
        "Burglary in Coventry misses its target; raised on 130 in March 2026."
    )


def test_nobody_is_mentioned_by_what_was_done(engine: Engine) -> None:
    force = Force(engine)
    force.raise_alerts("coventry")
    force.do(Verb.ACKNOWLEDGE, "coventry", by=OWNER)
    assert "<@" not in force.messages("command-team")[-1].content["text"]


def test_every_channel_that_was_told_is_told_who_did_what(engine: Engine) -> None:
    force = Force(engine)
    force.raise_alerts("coventry")
    force.do(Verb.SILENCE, "coventry", words="Known")
    for channel in ("command-team", "coventry"):
        message, line = force.messages(channel)
        assert message.content["header"].startswith("Silenced: ")
        assert line.content["text"].startswith("Sam Okafor silenced this alert until Monday 27 April 2026: “Known”.")


def test_several_alerts_at_once_are_one_line_in_the_thread(engine: Engine) -> None:
    force = Force(engine)
    force.raise_alerts("dudley", "walsall")
    threads = len(force.messages("command-team"))

    outcome = force.do(Verb.ACKNOWLEDGE, "dudley", "walsall")

    assert [entry.identity.subject.area for entry in outcome.done] == ["dudley", "walsall"]
    (line,) = force.messages("command-team")[threads:]
    assert line.content["text"].startswith("Sam Okafor acknowledged 2 alerts.\n• Burglary in Dudley misses its target")
    rows = force.messages("command-team")[0].content["table"]["rows"]
    assert [row[0] for row in rows] == ["Acknowledged by Sam Okafor"] * 2


@pytest.mark.parametrize(
    ("done", "offered"),
    [
        ([], ["Acknowledge", "Silence…", "Mark as known cause…", "Explain", "History"]),
        ([Verb.ACKNOWLEDGE], ["Silence…", "Mark as known cause…", "Explain", "History"]),
        ([Verb.SILENCE], ["Unsilence", "Mark as known cause…", "Explain", "History"]),
        ([Verb.SILENCE, Verb.UNSILENCE], ["Acknowledge", "Silence…", "Mark as known cause…", "Explain", "History"]),
    ],
)
def test_a_message_offers_what_can_be_done_now(engine: Engine, done: list[Verb], offered: list[str]) -> None:
    force = Force(engine)
    force.raise_alerts("coventry")
    for verb in done:
        force.do(verb, "coventry", words="x")
    assert buttons(force) == offered


def test_an_alert_that_is_over_offers_an_explanation_only(engine: Engine) -> None:
    force = Force(engine)
    force.raise_alerts("coventry")
    force.hold({"2026-04": 80}, on="2026-05-01")
    force.watch("2026-05-04")
    assert buttons(force) == ["Mark as known cause…", "Explain", "History"]


@pytest.mark.parametrize(
    ("before", "verb"),
    [
        ("acknowledge", Verb.ACKNOWLEDGE),
        ("silence", Verb.ACKNOWLEDGE),
        ("silence", Verb.SILENCE),
        ("nothing", Verb.UNSILENCE),
        ("resolve", Verb.ACKNOWLEDGE),
        ("resolve", Verb.SILENCE),
        ("resolve", Verb.UNSILENCE),
    ],
)
def test_a_button_that_comes_too_late_changes_nothing(engine: Engine, before: str, verb: Verb) -> None:
    force = Force(engine)
    force.raise_alerts("coventry")
    if before == "resolve":
        force.hold({"2026-04": 80}, on="2026-05-01")
        force.watch("2026-05-04")
    elif before != "nothing":
        force.do(Verb(f"alert_{before}"), "coventry", by=OWNER, words="first")
    entry, said = force.entry(), len(force.messages())

    outcome = force.do(verb, "coventry", words="second")

    assert (outcome.done, [one.episode_id for one in outcome.too_late]) == ((), [entry.episode_id])
    assert (force.entry(), len(force.messages())) == (entry, said)


def test_who_may_not_act_is_told_who_may(engine: Engine) -> None:
    force = Force(engine)
    force.raise_alerts("coventry")
    ((entry, refusal),) = force.do(Verb.ACKNOWLEDGE, "coventry", by=VIEWER).refused
    assert entry.episode.state is State.OPEN
    assert refusal.who_may == ("ACC Crime", "Superintendent Crime", "the command team", "an analyst")


def test_the_story_of_an_alert_tells_who_did_what_on_which_figure(engine: Engine) -> None:
    force = Force(engine)
    force.raise_alerts("coventry")
    force.do(Verb.ACKNOWLEDGE, "coventry", by=DEPUTY, words="Mine")
    last = force.book.story(force.entry().identity.alert_id)[-1]
    assert (last.event, last.by, last.words, last.value) == ("acknowledged", "Dev Shah (U0DEPUTY)", "Mine", 130.0)
    assert (last.state_before, last.state_after, last.at) == ("open", "acknowledged", NOW)


def test_what_was_sent_once_is_done_once_however_often_it_is_handed_over(engine: Engine) -> None:
    force = Force(engine)
    force.raise_alerts("dudley", "walsall")
    DatabaseInbound(engine).take(Received("T1", "alert_acknowledge", {}), "here", NOW)
    force.do(Verb.ACKNOWLEDGE, "dudley", settles="T1")
    said = len(force.messages())
    with pytest.raises(AlreadyDone):
        force.do(Verb.ACKNOWLEDGE, "walsall", settles="T1")
    assert (force.entry("walsall").episode.state, len(force.messages())) == (State.OPEN, said)


class Interrupted(DatabaseAlertBook):
    """A book in which somebody else acts between the reading and the writing of the first act."""

    def __init__(self, force: Force) -> None:
        super().__init__(force.engine)
        self.force, self.acted = force, False

    def contents(self, messages: Sequence[str]) -> Mapping[str, Content]:
        if not self.acted:
            self.acted = True
            self.force.do(Verb.ACKNOWLEDGE, "walsall", by=OWNER, words="Walsall is mine")
        return super().contents(messages)


@pytest.mark.parametrize("area", ["dudley", "walsall"])
def test_two_people_who_act_at_once_under_one_message_both_stand_in_it(engine: Engine, area: str) -> None:
    force = Force(engine)
    force.raise_alerts("dudley", "walsall")
    world = replace(force.watching, book=Interrupted(force))

    outcome = act(world, force.people, Wish(ANALYST, Verb.ACKNOWLEDGE), [force.entry(area).episode_id], NOW)

    rows = [row[0] for row in force.messages("command-team")[0].content["table"]["rows"]]
    if area == "dudley":
        assert rows == ["Acknowledged by Sam Okafor", "Acknowledged by Alex Hughes"]
    else:
        assert outcome.done == ()
        assert rows == ["Open", "Acknowledged by Alex Hughes"]


def test_each_act_on_an_alert_is_one_line_of_the_audit_with_who_and_how_it_stood(engine: Engine) -> None:
    force = Force(engine)
    force.raise_alerts("coventry", "dudley")
    force.do(Verb.ACKNOWLEDGE, "coventry", by=OWNER, words="A backlog")
    force.do(Verb.SILENCE, "coventry", "dudley", words="Known")
    force.do(Verb.UNSILENCE, "dudley")
    force.do(Verb.SILENCE, "dudley", by=VIEWER, words="refused, and so not listed")

    lines = audit([StoredAudit(engine)], AuditWanted(kinds=("alert",)))

    told = sorted((one.who.partition(" (")[0], one.subject.partition(": ")[2], one.before, one.after) for one in lines)
    assert told == [
        ("Alex Hughes", "burglary in coventry", "open", "acknowledged"),
        ("Sam Okafor", "burglary in coventry", "acknowledged", "silenced"),
        ("Sam Okafor", "burglary in dudley", "open", "silenced"),
        ("Sam Okafor", "burglary in dudley", "silenced", "open"),
    ]
