"""`reeve ask`: the answer that the bot would give."""

import json
import re
import traceback
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import click

from bot import main
from bot.asking.threads.thread import Thread
from bot.asking.words.said_of_answers import said_of_an_answer
from bot.cli.ask_batch import Line, answered_in_turn, read_batch
from bot.cli.ask_output import answer_as_json, answer_in_words
from bot.cli.errors import InputFault, SurroundingsFault
from bot.cli.options import Asked as Options
from bot.cli.options import Day, print_json, shared
from bot.cli.refusals import REFUSALS, refusals_said
from bot.duties.answer import Answer, Asked, World, answer
from bot.duties.answer_observations import observations_behind
from bot.duties.answer_threads import thread_after
from bot.duties.catalogue import Catalogue
from bot.files.catalogue import read_catalogue
from bot.files.figure_tables import write_figures
from bot.files.nearest import did_you_mean


@click.command("ask")
@click.argument("question", required=False)
@click.option("--explain", is_flag=True, help="Show how the question was read.")
@click.option("--as", "person", metavar="KEY", help="Ask as this lead, or as the person of this Slack id.")
@click.option("--in", "place", metavar="CHANNEL", help="Ask in this channel (its key or Slack id).")
@click.option(
    "--thread", metavar="ID", help="Follow up what was last asked in this thread, and keep this question there."
)
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="FILE",
    help="The figures, as .csv or .xlsx too.",
)
@click.option("--as-known-on", type=Day(), metavar="DATE", help="With the figures as they were known that day.")
@click.option(
    "--batch",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE.jsonl",
    help="One question a line: id, question, as_of, thread (an id it follows, or a name), as, in; one JSON a line.",
)
@shared
def ask(options: Options, question: str | None, explain: bool, batch: Path | None, **given: Any) -> None:
    """Answer QUESTION as the bot would: the figure, what it means, where it is from; or why there is none.

    Without --as and --in it is asked with all rights.

    \b
    Example:
      reeve ask "burglary in coventry last month"
      reeve ask "and in dudley?" --thread t1
      reeve ask "robbery by borough last month" --out robbery.xlsx
    """
    if question is None and batch is None:
        raise click.UsageError("give a QUESTION, or --batch FILE.jsonl")
    if question is not None and batch is not None:
        raise click.UsageError("give a QUESTION or --batch FILE.jsonl, not both: a file has its own questions")
    with refusals_said():
        catalogue = read_catalogue(options.settings.home)
        if empty := main.nothing_loaded(options.settings):
            click.echo(empty, err=True)
        world = main.answering(
            main.open_migrated(options.settings), options.settings, catalogue, keep_figures=batch is not None
        )
        today = main.today(options.as_of, catalogue, options.settings)
        plain = Asked(
            question=question or "",
            as_of=today,
            person=given["person"],
            place=given["place"],
            thread=given["thread"],
            known_on=given["as_known_on"],
        )
        _check_known(plain.person, plain.place, catalogue)
        if batch is not None:
            _answer_batch(world, batch, plain, explain=explain)
            return
        found = answer(world, plain)
        behind = observations_behind(world, plain, found) if _is_spreadsheet(given["out"]) else ()
    if options.json:
        print_json(answer_as_json(found, explain=explain))
    else:
        click.echo(answer_in_words(found, explain=explain))
        if given["out"] is None and found.answers and (said := said_of_an_answer(plain.question)) is not None:
            click.echo(f"\nThe figures as a file: ask it with --out figures.{said.ending}")
    if given["out"] is not None:
        _take_away(found, given["out"], behind)


def _check_known(person: str | None, place: str | None, catalogue: Catalogue) -> None:
    """Refuse a person or a channel that is neither in the catalogue nor an id as Slack writes them."""
    leads, channels = catalogue.register.leads, catalogue.channels
    people = {lead.slack for lead in leads.values()}
    if person is not None and person not in {*leads, *people} and not _SLACK_ID.fullmatch(person):
        near = _near(person, [*leads])
        raise click.UsageError(f"--as: {person!r} is no lead of the catalogue and no Slack id{near}")
    wanted = None if place is None else place.removeprefix("#")
    places = {one.slack for one in channels.values()}
    if wanted is not None and wanted not in {*channels, *places} and not _SLACK_ID.fullmatch(wanted):
        near = _near(wanted, [*channels])
        raise click.UsageError(f"--in: {place!r} is no channel of the catalogue and no Slack id{near}")


def _near(given: str, known: Sequence[str]) -> str:
    """The nearest that there is, else the first few."""
    more = f" and {len(known) - MOST_NAMED} more" if len(known) > MOST_NAMED else ""
    few = "; there are " + ", ".join(known[:MOST_NAMED]) + more if known else ""
    return did_you_mean(given, known) or few


MOST_NAMED = 6
_SLACK_ID = re.compile("[A-Z][A-Z0-9]+")


def _is_spreadsheet(path: Path | None) -> bool:
    return path is not None and path.suffix.lower() == ".xlsx"


def _take_away(found: Answer, path: Path, behind: Sequence[Mapping[str, Any]]) -> None:
    """Write the figures of an answer; where it has none, what is there already is not taken for them."""
    if not found.answers:
        older = ", and the file that is there is of before" if path.exists() else ""
        raise InputFault(f"{path} is not written: the answer has no figure{older}")
    try:
        write_figures(found.rows, path, behind)
    except ValueError as refused:
        raise click.UsageError(str(refused)) from refused
    except OSError as fault:
        raise SurroundingsFault(f"{path} cannot be written: {fault.strerror}") from fault
    rows, empty = len(found.rows), sum(one.get("suppressed", False) for one in found.rows)
    withheld = f", {empty} of them without a value: it is not shown" if empty else ""
    click.echo(f"{path}: {rows} {'row' if rows == 1 else 'rows'} written{withheld}", err=True)


def _answer_batch(world: World, path: Path, plain: Asked, *, explain: bool) -> None:
    """Answer the lines of a file in order; a line follows the question whose id it names, or its thread's last."""
    lines, faults = read_batch(path)
    if faults:
        raise InputFault("\n".join(faults))
    world = replace(world, not_understood=None)

    def answered(line: Line, followed: Thread | None) -> tuple[Thread, Mapping[str, Any]]:
        before = followed or Thread()
        found = answer(world, _asked(line, plain), before)
        after = thread_after(before, line.question, found, world, line.as_of or plain.as_of)
        return after, answer_as_json(found, explain=explain)

    failed = 0
    for line, document in answered_in_turn(lines, answered, _without_answer, ends=REFUSALS):
        if isinstance(document, Exception):
            failed += 1
            click.echo("".join(traceback.format_exception(document)), err=True)
            document = _FAILED
        click.echo(json.dumps({"id": line.id, **document}, ensure_ascii=False, allow_nan=False))
    if failed:
        raise InputFault(f"{path}: Reeve failed over {failed} of {len(lines)} lines; what it failed over is above")


def _without_answer(line: Line, followed: Thread | None) -> Thread:
    return replace(followed or Thread(), unanswered=line.question, choices=())


_FAILED: Mapping[str, Any] = {
    "status": "unknown",
    "text": "Reeve failed over this line. That is a fault of Reeve's, and says nothing of the figures.",
    "answers": [],
    "choices": [],
    "reason": "failed",
}


def _asked(line: Line, plain: Asked) -> Asked:
    as_of: date = line.as_of or plain.as_of
    return Asked(
        question=line.question,
        as_of=as_of,
        person=line.person or plain.person,
        place=line.place or plain.place,
        known_on=plain.known_on,
    )
