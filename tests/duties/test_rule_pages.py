"""The pages of the kinds of rule: their examples are rules, and they name all that a template may use."""

import re
from datetime import date
from pathlib import Path
from typing import get_args

import pytest

from bot.duties.evaluate import evaluate
from bot.files.rule_files import parse_rules, read_rules
from bot.watching.findings import DETAIL_NAMES
from bot.watching.rules import Condition
from tests.duties.sample_figures import ROOT, home

PAGES = ROOT / "docs" / "rules"
KINDS = [condition.kind for condition in get_args(Condition)]


def page(kind: str) -> str:
    return (PAGES / f"{kind}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", KINDS)
def test_the_example_of_a_page_is_a_rule_of_its_kind(kind: str) -> None:
    catalogue, _ = home(ROOT)
    (example,) = re.findall(r"```yaml\n(.*?)```", page(kind), flags=re.DOTALL)

    (rule,) = parse_rules({"rules/example.yaml": example}, catalogue)

    assert rule.when.kind == kind


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_names_everything_in_the_detail_of_a_finding(kind: str) -> None:
    catalogue, source = home(ROOT)
    rules = [rule for rule in read_rules(ROOT, catalogue) if rule.when.kind == kind]
    named = set(re.findall(r"`(\w+)`", page(kind) + page("control_chart").partition("## Names in every detail")[2]))

    findings = evaluate(catalogue, rules, source, date(2026, 4, 20)).findings

    assert findings
    assert set(findings[0].detail) <= named & set(DETAIL_NAMES)


def test_there_is_no_page_without_its_kind() -> None:
    assert {Path(path).stem for path in PAGES.glob("*.md")} - {"README"} == set(KINDS)
