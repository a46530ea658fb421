"""The README's commands do what it says, from a folder that holds the sample."""

import re
import shlex
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from bot.cli.app import COMMANDS, reeve

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
# These serve until they are stopped, or need a workspace: tests/end_to_end/ and tests/cli/ run them.
SERVING = ("run", "deliver", "workspace")
WRITTEN = [
    shlex.split(words, comments=True)
    for words in re.findall(r"^\.venv/bin/reeve (.+)$", README, flags=re.MULTILINE)
    if words.split()[0] not in SERVING
]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("readme")
    shutil.copytree(ROOT / "data", folder / "data")
    shutil.copytree(ROOT / "rules", folder / "rules")
    (folder / "figures.csv").write_text("measure,area,period,value\nburglary,coventry,2026-02,251\n", encoding="utf-8")
    months = "".join(f"calls,2025-{month:02d},{100 + month % 3}\n" for month in range(1, 13))
    (folder / "series.csv").write_text("series,period,value\n" + months, encoding="utf-8")
    assert CliRunner().invoke(reeve, ["load", "--home", str(folder)]).exit_code == 0
    return folder


@pytest.mark.parametrize("words", WRITTEN, ids=" ".join)
def test_a_command_of_the_readme_ends_well(words: list[str], home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(home)

    result = CliRunner().invoke(reeve, words)

    assert result.exit_code == 0, result.output
    assert result.stdout.strip()


def test_the_readme_shows_the_commands_there_are() -> None:
    shown = {words[0] for words in WRITTEN} | set(re.findall(r"\.venv/bin/reeve (\w+)", README))

    assert shown <= set(COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself_with_an_example(name: str) -> None:
    result = CliRunner().invoke(reeve, [name, "--help"])

    assert result.exit_code == 0
    assert "Example:" in result.stdout
