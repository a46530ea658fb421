"""What Reeve writes down of its own running: a line an event, for machines as JSON, and nothing that is private.

Our own lines are written so that they hold no token, no name and no word of a message. As a second net, what looks
like one is struck out. What a library writes may hold anything, whole requests among it: of that the place is told.
The words of an exception may hold a value or a name, so that only its kind and the places it passed are told.
"""

import json
import logging
import re
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Any, TextIO
from zoneinfo import ZoneInfo

OURS = "bot"
LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING, "error": logging.ERROR}
STRUCK_OUT = "***"
_ROOT = Path(__file__).resolve().parents[1]
_SECRETS = re.compile(
    r"xox[a-z](?:\.xox[a-z])?-[\w-]+"  # Slack's tokens
    r"|xapp-[\w-]+"
    r"|(?<=://)[^/\s:@]*:[^/\s@]*(?=@)"  # user and password of an address
    r"|https?://\S*/(?:services|commands|actions|app|response)/\S+"  # an address that answers for somebody
    r"|wss?://\S+"
    r"|v0=[0-9a-f]{16,}"  # a signature
    r"|(?i:bearer)\s+\S+"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"  # an address of a person
    r"|\b[UW](?=[A-Z]*\d)[A-Z0-9]{4,}\b"  # Slack's id of a person
)
_LONDON = ZoneInfo("Europe/London")
_log = logging.getLogger(__name__)


def struck_out(words: str) -> str:
    """Words without what looks like a secret or a person."""
    return _SECRETS.sub(STRUCK_OUT, words)


class JsonLines(logging.Formatter):
    """One JSON object a line: `at` (UTC), `level`, `part` (the code that wrote it), `words`, and `fault`."""

    def format(self, record: logging.LogRecord) -> str:
        """The line of a record."""
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "part": record.name,
            "words": _words(record),
        }
        if record.exc_info and record.exc_info[0] is not None:
            line["fault"] = {"kind": _kind(record.exc_info), "places": list(_places(record.exc_info[2]))}
        return json.dumps(line, ensure_ascii=False)


class PlainLines(logging.Formatter):
    """The same for a person at a terminal: a line, and the places of a fault under it."""

    def format(self, record: logging.LogRecord) -> str:
        """The lines of a record."""
        at = datetime.fromtimestamp(record.created, _LONDON).strftime("%H:%M:%S")
        line = f"{at} {record.levelname.lower()} {record.name}: {_words(record)}"
        if record.exc_info and record.exc_info[0] is not None:
            places = "".join(f"\n    {place}" for place in _places(record.exc_info[2]))
            return f"{line}\n  {_kind(record.exc_info)}, raised through{places}"
        return line


class _Loud(logging.Filter):
    """Lets pass what is ours, and of libraries only what warns; Bolt warns of every event that nobody listens to."""

    def filter(self, record: logging.LogRecord) -> bool:
        least = logging.ERROR if record.name.startswith("slack_bolt") else logging.WARNING
        return _is_ours(record) or record.levelno >= least


class _Failures(logging.Handler):
    """Tells of each failure which part of the code wrote it."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        super().__init__(logging.ERROR)
        self._tell = tell

    def emit(self, record: logging.LogRecord) -> None:
        self._tell(record.name)


def start_logging(level: str | None = None, stream: TextIO | None = None) -> logging.Handler:
    """Write to a stream from now on, standard error unless said; plain lines where it is a terminal, else JSON.

    `level` is debug, info, warning or error, info unless said; what libraries say is told from warnings on.
    """
    to = stream or sys.stderr
    handler = logging.StreamHandler(to)
    handler.setFormatter(PlainLines() if to.isatty() else JsonLines())
    handler.addFilter(_Loud())
    logging.getLogger().addHandler(handler)
    logging.getLogger(OURS).setLevel(LEVELS.get((level or "info").lower(), logging.INFO))
    if level is not None and level.lower() not in LEVELS:
        _log.warning("the level of the log is %s: it may be %s; info is taken", level, ", ".join(LEVELS))
    threading.excepthook = _thread_ended
    if not to.isatty():
        sys.excepthook = _process_ended
        logging.captureWarnings(True)  # a warning of Python's quotes what it warns of
    return handler


def count_failures(tell: Callable[[str], None]) -> None:
    """Call something with the name of the part for each failure that is written from now on."""
    logging.getLogger().addHandler(_Failures(tell))


def _is_ours(record: logging.LogRecord) -> bool:
    return record.name == OURS or record.name.startswith(f"{OURS}.")


def _words(record: logging.LogRecord) -> str:
    if _is_ours(record):
        return struck_out(record.getMessage())
    return f"said at {record.module}:{record.lineno}; its words are not told, since they may be somebody's"


def _kind(fault: tuple[Any, ...]) -> str:
    """The name of an exception; its words only where they can be about code alone."""
    return f"{fault[0].__name__}: {fault[1]}" if issubclass(fault[0], ImportError) else str(fault[0].__name__)


def _places(trace: TracebackType | None) -> Iterator[str]:
    """Where a fault passed, from the outside in: file, line and function, and nothing of any value."""
    for frame in traceback.extract_tb(trace):
        file = Path(frame.filename)
        shown = file.relative_to(_ROOT) if file.is_relative_to(_ROOT) else Path(*file.parts[-2:])
        yield f"{shown}:{frame.lineno} {frame.name}"


def _thread_ended(ended: threading.ExceptHookArgs) -> None:
    if ended.exc_value is not None:
        fault = (ended.exc_type, ended.exc_value, ended.exc_traceback)
        _log.error("the thread %s ended", ended.thread.name if ended.thread else "?", exc_info=fault)


def _process_ended(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    _log.critical("the process ended", exc_info=(kind, fault, trace))
