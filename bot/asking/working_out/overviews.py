"""Overviews: every measure of an area or a tag side by side, all that is held of one measure, all targets in force."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from bot.asking.answers import Figure, Listed, NoFigure, Status
from bot.asking.asked_period import NEWEST, AskedPeriod, Form
from bot.asking.question import Condition, Question, Statistic
from bot.asking.working_out.aims import judged_figure
from bot.asking.working_out.targets_by_area import targets_by_area
from bot.asking.working_out.targets_gone_through import gone_through, led_on, measures_tagged, targets_asked_for
from bot.asking.working_out.values import value_figure
from bot.asking.working_out.work import Subject, Work
from bot.figures.areas import Area
from bot.figures.judgements import targets_in_force
from bot.figures.measures import Combine
from bot.figures.period_labels import cadence_noun
from bot.figures.periods import PeriodKind, financial_year_of
from bot.figures.rates import only_bases
from bot.figures.series import SeriesKey
from bot.figures.targets import Target
from bot.figures.word_lists import listed as joined

_ADD_UP = (Combine.SUM, Combine.RATIO)
_NO_YEAR = (PeriodKind.WAVE, PeriodKind.YEAR, PeriodKind.FINANCIAL_YEAR)


@dataclass(frozen=True, slots=True, kw_only=True)
class OverviewRow:
    """One measure in one area. `hidden` where its newest figure is held and not shown; None is what there is not."""

    subject: str
    newest: Figure
    year_to_date: Figure | None = None
    rolling: Figure | None = None
    targets: tuple[Figure, ...] = ()

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Every figure of it, the newest first."""
        shown = [one for one in (self.year_to_date, self.rolling) if one is not None and not one.suppressed]
        return (self.newest, *shown, *self.targets)


def overview(question: Question, work: Work) -> Listed | tuple[Figure, ...] | NoFigure:
    """An overview of a measure in an area as its figures; of areas, or of tags, as a row for each of their measures.

    Left out is what has had no figure for a year, and what is held for no such period as was asked for.
    """
    if not question.areas:
        names = [area.name for area in work.framework.areas.values()][:6]
        return NoFigure(reason="no area", details={"areas": names}, status=Status.AMBIGUOUS)
    if question.measures:
        return _of_one(work.subject(question.measures[0], question.areas[0]))
    rows, without = [], []
    for subject in subjects_listed(question, work):
        row = None if subject.is_old else _row(subject, question.period)
        if row is None:
            without.append(subject.name)
        else:
            rows.append(row)
    if not rows:
        names = [work.framework.areas[key].name for key in question.areas]
        return NoFigure(reason="nothing to list", details={"areas": names, "words": question.period.words})
    older = () if question.period != NEWEST else _aims_beside(rows, question, work)
    details = {
        "rows": tuple(rows),
        "older_targets": older,
        "without": without,
        "areas": [work.framework.areas[key].name for key in question.areas],
        "tags": [*led_on(question, work), *question.tags, *question.objectives],
        "newest": question.period == NEWEST,
    }
    figures = tuple(one for row in rows for one in row.figures)
    return Listed(kind="overview", figures=(*figures, *older), details=details)


def _aims_beside(rows: Iterable[OverviewRow], question: Question, work: Work) -> tuple[Figure, ...]:
    """Where the targets in force stand that are of no row, so that as many are counted as where they are listed."""
    told = {(row.newest.measure.key, row.newest.area.key) for row in rows}
    others = [one for one in targets_asked_for(question, work) if (one.measure, one.area) not in told]
    judged = [judged_figure(work.subject(one.measure, one.area), one) for one in others]
    return tuple(one for one in judged if isinstance(one, Figure))


def listed_targets(question: Question, work: Work) -> Listed | NoFigure:
    """Every target in force with whether it is met: first those that are missed, each in the order of the catalogue.

    Named beside them are those that cannot be judged, and those that rest on counts that are not shown. Where those
    are asked for that are met, or those that are missed, only they are listed.
    """
    if question.measures and question.by:
        return targets_by_area(question, work)
    missed: list[Figure] = []
    met: list[Figure] = []
    unjudged: list[str] = []
    hidden: list[str] = []
    for target in targets_asked_for(question, work):
        subject = work.subject(target.measure, target.area)
        found = judged_figure(subject, target)
        if isinstance(found, Figure):
            (missed if found.details["missed"] else met).append(found)
        else:
            (hidden if found.reason == "suppressed target" else unjudged).append(_why(found))
    details = {
        "missed": len(missed),
        "met": len(met),
        "only_met": question.condition is Condition.MET_TARGET,
        "unjudged": unjudged,
        "hidden": hidden,
        **gone_through(question, work),
    }
    told = [*([] if details["only_met"] else missed), *([] if question.condition is Condition.MISSED_TARGET else met)]
    return Listed(kind="targets", figures=tuple(told), details=details)


def listed_measures(question: Question, work: Work) -> Listed | NoFigure:
    """The measures of which figures are held and may be shown, with their newest period and in how many areas.

    Of an area, or of those of a kind, they are those of which figures are held there; so they are of what is counted so
    often.
    """
    held: dict[str, list[SeriesKey]] = {}
    for key in work.facts.figures.keys:
        if not key.group and _is_held_there(key.area, question, work):
            held.setdefault(key.measure, []).append(key)
    wanted = {key for _, key in question.topics}
    if wanted and wanted <= work.denied:
        return NoFigure(reason="marking", status=Status.REFUSED)
    rows = []
    for measure in measures_tagged(question, work):
        keys = held.get(measure.key, [])
        counted_so = not question.cadences or cadence_noun(measure.cadence) in map(cadence_noun, question.cadences)
        if not keys or not counted_so or (wanted and measure.key not in wanted):
            continue
        series = [one for one in map(work.facts.figures.series, keys) if one is not None]
        newest = max((one.newest.period for one in series), key=lambda one: one.end)
        rows.append(
            {
                "name": measure.name,
                "cadence": measure.cadence.value.replace("-", " "),
                "newest": newest.in_words,
                "areas": len(keys),
                "source": measure.source,
            }
        )
    return Listed(kind="measures", rows=tuple(rows), details={"narrowed": _narrowed_to(question, work)})


