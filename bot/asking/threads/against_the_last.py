"""`Vs last`, `vs last year's total` behind a figure: against the one before of what was told, or the whole of it."""

from dataclasses import replace
from datetime import date

from bot.asking.asked_period import Form, just_that
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Choice, Intent, NotUnderstood, Question, only_its_figures
from bot.asking.reading.reading import read
from bot.asking.threads.thread import Thread
from bot.asking.threads.time_told import stretch_of_the_run
from bot.asking.words.said_around import said_alone
from bot.figures.periods import PeriodKind, period_containing

_MOVED = "up or down|up|down|better or worse|better|worse|higher or lower|higher|lower|more or less|more|less|fewer"
_AGAINST = rf"(?:(?:compared?|{_MOVED}) )?(?:vs|v|versus|against|with|to|on|than|from)"
_HOW = r"(?:(?:(?:how (?:does|did|do)|is|was) )?(?:that|it|this|we|they) )?"
_NOW = r"(?:this (?:financial )?(?:year|quarter|month|week|one)(?: so far| to date)? |ytd |now )?"
_VS_LAST = said_alone(rf"{_HOW}{_NOW}{_AGAINST} (?:the )?last(?: (?:one|time))?(?: (?:so far|to date))?")
_VS_WHOLE = said_alone(
    rf"{_HOW}{_NOW}{_AGAINST} (?:"
    r"last (?:financial )?years? (?:(?:full|whole|final|year end) )*(?:total|figure|number|outturn|one)"
    r"|(?:the |all |all of )?(?:total|whole|(?:full|entire|whole) year)(?: (?:of|for|in))? last (?:financial )?year"
    r"|(?:the )?(?:whole|all|full|entirety) of last (?:financial )?year"
    r"|last (?:full|whole|entire|complete) (?:financial )?year"
    r"|last (?:financial )?year (?:as a whole|in full|in total))"
)
_A_YEAR = r"(?P<year{n}>last (?:financial )?year|\d{{4}}[/-]\d{{2,4}}|\d{{2}}[/-]\d{{2}}|20\d\d)"
_WHOLE = r"(?:the )?(?:whole|all|full year|full|entirety|entire|complete)(?: of| for| in)?"
_BESIDE_WHOLE = said_alone(
    rf"{_WHOLE} {_A_YEAR.format(n=1)} (?:for comparison|as a comparison|to compare(?: (?:with|to|it|them))?|alongside"
    r"|beside (?:it|that|them)|next to (?:it|that|them))"
    rf"|how (?:does|did|do|would) (?:that |it |this |they )?(?:compare (?:to|with) )?{_WHOLE} {_A_YEAR.format(n=2)}"
    r"(?: compare(?: (?:to|with) (?:that|it|this|them))?)?"
    rf"|{_HOW}{_NOW}(?:compared?|{_AGAINST}|(?:compared? )?(?:to|with)) {_WHOLE} {_A_YEAR.format(n=3)}"
)
_UNITS = {
    PeriodKind.WEEK: "week",
    PeriodKind.MONTH: "month",
    PeriodKind.FINANCIAL_QUARTER: "quarter",
    PeriodKind.WAVE: "wave",
}
_YEARS = (PeriodKind.FINANCIAL_YEAR, PeriodKind.YEAR)
_PLAIN = (Intent.VALUE, Intent.RATE, Intent.SIGNALS)


def against_the_last(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Question | NotUnderstood | None:
    """What was told held against the one before it; None where nothing of the kind is asked, or it has no time."""
    last = thread.question
    if last is None or thread.unanswered or last.more_periods or last.intent not in (*_PLAIN, Intent.CHANGE):
        return None
    if (beside := _BESIDE_WHOLE.match(said)) is not None:
        year = beside["year1"] or beside["year2"] or beside["year3"]
        return _beside_the_whole(_as_one_time(last, thread), vocabulary, day, year)
    if _VS_WHOLE.match(said):
        return _beside_the_whole(_as_one_time(last, thread), vocabulary, day)
    if not _VS_LAST.match(said):
        return None
    unit = _unit_of(last, vocabulary)
    if unit == "year":
        asked = read("vs last year", vocabulary, day, last).outcome
        return asked if isinstance(asked, Question) and asked.intent in (Intent.CHANGE, Intent.RATE) else None
    before = f"compared with the {unit} before"
    if unit == "wave" or (unit and last.period.relative):
        asked = read(before, vocabulary, day, last).outcome
        return asked if isinstance(asked, Question) else None
    # Behind `in February` it may be January, and February of last year.
    year = f"compared with the same {unit or 'period'} last year"
    choices = (Choice("the year before", year), *([Choice(f"the {unit} before", before)] if unit else []))
    return NotUnderstood("several readings", said, choices=choices)


def _unit_of(last: Question, vocabulary: Vocabulary) -> str:
    """What the time that was told is one of; "" where it is a stretch of its own."""
    period = last.period
    if period.form in (Form.NEWEST, Form.BEFORE_NEWEST):
        cadences = {vocabulary.framework.measures[key].cadence for key in last.measures}
        return _UNITS.get(cadences.pop(), "") if len(cadences) == 1 else ""
    spans = [one for one in period.candidates if one.kind is PeriodKind.SPAN]
    kinds = {one.kind for one in period.candidates}
    from_april = any(one.start == period_containing(PeriodKind.FINANCIAL_YEAR, one.start).start for one in spans)
    if period.form is Form.TO_DATE or (kinds and kinds <= {*_YEARS}) or period.unit in _YEARS or from_april:
        return "year"
    kind = kinds.pop() if len(kinds) == 1 else period.unit
    return _UNITS.get(kind, "") if kind is not None else ""


def _as_one_time(last: Question, thread: Thread) -> Question:
    """Months that were told one by one as the stretch that they make."""
    stretch = stretch_of_the_run(last, thread)
    return last if stretch is None else replace(only_its_figures(last), period=just_that(stretch))


def _beside_the_whole(last: Question, vocabulary: Vocabulary, day: date, year: str = "last year") -> Question | None:
    """A part of a year and the whole of another: each is told, and no change between the two."""
    whole = read(f"the whole of {year}", vocabulary, day, last).outcome
    if not isinstance(whole, Question) or whole.period == last.period or whole.measures != last.measures:
        return None
    figure = Intent.VALUE if last.rate is None else Intent.RATE
    told = replace(last, intent=figure, against=None, against_period=None, against_unsaid=False, percent=False)
    return replace(told, more_periods=(whole.period,))
