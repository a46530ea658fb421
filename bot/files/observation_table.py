"""Files of observations: CSV or XLSX, read once, checked as they are read."""

import hashlib
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from bot.duties.faults import Fault, InputFaults
from bot.duties.load import CheckedRows, HandedIn
from bot.figures.framework import Framework
from bot.figures.periods import Period
from bot.figures.series import SeriesKey
from bot.files.csv_rows import csv_rows
from bot.files.observation_checks import ObservationChecks
from bot.files.table_layout import Layout
from bot.files.text_rows import FaultLog, TextRows, Unreadable

TEXTS = (".csv",)
SPREADSHEETS = (".xlsx", ".xlsm")
_BLOCK = 1 << 20


class ObservationFiles:
    """Files handed in together. `names` are what they are called in faults and in the store (default: as given)."""

    def __init__(
        self, paths: Sequence[Path], known: Framework, today: date, names: Sequence[str] | None = None
    ) -> None:
        self._paths = tuple(paths)
        self._names = tuple(str(path) for path in paths) if names is None else tuple(names)
        self._faults = FaultLog()
        self._checks = ObservationChecks(known, today, self._faults)
        self._files: list[HandedIn] = []
        self.bytes_read = 0

    @property
    def bytes_in_all(self) -> int:
        """How long the files are together, for a progress bar; a file that is not there counts as nothing."""
        return sum(path.stat().st_size for path in self._paths if path.is_file())

    @property
    def files(self) -> Sequence[HandedIn]:
        """The files read so far."""
        return self._files

    @property
    def series(self) -> Sequence[SeriesKey]:
        """The series that rows have named so far."""
        return self._checks.series.keys_seen

    @property
    def periods(self) -> Sequence[Period]:
        """The periods that rows have named so far."""
        return self._checks.periods.seen

    def rows(self) -> Iterator[CheckedRows]:
        """Every row without fault; what is wrong with the others is noted."""
        for number, (path, name) in enumerate(zip(self._paths, self._names, strict=True)):
            digest = hashlib.sha256()
            try:
                for columns in Layout(name, self._faults).columns(self._text_rows(path, name, digest)):
                    yield self._checks.check(name, number, columns)
            except Unreadable as why:
                self._faults.add(name, why.message, why.line, None, why.value)
            except OSError as error:
                self._faults.add(name, f"cannot be read: {error.strerror or error}", None, None, None)
            self._files.append(HandedIn(name, digest.hexdigest()))

    def add_fault(self, fault: Fault) -> None:
        """Note a fault that showed later."""
        self._faults.add(fault.file, fault.message, fault.line, fault.column, fault.value)

    def refusal(self) -> InputFaults | None:
        """All faults, in the order of files and lines, or None."""
        return self._faults.refusal()

    def _text_rows(self, path: Path, name: str, digest: "hashlib._Hash") -> Iterator[TextRows]:
        def seen(block: bytes) -> None:
            digest.update(block)
            self.bytes_read += len(block)

        def refuse(message: str, line: int, column: str | None = None, value: str | None = None) -> None:
            self._faults.add(name, message, line, column, value)

        kind = path.suffix.casefold()
        if kind in SPREADSHEETS:
            with path.open("rb") as file:
                while block := file.read(_BLOCK):
                    seen(block)
            from bot.files.spreadsheet import spreadsheet_rows  # it takes a while to load, and most tables are CSV

            return spreadsheet_rows(path, refuse)
        if kind not in TEXTS:
            raise Unreadable(f"is of no kind that is read here; known are {', '.join((*TEXTS, *SPREADSHEETS))}")
        return csv_rows(path, seen, refuse)


def digest_of(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
