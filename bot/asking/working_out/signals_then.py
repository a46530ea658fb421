"""What was beyond its limits in a period that is named: each series judged at its own point of that period."""

from collections.abc import Sequence

from bot.asking.answers import Behind, Figure, Listed, NoFigure
from bot.asking.question import Question, Statistic
from bot.asking.working_out.work import Subject, Work
from bot.figures.exact import exact
from bot.figures.periods import Period
from bot.figures.series import SeriesKey
from bot.figures.signal_words import signals_in_words

_NO_SINGLE_ONE = "lines of a stretch"


def signals_then(
    question: Question, work: Work, keys: Sequence[SeriesKey], wanted: frozenset[str]
) -> Listed | NoFigure:
    """The series whose point in the period asked for carries one of the signals, in the order of the catalogue.

    Judged are those that hold that period as one of their own; of the others it is told how many there are.
    """
    figures: list[Figure] = []
    judged: dict[str, Period] = {}
    refused: NoFigure | None = None
    for key in keys:
        subject = work.subject(*key)
        period = _period(subject, question)
        if isinstance(period, NoFigure):
            refused = period if refused is None or refused.reason == _NO_SINGLE_ONE else refused
            continue
        point = subject.point(period)
        if point is None or point.mean is None:
            continue
        judged["/".join(key)] = period
        if wanted & {*point.signals}:
            figures.append(_figure(subject, period))
    if not judged:
        return refused or NoFigure(reason=_NO_SINGLE_ONE, details={"words": question.period.words})
    then = next(iter(judged.values()))
    details = {
        "side": question.signal_side,
        "looked_at": len(judged),
        "unusual": len(figures),
        "neither": [],
        "then": then.in_words if len({*judged.values()}) == 1 else question.period.words,
        "without": len(keys) - len(judged),
    }
    return Listed(kind="signals", figures=tuple(figures), details=details)


def _period(subject: Subject, question: Question) -> Period | NoFigure:
    """The one period of a series that was asked for; not another that would be given in its place."""
    found = subject.chosen(question.period)
    if isinstance(found, NoFigure):
        return found
    if len(found.periods) != 1 or found.instead is not None:
        return NoFigure(reason=_NO_SINGLE_ONE, details={"words": found.called.in_words})
    return found.periods[0]


def _figure(subject: Subject, period: Period) -> Figure:
    held = None if subject.series is None else subject.series.holding(period)
    point, shown = subject.point(period), not subject.hidden
    hidden = period.text in subject.hidden or held is None
    signals = () if point is None else tuple(point.signals)
    return subject.figure(
        Statistic.VALUE,
        None if hidden or held is None else exact(held.value),
        period=period,
        signals=signals,
        suppressed=hidden,
        provisional=held is not None and held.provisional,
        behind=(Behind(subject.key, (period,)),),
        details={
            "marked": signals_in_words(signals),
            "mean": point.mean if point is not None and shown else None,
            "lower": point.lower if point is not None and shown else None,
            "upper": point.upper if point is not None and shown else None,
        },
    )
