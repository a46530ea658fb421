"""What can be compared, where the period that a figure would be held against is not held: the newest pair that is."""

from collections.abc import Callable
from dataclasses import replace

from bot.asking.answers import NoFigure
from bot.asking.working_out.work import Given, Subject
from bot.figures.periods import Period

MOST_PERIODS_BACK = 24

Counterpart = Callable[[Period], Period | None]


def with_what_can_be_compared(missing: NoFigure, subject: Subject, now: Given, counterpart: Counterpart) -> NoFigure:
    """The same refusal, offering the newest single period before this one that can be compared as was asked."""
    if subject.series is None or len(now.chosen.periods) != 1 or missing.reason != "missing" or missing.instead:
        return missing
    held = subject.series.places
    earlier = [one for one in subject.series.periods if one.end < now.chosen.called.start]
    for period in reversed(earlier[-MOST_PERIODS_BACK:]):
        against = counterpart(period)
        if against is not None and against.text in held and not {period.text, against.text} & subject.hidden:
            label = f"{period.in_words} against {against.in_words}"
            times = f"in {period.in_words} compared with {against.in_words}"
            details = {**missing.details, "comparable": label, "times": times}
            return replace(missing, instead=((label, f"{subject.name} {times}"),), details=details)
    return missing
