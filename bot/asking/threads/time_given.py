"""The time that the last answer was of, where the question said another or none."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.asking.asked_period import NEWEST, AskedPeriod, Form, just_that
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.periods.period_names import back
from bot.asking.periods.the_one_before import NAMES_OF_TIMES
from bot.asking.periods.years_beside import moved, other_than
from bot.asking.question import EACH_PERIOD, Against, Intent, Question, Read
from bot.asking.reading.parts_together import OF_ONE_TIME
from bot.asking.reading.reading import read
from bot.asking.threads.thread import Shown, Thread
from bot.asking.threads.time_told import only_period
from bot.figures.periods import Period, PeriodKind, span

_OF_A_FIGURE = (Intent.RATE, Intent.CHANGE, Intent.SHARE, Intent.RANK, Intent.GAP, Intent.SIGNALS)
FEWEST_GIVEN = 2
_YEARS_BEFORE = ("last year", "the year before", "year before", "a year ago", "the year before that")


def with_time_given(question: Question, shown: Sequence[Shown]) -> Question:
    """The question of the time that was given instead of what it asked for: last month, which is not held yet.

    The year before it is a year before the figure that people see, and the total of months that were given one by one
    is that of just those.
    """
    question = _against_what_was_given(question, shown)
    asked = question.period
    if question.by == EACH_PERIOD and asked == NEWEST:
        return _of_all_given(question, [one.period for one in shown if one.period is not None])
    given = {one.period for one in shown}
    only = given.pop() if len(given) == 1 else None
    moves = asked.form in (Form.NAMED, Form.TO_DATE) and asked.relative and len(asked.candidates) == 1
    if only is None or not moves or question.intent not in OF_ONE_TIME or question.more_periods:
        return question
    if only.start >= asked.candidates[0].start or asked.years_before:
        return question
    if asked.form is Form.NAMED and not _are_alike(only, asked.candidates[0]):
        return question
    return replace(question, period=AskedPeriod(Form.NAMED, (only,), relative=True, words=only.text))


def with_its_year_told(understood: Read, previous: Question | None) -> Read:
    """`And last year` after a time that was given instead of what was asked: which it was taken for is told."""
    asked = understood.outcome
    if previous is None or not isinstance(asked, Question) or len(asked.period.candidates) != 1:
        return understood
    before, now = previous.period, asked.period.candidates[0]
    given = before.form is Form.NAMED and before.relative and before.words == before.candidates[0].text
    if not given or now == before.candidates[0] or asked.period.words != now.text:
        return understood
    said = next((words for words, taken in understood.steps if words in _YEARS_BEFORE), "")
    return replace(understood, corrected=((said, now.in_words), *understood.corrected)) if said else understood


def with_another_than_given(understood: Read, thread: Thread) -> Read:
    """`And last September` after this September's figure: the one before, as nobody asks for the same again."""
    asked, previous = understood.outcome, thread.question
    given = None if previous is None else only_period(previous, thread)
    if previous is None or given is None or not isinstance(asked, Question) or asked.more_periods:
        return understood
    if (asked.measures, asked.areas, asked.groups) != (previous.measures, previous.areas, previous.groups):
        return understood
    held = asked.against_period
    if asked.intent is Intent.CHANGE and held is not None and held.candidates[:1] == (given,):
        earlier = _last_before(held, given)
        return understood if earlier == held else replace(understood, outcome=replace(asked, against_period=earlier))
    if asked.period.candidates[:1] != (given,):
        return understood
    if asked.period.words.endswith(" ago"):
        return replace(understood, outcome=replace(asked, period=just_that(back(given, 1))))
    if not asked.period.words.startswith("last "):
        return understood
    return replace(understood, outcome=replace(asked, period=_last_before(asked.period, given)))


def _last_before(asked: AskedPeriod, given: Period) -> AskedPeriod:
    """The last December that was not the one that was given: of the newest alone, the one a year before."""
    called = asked.words.split()
    if called[:1] != ["last"] or not called[-1:] or called[-1] not in NAMES_OF_TIMES:
        return asked
    other = other_than(asked, {given})
    return other if other != asked else replace(asked, candidates=(moved(given, -1),))


def _against_what_was_given(question: Question, shown: Sequence[Shown]) -> Question:
    """A change that was given against the period before, as nothing is held of the year before: so is the next."""
    given = {one.against for one in shown}
    if not question.against_unsaid or given != {Against.PERIOD_EARLIER}:
        return question
    return replace(question, against=Against.PERIOD_EARLIER, against_unsaid=False)


def _of_all_given(question: Question, periods: Sequence[Period]) -> Question:
    if len(periods) < FEWEST_GIVEN or any(one.kind in (PeriodKind.WAVE, PeriodKind.SPAN) for one in periods):
        return question
    stretch = span(min(periods, key=lambda one: one.start), max(periods, key=lambda one: one.end))
    return replace(question, period=just_that(stretch))


def _are_alike(one: Period, other: Period) -> bool:
    return one.kind is other.kind or {one.kind, other.kind} == {PeriodKind.QUARTER, PeriodKind.FINANCIAL_QUARTER}


def of_the_end_given(
    text: str, understood: Read, thread: Thread, vocabulary: Vocabulary, day: date
) -> tuple[Read, Question] | None:
    """`As a rate`, `is that unusual` after the highest month: asked of that month and not of the newest.

    With it comes the question that it follows. None where that was no such end, or more is asked.
    """
    before = thread.question
    if before is None or before.intent is not Intent.EXTREME or len(thread.shown) != 1:
        return None
    end = thread.shown[0]
    asked = understood.outcome
    if end.period is None or (isinstance(asked, Question) and not _says_no_time(asked, before)):
        return None
    again = read(text, vocabulary, day, end.question)
    found = again.outcome
    of_it = isinstance(found, Question) and (
        found.intent in _OF_A_FIGURE or found.since_when or bool(found.by or found.count_behind)
    )
    return (again, end.question) if of_it and _is_of_it(found, end) else None


def _says_no_time(asked: Question, before: Question) -> bool:
    """Whether no other time was said; `vs the month before` is before the end that was given."""
    return asked.period == before.period or asked.against is Against.PERIOD_EARLIER


def _is_of_it(found: object, end: Shown) -> bool:
    return isinstance(found, Question) and found.measures[:1] == (end.measure,) and found.period == end.question.period
