"""`Is May the highest on record`: the end of all that is held is asked for, and the answer says when that was."""

from collections.abc import Sequence
from dataclasses import replace

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.question import Intent, Question
from bot.asking.reading.parts import Parts
from bot.figures.periods import Period, PeriodKind

_IS = frozenset({"is", "was", "are", "were", "isnt", "wasnt"})
_ASKS_MORE = frozenset({"which", "what", "whats", "when", "how", "where", "who"})
_WHETHER = frozenset({"whether", "if"})
_EVER = frozenset({"ever", "weve", "theyve", "record", "its"})
_AT_MOST = 2
_ONE_AND_ALL = 2


def end_of_all(question: Question, parts: Parts) -> tuple[AskedPeriod, AskedPeriod] | None:
    """All that is held and the period of which it is asked whether it is the highest or lowest; None where none is."""
    whether = next((place + 1 for place, word in enumerate(parts.words) if word in _WHETHER), 0)
    opened = parts.words[: len(parts.words) if whether else _AT_MOST]
    asks = not _IS.isdisjoint(opened) and _ASKS_MORE.isdisjoint(parts.words[whether:])
    if question.intent is not Intent.EXTREME or not asks:
        return None
    everything = [one for _, one in parts.periods if one.form is Form.EVERYTHING]
    others = [one for _, one in parts.periods if one.form not in (Form.EVERYTHING, Form.SINCE)]
    if len(everything) + len(others) < len(parts.periods):
        return None  # since a time: the end of what is held since then is asked for
    if not everything and len(others) == len(parts.periods) == _ONE_AND_ALL:
        return _one_of_a_longer(others)
    if len(others) != 1 or len(everything) > 1 or not (everything or _EVER & {*parts.words}):
        return None
    return everything[0] if everything else AskedPeriod(Form.EVERYTHING), others[0]


def _one_of_a_longer(periods: Sequence[AskedPeriod]) -> tuple[AskedPeriod, AskedPeriod] | None:
    """`Is November the lowest this year`: the longer time and the one of it; None where neither is longer."""
    longer = [one for one in periods if _is_long(one)]
    short = [one for one in periods if _is_single(one)]
    if not len(longer) == len(short) == 1 or longer == short:
        return None
    if not longer[0].candidates:
        return longer[0], short[0]
    within = tuple(one for one in short[0].candidates if _lies_within(one, longer[0]))
    if not within and short[0].floating:
        within = _its_own_within(short[0].candidates[0], longer[0])
    if not within and longer[0].form is Form.TO_DATE:
        return longer[0], short[0]  # before it has a figure, this year is the one before
    return (longer[0], replace(short[0], candidates=within)) if within else None


def _its_own_within(one: Period, longer: AskedPeriod) -> tuple[Period, ...]:
    """`Was August the highest in 2025`: the August of 2025, and not the newest; none where it has none."""
    earliest = min(whole.start for whole in longer.candidates)
    while one.start >= earliest:
        if _lies_within(one, longer):
            return (one,)
        one = one.year_before()
    return ()


def _lies_within(one: Period, longer: AskedPeriod) -> bool:
    return any(whole.start <= one.start and one.end <= whole.end for whole in longer.candidates)


def _is_long(period: AskedPeriod) -> bool:
    if period.form in (Form.TO_DATE, Form.ROLLING):
        return True
    if period.form is Form.LAST:
        return period.number > 1
    years = (PeriodKind.YEAR, PeriodKind.FINANCIAL_YEAR)
    return period.form is Form.NAMED and bool(period.candidates) and all(one.kind in years for one in period.candidates)


def _is_single(period: AskedPeriod) -> bool:
    kinds = (PeriodKind.MONTH, PeriodKind.WEEK, PeriodKind.QUARTER, PeriodKind.FINANCIAL_QUARTER)
    return period.form is Form.NAMED and bool(period.candidates) and all(one.kind in kinds for one in period.candidates)
