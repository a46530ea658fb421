"""`reeve load` and `reeve import`: figures in."""

import getpass
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn

import click

from bot import main
from bot.cli import options
from bot.cli.errors import InputFault, SurroundingsFault
from bot.duties.faults import MOST_PRINTED, InputFaults
from bot.duties.home import HomeStores, load_home
from bot.duties.load import CheckedFiles, Counts, import_observations
from bot.files.home_folder import HomeFolder
from bot.files.observation_table import ObservationFiles
from bot.store import StoreUnreachable
from bot.store.file_sets import FileSetStore
from bot.store.imports import ImportStore
from bot.store.updates import UpdateStore


@click.command("load")
@click.argument(
    "folder", metavar="[DIR]", required=False, type=click.Path(exists=True, file_okay=False, path_type=Path)
)
@options.shared
def load(asked: options.Asked, folder: Path | None) -> None:
    """Take a home's catalogue, observations and updates into the store.

    DIR is a data folder or a home that has one; without it, the home's own. A file of observations that was taken in
    before, as it stands, is not read again.

    \b
    Example:
      reeve load data --database sqlite:///reeve.sqlite
    """
    with _ending_well(asked):
        home = HomeFolder(folder or asked.settings.home)
        catalogue = home.catalogue()
        day = main.today(asked.as_of, catalogue, asked.settings)
        engine = main.open_migrated(asked.settings)
        stores = HomeStores(ImportStore(engine), FileSetStore(engine), UpdateStore(engine))
        with _progress("Loading") as watch:
            loaded = load_home(
                *(home, catalogue, stores), today=day, who=_who(), known_at=main.moment_of(day), watch=watch
            )
    for warning in loaded.warnings:
        click.echo(f"warning: {warning}", err=True)
    if asked.json:
        options.print_json(_document(loaded.counts) | {"files": loaded.files, "updates": loaded.updates})
    else:
        click.echo(f"{_in_words(loaded.counts)}; files {loaded.files}, new updates {loaded.updates}")


@click.command("import")
@click.argument("files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Say what would come of it; store nothing.")
@options.shared
def import_files(asked: options.Asked, files: Sequence[Path], dry_run: bool) -> None:
    """Import files of observations (CSV or XLSX), all of them or, with any fault, none.

    \b
    Example:
      reeve import figures.csv --dry-run
    """
    with _ending_well(asked):
        catalogue = HomeFolder(asked.settings.home).catalogue()
        day = main.today(asked.as_of, catalogue, asked.settings)
        checked = ObservationFiles(files, catalogue.framework, day)
        imports = ImportStore(main.open_migrated(asked.settings))
        with _progress("Importing") as watch:
            counts = import_observations(
                checked,
                imports,
                who=_who(),
                known_at=main.moment_of(day),
                dry_run=dry_run,
                progress=watch(checked),
            )
    if asked.json:
        options.print_json(_document(counts))
    else:
        click.echo(f"{_in_words(counts)}{' (nothing stored: --dry-run)' if dry_run else ''}")


def _document(counts: Counts) -> dict[str, Any]:
    return {"new": counts.new, "revised": counts.revised, "unchanged": counts.unchanged, "faults": []}


def _in_words(counts: Counts) -> str:
    return f"new {counts.new}, revised {counts.revised}, unchanged {counts.unchanged}, refused 0"


@contextmanager
def _ending_well(asked: options.Asked) -> Iterator[None]:
    """Faults of the input end a command with 1, a database that is not there with 3."""
    try:
        yield
    except InputFaults as faults:
        _refuse(faults, asked)
    except StoreUnreachable as error:
        raise SurroundingsFault(str(error)) from error


def _refuse(faults: InputFaults, asked: options.Asked) -> NoReturn:
    total = "1 fault" if faults.total == 1 else f"{faults.total} faults"
    if asked.json:
        shown = [fault.as_json for fault in faults.faults[:MOST_PRINTED]]
        options.print_json({"new": 0, "revised": 0, "unchanged": 0, "faults": shown})
        raise InputFault(f"refused: {total}, nothing stored") from faults
    click.echo("new 0, revised 0, unchanged 0, refused: all")
    raise InputFault(f"{faults.in_words}\nrefused: {total}, nothing stored") from faults


@contextmanager
def _progress(label: str) -> Iterator[Callable[[CheckedFiles], Callable[[int], None]]]:
    """A progress bar over the bytes of the files, on standard error, when that is a terminal."""
    if not sys.stderr.isatty():
        yield lambda files: lambda rows: None
        return
    with click.progressbar(length=1, label=label, file=sys.stderr) as bar:

        def watch(files: CheckedFiles) -> Callable[[int], None]:
            assert isinstance(files, ObservationFiles)  # noqa: S101 - the only kind that is opened here
            bar.length = max(files.bytes_in_all, 1)
            return lambda rows: bar.update(files.bytes_read - bar.pos)

        yield watch


def _who() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a user without a name, as in some containers
        return "unknown"
