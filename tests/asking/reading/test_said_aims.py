"""Numbers that questions say of targets, and targets that start from a baseline."""

from decimal import Decimal

import pytest

from bot.asking.question import Aim, Intent
from bot.figures.measures import Unit
from tests.asking.catalogue import not_understood, understood


@pytest.mark.parametrize(
    ("text", "aim"),
    [
        ("have we met the 5% reduction in burglary", Aim(Decimal(5), Unit.PERCENT, way=-1)),
        ("are we on track for the 5% off burglary this year", Aim(Decimal(5), Unit.PERCENT, way=-1)),
        ("are we on course for 5 percent fewer burglary", Aim(Decimal(5), Unit.PERCENT, way=-1)),
        ("are we on track for our 5 per cent burglary cut", Aim(Decimal(5), Unit.PERCENT, way=-1)),
        ("did we make the 5 percent burglary target", Aim(Decimal(5), Unit.PERCENT)),
        ("have we delivered the burglary reduction", Aim(way=-1)),
        ("is the solved rate hitting 20% yet", Aim(Decimal(20), Unit.PERCENT, plain=True)),
        ("are we on track for 1,100 burglaries", Aim(Decimal(1100), plain=True)),
        ("is burglary below its baseline", Aim(baseline=True)),
        ("burglary against the baseline year", Aim(baseline=True)),
        ("what's the burglary baseline", Aim(baseline=True)),
        ("are we ahead of the burglary trajectory", Aim(baseline=True, plain=True)),
        ("did burglary in 2025/26 come in below the baseline", Aim(baseline=True)),
        ("what's the run rate on burglary, enough for the 10% cut?", Aim(Decimal(10), Unit.PERCENT, way=-1)),
        ("run rate for the burglary reduction target", Aim(way=-1)),
        ("is the solved rate anywhere near the 75", Aim(Decimal(75))),
        ("how many points over the 10% is the solved rate", Aim(Decimal(10), Unit.PERCENT)),
        ("how far over the 10% is the solved rate", Aim(Decimal(10), Unit.PERCENT)),
        ("how far below 10% are we on the solved rate", Aim(Decimal(10), Unit.PERCENT, plain=True)),
        ("burglary against the 8 per cent reduction", Aim(Decimal(8), Unit.PERCENT, way=-1)),
        ("are we on for the five per cent on burglary", Aim(Decimal(5), Unit.PERCENT)),
        ("burglary on track for its minus 5", Aim(Decimal(5), way=-1)),
        ("are we making 20 on the solved rate", Aim(Decimal(20), plain=True)),
    ],
)
def test_what_a_question_says_of_a_target(text: str, aim: Aim) -> None:
    question = understood(text)
    assert (question.intent, question.aim) == (Intent.VARIANCE, aim)


@pytest.mark.parametrize(
    "text",
    [
        "have we achieved a reduction in burglary",
        "burglary minus 5",
        "five burglary last month",
        "is anything on for 5 burglary",
        "burglary 5%",
        "5 burglary last month",
        "burglary since the 2012 baseline",
        "how many points over last year is burglary",
        "burglary anywhere near the 75 bus",
        "are we on track for the burglary target, meeting in 10 mins",
    ],
)
def test_a_number_beside_no_target_is_none(text: str) -> None:
    assert not_understood(text)


def test_reached_target_is_said_in_many_ways() -> None:
    for text in (
        "is burglary in target",
        "burglary up to target",
        "did burglary make its target",
        "burglary off track",
        "how far above the burglary target are we",
        "is the solved rate beating the 20",
    ):
        assert understood(text).intent is Intent.VARIANCE
