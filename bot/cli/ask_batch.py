"""The lines of `reeve ask --batch`: one question a line, as JSON."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Generic, TypeVar

_Thread = TypeVar("_Thread")
MOST_FAULTS = 20
_EXAMPLE = '{"id": "q1", "question": "burglary last month"}'
_NAMES = ("id", "question", "as_of", "thread", "as", "in")


@dataclass(frozen=True, slots=True)
class Line:
    """One question. `thread` is the id of the question that it follows, or a name that several lines share."""

    id: str
    question: str
    as_of: date | None = None
    thread: str | None = None
    person: str | None = None
    place: str | None = None


class AskedBefore(Generic[_Thread]):
    """What threads have come to by the lines before, by their ids and by the names of their threads."""

    def __init__(self) -> None:
        self._by_id: dict[str, _Thread] = {}
        self._by_thread: dict[str, _Thread] = {}

    def followed_by(self, line: Line) -> _Thread | None:
        """What a line goes on from: what the line of the id that it names came to, else the thread that it names."""
        if line.thread is None:
            return None
        kept = self._by_id if line.thread in self._by_id else self._by_thread
        return kept.get(line.thread)

    def keep(self, line: Line, thread: _Thread) -> None:
        """Keep what a thread has come to by a line."""
        if line.thread is not None and line.thread not in self._by_id:
            self._by_thread[line.thread] = thread
        self._by_id[line.id] = thread


def answered_in_turn(
    lines: Iterable[Line],
    answered: Callable[[Line, _Thread | None], tuple[_Thread, Mapping[str, Any]]],
    failed: Callable[[Line, _Thread | None], _Thread],
    ends: tuple[type[Exception], ...] = (),
) -> Iterator[tuple[Line, Mapping[str, Any] | Exception]]:
    """Each line with what `answered` makes of it and of what it follows, or with what it failed over.

    What one line fails over does not cost the others their answers; what follows that line goes on from `failed`.
    What `ends` them all, a store that cannot be used, is raised.
    """
    before = AskedBefore[_Thread]()
    for line in lines:
        document: Mapping[str, Any] | Exception
        followed = before.followed_by(line)
        try:
            thread, document = answered(line, followed)
        except ends:
            raise
        except Exception as fault:  # noqa: BLE001 - whatever it is, the other lines are answered, and it is told
            thread, document = failed(line, followed), fault
        before.keep(line, thread)
        yield line, document


def read_batch(path: Path) -> tuple[list[Line], list[str]]:
    """The questions of a file, and what is wrong with its lines; empty lines are passed over."""
    lines: list[Line] = []
    faults: list[str] = []
    try:
        texts = path.read_text(encoding="utf-8-sig").split("\n")
    except UnicodeDecodeError as fault:
        return [], [f"{path}: is not UTF-8 (byte {fault.start})"]
    for number, text in enumerate(texts, start=1):
        if not text.strip():
            continue
        found = _line(text)
        if isinstance(found, Line):
            lines.append(found)
        elif len(faults) < MOST_FAULTS:
            faults.append(f"{path}:{number}: {found}")
    return lines, faults


def _line(text: str) -> Line | str:
    """One line, or what is wrong with it."""
    try:
        given = json.loads(text)
    except (ValueError, RecursionError):
        return f"{text[:100]!r} is not JSON; a line is written {_EXAMPLE}"
    if not isinstance(given, dict):
        return f"{text[:100]!r} is no JSON object; a line is written {_EXAMPLE}"
    missing = [f"`{name}`" for name in ("id", "question") if name not in given]
    if missing:
        return f"{text[:100]!r} has no {' and no '.join(missing)}"
    if not isinstance(given["question"], str):
        return f"question: {str(given['question'])[:100]!r} is not a text"
    for name in _NAMES[2:]:
        if given.get(name) is not None and not isinstance(given[name], str | int):
            return f"{name}: {str(given[name])[:100]!r} is not a text"
    return _with_day(given)


def _with_day(given: dict[str, Any]) -> Line | str:
    as_of = None
    if given.get("as_of") is not None:
        try:
            as_of = date.fromisoformat(str(given["as_of"]))
        except ValueError:
            return f"as_of: {str(given['as_of'])[:100]!r} is not a date; one is written 2015-07-25"
    return Line(
        id=str(given["id"]),
        question=given["question"],
        as_of=as_of,
        thread=_text(given, "thread"),
        person=_text(given, "as"),
        place=_text(given, "in"),
    )


def _text(given: dict[str, Any], name: str) -> str | None:
    return None if given.get(name) is None else str(given[name])
