"""The plain figure of a period, a total, a year to date or a rolling year, with what it means beside it."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from bot.asking.answers import Figure, NoFigure
from bot.asking.asked_period import AskedPeriod, Form, just_that
from bot.asking.question import Question, Statistic
from bot.asking.working_out.beside import Noted, called_like, notes_beside, notes_since, rebased_around, targets_beside
from bot.asking.working_out.work import Given, Subject
from bot.figures.control_charts import PTD
from bot.figures.measures import Combine, Unit
from bot.figures.milestones import percent_change
from bot.figures.number_words import figure_in_words
from bot.figures.period_labels import cadence_noun
from bot.figures.periods import Period, PeriodError, PeriodKind
from bot.figures.preset_words import preset_in_words
from bot.figures.proportions import wilson_interval
from bot.figures.signal_words import MARKED
from bot.figures.windows import a_year_earlier

MOST_IN_FORMULA = 12
LAST_AVERAGED = 12
MOST_TOLD_EACH = 6
_NEWEST = (Form.NEWEST, Form.ROLLING)
_AVERAGES = (Unit.MINUTES, Unit.SECONDS, Unit.PERCENT, Unit.SCORE)
"""What one figure of is an average already, of calls or of answers; the average of one count is of nothing."""


def value_figure(subject: Subject, asked: AskedPeriod) -> Figure | NoFigure:
    """The figure that was asked for. Of one period it carries the signals of its point on the control chart."""
    given = subject.given(asked)
    if isinstance(given, NoFigure):
        return given
    chart, signals = on_chart(subject, given)
    details: dict[str, Any] = {
        **_base(subject, given),
        **_last_year(subject, given),
        **chart,
        "stale": asked.form in _NEWEST and not asked.candidates and subject.is_old,
        "targets": targets_beside(subject, given),
        "each": _each_of_a_few(subject, given, asked),
        "notes": notes_beside(subject, given.chosen.periods),
    }
    if details["before"] is not None or any(one in MARKED for one in signals):
        details["noted"] = noted_in_the_year(subject, given.chosen.periods, details["notes"])
    if any(one in MARKED for one in signals):
        details["rebased_around"] = rebased_around(subject, given.chosen.periods[-1])
        details["noted"] = list(dict.fromkeys([*details.get("noted", []), *details["rebased_around"]]))
    return subject.figure(
        given.chosen.statistic, given.value, given, signals=signals, formula=formula_of(subject, given), details=details
    )


def _each_of_a_few(subject: Subject, given: Given, asked: AskedPeriod) -> list[tuple[str, Decimal]]:
    """What each of a few periods has where the last three or so were asked for; none where one of them is not shown."""
    periods = given.chosen.periods
    few = asked.form is Form.LAST and len(periods) == asked.number and 1 < len(periods) <= MOST_TOLD_EACH
    if not few or any(one.text in subject.hidden for one in periods):
        return []
    return [(one.name or one.in_words, _exact(subject, one)) for one in periods]


def noted_in_the_year(subject: Subject, periods: Sequence[Period], told: Sequence[str]) -> list[Noted]:
    """What changed what is counted in the year to some periods, but for what is told of them already."""
    try:
        first = periods[0].year_before()
    except PeriodError:  # of waves
        first = periods[0]
    return [one for one in notes_since(subject, first, periods[-1]) if one.text not in told]


def average_figure(subject: Subject, asked: AskedPeriod, *, median: bool = False) -> Figure | NoFigure:
    """The plain average, or the median, of the periods in a stretch, such as the months of a year.

    Where no stretch was named it is that of the last 12 periods, which the answer says.
    """
    unnamed = asked.form is Form.NEWEST
    given, within = (_last_held(subject), "") if unnamed else whole_in(subject, asked)
    if isinstance(given, NoFigure):
        return given
    number = len(given.chosen.periods)
    if number < 2 and subject.measure.unit in _AVERAGES and not median:
        return value_figure(subject, asked)
    if number < 2:
        return NoFigure(reason="average of one", details={"words": given.chosen.called.in_words})
    if median:
        return _median_figure(subject, given, unnamed=unnamed)
    if subject.measure.combine is Combine.RATIO:
        return value_figure(subject, asked)  # of ratios it is that of the whole stretch: sums over sums
    total = sum((_exact(subject, one) for one in given.chosen.periods), Decimal(0))
    noun = cadence_noun(subject.measure.cadence, 1)
    details = {"number": number, "cadence": noun, "unnamed": unnamed, "within": within}
    formula = f"{_plain(total)} over {number} periods: {_plain(total)} / {number}"
    return subject.figure(Statistic.MEAN, total / number, given, formula=formula, details=details)


def whole_in(subject: Subject, asked: AskedPeriod) -> tuple[Given | NoFigure, str]:
    """The figure over a stretch, or over the whole weeks and the like in it where it is not made of those.

    With it, what was asked for where only those are told; of an average they say as much.
    """
    given = subject.stretch(asked)
    whole = isinstance(given, NoFigure) and given.reason == "cadence" and bool(given.details.get("whole"))
    over = asked.form is not Form.NAMED or all(one.end <= subject.work.day for one in asked.candidates)
    if not isinstance(given, NoFigure) or not (whole and over) or not given.periods:
        return given, ""
    found = subject.stretch(AskedPeriod(Form.NAMED, given.periods[:1], words=given.periods[0].text))
    named = asked.form is Form.NAMED and len(asked.candidates) == 1
    return found, asked.candidates[0].in_words if named else f"the time {asked.words}"


def _last_held(subject: Subject) -> Given | NoFigure:
    """The last periods that are held, as many as are averaged where none were named; all where they are fewer."""
    held = 0 if subject.series is None else len(subject.series)
    if held < LAST_AVERAGED:
        return subject.stretch(AskedPeriod(Form.EVERYTHING))
    asked = AskedPeriod(Form.LAST, relative=True, number=LAST_AVERAGED, unit=subject.measure.cadence)
    given = subject.stretch(asked)
    if isinstance(given, NoFigure):
        return given
    return replace(given, chosen=replace(given.chosen, wanted=None))  # nothing was asked for that is not held


def _median_figure(subject: Subject, given: Given, *, unnamed: bool) -> Figure:
    """The figure in the middle, or the mean of the two there."""
    values = sorted(_exact(subject, one) for one in given.chosen.periods)
    number = len(values)
    value = (values[(number - 1) // 2] + values[number // 2]) / 2
    details = {"number": number, "cadence": cadence_noun(subject.measure.cadence, 1), "unnamed": unnamed}
    return subject.figure(Statistic.MEDIAN, value, given, formula=f"the middle of {number} figures", details=details)


def drops_out_figure(subject: Subject, question: Question) -> Figure | NoFigure:
    """What leaves the rolling 12 months when the next period comes in: the oldest of them."""
    rolling = subject.stretch(AskedPeriod(Form.ROLLING, relative=True))
    if isinstance(rolling, NoFigure):
        return rolling
    oldest = rolling.chosen.periods[0]
    given = subject.given(just_that(oldest))
    if isinstance(given, NoFigure):
        return given
    try:
        coming = rolling.chosen.periods[-1].next()
    except PeriodError:
        return NoFigure(reason="cadence", details={"words": "12 months", "cadence": subject.measure.cadence.value})
    landing = {one.start.month for one in question.period.candidates if one.kind is PeriodKind.MONTH}
    if landing and coming.start.month not in landing:
        newest = rolling.chosen.periods[-1].in_words
        return NoFigure(reason="not held yet", details={"words": coming.in_words, "newest": newest})
    details = {"drops_out": True, "coming": coming.in_words, "rolling": rolling.value}
    return subject.figure(Statistic.VALUE, given.value, given, formula=formula_of(subject, given), details=details)


def formula_of(subject: Subject, given: Given) -> str:
    """How a figure was worked out, with its numbers."""
    window, periods = given.window, given.chosen.periods
    unit = subject.measure.unit
    if window.numerator is not None and window.denominator is not None:
        scale = " × 100" if unit is Unit.PERCENT else ""
        return f"{_plain(window.numerator)} / {_plain(window.denominator)}{scale}"
    if len(periods) == 1 or subject.measure.combine is Combine.LAST:
        return f"as held for {periods[-1].in_words}"
    if len(periods) > MOST_IN_FORMULA:
        return f"{subject.measure.combine.value} of {len(periods)} periods, {given.chosen.called.in_words}"
    numbers = [figure_in_words(_exact(subject, one)) for one in periods]
    return " + ".join(numbers) + (f", over {len(numbers)}" if subject.measure.combine is Combine.MEAN else "")


def _exact(subject: Subject, period: Period) -> Decimal:
    one = subject.series.holding(period) if subject.series is not None else None
    assert one is not None  # noqa: S101 - the window over these periods was given
    return Decimal(repr(one.value))


def _plain(value: Decimal) -> str:
    return figure_in_words(value)


def _base(subject: Subject, given: Given) -> dict[str, Any]:
    """The base of a percentage, and of a survey's the interval that its sample leaves."""
    numerator, denominator = given.window.numerator, given.window.denominator
    found: dict[str, Any] = {"numerator": numerator, "denominator": denominator, "interval": None}
    waves = [one.name or one.in_words for one in given.chosen.periods if one.kind is PeriodKind.WAVE]
    found["waves"] = waves if len(waves) > 1 else []
    if subject.measure.is_sample and numerator is not None and denominator:
        low, high = wilson_interval(float(numerator), float(denominator))
        found["interval"] = (Decimal(repr(low * 100)), Decimal(repr(high * 100)))
    return found