def _is_held_there(area: str, question: Question, work: Work) -> bool:
    """Whether an area is among those of which the measures are asked for."""
    areas = work.framework.areas
    if question.by:
        of_kind = area in areas and areas[area].kind == question.by
        return of_kind and (not question.areas or bool({*question.areas} & {*work.framework.with_ancestors(area)[1:]}))
    return not question.areas or area in question.areas


def _narrowed_to(question: Question, work: Work) -> str:
    """Of which areas the measures of a list are, and how often they are counted, in the words of a sentence."""
    kind = f"by {question.by.replace('-', ' ')}" if question.by else ""
    where = joined([work.framework.areas[key].name for key in question.areas])
    counted = joined([cadence_noun(one) for one in question.cadences])
    said = (kind, f"in {where}" if where else "", f"counted by the {counted}" if counted else "")
    return " ".join(one for one in said if one)


def listed_areas(question: Question, work: Work) -> Listed:
    """The areas of the catalogue, or those of a kind within another, and how many measures are held in each."""
    counts: dict[str, int] = {}
    for key in work.facts.figures.keys:
        if not key.group and key.measure not in work.denied:
            counts[key.area] = counts.get(key.area, 0) + 1
    names = {key: area.name for key, area in work.framework.areas.items()}
    rows = [
        {
            "name": area.name,
            "kind": area.kind.replace("-", " "),
            "within": names.get(area.parent or ""),
            "measures": counts.get(area.key, 0),
        }
        for area in work.framework.areas.values()
        if _is_listed(area, question, work)
    ]
    within = [names[key] for key in question.areas if key in names]
    inside = {area.name: area.kind for area in work.framework.areas.values() if area.parent in question.areas}
    details = {"within": within, "kind": question.by.replace("-", " "), "inside": [*inside]}
    return Listed(kind="areas", rows=tuple(rows), details=details)


def _is_listed(area: Area, question: Question, work: Work) -> bool:
    """Whether an area is of the kind, among the peers and within the area that were named."""
    if question.peers is not None and area.key not in work.framework.peer_groups[question.peers].members:
        return False
    within = not question.areas or bool({*question.areas} & {*work.framework.with_ancestors(area.key)[1:]})
    return within and question.by in ("", area.kind)


def _why(found: NoFigure) -> str:
    name, why = str(found.details["name"]), str(found.details.get("why", ""))
    return f"{name} ({why})" if why else name


def _of_one(subject: Subject) -> tuple[Figure, ...] | NoFigure:
    newest = value_figure(subject, NEWEST)
    if isinstance(newest, NoFigure):
        return newest
    row = _completed(subject, newest)
    # Its targets have figures of their own, and are not said beside the others again.
    return tuple(replace(one, details={**one.details, "targets": []}) for one in row.figures)


def _row(subject: Subject, period: AskedPeriod) -> OverviewRow | None:
    """The row of a series; None where it holds no such period."""
    found = value_figure(subject, period)
    if isinstance(found, Figure):
        return _completed(subject, found) if period == NEWEST else OverviewRow(subject=subject.name, newest=found)
    if found.reason != "suppressed" or period != NEWEST or subject.series is None:
        return None
    return OverviewRow(subject=subject.name, newest=_hidden(subject))


def _hidden(subject: Subject) -> Figure:
    """A figure that is held and not shown."""
    period = None if subject.series is None else subject.series.newest.period
    return subject.figure(Statistic.VALUE, None, period=period, suppressed=True)


def _completed(subject: Subject, newest: Figure) -> OverviewRow:
    """The newest figure with the year to date, the rolling year and the targets beside it."""
    year = financial_year_of(subject.work.day)
    begun = subject.series is not None and subject.series.newest.period.end >= year.start
    to_date = _adding_up(subject, AskedPeriod(Form.TO_DATE, (year,), relative=True)) if begun else None
    targets = [judged_figure(subject, one) for one in _in_force(subject)]
    return OverviewRow(
        subject=subject.name,
        newest=newest,
        year_to_date=to_date,
        rolling=_adding_up(subject, AskedPeriod(Form.ROLLING, relative=True)),
        targets=tuple(one for one in targets if isinstance(one, Figure)),
    )


def _adding_up(subject: Subject, period: AskedPeriod) -> Figure | None:
    measure = subject.measure
    if measure.combine not in _ADD_UP or measure.cadence in _NO_YEAR:
        return None
    found = value_figure(subject, period)
    if isinstance(found, Figure):
        return found
    return _hidden(subject) if found.reason == "suppressed" else None


def _in_force(subject: Subject) -> tuple[Target, ...]:
    every = subject.work.framework.targets_for(subject.key.measure, subject.key.area)
    return targets_in_force(every, subject.work.day)


def subjects_listed(question: Question, work: Work) -> Iterator[Subject]:
    """The series of the areas, measure by measure in the order of the catalogue; what others are counted by is none."""
    bases = only_bases(work.framework.measures.values())
    for measure in measures_tagged(question, work):
        if measure.key in bases:
            continue
        for area in question.areas:
            if SeriesKey(measure.key, area) in work.facts.figures:
                yield work.subject(measure.key, area)
