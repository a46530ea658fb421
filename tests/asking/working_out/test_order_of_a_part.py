"""The place of an area for one part of a measure is among all that its place for the whole measure is among."""

from datetime import date

import pytest

from bot.asking.answers import Figure, Listed
from bot.asking.question import Intent, Question
from bot.asking.working_out.work import Work
from bot.asking.working_out.working_out import worked_out
from bot.figures.areas import Area, PeerGroup
from bot.figures.framework import Framework
from bot.figures.measures import Better, Combine, Group, Measure, Unit
from bot.figures.periods import PeriodKind, parse_period
from bot.figures.series import Observation, SeriesKey, figures_of
from bot.watching.facts import Facts

HELD = {"peckfield": 50, "marsh-end": 30, "tollgate": 20, "hallam": 40, "kingsmere": 60}
NORTH = ("peckfield", "marsh-end")
AREAS = {
    "home": Area("home", "Home", "force"),
    **{key: Area(key, key.title(), "division", "home") for key in ("north", "south")},
    **{key: Area(key, key.title(), "borough", "north" if key in NORTH else "south") for key in HELD},
}
SOME = PeerGroup("some", "Large boroughs", ("peckfield", "hallam", "kingsmere"))
EVERY = PeerGroup("every", "Boroughs", tuple(HELD))


def in_order(better: Better, groups: tuple[PeerGroup, ...], peers: str | None = None) -> list[str]:
    """The areas as they stand where the place of one of them is asked for, for a part."""
    personal = Group("personal", "Personal")
    robbery = Measure("robbery", "Robbery", Unit.COUNT, better, PeriodKind.MONTH, Combine.SUM, groups=(personal,))
    framework = Framework(AREAS, {"robbery": robbery}, home="home", peer_groups={one.key: one for one in groups})
    month = parse_period("2026-05")
    rows = [(SeriesKey("robbery", area, "personal"), [Observation(month, value)]) for area, value in HELD.items()]
    rows += [(SeriesKey("robbery", area), [Observation(month, 100.0)]) for area in HELD]
    question = Question(
        intent=Intent.RANK, measures=("robbery",), areas=("peckfield",), groups=("personal",), peers=peers
    )
    found = worked_out(question, Work(Facts(date(2026, 6, 10), framework, figures_of(rows))))
    assert isinstance(found, Listed), found
    return [one.area.key for one in found.figures if isinstance(one, Figure)]


@pytest.mark.parametrize("better", [Better.LOWER, Better.HIGHER])
@pytest.mark.parametrize("groups", [(EVERY,), (), (EVERY, SOME)])
def test_the_place_for_a_part_is_among_all_of_the_kind_and_not_those_of_its_own_division(
    better: Better, groups: tuple[PeerGroup, ...]
) -> None:
    fewest = ["tollgate", "marsh-end", "hallam", "peckfield", "kingsmere"]
    assert in_order(better, groups) == (fewest if better is Better.LOWER else fewest[::-1])


def test_the_place_for_a_part_is_among_those_of_the_group_of_peers_that_is_named_or_the_only_one() -> None:
    assert in_order(Better.LOWER, (EVERY, SOME), peers="some") == ["hallam", "peckfield", "kingsmere"]
    assert in_order(Better.LOWER, (SOME,)) == ["hallam", "peckfield", "kingsmere"]
