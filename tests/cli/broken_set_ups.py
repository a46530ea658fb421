"""A set-up of Reeve as an operator has it, and the ways to break it, with what the doctor says of each."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from click.testing import CliRunner

from bot.cli.app import reeve
from bot.duties.outbox import Mail
from bot.files.catalogue import read_catalogue
from bot.slack.manifest import manifest
from bot.store import open_engine
from bot.store.outbox import DatabaseOutbox
from bot.workspace import Channel, RunningWorkspace, User, serve
from bot.workspace.home_team import team_of
from tests.store.mail import message

SCOPES = tuple(manifest()["oauth_config"]["scopes"]["bot"])


NOTHING = dict.fromkeys(
    ("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET", "SLACK_API_URL", "REEVE_DATABASE_URL", "REEVE_HOME")
)


@dataclass(slots=True)
class SetUp:
    """A home, a workspace that fits it, and the environment of an operator's terminal."""

    home: Path
    workspace: RunningWorkspace
    environment: dict[str, str | None]
    until_the_end: ExitStack

    def connect(self, workspace: RunningWorkspace) -> None:
        """Use another workspace."""
        self.workspace = workspace
        self.environment |= {
            "SLACK_BOT_TOKEN": workspace.bot_token,
            "SLACK_APP_TOKEN": workspace.app_token,
            "SLACK_SIGNING_SECRET": workspace.signing_secret,
            "SLACK_API_URL": workspace.api_url,
        }

    def doctor(self) -> tuple[int, dict[str, list[dict[str, str]]]]:
        """How the doctor ended, and its checks by name."""
        ended = CliRunner().invoke(reeve, ["doctor", "--json", "--home", str(self.home)], env=self.environment)
        found: dict[str, list[dict[str, str]]] = {}
        for check in json.loads(ended.stdout)["checks"]:
            found.setdefault(check["check"], []).append(check)
        return ended.exit_code, found

    def write(self, name: str, text: str) -> None:
        place = self.home / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8")


def workspace_for(home: Path) -> RunningWorkspace:
    """A workspace that fits a home, with some people and a channel more; the app has the scopes of its manifest."""
    team = team_of(read_catalogue(home))
    gone = User("U0GONE", "gone", "Gone Away", deleted=True)
    guest = User("U0GUEST", "guest", "Pat Guest", is_restricted=True)
    team = replace(team, users=(*team.users, gone, guest), scopes=SCOPES)
    team = replace(team, channels=(*team.channels, Channel("C0QUIET", "quiet")))
    return serve(team, clock=lambda: datetime.now(UTC), rate_scale=None)  # noqa: TID251 - Slack's clock


def swap_tokens(here: SetUp) -> None:
    tokens = here.environment
    tokens["SLACK_BOT_TOKEN"], tokens["SLACK_APP_TOKEN"] = tokens["SLACK_APP_TOKEN"], tokens["SLACK_BOT_TOKEN"]


def without_the_operators(here: SetUp) -> None:
    channels = here.home / "data" / "catalogue" / "channels.yaml"
    lines = channels.read_text(encoding="utf-8").splitlines()
    channels.write_text("\n".join(line for line in lines if "operators" not in line) + "\n", encoding="utf-8")


def share_the_store(here: SetUp) -> None:
    (here.home / "reeve.sqlite").chmod(0o644)


def named_person(identity: str) -> Callable[[SetUp], None]:
    people = f"leads:\n  - {{key: acc, title: ACC Crime, slack: {identity}}}\nroles: {{administrator: [U0ADMIN]}}\n"
    return lambda here: here.write("data/catalogue/people.yaml", people)


def in_the_store(statement: str) -> Callable[[SetUp], None]:
    def do(here: SetUp) -> None:
        with sqlite3.connect(here.home / "reeve.sqlite") as connection:
            connection.execute(statement)

    return do


def queue_something(here: SetUp) -> None:
    engine = open_engine(f"sqlite:///{here.home / 'reeve.sqlite'}")
    DatabaseOutbox(engine, lambda: datetime.now(UTC)).add(Mail((message("one"),)))  # noqa: TID251 - Slack's clock
    engine.dispose()


def queue_for_a_channel_that_refuses(here: SetUp) -> None:
    queue_something(here)
    in_the_store("INSERT INTO channel_hold VALUES ('command-team', '2026-04-20 00:00:00', 1)")(here)
    in_the_store("UPDATE message SET words = 'Reeve is not in it; invite Reeve there.'")(here)


