"""`reeve run`: everything in one process."""

import logging
import signal
import threading

import click

from bot.cli.errors import InputFault, SurroundingsFault
from bot.cli.options import Asked, shared
from bot.cli.refusals import refusals_said
from bot.main import NoSlack, SampleRefused
from bot.main.reporting import Place
from bot.main.starting import start_everything
from bot.schedule import Service

_log = logging.getLogger(__name__)


@click.command("run")
@click.option(
    "--port", type=click.IntRange(0, 65_535), default=8055, help="The local workspace's port; 0 takes a free one."
)
@click.option("--allow-sample", is_flag=True, help="Let a sample home post to a real workspace.")
@click.option(
    "--health-port",
    type=click.IntRange(0, 65_535),
    metavar="PORT",
    help="Also serve /healthz, /readyz and /metrics at this port of this machine.",
)
@shared
def run(asked: Asked, port: int, allow_sample: bool, health_port: int | None) -> None:
    """Load the home, evaluate its rules, and say what they find; then keep watch until stopped.

    Without SLACK_BOT_TOKEN a local workspace is started on this machine, and its address printed.

    \b
    Example:
      reeve run --home /srv/our-force
    """
    with refusals_said():
        try:
            service = start_everything(
                asked.settings,
                asked.as_of,
                port,
                allow_sample=allow_sample,
                say=click.echo,
                health=None if health_port is None else Place("127.0.0.1", health_port),
            )
        except SampleRefused as refused:
            raise InputFault(str(refused)) from refused
        except (NoSlack, OSError) as missing:
            raise SurroundingsFault(_in_words(missing)) from missing
    wait_for_stop(service)


def _in_words(missing: Exception) -> str:
    """What is missing; a port that is taken with what to do about it."""
    if isinstance(missing, OSError) and missing.strerror:
        return f"{missing.strerror}; --port 0 takes a free one"
    return str(missing)


def wait_for_stop(service: Service, running: str = "Running.") -> None:
    """Wait for SIGINT or SIGTERM, then stop cleanly; `running` is written down once it can be stopped so."""
    stopped = threading.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: stopped.set())
    _log.info(running)
    stopped.wait()
    _log.info("Stopping: what is being done is finished first.")
    service.stop()
    _log.info("Stopped.")
