"""A question to a lead, asked and answered by processes killed at every point: asked once, its answer told once."""

from __future__ import annotations

import json
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.workspace import RunningWorkspace, serve
from bot.workspace.home_team import team_of
from tests.end_to_end.kills import KILLED, victims
from tests.end_to_end.question_victims import ANSWER, QUESTION
from tests.end_to_end.test_ask_the_lead import COMMAND, LEAD, MORNING, made

MOST_POINTS = 60


def killed_until_done(process: subprocess.Popen[str], order: dict[str, Any], every: int = 1) -> int:
    """Take something up, killed at the first point, then at each (or every third) after it, until done; the kills."""
    for kills, point in enumerate(range(1, MOST_POINTS, every)):
        if run(process, {**order, "die_at": point}) == 0:
            return kills
    raise AssertionError("never done")


def run(process: subprocess.Popen[str], order: dict[str, Any]) -> int:
    """Run one order; how it ended: 0, or killed."""
    assert process.stdin
    assert process.stdout
    process.stdin.write(json.dumps([order]) + "\n")
    process.stdin.flush()
    (ended,) = json.loads(process.stdout.readline())
    assert ended in (0, KILLED)
    return int(ended)


def lines(slack: RunningWorkspace, channel: str, words: str) -> list[str]:
    return [one["text"] for one in slack.control.messages(channel) if words in str(one)]


def test_whenever_a_process_is_killed_the_lead_is_asked_once_and_the_answer_is_told_once(tmp_path: Path) -> None:
    settings, engine, known = made(tmp_path / "home")
    engine.dispose()
    moment = datetime.now(UTC)  # noqa: TID251 - where Slack's clock starts
    with (
        serve(team_of(known.catalogue), clock=lambda: moment, rate_scale=None) as slack,
        victims("tests.end_to_end.question_victims", str(settings.home), MORNING.isoformat()) as process,
    ):
        connection = {"database": settings.database, "token": slack.bot_token, "api_url": slack.api_url}
        order = {**connection, "home": str(settings.home), "now": MORNING.isoformat()}
        later = (MORNING + timedelta(hours=1)).isoformat()
        assert run(process, {**order, "duty": "deliver"}) == 0  # the alert, which nobody disturbs
        kills = {
            "ask": killed_until_done(process, {**order, "duty": "ask"}),
            "deliver": killed_until_done(process, {**order, "duty": "deliver"}, every=3),
            "answer": killed_until_done(process, {**order, "duty": "answer", "now": later}),
            "deliver again": killed_until_done(process, {**order, "duty": "deliver"}, every=3),
        }
        direct = slack.control.direct_message(LEAD, "U0REEVE")
        assert min(kills.values()) >= 4, kills
        assert len(lines(slack, direct, QUESTION)) == 1
        assert len(lines(slack, COMMAND, f"Analyst asks ACC Crime: “{QUESTION}”")) == 1
        assert lines(slack, COMMAND, ANSWER) == [f"ACC Crime answers Analyst: “{ANSWER}”"]
