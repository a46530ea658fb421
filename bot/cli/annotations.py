"""`reeve annotations`: the known causes that people marked, and taking one back."""

from typing import Any

import click

from bot.cli.errors import InputFault
from bot.cli.options import Asked, print_json, shared
from bot.cli.refusals import refusals_said
from bot.clock import LONDON
from bot.duties.known_causes import KnownCause
from bot.main.known_causes import standing_causes, take_back


@click.group("annotations", invoke_without_command=True)
@shared
def annotations(asked: Asked) -> None:
    """List the known causes that people marked on alerts. Those of annotations.yaml are in that file.

    \b
    Example:
      reeve annotations
      reeve annotations remove 3
    """
    if click.get_current_context().invoked_subcommand is not None:
        return
    with refusals_said():
        causes = standing_causes(asked.settings)
    if asked.json:
        print_json({"annotations": [_as_json(one) for one in causes]})
        return
    if not causes:
        click.echo("Nobody has marked a known cause.")
    for one in causes:
        click.echo(_in_words(one))


@annotations.command("remove")
@click.argument("number", metavar="ID", type=click.IntRange(1))
@shared
def remove(asked: Asked, number: int) -> None:
    """Take a known cause back: it is shown no longer. That it was marked, and taken back, stays written down.

    \b
    Example:
      reeve annotations remove 3
    """
    with refusals_said():
        done = take_back(asked.settings, asked.as_of, number)
    if not done:
        raise InputFault(f"no annotation {number} stands; `reeve annotations` lists those that do")
    if asked.json:
        print_json({"taken_back": number})
    else:
        click.echo(f"Annotation {number} is taken back.")


def _in_words(one: KnownCause) -> str:
    note = one.note
    series = " ".join(part for part in (note.measure, note.area, note.group) if part)
    until = f" to {note.end}" if note.end and note.end != note.start else ""
    return f"{one.id}  {series}, {note.start}{until}: {note.text}  ({one.by}, {one.at.astimezone(LONDON):%Y-%m-%d})"


def _as_json(one: KnownCause) -> dict[str, Any]:
    note = one.note
    return {
        "id": one.id,
        "measure": note.measure,
        "area": note.area,
        "group": note.group or None,
        "from": note.start.text,
        "to": note.end.text if note.end else None,
        "text": note.text,
        "episode": one.episode,
        "by": one.by,
        "at": one.at.isoformat(),
    }
