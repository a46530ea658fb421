"""The figures of one measure, for what looks at a single series and need not read all of them."""

from datetime import date, datetime

from bot.duties.watching import Watching
from bot.figures.held import with_area_sums
from bot.figures.series import Figures


def figures_of_measure(world: Watching, measure: str, day: date, known_on: datetime | None = None) -> Figures:
    """The figures of a measure as seen on a day, area sums included; with a time, as they were known then."""
    framework = world.catalogue.framework
    figures = world.source.figures(framework.waves, measures=framework.with_bases([measure]), known_on=known_on)
    return with_area_sums(figures.seen_on(day), framework)
