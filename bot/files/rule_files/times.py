"""Times of day as rules write them: `"07:00"`."""

from datetime import time

from bot.files.fields import Fields

WANTED = "a time of day such as '07:00'"


def time_of_day(fields: Fields, name: str, usual: time | None = None) -> time:
    """The time of day under a key; required where there is no usual one."""
    node = fields.scalar(name, required=usual is None, wanted=WANTED)
    if node is None:
        return usual or time(0)
    try:
        if len(node.text) != 5:
            raise ValueError
        return time.fromisoformat(node.text)
    except ValueError:
        fields.fault(node, f"'{name}' is {node.text!r}; it must be {WANTED}")
        return time(0)
