"""`Vs last`, `vs last year's total` behind a figure: against the one before of what was told, or the whole of it."""

from dataclasses import replace
from datetime import date

from bot.asking.asked_period import Form
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Choice, Intent, NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.asking.threads.thread import Thread
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
    if _VS_WHOLE.match(said):
        return _beside_the_whole(last, vocabulary, day)
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


def _beside_the_whole(last: Question, vocabulary: Vocabulary, day: date) -> Question | None:
    """A part of a year and the whole of the last one: each is told, and no change between the two."""
    whole = read("the whole of last year", vocabulary, day, last).outcome
    if not isinstance(whole, Question) or whole.period == last.period or whole.measures != last.measures:
        return None
    figure = Intent.VALUE if last.rate is None else Intent.RATE
    told = replace(last, intent=figure, against=None, against_period=None, against_unsaid=False, percent=False)
    return replace(told, more_periods=(whole.period,))
