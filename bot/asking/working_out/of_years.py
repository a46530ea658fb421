"""The parts of the year beside one another, over whole years; one of them beside the same part of other years.

Set beside one another are whole years only, straight back from the newest figure, so that each month stands for as many
years as every other. Of fewer than two nothing is said.
"""

from collections.abc import Sequence
from decimal import Decimal

from bot.asking.answers import Behind, Figure, NoFigure
from bot.asking.asked_period import AskedPeriod, Form, just_that
from bot.asking.question import OfYears, Question, Statistic
from bot.asking.working_out.lines import mean_of
from bot.asking.working_out.runs_of_periods import longer_periods
from bot.asking.working_out.work import Given, Subject
from bot.figures.measures import Combine
from bot.figures.period_labels import cadence_noun
from bot.figures.periods import MONTHS, Period, PeriodKind, period_containing, span
from bot.figures.windows import over

FEWEST_YEARS = 2
MOST_ROWS = 6
_MOST_YEARS = 40
_IN_A_YEAR = {PeriodKind.MONTH: 12, PeriodKind.FINANCIAL_QUARTER: 4}


def of_years(subject: Subject, question: Question) -> Figure | NoFigure:
    """What is usual for a time of the year, or one time of it beside the same of other years."""
    if subject.series is None:
        return subject.nothing_held(question.period)
    first = _first_year(subject, question.among_years)
    if isinstance(first, NoFigure):
        return first
    if question.of_years is OfYears.BY_PART:
        return _by_part(subject, question, first)
    return _beside_other_years(subject, question, first)


def _first_year(subject: Subject, among: AskedPeriod) -> Period | NoFigure | None:
    """The first period of the years that are looked at; None for all that are held."""
    if among.form is Form.NEWEST:
        return None
    if among.form is Form.SINCE and among.candidates:
        return among.candidates[0]
    found = subject.chosen(among)
    return found if isinstance(found, NoFigure) else found.periods[0]


def _by_part(subject: Subject, question: Question, first: Period | None) -> Figure | NoFigure:
    """The average of each month or quarter over whole years, and which was the highest and the lowest."""
    kind = _kind(subject, question)
    if kind is None:
        return NoFigure(reason="no season", details={"name": subject.name, "why": subject.measure.cadence.value})
    run = _whole_years(_run(subject, kind, first), _IN_A_YEAR[kind])
    years = len(run) // _IN_A_YEAR[kind]
    if years < FEWEST_YEARS:
        return NoFigure(reason="no season", details={"name": subject.name, "years": years, "why": ""})
    by_part: dict[str, list[Given]] = {}
    for one in sorted(run, key=lambda given: _place_in_year(given.chosen.called)):
        by_part.setdefault(part_name(one.chosen.called), []).append(one)
    averages = {part: _average(subject, givens) for part, givens in by_part.items()}
    ends = {end: _end(averages, run, highest=end == "highest") for end in ("highest", "lowest")}
    asked = "lowest" if question.extreme is Statistic.LOWEST else "highest"
    return subject.figure(
        Statistic.MEAN,
        averages[ends[asked][0]],
        period=_stretch(run),
        behind=tuple(Behind(subject.key, one.chosen.periods) for one in run),
        formula=f"the average of {ends[asked][0]} over {years} years",
        details={"of_years": "by part", "noun": cadence_noun(kind, 1), "years": years, "parts_of_year": averages}
        | {end: {"part": part, "value": averages[part], "times": times} for end, (part, times) in ends.items()},
    )


def _kind(subject: Subject, question: Question) -> PeriodKind | None:
    """What the year is parted into: as was asked where the measure adds up to it, else as it is counted."""
    own = subject.measure.cadence
    quarters = PeriodKind.QUARTER in question.cadences or PeriodKind.FINANCIAL_QUARTER in question.cadences
    if own is PeriodKind.FINANCIAL_QUARTER:
        return None if PeriodKind.MONTH in question.cadences else own
    if own is not PeriodKind.MONTH:
        return None
    return PeriodKind.FINANCIAL_QUARTER if quarters else own


def _run(subject: Subject, kind: PeriodKind, first: Period | None) -> list[Given]:
    """The figures of a kind that follow one on the other up to the newest, none missing; the newest first."""
    held = subject.series.periods if subject.series is not None else ()
    periods: Sequence[Period] = held
    if kind is not subject.measure.cadence:
        periods = longer_periods(subject, kind, held[0], held[-1])
    run: list[Given] = []
    for one in reversed(periods):
        given = subject.given(just_that(one))
        follows = not run or (run[-1].chosen.called.start - one.end).days == 1
        if not isinstance(given, Given) or not follows or (first is not None and one.start < first.start):
            break
        run.append(given)
    return run