def _last_year(subject: Subject, given: Given) -> dict[str, Any]:
    """The same periods a year before, for the sentence of meaning; nothing where they are not held or not shown."""
    before = a_year_earlier(subject.measure, subject.series, given.window)
    found: dict[str, Any] = {"before": None, "before_period": None, "before_percent": None, "before_change": None}
    if before.periods and before.periods[-1].end >= given.chosen.periods[0].start:
        return found  # a stretch longer than a year lies over its own year before
    if before.value is None or any(period.text in subject.hidden for period in before.periods):
        return found
    found["before"] = before.value
    found["before_called"] = called_like(before.periods, given.chosen.called)
    found["before_period"] = found["before_called"].in_words
    found["before_change"] = given.value - before.value
    if subject.measure.unit is not Unit.PERCENT:
        found["before_percent"] = percent_change(before.value, given.value)
    return found


def on_chart(subject: Subject, given: Given) -> tuple[dict[str, Any], tuple[str, ...]]:
    """What the control chart says of the figure of a single period, and the signals there; nothing of a stretch."""
    if len(given.chosen.periods) > 1:
        return {}, ()
    point = subject.point(given.chosen.periods[0])
    if point is None:
        return {"mean": None, "lower": None, "upper": None, "label": None}, ()
    withheld = lines_withheld(subject, given.chosen.periods[0])
    found = {
        "mean": point.mean,
        "lower": point.lower,
        "upper": point.upper,
        "label": point.label if point.mean is not None or withheld else None,
        "trial": point.trial,
        "from_nothing": _never_below_zero(subject, point.lower),
        "preset": preset_in_words(PTD) if point.mean is not None else None,
        "lines_withheld": withheld,
        "signals_untold": not withheld and _are_lines_hidden(subject, given.chosen.periods[0]),
    }
    return found, point.signals


def lines_withheld(subject: Subject, period: Period) -> bool:
    """Whether a point is judged by lines that are not shown, because they rest on small counts."""
    return subject.on_chart is not None and subject.on_chart.judges_without_lines(period)


def _are_lines_hidden(subject: Subject, period: Period) -> bool:
    """Whether the signals of a point are not told, as its lines rest on small counts."""
    return subject.on_chart is not None and subject.on_chart.hides_lines_of(period)


def _never_below_zero(subject: Subject, lower: float | None) -> bool:
    """Whether a limit lies below zero though no figure ever has: what is below it cannot be."""
    if lower is None or lower >= 0 or subject.on_chart is None:
        return False
    least = subject.on_chart.least_shown
    return least is None or least >= 0
