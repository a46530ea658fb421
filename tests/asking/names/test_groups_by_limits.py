"""A group goes by the limit that its name gives, however its side is said; by no other limit, unit or side."""

import pytest

from bot.asking.names.groups_by_limits import group_by_its_limit
from bot.figures.measures import Better, Combine, Group, Measure, Unit
from bot.figures.periods import PeriodKind

WAITS = Measure(
    key="custody",
    name="Detainees booked in",
    unit=Unit.COUNT,
    better=Better.NEITHER,
    cadence=PeriodKind.WEEK,
    combine=Combine.SUM,
    groups=(Group("short", "Waited under 30 minutes"), Group("long", "Waited 30 minutes or more")),
)


@pytest.mark.parametrize(
    ("said", "group"),
    [
        ("waited over half an hr", "long"),
        ("waited over half hr", "long"),
        ("waiting more than half an hour", "long"),
        ("were waiting longer than thirty minutes", "long"),
        ("waited 30 mins plus", "long"),
        ("30 mins or longer", "long"),
        ("waited less than half an hour", "short"),
        ("were booked in within 30 mins", "short"),
        ("in under 30 min", "short"),
    ],
)
def test_a_group_goes_by_its_limit(said: str, group: str) -> None:
    found = group_by_its_limit(said.split(), WAITS)
    assert found is not None
    assert found.key == group


@pytest.mark.parametrize(
    "said",
    [
        "waited over an hour",
        "waited over 30 seconds",
        "waited over 30 days",
        "were over 30",
        "women waited over 30 minutes",
        "held over 30 minutes at night",
        "waited 30 minutes",
        "waited between 30 minutes and 2 hours",
        "were under 18",
    ],
)
def test_what_is_beyond_another_limit_or_says_more_is_no_group(said: str) -> None:
    assert group_by_its_limit(said.split(), WAITS) is None
