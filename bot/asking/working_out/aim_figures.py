"""A target that was judged, as a figure: where it stands, and what it takes to reach it."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from bot.asking.answers import Behind, Figure, Instead
from bot.asking.question import Statistic
from bot.asking.working_out.periods_together import together
from bot.asking.working_out.work import Subject
from bot.figures.judgements import Judgement
from bot.figures.measures import Unit
from bot.figures.milestones import YearAllowed, percent_change, whole_allowed, year_allowed
from bot.figures.period_labels import cadence_noun
from bot.figures.periods import Period
from bot.figures.target_words import target_in_words
from bot.figures.targets import ChangeTarget, LevelTarget, RankTarget, Target, TrajectoryTarget


def aim_figure(
    subject: Subject,
    judged: Judgement,
    statistic: Statistic,
    *,
    now: bool = True,
    not_said: str = "",
    instead: Instead | None = None,
    ahead: Period | None = None,
) -> Figure:
    """One target as a figure: the line that it draws, or how far from it the figure is (`statistic`).

    `now` where its year may go on, so that what is left of it is told; `not_said` is a number that was said of it and
    is not its own; `instead` what was asked for that it stands in the place of; `ahead` a stretch of its year of which
    it is told what that leaves for it.
    """
    value, line = judged.value, judged.line
    unit = subject.measure.unit
    if isinstance(judged.target, RankTarget) and judged.standing is not None and judged.standing.rank is not None:
        value, unit = Decimal(judged.standing.rank), Unit.RANK
    distance = None if value is None or line is None else value - line
    details: dict[str, Any] = {
        "target_words": target_in_words(judged.target, subject.work.framework),
        "not_said": not_said,
        "missed": judged.missed,
        "of_part": is_of_part(judged),
        "verdict": None if judged.verdict is None else judged.verdict.value,
        "now": value,
        "line": line,
        "before": judged.before.value,
        "change": _change(judged),
        "before_period": together(judged.before.periods).in_words if judged.before.periods else None,
        "distance": distance,
        "from_ends": judged.from_ends,
        "end_told": judged.from_ends is None and _is_of_its_far_end(judged),
        **(_run_rate(subject, judged, ahead) if now else _NO_RUN_RATE),
    }
    return subject.figure(
        statistic,
        line if statistic is Statistic.TARGET else distance,
        period=together(judged.now.periods),
        unit=unit,
        instead=instead,
        against=together(judged.before.periods) if judged.before.periods else None,
        provisional=judged.now.provisional or judged.before.provisional,
        behind=tuple(Behind(subject.key, one.periods) for one in (judged.now, judged.before) if one.periods),
        formula=_formula(judged, value, line),
        details=details,
    )


def _is_of_its_far_end(judged: Judgement) -> bool:
    """Whether a figure below a target between two ends is held against the upper, as that was said."""
    target, value = judged.target, judged.value
    between = isinstance(target, LevelTarget) and target.at_least is not None and target.at_most == judged.line
    return between and value is not None and judged.line is not None and value < judged.line


def with_percent_off(figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """Distances with how many percent of their line they are; those of percentages are in points, and stay so."""
    return tuple(
        replace(one, details={**one.details, "percent_off": abs(one.value) * 100 / abs(one.details["line"])})
        if one.value is not None and one.unit not in (Unit.PERCENT, Unit.RANK) and one.details.get("line")
        else one
        for one in figures
    )


def with_what_is_left(figure: Figure, target: Target) -> Figure:
    """A distance with how many all the periods may hold that are left of the year of its target.

    A target over 12 months leaves no such number: as each comes in the oldest drops out.
    """
    details = figure.details
    if isinstance(target, TrajectoryTarget):
        return replace(figure, details={**details, "nothing_left_told": True})
    several = details.get("needed") is not None and details["needed"] >= 0 and details["left"] > 1
    if not several or details.get("ahead") is not None:
        return figure
    return replace(figure, details={**details, "in_all": details["year_volume"] - details["now"]})


def beside_aim(
    subject: Subject, judged: Judgement, statistic: Statistic, ahead: Period | None = None
) -> tuple[Figure, ...]:
    """The numbers of a target beside where it stands, which stand in the words of the figure itself.

    Of a distance: the figure and its line; of a milestone how it has changed, and what each period left may hold. Of a
    milestone's line: the change that is aimed at, and the line of the end of its year.
    """
    varies = statistic is Statistic.VARIANCE
    found = _beside_distance(subject, judged, ahead) if varies else _beside_line(subject, judged)
    about = {"beside": True, "target_words": target_in_words(judged.target, subject.work.framework)}
    return tuple(replace(one, details={**one.details, **about}) for one in found)


def _beside_distance(subject: Subject, judged: Judgement, ahead: Period | None) -> list[Figure]:
    if judged.value is None or judged.line is None or isinstance(judged.target, RankTarget):
        return []
    period, unit = together(judged.now.periods), subject.measure.unit
    figures = [subject.figure(Statistic.VALUE, judged.value, period=period, unit=unit)]
    if not isinstance(judged.target, ChangeTarget):
        return [*figures, subject.figure(Statistic.TARGET, judged.line, period=period, unit=unit)]
    beside: list[Figure] = []
    change = _change(judged)
    if change is not None:
        against = together(judged.before.periods)
        beside.append(
            subject.figure(Statistic.PERCENT_CHANGE, change, period=period, against=against, unit=Unit.PERCENT)
        )
    run_rate = _run_rate(subject, judged, ahead)
    if run_rate["needed"] is not None:
        year = judged.target.year
        beside.append(subject.figure(Statistic.TARGET, run_rate["needed"], period=year, unit=unit))
    return [*beside, *figures]


def _beside_line(subject: Subject, judged: Judgement) -> list[Figure]:
    target = judged.target
    if not isinstance(target, ChangeTarget):
        return []
    found = [subject.figure(Statistic.TARGET, target.percent, period=target.year, unit=Unit.PERCENT)]
    volume = _run_rate(subject, judged)["year_volume"]
    return found if volume is None else [*found, subject.figure(Statistic.TARGET, volume, period=target.year)]


def _change(judged: Judgement) -> Decimal | None:
    """How far a milestone's figure has changed, in percent; None of other targets, and from nothing."""
    if not isinstance(judged.target, ChangeTarget) or judged.value is None or not judged.before.value:
        return None
    return percent_change(judged.before.value, judged.value)


