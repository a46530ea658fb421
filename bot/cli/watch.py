"""`reeve watch` and `reeve deliver`: the two halves of saying something, each on its own."""

import click

from bot.cli.errors import InputFault, SurroundingsFault
from bot.cli.options import Asked, print_json, shared
from bot.cli.refusals import refusals_said
from bot.duties.deliver import Delivered
from bot.duties.watch import TooLate, Watched
from bot.figures.number_words import counted
from bot.main import NoSlack, SampleRefused, deliver_once, nothing_loaded, watch_once
from bot.watching.alerts import Reason


@click.command("watch")
@click.option("--once", is_flag=True, required=True, help="Evaluate all rules once, whatever their `every`.")
@click.option("--adopt", is_flag=True, help="Take what stands on the first day without posting it.")
@shared
def watch(asked: Asked, once: bool, adopt: bool) -> None:
    """Evaluate all rules, move every alert, and queue what is to be said.

    \b
    Example:
      reeve watch --once --as-of 2026-04-20
    """
    with refusals_said():
        if empty := nothing_loaded(asked.settings):
            click.echo(empty, err=True)
        try:
            watched = watch_once(asked.settings, asked.as_of, adopt=adopt)
        except TooLate as late:
            raise InputFault(str(late)) from late
    if asked.json:
        print_json(_watched_as_json(watched))
        return
    moved = [one for one in watched.decided if one.change.reason is not Reason.NOTHING_NEW]
    for one in moved:
        click.echo(f"{one.change.reason.value}: {one.change.entry.episode.newest.reason}")
    click.echo(
        f"As of {watched.day}: {counted(len(moved), 'alert')} moved, "
        f"{counted(watched.messages, 'message')} and {counted(watched.edits, 'edit')} queued."
    )


def _watched_as_json(watched: Watched) -> dict[str, object]:
    return {
        "as_of": watched.day.isoformat(),
        "decisions": [
            {
                "id": one.change.entry.identity.alert_id,
                "rule": one.change.entry.identity.rule,
                "state": one.change.entry.episode.state.value,
                "reason": one.change.reason.value,
            }
            for one in watched.decided
        ],
        "messages": watched.messages,
        "edits": watched.edits,
    }


@click.command("deliver")
@click.option("--once", is_flag=True, required=True, help="Send what is due, then end.")
@click.option("--allow-sample", is_flag=True, help="Let a sample home post to a real workspace.")
@shared
def deliver(asked: Asked, once: bool, allow_sample: bool) -> None:
    """Send what is queued and due, look for what may have been sent, and end when nothing is due.

    Needs SLACK_BOT_TOKEN; SLACK_API_URL names another server than Slack's own.

    \b
    Example:
      SLACK_BOT_TOKEN=xoxb-... reeve deliver --once
    """
    with refusals_said():
        try:
            delivered = deliver_once(asked.settings, allow_sample=allow_sample)
        except SampleRefused as refused:
            raise InputFault(str(refused)) from refused
        except NoSlack as missing:
            raise SurroundingsFault(str(missing)) from missing
    if asked.json:
        print_json(_delivered_as_json(delivered))
    else:
        click.echo(
            f"{delivered.posted} posted, {delivered.edited} edited, {delivered.found} found again, "
            f"{delivered.refused} refused by their channel and kept."
        )
    if delivered.unreached:
        raise SurroundingsFault(f"Slack was not reached: {delivered.unreached}; nothing is lost, try again.")


def _delivered_as_json(delivered: Delivered) -> dict[str, object]:
    waiting = delivered.waiting_until
    return {
        "posted": delivered.posted,
        "edited": delivered.edited,
        "found": delivered.found,
        "refused": delivered.refused,
        "waiting_until": waiting.isoformat() if waiting else None,
    }
