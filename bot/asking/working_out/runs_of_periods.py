"""A run of figures: that of each period of a stretch, in order, or of the longer periods that it is made up of."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from bot.asking.answers import Figure, Listed, NoFigure
from bot.asking.asked_period import AskedPeriod, Form, just_that
from bot.asking.question import Condition, Intent, Question, Statistic
from bot.asking.working_out.averages_a_time import IN_FINANCIAL_YEARS
from bot.asking.working_out.comparisons import rate_figure
from bot.asking.working_out.counted_periods import missed_by
from bot.asking.working_out.lines import wrong_cadence
from bot.asking.working_out.meant_periods import Chosen
from bot.asking.working_out.periods_together import together
from bot.asking.working_out.values import value_figure
from bot.asking.working_out.work import Subject, Work, subjects_of
from bot.figures.cadences import whole_periods, years_together
from bot.figures.measures import Combine, Unit
from bot.figures.number_words import figure_in_words, line_in_words
from bot.figures.periods import Period, PeriodKind
from bot.figures.series import Series

MOST_PERIODS = 60
_UNNAMED = {
    PeriodKind.DAY: 14,
    PeriodKind.WEEK: 12,
    PeriodKind.MONTH: 12,
    PeriodKind.QUARTER: 8,
    PeriodKind.FINANCIAL_QUARTER: 8,
    PeriodKind.WAVE: 8,
}
"""How many are given where no stretch was named."""
_FEWEST_UNNAMED = 5
_ADD_UP = (Combine.SUM, Combine.RATIO, Combine.LAST)


def each_period(question: Question, work: Work) -> Listed | NoFigure:
    """The figure of each period of a stretch, in order; those that are not shown, or not held, are named.

    Of several measures, areas or groups each has its run.
    """
    subjects = subjects_of(question, work)
    if isinstance(subjects, NoFigure):
        return subjects
    figures: list[Figure] = []
    withheld: list[Figure] = []
    missing: list[str] = []
    for subject in subjects:
        found = _run(subject, question)
        if isinstance(found, NoFigure):
            return found
        shown, hidden, not_held = found
        held = _held_to_target(subject, shown) if question.condition is Condition.MISSED_TARGET else shown
        if isinstance(held, NoFigure):
            return held
        figures.extend(held)
        missing.extend(f"{subject.name} {one}" if len(subjects) > 1 else one for one in not_held)
        withheld.extend(hidden)
        if len(figures) + len(withheld) > MOST_PERIODS:
            return NoFigure(reason="too many", details={"number": len(figures) + len(withheld)})
    least = subjects[0].measure.suppress_below
    several = len(subjects) > 1
    # Of what is drawn, or asked for as a trend, the newest comes first; step by step it comes last.
    drawn = question.chart and not (question.stepped or question.cadences or several)
    figures = figures[::-1] if drawn else figures
    details = {
        "measure_name": subjects[0].name,
        "withheld": [_called(one, several=several) for one in withheld],
        "least": least,
        "several": several,
        "missing": missing,
        "signals_untold": any(one.details.get("signals_untold") for one in figures),
        "newest_first": drawn,
        "not_shown": tuple(withheld),
        "bases": list(dict.fromkeys(one.details.get("base_period", "") for one in figures)),
    }
    return Listed(kind="periods", figures=tuple(figures), details=details)


def _held_to_target(subject: Subject, figures: Sequence[Figure]) -> list[Figure] | NoFigure:
    """The figures with whether each met the target, and by how much not; of single periods alone, as it is set."""
    found: list[Figure] = []
    for one in figures:
        judged = missed_by(subject, one.value or Decimal(0))
        if isinstance(judged, NoFigure):
            return judged
        if one.period is None or one.period.kind is not subject.measure.cadence:
            return NoFigure(reason="no level", details={"name": subject.name})
        words, by = judged
        points = f"{line_in_words(by)} points" if one.unit is Unit.PERCENT else figure_in_words(by, one.unit)
        found.append(replace(one, details={**one.details, "target": words, "missed_by": points if by else ""}))
    return found


def _called(withheld: Figure, *, several: bool) -> str:
    """What is not shown: its period, and of several what it is of."""
    period = "" if withheld.period is None else withheld.period.in_words
    return f"{withheld.details['name']} {period}" if several else period


def _run(subject: Subject, question: Question) -> tuple[list[Figure], list[Figure], list[str]] | NoFigure:
    """The figures of a run, the periods of it that are not shown, and those that are not held.

    Where hardly any is held there is no run, and why is told.
    """
    if question.more_periods:
        return _at_each_time(subject, question)
    found = _periods(subject, question)
    if isinstance(found, NoFigure):
        return found
    if len(found.periods) > MOST_PERIODS:
        return NoFigure(reason="too many", details={"number": len(found.periods)})
    each = [_figure(subject, question, just_that(one)) for one in found.periods]
    not_held = [one for one in each if isinstance(one, NoFigure) and one.reason != "suppressed"]
    figures = [replace(one, instead=found.instead) for one in each if isinstance(one, Figure)]
    if not figures or len(not_held) * 2 > len(each):
        whole = subject.over(found)
        return whole if isinstance(whole, NoFigure) else (not_held or [NoFigure(reason="nothing held")])[0]
    without = [(one, what) for one, what in zip(found.periods, each, strict=True) if isinstance(what, NoFigure)]
    withheld = [
        subject.figure(figures[0].statistic, None, period=one, suppressed=True)
        for one, what in without
        if what.reason == "suppressed"
    ]
    return figures, withheld, [one.in_words for one, what in without if what.reason != "suppressed"]


def _at_each_time(subject: Subject, question: Question) -> tuple[list[Figure], list[Figure], list[str]] | NoFigure:
    """The figures of the times that were named, one by one: all of them, or why there is none."""
    each = [_figure(subject, question, one) for one in (question.period, *question.more_periods)]
    wrong = next((one for one in each if isinstance(one, NoFigure)), None)
    return wrong or ([one for one in each if isinstance(one, Figure)], [], [])


def _figure(subject: Subject, question: Question, asked: AskedPeriod) -> Figure | NoFigure:
    """The figure of one period of a run, or its rate where that is asked for."""
    if question.intent is not Intent.RATE:
        return value_figure(subject, asked)
    return rate_figure(subject, replace(question, period=asked, more_periods=(), by="", stepped=False, cadences=()))


def _periods(subject: Subject, question: Question) -> Chosen | NoFigure:
    """The periods of a run, of the length that was asked for."""
    if question.stepped and question.period.form is Form.NEWEST and subject.series is not None:
        return _unnamed(subject, subject.series, question)
    found = subject.chosen(question.period)
    if isinstance(found, NoFigure):
        found = _begun(subject, question.period, found)
    if isinstance(found, NoFigure):
        return found
    longer = _in_longer_periods(subject, question, found)
    if longer.periods == found.periods and (wrong := wrong_cadence(subject, question)) is not None:
        return wrong
    return longer


def _begun(subject: Subject, asked: AskedPeriod, found: NoFigure) -> Chosen | NoFigure:
    """Of a year or a half that is not over, what is held of it so far."""
    if found.reason == "cadence" and found.details.get("whole") and found.periods:
        within = found.periods[0]  # each has its own date, so that nobody takes them for more than they are
        whole = whole_periods(subject.measure.cadence, within.start, within.end)
        return Chosen(whole, within, Statistic.TOTAL) if whole else found
    if found.reason not in ("ahead", "not held yet") or len(asked.candidates) != 1 or subject.series is None:
        return found
    (stretch,), newest = asked.candidates, subject.series.newest.period
    parts = whole_periods(subject.measure.cadence, stretch.start, newest.end)
    if not parts or parts[0].start != stretch.start or stretch.kind is subject.measure.cadence:
        return found
    return Chosen(parts, together(parts), Statistic.TOTAL)


def _unnamed(subject: Subject, series: Series, question: Question) -> Chosen | NoFigure:
    """The newest of a run where no stretch was named: as many as are held without a gap, and no more than need be."""
    own = subject.measure.cadence
    asked = question.cadences[0] if question.cadences else own
    longer = _longer_kind(subject, asked) if wrong_cadence(subject, question) is not None else None
    if longer is None and (wrong := wrong_cadence(subject, question)) is not None:
        return wrong
    held = list(reversed(series.periods))
    run = [one for place, one in enumerate(held) if own is PeriodKind.WAVE or _follow(held[: place + 1])]
    if longer is None:
        number = _UNNAMED.get(own, _FEWEST_UNNAMED)
        periods = tuple(reversed(run[:number]))
    else:
        whole = _whole(longer, run[-1], run[0]) or _whole(longer, held[-1], held[0])  # with those of a gap named
        periods = whole[-_UNNAMED.get(longer, _FEWEST_UNNAMED) :]
    if not periods:
        return wrong_cadence(subject, question) or NoFigure(reason="not so many held", details={"words": "a run"})
    return Chosen(periods, together(periods), Statistic.TOTAL)


def _follow(backwards: list[Period]) -> bool:
    """Whether periods, the newest first, follow one another without a gap."""
    first, last = backwards[-1], backwards[0]
    return len(whole_periods(first.kind, first.start, last.end)) == len(backwards)


def _whole(kind: PeriodKind, first: Period, last: Period) -> tuple[Period, ...]:
    return tuple(one for one in whole_periods(kind, first.start, last.end))


def longer_periods(subject: Subject, asked: PeriodKind, first: Period, last: Period) -> tuple[Period, ...]:
    """The whole quarters, years and the like from one period to another, of a measure that adds up to them."""
    kind = _longer_kind(subject, asked) if subject.measure.combine is not Combine.LAST else None
    return () if kind is None else _whole(kind, first, last)


def _longer_kind(subject: Subject, asked: PeriodKind) -> PeriodKind | None:
    """The longer step of time that a measure is given in, where it adds up to it."""
    if subject.measure.combine not in _ADD_UP or subject.measure.cadence is PeriodKind.WAVE:
        return None
    kind = IN_FINANCIAL_YEARS.get(asked, asked)
    return kind if _is_longer(kind, subject.measure.cadence) else None


def _is_longer(kind: PeriodKind, own: PeriodKind) -> bool:
    order = [PeriodKind.DAY, PeriodKind.WEEK, PeriodKind.MONTH, PeriodKind.FINANCIAL_QUARTER, PeriodKind.FINANCIAL_YEAR]
    fits = kind in order and own in order and own is not PeriodKind.WEEK
    return fits and order.index(kind) > order.index(own)


def _in_longer_periods(subject: Subject, question: Question, found: Chosen) -> Chosen:
    """The quarters or years that a stretch is made up of, where it is asked for by them; what is left at its end.

    Calendar years are given where it is made up of those and of no financial ones, else years of its own.
    """
    asked = question.cadences[0] if len(question.cadences) == 1 else None
    asked = question.period.unit if question.period.each and asked is None else asked
    kind = None if asked is None or asked is subject.measure.cadence else _longer_kind(subject, asked)
    if kind is None:
        return found
    of_all = question.period.form is Form.EVERYTHING  # which begins where the figures do, and says nothing of its years
    for one in (kind,) if of_all else (kind, asked):
        periods = [*_filling(one, found)] if one is not None else []
        if periods:
            return replace(found, periods=tuple(periods))
    years = years_together(found.periods[0].start, found.periods[-1].end) if kind is PeriodKind.FINANCIAL_YEAR else ()
    parts = years if len(years) > 1 else tuple(_filling(kind, found, begun=True))
    return replace(found, periods=parts) if parts else found


def _filling(kind: PeriodKind, found: Chosen, *, begun: bool = False) -> Iterator[Period]:
    """The longer periods from the start of a stretch, and the part of one that is left at its end.

    Where one had begun before it (`begun`), the part of that which lies in the stretch comes first.
    """
    start, end = found.periods[0].start, found.periods[-1].end
    parts = whole_periods(kind, start, end)
    if not parts or (parts[0].start != start and not begun):
        return
    if before := [one for one in found.periods if one.end < parts[0].start]:
        yield together(before)
    yield from parts
    left = [one for one in found.periods if one.start > parts[-1].end]
    if left:
        yield together(left)
