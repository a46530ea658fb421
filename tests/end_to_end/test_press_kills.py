"""What people press, and the mornings of the worker, killed at every point: whole or absent, and told exactly once.

Two stories are killed once; `REEVE_KILLS=n` kills all at n points each, or at all that there are where n is more.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from itertools import count

import pytest
from sqlalchemy import text

from bot.figures.series import SeriesKey
from bot.store.follows import FollowStore
from bot.store.known_causes import KnownCauseStore
from tests.end_to_end.asking_force import COMMAND, COVENTRY, NOW, OPERATORS, button
from tests.end_to_end.press_kills import FOLLOWERS, KilledForce, alert_of, killed_force

ANALYST, ADMINISTRATOR = "U0ANALYST", "U0ADMIN"
PRESSED, SUBMITTED = "block_actions", "view_submission"
EARLY = 12
"""Every story has more points than this."""
MONDAY = datetime.fromisoformat("2026-02-23T08:05:00+00:00")
KILLS = int(os.environ.get("REEVE_KILLS", "0"))
Story = Callable[[KilledForce, int | None], int]
_NUMBERS = count(1)


@pytest.fixture(scope="module")
def force(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KilledForce]:
    with killed_force(tmp_path_factory.mktemp("killed"), int(os.environ.get("REEVE_SEED", "1"))) as here:
        yield here


def counted(force: KilledForce, query: str, **given: object) -> int:
    with force.engine.connect() as connection:
        return int(connection.execute(text(query), given).scalar_one())


def press(force: KilledForce, user: str, place: dict[str, str], block: str, action: str) -> None:
    assert force.workspace.control.press(user, place, block, action)


def an_import(force: KilledForce, point: int | None) -> int:
    """Drop a file of two figures and confirm it."""
    number = next(_NUMBERS)
    rows = f"burglary,dudley,2025-12,{900 + number}\nhate,dudley,2025-12,{800 + number}\n"
    content = f"measure,area,period,value\n{rows}".encode()
    direct = force.workspace.control.direct_message(ANALYST, "U0REEVE")
    ts = force.workspace.control.upload(ANALYST, direct, f"{number}.csv", content)
    force.take_up('"subtype": "file_share"')
    (offer,) = [one for one in force.workspace.control.messages(direct) if one.get("thread_ts") == ts != one["ts"]]
    block, confirm = button(offer, "Confirm the import")
    press(force, ANALYST, {"channel": direct, "ts": offer["ts"]}, block, confirm["action_id"])
    before = counted(force, "SELECT count(*) FROM observation")

    def whole() -> bool:
        return counted(force, "SELECT count(*) FROM observation") in (before, before + 2)

    points = force.take_up(PRESSED, point, whole)

    assert counted(force, "SELECT count(*) FROM observation") == before + 2
    assert counted(force, "SELECT count(*) FROM import WHERE file = :file", file=f"{number}.csv") == 1
    under = [one for one in force.workspace.control.messages(direct) if one.get("thread_ts") == ts != one["ts"]]
    assert ["was imported: " in one["text"] for one in under] == [True]
    return points


def a_known_cause(force: KilledForce, point: int | None) -> int:
    """Mark a known cause on the alert about burglary."""
    words = f"Cause {next(_NUMBERS)}"
    alert = alert_of(force, "Burglary")
    (block,) = [one["block_id"] for one in alert["blocks"] if one["type"] == "actions"]
    press(force, ANALYST, {"channel": COMMAND, "ts": alert["ts"]}, block, "alert_known")
    force.take_up(PRESSED)
    values = {"words": words, "first": "2025-12", "last": "2025-12"}
    assert force.workspace.control.submit(ANALYST, force.modal(ANALYST)["id"], values)

    points = force.take_up(SUBMITTED, point)

    force.deliver()
    assert [one.note.text for one in KnownCauseStore(force.engine).standing()].count(words) == 1
    assert sum(words in one for one in force.texts(COMMAND)) == 1
    return points


def a_pause(force: KilledForce, point: int | None) -> int:
    """Pause everything from the administrator's Home; resumed undisturbed afterwards."""
    why = f"Reason {next(_NUMBERS)}."
    opened(force, ADMINISTRATOR, "pause_everything")
    values = {"why": why, "until": "open"}
    assert force.workspace.control.submit(ADMINISTRATOR, force.modal(ADMINISTRATOR)["id"], values)
    told = len(force.texts(ADMINISTRATOR))

    points = force.take_up(SUBMITTED, point)

    force.deliver()
    assert counted(force, "SELECT count(*) FROM pause WHERE why = :why", why=why) == 1
    for channel in (COMMAND, COVENTRY, OPERATORS):
        assert sum(why in one for one in force.texts(channel)) == 1
    assert [one.startswith("Paused.") for one in force.texts(ADMINISTRATOR)[told:]] == [True]
    opened(force, ADMINISTRATOR, "resume_everything")
    force.deliver()
    return points


