"""The direct message before a silence or an acknowledgement ends, and its buttons, pressed in Slack."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from bot.duties.access import Person
from bot.duties.alert_buttons import Verb
from bot.duties.forewarning import Forewarner
from bot.duties.outbox import Mail
from bot.duties.tick import InForce
from bot.watching.alerts import ACKNOWLEDGEMENT_HOLDS
from bot.watching.episodes import State
from bot.watching.rules import RuleSet
from tests.duties.acting_force import DEPUTY, NOW, OWNER, KnownPeople
from tests.end_to_end.slack_force import Json, SlackForce, connected_force, eventually


@pytest.fixture(scope="module")
def slack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SlackForce]:
    with connected_force(tmp_path_factory.mktemp("forewarned")) as here:
        here.force.raise_alerts("coventry", "dudley", "walsall")
        here.deliver()
        yield here


def forewarn(slack: SlackForce, at: datetime) -> None:
    in_force = InForce(slack.force.catalogue, RuleSet(slack.force.rules))
    for _ in range(2):  # the second is another process
        found = Forewarner(lambda _: slack.force.watching).due(in_force, at)
        slack.force.outbox.add(Mail(tuple(found)))
        slack.deliver()


def told(slack: SlackForce, user: str) -> list[Json]:
    """What Reeve wrote to a person, each with the id of the direct message."""
    direct = [one for one in slack.workspace.control.state("channels")["channels"] if user in one.get("members", ())]
    return [
        {**message, "channel": one["id"]}
        for one in direct
        if one["id"].startswith("D")
        for message in slack.workspace.control.messages(one["id"])
    ]


def state(slack: SlackForce, area: str) -> State:
    return slack.force.entry(area).episode.state


def test_a_silence_is_made_longer_in_the_direct_message_that_told_of_its_end(slack: SlackForce) -> None:
    slack.force.do(Verb.SILENCE, "coventry", words="A new system")
    forewarn(slack, datetime.fromisoformat("2026-04-24T09:00+00:00"))
    (message,) = told(slack, "U0ANALYST")
    assert message["text"].startswith("Your silence of ")
    slack.press("U0ANALYST", message, "alert_silence_longer", message["channel"])
    assert slack.submit("U0ANALYST", {"words": "Still new", "end": "one month"})
    eventually(lambda: "Noted: the silence goes on until the end that you chose." in slack.whispers("U0ANALYST"))
    episode = slack.force.entry("coventry").episode
    assert episode.taken is not None and episode.taken.until == datetime.fromisoformat("2026-05-20T06:00+00:00")


def test_an_acknowledgement_is_kept_and_handed_back(slack: SlackForce) -> None:
    before = len(told(slack, "U0ANALYST"))
    slack.force.do(Verb.ACKNOWLEDGE, "dudley", words="Looking into it")
    forewarn(slack, NOW + ACKNOWLEDGEMENT_HOLDS - timedelta(hours=1))
    message = told(slack, "U0ANALYST")[-1]
    assert len(told(slack, "U0ANALYST")) == before + 1
    slack.press("U0ANALYST", message, "alert_keep", message["channel"])
    eventually(lambda: any(one.startswith("Noted: you are still on it.") for one in slack.whispers("U0ANALYST")))
    assert state(slack, "dudley") is State.ACKNOWLEDGED
    slack.press("U0ANALYST", message, "alert_hand_back", message["channel"])
    eventually(lambda: state(slack, "dudley") is State.OPEN)
    slack.press("U0ANALYST", message, "alert_keep", message["channel"])
    eventually(lambda: any("nobody holds it. To take it" in one for one in slack.whispers("U0ANALYST")))
    assert state(slack, "dudley") is State.OPEN


def test_who_is_no_longer_one_of_our_own_is_not_written_to_and_others_are(slack: SlackForce) -> None:
    slack.force.people = KnownPeople(in_groups=[("U0GUEST", "S0CHIEFS")])
    slack.force.do(Verb.SILENCE, "walsall", by=Person("U0GUEST", "Pat Lee"))
    slack.force.do(Verb.SILENCE, "dudley", by=DEPUTY)
    forewarn(slack, datetime.fromisoformat("2026-04-24T09:00+00:00"))
    assert told(slack, "U0GUEST") == []
    assert len(told(slack, "U0DEPUTY")) == 1
    assert state(slack, "walsall") is State.SILENCED


def test_what_ends_together_is_ended_from_one_message_by_whoever_still_holds_it(slack: SlackForce) -> None:
    slack.force.do(Verb.UNSILENCE, "dudley", "walsall")
    slack.force.do(Verb.SILENCE, "dudley", "walsall", by=OWNER, words="A new system")
    forewarn(slack, datetime.fromisoformat("2026-04-24T09:00+00:00"))
    (message,) = told(slack, OWNER.id)
    assert message["text"].startswith("2 of your silences end on Monday 27 April 2026 at 07:00: ")
    slack.press(OWNER.id, message, "alert_end_now", message["channel"])
    assert slack.submit(OWNER.id, {"which": "all"})
    wanted = "Noted: 2 silences are ended, and the alerts are open again."
    eventually(lambda: wanted in slack.whispers(OWNER.id))
    assert (state(slack, "dudley"), state(slack, "walsall")) == (State.OPEN, State.OPEN)
    # Somebody else silences one of them: the message of who had it ends nothing of theirs.
    slack.force.do(Verb.SILENCE, "walsall", by=DEPUTY)
    slack.press(OWNER.id, message, "alert_end_now", message["channel"])
    eventually(lambda: any("has silenced" in one for one in slack.whispers(OWNER.id)))
    assert state(slack, "walsall") is State.SILENCED
    slack.deliver()  # not before: pressed above was what stood there until the edit
    (edited,) = told(slack, OWNER.id)  # where it stands, and without its buttons
    assert "ended the silence of 2 alerts" in str(edited["blocks"])
    assert [block for block in edited["blocks"] if block["type"] == "actions"] == []
