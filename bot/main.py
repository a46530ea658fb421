"""The one place that wires everything together. Importing it does nothing."""

from datetime import UTC, date, datetime, time, timedelta

from bot import clock
from bot.duties.catalogue import Catalogue
from bot.settings import Settings
from bot.store import migrate, open_engine
from bot.store.observations import ObservationStore


def today(as_of: date | None, catalogue: Catalogue, settings: Settings) -> date:
    """The day taken as today: the one asked for, else the sample's own (never with Slack tokens), else London's."""
    if as_of is not None:
        return as_of
    if catalogue.sample_today is not None and not settings.has_slack:
        return catalogue.sample_today
    return clock.day_in_london(clock.now())


def stored_figures(settings: Settings) -> ObservationStore:
    """The figures of the database that the settings name, brought up to date; StoreUnreachable where it cannot be."""
    engine = open_engine(settings.database)
    migrate(engine)
    return ObservationStore(engine)


def end_of_day(day: date) -> datetime:
    """The last moment of a day in London, in UTC: what was known by then was known on that day."""
    midnight = datetime.combine(day + timedelta(days=1), time(0), clock.LONDON)
    return midnight.astimezone(UTC) - timedelta(microseconds=1)
