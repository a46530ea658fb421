"""The sample chases in private; its rule on overdue updates tells those who look on."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from bot.files.catalogue import read_catalogue
from bot.files.rule_files import read_rule_set
from bot.watching.rules import UpdateOverdue

ROOT = Path(__file__).parents[2]


def test_nobody_is_nagged_by_the_rule_who_is_chased_already_and_the_lead_hears_of_it_first() -> None:
    rules = read_rule_set(ROOT, read_catalogue(ROOT))
    overdue = [rule for rule in rules.rules if isinstance(rule.when, UpdateOverdue)]

    assert rules.chasing is not None
    assert [(rule.notify.mention, rule.repeat_after) for rule in overdue] == [(None, None)]
    assert [rule.when.by for rule in overdue if isinstance(rule.when, UpdateOverdue)] == [timedelta(days=3)]
    assert timedelta(days=3) > timedelta(days=rules.chasing.terms.escalate)
