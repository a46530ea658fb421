"""Known causes, wired together: at the desk and at the command line."""

import getpass
from collections.abc import Sequence
from datetime import date

from bot.duties.known_cause_acts import Marking
from bot.duties.known_causes import KnownCause
from bot.files.catalogue import read_catalogue
from bot.files.rule_files import read_rule_set
from bot.main import moment_of, open_migrated, today, watching
from bot.settings import Settings
from bot.store.known_causes import KnownCauseStore


def standing_causes(settings: Settings) -> Sequence[KnownCause]:
    """The known causes that stand."""
    return KnownCauseStore(open_migrated(settings)).standing()


def take_back(settings: Settings, as_of: date | None, cause: int) -> bool:
    """Take one back in the name of whoever is at the command line; False where none of that id stands."""
    catalogue = read_catalogue(settings.home)
    rules, engine = read_rule_set(settings.home, catalogue), open_migrated(settings)
    marking = Marking(lambda: watching(engine, settings, catalogue, rules), KnownCauseStore(engine))
    now = moment_of(today(as_of, catalogue, settings))
    return marking.take_back(cause, f"{getpass.getuser()} at the command line", now)
