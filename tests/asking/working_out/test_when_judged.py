"""Targets over the time that is asked about: a year to come, a stretch still to come, and what they do not cover."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from bot.asking.answers import Figure, NoFigure
from bot.asking.asked_period import NEWEST, AskedPeriod, Form
from bot.asking.question import Intent, Question, Statistic
from bot.asking.working_out.work import Work
from bot.asking.working_out.working_out import worked_out
from bot.figures.areas import Area
from bot.figures.framework import Framework
from bot.figures.periods import financial_year, parse_period
from bot.figures.series import SeriesKey, figures_of
from bot.figures.targets import ChangeTarget, LevelTarget, Target
from bot.watching.facts import Facts
from tests.figures.small_world import measure, monthly

FOR = {"measure": "burglary", "area": "north"}


def worked(target: Target, held: Sequence[float], asked: str = "", *, day: date, to_come: bool = False) -> object:
    areas = {"north": Area("north", "North", "force")}
    framework = Framework(areas=areas, measures={"burglary": measure()}, home="north", targets=(target,))
    facts = Facts(day, framework, figures_of([(SeriesKey("burglary", "north"), monthly("2025-04", held))]))
    period = AskedPeriod(Form.NAMED, (parse_period(asked),), words=asked) if asked else NEWEST
    question = Question(
        intent=Intent.VARIANCE, measures=("burglary",), areas=("north",), period=period, to_come=to_come
    )
    return worked_out(question, Work(facts))


def test_of_a_year_of_which_nothing_is_held_it_is_told_what_its_milestone_allows() -> None:
    target = ChangeTarget(**FOR, year=financial_year(2026), percent=Decimal(-5))

    found = worked(target, [10.0] * 12, day=date(2026, 4, 20))

    assert isinstance(found, tuple)
    assert [(one.statistic, one.value, one.period.text) for one in found] == [
        (Statistic.TARGET, 114, "2026/27"),
        (Statistic.VALUE, 120, "2025/26"),
        (Statistic.TARGET, Decimal("9.5"), "2026/27"),
    ]
    assert found[0].details["missed"] is None


def test_what_a_stretch_still_to_come_may_hold_is_told_in_whole_cases() -> None:
    target = ChangeTarget(**FOR, year=financial_year(2026), percent=Decimal(-5))

    found = worked(target, [*[10.0] * 12, 9.0], "2026-07..2026-09", day=date(2026, 5, 20), to_come=True)

    assert isinstance(found, tuple)
    told = found[0].details
    assert (told["left"], told["needed"], told["ahead_holds"]) == (11, 9, 28)  # 105 in 11 months: 9.54 each
    assert told["ahead"] == "July to September 2026"


def test_a_level_of_counts_is_not_held_against_several_months_added_up() -> None:
    target = LevelTarget(**FOR, at_most=Decimal(12))

    found = worked(target, [10.0] * 12, "2025-04..2025-06", day=date(2026, 4, 20))
    alone = worked(target, [10.0] * 12, "2025-06", day=date(2026, 4, 20))

    assert isinstance(found, NoFigure)
    assert (found.reason, found.details["why"]) == ("not judged", "its line is for a single month")
    assert isinstance(alone, tuple)
    assert isinstance(alone[0], Figure)
    assert (alone[0].value, alone[0].details["missed"]) == (-2, False)
