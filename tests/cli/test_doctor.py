"""`reeve doctor`: a set-up that is whole, and one that is broken in each of the ways that are known."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner

from bot.cli.app import reeve
from bot.duties.checks import State
from bot.duties.outbox import Mail
from bot.slack.app import listening_client
from bot.slack.examination import Keys, examine_slack
from bot.store import open_engine
from bot.store.condition import DatabaseCondition
from bot.store.outbox import DatabaseOutbox
from bot.workspace import RunningWorkspace
from tests.cli.broken_set_ups import (
    BROKEN,
    LOOKED_AT,
    NOTHING,
    SCOPES,
    SetUp,
    revoked,
    workspace_for,
)
from tests.end_to_end.small_home import hold, write_home
from tests.store.mail import message

WHOLE = (
    *("catalogue", "rules", "templates", "database", "writing", "tables", "outbox", "inbound", "tick", "markings"),
    *("bot token", "scopes", "clock", "channels", "people", "app token", "signing secret"),
)


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home whose figures are in its store, to be copied."""
    home = write_home(tmp_path_factory.mktemp("loaded"))
    ended = CliRunner().invoke(reeve, ["load", "--home", str(home)], env=NOTHING)
    assert ended.exit_code == 0, ended.output
    engine = open_engine(f"sqlite:///{home / 'reeve.sqlite'}")
    now = datetime.now(UTC)  # noqa: TID251 - when the last tick was
    DatabaseCondition(engine, lambda: now).beat("worker", now)
    engine.dispose()
    return home


@pytest.fixture(scope="module")
def shared_workspace(loaded: Path) -> Iterator[RunningWorkspace]:
    with workspace_for(loaded) as running:
        yield running


@pytest.fixture
def whole(tmp_path: Path, loaded: Path, shared_workspace: RunningWorkspace) -> Iterator[SetUp]:
    home = tmp_path / "home"
    shutil.copytree(loaded, home)
    with ExitStack() as until_the_end:
        here = SetUp(home, shared_workspace, dict(NOTHING), until_the_end)
        here.connect(shared_workspace)
        yield here
    shared_workspace.control.order("scopes", scopes=list(SCOPES))
    shared_workspace.control.order("channel", channel="C0COVENTRY", is_archived=False, is_ext_shared=False)


def test_with_all_in_place_nothing_is_wrong_and_nothing_is_to_be_looked_at(whole: SetUp) -> None:
    code, found = whole.doctor()
    assert code == 0
    assert {name: [check["state"] for check in checks] for name, checks in found.items()} == {
        name: ["good"] for name in WHOLE
    }


def test_a_channel_above_official_that_anybody_can_join_is_to_be_looked_at(whole: SetUp) -> None:
    entry = "channels:\n  - {key: coventry, slack: C0COVENTRY, marking: official-sensitive}\n"
    whole.write("data/catalogue/channels.yaml", entry)
    whole.write("rules/none.yaml", "rules: []\n")
    (look,) = whole.doctor()[1]["channels"]
    assert look["state"] == "warning"
    assert "public and marked official-sensitive: everybody in the workspace but guests can find it" in look["words"]
    assert "make it private" in look["remedy"]
    try:
        whole.workspace.control.order("channel", channel="C0COVENTRY", is_private=True)
        assert [check["state"] for check in whole.doctor()[1]["channels"]] == ["good"]
    finally:
        whole.workspace.control.order("channel", channel="C0COVENTRY", is_private=False)


def test_a_marked_measure_that_open_ones_tell_is_to_be_looked_at(whole: SetUp) -> None:
    months = [f"2025-{month:02}" for month in range(1, 13)]
    hold(whole.home, "again", {month: 90 + place % 4 for place, month in enumerate(months)}, measure="informants")
    assert CliRunner().invoke(reeve, ["load", "--home", str(whole.home)], env=NOTHING).exit_code == 0
    (look,) = whole.doctor()[1]["markings"]
    assert look["state"] == "warning"
    assert look["words"] == (
        "“Informants” is marked, and is the same as “Burglary” (in Coventry, over the newest 12 periods)"
    )
    assert "mark one of the open ones too" in look["remedy"]


