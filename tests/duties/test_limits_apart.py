"""A figure that is just outside its limit does not read as the limit: both have the decimals that tell them apart."""

from decimal import Decimal

import pytest

from bot.duties.answer_words import limits_apart
from bot.figures.measures import Unit


@pytest.mark.parametrize(
    ("value", "lower", "upper", "told"),
    [
        ("93.4837", 93.4901, 96.6, {"lower_said": "93.49%", "shown_apart": "93.48%"}),
        ("96.6012", 93.49, 96.5996, {"upper_said": "96.600%", "shown_apart": "96.601%"}),
        ("93.4", 93.49, 96.6, {}),
        ("95.0", None, None, {}),
    ],
)
def test_a_figure_and_its_limit_are_told_apart(
    value: str, lower: float | None, upper: float | None, told: dict[str, str]
) -> None:
    assert limits_apart(Decimal(value), {"lower": lower, "upper": upper}, Unit.PERCENT) == told
