"""A force whose people open their Homes on a local workspace: Reeve as it is wired when it serves."""

from __future__ import annotations

import hashlib
import json
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from bot import clock, main
from bot.duties.deliver import deliver
from bot.duties.tick import Ticking
from bot.files.catalogue import read_catalogue
from bot.main.serving import listening, load_data, ticking_of
from bot.settings import Settings, read_settings
from bot.slack.app import SlackApp
from bot.workspace import RunningWorkspace, User, serve
from tests.end_to_end.asking_force import AREAS, BOT, LEADS, MEASURES, NOW, TEAM, write_home
from tests.end_to_end.slack_force import eventually

Json = dict[str, Any]
DELIVERABLES = """
deliverables:
  - {key: gangs, title: Reduce the harm of gangs, outcome: Safer people, lead: acc, every: month}
  - {key: victims, title: Meet the victims' code, outcome: Safer people, lead: acc, every: month}
  - {key: sources, title: Review the handling of sources, outcome: Trust, lead: head, every: month}
meetings:
  - {board: spcb, date: 2026-03-03, papers_due: 2026-02-24}
"""
RULES = """
rules:
  - id: burglary-above
    title: "{{ measure.name }} in {{ area.name }} is above its upper control limit"
    when: {kind: control_chart, signals: [above_upper_limit]}
    select: {measures: [burglary], areas: [coventry]}
    severity: high
    every: "0 7 * * mon-fri"
    notify: {channel: command-team}
  - id: secret-run
    title: "{{ measure.name }} in {{ area.name }} runs above its average"
    when: {kind: control_chart, signals: [shift_above]}
    select: {measures: [informants], areas: [coventry]}
    severity: medium
    every: "0 7 * * mon-fri"
    notify: {channel: command-team}
  - id: late
    title: "A figure of {{ measure.name }} in {{ area.name }} is late"
    when: {kind: data_late}
    select: {measures: [hate], areas: [coventry]}
    severity: low
    every: "0 7 * * mon-fri"
    notify: {channel: command-team}
chasing: {ask: 10, remind: [5, 2, 1]}
"""


@dataclass
class HomeForce:
    """The workspace, and what people there see in their Homes."""

    settings: Settings
    engine: Engine
    workspace: RunningWorkspace
    clock: clock.MovableClock
    ticking: Ticking
    app: SlackApp

    def deliver(self) -> None:
        """Post what is in the outbox."""
        deliver(
            main.delivering(
                self.engine, self.settings, self.ticking.in_force.catalogue, self.clock.now, timedelta(seconds=1)
            )
        )

    def import_figures(self, *rows: str) -> None:
        """Drop figures into the inbox."""
        inbox = self.settings.home / "data" / "inbox"
        inbox.mkdir(exist_ok=True)
        text = "\n".join(["measure,area,period,value", *rows, ""])
        file = inbox / f"{hashlib.sha256(text.encode()).hexdigest()[:8]}.csv"
        file.write_text(text, encoding="utf-8")
        os.utime(file, (0, 0))  # what was written a moment ago is still being written

    def until(self, moment: datetime) -> None:
        """Let time pass, with every round that falls due, and post what is said."""
        self.clock.move(moment - self.clock.now())
        self.ticking.step_through(self.clock.now())
        self.ticking.step_through(self.clock.now())
        self.deliver()

    def open(self, user: str) -> None:
        """Look at one's Home."""
        self.workspace.control.order("home", user=user)

    def home(self, user: str, met: Callable[[str], bool] = lambda text: True) -> Json:
        """A person's Home, once its words meet something."""

        def shown() -> Json | None:
            view = self.workspace.control.state("homes")["homes"].get(user)
            return view if view and met(words_of(view)) else None

        return dict(eventually(shown))

    def opened(self, user: str, *words: str) -> Json:
        """A person's Home as it is once they have opened it and it has some words."""
        self.open(user)
        return self.home(user, lambda text: all(one in text for one in words))

    def press(self, user: str, view: Json, label: str, number: int = 0) -> bool:
        """Press a button with a label in a view, as a person who closes first what was open."""
        if view["type"] == "home":
            for above in reversed(self.workspace.control.state("modals")["modals"].get(user, [])):
                self.workspace.control.order("close", user=user, view_id=above["id"])
        block, action = buttons(view, label)[number]
        return self.workspace.control.press(user, {"view_id": view["id"]}, block, action)

    def modal(self, user: str, words: str = "") -> Json:
        """The modal that a person has open, once it has some words."""
        views = eventually(
            lambda: [
                one for one in self.workspace.control.state("modals")["modals"].get(user, []) if words in words_of(one)
            ]
        )
        return dict(views[-1])

    def told(self, user: str) -> list[Json]:
        """What Reeve said to a person in their direct message, threads left out."""
        channel = self.workspace.control.direct_message(user, BOT.id)
        every = self.workspace.control.messages(channel)
        return [one for one in every if one.get("user") == BOT.id and one.get("thread_ts") in (None, one["ts"])]

    def whispers(self, user: str) -> list[Json]:
        """What only this person saw."""
        return [one for one in self.workspace.control.state("ephemerals")["ephemerals"] if one["seen_by"] == user]

    def everything(self, user: str) -> str:
        """All that a person was ever shown by themselves: Home, modals, direct messages, whispers."""
        state = self.workspace.control.state()
        own = [state["homes"].get(user), state["modals"].get(user), self.told(user), self.whispers(user)]
        return json.dumps(own)


