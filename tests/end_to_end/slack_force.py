"""A force on a local workspace, with Reeve's app connected: alerts are posted, people press and fill in."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.duties.deliver import Delivering, deliver
from bot.slack.access import SlackPeople
from bot.slack.alert_desk import AlertDesk
from bot.slack.app import SlackApp, listening_client, posting_client
from bot.slack.inbound import Inbound
from bot.slack.messenger import SlackMessenger
from bot.store import migrate, open_engine
from bot.store.inbound import DatabaseInbound
from bot.workspace import Channel, RunningWorkspace, Team, User, UserGroup, serve
from tests.duties.acting_force import NOW, Force
from tests.duties.test_explain import Ledger
from tests.slack.fixed_answers import fixed_answers

Json = dict[str, Any]
BOT = User("U0REEVE", "reeve", "Reeve", is_bot=True)
PEOPLE = (
    User("U0ACC", "alex", "Alex Hughes"),
    User("U0DEPUTY", "dev", "Dev Shah"),
    User("U0ANALYST", "sam", "Sam Okafor"),
    User("U0VIEWER", "vic", "Vic Viewer"),
    User("U0CHIEF2", "cam", "Cam Chief"),
    User("U0GUEST", "pat", "Pat Lee", is_restricted=True),
    User("U0STRANGER", "ray", "Ray Other", team_id="T0OTHERS"),
)
CHANNELS = {"command-team": "C0COMMAND", "coventry": "C0COVENTRY", "operators": "C0OPERATORS"}
TEAM = Team(
    "T0LOCAL",
    "Example force",
    PEOPLE,
    tuple(Channel(one, name, (BOT.id, *(user.id for user in PEOPLE))) for name, one in CHANNELS.items()),
    BOT,
    usergroups=(UserGroup("S0CHIEFS", "chiefs", "Chiefs", ("U0CHIEF2",)),),
)


SLOWEST = 0.25
"""Seconds between two looks at what takes long: looking takes time from the processes that are waited for."""


def eventually(met: Callable[[], Any], seconds: float = 60.0, every: float = 0.02) -> Any:
    """What `met` gives once it gives something; it is asked every so many seconds, and the longer the less often."""
    end = time.monotonic() + seconds
    while not (found := met()):
        assert time.monotonic() < end, "did not happen in time"
        time.sleep(every)
        every = min(every * 1.1, SLOWEST)
    return found


@dataclass(slots=True)
class ClockAhead:
    """Real time, set ahead by as much as a test wants to have passed."""

    seconds: float = 0.0

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self.seconds)  # noqa: TID251 - Slack's clock

    def monotonic(self) -> float:
        return time.monotonic() + self.seconds


@dataclass(slots=True)
class SlackForce:
    """The force, the workspace, and what people there see and do."""

    force: Force
    workspace: RunningWorkspace
    inbound: Inbound
    clock: ClockAhead
    people: SlackPeople

    def deliver(self) -> None:
        """Post and edit what is in the outbox."""
        deliver(
            Delivering(
                outbox=self.force.outbox,
                messenger=SlackMessenger(
                    posting_client(self.workspace.bot_token, self.workspace.api_url),
                    CHANNELS,
                    lambda picture: self.force.outbox.picture(picture)[0].words,
                ),
                now=lambda: datetime.now(UTC),  # noqa: TID251 - Slack's clock
                wait=time.sleep,
                patience=timedelta(seconds=1),
            )
        )

    def a_minute_later(self) -> None:
        """Let what is kept for a minute be asked for anew, and take over what was left undone."""
        self.clock.seconds += 61
        self.inbound.sweep()

    def find(self, area: str) -> Json:
        """The message in the command team's channel that tells of an area, as it stands now."""
        entry = self.force.entry(area)
        (message,) = [one for one in self.force.messages() if one.id == dict(entry.messages)["command-team"]]
        return self.at(str(message.ts))

    def at(self, ts: str) -> Json:
        """The message at a timestamp of the command team's channel."""
        (found,) = [one for one in self.workspace.control.messages("C0COMMAND") if one["ts"] == ts]
        return found

    def thread(self, message: Json) -> list[str]:
        """The texts under a message."""
        every = self.workspace.control.messages("C0COMMAND")
        return [one["text"] for one in every if one.get("thread_ts") == message["ts"] != one["ts"]]

    def press(self, user: str, message: Json, action: str, channel: str = "C0COMMAND") -> bool:
        """Press a button as a person, who closes first what was open."""
        for view in reversed(self.workspace.control.state("modals")["modals"].get(user, [])):
            self.workspace.control.order("close", user=user, view_id=view["id"])
        (block,) = [block["block_id"] for block in message["blocks"] if block["type"] == "actions"]
        return self.workspace.control.press(user, {"channel": channel, "ts": message["ts"]}, block, action)

    def modal(self, user: str) -> Json:
        """The modal that a person has open."""
        return dict(eventually(lambda: self.workspace.control.state("modals")["modals"].get(user))[-1])

    def submit(self, user: str, values: Json) -> bool:
        """Fill in and submit the open modal."""
        return self.workspace.control.submit(user, self.modal(user)["id"], values)

    def whispers(self, user: str) -> list[str]:
        """What only this person saw."""
        return [
            one["text"] for one in self.workspace.control.state("ephemerals")["ephemerals"] if one["seen_by"] == user
        ]


@contextmanager
def connected_force(place: Path) -> Iterator[SlackForce]:
    """The force with the app connected, until the block ends."""
    engine = open_engine(f"sqlite:///{place / 'reeve.sqlite'}")
    migrate(engine)
    force = Force(engine)
    with serve(TEAM, clock=lambda: datetime.now(UTC), rate_scale=None, pace=10) as workspace:  # noqa: TID251 - as above
        client, clock = listening_client(workspace.bot_token, workspace.api_url), ClockAhead()
        people = SlackPeople(client, clock.monotonic)
        desk = AlertDesk(
            client=client,
            world=lambda: force.watching,
            people=people,
            origins=Ledger(),
            picture=force.outbox.picture,
            now=lambda: NOW,
        )
        inbound = Inbound(DatabaseInbound(engine), "this test", clock.now)
        here = SlackForce(force, workspace, inbound, clock, people)
        answers = fixed_answers(client, people, "An answer")
        app = SlackApp(client, workspace.app_token, inbound, desk, answers, note_sharing=people.note_sharing)
        app.start()
        eventually(workspace.control.connected)
        yield here
        app.stop()
    engine.dispose()
