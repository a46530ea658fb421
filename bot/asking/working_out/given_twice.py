"""A figure that would be given twice over: this year and last, where nothing is held of this year yet."""

from collections.abc import Sequence

from bot.asking.answers import Figure, NoFigure


def given_twice(figures: Sequence[Figure]) -> NoFigure | None:
    """Why periods cannot be set beside one another of which one moved to the newest held, where another has that."""
    for place, one in enumerate(figures):
        others = (two.period for number, two in enumerate(figures) if number != place)
        if one.instead is not None and one.period is not None and one.period in others:
            return NoFigure(reason="cannot compare", details={"words": one.instead.words})
    return None
