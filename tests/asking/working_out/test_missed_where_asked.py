"""Which areas miss a target: now, and in the time that is asked about, by the figures of that time."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from bot.asking.answers import Listed, NoFigure
from bot.asking.asked_period import NEWEST, AskedPeriod, Form
from bot.asking.question import Intent, Question
from bot.asking.working_out.work import Work
from bot.asking.working_out.working_out import worked_out
from bot.figures.areas import Area
from bot.figures.framework import Framework
from bot.figures.periods import parse_period
from bot.figures.series import SeriesKey, figures_of
from bot.figures.targets import LevelTarget
from bot.watching.facts import Facts
from tests.figures.small_world import measure, monthly

HELD: dict[str, Sequence[float]] = {"north": [9.0, 12.0, 15.0], "south": [16.0, 12.0, 9.0], "west": [9.0, 9.0, 9.0]}


def worked(asked: str = "") -> object:
    areas = {key: Area(key, key.title(), "district", parent="home") for key in HELD}
    targets = tuple(LevelTarget(measure="burglary", area=key, at_most=Decimal(13)) for key in HELD)
    framework = Framework(
        areas={"home": Area("home", "Home", "force"), **areas},
        measures={"burglary": measure()},
        home="home",
        targets=targets,
    )
    rows = [(SeriesKey("burglary", key), monthly("2026-01", held)) for key, held in HELD.items()]
    period = AskedPeriod(Form.NAMED, (parse_period(asked),), words=asked) if asked else NEWEST
    question = Question(intent=Intent.LIST_MISSED, measures=("burglary",), by="district", period=period)
    return worked_out(question, Work(Facts(date(2026, 4, 20), framework, figures_of(rows))))


def missed(found: object) -> list[tuple[str, object]]:
    assert isinstance(found, Listed), found
    return [(one.area.key, one.value) for one in found.figures]


def test_those_that_miss_it_by_their_newest_figures_are_listed() -> None:
    assert missed(worked()) == [("north", 15.0)]


def test_of_another_time_those_that_missed_it_then_are_listed() -> None:
    assert missed(worked("2026-01")) == [("south", 16.0)]
    assert missed(worked("2026-02")) == []


def test_where_the_figures_of_a_time_cannot_be_judged_no_list_is_given() -> None:
    found = worked("2026-01..2026-03")
    assert isinstance(found, NoFigure)
    assert found.reason == "not judged"
