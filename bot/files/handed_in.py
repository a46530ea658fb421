"""Files that were downloaded: laid down for as long as they are read, and gone afterwards."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory

from bot.duties.import_offers import Named
from bot.figures.framework import Framework
from bot.files.observation_table import ObservationFiles


@contextmanager
def opened(files: Sequence[Named], known: Framework, today: date) -> Iterator[ObservationFiles]:
    """Files to be read and checked together, under their own names. Only the ending of a name reaches the disk."""
    with TemporaryDirectory(prefix="reeve-import-") as folder:
        paths = []
        for number, file in enumerate(files):
            path = Path(folder) / f"{number}{_ending(file.name)}"
            path.write_bytes(file.content)
            paths.append(path)
        yield ObservationFiles(paths, known, today, names=[file.name for file in files])


def _ending(name: str) -> str:
    ending = PurePath(name).suffix.casefold()
    return ending if ending.removeprefix(".").isalnum() else ""
