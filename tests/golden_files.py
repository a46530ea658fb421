"""Golden files: what people see, kept as text; `make golden` rewrites them, and the diff is read."""

import os
from pathlib import Path

GOLDEN = Path(__file__).parent / "golden"


def assert_golden(name: str, said: str) -> None:
    """Compare what is said with its golden file, or write that file where REEVE_UPDATE_GOLDEN is set."""
    path = GOLDEN / name
    if os.environ.get("REEVE_UPDATE_GOLDEN"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(said, encoding="utf-8")
    assert said == path.read_text(encoding="utf-8"), f"{name} says something else; `make golden`, and read the diff"
