"""The inbox as a folder: `done/` and `refused/` within it take what was dealt with."""

import shutil
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bot.figures.framework import Framework
from bot.files.observation_table import ObservationFiles
from bot.files.private import write_private

DONE, REFUSED = "done", "refused"
_STILL_WRITTEN = timedelta(seconds=2)
_PARTIAL = (".tmp", ".part", ".crdownload", ".filepart")
_HIDDEN = (".", "~$")


class FolderInbox:
    """A folder, `data/inbox/` of a home, that files are dropped into. It need not be there."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def waiting(self, now: datetime) -> Sequence[str]:
        """The names of files in alphabetical order: none that is hidden, partial, or being written now."""
        if not self._folder.is_dir():
            return ()
        return sorted(path.name for path in self._folder.iterdir() if _is_complete(path, now))

    def open(self, name: str, known: Framework, today: date) -> ObservationFiles:
        """One file, to be read."""
        return ObservationFiles([self._folder / name], known, today, names=[name])

    def put_to_done(self, name: str) -> bool:
        """Move a file to `done/`, under another name where there is one like it."""
        return self._move(name, DONE) is not None

    def put_to_refused(self, name: str, faults: str) -> bool:
        """Move a file to `refused/`, and write its faults beside it."""
        place = self._move(name, REFUSED)
        if place is None:
            return False
        beside = place.with_name(f"{place.name}.faults.txt")
        write_private(beside, f"{faults}\n".encode())
        shutil.copymode(place, beside)  # who may read the file may read what is wrong with it
        return True

    def _move(self, name: str, where: str) -> Path | None:
        folder = self._folder / where
        folder.mkdir(exist_ok=True)
        place = _free_place(folder / name)
        try:
            (self._folder / name).rename(place)
        except FileNotFoundError:
            return None
        return place


def _is_complete(path: Path, now: datetime) -> bool:
    if path.name.startswith(_HIDDEN) or path.suffix.casefold() in _PARTIAL:
        return False
    try:
        if path.is_symlink() or not path.is_file():
            return False
        written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except FileNotFoundError:  # somebody took it away meanwhile
        return False
    # A file from the future says that the clocks differ, not that it is being written.
    return not timedelta(0) <= now - written < _STILL_WRITTEN


def _free_place(place: Path) -> Path:
    number, free = 1, place
    while free.exists():
        number += 1
        free = place.with_name(f"{place.stem}-{number}{place.suffix}")
    return free
