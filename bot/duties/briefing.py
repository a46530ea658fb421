"""The briefing table from the store, as at a day."""

from datetime import date, datetime

from bot.duties.catalogue import Catalogue
from bot.duties.evaluate import FiguresSource
from bot.figures.briefing import Briefing, briefing_on
from bot.figures.held import with_area_sums


def brief(catalogue: Catalogue, source: FiguresSource, day: date, known_on: datetime | None = None) -> Briefing:
    """The table as at a day; with `known_on`, from the figures as they were known then."""
    framework = catalogue.framework
    figures = source.figures(framework.waves, known_on=known_on).seen_on(day)
    return briefing_on(with_area_sums(figures, framework), framework, day)
