"""What stands beside a figure: the target that it is judged by, and what is known of its periods."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from bot.asking.answers import Figure
from bot.asking.question import Question
from bot.asking.working_out.work import Work
from bot.asking.working_out.working_out import worked_out
from bot.figures.annotations import Annotation
from bot.figures.areas import Area
from bot.figures.framework import Framework
from bot.figures.measures import Better, Combine, Measure, Unit
from bot.figures.periods import PeriodKind, parse_period
from bot.figures.series import Observation, SeriesKey, figures_of
from bot.figures.targets import LevelTarget, Target
from bot.watching.facts import Facts

MONTHS = ("2026-03", "2026-04", "2026-05")


def answered(
    *values: float,
    targets: Sequence[Target] = (),
    annotations: Sequence[Annotation] = (),
) -> Figure:
    """The newest figure of a measure that holds some months, as it is answered in June 2026."""
    measure = Measure(
        "burglary",
        "Burglary",
        Unit.COUNT,
        Better.LOWER,
        PeriodKind.MONTH,
        Combine.SUM,
    )
    framework = Framework(
        areas={"north": Area("north", "North", "force")},
        measures={"burglary": measure},
        home="north",
        targets=tuple(targets),
        annotations=tuple(annotations),
    )
    held = [Observation(parse_period(month), value) for month, value in zip(MONTHS, values, strict=True)]
    facts = Facts(date(2026, 6, 10), framework, figures_of([(SeriesKey("burglary", "north"), held)]))
    found = worked_out(Question(measures=("burglary",), areas=("north",)), Work(facts))
    assert isinstance(found, tuple), found
    return found[0]


def at_most(value: int) -> LevelTarget:
    return LevelTarget(measure="burglary", area="north", at_most=Decimal(value))


def note(start: str, text: str, end: str | None = None, *, rebase: bool = False) -> Annotation:
    return Annotation(
        measure="burglary",
        area="north",
        start=parse_period(start),
        end=parse_period(end) if end else None,
        text=text,
        rebase=rebase,
        approved_by="analyst" if rebase else None,
    )


def test_a_level_that_the_newest_figure_misses_is_told_with_how_far() -> None:
    (target,) = answered(30, 31, 40, targets=[at_most(33)]).details["targets"]
    assert (target["words"], target["missed"], target["by"]) == ("at most 33", True, 7)


def test_a_level_that_is_met_is_told_too() -> None:
    (target,) = answered(30, 31, 33, targets=[at_most(33)]).details["targets"]
    assert (target["missed"], target["by"]) == (False, 0)


def test_what_is_known_of_the_period_is_told_the_newest_first() -> None:
    notes = [
        note("2026-03", "over by then", "2026-04"),
        note("2026-04", "goes on"),
        note("2026-05", "began", rebase=True),
        note("2026-06", "not yet"),
    ]
    assert answered(30, 31, 40, annotations=notes).details["notes"] == ["began", "goes on"]


def test_a_re_base_is_told_only_where_it_begins() -> None:
    assert answered(30, 31, 40, annotations=[note("2026-04", "new recording", rebase=True)]).details["notes"] == []


def _signalled(*notes: Annotation) -> Figure:
    """The newest figure of a part of the force, which lies above its limit."""
    measure = Measure("theft", "Theft", Unit.COUNT, Better.LOWER, PeriodKind.MONTH, Combine.SUM)
    framework = Framework(
        areas={"north": Area("north", "North", "force"), "hill": Area("hill", "Hill", "town", parent="north")},
        measures={"theft": measure},
        home="north",
        annotations=notes,
    )
    months = [parse_period(f"{year}-{month:02d}") for year in (2024, 2025) for month in range(1, 13)]
    held = [Observation(month, 100.0 + place % 3) for place, month in enumerate(months[:-1])]
    held.append(Observation(months[-1], 190.0))
    facts = Facts(date(2026, 1, 10), framework, figures_of([(SeriesKey("theft", "hill"), held)]))
    found = worked_out(Question(measures=("theft",), areas=("hill",)), Work(facts))
    assert isinstance(found, tuple), found
    return found[0]


def _rebased(area: str, start: str, approved_by: str | None = "dcc") -> Annotation:
    return Annotation(
        measure="theft",
        area=area,
        start=parse_period(start),
        end=None,
        text="counted online",
        rebase=True,
        approved_by=approved_by,
    )


def test_a_rebase_of_the_force_is_told_beside_a_signal_of_its_part() -> None:
    assert [one.when for one in _signalled(_rebased("north", "2024-06")).details["noted"]] == ["June 2024, North"]


def test_a_rebase_that_the_part_has_too_or_that_is_none_of_its_time_is_not() -> None:
    assert not _signalled(_rebased("north", "2024-06"), _rebased("hill", "2024-06")).details["rebased_around"]
    assert not _signalled(_rebased("north", "2023-06")).details["rebased_around"]
    assert not _signalled(_rebased("north", "2024-06", approved_by=None)).details["rebased_around"]
