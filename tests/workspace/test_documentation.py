"""docs/workspace.md says what is there, and its example runs."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

from bot.workspace import limits
from bot.workspace.faults import FaultKind
from bot.workspace.web_api import METHODS

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "workspace.md").read_text(encoding="utf-8")


def test_every_method_is_named_and_none_that_is_not_there() -> None:
    listed = TEXT.partition("Web API, with")[2].partition("Socket Mode:")[0]
    assert set(re.findall(r"`([a-z]+\.[A-Za-z.]+)`", listed)) == {*METHODS, "apps.connections.open"}


def test_every_fault_is_explained() -> None:
    table = TEXT.partition("| kind | the app sees")[2].partition("`times` says")[0]
    assert set(re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)) == set(get_args(FaultKind))


def test_the_example_runs() -> None:
    example = TEXT.partition("```python\n")[2].partition("```")[0]
    exec(compile(example, "docs/workspace.md", "exec"), {})  # noqa: S102 - the example is ours


def test_every_limit_names_its_source() -> None:
    known = [value for value in vars(limits).values() if isinstance(value, limits.Limit)]
    assert len(known) > 60
    assert all(re.match(r"docs\.slack\.dev|github\.com/|measured: |house: ", limit.source) for limit in known)


def test_no_limit_stands_unused() -> None:
    code = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "bot" / "workspace").rglob("*.py"))
    names = [name for name, value in vars(limits).items() if isinstance(value, limits.Limit)]
    assert [name for name in names if f"limits.{name}" not in code] == []
