"""Numbers that figures are held against, as they are said."""

from decimal import Decimal

import pytest

from bot.asking.question import Condition
from bot.asking.reading.thresholds import thresholds
from bot.asking.words.tokens import plain_text, tokens_of
from bot.figures.measures import Unit


def said(text: str) -> list[tuple[Condition, Decimal, Unit | None]]:
    tokens = tokens_of(plain_text(text))
    return [(*one.condition, one.unit) for at in range(len(tokens)) for one in thresholds(tokens, at, text)]


@pytest.mark.parametrize(
    ("text", "condition", "number", "unit"),
    [
        ("more than 1,000", Condition.MORE_THAN, "1000", None),
        ("dropped below 90%", Condition.LESS_THAN, "90", Unit.PERCENT),
        ("exceeded 2k", Condition.MORE_THAN, "2000", None),
        ("no higher than the 7.5 per cent", Condition.AT_MOST, "7.5", Unit.PERCENT),
        ("within ten minutes", Condition.AT_MOST, "10", Unit.MINUTES),
        ("theft over £200", Condition.MORE_THAN, "200", Unit.POUNDS),
        ("at 16% or over", Condition.AT_LEAST, "16", Unit.PERCENT),
        ("more than 2,019", Condition.MORE_THAN, "2019", None),
        ("more than 2019 crimes", Condition.MORE_THAN, "2019", None),
        ("is it above 2000", Condition.MORE_THAN, "2000", None),
        ("is it above the 60 mark", Condition.MORE_THAN, "60", None),
        ("which areas missed 75 on files", Condition.SHORT_OF, "75", None),
        ("which districts met the 75% in may", Condition.REACHED, "75", Unit.PERCENT),
    ],
)
def test_a_number_to_hold_figures_against(text: str, condition: Condition, number: str, unit: Unit | None) -> None:
    assert (condition, Decimal(number), unit) in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "victims under 18",
        "was it higher than 2019",
        "how many of those were under 18",
        "more than 2024 levels",
        "victims 65 or over",
        "under 25 drivers",
        "over 12 months",
        "more than 3 years",
        "within 20",
        "down over 3 points",
        "are we going to make 75 right first time",
    ],
)
def test_ages_and_stretches_of_time_are_no_such_numbers(text: str) -> None:
    assert not said(text)
