"""What Reeve counts, as Prometheus reads it: no name of a person, no figure, and no word of a message."""

import logging
import threading
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime

from prometheus_client import CollectorRegistry, Counter, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from bot.duties.condition import Condition, Conditions

_log = logging.getLogger(__name__)


class Counts:
    """The counts of one process, and what is read from the store when they are asked for."""

    def __init__(self, conditions: Conditions, now: Callable[[], datetime]) -> None:
        self._registry = CollectorRegistry()
        self._ticks = Counter("reeve_ticks", "Ticks of this process.", ["outcome"], registry=self._registry)
        self._answers = Counter("reeve_answers", "Answers by this process.", ["status"], registry=self._registry)
        self._failures = Counter("reeve_failures", "Failures written to the log.", ["part"], registry=self._registry)
        self._registry.register(_Stored(conditions, now))

    def ticked(self, outcome: str) -> None:
        """Count a tick: `done`, `failed`, or `elsewhere` where another process was at it."""
        self._ticks.labels(outcome).inc()

    def answered(self, status: str) -> None:
        """Count an answer by its status."""
        self._answers.labels(status).inc()

    def failed(self, part: str) -> None:
        """Count a failure of a part of the code."""
        self._failures.labels(part).inc()

    def text(self) -> tuple[bytes, str]:
        """All of it as Prometheus's text, and the type of that text."""
        return generate_latest(self._registry), CONTENT_TYPE_LATEST


class _Stored:
    """Reads the condition when asked. Where it cannot be read `reeve_store_up` is 0, and nothing is made up."""

    def __init__(self, conditions: Conditions, now: Callable[[], datetime]) -> None:
        self._conditions = conditions
        self._now = now
        self._one_at_a_time = threading.Lock()

    def describe(self) -> Iterator[Metric]:
        """Name nothing beforehand: to register must not ask the store."""
        return iter(())

    def collect(self) -> Iterator[Metric]:
        """What the store says now."""
        with self._one_at_a_time:
            try:
                condition: Condition | None = self._conditions.read()
            except Exception:  # noqa: BLE001 - whatever it is, the other counts are told all the same
                _log.warning("the store could not be read for the counts")
                condition = None
        yield _gauge("reeve_store_up", "Whether the store could be read.", 0 if condition is None else 1)
        if condition is not None:
            yield from self._told(condition)

    def _told(self, condition: Condition) -> Iterator[Metric]:
        yield _by_state("reeve_alert_episodes", "Episodes of alerts by their state.", condition.alerts)
        yield _by_state("reeve_requests", "Requests for updates by their state.", condition.requests)
        backlog = condition.backlog
        yield _gauge("reeve_outbox_waiting", "Messages and edits that wait to be sent.", backlog.waiting)
        yield _gauge("reeve_outbox_unsure", "Messages of which it is not known whether they were sent.", backlog.unsure)
        yield _gauge("reeve_outbox_refusing_channels", "Channels that refuse messages.", len(backlog.refused))
        age = 0.0 if backlog.oldest is None else max((self._now() - backlog.oldest).total_seconds(), 0.0)
        yield _gauge("reeve_outbox_oldest_seconds", "Age of the oldest message that waits; 0 where none does.", age)
        yield _gauge("reeve_inbound_undone", "What people sent that is not done yet.", condition.undone)
        if condition.last_tick is not None:
            at = condition.last_tick.timestamp()
            yield _gauge("reeve_last_tick_timestamp_seconds", "When the last tick of any process ended.", at)


def _gauge(name: str, words: str, value: float) -> Metric:
    return GaugeMetricFamily(name, words, value=value)


def _by_state(name: str, words: str, numbers: Mapping[str, int]) -> Metric:
    family = GaugeMetricFamily(name, words, labels=["state"])
    for state, number in numbers.items():
        family.add_metric([state], number)
    return family
