"""`Vs the 12 months before`, `than the December before`, `what was it a year earlier`: times told from the one given.

By themselves these words name no time, or one that is counted from the day and not from the figure that people see.
"""

import re
from dataclasses import replace
from datetime import date, timedelta

from bot.asking.asked_period import NEWEST, AskedPeriod, Form, just_that
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.periods.period_names import (
    KINDS,
    MONTH_NUMBERS,
    SEASONS,
    back,
    coded,
    month_of,
    number_of,
)
from bot.asking.periods.years_beside import moved, moved_if_known
from bot.asking.question import Choice, Intent, NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.asking.reading.set_beside_then import OF_ONE_AREA
from bot.asking.reading.statistic_before import A_YEAR_BEFORE_NEWEST
from bot.asking.threads.named_alone import named_alone
from bot.asking.threads.thread import Thread
from bot.asking.threads.time_told import only_period, stretch_of_the_run
from bot.asking.threads.which_times import which_half
from bot.figures.periods import Period, PeriodKind, period_containing, span

_OPENED = r"(?:(?:and|n|ok|so|but|then|now|right|also|vs|or|what about|how about) )*"
_CLOSED = r"(?: (?:then|please|pls|though|instead))*"
_MORE = (
    r"(?:better|worse|higher|lower|more|less|fewer|busier|quieter|bigger|smaller|slower|quicker|faster|longer|shorter"
    r"|up|down|any different)"
)
_THAT = r"(?:it|that|this|they|we|these|those|things)"
_CHANGE = (
    r"(?:(?:what|whats|what is|what was|is there|was there) )?(?:the |any |a )?(?:(?:percentage|percent|per cent) )?"
    r"(?:change|difference|movement|increase|decrease|reduction|rise|fall|drop|up or down|diff)"
    rf"(?: is {_THAT})?"
)
_COMPARED = re.compile(
    rf"^{_OPENED}(?:{_CHANGE} (?:on|from|against|since|over|vs|v|versus|to|compared (?:to|with))"
    rf"|(?:(?:is|was|are|were) {_THAT} )?(?:any |much |a lot )?{_MORE}(?: or {_MORE})?"
    rf" (?:than|on|in|from|against|compared (?:to|with))(?: (?:it|they|we|that) (?:was|were))?(?: in)?"
    rf"|(?:how(?:s| does| did| do| is| are| was| were| has) {_THAT}"
    r" (?:compare|sit|stand|stack up|look|measure up|shape up|fare) )?"
    r"(?:when |as )?(?:(?:compared?|comparing)(?: (?:it|that|this|them))? |in comparison )?"
    r"(?:to|with|vs|v|versus|against|next to|beside|alongside))"
    rf" (?P<then>.+?)(?: or {_MORE})?{_CLOSED}$"
)
_GIVEN = re.compile(
    rf"^{_OPENED}(?:how (?:many|much) (?:did|had|have|was|were) (?:we|you|there|those|{_THAT})"
    r"(?: have| had| got| get| take)?"
    rf"|(?:what|how)(?:s| is| was| were| did)?(?: {_THAT})?(?: like| look| do| get| come to)?"
    r"|(?:can (?:i|we|you)|could (?:i|we|you) )?(?:have|get|give me|show me|see|do))?"
    rf"(?: ?(?:in|for|during|over|at))? ?(?P<then>.+?){_CLOSED}$"
)
_UNIT = r"(?:day|week|month|quarter|year|wave|survey|one|period|time)"
_BEHIND = r"(?:before|earlier|previously)(?: (?:that|it|this|last|then|those|these|them))?"
NUMBERS = r"\d+|two|three|four|five|six|nine|twelve|eighteen"
_NUMBER = rf"(?:(?P<number>{NUMBERS}) )?"
_STEPS = (
    re.compile(rf"^(?:(?:the|an?) )?{_NUMBER}(?P<unit>{_UNIT})s? (?:{_BEHIND}|(?(number)(?!)|(?<!year )ago))$"),
    re.compile(rf"^(?:the )?(?:previous|prior|preceding) {_NUMBER}(?P<unit>{_UNIT})s?$"),
)
_SEASON_BEFORE = re.compile(rf"^(?:the )?(?:season {_BEHIND}|(?:last|previous|prior) season)$")
_ONE_BEFORE = re.compile(rf"\bone {_BEHIND}")
_MOST_OF_A_YEAR = 330
_AS_MANY = re.compile(
    rf"^(?:the )?(?P<number>{NUMBERS})(?: ?m)? {_BEHIND}$"
    rf"|^(?:the )?(?:previous|prior|preceding) (?P<ahead>{NUMBERS})(?: ?m)?$"
)
"""`The 12 before`, `previous 12m`: as many months, where it was so many that were given."""
_SHORT = {"yr": "year", "mth": "month", "qtr": "quarter", "wk": "week"}
_SHORTENED = re.compile(rf"\b({'|'.join(_SHORT)})(s?)\b")
_ROLLED = re.compile(r"\b(?:r ?12 ?m?|rolling (?:12|twelve|year)(?: ?m| months?)?|(?:12|twelve) ?m(?:onth)?)\b")
"""The 12 months of a rolling year, as they are written for short."""
_NEXT = re.compile(rf"^the (?:(?P<unit>{_UNIT}) after(?: (?:that|it|this))?|following (?P<other>{_UNIT}))$")
A_YEAR_BEFORE = (
    r"(?:of |in )?(?:the )?(?:last year|(?:(?:the|a|one) )?year (?:before|earlier|ago|previously)(?: that)?"
    r"|(?:previous|prior|preceding) year)"
)
_A_YEAR = r"\d{4}[/-]\d{2}|\d{2}[/-]\d{2}|\d{4}"
_SAME = re.compile(
    rf"^(?:the |that )?same (?P<unit>month|quarter|week|wave|period|time|point|stretch|months|weeks|quarters|year)"
    rf"(?: (?:in |of |for )?(?P<year>{_A_YEAR})| {A_YEAR_BEFORE})$"
)
_THE_SAME = re.compile(
    rf"^(?:the |that )?same(?: (?:again|thing|things|figure|figures|number|numbers|one|but|please|again but))?"
    rf" (?:(?:for|in|of|during) )?(?P<year>{_A_YEAR})$"
)
"""`Same for 2025`, after a part of another year: that part of this one."""
_AS_MANY_THEN = re.compile(rf"^(?:the |those )?same (?P<number>{NUMBERS})(?: months| ?m)? {A_YEAR_BEFORE}$")
"""`Same 3 last year`: the same months a year before, where it was so many that were given."""
_SAME_NUMBER = re.compile(
    rf"\b(?:same|those) (?P<number>{NUMBERS})(?P<unit> months| ?m)?(?: as)?(?: in| of| from)? {A_YEAR_BEFORE}"
)
_A_YEAR_AGO = ("this time last year", "a year ago", "one year ago", "12 months ago")  # before the newest figure
_LAST_AS_THIS = re.compile(rf"^{_OPENED}(?:the )?(?:last|previous)(?: one| ones)?{_CLOSED}$")
_PART_BEFORE = re.compile(rf"^(?:the )?(?P<part>[a-z]+|q[1-4]) (?:{_BEHIND}|{A_YEAR_BEFORE})$")
_WHOLE = re.compile(
    rf"^{_OPENED}(?:for |over |in )?(?:the )?(?:whole|all|entire|full|total)(?: of| for)?(?: the)? "
    rf"(?P<then>.+?){_CLOSED}$"
)
_NOW = re.compile(
    rf"^{_OPENED}(?:how (?:many|much)(?: is (?:it|that))?"
    rf"|how(?:s| is| are)(?: {_THAT})?(?: looking| doing| going| standing)?"
    rf"|(?:what|where)(?:s| is| are)?(?: {_THAT})?(?: up to| at| standing)?|is {_THAT})?"
    r" ?(?:now|just now|right now|currently|presently|nowadays|these days|at (?:the moment|present)|atm|as of now"
    r"|as (?:it|things) stands?)(?: now)?(?: then| please| pls| though)*$"
)
_HALF = re.compile(rf"^{_OPENED}(?:for |over |in )?(?:the )?(?P<half>first|second|1st|2nd) half{_CLOSED}$")
_QUARTERS = (PeriodKind.QUARTER, PeriodKind.FINANCIAL_QUARTER)
_YEARS = (PeriodKind.YEAR, PeriodKind.FINANCIAL_YEAR)
_ANY = ("one", "period", "time")
_GIVEN_OF = (Intent.VALUE, Intent.RATE, Intent.SIGNALS, Intent.SHARE)
_MOVING = (Form.TO_DATE, Form.ROLLING)
_MONTHS, _MONTHS_IN_A_HALF, _MONTHS_IN_A_QUARTER = 12, 6, 3


