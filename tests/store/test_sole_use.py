"""A database that one process keeps to itself."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bot.store import StoreUnreachable
from bot.store.locks import Busy, SoleUse


def test_the_second_is_refused_and_told_of_the_first_by_its_newest_name(tmp_path: Path) -> None:
    first = SoleUse(tmp_path / "a.sqlite", "somebody with a long name")
    first.name("Alice")
    with pytest.raises(Busy, match=r"a\.sqlite is in use by Alice: stop that one"):
        SoleUse(tmp_path / "a.sqlite", "Bob")
    with pytest.raises(Busy, match="in use by Alice"):
        SoleUse(tmp_path / "a.sqlite", "Carol")
    SoleUse(tmp_path / "another.sqlite", "Bob").stop()
    first.stop()
    first.stop()
    SoleUse(tmp_path / "a.sqlite", "Bob").stop()


def test_who_was_killed_has_let_it_go(tmp_path: Path) -> None:
    killed = (
        "import os, sys; from pathlib import Path; from bot.store.locks import SoleUse\n"
        "SoleUse(Path(sys.argv[1]), 'the one that was killed'); os.kill(os.getpid(), 9)"
    )
    ended = subprocess.run([sys.executable, "-c", killed, str(tmp_path / "a.sqlite")], check=False)
    assert ended.returncode == -9
    SoleUse(tmp_path / "a.sqlite", "Bob").stop()


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreUnreachable, match=r"nowhere.*a\.sqlite\.run\.lock cannot be written"):
        SoleUse(tmp_path / "nowhere" / "a.sqlite", "Bob")
