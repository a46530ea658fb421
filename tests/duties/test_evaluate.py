from datetime import date
from typing import get_args

import pytest

from bot.cli.evaluation_output import evaluation_in_words
from bot.duties.evaluate import evaluate
from bot.figures.series import figures_of
from bot.files.rule_files import read_rules
from bot.watching.rules import Condition, Rule
from tests.duties.sample_figures import ROOT, FiguresInMemory, home
from tests.figures.small_world import monthly
from tests.golden_files import assert_golden
from tests.watching.scene import key

DAY = date(2026, 4, 20)


def rules_of(kind: str | None = None) -> list[Rule]:
    catalogue, _ = home(ROOT)
    return [rule for rule in read_rules(ROOT, catalogue) if kind in (None, rule.when.kind)]


@pytest.mark.parametrize("kind", [condition.kind for condition in get_args(Condition)])
def test_what_the_samples_rules_find_is_read_by_people(kind: str) -> None:
    catalogue, source = home(ROOT)
    rules = rules_of(kind)

    said = evaluation_in_words(evaluate(catalogue, rules, source, DAY), rules) + "\n"

    assert_golden(f"evaluate/{kind}.txt", said)


def test_the_same_day_finds_the_same_things_in_the_same_order() -> None:
    catalogue, source = home(ROOT)

    first, second = (evaluate(catalogue, rules_of(), source, DAY) for _ in range(2))

    assert first.findings == second.findings
    assert first.not_computed == second.not_computed


def test_findings_come_rule_by_rule_and_area_by_area_in_the_order_of_their_files() -> None:
    catalogue, source = home(ROOT)
    rules = rules_of()
    places = {rule.id: place for place, rule in enumerate(rules)}
    areas = {area: place for place, area in enumerate(catalogue.framework.areas)}
    measures = {measure: place for place, measure in enumerate(catalogue.framework.measures)}

    found = [
        (places[one.rule], measures[one.subject.measure], areas[one.subject.area])
        for one in evaluate(catalogue, rules, source, DAY).findings
        if one.subject.measure is not None and one.subject.area is not None
    ]

    assert found == sorted(found)


def test_nothing_that_ends_after_the_day_is_seen() -> None:
    catalogue, _ = home(ROOT)
    held = {key("west-midlands", "burglary"): monthly("2026-01", [1, 2, 3, 4])}
    source = FiguresInMemory(figures_of(held.items()))

    seen = evaluate(catalogue, [], source, date(2026, 3, 30)).figures.series(key("west-midlands", "burglary"))

    assert seen is not None
    assert [period.text for period in seen.periods] == ["2026-01", "2026-02"]


def test_without_rules_nothing_is_found() -> None:
    catalogue, source = home(ROOT)

    assert evaluate(catalogue, [], source, DAY).findings == ()
