"""A small home on disk: a force of two areas, a rule a kind that is used here, and figures month by month."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

CATALOGUE = {
    "areas": """
home: force
areas:
  - {key: force, name: The Force, kind: force}
  - {key: coventry, name: Coventry, kind: lpu, parent: force}
  - {key: dudley, name: Dudley, kind: lpu, parent: force}
""",
    "measures": """
measures:
  - {key: burglary, name: Burglary, unit: count, better: lower, cadence: month, combine: sum, owner: acc}
  - {key: informants, name: Informants, unit: count, better: lower, cadence: month, combine: sum,
     marking: official-sensitive}
""",
    "targets": """
targets:
  - {measure: burglary, area: coventry, kind: level, at_most: 100}
  - {measure: burglary, area: dudley, kind: level, at_most: 100}
  - {measure: informants, area: coventry, kind: level, at_most: 100}
""",
    "people": """
leads:
  - {key: acc, title: ACC Crime, slack: U0ACC}
roles: {administrator: [U0ADMIN]}
""",
    "channels": """
channels:
  - {key: command-team, slack: C0COMMAND, marking: official-sensitive}
  - {key: coventry, slack: C0COVENTRY, marking: official, areas: [coventry]}
  - {key: operators, slack: C0OPERATORS, marking: official}
""",
}
RULES = """
rules:
  - id: target-missed
    title: "{{ measure.name }} in {{ area.name }} misses its target"
    when: {kind: target_missed}
    severity: high
    every: "0 7 * * mon-fri"
    notify: {channel: command-team, mention: owner}
"""
MONTHS = [f"2025-{month:02}" for month in range(1, 13)]


def write_home(home: Path, rules: str = RULES) -> Path:
    """Write the home; its figures have all stood at their targets until the end of 2025."""
    for name, text in CATALOGUE.items():
        _write(home / "data" / "catalogue" / f"{name}.yaml", text)
    _write(home / "rules" / "rules.yaml", rules)
    hold(home, "2025", {month: 90 + place % 4 for place, month in enumerate(MONTHS)})
    return home


def hold(
    home: Path, name: str, figures: Mapping[str, float], area: str = "coventry", measure: str = "burglary"
) -> None:
    """Write a file of figures of one series."""
    rows = [f"{measure},{area},{period},{value}" for period, value in figures.items()]
    text = "\n".join(["measure,area,period,value", *rows, ""])
    _write(home / "data" / "observations" / f"{name}-{measure}-{area}.csv", text)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
