"""`reeve audit`: who changed what, and when."""

from datetime import date, datetime, time

import click

from bot.cli.options import Asked, Day, print_json, shared
from bot.cli.refusals import refusals_said
from bot.clock import LONDON
from bot.duties.audit import KINDS, Audited, AuditWanted, audit
from bot.main import audit_books


@click.command("audit")
@click.option("--since", type=Day(), metavar="DATE", help="From this day on.")
@click.option(
    "--kind", "kinds", type=click.Choice(KINDS), multiple=True, help="Only these; may be given more than once."
)
@click.option("--who", default="", metavar="TEXT", help="Only by whoever has this in their name.")
@click.option("--what", default="", metavar="TEXT", help="Only what has this in the act or in its subject.")
@click.option("--all", "own", is_flag=True, help="Also what Reeve did by itself.")
@click.option("--most", type=click.IntRange(1), default=100, show_default=True, help="The newest so many.")
@shared
def audit_command(
    asked: Asked, since: date | None, kinds: tuple[str, ...], who: str, what: str, own: bool, most: int
) -> None:
    """List every change, the newest first: when, who, what was done to what, how it stood before and after.

    \b
    Example:
      reeve audit --since 2026-04-01 --kind alert
    """
    wanted = AuditWanted(
        since=datetime.combine(since, time(), LONDON) if since else None,
        kinds=kinds,
        who=who,
        subject=what,
        own=own,
        most=most,
    )
    with refusals_said():
        found = audit(audit_books(asked.settings), wanted)
    if asked.json:
        print_json({"changes": [_as_json(one) for one in found]})
        return
    for one in found:
        click.echo(_line(one))
    if not found:
        click.echo("No change is written down that this asks for.")
    elif len(found) == most:
        click.echo(f"The newest {most}; --most gives more.")


def _line(one: Audited) -> str:
    moved = f"  [{one.before or '–'} → {one.after}]" if one.after else ""
    words = f": {one.words}" if one.words else ""
    return f"{one.at.astimezone(LONDON):%Y-%m-%d %H:%M}  {one.who}  {one.kind} {one.what}  {one.subject}{moved}{words}"


def _as_json(one: Audited) -> dict[str, str | None]:
    return {
        "at": one.at.isoformat(),
        "who": one.who,
        "kind": one.kind,
        "what": one.what,
        "subject": one.subject,
        "before": one.before or None,
        "after": one.after or None,
        "words": one.words or None,
    }