def of_a_time_beside(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Question | NotUnderstood | None:
    """The question before of such a time, or what it gave held against that; None where no such time is said."""
    previous = thread.question
    if previous is not None and _LAST_AS_THIS.match(said):
        return _last_as_this(previous, vocabulary, day)
    base = None if previous is None else only_period(previous, thread) or stretch_of_the_run(previous, thread)
    if previous is None or base is None or previous.more_periods:
        return None
    said = _with_the_year(in_full(said), base, thread)
    if (so_many := _SAME_NUMBER.search(said)) is not None and not previous.by:
        number = number_of(so_many["number"]) or 0
        of_a_quarter = base.kind in _QUARTERS and previous.period.form is not Form.ROLLING
        if not is_as_long("month", number, base) or (of_a_quarter and not so_many["unit"]):
            return _of_how_many(number, base)
    if _NOW.match(said) and (now := _as_it_is(previous, base, vocabulary)) is not None:
        return now
    if (half := _HALF.match(said)) is not None and _is_shorter_than_a_half(base):
        return which_half(1 if half["half"] in ("first", "1st") else 2, day)
    if (whole := _WHOLE.match(said)) is not None and previous.intent is Intent.CHANGE and not previous.by:
        return _the_whole(whole["then"], previous, vocabulary, day)
    moves = previous.period.form is Form.NEWEST or previous.period.relative
    if (found := _COMPARED.match(said)) is not None and (previous.by or previous.intent is Intent.SHARE):
        return None  # each of them, or the share, is held against that time, and not told of it
    if found is not None and previous.intent in OF_ONE_AREA:
        then = _time(found["then"], base, moves, vocabulary, day)
        return None if then is None or previous.period.form is Form.TO_DATE else _held_against(previous, base, then)
    return _given(said, previous, base, vocabulary, day)


def _is_asked_then(said: str, previous: Question) -> bool:
    """Whether what was held against the year before, or put in an order, is so asked of another year."""
    if previous.against_period is not None or previous.intent not in (Intent.RANKING, Intent.CHANGE):
        return False
    a_year_before = previous.intent is Intent.RANKING and re.fullmatch(A_YEAR_BEFORE, said) is not None
    return a_year_before or _THE_SAME.match(said) is not None


def _with_the_year(said: str, base: Period, thread: Thread) -> str:
    """`The one before that` after this summer and the last one: that of the year before."""
    years_apart = base.kind is not PeriodKind.WAVE and thread.beside == moved(base, 1)
    return _ONE_BEFORE.sub("year before", said) if years_apart else said


def in_full(said: str) -> str:
    """What is said, with its words for times written out: qtr, r12m."""
    return _ROLLED.sub("12 months", _SHORTENED.sub(lambda short: _SHORT[short[1]] + short[2], said))


def _given(
    said: str, previous: Question, base: Period, vocabulary: Vocabulary, day: date
) -> Question | NotUnderstood | None:
    """The figure of a time that is told from the one before."""
    found = _GIVEN.match(said)
    if found is None or not (previous.intent in _GIVEN_OF or _is_asked_then(found["then"], previous)):
        return None
    said = found["then"]
    if (year := _THE_SAME.match(said)) is not None:
        either = None if previous.period.form is Form.NEWEST else _of_either_year(year["year"], base)
        if either is not None or previous.period.form is Form.NEWEST:
            return either
    if said in _A_YEAR_AGO and previous.period.form is Form.NEWEST and base.kind is not PeriodKind.WAVE:
        return replace(previous, period=A_YEAR_BEFORE_NEWEST)
    moves = previous.period.form is Form.NEWEST or previous.period.relative
    then = _time(said, base, moves, vocabulary, day)
    if then is None:
        return None
    if previous.period.form in _MOVING and then == moved(base, -1):
        return replace(previous, period=replace(previous.period, years_before=previous.period.years_before + 1))
    return replace(previous, period=just_that(then))


def _as_it_is(previous: Question, base: Period, vocabulary: Vocabulary) -> Question | None:
    """`And now` after one month, or after 12 of them: the newest that is as long; none of a year, which is not over."""
    if previous.intent not in (*_GIVEN_OF, Intent.RANK, Intent.RANKING, Intent.GAP) or previous.changed:
        return None
    if base.kind is PeriodKind.YEAR_ENDING:
        return replace(previous, period=AskedPeriod(Form.ROLLING, words="rolling 12 months"))
    cadences = {vocabulary.framework.measures[key].cadence for key in previous.measures}
    return replace(previous, period=NEWEST) if {base.kind} == cadences else None


def _last_as_this(previous: Question, vocabulary: Vocabulary, day: date) -> Question | None:
    """`And last` after this financial year: the last one, of what was called so."""
    this, _, what = previous.period.words.partition(" ")
    if this != "this" or not what or previous.intent not in _GIVEN_OF or previous.more_periods:
        return None
    asked = read(f"and last {what}", vocabulary, day, previous).outcome
    return asked if isinstance(asked, Question) else None


def _the_whole(said: str, previous: Question, vocabulary: Vocabulary, day: date) -> Question | None:
    """`The whole of last year` after a change: the figure of that time."""
    named = {one.periods for one in named_alone(said, vocabulary, day)}
    periods = named.pop() if len(named) == 1 else ()
    if len(periods) != 1:
        return None
    return Question(
        measures=previous.measures,
        areas=previous.areas,
        groups=previous.groups,
        period=periods[0],
        home_meant=previous.home_meant,
    )


def _is_shorter_than_a_half(base: Period) -> bool:
    return base.kind is not PeriodKind.WAVE and (base.end - base.start).days < _MONTHS_IN_A_HALF * 30


def _of_how_many(number: int, base: Period) -> NotUnderstood:
    """`Same 3 last year` after one time: that time a year before, or so many of them, or months, up to its end."""
    if base.kind is PeriodKind.WAVE or (base.end + timedelta(days=1)).day != 1:
        return NotUnderstood("two periods")
    then, months = moved(base, -1), number * (_MONTHS_IN_A_QUARTER if base.kind in _QUARTERS else 1)
    last = then.end.year * _MONTHS + then.end.month
    first = last - months
    several = span(month_of(first // _MONTHS, first % _MONTHS + 1), month_of(then.end.year, then.end.month))
    return NotUnderstood(
        "several readings", "", choices=tuple(Choice(one.in_words, f"and {one.text}") for one in (then, several))
    )


def _held_against(previous: Question, base: Period, then: Period) -> Question:
    if previous.intent is Intent.RATE:
        return replace(previous, more_periods=(just_that(then),))  # no rate is taken from another: each is given
    earlier, later = sorted((base, then), key=lambda one: one.start)
    return replace(
        previous,
        intent=Intent.CHANGE,
        period=just_that(later),
        against=None,
        against_period=just_that(earlier),
        against_unsaid=False,
    )


def _time(said: str, base: Period, moves: bool, vocabulary: Vocabulary, day: date) -> Period | None:
    """A time told from another; `a year earlier, in March 2025` says it twice, and must be the same."""
    if said in _A_YEAR_AGO:
        one = base.kind in (PeriodKind.MONTH, PeriodKind.WEEK)  # of a day in a year a longer time says nothing
        return moved_if_known(base, -1) if moves or one else None
    told, _, named = said.partition(",")
    then = (
        _steps_before(told, base, vocabulary) or _next(told, base) or same_part(told, base) or _part_before(told, base)
    )
    if then is None or not named:
        return then
    words = named.strip().removeprefix("in ").removeprefix("for ")
    again = {one for found in named_alone(words, vocabulary, day) for time in found.periods for one in time.candidates}
    return then if then in again else None


def _steps_before(said: str, base: Period, vocabulary: Vocabulary) -> Period | None:
    if (then := _AS_MANY_THEN.match(said)) is not None:
        so_many = is_as_long("month", number_of(then["number"]) or 0, base)
        return moved_if_known(base, -1) if so_many else None
    if _SEASON_BEFORE.match(said) is not None:
        return (
            moved(base, -1) if base.kind is PeriodKind.SPAN and (base.end - base.start).days < _MOST_OF_A_YEAR else None
        )
    if (as_many := _AS_MANY.match(said)) is not None:
        return _as_long_before(base, number_of(as_many["number"] or as_many["ahead"]) or 0)
    found = next((match for one in _STEPS if (match := one.match(said)) is not None), None)
    if found is None:
        return None
    unit, number = found["unit"], number_of(found["number"] or "") or 1
    if unit == "year" and number == 1:
        return moved_if_known(base, -1)
    if unit == "month" and number > 1:
        return _as_long_before(base, number)
    if number > 1 or not (unit in _ANY or _alike(KINDS[unit], base.kind)):
        return None
    if base.kind is PeriodKind.WAVE:
        earlier = [one for one in vocabulary.framework.waves.values() if one.end < base.start]
        return max(earlier, key=lambda one: one.start, default=None)
    return None if base.kind in (PeriodKind.SPAN, PeriodKind.YEAR_ENDING) else back(base, 1)


def _as_long_before(base: Period, months: int) -> Period | None:
    """The stretch of so many months straight before one that is just as long."""
    first, last = base.start, base.end + timedelta(days=1)
    if first.day != 1 or last.day != 1 or (last.year - first.year) * _MONTHS + last.month - first.month != months:
        return None
    if months == _MONTHS:
        return moved(base, -1)
    start = first.year * _MONTHS + first.month - 1 - months
    return span(month_of(start // _MONTHS, start % _MONTHS + 1), _month_before(first))


def _month_before(day: date) -> Period:
    return period_containing(PeriodKind.MONTH, day - timedelta(days=1))


def _next(said: str, base: Period) -> Period | None:
    found = _NEXT.match(said)
    unit = (found["unit"] or found["other"]) if found is not None else ""
    plain = base.kind not in (PeriodKind.WAVE, PeriodKind.SPAN, PeriodKind.YEAR_ENDING)
    return base.next() if unit and plain and (unit in _ANY or _alike(KINDS[unit], base.kind)) else None


def same_part(said: str, base: Period) -> Period | None:
    """`The same quarter of 2024/25`, `the same month last year`."""
    found = _SAME.match(said) or _THE_SAME.match(said)
    if found is None or base.kind is PeriodKind.WAVE:
        return None
    unit = found.groupdict().get("unit", "")
    if unit.removesuffix("s") in ("month", "quarter", "week") and not is_as_long(unit.removesuffix("s"), 1, base):
        return None
    if found["year"] is None:
        return moved(base, -1)
    years = coded(found["year"]) or ((_year(found["year"]),) if found["year"].isdecimal() else ())
    inside = [
        one
        for number in range(1, 30)
        for one in (moved(base, -number),)
        if any(year.start <= one.start and one.end <= year.end for year in years)
    ]
    return inside[0] if len(inside) == 1 else None


def _of_either_year(year: str, base: Period) -> NotUnderstood | None:
    """`Same for 2025` after 2024/25, or after a part of it in two calendar years: that of 2025/26, or that year."""
    if not year.isdecimal() or base.kind is PeriodKind.WAVE or base.start.year == base.end.year:
        return None
    calendar = _year(year)
    begun = moved(base, calendar.start.year - base.start.year)
    if begun == base:
        return None
    choices = tuple(Choice(one.in_words, f"and {one.text}") for one in (begun, calendar))
    return NotUnderstood("several readings", "", choices=choices)


def _year(said: str) -> Period:
    return period_containing(PeriodKind.YEAR, date(int(said), 1, 1))


def is_as_long(unit: str, number: int, base: Period) -> bool:
    """Whether a period can be called so many months, quarters or the like; three months are a quarter too."""
    months = number * {"month": 1, "quarter": 3, "year": 12}.get(unit, 0)
    return (number == 1 and _alike(KINDS[unit], base.kind)) or (
        months > 1 and _as_long_before(base, months) is not None
    )


def _part_before(said: str, base: Period) -> Period | None:
    """`The December before`, `q3 the year before`: the newest of that name before the one that was given."""
    found = _PART_BEFORE.match(said)
    if found is None:
        return None
    if base.kind in _QUARTERS and base.text.endswith(found["part"].upper()):
        return base.year_before()
    if base.kind is PeriodKind.WAVE:
        return None
    if (first := SEASONS.get(found["part"])) is not None:
        return _season_before(first, base)
    month = MONTH_NUMBERS.get(found["part"])
    if month is None:
        return None
    earlier = month_of(base.start.year, month)
    if base.kind is PeriodKind.MONTH and base == earlier:
        return base.year_before()
    if said.endswith("year") or " year " in said:
        return None
    return earlier if earlier.end < base.start else month_of(base.start.year - 1, month)


def _season_before(first: int, base: Period) -> Period:
    """The newest season, by its first month, that was over when a time began."""
    seasons = (
        span(month_of(year, first), month_of(year + (first == _MONTHS), (first + 1) % _MONTHS + 1))
        for year in range(base.start.year, base.start.year - 3, -1)
    )
    return next(one for one in seasons if one.end < base.start)


def _alike(kind: PeriodKind, other: PeriodKind) -> bool:
    return kind is other or {kind, other} <= {*_QUARTERS} or {kind, other} <= {*_YEARS}