def _whole_years(run: list[Given], in_a_year: int) -> list[Given]:
    return run[: len(run) // in_a_year * in_a_year]


def _end(averages: dict[str, Decimal], run: Sequence[Given], *, highest: bool) -> tuple[str, int]:
    """The part with the highest or lowest average, and in how many of the years it was so."""
    choose = max if highest else min
    part = choose(averages, key=lambda one: averages[one])
    years = [run[place : place + len(averages)] for place in range(0, len(run), len(averages))]
    ends = (choose(year, key=lambda one: one.value) for year in years)
    return part, sum(part_name(one.chosen.called) == part for one in ends)


def _beside_other_years(subject: Subject, question: Question, first: Period | None) -> Figure | NoFigure:
    """A month, quarter or season beside the same of the years before it, of those that are held."""
    newest = _newest_of(subject, question.period)
    if isinstance(newest, NoFigure):
        return newest
    found = [newest, *_in_years_before(subject, newest.chosen.called, first)]
    if len(found) < FEWEST_YEARS:
        return NoFigure(reason="no other years", details={"name": subject.name, "words": newest.chosen.called.in_words})
    highest = question.extreme is not Statistic.LOWEST
    in_order = sorted(found, key=lambda one: -one.value if highest else one.value)
    details = {
        "of_years": question.of_years,
        "part": part_name(newest.chosen.called),
        "years": len(found),
        "rows": [(one.chosen.called.in_words, one.value) for one in found[:MOST_ROWS]],
        "more": max(len(found) - MOST_ROWS, 0),
        "from_top": 1 + sum(one.value > newest.value for one in found),
        "from_bottom": 1 + sum(one.value < newest.value for one in found),
        "since": _held_only_since(subject, first),
        "others": _average(subject, found[1:]),
        "all": _average(subject, found),
        "end": (in_order[0].chosen.called.in_words, in_order[0].value),
        "end_said": "highest" if highest else "lowest",
    }
    behind = tuple(Behind(subject.key, one.chosen.periods) for one in found)
    if question.of_years is OfYears.USUAL:
        period = span(found[-1].chosen.periods[0], newest.chosen.periods[-1])
        return subject.figure(
            Statistic.MEAN,
            _average(subject, found),
            period=period,
            behind=behind,
            formula="the average",
            details=details,
        )
    given = in_order[0] if question.of_years is OfYears.END else newest
    end = Statistic.HIGHEST if highest else Statistic.LOWEST
    statistic = end if question.of_years is OfYears.END else given.chosen.statistic
    return subject.figure(statistic, given.value, given, behind=behind, formula="as held", details=details)


def _held_only_since(subject: Subject, first: Period | None) -> str:
    """Since when it is held, where that is later than the years that were named; else nothing."""
    held = subject.series.periods[0] if subject.series is not None else None
    return held.in_words if held is not None and first is not None and first.start < held.start else ""


def _newest_of(subject: Subject, asked: AskedPeriod) -> Given | NoFigure:
    """The newest of a part of the year that is held; where the year was said, that one."""
    if asked.form is Form.NEWEST:
        return subject.given(asked)
    first: NoFigure | None = None
    candidates = list(asked.candidates)
    if asked.floating:
        candidates += [earlier for one in asked.candidates for earlier in (_year_before(one),)]
    for one in candidates:
        given = subject.given(AskedPeriod(Form.NAMED, (one,), words=asked.words))
        if isinstance(given, Given):
            return given
        first = first or given
    return first or NoFigure(reason="no such period", details={"words": asked.words})


def _in_years_before(subject: Subject, newest: Period, first: Period | None) -> list[Given]:
    """The figures of the same part of the years before, as far back as held; one that is not is left out."""
    held, found, one = subject.series, list[Given](), newest
    for _ in range(_MOST_YEARS):
        one = _year_before(one)
        too_early = held is None or one.start < held.periods[0].start
        if too_early or (first is not None and one.start < first.start):
            break
        given = subject.given(just_that(one))
        if isinstance(given, Given):
            found.append(given)
    return found


def _year_before(one: Period) -> Period:
    """The same part of the year before; of a season the same months."""
    if one.kind is not PeriodKind.SPAN:
        return one.year_before()
    months = (period_containing(PeriodKind.MONTH, day).year_before() for day in (one.start, one.end))
    return span(*months)


def _average(subject: Subject, givens: Sequence[Given]) -> Decimal:
    """The plain mean; of percentages that of all their periods together, where what they are of is held."""
    if subject.measure.combine is Combine.RATIO:
        periods = sorted((one for given in givens for one in given.chosen.periods), key=lambda one: one.start)
        window = over(subject.measure, subject.series, periods)
        if window.value is not None:
            return window.value
    return mean_of([one.value for one in givens])


def _stretch(run: Sequence[Given]) -> Period:
    return span(run[-1].chosen.called, run[0].chosen.called)


def _place_in_year(period: Period) -> int:
    """Months from January, quarters from April, as they are numbered."""
    first = 4 if period.kind is PeriodKind.FINANCIAL_QUARTER else 1
    return (period.start.month - first) % 12


def part_name(period: Period) -> str:
    """What a month, a quarter or a season is called in every year: August, Q3, June to August."""
    if period.kind is PeriodKind.FINANCIAL_QUARTER:
        return f"Q{period.text[-1]} ({_month(period.start.month)} to {_month(period.end.month)})"
    first, last = _month(period.start.month), _month(period.end.month)
    return first if first == last else f"{first} to {last}"


def _month(number: int) -> str:
    return MONTHS[number - 1]
