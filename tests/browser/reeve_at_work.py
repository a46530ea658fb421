"""Reeve on its local workspace as `reeve run` starts it, with few enough figures and rules to start at once."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.main.starting import start_everything
from bot.settings import read_settings
from tests.end_to_end.slow_machine import ten_times_the_patience

ROOT = Path(__file__).parents[2]
FIGURES = ("recorded_crime_quarterly.csv", "outcomes_quarterly.csv")
RULES = ("recorded-crime-above-upper-limit", "figure-late")


def small_sample(home: Path) -> Path:
    """Write the sample's catalogue, its register of updates, one file of its figures and two of its rules."""
    shutil.copytree(ROOT / "data" / "catalogue", home / "data" / "catalogue")
    for name in ("sample.yaml", "updates.csv"):
        shutil.copy(ROOT / "data" / name, home / "data")
    for name in FIGURES:
        (home / "data" / "observations").mkdir(exist_ok=True)
        shutil.copy(ROOT / "data" / "observations" / name, home / "data" / "observations")
    (home / "rules").mkdir()
    shutil.copy(ROOT / "rules" / "chasing.yaml", home / "rules")
    written = "\n".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "rules").glob("*.yaml")))
    rules = [re.findall(rf"^  - id: {name}\n(?:    .*\n|\n)+", written, re.MULTILINE)[0] for name in RULES]
    (home / "rules" / "two.yaml").write_text("rules:\n" + "".join(rules), encoding="utf-8")
    return home


@contextmanager
def reeve_at_work(home: Path) -> Iterator[str]:
    """The address of a workspace with Reeve in it, until the block ends."""
    said: list[str] = []
    settings = read_settings({}, home=str(small_sample(home)))
    with ten_times_the_patience():
        running = start_everything(settings, None, 0, allow_sample=False, say=said.append)
        try:
            (address,) = re.findall(r"http://\S+", " ".join(said))
            yield address
        finally:
            running.stop()
