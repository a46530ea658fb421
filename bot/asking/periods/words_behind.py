"""Words behind a period that say no more of it: the last quarter held, 24/25 as a whole, May to July inclusive."""

from collections.abc import Iterator, Mapping, Sequence

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.period_phrases import by_first_word, phrases
from bot.figures.periods import PeriodKind

_HELD = by_first_word(
    phrases(
        "held, you hold, you have, youve got, you have got, we hold, we have, weve got, we have got, you hold for it, "
        "that you hold, that you have, that youve got, that we hold, that we have, that weve got, that is held, "
        "thats held, "
        "you can give, on file, in the system, on the system, of data"
    )
)
_INCLUSIVE = by_first_word(phrases("inclusive, inclusively, incl, inc, both inclusive, both months inclusive"))
_WHOLE = by_first_word(
    phrases("as a whole, full year, the full year, in full, whole year, outturn, full year figure, full year total")
)
_ROLLING = by_first_word(phrases("rolling, on a rolling basis"))
_CALENDAR = by_first_word(phrases("calendar year, calendar"))
_FINANCIAL = by_first_word(phrases("financial year, fiscal year, fy, performance year"))
_TO_NOW = by_first_word(
    phrases("to date, up to now, until now, till now, to now, to today, up to today, up to date, so far")
)
ASKS_WHEN = frozenset({"what", "whats", "which", "when", "how"})
"""`What is the last month you have got` asks to when figures are held."""


def words_behind(words: Sequence[str], at: int, period: AskedPeriod) -> int:
    """How many words from a place on say no more than the period that ends straight before them."""
    if at >= len(words) or words[at] not in _FIRST:
        return 0
    lengths = (
        len(phrase)
        for sayings in _sayings_of(period, words[at - 1], last=words[at - 2] == "last", asks_when=words[0] in ASKS_WHEN)
        for phrase in sayings.get(words[at], ())
        if tuple(words[at : at + len(phrase)]) == phrase
    )
    return max(lengths, default=0)


def _sayings_of(
    period: AskedPeriod, ends_with: str, *, last: bool, asks_when: bool
) -> Iterator[Mapping[str, tuple[tuple[str, ...], ...]]]:
    """What can be said behind a period, by the word that it begins with."""
    kinds = {one.kind for one in period.candidates}
    if period.form is Form.SINCE:
        yield _TO_NOW
    if period.form in (Form.LAST, Form.ROLLING):
        yield _ROLLING
    if period.relative and period.form in (Form.NAMED, Form.LAST) and not asks_when:
        yield _HELD
    if period.form in (Form.NAMED, Form.SINCE):
        yield _INCLUSIVE
    if kinds == {PeriodKind.FINANCIAL_YEAR} and len(period.candidates) == 1:
        if not period.relative:
            yield from (_WHOLE, _FINANCIAL)
        elif period.form is Form.NAMED and last:
            yield _WHOLE
    if kinds == {PeriodKind.YEAR} and ends_with.isdecimal():
        yield from (_WHOLE, _CALENDAR)


_SAYINGS = (_HELD, _INCLUSIVE, _WHOLE, _ROLLING, _CALENDAR, _FINANCIAL, _TO_NOW)
_FIRST = frozenset(word for known in _SAYINGS for word in known)
