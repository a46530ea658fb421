"""Answers that are lists: what is beyond its limits, what is overdue, what is late."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import numpy as np

from bot.asking.answers import Behind, Figure, Listed, NoFigure, Status
from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.question import ALL_THAT_IS_LATE, BY_LEAD, MISSING, OF_UPDATES, TOLD, Question, Statistic
from bot.asking.working_out.beside import Noted, rebased_around
from bot.asking.working_out.gaps_in_series import gaps_in_series
from bot.asking.working_out.kinds_of_crime import kinds_of_crime
from bot.asking.working_out.kinds_signalled import JUDGED, areas_gone_through, is_judged_so, kinds_signalled
from bot.asking.working_out.meetings import listed_meetings, papers_past
from bot.asking.working_out.signals_then import signals_then
from bot.asking.working_out.work import Work
from bot.chasing.due import overdue
from bot.chasing.past_due import past_due
from bot.chasing.register import Deliverable
from bot.figures.charting import NewestPoints, newest_points
from bot.figures.control_charts import Signal, signals_of
from bot.figures.exact import exact
from bot.figures.measures import Better
from bot.figures.periods import PeriodKind, day_in_words
from bot.figures.rates import only_bases
from bot.figures.series import Integers, SeriesKey
from bot.figures.signal_words import MARKED, signals_in_words
from bot.figures.word_lists import listed as joined
from bot.watching.kinds.data_late import find_data_late
from bot.watching.rules import DataLate, Notify, Rule, Select, Severity

SIDES = {
    "above": (Signal.ABOVE_UPPER_LIMIT,),
    "below": (Signal.BELOW_LOWER_LIMIT,),
    "outside": (Signal.ABOVE_UPPER_LIMIT, Signal.BELOW_LOWER_LIMIT),
}
"""The signals that lie on a side that was asked about."""


def listed_signals(question: Question, work: Work) -> Listed | NoFigure:
    """Every series whose newest point carries the signals asked about, in the order of the catalogue.

    What others are only counted by, such as residents, is left out: that there are more of them is no signal.
    Of the areas that were named; else of home and the areas within it; of all where there is no home.
    """
    if question.measures and {*question.measures} <= work.denied:
        return NoFigure(reason="marking", status=Status.REFUSED)
    places = _places(question, work)
    if question.groups:  # small counts tell themselves by what is said of them
        places = np.array([one for one in places.tolist() if not _is_hidden(one, work)], dtype=np.int64)
    keys = [work.facts.figures.keys[place] for place in places.tolist()]
    side = SIDES.get(question.signal_side, MARKED)
    where = {"where": areas_gone_through(keys, work)}
    if question.period.form is not Form.NEWEST and not _is_now(question.period, work.day):
        then = signals_then(question, work, keys, frozenset(side))
        return then if isinstance(then, NoFigure) else replace(then, details={**then.details, **where})
    newest = newest_points(work.facts.figures, places, work.framework)
    wanted = sum(one.flag for one in side)
    hits = np.flatnonzero((newest.flags & wanted) != 0).tolist()
    # What nothing new has come in of for long is no news: it stands behind the rest, and the answer says so.
    found = (_signalled(work, newest, place) for place in hits if place not in newest.faults)
    figures = tuple(sorted(found, key=lambda one: bool(one.details["old"])))
    details: dict[str, Any] = {
        "side": question.signal_side,
        "looked_at": len(places),
        "unusual": len(figures),
        "neither": [],
        "number_of_others": 0,
        **where,
        **kinds_signalled(keys, _select(question, work), question.signal_side, side, work),
    }
    if question.signal_side in JUDGED:
        # What is neither better high nor low is named beside them: nobody is to take it that there is nothing.
        neither = [one for one in figures if one.measure.better is Better.NEITHER]
        details["neither"] = _by_measure(neither)
        other = "better" if question.signal_side == "worse" else "worse"
        others = [one for one in figures if is_judged(one, other)]
        details["others"], details["number_of_others"] = _by_measure(others), len(others)
        figures = tuple(one for one in figures if is_judged(one, question.signal_side))
    return Listed(kind="signals", figures=figures, details={**details, "noted": _noted(figures, work)})


def _noted(figures: Sequence[Figure], work: Work) -> list[dict[str, Any]]:
    """Where what is counted changed in an area around, with the measure and the areas whose signals may be of that."""
    found: dict[tuple[str, Noted], list[str]] = defaultdict(list)
    for one in figures:
        if one.period is None:
            continue
        for note in rebased_around(work.subject(one.measure.key, one.area.key, one.group), one.period):
            found[one.measure.name, note].append(one.area.name)
    return [{"measure": name, "note": note, "areas": areas} for (name, note), areas in found.items()]


def _is_hidden(place: int, work: Work) -> bool:
    return bool(work.subject(*work.facts.figures.keys[place]).hidden)


def _by_measure(figures: Sequence[Figure]) -> list[str]:
    """Some series in words, each measure once, with all of its areas that are meant."""
    areas: dict[str, list[str]] = defaultdict(list)
    for one in figures:
        areas[str(one.details["name"]).removesuffix(f" in {one.area.name}")].append(one.area.name)
    return [f"{series} in {joined(own)}" for series, own in areas.items()]


def _is_now(period: AskedPeriod, day: date) -> bool:
    """Whether `this month`, `this week` was said, which is not over: the newest of each is the one that is meant."""
    if not period.relative or len(period.candidates) != 1:
        return False
    (said,) = period.candidates
    return said.kind in (PeriodKind.MONTH, PeriodKind.WEEK) and said.start <= day <= said.end


def is_judged(figure: Figure, side: str) -> bool:
    """Whether a signal is for the worse, or for the better: never of what is neither better high nor low."""
    return is_judged_so(figure.signals, side, figure.measure.better.sign)


def listed_overdue(question: Question, work: Work) -> Listed:
    """What is overdue on the day, with whose it is and since when; of some leads if any were named.

    First the deliverables that are past their own day and not said to be complete, then the updates that are overdue.
    """
    wanted = {key for sort, key in question.topics if sort != TOLD}
    told = {key for sort, key in question.topics if sort == TOLD}
    register, updates = work.facts.register, work.facts.updates
    past = [(one, one.due, True) for one in past_due(register, updates, work.day) if one.due is not None]
    only_updates = question.topic in (OF_UPDATES, BY_LEAD)
    past = [] if only_updates else past
    owed = [(one.deliverable, one.due, False) for one in overdue(register, updates, work.day, timedelta(0))]
    rows = tuple(
        _overdue_row(one, due, work, is_past=is_past)
        for one, due, is_past in (*past, *owed)
        if not (wanted and one.lead not in wanted)
        and one.key not in told
        and work.may_tell(one)
        and (not question.objectives or one.outcome in question.objectives)
    )
    number = sum(row["deliverable_past_due"] for row in rows)
    details = {"past": number, "updates": len(rows) - number, "only_updates": only_updates}
    leads = [] if rows else [f"the {register.leads[key].title}" for key in register.leads if key in wanted]
    details |= {"besides": bool(told), "of": " and ".join((*leads, *question.objectives))}
    owe = Counter(row["lead_title"] or "no lead" for row in rows) if question.topic == BY_LEAD else Counter()
    details["by_lead"] = [f"{title} {number}" for title, number in owe.most_common()]
    return Listed(kind="overdue", rows=rows, details=details)


def _overdue_row(one: Deliverable, due: date, work: Work, *, is_past: bool) -> dict[str, Any]:
    lead = work.facts.register.leads.get(one.lead or "")
    return {
        "deliverable": one.key,
        "title": one.title,
        "lead": one.lead,
        "lead_title": lead.title if lead else None,
        "due": due.isoformat(),
        "due_in_words": day_in_words(due),
        "days": (work.day - due).days,
        "deliverable_past_due": is_past,
    }


def listed_deliverables(question: Question, work: Work) -> Listed:
    """The deliverables of the register that may be told of, or those of a lead, with whose they are and when due."""
    register = work.facts.register
    leads = {key for _, key in question.topics}
    rows = tuple(
        {
            "deliverable": one.key,
            "title": one.title,
            "lead": one.lead,
            "lead_title": lead.title if (lead := register.leads.get(one.lead or "")) is not None else None,
            "due_in_words": None if one.due is None else day_in_words(one.due),
        }
        for one in register.deliverables.values()
        if work.may_tell(one)
        and (not leads or one.lead in leads)
        and (not question.objectives or one.outcome in question.objectives)
    )
    whose = [*(f"the {register.leads[key].title}" for key in leads), *question.objectives]
    return Listed(kind="deliverables", rows=rows, details={"whose": whose})


def listed_late(question: Question, work: Work) -> Listed | NoFigure:
    """The figures that should be held by now and are not; where it is asked what is missing the older gaps, too.

    Where nothing says that figures are meant, what is overdue and the papers past their day are told beside them.
    """
    if question.measures and {*question.measures} <= work.denied:
        return NoFigure(reason="marking", status=Status.REFUSED)
    if question.topic == ALL_THAT_IS_LATE and question.period.form is not Form.NEWEST:
        meetings = listed_meetings(question, work)
        if not meetings.rows:
            return meetings
    select = _select(question, work)
    rule = Rule(
        id="asked", title="", when=DataLate(), severity=Severity.LOW, every="", notify=Notify(""), select=select
    )
    rows = []
    for finding in find_data_late(rule, DataLate(), work.facts).findings:
        if finding.subject.measure not in work.denied:
            rows.append({"reason": finding.reason, "measure": finding.subject.measure, "area": finding.subject.area})
    gaps = gaps_in_series(_places(question, work), work) if question.topic == MISSING else None
    details: dict[str, Any] = {"gaps": gaps, "of": _of_what(question, work), "overdue": None, "papers": []}
    if question.topic == ALL_THAT_IS_LATE:
        details |= {"overdue": listed_overdue(Question(), work).rows, "papers": papers_past(work)}
    return Listed(kind="late", rows=tuple(rows), details=details)


def _of_what(question: Question, work: Work) -> str:
    """Of which measures, tags and areas the figures are that a list goes through, where any were named."""
    framework = work.framework
    named = [framework.measures[key].name for key in question.measures]
    named += [*(one.replace("-", " ") for one in question.tags), *question.objectives]
    areas = [framework.areas[key].name for key in question.areas]
    return (f" of {joined(named)}" if named else "") + (f" in {joined(areas)}" if areas else "")


def _select(question: Question, work: Work) -> Select:
    areas = question.areas or _home_and_within(work)
    return Select(
        measures=question.measures,
        areas=tuple(areas),
        tags=question.tags,
        objectives=question.objectives,
        groups=question.groups,
    )


def _home_and_within(work: Work) -> tuple[str, ...]:
    framework = work.framework
    if framework.home is None:
        return ()
    return tuple(key for key in framework.areas if framework.home in framework.with_ancestors(key))


def _places(question: Question, work: Work) -> Integers:
    places = work.facts.selected(_select(question, work))
    keys = work.facts.figures.keys
    kinds = {key: area.kind for key, area in work.framework.areas.items()}
    passed_over = work.denied | only_bases(work.framework.measures.values())
    crimes = _crimes(question, work) if question.only_crimes else None
    kept = [
        place
        for place in places.tolist()
        if keys[place].measure not in passed_over
        and (crimes is None or keys[place] in crimes)
        and (not question.by or kinds.get(keys[place].area) == question.by)
    ]
    return np.array(kept, dtype=np.int64)


def _crimes(question: Question, work: Work) -> set[SeriesKey]:
    """The series of kinds of crime in the areas that are looked at."""
    found = (kinds_of_crime(area, work) for area in question.areas or _home_and_within(work))
    return {one.key for kinds in found if kinds is not None for one in kinds.kinds}


def _signalled(work: Work, newest: NewestPoints, place: int) -> Figure:
    key = work.facts.figures.keys[newest.series[place]]
    subject = work.subject(*key)
    assert subject.series is not None  # noqa: S101 - only series that hold something are selected
    period = subject.series.newest.period
    hidden = period.text in subject.hidden
    shown = not subject.hidden
    signals = tuple(one.value for one in signals_of(newest.flags[place]))
    value: Decimal | None = None if hidden else exact(subject.series.newest.value)
    return subject.figure(
        Statistic.VALUE,
        value,
        period=period,
        signals=signals,
        suppressed=hidden,
        provisional=subject.series.newest.provisional,
        behind=(Behind(key, (period,)),),
        details={
            "marked": signals_in_words(signals),
            "old": subject.is_old,
            "mean": float(newest.mean[place]) if shown else None,
            "lower": float(newest.lower[place]) if shown and not np.isnan(newest.lower[place]) else None,
            "upper": float(newest.upper[place]) if shown and not np.isnan(newest.upper[place]) else None,
        },
    )
