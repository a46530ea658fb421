"""What a control chart says: process average, limits, whether the newest point is unusual; and highest and lowest."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from bot.asking.answers import Behind, Figure, NoFigure
from bot.asking.asked_period import AskedPeriod, Form, just_that
from bot.asking.question import Question, Statistic
from bot.asking.working_out.beside import rebased_around
from bot.asking.working_out.held_against_then import figure_then
from bot.asking.working_out.meant_periods import Chosen, chosen
from bot.asking.working_out.periods_together import together
from bot.asking.working_out.signals_over import marked_lately, signals_over
from bot.asking.working_out.values import noted_in_the_year, value_figure
from bot.asking.working_out.work import Subject
from bot.figures.cadences import whole_periods
from bot.figures.chart_picture import PicturePoint
from bot.figures.exact import exact
from bot.figures.number_words import counted, figure_in_words
from bot.figures.period_labels import cadence_noun
from bot.figures.periods import Period, PeriodKind
from bot.figures.series import Observation
from bot.figures.signal_words import MARKED, signals_in_words

_LIKE = {
    PeriodKind.QUARTER: (PeriodKind.QUARTER, PeriodKind.FINANCIAL_QUARTER),
    PeriodKind.YEAR: (PeriodKind.YEAR, PeriodKind.FINANCIAL_YEAR),
}
_IN_PART = ("ahead", "not held yet", "cadence")
_WITHHELD = "its average and limits rest on counts that are too small to be shown"


def line_figures(subject: Subject, question: Question) -> tuple[Figure, ...] | NoFigure:
    """The process average and the limits at the period asked for, the newest by default."""
    given = subject.given(question.period)
    if isinstance(given, NoFigure):
        return given
    if len(given.chosen.periods) != 1:
        return NoFigure(reason="lines of a stretch", details={"words": given.chosen.called.in_words})
    if (wrong := wrong_cadence(subject, question)) is not None:
        return wrong
    point, picture = subject.point(given.chosen.periods[0]), subject.picture
    if point is None or picture is None or point.mean is None:
        why = "" if picture is None else picture.not_computed
        why = why or (_WITHHELD if subject.hidden else "")
        return NoFigure(reason="no lines", details={"name": subject.name, "why": why})
    stretch = _segment(picture.points, point)
    details = {"points": len(stretch), "trial": point.trial, "preset": picture.preset, "since": stretch[0].in_words}
    values = {
        Statistic.MEAN: point.mean,
        Statistic.LOWER_LIMIT: point.lower,
        Statistic.UPPER_LIMIT: point.upper,
    }
    details |= {"mean": point.mean, "lower": point.lower, "upper": point.upper, "current": given.value}
    details["from_mean"] = None if point.mean is None else float(given.value) - point.mean
    figures = []
    for line in question.lines:
        value = values[line]
        if value is None:
            return NoFigure(reason="no lines", details={"name": subject.name, "why": "too few points for limits"})
        figures.append(
            subject.figure(
                line,
                exact(value),
                given,
                signals=point.signals,
                formula="mean of the points" if line is Statistic.MEAN else "mean ± 2.66 × mean moving range, screened",
                behind=(Behind(subject.key, stretch),),
                details=details,
            )
        )
    return tuple(figures)


def signal_figure(subject: Subject, question: Question) -> Figure | NoFigure:
    """The figure with its signals, and whether that is usual variation."""
    if question.aim is not None and (wrong := wrong_cadence(subject, question)) is not None:
        return wrong  # so many a week are no figure of a month
    stretch = subject.chosen(question.period)
    over = isinstance(stretch, Chosen) and len(stretch.periods) > 1 and question.aim is None
    found = (
        signals_over(subject, stretch)
        if isinstance(stretch, Chosen) and over
        else value_figure(subject, question.period)
    )
    if isinstance(found, NoFigure):
        return found
    if len(found.behind[0].periods) != 1:
        return NoFigure(reason="lines of a stretch", details={"words": question.period.words})
    if found.details.get("mean") is None and not found.details.get("lines_withheld"):
        why = _WITHHELD if subject.hidden else ""
        return NoFigure(reason="no lines", details={"name": subject.name, "why": why})
    marked = [one for one in found.signals if one in MARKED]
    newest = subject.on_chart is not None and found.period == subject.on_chart.periods[-1]
    said = _judged_number(question, found)
    lately = marked_lately(subject) if newest and not marked and not over else None
    notes = noted_in_the_year(subject, found.behind[0].periods, found.details.get("notes", []))
    around = rebased_around(subject, found.behind[0].periods[-1]) if marked or lately or over else []
    more = {
        "asked_signals": True,
        "noted": list(dict.fromkeys([*notes, *around])),
        "beyond_by": _beyond_by(found, question.signal_side),
        "number_said": said,
        "marked": signals_in_words(found.signals),
        "usual": not marked,
        "lately": lately,
    }
    return replace(found, details={**found.details, **more, "side": question.signal_side})


def _beyond_by(found: Figure, side: str) -> Decimal | None:
    """How far a figure is beyond the limit that it is asked about, or from it; None where that is not shown."""
    limit = found.details.get({"above": "upper", "below": "lower"}.get(side, ""))
    return None if limit is None or found.value is None else abs(found.value - exact(limit))


def _judged_number(question: Question, found: Figure) -> Mapping[str, Any] | None:
    """Whether a number that was said would be usual, where one was and the limits are shown: is 468 high."""
    number = question.aim.number if question.aim is not None else None
    low, high = found.details.get("lower"), found.details.get("upper")
    if number is None or low is None or high is None:
        return None
    return {"words": figure_in_words(number, found.unit), "usual": low <= float(number) <= high}


def extreme_figures(subject: Subject, question: Question) -> Figure | tuple[Figure, ...] | NoFigure:
    """The highest or lowest periods of a stretch: as many as were asked for."""
    found = extreme_figure(subject, question)
    if question.first < 2 or isinstance(found, NoFigure):
        return found
    held = held_in(subject, question.period)
    if isinstance(held, NoFigure) or question.first > len(held):
        return NoFigure(reason="not so many held", details={"words": f"the first {question.first}"})
    highest = question.extreme is Statistic.HIGHEST
    in_order = sorted(held, key=lambda one: (-one.value if highest else one.value, one.period.start))
    least = in_order[question.first - 1].value
    if question.only_place:
        return _in_its_place(found, in_order[question.first - 1], question.first)
    first = [one for one in in_order if (one.value >= least if highest else one.value <= least)]
    return tuple(
        replace(
            found,
            value=exact(one.value),
            period=one.period,
            provisional=one.provisional,
            signals=(),
            details={**found.details, "also": [], "place": place},
        )
        for place, one in enumerate(first, start=1)
    )


def _in_its_place(end: Figure, one: Observation, place: int) -> Figure:
    """`The second highest month`: the one that comes so far behind the end itself."""
    return replace(
        end,
        value=exact(one.value),
        period=one.period,
        provisional=one.provisional,
        signals=(),
        details={**end.details, "also": [], "place": place},
    )


def extreme_figure(subject: Subject, question: Question) -> Figure | NoFigure:
    """The highest or the lowest single period of a stretch, of all that is held by default."""
    if (wrong := wrong_cadence(subject, question)) is not None:
        return wrong
    held = held_in(subject, question.period)
    if isinstance(held, NoFigure) and question.since_when and held.reason == "extreme of one":
        held = _up_to(subject, question.period)
    if isinstance(held, NoFigure):
        return held
    if question.since_when and len(held) < 2:
        return NoFigure(reason="extreme of one", details={"words": held[0].period.in_words})
    if any(one.period.text in subject.hidden for one in held):
        return _end_withheld(subject, question, held)
    highest = question.extreme is Statistic.HIGHEST
    if question.since_when:
        return _last_as_far(subject, held, highest)
    then = None if question.against_period is None else figure_then(subject, question.against_period)
    if isinstance(then, NoFigure):
        return then
    value = max(one.value for one in held) if highest else min(one.value for one in held)
    at = [one.period for one in held if one.value == value]
    stretch = together([one.period for one in held])
    missing = missing_between(subject, [one.period for one in held])
    details = {
        "also": [one.in_words for one in at[1:]],
        "number": len(held),
        "stretch": stretch.in_words,
        "missing": missing,
        "held_since": held_since(subject, question.period),
        "newest": exact(held[-1].value),
        "newest_period": held[-1].period.in_words,
        "up_to_newest": subject.series is not None and held[-1].period == subject.series.newest.period,
    }
    if then is not None:
        details |= {"then": exact(then.value), "then_period": then.period.in_words}
    figure = subject.figure(
        Statistic.HIGHEST if highest else Statistic.LOWEST,
        exact(value),
        period=at[0],
        provisional=any(one.provisional for one in held if one.value == value),
        behind=(Behind(subject.key, tuple(one.period for one in held)),),
        instead=subject.instead(question.period),
        formula=f"the {'highest' if highest else 'lowest'} of {counted(len(held), 'figure')}",
        details=details,
    )
    point = subject.point(at[0])
    return replace(figure, signals=point.signals if point is not None else ())


def _end_withheld(subject: Subject, question: Question, held: Sequence[Observation]) -> NoFigure:
    """Why the highest of some figures is not told: how many of them are not shown. Offered are those that are."""
    plain = subject.suppressed(together([one.period for one in held]))
    noun = cadence_noun(subject.measure.cadence, 1)
    details = {
        **plain.details,
        "end": "highest" if question.extreme is Statistic.HIGHEST else "lowest",
        "noun": noun,
        "number": len(held),
        "number_withheld": sum(one.period.text in subject.hidden for one in held),
    }
    asking = f"{subject.name} by {noun}{f' {question.period.words}' if question.period.words else ''}"
    return replace(plain, details=details, instead=((f"Each {noun}", asking),))


def missing_between(subject: Subject, held: Sequence[Period]) -> int:
    """How many periods are missing between the first and the last of some that are held."""
    cadence = subject.measure.cadence
    if cadence is PeriodKind.WAVE:
        return 0
    return len(whole_periods(cadence, held[0].start, held[-1].end)) - len(held)


def held_since(subject: Subject, asked: AskedPeriod) -> str:
    """Since when a measure is held, where a time that began earlier was asked for; else nothing."""
    series = subject.series
    if series is None or asked.is_all_held:
        return ""
    starts = [one.start for one in asked.candidates]
    if asked.form is Form.LAST and not starts:
        chosen = subject.chosen(asked)
        starts = [] if isinstance(chosen, NoFigure) else [chosen.periods[0].start]
    return series.periods[0].in_words if starts and max(starts) < series.periods[0].start else ""


def _up_to(subject: Subject, asked: AskedPeriod) -> Sequence[Observation] | NoFigure:
    """The figures held to the end of a period: since when its own was as far is asked of those before it."""
    given = subject.given(asked)
    if isinstance(given, NoFigure) or subject.series is None:
        return given if isinstance(given, NoFigure) else subject.nothing_held()
    return tuple(one for one in subject.series if one.period.end <= given.chosen.called.end)


def _last_as_far(subject: Subject, held: Sequence[Observation], highest: bool) -> Figure:
    """The newest figure, and the last one before it that was as high, or as low."""
    newest, earlier = held[-1], held[:-1]
    as_far = [one for one in earlier if (one.value >= newest.value if highest else one.value <= newest.value)]
    last = as_far[-1] if as_far else None
    return subject.figure(
        Statistic.HIGHEST if highest else Statistic.LOWEST,
        exact(newest.value),
        period=newest.period,
        against=None if last is None else last.period,
        provisional=newest.provisional,
        behind=(Behind(subject.key, tuple(one.period for one in held)),),
        formula=f"the {'highest' if highest else 'lowest'} since the last as far",
        details={
            "since_when": True,
            "last": None if last is None else exact(last.value),
            "first": held[0].period.in_words,
        },
    )


def wrong_cadence(subject: Subject, question: Question) -> NoFigure | None:
    """`Highest quarter` is not asked of monthly figures."""
    cadence = subject.measure.cadence
    if all(cadence in _LIKE.get(said, (said,)) for said in question.cadences):
        return None
    return NoFigure(reason="cadence", details={"words": f"a {question.cadences[0].value}", "cadence": cadence.value})


def held_in(subject: Subject, asked: AskedPeriod) -> Sequence[Observation] | NoFigure:
    """The figures held in a stretch. Where some are missing in the midst of it, the rest: the answer says how many.

    Of all since a time those that are held, where none was before them: the answer says since when that is.
    """
    if asked.is_all_held:
        return tuple(subject.series) if subject.series is not None else subject.nothing_held()
    if subject.series is None:
        return subject.nothing_held()
    stretch = chosen(_since_longer(asked, subject), subject.measure, subject.series, subject.work.day)
    if isinstance(stretch, NoFigure):
        given = subject.given(asked)
        if isinstance(given, NoFigure) and len(given.periods) == 1 and given.reason in _IN_PART:
            # Of a year that is not over, those of it that are held; of weeks, those that lie wholly in it.
            (part,) = given.periods
            stretch = chosen(just_that(part), subject.measure, subject.series, subject.work.day)
        if isinstance(stretch, NoFigure):
            return given if isinstance(given, NoFigure) else stretch
    if len(stretch.periods) < 2:
        return NoFigure(reason="extreme of one", details={"words": stretch.called.in_words})
    found = [one for one in (subject.series.holding(period) for period in stretch.periods) if one is not None]
    first = found[0].period if found and _begins_later(subject, asked, stretch) else stretch.periods[0]
    ends = {one.period.text for one in found} >= {first.text, stretch.periods[-1].text}
    if not ends or len(found) < 2:
        given = subject.over(stretch)
        return given if isinstance(given, NoFigure) else found
    return found


def _since_longer(asked: AskedPeriod, subject: Subject) -> AskedPeriod:
    """`Since last April`, said in May: of two Aprils the one since which there is more than one figure."""
    if asked.form is not Form.SINCE or len(asked.candidates) < 2 or subject.series is None:
        return asked
    alone = [replace(asked, candidates=(one,), floating=False) for one in asked.candidates]
    found = [(one, chosen(one, subject.measure, subject.series, subject.work.day)) for one in alone]
    longer = [one for one, stretch in found if isinstance(stretch, Chosen) and len(stretch.periods) > 1]
    return longer[0] if len(longer) == 1 else asked


def _begins_later(subject: Subject, asked: AskedPeriod, stretch: Chosen) -> bool:
    """Whether a time since which is asked lies before the first figure that is held at all."""
    return (
        asked.form is Form.SINCE
        and subject.series is not None
        and stretch.periods[0].start < subject.series.periods[0].start
    )


def _segment(points: Sequence[PicturePoint], point: PicturePoint) -> tuple[Period, ...]:
    """The periods whose figures the lines at a point are made from."""
    return tuple(one.period for one in points if one.phase == point.phase and one.value is not None)


def mean_of(values: Sequence[Decimal]) -> Decimal:
    """The plain mean of some values; there is at least one."""
    return sum(values, Decimal(0)) / len(values)
