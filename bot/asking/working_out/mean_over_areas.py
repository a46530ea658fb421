"""The plain mean over the areas of a kind, which is not the figure of what they make up together."""

from collections.abc import Sequence
from decimal import Decimal

from bot.asking.answers import Figure
from bot.asking.question import Question, Statistic
from bot.asking.working_out.lines import mean_of


def mean_over_areas(figures: Sequence[Figure], question: Question) -> Decimal | None:
    """The plain mean over areas, where it is asked for and the figure of each is shown."""
    values = [one.value for one in figures if one.value is not None and not one.suppressed]
    asked = Statistic.MEAN in question.lines and len(values) == len(figures) > 1
    return mean_of(values) if asked else None
