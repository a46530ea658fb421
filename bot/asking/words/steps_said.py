"""The words of the field that say in what steps of time something is asked for."""

from collections.abc import Mapping

from bot.asking.words.field_words import Field
from bot.figures.periods import PeriodKind

UNITS_EARLIER: Mapping[Field, tuple[Field, PeriodKind]] = {
    Field.YEAR_BEFORE: (Field.YEAR_EARLIER, PeriodKind.FINANCIAL_YEAR),
    Field.MONTH_EARLIER: (Field.PERIOD_EARLIER, PeriodKind.MONTH),
    Field.QUARTER_EARLIER: (Field.PERIOD_EARLIER, PeriodKind.FINANCIAL_QUARTER),
    Field.WEEK_EARLIER: (Field.PERIOD_EARLIER, PeriodKind.WEEK),
    Field.DAY_EARLIER: (Field.PERIOD_EARLIER, PeriodKind.DAY),
    Field.WAVE_EARLIER: (Field.PERIOD_EARLIER, PeriodKind.WAVE),
    Field.MONTH_ON_MONTH: (Field.PERIOD_ON_PERIOD, PeriodKind.MONTH),
    Field.QUARTER_ON_QUARTER: (Field.PERIOD_ON_PERIOD, PeriodKind.FINANCIAL_QUARTER),
    Field.WAVE_ON_WAVE: (Field.PERIOD_ON_PERIOD, PeriodKind.WAVE),
    Field.WEEK_ON_WEEK: (Field.PERIOD_ON_PERIOD, PeriodKind.WEEK),
}
"""What is said of the period before, with the length of it that was named."""

COUNTED: Mapping[Field, PeriodKind] = {
    Field.HOW_MANY_DAYS: PeriodKind.DAY,
    Field.HOW_MANY_WEEKS: PeriodKind.WEEK,
    Field.HOW_MANY_MONTHS: PeriodKind.MONTH,
    Field.HOW_MANY_QUARTERS: PeriodKind.QUARTER,
}
"""The ways of asking how often that say of what."""

CADENCE_WORDS: Mapping[Field, PeriodKind] = {
    Field.DAILY: PeriodKind.DAY,
    Field.DAYS: PeriodKind.DAY,
    Field.WEEKLY: PeriodKind.WEEK,
    Field.MONTHLY: PeriodKind.MONTH,
    Field.QUARTERLY: PeriodKind.QUARTER,
    Field.YEARLY: PeriodKind.YEAR,
    Field.OF_WAVES: PeriodKind.WAVE,
}
"""Steps of time; a figure of another cadence is not given for them."""

STEPPED: Mapping[Field, PeriodKind] = {
    Field.BY_DAY: PeriodKind.DAY,
    Field.BY_WEEK: PeriodKind.WEEK,
    Field.BY_MONTH: PeriodKind.MONTH,
    Field.BY_QUARTER: PeriodKind.QUARTER,
    Field.BY_YEAR: PeriodKind.YEAR,
}
"""Steps of time, of which each is asked for."""
