from decimal import Decimal

import pytest

from bot.figures.areas import PeerGroup
from bot.figures.control_charts import MDC, PTD, Preset
from bot.figures.framework import Framework
from bot.figures.measures import Better, Combine, Measure, Unit
from bot.figures.periods import PeriodKind, parse_period
from bot.figures.preset_words import preset_in_words
from bot.figures.target_words import level_target, target_in_words
from bot.figures.targets import (
    ChangeTarget,
    Direction,
    LevelTarget,
    MonitorTarget,
    RankTarget,
    Target,
    TrajectoryTarget,
)

FOR = {"measure": "m", "area": "a"}
MEASURE = Measure("m", "M", Unit.PERCENT, Better.HIGHER, PeriodKind.MONTH, Combine.RATIO)
FRAMEWORK = Framework({}, {"m": MEASURE}, peer_groups={"msf": PeerGroup("msf", "Most Similar Forces", ())})


@pytest.mark.parametrize(
    ("target", "words"),
    [
        (LevelTarget(at_least=Decimal(50), **FOR), "at least 50%"),
        (LevelTarget(at_most=Decimal("2.5"), year=parse_period("2014/15"), **FOR), "at most 2.5% in 2014/15"),
        (LevelTarget(at_least=Decimal(90), at_most=Decimal(95), **FOR), "between 90% and 95%"),
        (
            ChangeTarget(year=parse_period("2014/15"), percent=Decimal(-2), **FOR),
            "-2% in 2014/15 against the year before",
        ),
        (
            TrajectoryTarget(direction=Direction.DECREASE, baseline=parse_period("2019/20"), **FOR),
            "a lower figure over 12 months than in 2019/20",
        ),
        (
            TrajectoryTarget(direction=Direction.INCREASE, baseline=parse_period("YE-2019-06"), **FOR),
            "a higher figure over 12 months than in the 12 months to June 2019",
        ),
        (RankTarget(peers="msf", at_worst=1, **FOR), "1st of Most Similar Forces"),
        (MonitorTarget(**FOR), "monitored: act when it changes"),
    ],
)
def test_a_target_says_what_is_to_be_reached(target: Target, words: str) -> None:
    assert target_in_words(target, FRAMEWORK) == words


def test_the_level_of_a_year_goes_before_the_one_without() -> None:
    standing = LevelTarget(at_least=Decimal(50), **FOR)
    of_year = LevelTarget(at_least=Decimal(60), year=parse_period("2014/15"), **FOR)

    assert level_target([standing, of_year], parse_period("2014-09")) is of_year
    assert level_target([standing, of_year], parse_period("2015-09")) is standing
    assert level_target([of_year], parse_period("2015-09")) is None


@pytest.mark.parametrize(
    ("preset", "words"),
    [
        (PTD, "XmR chart, Plot the Dots rules (ptd)"),
        (
            MDC.with_(trend_points=7, screen=True),
            "XmR chart, Making Data Count rules (mdc) with trend points 7, screen on",
        ),
        (PTD.with_(baseline_points=24), "XmR chart, Plot the Dots rules (ptd) with baseline points 24"),
    ],
)
def test_a_preset_names_its_rules_and_what_was_changed(preset: Preset, words: str) -> None:
    assert preset_in_words(preset) == words
