"""`Worst one since april`, `by sector, highest over the last 12 months` behind areas: their order in that time.

Which of them was highest in the month that was told says nothing of another time.
"""

import re
from datetime import date

from bot.asking.names.named import Sort
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.periods.period_words import read_period
from bot.asking.question import EACH_PERIOD, Intent, NotUnderstood, Question, Read
from bot.asking.reading.reading import read
from bot.asking.threads.reply import Reply
from bot.asking.threads.thread import Thread
from bot.asking.words.said_around import CLOSED, OPENED
from bot.asking.words.tokens import plain_text, tokens_of
from bot.figures.measures import Better, Combine

_END = re.compile(
    rf"^{OPENED}(?:(?:by|per|across the|of the|for each) (?P<kind>[a-z]+(?: [a-z]+)?),? )?"
    r"(?:(?:which|what|who)s?(?: one)? )?(?:(?:is|was|had|has|are|were|been) )*(?:the )?"
    r"(?P<end>worst|best|highest|lowest|most|fewest|biggest|largest|smallest|top|bottom)"
    r"(?: (?:one|ones|area|place|performer|performing))?(?: (?:overall|of them|of those|of all))?"
    rf"(?: (?:in|over|for|across|during))?(?: the)? (?P<time>.+?){CLOSED}$"
)
_LISTED = (Intent.VALUE, Intent.RANKING)
_MOST = frozenset({"highest", "most", "biggest", "largest"})
_LEAST = frozenset({"lowest", "fewest", "smallest"})


def end_at_a_time(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Reply | None:
    """The order of the areas of the kind that was listed, or is named, in the time that is said; None of no list."""
    last, found = thread.question, _END.match(said)
    if last is None or found is None or len(last.measures) != 1 or last.intent not in _LISTED or last.changed:
        return None
    if not _is_a_kind(last.by, vocabulary) or not _is_a_time(found["time"], day):
        return None
    kind = found["kind"] or last.by.replace("-", " ")
    if not any(one.sort is Sort.KIND for one in vocabulary.readings(tuple(kind.split()))):
        return None
    put = f"which {kind} {_asks(found['end'], last, vocabulary)} {_time(found['time'])}"
    asked = read(put, vocabulary, day, last).outcome
    in_order = isinstance(asked, Question) and asked.intent is Intent.RANKING and asked.measures == last.measures
    return Reply(put, last, Read(asked if in_order else NotUnderstood("which of them")))


def _asks(end: str, last: Question, vocabulary: Vocabulary) -> str:
    """What is asked of the areas: of numbers that were listed the worst has most of them, where fewer is better."""
    measure = vocabulary.framework.measures[last.measures[0]]
    of_numbers = last.intent is Intent.VALUE or last.by_number or (last.extreme is not None and last.best is None)
    by_number = last.rate is None and of_numbers and measure.combine is Combine.SUM
    if end in _MOST or (by_number and measure.better is not Better.HIGHER and end in ("worst", "top")):
        return "had the most" if by_number else "is highest"
    if end in _LEAST or (by_number and measure.better is not Better.HIGHER and end in ("best", "bottom")):
        return "had the fewest" if by_number else "is lowest"
    return f"is {end}"


def _is_a_kind(by: str, vocabulary: Vocabulary) -> bool:
    kinds = {one.kind for one in vocabulary.framework.areas.values()}
    return by != EACH_PERIOD and by in kinds


def _is_a_time(said: str, day: date) -> bool:
    """Whether all of some words are one time."""
    tokens = tokens_of(plain_text(said))
    found = read_period(tokens, 0, day)
    return found is not None and found[0] == len(tokens)


def _time(said: str) -> str:
    return said if said.startswith(("since", "so far", "in ", "over ")) else f"in {said}"
