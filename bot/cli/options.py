"""The options that every command takes: before or after the command's name, the nearer one wins."""

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import click

from bot.settings import Settings, read_settings


class Day(click.ParamType[date]):
    """A date written 2015-07-25."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The date, or a usage error that says how one is written."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is not a date; one is written 2015-07-25", param, ctx)


@dataclass(frozen=True, slots=True)
class Asked:
    """What the shared options say."""

    settings: Settings
    as_of: date | None
    json: bool


HOME = click.option("--home", metavar="DIR", help="Holds rules/, templates/ and data/ (default: this folder).")
DATABASE = click.option("--database", metavar="URL", help="Default: SQLite in the home.")
AS_OF = click.option("--as-of", type=Day(), metavar="DATE", help="Taken as today.")
JSON = click.option("--json", "as_json", is_flag=True, help="One JSON document on standard output.")


def shared(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the shared options; it receives them as its first argument, an `Asked`."""

    def with_options(**given: Any) -> Any:
        return command(_asked(click.get_current_context(), given), **given)

    with_options.__name__ = command.__name__
    with_options.__doc__ = command.__doc__
    with_options.__click_params__ = getattr(command, "__click_params__", [])  # type: ignore[attr-defined] # click's own
    for option in (JSON, AS_OF, DATABASE, HOME):
        with_options = option(with_options)
    return with_options


def _asked(context: click.Context, given: dict[str, Any]) -> Asked:
    before = context.find_root().params

    def nearest(name: str) -> Any:
        after = given.pop(name)
        return after if after not in (None, False) else before.get(name)

    home, database = nearest("home"), nearest("database")
    if home is not None and not Path(home).is_dir():
        raise click.UsageError(f"--home {home}: there is no such folder")
    settings = read_settings(os.environ, home, database)
    if not settings.home.is_dir():
        raise click.UsageError(f"REEVE_HOME={settings.home}: there is no such folder")
    return Asked(settings, nearest("as_of"), bool(nearest("as_json")))


def print_json(document: object) -> None:
    """Print one JSON document; numbers are not rounded, and NaN is a fault of ours, not an answer."""
    click.echo(json.dumps(document, ensure_ascii=False, allow_nan=False, indent=2))
