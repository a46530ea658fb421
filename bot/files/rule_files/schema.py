"""The JSON Schema of a rule file, for editors: it knows the form, `reeve rules check` knows the catalogue too."""

from typing import Any

from bot.figures.control_charts import MINIMUM_BASELINE, PRESETS, Signal
from bot.files.rule_files.chasing import MOST_DAYS, NUMBERS
from bot.files.rule_files.conditions import LONGEST_BASELINE, LONGEST_RUN, XMR
from bot.files.rule_files.durations import FORM, WANTED
from bot.files.rule_files.notification import TEMPLATE
from bot.watching.cron import EXAMPLE
from bot.watching.rules import ControlChart, DataLate, Severity, TargetMissed, UpdateOverdue

Schema = dict[str, Any]
_KEY: Schema = {"type": "string", "pattern": r"^[^\s:*]+$"}
_EVERY: Schema = {"type": "string", "description": f"Cron, Europe/London, weekdays by name, such as {EXAMPLE!r}."}
_DURATION: Schema = {"type": "string", "pattern": f"^{FORM}$", "description": WANTED}


def rule_schema() -> Schema:
    """The schema (draft 2020-12) of one file in `rules/`."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A rule file of Reeve",
        **_mapping(
            {
                "rules": {"type": "array", "items": _rule()},
                "briefings": {"type": "array", "items": _briefing()},
                "quiet": _quiet(),
                "chasing": _chasing(),
                "digests": {
                    "type": "array",
                    "items": _mapping({"channel": _KEY, "every": _EVERY}, ("channel", "every")),
                },
                "follows": _mapping({"every": _EVERY}, ("every",)),
            }
        ),
    }


def _mapping(properties: Schema, required: tuple[str, ...] = ()) -> Schema:
    return {
        "type": "object",
        "properties": properties,
        "required": list(required),
        "additionalProperties": False,
    }


def _list_of(items: Schema, least: int = 0) -> Schema:
    return {"type": "array", "items": items, "minItems": least}


def _rule() -> Schema:
    properties: Schema = {
        "id": {**_KEY, "description": "Names the rule; no two files share one."},
        "title": {"type": "string", "minLength": 1, "description": "A line of Jinja2 over the finding."},
        "when": {"oneOf": [_control_chart(), _kind(TargetMissed.kind), _by(UpdateOverdue.kind), _by(DataLate.kind)]},
        "select": _select(),
        "severity": {"enum": [severity.value for severity in Severity]},
        "every": _EVERY,
        "notify": _notify(),
        "repeat_after": _DURATION,
        "acknowledged_for": _DURATION,
        "inhibits": _list_of(_KEY),
    }
    return _mapping(properties, ("id", "title", "when", "severity", "every", "notify"))


def _briefing() -> Schema:
    every = {"type": "string", "description": f"Cron, Europe/London, weekdays by name, such as {EXAMPLE!r}."}
    return _mapping({"id": _KEY, "every": every, "channel": _KEY}, ("id", "every", "channel"))


def _chasing() -> Schema:
    clock = {"type": "string", "pattern": "^[0-9]{2}:[0-9]{2}$"}
    days: Schema = {"type": "integer", "minimum": 0, "maximum": MOST_DAYS, "description": "Working days."}
    terms: Schema = {**dict.fromkeys(NUMBERS, days), "remind": _list_of(days), "checked": {"type": "boolean"}}
    names = {"deliverables": _list_of(_KEY), "outcomes": _list_of({"type": "string"})}
    properties: Schema = {
        **terms,
        **dict.fromkeys(("from", "until", "nudge_at", "due_by"), clock),
        "check_in": _KEY,
        "answer_alert": {**days, "minimum": 1},
        "exceptions": _list_of(_mapping({**names, **terms})),
    }
    return _mapping(properties)


def _quiet() -> Schema:
    clock = {"type": "string", "pattern": "^[0-9]{2}:[0-9]{2}$"}
    flags: Schema = {"weekends": {"type": "boolean"}, "bank_holidays": {"type": "boolean"}}
    return _mapping({"from": clock, "until": clock, **flags}, ("from", "until"))


def _kind(kind: str, properties: Schema | None = None, required: tuple[str, ...] = ()) -> Schema:
    return _mapping({"kind": {"const": kind}, **(properties or {})}, ("kind", *required))


def _by(kind: str) -> Schema:
    return _kind(kind, {"by": _DURATION})


def _control_chart() -> Schema:
    properties: Schema = {
        "signals": _list_of({"enum": [signal.value for signal in Signal]}, least=1),
        "worse_only": {"type": "boolean"},
        "at_least": {"type": "number"},
        "chart": {"enum": [XMR, *PRESETS]},
        "preset": {"enum": list(PRESETS)},
        "shift_points": {"type": "integer", "minimum": 2, "maximum": LONGEST_RUN},
        "trend_points": {"type": "integer", "minimum": 3, "maximum": LONGEST_RUN},
        "baseline_points": {"type": "integer", "minimum": MINIMUM_BASELINE, "maximum": LONGEST_BASELINE},
        "screen": {"type": "boolean"},
    }
    return _kind(ControlChart.kind, properties, ("signals",))


def _select() -> Schema:
    text: Schema = {"type": "string"}
    parts = {part: _list_of(text) for part in ("measures", "areas", "tags", "objectives", "groups")}
    return _mapping(parts)


def _notify() -> Schema:
    properties: Schema = {
        "channel": _KEY,
        "mention": {"type": "string", "description": "A lead's key, owner, or a Slack user group."},
        "template": {"type": "string", "pattern": f"^{TEMPLATE}$"},
    }
    return _mapping(properties, ("channel",))