def test_what_a_sample_queued_has_waited_by_its_own_clock(tmp_path: Path, loaded: Path) -> None:
    home = tmp_path / "home"
    shutil.copytree(loaded, home)
    (home / "data" / "sample.yaml").write_text("today: 2026-04-20\n", encoding="utf-8")
    engine = open_engine(f"sqlite:///{home / 'reeve.sqlite'}")
    noon = datetime(2026, 4, 20, 11, tzinfo=UTC)
    DatabaseOutbox(engine, lambda: noon).add(Mail((replace(message("one"), created_at=noon),)))
    engine.dispose()
    ended = CliRunner().invoke(reeve, ["doctor", "--json", "--home", str(home)], env=NOTHING)
    (outbox,) = [one for one in json.loads(ended.stdout)["checks"] if one["check"] == "outbox"]
    assert (outbox["state"], outbox["words"]) == ("good", "1 message to be sent")


def test_it_changes_nothing(whole: SetUp) -> None:
    before = whole.workspace.control.state("channels")["channels"]
    whole.doctor()
    tables = sqlite3.connect(whole.home / "reeve.sqlite").execute("SELECT name FROM sqlite_master").fetchall()
    assert "reeve_doctor" not in {name for (name,) in tables}
    assert whole.workspace.control.state("channels")["channels"] == before


def test_a_person_reads_what_is_wrong_and_after_the_arrow_what_to_do(whole: SetUp) -> None:
    revoked("bot")(whole)
    ended = CliRunner().invoke(reeve, ["doctor", "--home", str(whole.home)], env=whole.environment)
    assert ended.exit_code == 1
    assert "WRONG  bot token       Slack does not take SLACK_BOT_TOKEN (token_revoked)\n" in ended.stdout
    assert "→ copy it anew" in ended.stdout
    assert "1 of " in ended.stdout.splitlines()[-1]
    assert whole.workspace.bot_token not in ended.output


def test_the_json_keeps_to_its_contract(whole: SetUp) -> None:
    ended = CliRunner().invoke(reeve, ["doctor", "--json", "--home", str(whole.home)], env=whole.environment)
    contracts = Path(__file__).parents[2] / "docs" / "contracts"
    schema = json.loads((contracts / "doctor.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads(ended.stdout), schema, cls=jsonschema.Draft202012Validator)


@pytest.mark.parametrize("what", BROKEN)
def test_what_is_broken_is_named_with_what_to_do(whole: SetUp, what: str) -> None:
    break_it, name, words, remedy = BROKEN[what]
    break_it(whole)
    code, found = whole.doctor()
    assert code == 1
    faults = [check for check in found[name] if check["state"] == "wrong"]
    assert any(words in check["words"] and remedy in check["remedy"] for check in faults), found


@pytest.mark.parametrize("what", LOOKED_AT)
def test_what_works_and_should_be_looked_at_is_said_and_is_not_wrong(whole: SetUp, what: str) -> None:
    change, name, words = LOOKED_AT[what]
    change(whole)
    code, found = whole.doctor()
    assert code == 0
    assert any(check["state"] == "warning" and words in check["words"] for check in found[name]), found


def test_a_workspace_that_gives_every_app_all_scopes_is_no_reason_to_look(whole: SetUp) -> None:
    whole.workspace.control.order("scopes", scopes=None)
    code, found = whole.doctor()
    assert (code, [check["state"] for check in found["scopes"]]) == (0, ["good"])


def test_nothing_that_a_library_logs_is_mixed_into_what_it_says(whole: SetUp, caplog: pytest.LogCaptureFixture) -> None:
    whole.environment["SLACK_API_URL"] = "http://127.0.0.1:1/api/"
    assert whole.doctor()[0] == 1
    assert caplog.records == []


@pytest.mark.parametrize(("ahead", "state"), [(5, State.GOOD), (60, State.WARNING), (300, State.WRONG)])
def test_a_clock_that_goes_wrong_is_noticed_before_signatures_are_refused(
    whole: SetUp, ahead: int, state: State
) -> None:
    here = whole.workspace

    def now() -> datetime:
        return datetime.now(UTC) + timedelta(seconds=ahead)  # noqa: TID251 - this machine's clock

    keys = Keys(here.bot_token, here.app_token)
    checks = {one.name: one for one in examine_slack(keys, lambda it: listening_client(it, here.api_url), None, now)}
    assert checks["clock"].state is state
    assert checks["channels"].state is State.NOT_CHECKED


def test_no_password_of_a_database_is_told(whole: SetUp) -> None:
    whole.environment["REEVE_DATABASE_URL"] = "postgresql://reeve:hush@127.0.0.1:1/reeve"
    assert "hush" not in json.dumps(whole.doctor())
