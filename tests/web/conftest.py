"""The local workspace that the tests of this folder share with those of Slack, and a store on one database."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.slack.conftest import workspace

__all__ = ["workspace"]


@pytest.fixture
def database_url(tmp_path: Path, _sqlite_template: Path) -> str:
    """An empty store with its tables; what is tried here does not depend on the kind of database."""
    path = tmp_path / "reeve.sqlite"
    shutil.copy(_sqlite_template, path)
    return f"sqlite:///{path}"
