"""Whether more is spent than is set aside: both are asked for, where a measure tells the budget."""

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.reading.over_budget import with_the_budget_beside
from bot.figures.framework import Framework
from tests.asking.catalogue import FRAMEWORK, REGISTER, VOCABULARY, measure

_MEASURES = (measure("spend", "Overtime spend"), measure("budget", "Overtime budget"))
_BUDGETED = Vocabulary.of(
    Framework(areas=FRAMEWORK.areas, measures={one.key: one for one in _MEASURES}, home="north"), REGISTER
)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("are we over budget on overtime", "overtime against budget"),
        ("is overtime over budget?", "overtime against budget?"),
        ("overtime under the budget year to date", "overtime against budget year to date"),
        ("have we gone over budget on overtime last month", "overtime last month against budget"),
    ],
)
def test_what_is_spent_is_asked_for_beside_its_budget(text: str, plain: str) -> None:
    assert {*with_the_budget_beside(text, _BUDGETED).split()} == {*plain.split()}


@pytest.mark.parametrize("text", ["overtime budget last month", "overtime", "over half the budget"])
def test_what_asks_for_one_of_them_stays(text: str) -> None:
    assert with_the_budget_beside(text, _BUDGETED) == text


def test_where_no_measure_tells_it_nothing_is_put_otherwise() -> None:
    assert with_the_budget_beside("are we over budget on burglary", VOCABULARY) == "are we over budget on burglary"
