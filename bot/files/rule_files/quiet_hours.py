"""`quiet`: the hours and days in which what is not of high severity waits."""

from bot.files.fields import Fields
from bot.files.rule_files.times import time_of_day
from bot.watching.quiet import Quiet


def read_quiet(fields: Fields) -> Quiet | None:
    """The quiet hours of a file, or None where it says nothing of them."""
    inner = fields.inner("quiet", "quiet")
    if inner is None:
        return None
    quiet = Quiet(
        since=time_of_day(inner, "from"),
        until=time_of_day(inner, "until"),
        weekends=inner.flag("weekends") if inner.node("weekends") else True,
        bank_holidays=inner.flag("bank_holidays") if inner.node("bank_holidays") else True,
    )
    if quiet.since == quiet.until:
        inner.fault(inner.place("until"), "'until' is the same as 'from': it must be another time of day")
    inner.done()
    return quiet
