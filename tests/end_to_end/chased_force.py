"""A force whose leads are asked for updates on a local workspace: what they see, press and fill in."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from bot import main
from bot.chasing.requests import Request
from bot.duties.chase import chase
from bot.duties.chasing import Chasing
from bot.duties.deliver import Delivering, deliver
from bot.settings import read_settings
from bot.slack.access import SlackPeople
from bot.slack.alert_desk import AlertDesk
from bot.slack.app import SlackApp, listening_client, posting_client
from bot.slack.inbound import Inbound
from bot.slack.messenger import SlackMessenger
from bot.slack.update_desk import UpdateDesk
from bot.store.inbound import DatabaseInbound
from bot.store.outbox import DatabaseOutbox
from bot.store.updates import UpdateStore
from bot.workspace import RunningWorkspace, serve
from bot.workspace.control_client import ControlError
from bot.workspace.home_team import team_of
from tests.duties.alert_world import Ledger
from tests.duties.test_explain import Ledger as Origins
from tests.end_to_end.slack_force import eventually
from tests.slack.fixed_answers import fixed_answers

HOME = Path(__file__).parents[1] / "data" / "register_2014"
ASKED_ON = datetime(2014, 11, 10, 9, 30, tzinfo=UTC)
"""Ten working days before papers are due for the meeting of 2 December 2014."""
Json = dict[str, Any]


@dataclass
class ChasedForce:
    """The force, and its people on the workspace. `now` is moved by the tests; charts are drawn where it `draws`."""

    engine: Engine
    workspace: RunningWorkspace
    catalogue: Any
    rules: Any
    settings: Any
    figures: Ledger
    now: datetime = ASKED_ON
    draws: bool = False

    def world(self) -> Chasing:
        world = main.chasing(self.engine, self.settings, self.catalogue, self.rules)
        self.figures.given = list(UpdateStore(self.engine).all())
        return replace(world, source=self.figures, pictures=world.pictures if self.draws else None)

    def chase(self) -> None:
        """One round, and what it says delivered."""
        chase(self.world(), self.now)
        self.deliver()

    def deliver(self) -> None:
        outbox = DatabaseOutbox(self.engine, lambda: self.now)
        channels = {one.key: one.slack for one in self.catalogue.channels.values()}
        client = posting_client(self.workspace.bot_token, self.workspace.api_url)
        messenger = SlackMessenger(client, channels, lambda picture: outbox.picture(picture)[0].words)
        deliver(
            Delivering(
                outbox=outbox,
                messenger=messenger,
                now=lambda: datetime.now(UTC),  # noqa: TID251 - Slack's clock
                wait=time.sleep,
                patience=timedelta(seconds=1),
            )
        )

    def request(self, deliverable: str) -> Request:
        """The request of a deliverable for the meeting of 2 December."""
        found = [one.request for one in self.world().book.entries() if one.request.deliverable == deliverable]
        found += [one.request for one in self.world().book.entries(ASKED_ON.date()) if one.request not in found]
        return next(one for one in found if one.deliverable == deliverable and str(one.meeting) == "2014-12-02")

    def place(self, user: str) -> str:
        return self.workspace.control.direct_message(user, "U0REEVE")

    def messages(self, user: str) -> list[Json]:
        """What stands in a person's direct message with Reeve, threads included."""
        return self.workspace.control.messages(self.place(user))

    def press(self, user: str, message: Json, action: str, channel: str = "") -> None:
        """Press a button of a message as it stands when the press comes: it may be edited while somebody reads it."""
        for view in reversed(self.workspace.control.state("modals")["modals"].get(user, [])):
            self.workspace.control.order("close", user=user, view_id=view["id"])
        place = {"channel": channel or self.place(user), "ts": message["ts"]}
        assert eventually(lambda: self._pressed(user, place, action))

    def _pressed(self, user: str, place: Json, action: str) -> bool:
        shown = next(one for one in self.workspace.control.messages(place["channel"]) if one["ts"] == place["ts"])
        for block in (one for one in shown["blocks"] if one["type"] == "actions"):
            try:
                assert self.workspace.control.press(user, place, block["block_id"], action)
            except ControlError:  # edited between the look and the press: its blocks have other names now
                continue
            return True
        return False

    def modal(self, user: str) -> Json:
        return dict(eventually(lambda: self.workspace.control.state("modals")["modals"].get(user))[-1])

    def submit(self, user: str, values: Json) -> bool:
        return self.workspace.control.submit(user, self.modal(user)["id"], values)

    def whispers(self, user: str) -> list[str]:
        return [
            one["text"] for one in self.workspace.control.state("ephemerals")["ephemerals"] if one["seen_by"] == user
        ]


@contextmanager
def force_alone(place: Path) -> Iterator[ChasedForce]:
    """The force with nothing that listens to its people: they are asked, and do not answer."""
    shutil.copytree(HOME, place / "home")
    settings = read_settings({}, home=str(place / "home"))
    engine, catalogue = main.open_migrated(settings), main.read_catalogue(settings.home)
    rules, ledger = main.read_rule_set(settings.home, catalogue), Ledger()
    with serve(team_of(catalogue), clock=lambda: datetime.now(UTC), rate_scale=None, pace=10) as workspace:  # noqa: TID251 - Slack's clock
        yield ChasedForce(engine, workspace, catalogue, rules, settings, ledger)
    engine.dispose()


@contextmanager
def chased_force(place: Path) -> Iterator[ChasedForce]:
    """The force with the app connected, until the block ends."""
    with force_alone(place) as here:
        engine, workspace = here.engine, here.workspace
        client = listening_client(workspace.bot_token, workspace.api_url)
        people = SlackPeople(client)
        outbox = DatabaseOutbox(engine, lambda: here.now)
        alerts = AlertDesk(
            client=client,
            world=lambda: main.watching(engine, here.settings, here.catalogue, here.rules),
            people=people,
            origins=Origins(),
            picture=outbox.picture,
            now=lambda: here.now,
            said=lambda: here.deliver(),
            chasing=lambda: here.world(),
        )
        desk = UpdateDesk(client=client, world=here.world, people=people, now=lambda: here.now, said=here.deliver)
        inbound = Inbound(DatabaseInbound(engine), "this test", lambda: datetime.now(UTC))  # noqa: TID251 - as above
        app = SlackApp(client, workspace.app_token, inbound, alerts, fixed_answers(client, people, "words"), desk)
        app.start()
        eventually(workspace.control.connected)
        yield here
        app.stop()
