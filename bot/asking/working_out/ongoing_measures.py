"""The measures of an area that are at a record, and those that have moved one way for several periods in a row.

What is told of each is what its own answer tells: a figure that rests on counts that are not shown is in neither.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from bot.asking.answers import Figure, Listed, NoFigure
from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.question import Condition, Intent, Occurs, Question, Statistic
from bot.asking.working_out.counted_periods import counted_figure
from bot.asking.working_out.lines import extreme_figure, wrong_cadence
from bot.asking.working_out.measures_meant import measures_meant
from bot.asking.working_out.work import Subject, Work
from bot.figures.measures import Better
from bot.figures.period_labels import cadence_noun

FEWEST_HELD = 8
"""Of how many figures a record is one: the highest of three says nothing."""
_EVERYTHING = AskedPeriod(Form.EVERYTHING)
_HIGH, _LOW, _BEST, _WORST = Statistic.HIGHEST, Statistic.LOWEST, Statistic.RANK, Statistic.GAP
_CONDITIONS = {
    _HIGH: Condition.RISING,
    _LOW: Condition.FALLING,
    _BEST: Condition.IMPROVING,
    _WORST: Condition.WORSENING,
}


def measures_at_records(question: Question, work: Work) -> Listed | NoFigure:
    """The measures whose newest figure is the highest, or the lowest, of all that are held of them."""
    figures, looked_at, few = [], 0, 0
    for subject in _subjects(question, work):
        ends = [_record(subject, end) for end in _ends(question, subject)]
        known = [one for one in ends if one is not None]
        looked_at += bool(known)
        enough = [one for one in known if one.details["number"] >= FEWEST_HELD]
        few += bool(known) and not enough
        figures += [one for one in enough if one.details["is_newest"]]
    if not looked_at:
        return _nothing(question, work)
    details = {"end": _ends_in_words(question), "looked_at": looked_at - few, "few": few, "least": FEWEST_HELD}
    return Listed(kind="records", figures=tuple(figures), details={**details, **_of_which(question, work)})


def _ends(question: Question, subject: Subject) -> tuple[Statistic, ...]:
    """Which ends are asked for of a measure: of the best and the worst, the one that is so for it."""
    if question.extreme in (_HIGH, _LOW):
        return (question.extreme,)
    better = {Better.HIGHER: (_HIGH, _LOW), Better.LOWER: (_LOW, _HIGH)}.get(subject.measure.better)
    if question.extreme is None:
        return (_HIGH, _LOW)
    return () if better is None else (better[question.extreme is _WORST],)


def _ends_in_words(question: Question) -> str:
    words = {_HIGH: "highest", _LOW: "lowest", _BEST: "best", _WORST: "worst"}
    return words.get(question.extreme, "highest or lowest") if question.extreme else "highest or lowest"


def _record(subject: Subject, end: Statistic) -> Figure | None:
    """The end of all that is held, with whether it is the newest figure and no other is as far."""
    asked = Question(intent=Intent.EXTREME, extreme=end, period=_EVERYTHING)
    found = extreme_figure(subject, asked)
    if isinstance(found, NoFigure) or subject.series is None or found.period is None:
        return None
    newest = found.period == subject.series.newest.period and not found.details["also"]
    return replace(found, details={**found.details, "is_newest": newest})


def measures_in_runs(question: Question, work: Work) -> Listed | NoFigure:
    """The measures that went one way at least so many periods in a row, up to the newest; the longest first."""
    least = question.first
    figures, looked_at = [], 0
    for subject in _subjects(question, work):
        if wrong_cadence(subject, question) is not None:
            continue
        condition = _CONDITIONS.get(question.extreme or _HIGH)
        asked = Question(intent=Intent.HOW_OFTEN, condition=condition, occurs=Occurs.IN_A_ROW, period=_EVERYTHING)
        found = counted_figure(subject, asked)
        if isinstance(found, NoFigure):
            continue
        looked_at += 1
        if found.details["row"] >= least:
            figures.append(found)
    if not looked_at:
        return _nothing(question, work)
    figures.sort(key=lambda one: -one.details["row"])
    details = {
        "least": least,
        "every": cadence_noun(question.cadences[0], 1) if question.cadences else "period",
        "looked_at": looked_at,
        "stepped": bool(question.cadences),
        "way": {_HIGH: "up", _LOW: "down", _BEST: "better", _WORST: "worse"}[question.extreme or _HIGH],
    }
    return Listed(kind="runs", figures=tuple(figures), details={**details, **_of_which(question, work)})


def _subjects(question: Question, work: Work) -> Iterator[Subject]:
    return (one for one in measures_meant(question, work) if not one.is_old)


def _areas(question: Question, work: Work) -> list[str]:
    return [work.framework.areas[key].name for key in question.areas]


def _of_which(question: Question, work: Work) -> dict[str, Any]:
    """What is listed, in words: the measures, or kinds of crime, of which areas."""
    nouns = ("kind of crime", "kinds of crime") if question.only_crimes else ("measure", "measures")
    return {"areas": _areas(question, work), "noun": nouns[0], "nouns": nouns[1]}


def _nothing(question: Question, work: Work) -> NoFigure:
    return NoFigure(reason="nothing to list", details={"areas": _areas(question, work), "words": ""})