def order(name: str, **fields: object) -> Callable[[SetUp], None]:
    return lambda here: here.workspace.control.order(name, **fields) and None


def revoked(token: str) -> Callable[[SetUp], None]:
    def do(here: SetUp) -> None:
        here.connect(here.until_the_end.enter_context(workspace_for(here.home)))
        here.workspace.control.order("revoke", token=token)

    return do


def unset(*names: str) -> Callable[[SetUp], None]:
    return lambda here: here.environment.update(dict.fromkeys(names))


def put(**values: str) -> Callable[[SetUp], None]:
    return lambda here: here.environment.update(values)


BROKEN: dict[str, tuple[Callable[[SetUp], object], str, str, str]] = {
    "the home is another folder": (
        lambda here: (here.home / "data" / "catalogue").rename(here.home / "catalogue"),
        "catalogue",
        "there is no",
        "--home or REEVE_HOME",
    ),
    "the catalogue has a fault": (
        lambda here: here.write("data/catalogue/channels.yaml", "channels:\n  - {key: a, slak: C1}\n"),
        "catalogue",
        "channels.yaml:2",
        "mend what is named",
    ),
    "a rule has a fault": (
        lambda here: here.write("rules/more.yaml", "rules:\n  - {id: x, wen: 1}\n"),
        "rules",
        "more.yaml:2",
        "reeve rules check",
    ),
    "a template has a fault": (
        lambda here: here.write("templates/alert/single.j2", "{% block text %}{{ measure.name }\n"),
        "templates",
        "alert/single.j2:1",
        "mend what is named",
    ),
    "the database is in a folder that is not there": (
        put(REEVE_DATABASE_URL="sqlite:////nowhere/at/all.sqlite"),
        "database",
        "there is no folder /nowhere/at",
        "make it",
    ),
    "nothing was ever loaded": (
        lambda here: put(REEVE_DATABASE_URL=f"sqlite:///{here.home / 'new.sqlite'}")(here),
        "database",
        "yet",
        "run reeve load",
    ),
    "the database does not answer": (
        put(REEVE_DATABASE_URL="postgresql://reeve:hush@127.0.0.1:1/reeve"),
        "database",
        "on 127.0.0.1:1 cannot be used",
        "REEVE_DATABASE_URL",
    ),
    "the tables are of an older Reeve": (
        in_the_store("UPDATE alembic_version SET version_num = '0001'"),
        "tables",
        "at version 0001",
        "run reeve migrate",
    ),
    "the tables are of a newer Reeve": (
        in_the_store("UPDATE alembic_version SET version_num = '9999'"),
        "tables",
        "at version 9999",
        "newer Reeve",
    ),
    "mail has waited for long": (queue_something, "outbox", "the oldest for", "is reeve worker running"),
    "a channel refuses mail": (queue_for_a_channel_that_refuses, "outbox", "invite Reeve there", "by itself"),
    "the store lacks a table": (in_the_store("DROP TABLE pause"), "tables", "lacks the table pause", "last backup"),
    "Slack is not well": (
        lambda here: here.workspace.control.fault("server_error", method="auth.test"),
        "bot token",
        "503",
        "slack-status.com",
    ),
    "the bot token is the example's": (put(SLACK_BOT_TOKEN="xoxb-"), "bot token", "not filled in", "copy it anew"),
    "the app token is the example's": (put(SLACK_APP_TOKEN="xapp-…"), "app token", "not filled in", "App-Level"),
    "no bot token is set": (unset("SLACK_BOT_TOKEN"), "bot token", "is not set", "Bot User OAuth Token"),
    "the tokens are swapped": (swap_tokens, "bot token", "is an app-level token", "the two tokens are swapped"),
    "the tokens are swapped, seen from the other": (swap_tokens, "app token", "is a bot token", "swapped"),
    "the bot token is a person's": (put(SLACK_BOT_TOKEN="xoxp-1"), "bot token", "a person's token", "copy it anew"),
    "the bot token is nobody's": (put(SLACK_BOT_TOKEN="xoxb-1"), "bot token", "invalid_auth", "copy it anew"),
    "the bot token is revoked": (revoked("bot"), "bot token", "token_revoked", "copy it anew"),
    "the app token is revoked": (revoked("app"), "app token", "token_revoked", "Socket Mode"),
    "Slack cannot be reached": (
        put(SLACK_API_URL="http://127.0.0.1:1/api/"),
        "bot token",
        "cannot be reached",
        "SLACK_API_URL",
    ),
    "Slack's address is none": (put(SLACK_API_URL="foo"), "bot token", "SLACK_API_URL=foo is no address", "unset"),
    "a scope is missing": (
        order("scopes", scopes=[one for one in SCOPES if one != "files:write"]),
        "scopes",
        "lacks files:write",
        "install it again",
    ),
    "no way in is set": (
        unset("SLACK_APP_TOKEN", "SLACK_SIGNING_SECRET"),
        "way in",
        "could hear nobody",
        "for Socket Mode set SLACK_APP_TOKEN",
    ),
    "the signing secret is something else": (
        put(SLACK_SIGNING_SECRET="xapp-1"),
        "signing secret",
        "is not 32",
        "Signing Secret",
    ),
    "a channel is not there": (
        lambda here: here.write("data/catalogue/channels.yaml", "channels: [{key: command-team, slack: C0NOWHERE}]\n"),
        "channels",
        "Slack knows no C0NOWHERE",
        "correct channels.yaml",
    ),
    "Reeve is not in a channel": (
        lambda here: here.write("data/catalogue/channels.yaml", "channels: [{key: command-team, slack: C0QUIET}]\n"),
        "channels",
        "Reeve is not in command-team (#quiet)",
        "/invite @Reeve",
    ),
    "a channel is archived": (
        order("channel", channel="C0COVENTRY", is_archived=True),
        "channels",
        "is archived",
        "unarchive it",
    ),
    "a channel is shared with others": (
        order("channel", channel="C0COVENTRY", is_ext_shared=True),
        "channels",
        "shared with another organisation",
        "internal channel",
    ),
    "a lead is nobody": (named_person("U0NOBODY"), "people", "ACC Crime: Slack knows no U0NOBODY", "people.yaml"),
    "a lead has left": (named_person("U0GONE"), "people", "U0GONE is deactivated", "today's person"),
    "a lead is a guest": (named_person("U0GUEST"), "people", "is a guest", "today's person"),
    "a role is a group that is not there": (
        lambda here: here.write(
            "data/catalogue/people.yaml", "leads: [{key: acc, title: ACC}]\nroles: {administrator: [S0NONE]}\n"
        ),
        "people",
        "S0NONE",
        "people.yaml",
    ),
}


