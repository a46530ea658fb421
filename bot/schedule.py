"""The ticker: one APScheduler job a minute that calls the tick. What is due is decided in the database, not here."""

from collections.abc import Callable

from apscheduler.schedulers.background import BackgroundScheduler

EVERY_SECONDS = 60


class Ticker:
    """Calls a function once a minute in a thread of its own; a late call is made, never two at once."""

    def __init__(self, tick: Callable[[], None], every_seconds: float = EVERY_SECONDS) -> None:
        self._scheduler = BackgroundScheduler(timezone="UTC")
        self._scheduler.add_job(
            tick, "interval", seconds=every_seconds, misfire_grace_time=None, coalesce=True, max_instances=1, id="tick"
        )

    def start(self) -> None:
        """Start ticking."""
        self._scheduler.start()

    def stop(self) -> None:
        """Stop after the tick that is running."""
        self._scheduler.shutdown(wait=True)
