"""The data of a home as files: `catalogue/`, `observations/` and `updates*.csv` in one folder."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from bot.chasing.register import Register
from bot.chasing.updates import Update
from bot.duties.catalogue import Catalogue
from bot.duties.faults import Fault, InputFaults
from bot.duties.load import HandedIn
from bot.figures.framework import Framework
from bot.files.catalogue import parse_catalogue, read_catalogue
from bot.files.home_files import CATALOGUE_FOLDER, ENDINGS, SAMPLE_FILE, catalogue_texts, rule_texts
from bot.files.observation_table import SPREADSHEETS, TEXTS, ObservationFiles, digest_of
from bot.files.rule_files import read_rules
from bot.files.updates import read_updates

DATA = "data"
OBSERVATIONS = "observations"


class HomeFolder:
    """The data folder of a home, named directly or by the home that holds it."""

    def __init__(self, folder: Path) -> None:
        inside = folder / DATA
        self._data = inside if not (folder / "catalogue").is_dir() and inside.is_dir() else folder
        self._home = self._data.parent if self._data.name == DATA else None

    def catalogue(self) -> Catalogue:
        """The catalogue, checked."""
        if self._home is not None:
            return read_catalogue(self._home)
        return parse_catalogue(self.catalogue_texts())

    def catalogue_texts(self) -> Mapping[str, str]:
        """The texts of the catalogue by their names under a home."""
        if self._home is not None:
            return catalogue_texts(self._home)
        found = sorted((self._data / "catalogue").rglob("*"))
        texts = {path: f"{CATALOGUE_FOLDER}/{path.name}" for path in found if path.suffix in ENDINGS}
        sample = self._data / Path(SAMPLE_FILE).name
        return {name: _text(path) for path, name in {**texts, sample: SAMPLE_FILE}.items() if path.is_file()}

    def good_rule_texts(self, catalogue: Catalogue) -> Mapping[str, str]:
        """The texts of the home's rules, checked; none for a data folder that stands alone."""
        if self._home is None or not (self._home / "rules").is_dir():
            return {}
        read_rules(self._home, catalogue)
        return rule_texts(self._home)

    def observation_files(self) -> Sequence[HandedIn]:
        """The files of observations, in the order of their names; hidden ones are passed over."""
        folder = self._data / OBSERVATIONS
        kinds = (*TEXTS, *SPREADSHEETS)
        found = sorted(path for path in folder.glob("*") if path.suffix.casefold() in kinds and path.is_file())
        return [
            HandedIn(f"{OBSERVATIONS}/{path.name}", digest_of(path))
            for path in found
            if not path.name.startswith((".", "~$"))
        ]

    def open_observations(self, names: Sequence[str], known: Framework, today: date) -> ObservationFiles:
        """Some of those files, to be read together."""
        return ObservationFiles([self._data / name for name in names], known, today, names=names)

    def updates(self, register: Register) -> Sequence[Update]:
        """Every update in `updates*.csv`."""
        return [one for path in sorted(self._data.glob("updates*.csv")) for one in read_updates(path, register)]


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputFaults([Fault(str(path), f"cannot be read as UTF-8: {error}")]) from error
