"""The texts that a home holds: its catalogue and its rule files, by name, in a fixed order."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bot.duties.faults import Fault, InputFaults

CATALOGUE_FOLDER = "data/catalogue"
SAMPLE_FILE = "data/sample.yaml"
RULE_FOLDER = "rules"
RULE_TESTS = "tests"
LARGEST = 5_000_000
ENDINGS = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class HomeFiles:
    """Texts by their path under the home, and a fault for each file that could not be read as text."""

    texts: dict[str, str]
    faults: tuple[Fault, ...]

    def or_refuse(self) -> dict[str, str]:
        """The texts; InputFaults where a file could not be read."""
        if self.faults:
            raise InputFaults(self.faults)
        return self.texts


def catalogue_texts(home: Path) -> dict[str, str]:
    """The texts of the catalogue's files and of `data/sample.yaml`; InputFaults where one cannot be read."""
    return catalogue_files(home).or_refuse()


def rule_texts(home: Path) -> dict[str, str]:
    """The texts of the rule files, those in `rules/tests/` left out; InputFaults where one cannot be read."""
    return rule_files(home).or_refuse()


def catalogue_files(home: Path) -> HomeFiles:
    """The catalogue's files and `data/sample.yaml`, with the faults of those that cannot be read."""
    return _read(home, [*_yaml_in(home / CATALOGUE_FOLDER), *_existing(home / SAMPLE_FILE)])


def rule_files(home: Path) -> HomeFiles:
    """The rule files, in folders within `rules/` too, with the faults of those that cannot be read."""
    folder = home / RULE_FOLDER
    return _read(home, [path for path in _yaml_in(folder) if path.relative_to(folder).parts[0] != RULE_TESTS])


def _yaml_in(folder: Path) -> list[Path]:
    found = (path for path in folder.rglob("*") if path.suffix in ENDINGS and path.is_file())
    return sorted(path for path in found if not path.name.startswith("."))


def _existing(path: Path) -> list[Path]:
    return [path] if path.is_file() else []


def _read(home: Path, paths: Iterable[Path]) -> HomeFiles:
    texts: dict[str, str] = {}
    faults: list[Fault] = []
    for path in paths:
        name = path.relative_to(home).as_posix()
        try:
            content = path.read_bytes()
            if len(content) > LARGEST:
                faults.append(Fault(name, f"is larger than {LARGEST:,} bytes; nobody wrote this by hand"))
                continue
            texts[name] = content.decode("utf-8")
        except UnicodeDecodeError as error:
            line = content[: error.start].count(b"\n") + 1
            faults.append(Fault(name, f"is not UTF-8 (byte {content[error.start]:#04x}); save it as UTF-8", line=line))
        except OSError as error:
            faults.append(Fault(name, f"cannot be read: {error.strerror or error}"))
    return HomeFiles(texts, tuple(faults))
