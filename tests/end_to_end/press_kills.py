"""What people press, taken up by processes that are killed: a workspace whose app is a process for each press."""

from __future__ import annotations

import json
import queue
import random
import subprocess
import tempfile
import threading
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from bot import main
from bot.duties.follows import Follow
from bot.figures.series import SeriesKey
from bot.files.catalogue import read_catalogue
from bot.main.serving import load_data
from bot.settings import read_settings
from bot.store.follows import FollowStore
from bot.workspace import RunningWorkspace, User, serve
from tests.end_to_end.asking_force import BOT, COMMAND, NOW, TEAM, write_home
from tests.end_to_end.home_force import RULES, write_catalogue
from tests.end_to_end.kills import KILLED, victims
from tests.end_to_end.slow_machine import ten_times_the_patience
from tests.web.http_app import JSON

Json = dict[str, Any]
DIGESTS = """
digests:
  - {channel: command-team, every: "0 8 * * mon-fri"}
follows: {every: "0 8 * * mon"}
"""
FOLLOWERS = ("U0VIEWER", "U0ACC")


class PostedBodies:
    """An address for the workspace's requests: acknowledges whatever comes, and keeps it for the app's processes."""

    def __init__(self) -> None:
        self._posted: queue.SimpleQueue[tuple[str, str]] = queue.SimpleQueue()
        kept = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"])).decode()
                kind, answer = self.headers["content-type"], b""
                if kind == JSON and "challenge" in body:
                    answer = str(json.loads(body)["challenge"]).encode()
                kept._posted.put((kind, body))
                self.send_response(200)
                self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}/slack/events"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def next(self, words: str) -> dict[str, str]:
        """The next one that has some words, as an order gives it to a process."""
        while True:
            kind, body = self._posted.get(timeout=60)
            if words in body:
                return {"kind": kind, "body": body}

    def stop(self) -> None:
        """Take nothing more."""
        self._server.shutdown()
        self._server.server_close()


@dataclass
class KilledForce:
    """A force whose every process can be killed; `now` is what its clocks show."""

    engine: Engine
    workspace: RunningWorkspace
    process: subprocess.Popen[str]
    connection: Mapping[str, str]
    bodies: PostedBodies
    chance: random.Random
    now: datetime = NOW
    tally: Counter[str] = field(default_factory=Counter)

    def run(self, duty: str, **given: Any) -> bool:
        """Run one process; whether it came to its end."""
        order = {**self.connection, "duty": duty, "now": self.now.isoformat(), **given}
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(json.dumps([order]) + "\n")
        self.process.stdin.flush()
        (ended,) = json.loads(self.process.stdout.readline())
        assert ended in (0, KILLED), ended
        self.tally["kills"] += ended == KILLED
        return bool(ended == 0)

    def points(self, duty: str, **given: Any) -> int:
        """How many points between two writes a whole run passes, which nobody disturbs."""
        with tempfile.NamedTemporaryFile("r", encoding="utf-8") as counted:
            assert self.run(duty, count_to=counted.name, **given)
            return int(counted.read())

    def killed_at(self, duty: str, point: int, whole: Callable[[], bool] = lambda: True, **given: Any) -> None:
        """Run until it is done, killed at a point and then at two that chance gives; `whole` holds after each kill.

        There are no more kills: what was tried five times is given up and told to the operators.
        """
        chance = self.chance.randint
        # Each delivery is a minute after the last, with a signature of its own, which tells of another second.
        for place, age in ((point, 240), (chance(0, point), 160), (chance(0, point + 5), 80), (0, 0)):
            tries = self.tally["tries"] = self.tally["tries"] + 1
            ended = self.run(duty, die_at=place, tries=tries, age=age, **given)
            assert whole(), f"half done after a kill at point {place}"
            if ended:
                return
        raise AssertionError("a process that nobody disturbed did not come to its end")

    def take_up(self, words: str, point: int | None = None, whole: Callable[[], bool] = lambda: True) -> int:
        """Let processes take up what is posted with some words, killed at a point or not; the points of the latter."""
        posted = self.bodies.next(words)
        if point is None:
            return self.points("take_up", tries=self.tally["tries"], age=0, **posted)
        self.killed_at("take_up", point, whole, **posted)
        return 0

    def deliver(self) -> None:
        """Send what is queued, undisturbed."""
        assert self.run("work", only_deliver=True)

    def texts(self, channel: str) -> list[str]:
        """What Reeve says in a channel or to a person, in threads as well."""
        place = self.workspace.control.direct_message(channel, BOT.id) if channel.startswith("U") else channel
        return [str(one["text"]) for one in self.workspace.control.messages(place) if one.get("user") == BOT.id]

    def modal(self, user: str) -> Json:
        """The modal that a person has open."""
        return dict(self.workspace.control.state("modals")["modals"][user][-1])


@contextmanager
def killed_force(place: Path, seed: int) -> Iterator[KilledForce]:
    """The force with its first morning lived undisturbed, until the block ends."""
    home = write_home(place / "home")
    write_catalogue(home)
    (home / "rules" / "rules.yaml").write_text(RULES + DIGESTS, encoding="utf-8")
    settings = read_settings({}, str(home), f"sqlite:///{place / 'reeve.sqlite'}")
    people = (*TEAM.users, User("U0ADMIN", "ada", "Ada Admin"), User("U0HEAD", "hal", "Hal Head"))
    members = (BOT.id, *(one.id for one in people))
    team = replace(TEAM, users=people, channels=tuple(replace(one, members=members) for one in TEAM.channels))
    bodies = PostedBodies()
    with (
        ten_times_the_patience(),
        serve(team, clock=lambda: datetime.now(UTC), rate_scale=None) as workspace,  # noqa: TID251 - Slack's clock
        victims("tests.end_to_end.press_victims") as process,
    ):
        load_data(settings, read_catalogue(home), NOW)
        engine = main.open_migrated(settings)
        follows = FollowStore(engine)
        for person in FOLLOWERS:
            follows.add(Follow(person, SeriesKey("burglary", "coventry", ""), NOW))
        workspace.control.order("request_url", url=bodies.url)
        connection = {
            "database": settings.database,
            "token": workspace.bot_token,
            "api_url": workspace.api_url,
            "home": str(home),
        }
        here = KilledForce(engine, workspace, process, connection, bodies, random.Random(seed))  # noqa: S311 - no secret
        assert here.run("work")
        yield here
        engine.dispose()
    bodies.stop()


def alert_of(force: KilledForce, words: str) -> Json:
    """The alert in the command team's channel that has some words."""
    return next(one for one in force.workspace.control.messages(COMMAND) if words in one["text"] and one.get("blocks"))
