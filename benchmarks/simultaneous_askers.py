"""How long fifty people wait who ask at once in Slack, beside one who asks alone.

    .venv/bin/python benchmarks/simultaneous_askers.py [--askers N] [--home DIR]

The local workspace runs here and `reeve bot` in a process of its own, over a home's figures. Each asker types `/kpi`
with a question of their own; counted are the time until Slack has the acknowledgement, of which it allows three
seconds, and the time until the asker sees the answer. The first question is asked before anything is counted.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

from bot.cli.app import reeve
from bot.files.catalogue import read_catalogue
from bot.workspace import Channel, Command, RunningWorkspace, Team, User, serve

ROOT = Path(__file__).parents[1]
LONGEST_SECONDS = 120.0
BOT = User("U0REEVE", "reeve", "Reeve", is_bot=True)
WORDS = ("{} in {} in March 2026", "{} in {} rolling 12 months", "is {} in {} stable", "{} in {} since April 2025")


def questions_of(home: Path, number: int) -> list[str]:
    """As many questions, of measures and areas of the home's catalogue."""
    framework = read_catalogue(home).framework
    measures = [one.name for one in framework.measures.values()]
    areas = [one.name for one in framework.areas.values()]
    return [
        WORDS[place % len(WORDS)].format(measures[place % len(measures)], areas[place % len(areas)])
        for place in range(number)
    ]


def seen(workspace: RunningWorkspace) -> dict[str, float]:
    """When each person's newest answer was there; looked at without asking the server, which has enough to do."""
    inside = workspace.workspace
    with inside.lock:
        return {str(one.seen_by): time.monotonic() for one in inside.ephemerals}


def asked_at_once(workspace: RunningWorkspace, questions: Mapping[str, str]) -> tuple[list[float], list[float]]:
    """Seconds until each acknowledgement, and until each answer."""
    with workspace.workspace.lock:
        workspace.workspace.ephemerals.clear()
    began = time.monotonic()

    def ask(person: str) -> float:
        if not workspace.control.command(person, "C0ASKING", f"/kpi {questions[person]}"):
            raise SystemExit(f"{person}'s question was not acknowledged in time")
        return time.monotonic() - began

    answered: dict[str, float] = {}
    with ThreadPoolExecutor(len(questions)) as people:
        acknowledged = [people.submit(ask, person) for person in questions]
        while len(answered) < len(questions):
            if time.monotonic() - began > LONGEST_SECONDS:
                raise SystemExit(f"only {len(answered)} of {len(questions)} questions were answered")
            for person, at in seen(workspace).items():
                answered.setdefault(person, at - began)
            time.sleep(0.005)
        return [one.result() for one in acknowledged], list(answered.values())


def said(name: str, seconds: Sequence[float]) -> str:
    ordered = sorted(seconds)
    return (
        f"{name}: median {statistics.median(ordered):.2f} s, 95 in 100 under "
        f"{ordered[int(len(ordered) * 0.95) - 1]:.2f} s, longest {ordered[-1]:.2f} s"
    )


def measure(home: Path, askers: int, folder: Path) -> None:
    people = tuple(User(f"U{number:04}", f"person{number}", f"Person {number}") for number in range(askers))
    team = Team(
        "T0BENCH",
        "Benchmark",
        people,
        (Channel("C0ASKING", "asking", (BOT.id, *(one.id for one in people))),),
        BOT,
        commands=(Command("/kpi", "Ask about figures"),),
    )
    database = f"sqlite:///{folder / 'reeve.sqlite'}"
    reeve(["load", "--home", str(home), "--database", database], standalone_mode=False)
    with serve(team, clock=lambda: datetime.now(UTC), rate_scale=None) as workspace:  # noqa: TID251 - Slack's clock
        tokens = {
            "SLACK_BOT_TOKEN": workspace.bot_token,
            "SLACK_APP_TOKEN": workspace.app_token,
            "SLACK_API_URL": workspace.api_url,
        }
        command = [sys.executable, "-m", "bot", "bot", "--allow-sample", "--home", str(home), "--database", database]
        with subprocess.Popen(command, env={**dict(os.environ), **tokens}, stdout=subprocess.DEVNULL) as bot:
            try:
                while not workspace.control.connected():
                    time.sleep(0.05)
                questions = dict(zip((one.id for one in people), questions_of(home, askers), strict=True))
                first = dict([next(iter(questions.items()))])
                asked_at_once(workspace, first)
                alone = [asked_at_once(workspace, {person: question}) for person, question in questions.items()]
                together = asked_at_once(workspace, questions)
            finally:
                bot.terminate()
                bot.wait()
    print(said("one alone, acknowledged", [one for acknowledged, _ in alone for one in acknowledged]))
    one_alone = [one for _, answered in alone for one in answered]
    print(said("one alone, answered", one_alone))
    print(said(f"{askers} at once, acknowledged", together[0]))
    print(said(f"{askers} at once, answered", together[1]))
    print(f"the last of {askers} waits as long as {max(together[1]) / statistics.median(one_alone):.1f} who ask alone")


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--askers", type=int, default=50)
    options.add_argument("--home", type=Path, default=ROOT)
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        measure(given.home, given.askers, Path(folder))
