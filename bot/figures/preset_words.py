"""A preset in words: why these limits, and not those of another package, are on the picture."""

from dataclasses import fields

from bot.figures.control_charts import PRESETS, Preset

_NAMES = {"ptd": "Plot the Dots", "mdc": "Making Data Count"}


def preset_in_words(preset: Preset) -> str:
    """The preset's name, and which of its parameters were changed: `XmR chart, Plot the Dots rules (ptd)`."""
    rules = f"{_NAMES[preset.name]} rules ({preset.name})" if preset.name in _NAMES else f"{preset.name} rules"
    changed = _changes(preset)
    return f"XmR chart, {rules}{f' with {changed}' if changed else ''}"


def _changes(preset: Preset) -> str:
    published = PRESETS.get(preset.name)
    if published is None:
        return ""
    return ", ".join(
        f"{field.name.replace('_', ' ')} {_written(getattr(preset, field.name))}"
        for field in fields(preset)
        if getattr(preset, field.name) != getattr(published, field.name)
    )


def _written(value: object) -> str:
    return {True: "on", False: "off", None: "all"}[value] if value is None or isinstance(value, bool) else str(value)