def words_of(view: Json) -> str:
    """All words of a view, charts' among them."""
    return json.dumps(view["blocks"], ensure_ascii=False)


def buttons(view: Json, label: str) -> list[tuple[str, str]]:
    """The block and action of every button with a label; in a section it stands beside the words."""
    found = []
    for block in view["blocks"]:
        elements = block.get("elements", []) if block["type"] == "actions" else [block.get("accessory") or {}]
        found += [
            (block["block_id"], one["action_id"])
            for one in elements
            if one.get("type") == "button" and one["text"]["text"] == label
        ]
    assert found, f"no button {label!r} in {words_of(view)}"
    return found


def write_catalogue(home: Path) -> None:
    """Write the catalogue and the rules of this force over those of the asking one."""
    texts = {
        "areas": AREAS,
        "measures": MEASURES,
        "people": LEADS.replace("U0VIEWER}", "U0HEAD}").replace("roles: {", "roles: {administrator: [U0ADMIN], "),
        "deliverables": DELIVERABLES,
    }
    for name, text in texts.items():
        (home / "data" / "catalogue" / f"{name}.yaml").write_text(text, encoding="utf-8")
    (home / "rules" / "rules.yaml").write_text(RULES, encoding="utf-8")


@contextmanager
def home_force(place: Path) -> Iterator[HomeForce]:
    """The force with the app connected and everything evaluated once, until the block ends."""
    home = write_home(place / "home")
    write_catalogue(home)
    gone = User("U0GONE", "gil", "Gil Gone", deleted=True)
    people = (*TEAM.users, User("U0ADMIN", "ada", "Ada Admin"), User("U0HEAD", "hal", "Hal Head"), gone)
    team = replace(
        TEAM,
        users=people,
        channels=tuple(replace(one, members=(BOT.id, *(user.id for user in people))) for one in TEAM.channels),
    )
    with serve(team, clock=lambda: datetime.now(UTC), rate_scale=None, pace=10) as workspace:  # noqa: TID251 - Slack's clock
        known = read_settings({}, str(home), f"sqlite:///{place / 'reeve.sqlite'}")
        settings = replace(
            known, bot_token=workspace.bot_token, app_token=workspace.app_token, slack_api_url=workspace.api_url
        )
        its_clock, catalogue = clock.MovableClock(NOW), read_catalogue(settings.home)
        load_data(settings, catalogue, NOW)
        engine = main.open_migrated(settings)
        ticking = ticking_of(settings, engine, its_clock)
        here = HomeForce(
            settings, engine, workspace, its_clock, ticking, listening(settings, catalogue, its_clock, lambda: None)
        )
        eventually(workspace.control.connected)
        ticking.start(its_clock.now())
        here.deliver()
        yield here
        # The SDK waits for seconds until its connection is gone: the workspace goes meanwhile.
        stopping = threading.Thread(target=here.app.stop)
        stopping.start()
    stopping.join()
    engine.dispose()
