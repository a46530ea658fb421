"""Several decisions about one alert, made before anything was said of it, as one."""

from collections.abc import Iterable
from dataclasses import replace

from bot.duties.alert_book import Identity
from bot.duties.alert_decisions import Decided
from bot.watching.alerts import Say

_WEIGHT = {Say.NOTHING: 0, Say.EDIT: 1, Say.LINE: 2, Say.MESSAGE: 3}


def together(decided: Iterable[Decided]) -> tuple[Decided, ...]:
    """One decision an alert: the state it ended in, said as the most telling of them.

    What opened and ended before anybody was told is not said: there is nothing to take back. An alert that is over is
    said as over, whatever happened before.
    """
    of_each: dict[Identity, list[Decided]] = {}
    for one in decided:
        of_each.setdefault(one.change.entry.identity, []).append(one)
    return tuple(_as_one(many) for many in of_each.values())


def _as_one(many: list[Decided]) -> Decided:
    last = many[-1]
    if len(many) == 1:
        return last
    if not last.change.entry.episode.state.stands:
        return last
    same = [one for one in many if one.change.entry.episode_id == last.change.entry.episode_id]
    loudest = max(same, key=lambda one: _WEIGHT[one.decision.say])
    return Decided(
        replace(last.change, reason=loudest.change.reason),
        replace(last.decision, reason=loudest.decision.reason, say=loudest.decision.say),
    )
