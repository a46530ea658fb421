"""`reeve alerts`: what stands, and the whole story of each."""

import click

from bot.cli.errors import InputFault
from bot.cli.options import Asked, print_json, shared
from bot.cli.refusals import refusals_said
from bot.clock import LONDON
from bot.duties.alert_book import Entry, Happened
from bot.main import open_book
from bot.watching.episodes import State


@click.group("alerts", invoke_without_command=True)
@shared
def alerts(asked: Asked) -> None:
    """List alerts and their states; `reeve alerts show ID` tells the whole story of one.

    \b
    Example:
      reeve alerts
      reeve alerts show A7K2M9QX41
    """
    context = click.get_current_context()
    if context.invoked_subcommand is not None:
        return
    with refusals_said():
        entries = sorted(
            open_book(asked.settings).newest_entries().values(),
            key=lambda entry: (not entry.episode.state.stands, entry.episode.severity.order, entry.identity),
        )
    if asked.json:
        print_json({"alerts": [alert_as_json(entry) for entry in entries]})
        return
    if not entries:
        click.echo("No alert has ever been raised. `reeve watch --once` evaluates the rules.")
    for entry in entries:
        click.echo(
            f"{entry.identity.alert_id}  {entry.episode.state.value:12} {entry.episode.newest.reason}{_taken(entry)}"
        )


@alerts.command("show")
@click.argument("alert_id", metavar="ID")
@shared
def show(asked: Asked, alert_id: str) -> None:
    """Tell the whole story of one alert: what it fired on, what happened since, why, and who did it.

    \b
    Example:
      reeve alerts show A7K2M9QX41
    """
    with refusals_said():
        book = open_book(asked.settings)
        entries = {entry.identity.alert_id: entry for entry in book.newest_entries().values()}
        story = book.story(alert_id)
    if alert_id not in entries:
        raise InputFault(f"there is no alert {alert_id!r}; `reeve alerts` lists those there are")
    entry = entries[alert_id]
    if asked.json:
        print_json({**alert_as_json(entry), "events": [_event_as_json(event) for event in story]})
        return
    episode = entry.episode
    click.echo(f"{alert_id}: rule {entry.identity.rule}, {episode.severity.value} severity, {episode.state.value}")
    click.echo(f"Fired on: {episode.fired.reason}")
    if taken := _taken(entry):
        click.echo(f"Now:{taken}")
    for event in story:
        click.echo(_in_words(event))
    waiting = f"next: {episode.next.step.value} at {episode.next.at:%Y-%m-%d %H:%M} UTC" if episode.next else ""
    click.echo(waiting or f"Nothing is due: {episode.waits_for}.")


def _taken(entry: Entry) -> str:
    """Who has taken an alert or put it aside, where somebody has."""
    taken, state = entry.episode.taken, entry.episode.state
    if taken is None or state not in (State.ACKNOWLEDGED, State.SILENCED):
        return ""
    until = f" until {taken.until.astimezone(LONDON):%Y-%m-%d}" if taken.until else ""
    words = f": {taken.words}" if taken.words else ""
    return f" [{state.value} by {taken.who}{until}{words}]"


def _in_words(event: Happened) -> str:
    by = f" by {event.by}" if event.by else ""
    words = f": {event.words}" if event.words else ""
    about = f" ({event.period})" if event.period else ""
    return f"  {event.at.astimezone(LONDON):%Y-%m-%d %H:%M}  {event.state_after:12} {event.reason}{by}{about}{words}"


def alert_as_json(entry: Entry) -> dict[str, object]:
    """An alert as docs/contracts/alerts.schema.json has it."""
    episode, subject = entry.episode, entry.identity.subject
    taken, state = episode.taken, episode.state.value
    return {
        "id": entry.identity.alert_id,
        "rule": entry.identity.rule,
        "severity": episode.severity.value,
        "measure": subject.measure,
        "area": subject.area,
        "group": subject.group,
        "deliverable": subject.deliverable,
        "state": state,
        "opened": episode.opened_on.isoformat(),
        "periods": list(episode.periods),
        "acknowledged_by": taken.by if taken and state == "acknowledged" else None,
        "silenced_until": taken.until.isoformat() if taken and taken.until and state == "silenced" else None,
        "resolved": episode.ended_on.isoformat() if episode.ended_on else None,
    }


def _event_as_json(event: Happened) -> dict[str, object]:
    return {
        "episode": event.episode,
        "at": event.at.isoformat(),
        "as_of": event.day.isoformat(),
        "event": event.event,
        "reason": event.reason,
        "state_before": event.state_before,
        "state": event.state_after,
        "by": event.by or None,
        "words": event.words or None,
        "period": event.period,
        "value": event.value,
    }
