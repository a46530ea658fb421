"""What is held of a measure: from when to when, how much is missing, and for which areas."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from bot.asking.answers import Listed, NoFigure
from bot.asking.question import Question
from bot.asking.words.name_forms import plural
from bot.asking.working_out.newest_held import newest_of_all
from bot.asking.working_out.standing_in import called_alike
from bot.asking.working_out.work import Subject, Work
from bot.figures.areas import Area
from bot.figures.cadences import whole_periods
from bot.figures.number_words import counted
from bot.figures.period_labels import cadence_noun
from bot.figures.periods import PeriodKind
from bot.figures.series import SeriesKey


def what_is_held(question: Question, work: Work) -> Listed | NoFigure:
    """Of each measure what is held of it, in the area that was named or in home, and for which kinds of area.

    Where no measure is named, how far all are held.
    """
    if not question.measures:
        return newest_of_all(work)
    rows = tuple(_row(measure, question, work) for measure in question.measures if measure not in work.denied)
    return Listed(kind="held", rows=rows) if rows else NoFigure(reason="marking")


def _row(measure: str, question: Question, work: Work) -> Mapping[str, Any]:
    framework = work.framework
    areas = [area for key, area in framework.areas.items() if SeriesKey(measure, key) in work.facts.figures]
    wanted = question.areas[0] if question.areas else framework.home
    within = wanted if any(area.key == wanted for area in areas) else None
    if within is None and not question.areas and areas:
        within = areas[0].key
    subject = None if within is None else work.subject(measure, within)
    asked = framework.areas[question.areas[0]].name if question.areas else None
    found = framework.measures[measure]
    return {
        "measure": measure,
        "name": found.name,
        "asked_area": asked,
        "every": cadence_noun(found.cadence, 1),
        "source": found.source,
        "kinds": _kinds(areas),
        "asked_kind": _of_kind(question.by, question.areas[0] if question.areas else None, areas, work),
        "kind_words": question.by.replace("-", " "),
        **_stretch(subject),
        "further": [] if subject is None else _further_back(subject, work),
    }


def _further_back(subject: Subject, work: Work) -> list[str]:
    """The measures of the same thing that are held for longer there, each with the first that is held of it."""
    own = subject.series.periods[0].start if subject.series is not None and len(subject.series) else None
    found = []
    for one in called_alike(subject.measure, work.framework, work.denied):
        series = work.facts.figures.series(SeriesKey(one.key, subject.area.key))
        if own is not None and series is not None and len(series) and series.periods[0].start < own:
            found.append(f"{one.name} from {series.periods[0].in_words}")
    return found


def _kinds(areas: Sequence[Area]) -> list[str]:
    """How many areas of each kind: 1 force, 7 boroughs."""
    return [_counted(number, kind) for kind, number in Counter(area.kind for area in areas).items()]


def _of_kind(kind: str, wanted: str | None, areas: Sequence[Area], work: Work) -> str | None:
    """Of how many of the areas of the kind that was asked for, within the one that was named, something is held."""
    if not kind:
        return None
    every = {area.key for area in work.framework.areas.values() if area.kind == kind and _is_within(area, wanted, work)}
    held = sum(area.key in every for area in areas)
    return f"{held} of {_counted(len(every), kind)}" if every else None


def _is_within(area: Area, wanted: str | None, work: Work) -> bool:
    return wanted is None or wanted in work.framework.with_ancestors(area.key)


def _counted(number: int, kind: str) -> str:
    words = kind.replace("-", " ")
    return (
        counted(number, words)
        if plural(words) == f"{words}s"
        else f"{number} {words if number == 1 else plural(words)}"
    )


def _stretch(subject: Subject | None) -> dict[str, Any]:
    """From when to when a series is held, how many figures, and how many are missing between."""
    series = None if subject is None else subject.series
    if subject is None or series is None:
        return {"area": None, "first": None, "newest": None, "number": 0, "missing": 0, "provisional": False}
    held = [one.period for one in series]
    whole = (
        0
        if subject.measure.cadence is PeriodKind.WAVE
        else len(whole_periods(subject.measure.cadence, held[0].start, held[-1].end))
    )
    return {
        "area": subject.area.name,
        "first": held[0].in_words,
        "newest": held[-1].in_words,
        "number": len(held),
        "missing": max(whole - len(held), 0),
        "provisional": series.newest.provisional,
    }
