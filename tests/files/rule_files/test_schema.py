import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from bot.files.rule_files import rule_schema
from files.good_home import HOUSEKEEPING, RULES, VIOLENCE, changed

SHIPPED = Path(__file__).parents[3] / "rules"
VALIDATOR = Draft202012Validator(rule_schema())


def as_json(text: str) -> Any:
    return json.loads(json.dumps(yaml.safe_load(text)))


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(rule_schema())


@pytest.mark.parametrize("text", RULES.values(), ids=RULES)
def test_good_rules_are_good_by_the_schema(text: str) -> None:
    assert list(VALIDATOR.iter_errors(as_json(text))) == []


def test_the_shipped_rules_are_good_by_the_schema() -> None:
    files = sorted(SHIPPED.glob("*.yaml"))
    assert files
    for path in files:
        assert list(VALIDATOR.iter_errors(as_json(path.read_text(encoding="utf-8")))) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("severity: high", "severty: high"),
        ("severity: high", "severity: highest"),
        ("kind: control_chart", "kind: restated"),
        ("[above_upper_limit]", "[]"),
        ("[above_upper_limit]", "[above]"),
        ("repeat_after: 7d", "repeat_after: 7"),
        ("template: alert", "template: ../alert"),
        ("channel: command-team, ", ""),
    ],
)
def test_faulty_rules_are_faulty_by_the_schema_too(old: str, new: str) -> None:
    assert list(VALIDATOR.iter_errors(as_json(changed({"": VIOLENCE}, old, new)[""])))


def test_a_kind_takes_only_its_own_keys() -> None:
    assert list(VALIDATOR.iter_errors(as_json(HOUSEKEEPING.replace("kind: data_late", "kind: target_missed, by: 3d"))))
