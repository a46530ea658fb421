"""What is in an XLSX file before it is opened: a small file must not become a large one in memory."""

import zipfile
from pathlib import Path

from bot.files.text_rows import Unreadable

MOST_BYTES = 500_000_000  # a sheet of a million rows has about a hundred million
MOST_BYTES_OF_WORDS = 100_000_000  # the shared strings are held in memory at once
HIGHEST_RATIO = 100
_SMALL = 10_000_000  # below this no ratio matters
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"  # also what a password turns an XLSX file into


def refuse_what_swells(path: Path) -> None:
    """Raise Unreadable for a file that is no XLSX, is encrypted, or becomes far larger than it is when unpacked.

    Reading stops at the sizes that a zip file declares, so that these can be relied upon.
    """
    with path.open("rb") as file:
        start = file.read(4)
    if not start:
        raise Unreadable("is empty")
    if start == _OLD_OFFICE:
        raise Unreadable("is an old .xls file or protected by a password; save it as .xlsx without one")
    try:
        with zipfile.ZipFile(path) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise Unreadable(f"is not an XLSX spreadsheet: {error}") from error
    if any(part.flag_bits & 1 for part in parts):
        raise Unreadable("is encrypted; save it without a password")
    for part in parts:
        if part.file_size > _SMALL and part.file_size > HIGHEST_RATIO * max(part.compress_size, 1):
            raise Unreadable(_swelling(part.filename, part.file_size))
        if "sharedstrings" in part.filename.casefold() and part.file_size > MOST_BYTES_OF_WORDS:
            raise Unreadable(_swelling(part.filename, part.file_size))
    if sum(part.file_size for part in parts) > MOST_BYTES:
        raise Unreadable(_swelling("it", sum(part.file_size for part in parts)))


def _swelling(what: str, size: int) -> str:
    return f"swells on reading ({what} becomes {size:,} bytes); split it, or save it as CSV"
