"""Durations as rules write them: `90m`, `12h`, `7d`, `2w`."""

import re
from datetime import timedelta

from bot.duties.faults import cut
from bot.files.fields import Fields

MINUTES_IN = {"m": 1, "h": 60, "d": 1_440, "w": 10_080}
LONGEST = timedelta(days=3_660)
FORM = r"[0-9]{1,7}[mhdw]"
WANTED = "a whole number with m (minutes), h (hours), d (days) or w (weeks) behind it, such as 7d"


def duration(fields: Fields, key: str, least_minutes: int = 0) -> timedelta | None:
    """The duration under a key; None where it is not given."""
    node = fields.scalar(key, wanted=WANTED)
    if node is None:
        return None
    if not re.fullmatch(FORM, node.text):
        fields.fault(node, f"{key!r} is {cut(node.text)!r}; it must be {WANTED}")
        return None
    length = timedelta(minutes=int(node.text[:-1]) * MINUTES_IN[node.text[-1]])
    if not timedelta(minutes=least_minutes) <= length <= LONGEST:
        fields.fault(node, f"{key!r} is {cut(node.text)!r}; it must be from {least_minutes}m to {LONGEST.days}d")
        return None
    return length
