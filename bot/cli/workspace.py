"""`reeve workspace`: the local Slack alone."""

import json
from collections.abc import Mapping
from pathlib import Path

import click

from bot.cli.errors import InputFault, SurroundingsFault
from bot.cli.options import Asked, shared
from bot.main import open_workspace
from bot.workspace import run_until_stopped


@click.command("workspace")
@click.option("--port", type=click.IntRange(0, 65_535), default=0, help="The port on 127.0.0.1; 0 takes a free one.")
@click.option(
    "--keep",
    type=click.Path(dir_okay=False, path_type=Path),
    help="A file that keeps its state and tokens until next time.",
)
@click.option("--request-url", help="Send everything to this address as signed HTTP requests, not over Socket Mode.")
@shared
def workspace(asked: Asked, port: int, keep: Path | None, request_url: str | None) -> None:
    """Run the local Slack alone, until it is stopped.

    Channels and people come from the home's catalogue; without one there is a small team with a channel that Reeve is
    not in. Point any Bolt app at it with SLACK_API_URL.

    \b
    Example:
      reeve workspace --port 8123
      reeve workspace --port 8123 --keep workspace.json
    """
    try:
        running = open_workspace(asked.settings, asked.as_of, port, keep=keep, request_url=request_url)
    except OSError as fault:
        raise SurroundingsFault(str(fault)) from fault
    except ValueError as fault:
        raise InputFault(str(fault)) from fault
    run_until_stopped(running, lambda: _say(running.connection(), running.control_connection(), as_json=asked.json))


def _say(connection: Mapping[str, str], control: Mapping[str, str], *, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps(connection))
        click.echo(json.dumps(control))
        return
    click.echo(f"Local workspace (not Slack): {connection['url']}")
    click.echo(f"  SLACK_API_URL={connection['api_url']}")
    click.echo(f"  SLACK_BOT_TOKEN={connection['bot_token']}")
    click.echo(f"  SLACK_APP_TOKEN={connection['app_token']}")
    click.echo(f"  SLACK_SIGNING_SECRET={connection['signing_secret']}")
    click.echo(f"  CONTROL_URL={control['control_url']}")
    click.echo(f"  CONTROL_TOKEN={control['control_token']}")