LOOKED_AT: dict[str, tuple[Callable[[SetUp], object], str, str]] = {
    "a template of the home's is older than Reeve": (
        lambda here: here.write("templates/answer/modal_wrong.j2", "{% block title %}{{ subject_line }}{% endblock %}"),
        "templates",
        "answer/modal_wrong.j2: it names 'subject_line', which the shipped templates beside it do not know",
    ),
    "a template of the home's lacks what the shipped one has": (
        lambda here: here.write("templates/answer/modal_wrong.j2", "{% block title %}Ours{% endblock %}"),
        "templates",
        "it lacks ",
    ),
    "a template of the home's has a name that nothing uses": (
        lambda here: here.write("templates/answer/mesage.j2", "{% block text %}ours{% endblock %}"),
        "templates",
        "never uses it; did you mean 'answer/message.j2'?",
    ),
    "the token may do more than it needs to": (order("scopes", scopes=[*SCOPES, "admin"]), "scopes", "admin"),
    "Slack's plan has no agents": (
        order("scopes", scopes=[one for one in SCOPES if one != "assistant:write"]),
        "scopes",
        "no questions are suggested to people without assistant:write",
    ),
    "the operators are told nowhere": (without_the_operators, "operators", "said nowhere"),
    "a lead has no person": (
        lambda here: here.write("data/catalogue/people.yaml", "leads: [{key: acc, title: ACC Crime}]\n"),
        "people",
        "no Slack id is given for ACC Crime",
    ),
    "everybody may read the store": (share_the_store, "database", "everybody on this machine may read it"),
    "Slack answers no more for now": (
        lambda here: here.workspace.control.fault("ratelimited", method="auth.test", seconds=1),
        "bot token",
        "it asks to wait 1 second",
    ),
    "there has been no tick": (in_the_store("DELETE FROM job_run"), "tick", "none yet"),
    "the last tick is long ago": (
        in_the_store("UPDATE job_run SET finished_at = '2026-04-20 07:00:00'"),
        "tick",
        "the last was at 2026-04-20 07:00 UTC",
    ),
}
