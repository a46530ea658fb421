"""Updates as a CSV file hands them over: all or nothing, every fault with its line, column and what would be right."""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from bot.chasing.register import Register
from bot.chasing.updates import Outcome, Status, Update
from bot.duties.faults import Fault, InputFaults, cut
from bot.files.fields import day_of
from bot.files.nearest import did_you_mean

REQUIRED = ("deliverable", "for", "outcome", "at")
OPTIONAL = ("status", "text", "next", "elements_done", "by", "risks", "evidence", "reference")
LARGEST = 100_000_000
AN_INSTANT = "a time with its zone, such as 2014-11-20T09:00:00Z"
_INSTANT = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*")
Word = TypeVar("Word", bound=StrEnum)


def read_updates(path: Path, register: Register) -> tuple[Update, ...]:
    """The updates of a CSV file, in the order written; InputFaults with every fault in it."""
    return parse_updates(path.name, path.read_bytes(), register)


def parse_updates(name: str, content: bytes, register: Register) -> tuple[Update, ...]:
    """The updates of a CSV file's bytes; deliverables and meetings must be in the register. InputFaults otherwise."""
    if len(content) > LARGEST:
        raise InputFaults([Fault(name, f"is larger than {LARGEST:,} bytes")])
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise InputFaults([Fault(name, "is not UTF-8; save it as UTF-8", line=line)]) from None
    reading = _Reading(name, register)
    records = reading.records(text)
    header = reading.header(records)
    updates = [reading.update(record) for record in reading.rows(records, header)] if header else []
    if header and not updates and not reading.faults:
        reading.faults.append(Fault(name, "has a header and no updates"))
    reading.refuse_disagreements(updates)
    if reading.faults:
        raise InputFaults(reading.faults)
    return tuple(dict.fromkeys(update for _, update in updates))


@dataclass(frozen=True, slots=True)
class _Record:
    line: int
    cells: Mapping[str, str]


