"""Known causes at the command line, wired together."""

import getpass
from collections.abc import Sequence
from datetime import date

from bot.duties.known_causes import KnownCause
from bot.files.catalogue import read_catalogue
from bot.main import moment_of, open_migrated, today
from bot.settings import Settings
from bot.store.known_causes import KnownCauseStore


def standing_causes(settings: Settings) -> Sequence[KnownCause]:
    """The known causes that stand."""
    return KnownCauseStore(open_migrated(settings)).standing()


def take_back(settings: Settings, as_of: date | None, cause: int) -> bool:
    """Take one back in the name of whoever is at the command line; False where none of that id stands."""
    now = moment_of(today(as_of, read_catalogue(settings.home), settings))
    book = KnownCauseStore(open_migrated(settings))
    return book.take_back(cause, f"{getpass.getuser()} at the command line", now)
