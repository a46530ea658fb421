"""From a question to its answer: each kind of question to what works it out."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from bot.asking.answers import Figure, Listed, NoFigure, Worked
from bot.asking.asked_period import Form
from bot.asking.question import EACH_PERIOD, Against, Intent, Question, Statistic
from bot.asking.working_out.a_year_before_newest import with_period_before_newest
from bot.asking.working_out.aims import missed_where_asked, target_figures, variance_figures
from bot.asking.working_out.area_against_area import is_of_two_areas
from bot.asking.working_out.areas_beyond import areas_beyond, areas_from_a_line
from bot.asking.working_out.areas_signalled import areas_signalled
from bot.asking.working_out.at_each_time import at_each_time
from bot.asking.working_out.averages_a_time import average_a_time
from bot.asking.working_out.changed_areas import changed_areas
from bot.asking.working_out.changes import change_figures, of_a_state, those_that_did_not
from bot.asking.working_out.changes_of_totals import total_then_and_now
from bot.asking.working_out.colours import with_work_of_its_colour
from bot.asking.working_out.comparisons import (
    gap_between,
    gap_figure,
    rank_figure,
    rate_figure,
)
from bot.asking.working_out.counted_periods import counted_figure, each_against_number
from bot.asking.working_out.counts_behind import count_behind, has_no_best
from bot.asking.working_out.ends_of_runs import both_ends, end_of_longer, largest_move
from bot.asking.working_out.given_twice import given_twice
from bot.asking.working_out.held_against_number import against_number
from bot.asking.working_out.held_asked import what_is_held
from bot.asking.working_out.kinds_of_crime import kinds_by_number
from bot.asking.working_out.lines import extreme_figures, line_figures, signal_figure, wrong_cadence
from bot.asking.working_out.lists import listed_deliverables, listed_late, listed_overdue, listed_signals
from bot.asking.working_out.mean_over_areas import with_their_mean
from bot.asking.working_out.measures_lacking import leads_by_missed_targets, measures_lacking
from bot.asking.working_out.meetings import listed_meetings
from bot.asking.working_out.missing_in_a_row import without_those_missing
from bot.asking.working_out.moved_measures import moved_measures
from bot.asking.working_out.next_due import next_due_figure
from bot.asking.working_out.objectives_listed import listed_objectives
from bot.asking.working_out.of_years import of_years
from bot.asking.working_out.one_period import by_one_base, of_one_period
from bot.asking.working_out.ongoing_measures import measures_at_records, measures_in_runs
from bot.asking.working_out.overviews import listed_areas, listed_measures, listed_targets, overview
from bot.asking.working_out.peers_meant import group_meant
from bot.asking.working_out.people import deputies_of, leads_on, meaning_of
from bot.asking.working_out.rankings import areas_meant, breakdown, parts_meant, ranking
from bot.asking.working_out.runs_of_periods import each_period
from bot.asking.working_out.said_updates import said_in_updates
from bot.asking.working_out.several_breakdowns import MOST_ROWS, asks_for_several, breakdowns
from bot.asking.working_out.shares import shares
from bot.asking.working_out.shares_by_area import shares_by_area
from bot.asking.working_out.straight_line import straight_line_figure
from bot.asking.working_out.then_and_now import then_and_now
from bot.asking.working_out.times_as_many import as_times
from bot.asking.working_out.times_listed import times_listed
from bot.asking.working_out.values import average_figure, drops_out_figure, value_figure
from bot.asking.working_out.what_is_due import what_is_due
from bot.asking.working_out.what_is_left import what_is_left
from bot.asking.working_out.work import Subject, Work, subjects_of
from bot.figures.areas import PeerGroup
from bot.figures.measures import Better, Combine, Unit
from bot.figures.periods import PeriodKind

MOST_SUBJECTS = 40
One = Figure | tuple[Figure, ...] | NoFigure

_OF_ONE_SUBJECT: Mapping[Intent, Callable[[Subject, Question], One]] = {
    Intent.VALUE: lambda subject, question: _values(subject, question),
    Intent.AVERAGE: lambda subject, question: _averages(subject, question),
    Intent.HOW_OFTEN: counted_figure,
    Intent.CHANGE: lambda subject, question: _changes(subject, question),
    Intent.LINES: lambda subject, question: (
        (average_a_time(subject, question) if question.lines == (Statistic.MEAN,) else None)
        or line_figures(subject, question)
    ),
    Intent.SIGNALS: signal_figure,
    Intent.OF_YEARS: of_years,
    Intent.EXTREME: lambda subject, question: _ends(subject, question),
    Intent.RATE: lambda subject, question: _rates(subject, question),
    Intent.RANK: rank_figure,
    Intent.GAP: gap_figure,
    Intent.TARGET: target_figures,
    Intent.VARIANCE: variance_figures,
    Intent.DROPS_OUT: drops_out_figure,
    Intent.STRAIGHT_LINE: straight_line_figure,
    Intent.NEXT_DUE: next_due_figure,
}


def worked_out(question: Question, work: Work) -> Worked:
    """The answer to a question that was understood. Of several subjects either all are answered or none."""
    asked = has_no_best(question, work) or with_period_before_newest(question, work, _worked_out)
    return asked if isinstance(asked, NoFigure) else _worked_out(asked, work)


def _worked_out(question: Question, work: Work) -> Worked:
    listed = _listed(question, work)
    if listed is not None:
        return listed
    if (each := at_each_time(question, work, _worked_out)) is not None:
        return each
    question = of_one_period(question, work)
    question = _order_of_a_group(question, work)
    work = by_one_base(question, work)
    question = with_their_mean(question, work.framework)
    over_areas = _over_areas(question, work) if question.by else None
    if over_areas is not None:
        return over_areas
    if question.by.startswith("groups:"):
        question = replace(question, groups=tuple(one.key.group for one in parts_meant(question, work)), by="")
    elif question.by:
        question = replace(question, areas=areas_meant(question, work), by="")
    if _is_a_stock_over_time(question, work):
        return each_period(question, work)
    subjects = subjects_of(question, work)
    if isinstance(subjects, NoFigure):
        return subjects
    if len(subjects) > MOST_SUBJECTS:
        return NoFigure(reason="too many", details={"number": len(subjects)})
    found = _all_or_none(_found(question, subjects))
    found = found if isinstance(found, NoFigure) else those_that_did_not(found, question)
    return _against_the_period_before(question, subjects, found) if len(subjects) > 1 else found


def _order_of_a_group(question: Question, work: Work) -> Question:
    """The rank of an area in one group of a measure, as the order of all that the whole measure is ranked among.

    By number, as top three. Where it is in several groups of peers they are all areas of its kind.
    """
    alone = len(question.measures) == len(question.areas) == len(question.groups) == 1
    area = work.framework.areas[question.areas[0]] if question.areas else None
    if question.intent is not Intent.RANK or not alone or area is None or area.parent is None:
        return question
    measure = work.framework.measures[question.measures[0]]
    among = group_meant(work.subject(measure.key, area.key), question)
    if isinstance(among, NoFigure) and question.peers is not None:
        return question
    first = Statistic.LOWEST if measure.better is Better.LOWER else Statistic.HIGHEST
    ordered = replace(question, intent=Intent.RANKING, peers=None, beside="", extreme=first)
    if isinstance(among, PeerGroup) and among.key in work.framework.peer_groups:
        return replace(ordered, by=f"peers:{among.key}", areas=())
    return replace(ordered, by=area.kind, areas=(area.key,))


def _over_areas(question: Question, work: Work) -> Worked | None:
    """The answer over the areas of a kind, or the groups, where it is one list; None where each has its own."""
    if question.intent is Intent.SHARE:
        return shares_by_area(question, work)
    if (of_times := times_listed(question, work)) is not None:
        return of_times
    if question.changed:
        return changed_areas(question, work)
    if question.intent is Intent.RANKING:
        return (_broken_down if question.by.startswith("groups:") else ranking)(question, work)
    plain = question.intent in (Intent.VALUE, Intent.RATE)
    if plain and question.how_far and question.condition is None:
        return areas_from_a_line(question, work)
    if plain and question.condition is not None and question.by != EACH_PERIOD:
        return areas_beyond(question, work)
    if plain:
        return _broken_down(question, work)
    if question.intent is Intent.SIGNALS and len(question.measures) == 1 and len(question.groups) < 2:
        return areas_signalled(question, work)
    return None


def _against_the_period_before(
    question: Question, subjects: Sequence[Subject], found: tuple[Figure, ...] | NoFigure
) -> tuple[Figure, ...] | NoFigure:
    """The change of each against the period before, where none has a year before it and none was named."""
    if not (isinstance(found, tuple) and all(one.details.get("step") for one in found)):
        return found
    before = replace(question, against=Against.PERIOD_EARLIER, against_unsaid=False)
    steps = _all_or_none(_found(before, subjects))
    if isinstance(steps, NoFigure):
        return steps
    not_held = {one.behind[0].key: one.details["uncompared"] for one in found}
    return tuple(replace(one, details={**one.details, "none_of": not_held[one.behind[0].key]}) for one in steps)


def _is_a_stock_over_time(question: Question, work: Work) -> bool:
    """`PCSOs over the last five years`: how many there were each time; over all of them there is no figure."""
    alone = len(question.measures) == len(question.areas) == 1 and not (question.groups or question.more_periods)
    period = question.period
    spans = period.form is Form.NAMED and any(one.kind is PeriodKind.SPAN for one in period.candidates)
    several = spans or period.form is Form.SINCE or (period.form is Form.LAST and period.number > 1)
    if not (alone and several and question.intent is Intent.VALUE):
        return False
    measure = work.framework.measures[question.measures[0]]
    if question.count_behind is not None and measure.unit is Unit.PERCENT:
        return False
    if measure.combine is Combine.NONE and measure.cadence is not PeriodKind.WAVE:
        return True
    return measure.combine is Combine.LAST and measure.cadence in (PeriodKind.FINANCIAL_YEAR, PeriodKind.YEAR)


def _all_or_none(found: Sequence[One]) -> tuple[Figure, ...] | NoFigure:
    """The figures, or why one of them is none: that nothing is held of it before all else."""
    failed = [one for one in found if isinstance(one, NoFigure)]
    if failed:
        return next((one for one in failed if one.reason == "nothing held"), failed[0])
    figures: list[Figure] = []
    for one in found:
        if isinstance(one, Figure):
            figures.append(one)
        elif isinstance(one, tuple):
            figures.extend(one)
    return tuple(figures)


def _found(question: Question, subjects: Sequence[Subject]) -> Sequence[One]:
    """What comes of the subjects together, or of each."""
    if question.summed:
        return total_then_and_now(subjects, question)
    if question.intent is Intent.SHARE:
        return shares(subjects, question)
    of_two = len(question.areas) > 1 or len(question.groups) > 1 or (question.by_number and not question.lines)
    if question.intent is Intent.GAP and of_two:
        gap = gap_between(subjects, question)
        if not (question.as_times and isinstance(gap, Figure)):
            return [gap]
        of_places = gap.unit is Unit.COUNT and len(question.areas) > 1
        rated = of_places and subjects[0].measure.default_rate is not None
        by_rate = gap_between(subjects, replace(question, by_number=False)) if rated else None
        return [as_times(gap, by_rate, of_places=of_places)]
    if question.intent is Intent.HOW_OFTEN and is_of_two_areas(question):
        return [counted_figure(subjects[0], question)]
    return [_OF_ONE_SUBJECT[question.intent](subject, question) for subject in subjects]


_LISTS: Mapping[Intent, Callable[[Question, Work], Listed | tuple[Figure, ...] | NoFigure]] = {
    Intent.OVERVIEW: overview,
    Intent.LIST_TARGETS: with_work_of_its_colour(listed_targets),
    Intent.LIST_MEASURES: listed_measures,
    Intent.LIST_AREAS: listed_areas,
    Intent.LIST_MOVED: moved_measures,
    Intent.LIST_RECORDS: measures_at_records,
    Intent.LIST_RUNS: measures_in_runs,
    Intent.LIST_COUNTS: kinds_by_number,
    Intent.LIST_LACKING: measures_lacking,
    Intent.LEADS_MISSING: leads_by_missed_targets,
    Intent.HELD: what_is_held,
    Intent.LIST_SIGNALS: listed_signals,
    Intent.LIST_OVERDUE: listed_overdue,
    Intent.LIST_DELIVERABLES: listed_deliverables,
    Intent.LIST_OBJECTIVES: listed_objectives,
    Intent.LIST_LATE: listed_late,
    Intent.LIST_MISSED: with_work_of_its_colour(missed_where_asked),
    Intent.SAID: lambda question, work: _said(question, work),
    Intent.OWED: what_is_due,
    Intent.LIST_MEETINGS: listed_meetings,
    Intent.LEAD: leads_on,
    Intent.DEPUTY: deputies_of,
    Intent.MEANING: lambda question, work: _with_newest(question, work),
    Intent.HELP: lambda question, work: Listed(kind="help", details=_help(work)),
}


def _said(question: Question, work: Work) -> Listed | tuple[Figure, ...] | NoFigure:
    """What was said in updates; of a measure of which no deliverable speaks, its newest figure."""
    found = said_in_updates(question, work)
    if not isinstance(found, NoFigure) or found.reason != "no deliverable" or not question.measures:
        return found
    subjects = [work.subject(measure, area) for measure in question.measures for area in question.areas]
    figures = [value_figure(subject, question.period) for subject in subjects]
    return both_ends(figures)


def _listed(question: Question, work: Work) -> Listed | tuple[Figure, ...] | NoFigure | None:
    if question.intent is Intent.RANKING and not question.by:
        return NoFigure(reason="kind")
    found = _LISTS.get(question.intent)
    return None if found is None else found(question, work)


def _with_newest(question: Question, work: Work) -> Listed | NoFigure:
    """A meaning, with the newest figure where `what is ...` can ask for either."""
    found = meaning_of(question, work)
    if isinstance(found, NoFigure) or not question.with_figure or work.framework.home is None:
        return found
    figure = value_figure(work.subject(question.measures[0], work.framework.home), question.period)
    return replace(found, figures=(figure,)) if isinstance(figure, Figure) else found


def _broken_down(question: Question, work: Work) -> Listed | NoFigure:
    if question.with_rest:
        return what_is_left(question, work)
    times = question.more_periods and len(question.measures) == 1 and not (question.against or question.with_whole)
    if (question.stepped or times) and question.by != EACH_PERIOD and not question.by.startswith("peers:"):
        return each_period(_of_each_step(question, work), work)
    if question.intent is Intent.RATE and (question.against or question.against_period):
        return NoFigure(reason="two things")  # the rates of areas are of one time
    just_those_times = question.more_periods and not (question.stepped or question.cadences)
    if question.by == EACH_PERIOD and (just_those_times or not question.more_periods):
        return each_period(question, work)
    if (
        len(question.groups) > (0 if question.by.startswith("groups:") else MOST_ROWS)
        or question.more_periods
        or (question.by.startswith("groups:") and question.intent is Intent.RATE)
    ):
        return NoFigure(reason="by")
    return breakdowns(question, work) if asks_for_several(question) else breakdown(question, work)


def _of_each_step(question: Question, work: Work) -> Question:
    """The question for the run of every area, or every group, that a figure is broken down by."""
    if question.by.startswith("groups:"):
        groups = tuple(one.key.group for one in parts_meant(question, work))
        return replace(question, groups=groups, by=EACH_PERIOD)
    return replace(question, areas=areas_meant(question, work), by=EACH_PERIOD)


def _averages(subject: Subject, question: Question) -> One:
    """The average of each of the stretches."""
    if (question.against or question.against_period) and not question.more_periods:
        return both_ends(then_and_now(question, lambda one: _averages(subject, one)))
    if question.more_periods:
        averages = [_averages(subject, one) for one in _at_each_time(question)]
        return given_twice([one for one in averages if isinstance(one, Figure)]) or both_ends(averages)
    a_time = None if question.median else average_a_time(subject, question)
    wrong = wrong_cadence(subject, question)
    return a_time or wrong or average_figure(subject, question.period, median=question.median)


def _changes(subject: Subject, question: Question) -> One:
    """The change of each of the times that were named, against its own year before."""
    each = [change_figures(subject, one) for one in _at_each_time(question)]
    return each[0] if len(each) == 1 else both_ends(each)


def _at_each_time(question: Question) -> list[Question]:
    """The question for each of the times that were named."""
    return [replace(question, period=one, more_periods=()) for one in (question.period, *question.more_periods)]


def _rates(subject: Subject, question: Question) -> One:
    """The rate over each of the times that were named."""
    if question.against or question.against_period:
        beside = [then_and_now(one, lambda asked: rate_figure(subject, asked)) for one in _at_each_time(question)]
        return both_ends([*chain.from_iterable(beside)])
    found = [rate_figure(subject, one) for one in _at_each_time(question)]
    return found[0] if len(found) == 1 else both_ends(found)


def _ends(subject: Subject, question: Question) -> One:
    """The end that was asked for, or both."""
    if question.largest_move:
        return largest_move(subject, question)
    if question.both_ends:
        other = Statistic.LOWEST if question.extreme is Statistic.HIGHEST else Statistic.HIGHEST
        asked = (replace(question, both_ends=False, extreme=one) for one in (question.extreme, other))
        mean = [average_figure(subject, question.period)] if question.lines else []
        return both_ends([*(_ends(subject, one) for one in asked), *mean])
    return end_of_longer(subject, question) or extreme_figures(subject, question)


def _values(subject: Subject, question: Question) -> One:
    behind = question.count_behind if subject.measure.unit is Unit.PERCENT else None
    plain = not (question.more_periods or behind or question.condition)
    if plain and question.threshold is None and (of_state := of_a_state(subject, question)) is not None:
        return change_figures(subject, of_state)
    found = without_those_missing([value_figure(subject, one) for one in (question.period, *question.more_periods)])
    for one in found:
        if isinstance(one, NoFigure):
            return one
    if (twice := given_twice([one for one in found if isinstance(one, Figure)])) is not None:
        return twice
    if behind is not None:
        return both_ends([count_behind(one, behind) for one in found if isinstance(one, Figure)])
    figures = (against_number(one, question) for one in found if isinstance(one, Figure))
    given = tuple(replace(one, details={**one.details, "asked_final": question.asks_final}) for one in figures)
    return (*given, *each_against_number(subject, question, given))


def _help(work: Work) -> dict[str, object]:
    """A few names of this catalogue, for examples that work here."""
    held = {key.measure for key in work.facts.figures.keys}
    shown = [one for one in work.framework.measures.values() if one.key not in work.denied and one.key in held]
    home = work.framework.home
    within = [area.name for area in work.framework.children_of(home)] if home else []
    areas = within or [area.name for area in work.framework.areas.values()]
    return {"measures": [one.name for one in shown[:3]], "areas": areas[:3]}