@dataclass(slots=True)
class _Reading:
    name: str
    register: Register
    faults: list[Fault] = field(default_factory=list)

    def records(self, text: str) -> Iterator[tuple[int, list[str]]]:
        """The records with the physical line where each starts; a fault of the CSV itself ends them."""
        reader = csv.reader(io.StringIO(text, newline=""), strict=True)
        line = 1
        try:
            for cells in reader:
                if any(cell.strip() for cell in cells):
                    yield line, [cell.strip() for cell in cells]
                line = reader.line_num + 1
        except csv.Error as error:
            self.faults.append(Fault(self.name, f"is not CSV: {error}; look for a quote that is not closed", line=line))

    def header(self, records: Iterator[tuple[int, list[str]]]) -> list[str]:
        """The names of the columns; empty where they are at fault."""
        line, cells = next(records, (0, []))
        names = [cell.lower() for cell in cells]
        if not names and not self.faults:
            self.faults.append(Fault(self.name, "is empty"))
        for place, name in enumerate(names):
            if name not in (*REQUIRED, *OPTIONAL):
                absent = [known for known in (*REQUIRED, *OPTIONAL) if known not in names]
                hint = "; columns stand apart by commas" if ";" in name or "\t" in name else did_you_mean(name, absent)
                self.fault(line, cells[place], cells[place], f"is not a column of updates{hint}")
            elif name in names[:place]:
                self.fault(line, name, name, "is there twice")
        missing = [name for name in REQUIRED if names and name not in names]
        if missing:
            self.faults.append(Fault(self.name, f"has no column {', '.join(missing)}", line=line))
        return [] if self.faults else names

    def rows(self, records: Iterator[tuple[int, list[str]]], header: Sequence[str]) -> Iterator[_Record]:
        """The records under the header; one with too few or too many cells is a fault."""
        for line, cells in records:
            if len(cells) != len(header):
                message = f"has {len(cells)} cells and the header {len(header)}; text with a comma stands in quotes"
                self.faults.append(Fault(self.name, message, line=line))
            else:
                yield _Record(line, dict(zip(header, cells, strict=True)))

    def fault(self, line: int, column: str, value: str, message: str) -> None:
        """Keep a fault of one cell."""
        self.faults.append(Fault(self.name, message, line=line, column=cut(column), value=value))

    def update(self, record: _Record) -> tuple[_Record, Update]:
        """One update; what a faulty cell gives is a stand-in that never gets out."""
        outcome = self.word(record, "outcome", Outcome) or Outcome.ANSWERED
        status, text = self.word(record, "status", Status), record.cells.get("text", "")
        if outcome is Outcome.ANSWERED and status is None and not text:
            self.fault(record.line, "text", "", "is empty; an answered update has a text, a status, or both")
        deliverable = self.deliverable(record)
        return record, Update(
            deliverable=deliverable,
            meeting=self.meeting(record),
            outcome=outcome,
            at=self.instant(record),
            status=status,
            text=text,
            next=record.cells.get("next", ""),
            elements_done=self.elements_done(record, deliverable),
            by=record.cells.get("by", ""),
            risks=record.cells.get("risks", ""),
            evidence=record.cells.get("evidence", ""),
            reference=record.cells.get("reference", ""),
        )

    def word(self, record: _Record, column: str, words: type[Word]) -> Word | None:
        """One of the words of an enumeration; None for an empty cell that may be empty."""
        value = record.cells.get(column, "")
        known = [word.value for word in words]
        if value in known:
            return words(value)
        if value or column in REQUIRED:
            self.fault(record.line, column, value, f"is not one of {', '.join(known)}{did_you_mean(value, known)}")
        return None

    def deliverable(self, record: _Record) -> str:
        """The key of a known deliverable."""
        key = record.cells["deliverable"]
        if key not in self.register.deliverables:
            near = did_you_mean(key, self.register.deliverables)
            self.fault(record.line, "deliverable", key, f"is not a deliverable of the catalogue{near}")
        return key

    def meeting(self, record: _Record) -> date:
        """The date of a known meeting."""
        written = record.cells["for"]
        day = day_of(written)
        if day is None:
            self.fault(record.line, "for", written, "is not a date such as 2014-12-02")
            return date.min
        held = {meeting.held_on for meeting in self.register.meetings}
        if day not in held:
            nearest = min(held, key=lambda other: (abs(other - day), other), default=None)
            hint = f"; the nearest is on {nearest}" if nearest else "; the catalogue has no meetings"
            self.fault(record.line, "for", written, f"is not the date of a meeting{hint}")
        return day

    def instant(self, record: _Record) -> datetime:
        """A time with its zone, in UTC."""
        written = record.cells["at"]
        try:
            moment = datetime.fromisoformat(written) if _INSTANT.fullmatch(written) else None
            if moment is not None and moment.tzinfo is not None:
                return moment.astimezone(UTC)
        except (ValueError, OverflowError):
            moment = None
        self.fault(record.line, "at", written, f"{'has no zone' if moment else 'is no time'}; it must be {AN_INSTANT}")
        return datetime.min.replace(tzinfo=UTC)

    def elements_done(self, record: _Record, deliverable: str) -> int | None:
        """How many of the deliverable's elements are done; None where it is not said."""
        written = record.cells.get("elements_done", "")
        if not written:
            return None
        known = self.register.deliverables.get(deliverable)
        most = known.elements if known else None
        if not re.fullmatch(r"[0-9]{1,6}", written):
            self.fault(record.line, "elements_done", written, "is not a whole number in plain digits, 0 or more")
            return None
        if most is not None and int(written) > most:
            self.fault(record.line, "elements_done", written, f"is more than the {most} elements of the deliverable")
        return int(written)

    def refuse_disagreements(self, updates: Sequence[tuple[_Record, Update]]) -> None:
        """Two updates of one deliverable, meeting and time must be the same; identical ones count once."""
        if self.faults:
            return
        first: dict[tuple[str, date, datetime], tuple[int, Update]] = {}
        for record, update in updates:
            line, other = first.setdefault((update.deliverable, update.meeting, update.at), (record.line, update))
            if other != update:
                message = f"disagrees with line {line}: the same deliverable, meeting and time"
                self.fault(record.line, "deliverable", update.deliverable, message)
