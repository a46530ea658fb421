"""What is asked behind deliverables, word by word: what was said of them and when, what is left, whom to chase.

Each word must have its place: who says, what is said, how much of it is done, what is late, a time, the one that is
pointed at, or a small word. Where one has none, something else is asked.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.asking.asked_period import NEWEST, AskedPeriod, Form
from bot.asking.names.deliverables_called import deliverables_called, titled_with
from bot.asking.names.named import Sort
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.periods.period_words import read_period
from bot.asking.question import IN_ITS_WORDS, Intent, Question
from bot.asking.reading.parts_of_the_work import of_its_parts
from bot.asking.words.tokens import Token, plain_text, tokens_of
from bot.asking.words.word_sets import word_set

_SMALL = word_set(
    "what whats did do does is are was were has have had been be the a an it its that this there they them their he "
    "she we us i me anyone anybody everyone of on for about with in at from to by and or so ok okay then any anything "
    "something last latest time recently most newest back again thing things bit now currently please n since all up "
    "plan project work one ones yet still can you give tell show remind also ago far how hows running"
)
_SAYING = word_set(
    "say said saying says told report reported reporting reports write wrote written update updates updated news word "
    "words progress progressed progressing movement moved moving change changed changes happened happening "
    "happen development developments heard hear commentary comment comments colour color rag status rating "
    "going gone stand stands"
)
_PARTS = word_set(
    "element elements step steps part parts left remaining remains outstanding complete completed done delivered "
    "finished many much go still"
)
_HOW_MANY = word_set("many much go still")
_LATE = word_set("late overdue behind slipped slipping delayed delay missed outstanding")
_WHO = word_set("who whos whom")
_TURNED_TO = word_set(
    "chase chasing ring call phone email contact ask speak talk nudge sign signs signing signed off lean hassle grab "
    "pester see go if when up should would do need needs deliver delivering answers answer accountable sits sit with "
    "lead leads owner person best"
)
_THE_ONE = re.compile(r"\b(?:the |that |this )(?P<name>\w+(?: \w+)?) ones?\b")
_MOST_WORDS = 14


@dataclass(frozen=True, slots=True)
class _Said:
    words: frozenset[str]
    period: AskedPeriod

    def is_of(self, *sorts: frozenset[str]) -> bool:
        """Whether each word has its place among some, and one is not small."""
        every = _SMALL.union(*sorts)
        return self.words <= every and not self.words.isdisjoint(frozenset().union(*sorts) - _SMALL)


def asked_of_the_work(
    said: str, thread: Sequence[tuple[str, str]], vocabulary: Vocabulary, day: date, last: Question | None
) -> Question | None:
    """What is asked of the deliverables that stand in a thread, or of the one that is pointed at by its own word."""
    said, topics = _pointed_at(said, tuple(thread), vocabulary)
    found = _without_its_time(tokens_of(plain_text(said)), day)
    if not topics or found is None or len(found.words) > _MOST_WORDS:
        return None
    is_timed = found.period is not NEWEST
    if (of_parts := _of_its_parts(said, topics, vocabulary)) is not None:
        return of_parts
    if found.words & _WHO:
        whom = found.words <= _SMALL | _WHO | _LATE | _TURNED_TO and bool(found.words & (_TURNED_TO | _LATE) - _SMALL)
        return Question(intent=Intent.LEAD, topics=topics) if whom and not is_timed else None
    if found.is_of(_LATE) and not is_timed and len(topics) == 1:
        return Question(intent=Intent.OWED, topics=topics)
    is_of_parts = found.is_of(_PARTS) and not found.words <= _SMALL | _HOW_MANY
    if is_of_parts and not is_timed and len(topics) == 1:
        return Question(intent=Intent.SAID, topics=(*topics, (IN_ITS_WORDS, "element")), only_first=True)
    was_said = last is not None and last.intent is Intent.SAID and is_timed and found.words <= _SMALL
    if was_said or (found.is_of(_SAYING, _PARTS) and not found.words.isdisjoint(_SAYING)):
        return Question(intent=Intent.SAID, topics=topics, period=found.period, only_first=not is_timed)
    return None


def _of_its_parts(said: str, topics: Sequence[tuple[str, str]], vocabulary: Vocabulary) -> Question | None:
    """`How many districts done out of the 7` behind one deliverable: how many of its parts are done."""
    keys = [key for sort, key in topics if sort == Sort.DELIVERABLE.value]
    words = [token.word for token in tokens_of(plain_text(said))]
    return of_its_parts(words, keys[0], vocabulary) if len(keys) == 1 and _WHO.isdisjoint(words) else None


def _pointed_at(
    said: str, topics: tuple[tuple[str, str], ...], vocabulary: Vocabulary
) -> tuple[str, tuple[tuple[str, str], ...]]:
    """What is said, and of which: `the fleet one` is the only deliverable with that word in its title."""
    found = _THE_ONE.search(said)
    if found is None or not topics or not _SMALL.isdisjoint(found["name"].split()):
        return said, topics
    words = found["name"].split()
    called = titled_with(words[0], vocabulary) if len(words) == 1 else deliverables_called([*words, "one"], vocabulary)
    if len(called) != 1:
        return said, ()
    return f"{said[: found.start()]}it{said[found.end() :]}", ((Sort.DELIVERABLE.value, called[0]),)


def _without_its_time(tokens: Sequence[Token], day: date) -> _Said | None:
    """The words but for the time that is named, and that time; None where there are two."""
    words, periods, at = [], [], 0
    while at < len(tokens):
        found = read_period(tokens, at, day)
        if found is not None and found[1].form in (Form.NAMED, Form.SINCE, Form.TO_DATE) and found[1].candidates:
            periods.append(found[1])
            at += found[0]
        else:
            words.append(tokens[at].word)
            at += 1
    if len(periods) > 1 or (not words and not periods):
        return None
    return _Said(frozenset(words), periods[0] if periods else NEWEST)
