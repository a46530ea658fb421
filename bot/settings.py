"""The environment, read once, at the start of a command."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


@dataclass(frozen=True, slots=True)
class Settings:
    """Where the home and the database are, and how to reach Slack. Secrets are kept out of any representation."""

    home: Path
    database: str = field(repr=False)
    bot_token: str | None = field(default=None, repr=False)
    app_token: str | None = field(default=None, repr=False)
    signing_secret: str | None = field(default=None, repr=False)
    slack_api_url: str | None = None

    @property
    def usual_database(self) -> str:
        """The database where none is named: SQLite in the home."""
        return f"sqlite:///{self.home / 'reeve.sqlite'}"

    @property
    def has_slack(self) -> bool:
        """Whether there is a token for a real workspace; one on this machine is the local workspace."""
        return bool(self.bot_token) and not self.is_local

    @property
    def is_local(self) -> bool:
        """Whether the Slack that is named is one on this machine."""
        return urlsplit(self.slack_api_url or "").hostname in LOOPBACK


def read_settings(environment: Mapping[str, str], home: str | None = None, database: str | None = None) -> Settings:
    """Settings from the environment; a home or database named on the command line goes before the variables."""

    def given(name: str) -> str | None:
        return environment.get(name, "").strip() or None

    place = Path(home or given("REEVE_HOME") or ".").resolve()
    return Settings(
        home=place,
        database=database or given("REEVE_DATABASE_URL") or f"sqlite:///{place / 'reeve.sqlite'}",
        bot_token=given("SLACK_BOT_TOKEN"),
        app_token=given("SLACK_APP_TOKEN"),
        signing_secret=given("SLACK_SIGNING_SECRET"),
        slack_api_url=given("SLACK_API_URL"),
    )
