"""Loading a home: its catalogue, its observations and its updates, from the files of `data/` into the store."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from bot.chasing.register import Register
from bot.chasing.updates import Update
from bot.duties.catalogue import Catalogue
from bot.duties.faults import InputFaults
from bot.duties.load import CheckedFiles, Counts, HandedIn, Imports, import_observations
from bot.figures.framework import Framework
from bot.figures.number_words import counted

CATALOGUE, RULES = "catalogue", "rules"


class HomeData(Protocol):
    """The data of a home (a files edge). What is at fault raises InputFaults."""

    def catalogue_texts(self) -> Mapping[str, str]:
        """The texts of the catalogue by name."""
        ...

    def good_rule_texts(self, catalogue: Catalogue) -> Mapping[str, str]:
        """The texts of the rule files by name, checked; none where there are no rules."""
        ...

    def observation_files(self) -> Sequence[HandedIn]:
        """The files of observations, in the order of their names."""
        ...

    def open_observations(self, names: Sequence[str], known: Framework, today: date) -> CheckedFiles:
        """Some of those files, to be read together."""
        ...

    def updates(self, register: Register) -> Sequence[Update]:
        """Every update in the home's files."""
        ...


class TakenImports(Imports, Protocol):
    """Imports that remember what was taken in before."""

    def taken_before(self, digest: str) -> Counts | None:
        """What came of the file with this SHA-256 when it was first taken in, or None."""
        ...


class FileSets(Protocol):
    """The last good sets of files."""

    def keep(self, kind: str, files: Mapping[str, str], at: datetime) -> bool:
        """Keep a set as the newest of its kind; False where it is already."""
        ...


class Updates(Protocol):
    """The updates in the store."""

    def add(self, updates: Sequence[Update]) -> int:
        """Keep the updates that are not held yet, and say how many those were."""
        ...


@dataclass(frozen=True, slots=True)
class HomeStores:
    """Where the parts of a home are stored."""

    imports: TakenImports
    file_sets: FileSets
    updates: Updates


@dataclass(frozen=True, slots=True)
class Loaded:
    """What loading a home brought. `warnings` are said aloud and refuse nothing."""

    counts: Counts
    files: int
    updates: int
    warnings: tuple[str, ...]


def load_home(
    home: HomeData,
    catalogue: Catalogue,
    stores: HomeStores,
    *,
    today: date,
    who: str,
    known_at: datetime,
    watch: Callable[[CheckedFiles], Callable[[int], None]] = lambda files: lambda rows: None,
) -> Loaded:
    """Load a home. Nothing is stored when its observations or updates are at fault (InputFaults, all together).

    A file of observations that was taken in before, as it stands, is not read again: a figure that was revised since
    by another file stays revised. Faulty rules refuse nothing here; they are warned of and not taken up. `watch` is
    given the files before they are read and gives what is told of progress.
    """
    updates = home.updates(catalogue.register)
    every = home.observation_files()
    taken = {file.name: stores.imports.taken_before(file.digest) for file in every}
    fresh = [file.name for file in every if taken[file.name] is None]
    counts = sum((Counts(unchanged=one.rows) for one in taken.values() if one is not None), Counts())
    if fresh:
        files = home.open_observations(fresh, catalogue.framework, today)
        counts += import_observations(files, stores.imports, who=who, known_at=known_at, progress=watch(files))
    stores.file_sets.keep(CATALOGUE, home.catalogue_texts(), known_at)
    warnings = [*catalogue.warnings, *_take_up_rules(home, catalogue, stores.file_sets, known_at)]
    return Loaded(counts, len(every), stores.updates.add(updates), tuple(warnings))


def _take_up_rules(home: HomeData, catalogue: Catalogue, file_sets: FileSets, at: datetime) -> list[str]:
    try:
        rules = home.good_rule_texts(catalogue)
    except InputFaults as faults:
        return [f"the rules were not taken up, for {counted(faults.total, 'fault')}; `reeve rules check` lists them"]
    if rules:
        file_sets.keep(RULES, rules, at)
    return []
