"""`reeve follows`: what people follow, listed and changed at a terminal with the person's own rights."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli.app import reeve
from tests.cli.contracts import held_to
from tests.end_to_end.asking_force import write_home


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return write_home(tmp_path / "home")


def run(home: Path, *words: str) -> Result:
    return CliRunner().invoke(reeve, ["follows", *words, "--home", str(home), "--as-of", "2026-02-20"])


def test_somebody_is_made_to_follow_and_to_follow_no_longer(home: Path) -> None:
    assert run(home).output == "Nobody follows anything.\n"
    line = "ACC Crime: Burglary in Sefton & Crosby, since 2026-02-20\n"
    assert run(home, "acc", "--follow", "burglary in Sefton").output == line
    assert run(home).output == line
    assert held_to("follows", run(home, "--json").output)["follows"] == [
        {
            "person": "U0ACC",
            "measure": "burglary",
            "area": "sefton",
            "group": None,
            "since": "2026-02-20T12:00:00+00:00",
        }
    ]
    assert run(home, "U0ACC", "--unfollow", "burglary in Sefton").output == "U0ACC follows nothing.\n"


@pytest.mark.parametrize(
    ("person", "words", "why"),
    [
        ("acc", "dragons", "“dragons”"),
        ("acc", "burglary in each lpu", "name a measure, and an area"),
        ("U0VIEWER", "informant reports in Coventry", "cannot be followed"),
    ],
)
def test_what_cannot_be_followed_is_said_and_changes_nothing(home: Path, person: str, words: str, why: str) -> None:
    refused = run(home, person, "--follow", words)
    assert refused.exit_code == 1
    assert why in refused.output
    assert run(home).output == "Nobody follows anything.\n"


def test_following_needs_a_person(home: Path) -> None:
    refused = run(home, "--follow", "burglary")
    assert refused.exit_code == 2
