"""Lists: what is overdue or late, beyond its limits or its target; and what a question lacks that names no measure."""

from collections.abc import Mapping
from typing import Any

from bot.asking.asked_period import NEWEST
from bot.asking.names.vocabulary import Sort
from bot.asking.question import ALL_THAT_IS_LATE, OF_UPDATES, Condition, Intent, NotUnderstood, Question, Statistic
from bot.asking.reading.checking import checked_list
from bot.asking.reading.lists_of_now import asks_of_those, is_of_now
from bot.asking.reading.overviews_asked import asks_which_are_off, says_met, stands_now
from bot.asking.reading.own_words import settle_the_end_of_the_year
from bot.asking.reading.parts import Parts
from bot.asking.reading.updates_asked import BOARDS
from bot.asking.words.aim_phrases import FURTHEST
from bot.asking.words.crime_types import CRIMES, asks_for_kinds
from bot.asking.words.field_words import Field
from bot.asking.words.update_phrases import UPDATES_ALONE

SIGNALS = (Field.SIGNALS, Field.TREND, Field.ABOVE, Field.BELOW, Field.OUTSIDE)
SIDES = {Field.ABOVE: "above", Field.BELOW: "below", Field.OUTSIDE: "outside"}
_FIGURES = frozenset({"figure", "figures", "number", "numbers", "stats", "statistics", "data"})
"""What is overdue where it is no update."""


def without_measure(parts: Parts) -> Question | NotUnderstood:
    """The lists, help, and what a question lacks that names no measure."""
    filters = {
        "areas": tuple(parts.areas),
        "tags": tuple(parts.tags),
        "objectives": tuple(parts.objectives),
        "by": parts.kinds[0] if parts.kinds else "",
    }
    settle_the_end_of_the_year(parts)
    if parts.has(Field.TARGET, Field.MILESTONE) and any(not stands_now(one) for _, one in parts.periods):
        return NotUnderstood("targets then")
    listed = _list(parts, filters)
    if listed is not None:
        return checked_list(listed, parts)
    if parts.tags or parts.objectives:
        return NotUnderstood("tag", [*parts.tags, *parts.objectives][0])
    return NotUnderstood("no measure")


def _list(parts: Parts, filters: Mapping[str, Any]) -> Question | None:
    """The list that is asked for, if any is."""
    said = set(parts.harmless.values())
    if parts.has(Field.LATE, Field.OVERDUE) and asks_of_those(parts.words):
        return None
    of_a_board = not BOARDS.isdisjoint(parts.words) and not (parts.names or parts.has(Field.UPDATES))
    if parts.has(Field.LATE, Field.OVERDUE) and of_a_board:
        period = parts.periods[0][1] if len(parts.periods) == 1 else NEWEST
        return Question(intent=Intent.LIST_LATE, topic=ALL_THAT_IS_LATE, period=period)
    of_figures = bool(said & _FIGURES) and not parts.has(Field.UPDATES) and not parts.names
    if (parts.has(Field.OVERDUE) and not of_figures) or (parts.has(Field.LATE) and parts.has(Field.UPDATES)):
        leads = tuple((one.sort.value, one.key) for one in parts.names if one.sort is Sort.LEAD)
        only_updates = not UPDATES_ALONE.isdisjoint(parts.words)
        return Question(intent=Intent.LIST_OVERDUE, topics=leads, topic=OF_UPDATES if only_updates else "")
    if parts.has(Field.LATE, Field.OVERDUE):
        named = any(filters.values()) or not _FIGURES.isdisjoint(parts.words)
        return Question(intent=Intent.LIST_LATE, topic="" if named else ALL_THAT_IS_LATE, **filters)
    asks_list = parts.has(Field.WHICH, Field.ANY, Field.WHAT_IS) or "what" in said
    what_changed = asks_list and parts.has(Field.CHANGE) and not parts.directions and "difference" not in parts.words
    beyond = bool(parts.areas) and parts.has(Field.ABOVE, Field.BELOW, Field.OUTSIDE)
    if (parts.has(*SIGNALS) and asks_list) or what_changed or beyond:
        side = next((side for one, side in SIDES.items() if one in parts.fields), "")
        period = parts.periods[0][1] if len(parts.periods) == 1 else NEWEST
        period = NEWEST if is_of_now(period) else period
        kinds = asks_for_kinds(parts.words)
        why = parts.has(Field.WHY)
        return Question(
            intent=Intent.LIST_SIGNALS, signal_side=side, period=period, only_crimes=kinds, why=why, **filters
        )
    furthest = parts.has(Field.VARIANCE) and not FURTHEST.isdisjoint(parts.words)
    off = bool(parts.kinds) and parts.has(Field.ON_TRACK, Field.TARGET) and asks_which_are_off(parts)
    if asks_list and (parts.has(Field.MISSED) or furthest or off):
        of_kinds = asks_for_kinds(parts.words)
        if not (CRIMES.isdisjoint(parts.words) or parts.tags or of_kinds):
            return None  # which measures are of crime no target says, and those of response are none
        by_most = Statistic.HIGHEST if parts.has(Field.MOST, Field.VARIANCE) else None
        milestone = parts.has(Field.MILESTONE)
        return Question(
            intent=Intent.LIST_MISSED, milestone=milestone, extreme=by_most, only_crimes=of_kinds, **filters
        )
    if parts.kinds and parts.has(Field.TARGET, Field.MILESTONE) and parts.has(Field.WHICH) and says_met(parts):
        return Question(intent=Intent.LIST_TARGETS, condition=Condition.MET_TARGET, **filters)
    return Question(intent=Intent.HELP) if parts.has(Field.HELP) else None
