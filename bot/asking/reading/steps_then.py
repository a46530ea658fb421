"""`Show me by month` in a thread, `per quarter since 2024`: the periods before, or those that are said, one by one."""

from bot.asking.asked_period import NEWEST, AskedPeriod, Form
from bot.asking.question import EACH_PERIOD, Intent, Question
from bot.asking.reading.parts import Parts
from bot.asking.reading.runs_asked import is_a_stretch
from bot.asking.words.field_words import Field
from bot.asking.words.word_sets import word_set
from bot.figures.periods import PeriodKind

_BESIDE = frozenset({Field.CHART, Field.TABLE, Field.BY, Field.ONE_BY_ONE, Field.TREND, Field.DOING, Field.WHICH})
_OF_FIGURES = (Intent.VALUE, Intent.SIGNALS, Intent.LINES, Intent.NEXT_DUE)
_STEPS = word_set("monthly weekly quarterly yearly annually daily months weeks quarters years days")


def step_by_step(parts: Parts, previous: Question) -> Question | None:
    """The question before with each of its steps, or of a single one the newest; None where more is asked."""
    return _stepped_over(previous, parts) if _asks_for_steps(parts, previous) else None


def _asks_for_steps(parts: Parts, previous: Question) -> bool:
    plain = previous.intent in _OF_FIGURES and not (previous.by or previous.more_periods or previous.condition)
    said = parts.names or parts.kinds or parts.peers or parts.rate is not None or parts.first or parts.threshold
    over_them = all(_is_longer(period, parts.cadences) for _, period in parts.periods) and len(parts.periods) < _SEVERAL
    steps = bool(parts.cadences) and (parts.stepped or parts.per_time or not _STEPS.isdisjoint(parts.words))
    return plain and steps and over_them and not said and set(parts.fields) <= _BESIDE


_SEVERAL = 2


def _stepped_over(previous: Question, parts: Parts) -> Question:
    period = parts.periods[0][1] if parts.periods else previous.period
    period = period if _is_longer(period, parts.cadences) else NEWEST
    return Question(
        intent=Intent.VALUE,
        measures=previous.measures,
        areas=previous.areas,
        groups=previous.groups,
        period=period,
        by=EACH_PERIOD,
        cadences=tuple(parts.cadences),
        stepped=True,
        chart=parts.has(Field.CHART),
        table=parts.has(Field.TABLE),
        home_meant=previous.home_meant,
        known_on=previous.known_on,
        as_at=previous.as_at,
    )


def _is_longer(period: AskedPeriod, steps: list[PeriodKind]) -> bool:
    """Whether a period is made of several of the steps."""
    if is_a_stretch(period):
        return True
    quarters = (PeriodKind.QUARTER, PeriodKind.FINANCIAL_QUARTER)
    kinds = {one.kind for one in period.candidates}
    of_months = period.form is Form.NAMED and bool(kinds) and kinds <= {*quarters}
    return of_months and not {*steps} & {*quarters, PeriodKind.YEAR, PeriodKind.FINANCIAL_YEAR}
