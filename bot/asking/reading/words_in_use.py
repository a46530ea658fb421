"""Which words of the field each kind of answer has use for."""

from collections.abc import Mapping

from bot.asking.question import OF_THE_AVERAGE, Intent, Question, Statistic
from bot.asking.reading.season_asked import ALLOWED as OF_THE_YEAR
from bot.asking.words.field_words import Field
from bot.asking.words.order_words import ENDS_OF_ORDERS

ALWAYS = frozenset(
    {
        Field.CHART,
        Field.TABLE,
        Field.HOME,
        Field.ONE_BY_ONE,
        Field.WHAT_IS,
        Field.TOTAL,
        Field.SOURCE,
        Field.WHY,
        Field.AMONG,
        Field.WORTH,
    }
    | {Field.DOING}
)
OF_A_WINDOW = frozenset(
    {"what", "whats", "which", "when", "next", "rolling", "12", "window", "year", "total", "months"}
)
USED: Mapping[Intent, frozenset[Field]] = {
    Intent.NEXT_DUE: frozenset({Field.PUBLISHED, Field.FUTURE, Field.NEXT, Field.WHICH, Field.LATE, Field.HOW_OFTEN}),
    Intent.VALUE: frozenset({Field.AS_NUMBERS, Field.FINAL, Field.OVERVIEW, Field.BY, Field.COMPARE, Field.COMBINED}),
    Intent.CHANGE: frozenset(
        {
            Field.ANY,
            Field.BY,
            Field.CHANGE,
            Field.COMPARE,
            Field.YEAR_EARLIER,
            Field.PERIOD_EARLIER,
            Field.PERCENT,
            Field.TREND,
        }
        | {Field.YEAR_ON_YEAR, Field.PERIOD_ON_PERIOD, Field.SINCE, Field.DIFFERENCE, Field.SIGNALS}
        | {Field.OVERTAKING, Field.AGAINST_TREND}
    ),
    Intent.LINES: frozenset(
        {
            Field.ABOVE_AVERAGE,
            Field.BELOW_AVERAGE,
            Field.BY,
            Field.MEAN,
            Field.AVERAGE,
            Field.UPPER,
            Field.LOWER,
            Field.LIMITS,
        }
    ),
    Intent.AVERAGE: frozenset({Field.AVERAGE, Field.MEDIAN, Field.BY, Field.COMPARE}),
    Intent.HOW_OFTEN: frozenset(
        {
            Field.HOW_OFTEN,
            Field.WHICH,
            Field.ABOVE,
            Field.BELOW,
            Field.OUTSIDE,
            Field.ABOVE_AVERAGE,
            Field.BELOW_AVERAGE,
            Field.ANY,
            Field.CHANGE,
            Field.SIGNALS,
        }
        | {Field.ABOVE_TARGET, Field.BELOW_TARGET, Field.ON_TRACK, Field.MISSED, Field.TARGET}
    ),
    Intent.OF_YEARS: OF_THE_YEAR,
    Intent.EXTREME: frozenset({Field.SINCE_WHEN, Field.WHICH, *ENDS_OF_ORDERS}),
    Intent.SIGNALS: frozenset(
        {Field.BY, Field.SIGNALS, Field.TREND, Field.ABOVE, Field.BELOW, Field.OUTSIDE, Field.ANY}
    ),
    Intent.RATE: frozenset({Field.RATE, Field.BY, Field.COMPARE}),
    Intent.RANK: frozenset({Field.SIGNALS, Field.RANK, Field.RATE, Field.BY, Field.COMPARE, Field.ANY, Field.WHICH}),
    Intent.RANKING: frozenset({Field.RANK, Field.RATE, Field.BY, Field.WHICH, Field.ANY, *ENDS_OF_ORDERS}),
    Intent.GAP: frozenset(
        {Field.RATIO, Field.GAP, Field.RATE, Field.AVERAGE, Field.DIFFERENCE, Field.COMPARE, Field.CHANGE}
    ),
    Intent.SHARE: frozenset({Field.SHARE, Field.PERCENT, Field.AS_SHARE}),
    Intent.TARGET: frozenset({Field.TARGET, Field.MILESTONE}),
    Intent.VARIANCE: frozenset(  # `what do we need each month to hit it` is answered with the run rate
        {Field.BY}
        | {Field.ON_TRACK, Field.VARIANCE, Field.MISSED, Field.TARGET, Field.MILESTONE, Field.FUTURE}
        | {Field.COMPARE, Field.DIFFERENCE, Field.PERCENT}
        | {Field.BELOW_TARGET, Field.ABOVE_TARGET, Field.GAP}
    ),
    Intent.STRAIGHT_LINE: frozenset({Field.STRAIGHT_LINE}),
    Intent.DROPS_OUT: frozenset({Field.FUTURE, Field.DROPS_OUT, Field.NEXT, Field.WHICH}),
    Intent.LIST_OVERDUE: frozenset(
        {Field.OVERDUE, Field.UPDATES, Field.WHICH, Field.ANY, Field.LATE, Field.BY, Field.SAID, Field.MEETINGS}
    ),
    Intent.LIST_LATE: frozenset(
        {Field.LATE, Field.OVERDUE, Field.WHICH, Field.ANY, Field.MEETINGS, Field.NEXT_MEETING, Field.NEXT}
    ),
    Intent.LIST_SIGNALS: frozenset(
        {Field.SIGNALS, Field.ABOVE, Field.BELOW, Field.OUTSIDE, Field.ANY, Field.WHICH, Field.BY, Field.CHANGE}
    ),
    Intent.LIST_MISSED: frozenset(
        {Field.TARGET, Field.MILESTONE, Field.MISSED, Field.WHICH, Field.ANY, Field.MOST, Field.BY, Field.VARIANCE}
        | {Field.ON_TRACK}
    ),
    Intent.LIST_TARGETS: frozenset({Field.TARGET, Field.MILESTONE, Field.ON_TRACK, Field.WHICH, Field.ANY}),
    Intent.HELP: frozenset({Field.HELP}),
}


def used_of_areas(question: Question) -> frozenset[Field]:
    """What else is used where areas are asked through: how they changed, beside what, by their shares or their mean."""
    used = USED[Intent.CHANGE] if question.changed else frozenset()
    if question.beside:
        used |= {Field.COMPARE}
    if question.by and (question.condition is not None or question.intent is Intent.SIGNALS):
        used |= {Field.WHICH, Field.ANY}
    if question.by and question.condition in OF_THE_AVERAGE:
        used |= {Field.ABOVE_AVERAGE, Field.BELOW_AVERAGE}
    if question.by and question.intent in (Intent.VALUE, Intent.RATE) and question.lines == (Statistic.MEAN,):
        used |= {Field.AVERAGE, Field.ANY}
    if question.intent is Intent.SHARE and question.by:
        used |= {Field.BY, Field.WHICH, Field.ANY, *ENDS_OF_ORDERS}
    return used
