"""Several measures by the same areas."""

from datetime import date

from bot.asking.answers import Listed, NoFigure
from bot.asking.question import Intent, Question
from bot.asking.working_out.work import Work
from bot.asking.working_out.working_out import worked_out
from bot.figures.areas import Area
from bot.figures.framework import Framework
from bot.figures.measures import Better, Combine, Measure, Unit
from bot.figures.periods import PeriodKind, parse_period
from bot.figures.series import Observation, SeriesKey, figures_of
from bot.watching.facts import Facts

DISTRICTS = ("east", "west")
FRAMEWORK = Framework(
    areas={
        "force": Area("force", "Force", "force"),
        **{key: Area(key, key.title(), "district", "force") for key in DISTRICTS},
    },
    measures={
        key: Measure(key, key.title(), Unit.COUNT, Better.LOWER, PeriodKind.MONTH, Combine.SUM)
        for key in ("burglary", "robbery", "arson")
    },
    home="force",
)


def _by_district(*measures: str) -> object:
    held = {("burglary", "east"): 10.0, ("burglary", "west"): 20.0, ("robbery", "east"): 1.0, ("robbery", "west"): 2.0}
    rows = [(SeriesKey(*key), [Observation(parse_period("2026-05"), value)]) for key, value in held.items()]
    question = Question(intent=Intent.VALUE, measures=measures, areas=("force",), by="district")
    return worked_out(question, Work(Facts(date(2026, 6, 10), FRAMEWORK, figures_of(rows))))


def test_each_measure_has_its_row_of_areas() -> None:
    found = _by_district("burglary", "robbery")
    assert isinstance(found, Listed)
    assert [(head["measure_name"], head["first"]) for head in found.details["heads"]] == [
        ("Burglary", 0),
        ("Robbery", 2),
    ]
    assert [(one.measure.key, one.area.key, one.value) for one in found.figures] == [
        ("burglary", "east", 10),
        ("burglary", "west", 20),
        ("robbery", "east", 1),
        ("robbery", "west", 2),
    ]


def test_where_one_has_none_there_is_no_figure_of_the_others() -> None:
    assert isinstance(_by_district("burglary", "arson"), NoFigure)
