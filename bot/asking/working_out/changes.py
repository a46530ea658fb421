"""Changes: a figure against the same a year before, against the period before, or against a period that was named."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from bot.asking.answers import Behind, Figure, NoFigure, Status
from bot.asking.asked_period import NEWEST, AskedPeriod, Form
from bot.asking.question import OF_CHANGES, Against, Condition, Intent, Question, Statistic
from bot.asking.working_out.beside import called_like, notes_of_change
from bot.asking.working_out.comparable import with_what_can_be_compared
from bot.asking.working_out.held_against_number import moved_by_so_much
from bot.asking.working_out.like_with_like import like_with_like
from bot.asking.working_out.lines import signal_figure
from bot.asking.working_out.meant_periods import Chosen
from bot.asking.working_out.states import at_its_end, then_and_now
from bot.asking.working_out.the_other_way import the_other_way
from bot.asking.working_out.values import on_chart, value_figure
from bot.asking.working_out.waves import waves_a_year_before
from bot.asking.working_out.work import Given, Subject
from bot.asking.working_out.years_ago import years_before
from bot.figures.cadences import PERIODS_IN_A_YEAR
from bot.figures.measures import Better, Combine, Unit
from bot.figures.milestones import percent_change
from bot.figures.number_words import figure_in_words
from bot.figures.period_labels import is_a_year
from bot.figures.periods import Period, PeriodKind, period_containing
from bot.figures.proportions import difference_interval
from bot.figures.windows import Window, a_year_earlier

_HALF_A_YEAR = 183


def change_figures(subject: Subject, question: Question) -> tuple[Figure, ...] | NoFigure:
    """The change and the change in percent, the one that was asked for first; of percentages, in percentage points."""
    if subject.measure.cadence is PeriodKind.WAVE and question.period.form is Form.ROLLING:
        # "Changed over the past year": of waves, the newest against the one a year before.
        question = replace(question, period=NEWEST, against=Against.YEAR_EARLIER, against_unsaid=False)
    question = of_a_state(subject, question) or question
    now = subject.stretch(_as_long_as_said(question.period, subject.measure.cadence))
    if isinstance(now, NoFigure):
        # Another period in the place of one of the two would be held against what it is not like.
        of_two = question.against_period is not None and now.status is not Status.AMBIGUOUS
        return replace(now, periods=()) if of_two else now
    before = _before(subject, question, now)
    if isinstance(before, NoFigure):
        return _by_its_chart(subject, question, before) or _offering(before, subject, question, now)
    if _unlike(subject, now.chosen, before.chosen) and question.period.form is Form.NEWEST:
        now = subject.stretch(_as_long_as(before.chosen, subject))
        if isinstance(now, NoFigure):
            return now
        if (alike := like_with_like(subject, now, before)) is not None:
            return _with_what_was_taken(_figures(subject, *alike, question.percent), "of the year", alike[0])
    if before.chosen.called.start > now.chosen.called.end:
        now, before = before, now  # of June against July, what it was and what it is: nothing rose that fell
    if now.chosen.called == before.chosen.called and question.period.words.endswith("now"):
        alone = value_figure(subject, question.period)  # September and now, where September is the newest
        return alone if isinstance(alone, NoFigure) else (alone,)
    if _overlap(now.chosen, before.chosen):
        words = f"{now.chosen.called.in_words} and {before.chosen.called.in_words}"
        return NoFigure(reason="overlapping", details={"words": words})
    if _unlike(subject, now.chosen, before.chosen):
        details = {"first": now.chosen.called.in_words, "second": before.chosen.called.in_words}
        return NoFigure(reason="not alike", details=details)
    figures = _with_what_is_said_beside(_figures(subject, now, before, question.percent), subject, question, now)
    figures = _with_its_age(figures, subject, question)
    if not _is_taken_unsaid(question, now.chosen.called, before.chosen.called):
        return figures
    return _with_what_was_taken(figures, "newest", now)


def _with_what_is_said_beside(
    figures: tuple[Figure, ...], subject: Subject, question: Question, now: Given
) -> tuple[Figure, ...]:
    """With what went the other way over a longer time, where no time was said, and whether chance was asked about."""
    change = figures[0].details["change"]
    unsaid = question.against_unsaid and question.period.form is Form.NEWEST
    longer = the_other_way(subject, now, change) if unsaid else []
    so_much = moved_by_so_much(change, figures[0].details["percent"], subject.measure, question)
    besides = {"longer": longer, "chance_asked": question.chance_asked, "by_so_much": so_much}
    return tuple(replace(one, details={**one.details, **besides}) for one in figures)


def _with_its_age(figures: tuple[Figure, ...], subject: Subject, question: Question) -> tuple[Figure, ...]:
    """With how old the newest figure is, as it is told of a single one: `now compared with ten years ago`."""
    if question.period.form is not Form.NEWEST or question.period.candidates or not subject.is_old:
        return figures
    from_it = question.against_period is not None and question.against_period.form is Form.YEAR_AGO
    return tuple(replace(one, details={**one.details, "stale": True, "counted_from_it": from_it}) for one in figures)


def _with_what_was_taken(figures: tuple[Figure, ...], why: str, now: Given) -> tuple[Figure, ...]:
    taken = {"taken_period": now.chosen.called.in_words, "taken_as": why}
    return tuple(replace(one, details={**one.details, **taken}) for one in figures)


def _is_taken_unsaid(question: Question, now: Period, before: Period) -> bool:
    """Whether the newest was taken where February of last year alone was said, which is another time of the year."""
    unsaid = question.period.form is Form.NEWEST and not question.period.words and question.against_period is not None
    far = now.start - before.start > timedelta(days=_HALF_A_YEAR)
    return unsaid and far and now.start.month != before.start.month and not is_a_year(now)


def _offering(before: NoFigure, subject: Subject, question: Question, now: Given) -> NoFigure:
    """What can be compared instead, of a figure that was to be held against one that is not held."""
    if question.against_period is not None:
        return before

    def counterpart(period: Period) -> Period | None:
        if question.against is Against.PERIOD_EARLIER:
            return next(iter(_period_before(subject, (period,))), None)
        return next(iter(a_year_earlier(subject.measure, subject.series, Window(periods=(period,))).periods), None)

    return with_what_can_be_compared(before, subject, now, counterpart)


def _by_its_chart(subject: Subject, question: Question, before: NoFigure) -> tuple[Figure, ...] | None:
    """Where nothing was named to compare with and no year before is held: the newest figure, as its chart judges it.

    The step from the period before stands beside it, where that is held and shown.
    """
    if not (
        question.against_unsaid and question.period.form in (Form.NEWEST, Form.NAMED) and before.reason == "missing"
    ):
        return None
    found = signal_figure(subject, question)
    if isinstance(found, NoFigure):
        return None
    step = change_figures(subject, replace(question, against=Against.PERIOD_EARLIER, against_unsaid=False))
    beside = {"uncompared": before.details["words"], "step": None if isinstance(step, NoFigure) else step[0].details}
    return (replace(found, details={**found.details, **beside}),)


def of_a_state(subject: Subject, question: Question) -> Question | None:
    """The question of how a state was then and is now; None of all else."""
    found = subject.chosen(question.period) if subject.series is not None else None
    if not isinstance(found, Chosen):
        return None
    return then_and_now(question, subject.measure, subject.series, found)


def _figures(subject: Subject, now: Given, before: Given, percent_first: bool) -> tuple[Figure, ...]:
    now, before = (replace(one, chosen=at_its_end(one.chosen, subject.measure)) for one in (now, before))
    change = now.value - before.value
    percent = None if subject.measure.unit is Unit.PERCENT else percent_change(before.value, now.value)
    chart, signals = on_chart(subject, now)
    details = {
        **chart,
        "now_signals": signals,
        "now": now.value,
        "before": before.value,
        "change": change,
        "percent": percent,
        "before_period": before.chosen.called.in_words,
        "out_of": None if now.window.numerator is not None else now.window.denominator,
        "before_out_of": before.window.denominator,
        "points": subject.measure.unit is Unit.PERCENT,
        "interval": _interval(subject, now, before),
        "noted": notes_of_change(subject, before.chosen.periods, now.chosen.periods),
    }
    more = {
        "against": before.chosen.called,
        "behind": (Behind(subject.key, now.chosen.periods), Behind(subject.key, before.chosen.periods)),
        "provisional": now.window.provisional or before.window.provisional,
        "details": details,
        "formula": f"{figure_in_words(now.value)} - {figure_in_words(before.value)}",
    }
    figures = [subject.figure(Statistic.CHANGE, change, now, **more)]
    if percent is not None:
        formula = f"({more['formula']}) / {figure_in_words(before.value)} × 100"
        more |= {"unit": Unit.PERCENT, "formula": formula}
        figures.append(subject.figure(Statistic.PERCENT_CHANGE, percent, now, **more))
    return tuple(reversed(figures)) if percent_first else tuple(figures)


def _interval(subject: Subject, now: Given, before: Given) -> tuple[Decimal, Decimal] | None:
    """In percentage points, where the samples of a survey leave the true change; None of what is no sample."""
    if not subject.measure.is_sample:
        return None
    parts = [(one.window.numerator, one.window.denominator) for one in (now, before)]
    counts = [(float(top), float(bottom)) for top, bottom in parts if top is not None and bottom]
    if len(counts) != len(parts):
        return None
    low, high = difference_interval(counts[0], counts[1])
    return Decimal(repr(low * 100)), Decimal(repr(high * 100))


def _before(subject: Subject, question: Question, now: Given) -> Given | NoFigure:
    if question.against_period is not None and question.against_period.form is Form.YEAR_AGO:
        return _years_before(subject, question.against_period, now)
    if question.against_period is not None and not _is_the_last_itself(subject, question, now.chosen.periods):
        before = subject.stretch(_not_now(question.against_period, now))
        # Two periods that both moved to the newest held would be compared with themselves.
        moved = not question.against_period.floating and isinstance(before, Given) and before.chosen.instead_of
        if isinstance(before, Given) and (moved or now.chosen.instead_of):
            words = before.chosen.instead_of or now.chosen.instead_of
            return NoFigure(reason="cannot compare", details={"words": words})
        return before
    periods = now.chosen.periods
    of_waves = periods[0].kind is PeriodKind.WAVE
    if (
        question.against is Against.PERIOD_EARLIER
        or _is_the_last_itself(subject, question, periods)
        or (of_waves and question.against_unsaid)
    ):
        found = _period_before(subject, periods)
    elif of_waves:
        held = subject.series.periods if subject.series else ()
        each = [waves_a_year_before(held, one) for one in periods]
        found = tuple(one for then in each for one in then) if all(each) else ()
    else:
        found = a_year_earlier(subject.measure, subject.series, now.window).periods
    if not found:
        return NoFigure(reason="no counterpart", details={"words": now.chosen.called.in_words})
    return subject.over(Chosen(tuple(found), called_like(found, now.chosen.called), now.chosen.statistic))


def _years_before(subject: Subject, against: AskedPeriod, now: Given) -> Given | NoFigure:
    """The same periods so many years before: than five years ago. Days, weeks and waves have none of the same name."""
    if now.chosen.periods[0].kind in (PeriodKind.WAVE, PeriodKind.WEEK, PeriodKind.DAY):
        return NoFigure(reason="no counterpart", details={"words": now.chosen.called.in_words})
    found = tuple(years_before(one, against.number or 1) for one in now.chosen.periods)
    return subject.over(Chosen(found, called_like(found, now.chosen.called), now.chosen.statistic))


def _is_the_last_itself(subject: Subject, question: Question, periods: tuple[Period, ...]) -> bool:
    """`Confidence v last wave`, where the newest wave is the last: it is held against the one before it."""
    against, newest = question.against_period, subject.series.newest.period if subject.series is not None else None
    last = against is not None and against.form is Form.NEWEST and against.unit is PeriodKind.WAVE
    return last and periods == (newest,)


def _not_now(against: AskedPeriod, now: Given) -> AskedPeriod:
    """What is held against a figure is none of its own periods: `last October` of October is the one a year before."""
    called = now.chosen.called
    others = tuple(one for one in against.candidates if one.end < called.start or called.end < one.start)
    return replace(against, candidates=others) if others else against


def _period_before(subject: Subject, periods: tuple[Period, ...]) -> tuple[Period, ...]:
    """As many periods, straight before; of waves as many as are held before them, or none."""
    first = periods[0]
    if first.kind is PeriodKind.WAVE:
        held = subject.series.periods if subject.series is not None else ()
        earlier = [one for one in held if one.end < first.start]
        return tuple(earlier[-len(periods) :]) if len(earlier) >= len(periods) else ()
    found = [period_containing(first.kind, first.start - timedelta(days=1))]
    while len(found) < len(periods):
        found.append(period_containing(first.kind, found[-1].start - timedelta(days=1)))
    return tuple(reversed(found))


def _overlap(now: Chosen, before: Chosen) -> bool:
    return now.called.start <= before.called.end and before.called.start <= now.called.end


def _unlike(subject: Subject, now: Chosen, before: Chosen) -> bool:
    """A month is not compared with a year, nor a part of a year with the whole of another."""
    counted = now.statistic is not Statistic.VALUE or subject.measure.combine is not Combine.LAST
    return len(now.periods) != len(before.periods) and counted


def _as_long_as_said(asked: AskedPeriod, cadence: PeriodKind) -> AskedPeriod:
    """`V same quarter last year` of what is counted by the month: the newest quarter, and not the newest month."""
    longer = asked.form is Form.NEWEST and asked.unit in _BY_LENGTH and cadence in _BY_LENGTH
    longer = longer and _BY_LENGTH.index(asked.unit) > _BY_LENGTH.index(cadence)
    return replace(asked, form=Form.LAST, relative=True, number=1) if longer else asked


_BY_LENGTH = (PeriodKind.DAY, PeriodKind.WEEK, PeriodKind.MONTH, PeriodKind.FINANCIAL_QUARTER)


def _as_long_as(before: Chosen, subject: Subject) -> AskedPeriod:
    """The newest periods, as many as those they are held against: the last 12 months against a year."""
    cadence, number = subject.measure.cadence, len(before.periods)
    if PERIODS_IN_A_YEAR.get(cadence) == number:
        return AskedPeriod(Form.ROLLING, relative=True)
    return AskedPeriod(Form.LAST, relative=True, number=number, unit=cadence)


def those_that_did_not(figures: Sequence[Figure], question: Question) -> tuple[Figure, ...] | NoFigure:
    """`The others` behind which of several measures are up: the changes of those that did not go that way."""
    condition = question.condition
    if not question.not_so or question.intent is not Intent.CHANGE or condition not in OF_CHANGES:
        return tuple(figures)
    others = tuple(one for one in figures if not _went(one, condition or Condition.RISING))
    return others or NoFigure(reason="no others")


def _went(figure: Figure, condition: Condition) -> bool:
    better = {Better.HIGHER: 1, Better.LOWER: -1, Better.NEITHER: 0}[figure.measure.better]
    signs = {Condition.RISING: 1, Condition.FALLING: -1, Condition.IMPROVING: better, Condition.WORSENING: -better}
    return (figure.details.get("change") or 0) * signs[condition] > 0
