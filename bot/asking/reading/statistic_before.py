"""`Has it moved`, `was it higher a year ago` after a rank, a share or a gap: the same one of a year before.

Of a share that is asked how it moved both are given.
"""

from dataclasses import replace

from bot.asking.asked_period import NEWEST, AskedPeriod, Form
from bot.asking.question import Against, Intent, NotUnderstood, Question
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.figures.periods import Period, PeriodKind

_OF_A_STATISTIC = (Intent.RANK, Intent.SHARE, Intent.GAP)
_MOVED = frozenset(
    {
        *(Field.CHANGE, Field.RISE, Field.FALL, Field.BETTER, Field.WORSE, Field.YEAR_ON_YEAR),
        *(Field.YEAR_EARLIER, Field.PERIOD_EARLIER, Field.COMPARE),
    }
)
_ITSELF = frozenset({Field.RANK, Field.SHARE, Field.PERCENT, Field.GAP})
A_YEAR_BEFORE_NEWEST = AskedPeriod(Form.YEAR_AGO, number=1, words="a year before", before_newest=True)


def statistic_before(parts: Parts, previous: Question) -> Question | NotUnderstood | None:
    """The rank, share or gap of the question before as it was a year before its own period, or at the time named.

    Of the number itself it would answer another question. None where something else is asked.
    """
    asks = {*parts.fields} - _ITSELF
    says_more = parts.names or parts.rate is not None or parts.kinds or parts.peers or parts.cadences
    if previous.intent not in _OF_A_STATISTIC or says_more or not asks or not asks <= _MOVED:
        return None
    earlier = _before(parts, previous.period)
    if earlier is None and previous.intent is Intent.SHARE and _is_of_last_year(parts, previous):
        return replace(previous, against=Against.YEAR_EARLIER, against_period=None, explain=False, why=False)
    if earlier is None or previous.more_periods:
        return NotUnderstood("two periods")
    if previous.intent is Intent.SHARE and parts.has(*_MOVED - {Field.YEAR_EARLIER, Field.PERIOD_EARLIER}):
        # A year before the newest figure is told from that figure.
        named = None if earlier is A_YEAR_BEFORE_NEWEST else earlier
        unnamed = Against.YEAR_EARLIER if named is None else None
        return replace(previous, against=unnamed, against_period=named, explain=False, why=False)
    return replace(previous, period=earlier, explain=False, why=False)


def _before(parts: Parts, asked: AskedPeriod) -> AskedPeriod | None:
    """The time that is held against that of the question: the period or the year before it, or one that is named."""
    if parts.has(Field.PERIOD_EARLIER):
        only = _only(asked)
        alike = only is not None and all(unit is only.kind for unit in parts.units_earlier) and not parts.periods
        known = alike and only is not None and only.kind is not PeriodKind.WAVE
        return AskedPeriod(Form.NAMED, (only.before(),), words=only.before().text) if only and known else None
    said = [period for _, period in parts.periods]
    if not said or (len(said) == 1 and said[0].words == "last year"):
        return _a_year_before(asked)
    return said[0] if len(said) == 1 and parts.has(Field.COMPARE) and _only(said[0]) is not None else None


def _is_of_last_year(parts: Parts, previous: Question) -> bool:
    """Whether a share of a year that moves (the year to date, the last 12 months) is held against the year before."""
    said = [period.words for _, period in parts.periods]
    moves = previous.period.form in (Form.TO_DATE, Form.ROLLING) and not previous.more_periods
    return moves and said in ([], ["last year"]) and not parts.has(Field.PERIOD_EARLIER)


def _only(asked: AskedPeriod) -> Period | None:
    return asked.candidates[0] if asked.form is Form.NAMED and len(asked.candidates) == 1 else None


def _a_year_before(asked: AskedPeriod) -> AskedPeriod | None:
    if asked == NEWEST:
        return A_YEAR_BEFORE_NEWEST
    only = _only(asked)
    if only is None or only.kind in (PeriodKind.WAVE, PeriodKind.SPAN):
        return None
    return AskedPeriod(Form.NAMED, (only.year_before(),), words=only.year_before().text)
