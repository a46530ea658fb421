"""`Is May the highest on record`: the end of all that is held is asked for, and the answer says when that was."""

from collections.abc import Sequence
from dataclasses import replace

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.years_beside import moved_if_known
from bot.asking.question import Intent, Question
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.figures.periods import Period, PeriodKind

_IS = frozenset({"is", "was", "are", "were", "isnt", "wasnt"})
_ASKS_MORE = frozenset({"which", "what", "whats", "when", "how", "where", "who"})
_WHETHER = frozenset({"whether", "if"})
_OF_A_PLACE = frozenset({"for", "in", "across", "at"})
_EVER = frozenset({"ever", "weve", "theyve", "record", "its"})
_AT_MOST = 2
_ONE_AND_ALL = 2


def end_of_all(question: Question, parts: Parts) -> tuple[AskedPeriod, AskedPeriod] | None:
    """All that is held and the period of which it is asked whether it is the highest or lowest; None where none is."""
    whether = next((place + 1 for place, word in enumerate(parts.words) if word in _WHETHER), 0)
    opened = parts.words[: len(parts.words) if whether else _AT_MOST + _of_where(parts)]
    asks = not _IS.isdisjoint(opened) and _ASKS_MORE.isdisjoint(parts.words[whether:])
    if question.intent is not Intent.EXTREME or not asks:
        return None
    everything = [one for _, one in parts.periods if one.form is Form.EVERYTHING]
    others = [one for _, one in parts.periods if one.form not in (Form.EVERYTHING, Form.SINCE)]
    since = [one for _, one in parts.periods if one.form is Form.SINCE]
    if since:  # the end of what is held since then is asked for
        beside = len(since) == len(others) == 1 and not everything and _is_asked_about(others[0], parts)
        return (since[0], others[0]) if beside else None
    if not everything and len(others) == len(parts.periods) == _ONE_AND_ALL:
        return _one_of_a_longer(others)
    if len(others) != 1 or len(everything) > 1:
        return None
    if not (everything or _EVER & {*parts.words} or _is_asked_about(others[0], parts)):
        return None
    return everything[0] if everything else AskedPeriod(Form.EVERYTHING), others[0]


def _of_where(parts: Parts) -> int:
    """`For the force is November the best`: how many words name the place before it is asked."""
    if parts.words[:1] and parts.words[0] not in _OF_A_PLACE:
        return 0
    asks = next((place for place, word in enumerate(parts.words) if word in _IS), 0)
    return asks if all(place >= asks for place, _ in parts.periods) else 0


def _is_asked_about(one: AskedPeriod, parts: Parts) -> bool:
    """`Was March the highest`, `is Q4 the worst quarter`: one time behind the verb, and no other step of time."""
    (place,) = (at for at, period in parts.periods if period == one)
    before = parts.taken[place - 1][0].end if place else 0
    behind_the_verb = parts.words[before - 1 : before] != () and parts.words[before - 1] in _IS
    alike = all(step.value in kind.kind.value for step in parts.cadences for kind in one.candidates)
    financial = {kind.kind for kind in one.candidates} == {PeriodKind.FINANCIAL_YEAR}
    return (_is_single(one) or (bool(parts.cadences) and financial)) and behind_the_verb and alike


def settle_end_of_times(parts: Parts) -> None:
    """`Was last quarter the best for satisfaction`: the best of the quarters, and not of the areas."""
    timed = [one for _, one in parts.periods if one.form is not Form.EVERYTHING]
    alone = len(timed) == 1 and not (parts.cadences or parts.kinds or parts.areas_asked or parts.peers)
    if not alone or parts.directions or parts.first or not parts.has(Field.BEST, Field.WORST, Field.MOST, Field.FEWEST):
        return
    one = timed[0]
    if _is_asked_about(one, parts) and (step := _STEPS.get(one.candidates[0].kind)) is not None:
        parts.cadences.append(step)


_STEPS = {
    PeriodKind.MONTH: PeriodKind.MONTH,
    PeriodKind.WEEK: PeriodKind.WEEK,
    PeriodKind.QUARTER: PeriodKind.QUARTER,
    PeriodKind.FINANCIAL_QUARTER: PeriodKind.QUARTER,
}


def in_its_steps(question: Question, one: AskedPeriod) -> Question:
    """`Was 2025/26 the worst year`: of financial years."""
    financial = {period.kind for period in one.candidates} == {PeriodKind.FINANCIAL_YEAR}
    of_years = question.cadences == (PeriodKind.YEAR,) and financial
    return replace(question, cadences=(PeriodKind.FINANCIAL_YEAR,)) if of_years else question


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
    earlier: Period | None = one
    while earlier is not None and earlier.start >= earliest:
        if _lies_within(earlier, longer):
            return (earlier,)
        earlier = moved_if_known(earlier, -1)
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
