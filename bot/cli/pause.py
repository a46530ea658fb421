"""`reeve pause` and `reeve resume`: hold everything that would be posted, and let it go again."""

from datetime import UTC, datetime, timedelta
from typing import Any

import click

from bot.cli.errors import InputFault
from bot.cli.options import Asked, print_json, shared
from bot.cli.refusals import refusals_said
from bot.clock import LONDON
from bot.duties.pausing import Pause, moment_in_words
from bot.main.pauses import moment_for, pause_now, resume_now

MINUTES_IN = {"m": 1, "h": 60, "d": 1_440, "w": 10_080}
LONGEST_WHY = 500


class Length(click.ParamType[timedelta]):
    """A length of time written 90m, 12h, 7d or 2w."""

    name = "length"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> timedelta:
        """The length, or a usage error that says how one is written."""
        if isinstance(value, timedelta):
            return value
        number, unit = value[:-1], value[-1:]
        if not (number.isascii() and number.isdigit() and 1 <= len(number) <= 5 and unit in MINUTES_IN and int(number)):
            self.fail(f"{value!r} is not a length of time; one is written 90m, 12h, 7d or 2w", param, ctx)
        return timedelta(minutes=int(number) * MINUTES_IN[unit])


class Moment(click.ParamType[datetime]):
    """A wall time in London written 2026-04-20T09:00."""

    name = "moment"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        """The moment in UTC, or a usage error that says how one is written."""
        if isinstance(value, datetime):
            return value
        try:
            wall = datetime.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is not a time; one is written 2026-04-20T09:00", param, ctx)
        return (wall if wall.tzinfo else wall.replace(tzinfo=LONDON)).astimezone(UTC)


@click.command("pause")
@click.option("--for", "length", type=Length(), metavar="LENGTH", help="For how long: 90m, 12h, 7d, 2w.")
@click.option("--until", type=Moment(), metavar="TIME", help="Until when, in London: 2026-04-20T09:00.")
@click.option("--why", required=True, metavar="WORDS", help="The reason, which every channel is told.")
@shared
def pause(asked: Asked, length: timedelta | None, until: datetime | None, why: str) -> None:
    """Post nothing until it is resumed, or until a time; every channel is told so once.

    Figures are watched and questions answered meanwhile. What matters is said in one message a channel afterwards.

    \b
    Example:
      reeve pause --for 2h --why "figures are being corrected"
    """
    if length is not None and until is not None:
        raise click.UsageError("say --for or --until, not both")
    if not why.strip() or len(why) > LONGEST_WHY:
        raise click.UsageError(f"--why takes 1 to {LONGEST_WHY} characters; it has {len(why.strip())}")
    with refusals_said():
        if until is not None and until <= moment_for(asked.settings, asked.as_of):
            raise click.UsageError(f"--until {until.astimezone(LONDON):%Y-%m-%d %H:%M} is over; name a time to come")
        begun = pause_now(asked.settings, asked.as_of, why.strip(), length, until)
    if begun is None:
        raise InputFault("Reeve is paused already; `reeve resume` ends that")
    if asked.json:
        print_json({"paused": _as_json(begun)})
        return
    until_when = f"until {moment_in_words(begun.until)}" if begun.until else "until `reeve resume`"
    click.echo(f"Paused {until_when}. Every channel is told so once.")


@click.command("resume")
@shared
def resume(asked: Asked) -> None:
    """End a pause: one message a channel with what still stands of what was held.

    \b
    Example:
      reeve resume
    """
    with refusals_said():
        ended = resume_now(asked.settings, asked.as_of)
    if not ended:
        raise InputFault("Reeve is not paused")
    if asked.json:
        print_json({"paused": None})
        return
    click.echo("Resumed. Each channel that was told of the pause, or missed something by it, has one message.")


def _as_json(begun: Pause) -> dict[str, object]:
    return {
        "by": begun.by,
        "why": begun.why,
        "since": begun.since.isoformat(),
        "until": begun.until.isoformat() if begun.until else None,
    }
