"""docs/control-charts.md says what the presets are: it is held against them, and its example is run."""

import re
from dataclasses import fields
from pathlib import Path

from bot.figures.control_charts import MDC, PTD, SIGNALS, Preset

PAGE = (Path(__file__).parents[3] / "docs" / "control-charts.md").read_text(encoding="utf-8")
WRITTEN = {True: "yes", False: "no", None: "all"}


def _written(value: object) -> str:
    return WRITTEN[value] if value is None or isinstance(value, bool) else str(value)


def test_every_parameter_of_both_presets_is_in_the_table() -> None:
    rows = {name: (ptd, mdc) for name, ptd, mdc in re.findall(r"^\| `(\w+)` \| (\S+) \| (\S+) \|", PAGE, re.MULTILINE)}
    for parameter in fields(Preset):
        if parameter.name != "name":
            wanted = (_written(getattr(PTD, parameter.name)), _written(getattr(MDC, parameter.name)))
            assert rows[parameter.name] == wanted, parameter.name


def test_every_signal_is_explained() -> None:
    for signal in SIGNALS:
        assert f"`{signal}`" in PAGE


def test_the_example_in_code_runs() -> None:
    (example,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    exec(example, {})  # noqa: S102 - the page's own example
