"""Kills: evaluate and deliver round after round, killed on the way, and compare the store with the workspace."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from bot.store import migrate, open_engine
from bot.workspace import Channel, RunningWorkspace, Team, default_team, serve
from tests.end_to_end.victims import Points, evaluate
from tests.store.mail import states

ROOT = Path(__file__).parents[2]
FAULTS = ("lost_reply", "lost_reply", "dropped", "server_error")
METHODS = (
    "chat.postMessage",
    "chat.postMessage",
    "chat.postMessage",
    "chat.update",
    "conversations.history",
    "conversations.replies",
    "conversations.info",
    "files.completeUploadExternal",
    "*",
)
KILLED = -9
Said = tuple[str, bool, str]


def team() -> Team:
    """The small team, with the channels of the force that is watched."""
    basic = default_team()
    added = (Channel("C0COVENTRY", "coventry", (basic.bot.id,)), Channel("C0OPERATORS", "operators", (basic.bot.id,)))
    return replace(basic, channels=(*basic.channels, *added))


@contextmanager
def victims(module: str = "tests.end_to_end.victims", *given: str) -> Iterator[subprocess.Popen[str]]:
    """The process that starts those that are killed."""
    with subprocess.Popen(
        [sys.executable, "-m", module, *given],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as process:
        try:
            yield process
        finally:
            assert process.stdin
            process.stdin.close()
            process.wait(30)


@dataclass
class Killing:
    """One store and one workspace through many rounds; `chance` decides everything that is left to chance."""

    database: str
    slack: RunningWorkspace
    process: subprocess.Popen[str]
    chance: random.Random
    tally: Counter[str] = field(default_factory=Counter)
    number: int = -1

    def run(self, *orders: dict[str, Any]) -> list[int]:
        """Run orders at once; how each ended: 0, -9 for killed, and nothing else."""
        connection = {"database": self.database, "token": self.slack.bot_token, "api_url": self.slack.api_url}
        assert self.process.stdin
        assert self.process.stdout
        given = [{**connection, "round": self.number, **order} for order in orders]
        self.process.stdin.write(json.dumps(given) + "\n")
        self.process.stdin.flush()
        ended: list[int] = json.loads(self.process.stdout.readline())
        assert set(ended) <= {0, 3, KILLED}, ended
        self.tally["kills"] += ended.count(KILLED)
        return ended

    def points(self, duty: str) -> int:
        """How many points between two writes a whole run of a duty passes."""
        with tempfile.NamedTemporaryFile("r", encoding="utf-8") as counted:
            self.run({"duty": duty, "count_to": counted.name})
            return int(counted.read())

    def at_point(self, duty: str, point: int) -> bool:
        """A round in which a duty is killed at a point; whether it got there."""
        self.number += 1
        if duty == "deliver":
            self.run({"duty": "watch"})
            self._fault()
        ended = self.run({"duty": duty, "die_at": point})
        self.finish()
        return ended == [KILLED]

    def at_random(self) -> None:
        """A round in which two processes are at it, and killed at random moments."""
        self.number += 1
        for duty, longest in (("watch", 0.12), ("deliver", 0.5)):
            self._fault()
            moments = [self.chance.uniform(0, longest), self.chance.uniform(0, longest)]
            self.run(*({"duty": duty, "kill_after": moment} for moment in moments))
        self.finish()

    def _fault(self) -> None:
        if self.chance.random() < 0.7:
            kind = self.chance.choice(FAULTS)
            method, skip = self.chance.choice(METHODS), self.chance.randrange(3)
            self.slack.control.fault(kind, method=method, skip=skip, times=self.chance.choice((1, 1, 2)))
            self.tally[kind] += 1
        elif self.chance.random() < 0.04:
            self.slack.control.fault("ratelimited", method="chat.postMessage", seconds=1)
            self.tally["ratelimited"] += 1

    def finish(self) -> None:
        """Start again with nothing in the way, until nothing is left to send."""
        self.slack.control.order("clear_faults")
        assert self.run({"duty": "watch"}) == [0]
        for _ in range(5):
            assert self.run({"duty": "deliver"}) == [0]
            if all(row.state == "posted" and row.posted_version == row.version for row in self.stored().values()):
                return

    def stored(self) -> dict[str, Any]:
        """What the store holds."""
        engine = open_engine(self.database)
        try:
            return states(engine)
        finally:
            engine.dispose()

    def on_slack(self) -> list[dict[str, Any]]:
        """What the workspace holds."""
        return [
            {**message, "channel": channel["name"], "id": message["metadata"]["event_payload"]["id"]}
            for channel in self.slack.control.state("channels")["channels"]
            for message in channel["messages"]
        ]

    def compare(self, expected: Counter[Said]) -> None:
        """Every message of the store is on Slack once as it is now, and they are those of a life without kills."""
        stored, there = self.stored(), self.on_slack()
        times = Counter(message["id"] for message in there)
        self.tally["doubled"] += sum(number - 1 for number in times.values())
        self.tally["lost"] += len(set(stored) - set(times))
        self.tally["messages"] = len(stored)
        assert not self.tally["doubled"], [one for one, number in times.items() if number > 1]
        assert not self.tally["lost"], set(stored) - set(times)
        assert set(times) <= set(stored)
        for message in there:
            row = stored[message["id"]]
            assert (row.state, row.ts, row.posted_version) == ("posted", message["ts"], row.version)
            assert message["text"] == row.content["text"]
            root = stored[row.thread_of].ts if row.thread_of else None
            assert message.get("thread_ts") in (root, message["ts"])
        told = Counter((row.channel, row.thread_of is not None, row.content["text"]) for row in stored.values())
        assert told == expected


def undisturbed(rounds: int) -> Counter[Said]:
    """What is said in so many rounds when nobody is killed."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/undisturbed.sqlite"
        engine: Engine = open_engine(url)
        migrate(engine)
        for number in range(rounds):
            evaluate({"database": url, "round": number}, Points(0))
        told = Counter((row.channel, row.thread_of is not None, row.content["text"]) for row in states(engine).values())
        engine.dispose()
    return told


def kill(database: str, *, kills: int, every_point: bool, seed: int) -> Counter[str]:
    """Kill so many processes, at every point between two writes and then at random; what was counted."""
    with serve(team(), clock=lambda: datetime.now(UTC), rate_scale=None) as slack, victims() as process:  # noqa: TID251 - Slack's clock
        killing = Killing(database, slack, process, random.Random(seed))  # noqa: S311 - not for secrets
        killing.number = 0
        watching = killing.points("watch")
        delivering = killing.points("deliver")
        duties = [
            *(("watch", point + 1) for point in range(watching)),
            *(("deliver", point + 1) for point in range(delivering)),
        ]
        killing.tally["points"] = len(duties)
        if not every_point:
            duties = killing.chance.sample(duties, max(0, kills // 2))
        for duty, point in duties:
            killing.at_point(duty, point)
        while killing.tally["kills"] < kills:
            killing.at_random()
        killing.tally["rounds"] = killing.number + 1
        killing.compare(undisturbed(killing.number + 1))
        return killing.tally
