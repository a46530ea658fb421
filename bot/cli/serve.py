"""What the Procfile runs: `reeve migrate`, `reeve bot`, `reeve worker`."""

import click

from bot.cli.errors import InputFault, SurroundingsFault
from bot.cli.options import Asked, shared
from bot.cli.refusals import refusals_said
from bot.cli.run import wait_for_stop
from bot.main import NoSlack, SampleRefused, open_migrated
from bot.main.serving import start_bot, start_worker

_ALLOW = click.option("--allow-sample", is_flag=True, help="Let a sample home post to a real workspace.")


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


@click.command("bot")
@_ALLOW
@shared
def bot(asked: Asked, allow_sample: bool) -> None:
    """Answer people over Socket Mode until stopped. Needs SLACK_BOT_TOKEN and SLACK_APP_TOKEN.

    \b
    Example:
      reeve bot
    """
    with refusals_said():
        try:
            service = start_bot(asked.settings, allow_sample=allow_sample)
        except SampleRefused as refused:
            raise InputFault(str(refused)) from refused
        except NoSlack as missing:
            raise SurroundingsFault(str(missing)) from missing
    click.echo("Reeve listens.", err=True)
    wait_for_stop(service)


@click.command("worker")
@_ALLOW
@shared
def worker(asked: Asked, allow_sample: bool) -> None:
    """Keep the schedule and deliver messages until stopped. Needs SLACK_BOT_TOKEN.

    \b
    Example:
      reeve worker
    """
    with refusals_said():
        try:
            service = start_worker(asked.settings, asked.as_of, allow_sample=allow_sample)
        except SampleRefused as refused:
            raise InputFault(str(refused)) from refused
        except NoSlack as missing:
            raise SurroundingsFault(str(missing)) from missing
    click.echo("Reeve keeps watch.", err=True)
    wait_for_stop(service)
