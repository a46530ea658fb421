"""Which areas are read for a question: enough for its answer, and no more."""

from bot.asking.areas_looked_at import areas_looked_at
from bot.asking.question import Intent, Question
from bot.figures.areas import Area
from bot.figures.framework import Framework
from bot.figures.measures import Better, Combine, Measure, Unit
from bot.figures.periods import PeriodKind


def measure(key: str, suppress_below: int = 0) -> Measure:
    return Measure(key, key, Unit.COUNT, Better.LOWER, PeriodKind.MONTH, Combine.SUM, suppress_below=suppress_below)


FRAMEWORK = Framework(
    areas={
        key: Area(key, key, kind, parent=parent)
        for key, kind, parent in (
            ("north", "force", None),
            ("hill", "borough", "north"),
            ("dale", "borough", "north"),
            ("crag", "ward", "hill"),
            ("south", "force", None),
        )
    },
    measures={"burglary": measure("burglary"), "rape": measure("rape", suppress_below=5)},
)


def looked_at(measure_key: str, *areas: str, **more: object) -> frozenset[str] | None:
    question = Question(measures=(measure_key,), areas=areas, **more)  # type: ignore[arg-type] # fields of a question
    return areas_looked_at(question, FRAMEWORK, [measure_key])


def test_an_area_is_read_with_all_that_lies_within_it() -> None:
    assert looked_at("burglary", "hill") == {"hill", "crag"}


def test_where_small_counts_are_not_shown_every_neighbour_is_read() -> None:
    assert looked_at("rape", "hill") == {"north", "hill", "dale", "crag"}


def test_what_compares_areas_reads_all() -> None:
    assert looked_at("burglary", "hill", intent=Intent.RANK) is None
    assert looked_at("burglary", "north", by="borough") is None
    assert looked_at("burglary", "north", peers="similar") is None
    assert looked_at("burglary") is None
