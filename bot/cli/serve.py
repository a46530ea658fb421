"""What the Procfile runs: `reeve migrate`, `reeve web`, `reeve bot`, `reeve worker`."""

from collections.abc import Iterator
from contextlib import contextmanager

import click

from bot.cli.errors import InputFault, SurroundingsFault
from bot.cli.options import Asked, shared
from bot.cli.refusals import refusals_said
from bot.cli.run import wait_for_stop
from bot.main import NoSlack, SampleRefused, open_migrated
from bot.main.reporting import Place
from bot.main.starting import start_bot, start_web, start_worker

_ALLOW = click.option("--allow-sample", is_flag=True, help="Let a sample home post to a real workspace.")


HEALTH = click.option(
    "--health-port",
    type=click.IntRange(0, 65_535),
    metavar="PORT",
    help="Also serve /healthz, /readyz and /metrics at this port of --host.",
)
HOST = click.option("--host", default="127.0.0.1", show_default=True, help="Where it is served; 0.0.0.0 is everywhere.")


def health_place(host: str, port: int | None) -> Place | None:
    """Where health and counts are served; None where nobody asked."""
    return None if port is None else Place(host, port)


@contextmanager
def what_is_missing() -> Iterator[None]:
    """Say what is missing to start, and end with the code that says whose fault it is."""
    with refusals_said():
        try:
            yield
        except SampleRefused as refused:
            raise InputFault(str(refused)) from refused
        except NoSlack as missing:
            raise SurroundingsFault(str(missing)) from missing
        except OSError as missing:
            raise SurroundingsFault(f"{missing.strerror or missing}; another port?") from missing


@click.command("migrate")
@shared
def migrate(asked: Asked) -> None:
    """Bring the database's tables up to date.

    \b
    Example:
      reeve migrate --database postgresql://reeve@db/reeve
    """
    with refusals_said():
        open_migrated(asked.settings)
    click.echo("The store's tables are up to date.")


@click.command("web")
@_ALLOW
@click.option(
    "--port", type=click.IntRange(0, 65_535), envvar="PORT", default=8080, show_default=True, help="0 takes a free one."
)
@HOST
@shared
def web(asked: Asked, port: int, host: str, allow_sample: bool) -> None:
    """Answer people over HTTP until stopped. Needs SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET.

    Slack posts to /slack/events; /healthz, /readyz and /metrics are for the operators. It speaks plain HTTP: a proxy
    in front of it does TLS. $PORT, where it is set, goes before the default port.

    \b
    Example:
      reeve web --port 8080
    """
    with what_is_missing():
        service, url = start_web(asked.settings, Place(host, port), allow_sample=allow_sample)
    wait_for_stop(service, f"Reeve listens at {url}.")


@click.command("bot")
@_ALLOW
@HEALTH
@HOST
@shared
def bot(asked: Asked, allow_sample: bool, health_port: int | None, host: str) -> None:
    """Answer people over Socket Mode until stopped. Needs SLACK_BOT_TOKEN and SLACK_APP_TOKEN.

    \b
    Example:
      reeve bot
    """
    with what_is_missing():
        service = start_bot(asked.settings, allow_sample=allow_sample, health=health_place(host, health_port))
    wait_for_stop(service, "Reeve listens.")


@click.command("worker")
@_ALLOW
@HEALTH
@HOST
@shared
def worker(asked: Asked, allow_sample: bool, health_port: int | None, host: str) -> None:
    """Keep the schedule and deliver messages until stopped. Needs SLACK_BOT_TOKEN.

    \b
    Example:
      reeve worker
    """
    with what_is_missing():
        health = health_place(host, health_port)
        service = start_worker(asked.settings, asked.as_of, allow_sample=allow_sample, health=health)
    wait_for_stop(service, "Reeve keeps watch.")
