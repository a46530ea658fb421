"""`quiet`: the hours and days in which what is not of high severity waits."""

from datetime import time

from bot.files.fields import Fields
from bot.watching.quiet import Quiet

WANTED = "a time of day such as '07:00'"


def read_quiet(fields: Fields) -> Quiet | None:
    """The quiet hours of a file, or None where it says nothing of them."""
    inner = fields.inner("quiet", "quiet")
    if inner is None:
        return None
    quiet = Quiet(
        since=_time(inner, "from"),
        until=_time(inner, "until"),
        weekends=inner.flag("weekends") if inner.node("weekends") else True,
        bank_holidays=inner.flag("bank_holidays") if inner.node("bank_holidays") else True,
    )
    if quiet.since == quiet.until:
        inner.fault(inner.place("until"), "'until' is the same as 'from': it must be another time of day")
    inner.done()
    return quiet


def _time(fields: Fields, name: str) -> time:
    node = fields.scalar(name, required=True, wanted=WANTED)
    if node is None:
        return time(0)
    try:
        if len(node.text) != 5:
            raise ValueError
        return time.fromisoformat(node.text)
    except ValueError:
        fields.fault(node, f"'{name}' is {node.text!r}; it must be {WANTED}")
        return time(0)
