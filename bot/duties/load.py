"""Taking observations in: read, checked and stored all or nothing, whoever handed them over."""

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple, Protocol

from bot.duties.faults import Fault, InputFaults
from bot.figures.periods import Period
from bot.figures.series import SeriesKey


class HandedIn(NamedTuple):
    """A file of observations: the name it is known by, and the SHA-256 of what is in it."""

    name: str
    digest: str


@dataclass(frozen=True, slots=True, eq=False)
class CheckedRows:
    """Rows of one file that are without fault, as columns of equal length.

    `series` and `periods` are numbers into the lists of the `CheckedFiles` they come from. `file` is the place of the
    file among those handed in together. A column of nothing may be empty instead: no numerators, no denominators, none
    provisional, no notes.
    """

    file: int
    lines: Sequence[int]
    series: Sequence[int]
    periods: Sequence[int]
    values: Sequence[float]
    numerators: Sequence[float | None]
    denominators: Sequence[float | None]
    provisional: Sequence[bool]
    notes: Sequence[str]

    def __len__(self) -> int:
        return len(self.lines)


class CheckedFiles(Protocol):
    """Files of observations, checked while they are read (a files edge)."""

    @property
    def files(self) -> Sequence[HandedIn]:
        """The files, once they have been read."""
        ...

    @property
    def series(self) -> Sequence[SeriesKey]:
        """The series that rows have named so far."""
        ...

    @property
    def periods(self) -> Sequence[Period]:
        """The periods that rows have named so far."""
        ...

    def rows(self) -> Iterator[CheckedRows]:
        """Every row without fault, a few thousand at a time; a row at fault is noted in `faults` instead."""
        ...

    def add_fault(self, fault: Fault) -> None:
        """Note a fault that only showed when rows were held against each other."""
        ...

    def refusal(self) -> InputFaults | None:
        """All faults found so far, or None when there are none."""
        ...


class Disagreement(NamedTuple):
    """Two rows for the same period of the same series that do not say the same."""

    series: int
    period: int
    first: "Said"
    second: "Said"


class Said(NamedTuple):
    """What one row says, and where it stands (`file` is the place of the file among those handed in)."""

    file: int
    line: int
    value: float
    numerator: float | None
    denominator: float | None
    provisional: bool
    note: str


@dataclass(frozen=True, slots=True)
class Counts:
    """How many rows brought a first value, a different one, or nothing new."""

    new: int = 0
    revised: int = 0
    unchanged: int = 0

    @property
    def rows(self) -> int:
        """How many rows those were in all."""
        return self.new + self.revised + self.unchanged

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(self.new + other.new, self.revised + other.revised, self.unchanged + other.unchanged)


class Stage(Protocol):
    """A place beside the store where rows wait until all of them are known to be good."""

    def add(self, rows: CheckedRows, series: Sequence[SeriesKey], periods: Sequence[Period]) -> None:
        """Put rows on the stage, with the series and periods that their numbers stand for. Nothing is stored yet."""
        ...

    def disagreements(self) -> Iterator[Disagreement]:
        """Rows on the stage that contradict each other. Those that agree are taken once from here on."""
        ...

    def store(
        self,
        files: Sequence[HandedIn],
        periods: Sequence[Period],
        *,
        who: str,
        known_at: datetime,
        dry_run: bool,
    ) -> Counts:
        """Store what is new or revised in one transaction (given up again at its end for a dry run), and count."""
        ...


class Imports(Protocol):
    """Where observations are stored (a store edge)."""

    def stage(self) -> AbstractContextManager[Stage]:
        """A new, empty stage; it is gone when the context ends."""
        ...


def import_observations(
    files: CheckedFiles,
    imports: Imports,
    *,
    who: str,
    known_at: datetime,
    dry_run: bool = False,
    progress: Callable[[int], None] = lambda rows: None,
) -> Counts:
    """Import files of observations together, all or nothing.

    `progress` is told how many rows were read since it was last told. Raises InputFaults with every fault of every
    file; nothing is stored then.
    """
    with imports.stage() as stage, _without_searching_for_cycles():
        for rows in files.rows():
            stage.add(rows, files.series, files.periods)
            progress(len(rows))
        for disagreement in stage.disagreements():
            files.add_fault(_fault_of(disagreement, files))
        refusal = files.refusal()
        if refusal is not None:
            raise refusal
        return stage.store(files.files, files.periods, who=who, known_at=known_at, dry_run=dry_run)


@contextmanager
def _without_searching_for_cycles() -> Iterator[None]:
    """Rows are lists of text and refer to nothing: to look for cycles among them takes a fifth of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _fault_of(disagreement: Disagreement, files: CheckedFiles) -> Fault:
    first, second = disagreement.first, disagreement.second
    column = next(name for name in _COMPARED if getattr(first, name) != getattr(second, name))
    said_first, said_second = _written(getattr(first, column)), _written(getattr(second, column))
    place = f"line {first.line}" if first.file == second.file else f"{files.files[first.file].name}:{first.line}"
    measure, area, group = files.series[disagreement.series]
    about = " ".join(part for part in (measure, area, group, files.periods[disagreement.period].text) if part)
    return Fault(
        files.files[second.file].name,
        f"disagrees with {place}, which says {said_first} for {about}; keep the right one of the two",
        line=second.line,
        column=column,
        value=said_second,
    )


_COMPARED = ("value", "numerator", "denominator", "provisional", "note")


def _written(part: float | bool | str | None) -> str:
    if part is None or part == "":
        return "nothing" if part is None else ""
    if isinstance(part, bool):
        return "true" if part else "false"
    if isinstance(part, float):
        return f"{part:.0f}" if part.is_integer() else repr(part)
    return part