def a_resumption(force: KilledForce, point: int | None) -> int:
    """Resume from the administrator's Home."""
    why = f"Reason {next(_NUMBERS)}."
    opened(force, ADMINISTRATOR, "pause_everything")
    values = {"why": why, "until": "open"}
    assert force.workspace.control.submit(ADMINISTRATOR, force.modal(ADMINISTRATOR)["id"], values)
    force.take_up(SUBMITTED)
    force.deliver()
    told, back = len(force.texts(ADMINISTRATOR)), len(force.texts(COMMAND))
    points = opened(force, ADMINISTRATOR, "resume_everything", point)
    assert force.run("work")  # what was held is gathered in the next round at the latest
    assert counted(force, "SELECT count(*) FROM pause WHERE caught_up_at IS NULL") == 0
    assert [one.startswith("Resumed.") for one in force.texts(ADMINISTRATOR)[told:]] == [True]
    assert [one.startswith("Reeve is back") for one in force.texts(COMMAND)[back:]] == [True]
    return points


def opened(force: KilledForce, user: str, action: str, point: int | None = None) -> int:
    """Press a button of somebody's Home; the points that are passed on the way."""
    force.workspace.control.order("home", user=user)
    force.take_up("app_home_opened")
    view = force.workspace.control.state("homes")["homes"][user]
    (block,) = [
        one["block_id"]
        for one in view["blocks"]
        if one["type"] == "actions" and action in [element["action_id"] for element in one["elements"]]
    ]
    press(force, user, {"view_id": view["id"]}, block, action)
    return force.take_up(PRESSED, point)


def a_follow(force: KilledForce, point: int | None) -> int:
    """Follow something from one's Home."""
    series = SeriesKey("burglary", "sefton", "")
    follows = FollowStore(force.engine)
    follows.end(ANALYST, series, NOW)
    opened(force, ANALYST, "home_follow")
    assert force.workspace.control.submit(ANALYST, force.modal(ANALYST)["id"], {"what": "burglary in Sefton"})
    points = force.take_up(SUBMITTED, point)
    assert [one.series for one in follows.of(ANALYST)] == [series]
    return points


def a_morning(force: KilledForce, point: int | None) -> int:
    """A Monday morning: the digest of a channel and those of what people follow."""
    force.now = max(force.now + timedelta(weeks=1), MONDAY)
    before = {place: force.texts(place) for place in (COMMAND, *FOLLOWERS)}
    points = 0
    if point is None:
        points = force.points("work")
    else:
        force.killed_at("work", point)
    assert force.run("work")
    said = {place: force.texts(place)[len(texts) :] for place, texts in before.items()}
    assert sum(one.startswith("Morning briefing") for one in said[COMMAND]) == 1, said[COMMAND]
    for person in FOLLOWERS:
        assert sum("what you follow" in one.lower() for one in said[person]) == 1, said[person]
    return points


STORIES: tuple[Story, ...] = (an_import, a_morning, a_known_cause, a_pause, a_resumption, a_follow)


@pytest.mark.parametrize("story", STORIES if KILLS else STORIES[:2], ids=lambda story: story.__name__)
def test_whenever_it_is_killed_it_is_whole_or_absent_and_told_exactly_once(force: KilledForce, story: Story) -> None:
    before = force.tally["kills"]
    points = range(1, (story(force, None) if KILLS else EARLY) + 1)
    chosen = force.chance.sample(points, min(len(points), KILLS or 1))
    for point in sorted(chosen):
        story(force, point)
    assert force.tally["kills"] >= before + len(chosen)
