"""`reeve updates`: what leads said of their deliverables, handed in by a file or by hand, and listed."""

import csv
import io
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import click

from bot import main
from bot.chasing.updates import Outcome, Status, Update
from bot.cli.errors import InputFault
from bot.cli.options import Asked, Day, print_json, shared
from bot.cli.refusals import refusals_said
from bot.figures.number_words import counted
from bot.files.catalogue import read_catalogue
from bot.files.updates import parse_updates, read_updates
from bot.store.updates import UpdateStore


@click.group("updates")
def updates() -> None:
    """What leads said of their deliverables: import it, add it, list it.

    \b
    Example:
      reeve updates list --for 2026-04-21
    """


@updates.command("import")
@click.argument("file", metavar="FILE", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--dry-run", is_flag=True, help="Check the file; store nothing.")
@shared
def import_updates(asked: Asked, file: Path, dry_run: bool) -> None:
    """Take in a CSV file of updates, all of them or, with any fault, none.

    The columns are deliverable, for, outcome, status, text, next, elements_done, by, at; risks, evidence and reference
    may follow. What is held already is not stored again.

    \b
    Example:
      reeve updates import updates.csv --dry-run
    """
    with refusals_said():
        given = read_updates(file, read_catalogue(asked.settings.home).register)
        stored = 0 if dry_run else UpdateStore(main.open_migrated(asked.settings)).add(given)
    if asked.json:
        print_json({"updates": len(given), "new": stored, "faults": []})
    else:
        kept = "nothing stored (--dry-run)" if dry_run else f"{stored} new, {len(given) - stored} held already"
        click.echo(f"{counted(len(given), 'update')}: {kept}")


@updates.command("add")
@click.argument("deliverable")
@click.option("--for", "meeting", type=Day(), required=True, metavar="DATE", help="The date of the meeting.")
@click.option("--text", default="", help="What happened, or the reason for no words.")
@click.option("--status", type=click.Choice([one.value for one in Status]), help="Red, amber or green.")
@click.option("--outcome", type=click.Choice([one.value for one in Outcome]), default="answered", show_default=True)
@click.option("--next", "comes_next", default="", help="What comes next.")
@click.option("--elements-done", type=click.IntRange(0), help="How many of the deliverable's elements are delivered.")
@click.option("--risks", default="")
@click.option("--evidence", default="", metavar="URL")
@click.option("--reference", default="", help="The deliverable that covers it, or the meeting it is deferred to.")
@click.option("--by", "by", default="", help="Who says so: a lead's key.")
@shared
def add(asked: Asked, deliverable: str, meeting: date, **given: Any) -> None:
    """Add one update, as a file would. Said anew, it stands beside what was said before, and holds.

    \b
    Example:
      reeve updates add stop-and-search-plan --for 2026-05-26 --status amber --text "Lay observation has begun."
    """
    with refusals_said():
        catalogue = read_catalogue(asked.settings.home)
        at = main.moment_of(main.today(asked.as_of, catalogue, asked.settings))
        row = {
            "deliverable": deliverable,
            "for": meeting.isoformat(),
            "outcome": given["outcome"],
            "status": given["status"] or "",
            "text": given["text"],
            "next": given["comes_next"],
            "elements_done": "" if given["elements_done"] is None else str(given["elements_done"]),
            "by": given["by"],
            "risks": given["risks"],
            "evidence": given["evidence"],
            "reference": given["reference"],
            "at": at.isoformat(),
        }
        # Read as a file of one line, so that what is refused, and in which words, is the same.
        one = parse_updates("what was given", _as_csv(row), catalogue.register)
        stored = UpdateStore(main.open_migrated(asked.settings)).add(one)
    if asked.json:
        print_json({"updates": 1, "new": stored, "faults": []})
    else:
        click.echo("1 update: stored" if stored else "1 update: held already, word for word")


@updates.command("list")
@click.option("--deliverable", help="Only this deliverable's.")
@click.option("--for", "meeting", type=Day(), metavar="DATE", help="Only those for the meeting of this date.")
@click.option("--all", "every", is_flag=True, help="Every version, not only the one that holds.")
@shared
def list_updates(asked: Asked, deliverable: str | None, meeting: date | None, every: bool) -> None:
    """List updates, the oldest first.

    \b
    Example:
      reeve updates list --deliverable stop-and-search-plan --all
    """
    with refusals_said():
        register = read_catalogue(asked.settings.home).register
        if deliverable is not None and deliverable not in register.deliverables:
            raise InputFault(f"{deliverable!r} is not a deliverable of the catalogue")
        held = UpdateStore(main.open_migrated(asked.settings)).all()
    until = main.end_of_day(asked.as_of) if asked.as_of else None
    wanted = [
        one
        for one in held
        if deliverable in (None, one.deliverable)
        and meeting in (None, one.meeting)
        and (until is None or one.at <= until)
    ]
    if not every:
        wanted = list({(one.deliverable, one.meeting): one for one in wanted}.values())
    if asked.json:
        print_json({"updates": [as_json(one) for one in wanted]})
    else:
        click.echo("\n".join(_lines(wanted)) or "No updates are held.")


def as_json(update: Update) -> dict[str, Any]:
    """One update, its fields named as in a file of updates."""
    return {
        "deliverable": update.deliverable,
        "for": update.meeting.isoformat(),
        "outcome": update.outcome.value,
        "status": update.status.value if update.status else None,
        "text": update.text,
        "next": update.next,
        "elements_done": update.elements_done,
        "by": update.by,
        "at": update.at.isoformat(),
        "risks": update.risks,
        "evidence": update.evidence,
        "reference": update.reference,
    }


def _lines(wanted: Sequence[Update]) -> list[str]:
    return [
        f"{one.meeting} {one.deliverable}: "
        f"{one.outcome.value.replace('_', ' ')}{f' ({one.status.value})' if one.status else ''}"
        f"{f', {one.by}' if one.by else ''}, {one.at:%Y-%m-%d}{f': {one.text}' if one.text else ''}"
        for one in wanted
    ]


def _as_csv(row: dict[str, str]) -> bytes:
    written = io.StringIO()
    writer = csv.DictWriter(written, list(row))
    writer.writeheader()
    writer.writerow(row)
    return written.getvalue().encode()