def is_of_part(judged: Judgement) -> bool:
    """Whether a milestone is judged by a part of its year, so that it is neither missed nor met by that."""
    year = judged.target.year
    return isinstance(judged.target, ChangeTarget) and year is not None and judged.now.periods[-1].end < year.end


def _formula(judged: Judgement, value: Decimal | None, line: Decimal | None) -> str:
    if isinstance(judged.target, ChangeTarget):
        return f"{value} - floor({judged.before.value} × (1 + {judged.target.percent}/100))"
    return f"{value} - {line}"


_NO_RUN_RATE: dict[str, Any] = {
    "left": None,
    "needed": None,
    "year_volume": None,
    "cadence": "",
    "ahead": None,
    "ahead_holds": None,
    "in_whole": False,
}


def _run_rate(subject: Subject, judged: Judgement, ahead: Period | None = None) -> dict[str, Any]:
    """What each of the periods that are left may hold for a milestone to be met at the end of its year.

    Of a stretch that is still to come (`ahead`) it is told in whole cases, with what all its periods may hold together.
    """
    none = {**_NO_RUN_RATE, "cadence": cadence_noun(subject.measure.cadence, 1)}
    target = judged.target
    if not isinstance(target, ChangeTarget) or judged.value is None or (year := _allowed(subject, target)) is None:
        return none
    left = [one for one in year.parts if one.start > judged.now.periods[-1].end]
    if year.each is None or not left:
        return none
    needed = (year.volume - judged.value) / len(left)
    found = none | {"left": len(left), "needed": needed, "year_volume": year.volume}
    if ahead is None or needed < 0:
        return found
    asked = tuple(one for one in left if ahead.start <= one.start and one.end <= ahead.end)
    whole = subject.measure.unit is Unit.COUNT

    def told(number: Decimal) -> Decimal:
        return whole_allowed(number, subject.measure.better) if whole else number

    found |= {"needed": told(needed), "in_whole": whole}
    in_all = told((year.volume - judged.value) * len(asked) / len(left))
    return found | ({"ahead": together(asked).in_words, "ahead_holds": in_all} if len(asked) > 1 else {})


def allowed_figures(subject: Subject, target: ChangeTarget, not_said: str = "") -> tuple[Figure, ...]:
    """What a milestone allows a year of which nothing is held yet: the volume, the year before, and one period's part.

    None where the year before it is not all held, or not shown.
    """
    year = _allowed(subject, target)
    if year is None or target.year is None or year.before.value is None:
        return ()
    before = together(year.before.periods) if len(year.before.periods) == 1 else target.year.year_before()
    details: dict[str, Any] = {
        "nothing_yet": target.year.in_words.removeprefix("the financial year "),
        "target_words": target_in_words(target, subject.work.framework),
        "not_said": not_said,
        "missed": None,
        "now": None,
        "line": year.volume,
        "before": year.before.value,
        "before_period": before.in_words,
        "needed": year.each,
        "cadence": cadence_noun(subject.measure.cadence, 1),
    }
    allowed = subject.figure(
        Statistic.TARGET,
        year.volume,
        period=target.year,
        against=before,
        provisional=year.before.provisional,
        behind=(Behind(subject.key, year.before.periods),),
        formula=f"floor({year.before.value} × (1 + {target.percent}/100))",
        details=details,
    )
    beside = {"beside": True, "target_words": details["target_words"]}
    base = subject.figure(Statistic.VALUE, year.before.value, period=before, details=beside)
    each = [subject.figure(Statistic.TARGET, year.each, period=target.year, details=beside)] if year.each else []
    return (allowed, base, *each)


def _allowed(subject: Subject, target: ChangeTarget) -> YearAllowed | None:
    """What a milestone allows its year; None where a period of the year before is not held or not shown."""
    found = None if target.year is None else year_allowed(subject.measure, subject.series, target.year, target.percent)
    hidden = found is not None and any(period.text in subject.hidden for period in found.before.periods)
    return None if hidden else found
