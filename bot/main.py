"""The one place that wires everything together. Importing it does nothing."""

from datetime import date

from bot import clock
from bot.duties.catalogue import Catalogue
from bot.settings import Settings


def today(as_of: date | None, catalogue: Catalogue, settings: Settings) -> date:
    """The day taken as today: the one asked for, else the sample's own (never with Slack tokens), else London's."""
    if as_of is not None:
        return as_of
    if catalogue.sample_today is not None and not settings.has_slack:
        return catalogue.sample_today
    return clock.day_in_london(clock.now())
