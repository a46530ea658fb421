"""`The change`, `by how much is that up` after all of a kind at one time and then at another: between these two times.

By itself it would be how each stood against the year before the last of them, which nobody has seen there.
"""

from dataclasses import replace

from bot.asking.periods.period_names import MONTH_NUMBERS
from bot.asking.question import EACH_PERIOD, Against, Choice, Intent, NotUnderstood, Question
from bot.asking.threads.reply import Reply
from bot.asking.threads.standing import between
from bot.asking.threads.thread import Thread
from bot.asking.threads.time_told import only_period
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set
from bot.figures.periods import Period

_YEAR_BEFORE = (None, Against.YEAR_EARLIER)
_TIMES = word_set(
    """
    year years yr yearly annual annually yoy month months mth monthly mom week weeks weekly quarter quarters qtr
    quarterly last previous prior ago earlier before since then usual usually normal normally average typical now today
    spring summer autumn winter target plan
    """
) | {*MONTH_NUMBERS}
"""Words that say against what a change is asked for."""


def of_the_two_times(text: str, reply: Reply, thread: Thread) -> Reply:
    """The change that a reply asks for, of each of a kind between the two times at which they were told."""
    last, beside = thread.question, thread.beside
    asked = reply.read.outcome if reply.read is not None else None
    if last is None or beside is None or reply.read is None or not isinstance(asked, Question):
        return reply
    now = only_period(last, thread)
    if now is None or not (_moves_since(asked, last) or (_TIMES.isdisjoint(words_of(text)) and _moves(asked, last))):
        return reply
    change = between(replace(asked, year_taken=False), now, beside)
    outcome = _which_times(now, beside) if change is None else replace(change, against=None)
    return replace(reply, read=replace(reply.read, outcome=outcome))


def _moves_since(asked: Question, last: Question) -> bool:
    """Whether it is asked how one figure moved, which was told at two times, and nothing says since when."""
    unsaid = asked.intent is Intent.CHANGE and asked.year_taken and asked.against_unsaid and not asked.by
    same = (asked.measures, asked.areas, asked.groups) == (last.measures, last.areas, last.groups)
    plain = last.intent in (Intent.VALUE, Intent.SIGNALS) and not (last.by or last.more_periods)
    return unsaid and same and plain and asked.period == last.period


def _moves(asked: Question, last: Question) -> bool:
    """Whether it is asked how each of a kind moved that was told."""
    of_kind = last.by not in ("", EACH_PERIOD) and asked.by in (last.by, "")
    same = (asked.measures, asked.groups) == (last.measures, last.groups) and asked.against in _YEAR_BEFORE
    told = last.intent in (Intent.VALUE, Intent.RANKING) and not (last.changed or last.more_periods)
    return asked.intent is Intent.CHANGE and of_kind and same and told


def _which_times(now: Period, beside: Period) -> NotUnderstood:
    """Times of other lengths are not held against each other: it is asked back of which a change is meant."""
    behind = "compared with the year before"
    choices = tuple(
        Choice(f"{one.in_words} against the same a year before", f"{one.text} {behind}") for one in (now, beside)
    )
    return NotUnderstood("several readings", "", choices=choices)
