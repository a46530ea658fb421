"""A rule as templates are told of it, so that they can say it in words."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.figures.control_charts import Preset
from bot.figures.framework import Framework
from bot.figures.periods import weekday_in_words
from bot.figures.preset_words import preset_in_words
from bot.figures.signal_words import SIGNAL_WORDS
from bot.watching.cron import due_after
from bot.watching.quiet import LONDON
from bot.watching.rules import ControlChart, DataLate, Rule, Select, UpdateOverdue


def rule_values(rule: Rule | None, framework: Framework, now: datetime) -> dict[str, Any]:
    """What a template may say of a rule; `in_force` is false, and all else null, for one that is gone."""
    said: dict[str, Any] = {
        "in_force": rule is not None,
        "preset": None,
        "asked": None,
        "look": None,
        "next_look": None,
    }
    if rule is None:
        return said
    when = rule.when
    return said | {
        "look": _select(rule.select, framework),
        "next_look": _next_look(rule, now),
        "preset": _preset(when.preset) if isinstance(when, ControlChart) else None,
        "asked": {
            "signals": [SIGNAL_WORDS[signal] for signal in when.signals] if isinstance(when, ControlChart) else [],
            "worse_only": isinstance(when, ControlChart) and when.worse_only,
            "at_least": when.at_least if isinstance(when, ControlChart) else None,
            "by_days": when.by.days if isinstance(when, UpdateOverdue | DataLate) else None,
            "repeat_days": rule.repeat_after.days if rule.repeat_after else None,
        },
    }


def _next_look(rule: Rule, now: datetime) -> str:
    due = due_after(rule.every, now).astimezone(LONDON)
    return f"{weekday_in_words(due.date())} at {due:%H:%M}"


def _select(select: Select, framework: Framework) -> dict[str, Sequence[str]]:
    measures, areas = framework.measures, framework.areas
    return {
        "measures": [measures[key].name if key in measures else key for key in select.measures],
        "areas": [_area(key, framework) if key not in areas else areas[key].name for key in select.areas],
        "tags": select.tags,
        "objectives": select.objectives,
        "groups": select.groups,
    }


def _area(key: str, framework: Framework) -> str:
    kind, star, _ = key.partition(":")
    return f"every {kind}" if star else key


def _preset(preset: Preset) -> dict[str, Any]:
    return {
        "words": preset_in_words(preset),
        "limit_factor": preset.limit_factor,
        "screening_factor": preset.screening_factor if preset.screen else None,
        "shift_points": preset.shift_points,
        "trend_points": preset.trend_points,
        "baseline_points": preset.baseline_points,
    }
