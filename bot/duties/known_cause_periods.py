"""The periods that a known cause is marked on, as a person typed them."""

from bot.duties.watching import Watching
from bot.figures.periods import Period, PeriodError, parse_period


class NotAStretch(ValueError):  # noqa: N818 - named for what was given
    """What was typed is no stretch of periods: `why` is `not_a_period` or `backwards`, `is_last` which field it is."""

    def __init__(self, why: str, *, is_last: bool) -> None:
        super().__init__(f"{'the last' if is_last else 'the first'} period: {why.replace('_', ' ')}")
        self.why = why
        self.is_last = is_last


def stretch_of(world: Watching, first: str, last: str) -> tuple[Period, Period]:
    """The first and the last period; the first alone where the last is empty. Raises NotAStretch."""
    start = _period(world, first, is_last=False)
    end = _period(world, last, is_last=True) if last else start
    if end.end < start.start:
        raise NotAStretch("backwards", is_last=True)
    return start, end


def _period(world: Watching, typed: str, *, is_last: bool) -> Period:
    try:
        return parse_period(typed, world.catalogue.framework.waves)
    except PeriodError as refused:
        raise NotAStretch("not_a_period", is_last=is_last) from refused
