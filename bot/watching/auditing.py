"""The auditor's look at alerts: one that stands and waits for nothing, or for a time that is past, would be lost."""

from collections.abc import Collection
from datetime import datetime, timedelta

from bot.watching.episodes import Episode

PATIENCE = timedelta(hours=1)
"""A step is taken within minutes of its time; an hour past it something is wrong."""
LONGEST_BETWEEN_EVALUATIONS = timedelta(days=7)


def what_is_wrong(
    episode: Episode, rule: str, rules: Collection[str], evaluated_at: datetime | None, now: datetime
) -> str:
    """Why an alert of a rule (its id) would be lost; empty where it has a next step, waits for a person, or is over.

    `rules` are the ids of those in force, `evaluated_at` when anything was evaluated last: the next evaluation ends an
    alert whose rule is gone, as long as there is one.
    """
    if not episode.state.stands:
        return ""
    if rule not in rules:
        if evaluated_at is None or evaluated_at < now - LONGEST_BETWEEN_EVALUATIONS:
            return "its rule is no longer in force, and nothing is evaluated that would end it"
        return ""
    if episode.next is None:
        return "" if episode.waits_for else f"it is {episode.state.value} and waits for nothing"
    if episode.next.at < now - PATIENCE:
        return f"its step {episode.next.step.value!r} was due at {episode.next.at:%Y-%m-%d %H:%M} UTC"
    return ""
