"""Every file that the documents name or link to is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "data" / "README.md", *(ROOT / "docs").rglob("*.md")]
CODE_STANDS_IN = ("", "bot", "bot/asking", "tests/workspace")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_file_that_is_named_is_there(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    code = re.findall(r"`([\w/]+/\w+\.py)`", text)
    links = re.findall(r"\]\((?!https?:)([^)#]+)", text)
    assert [name for name in code if not any((ROOT / folder / name).is_file() for folder in CODE_STANDS_IN)] == []
    assert [name for name in links if not (document.parent / name).exists()] == []
