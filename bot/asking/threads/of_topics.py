"""Who leads on what was listed, and what is known of a deliverable that was pointed at."""

from dataclasses import replace
from datetime import date

from bot.asking.names.named import Sort
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, Question
from bot.asking.reading.reading import read
from bot.asking.threads.thread import Thread
from bot.asking.words.word_sets import word_set

_WHO = word_set("who whos whose lead leads owner owners owns contact responsible ask")
_SEVERAL = word_set("them those these they all both each their")
_POINTS = word_set("it that this its they them those these")
_OF_DELIVERABLES = (Intent.SAID, Intent.OWED, Intent.LIST_OVERDUE)


def about_topics(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Question | None:
    """`Who leads on them`: on all that was listed; `when is it due`: the deliverable that was pointed at.

    None where something else is said, or it is asked of a single measure: then it goes on from its question.
    """
    words = frozenset(said.split())
    before = thread.question
    deliverables = () if before is None else tuple(one for one in before.topics if one[0] == Sort.DELIVERABLE.value)
    asks_who = not words.isdisjoint(_WHO)
    if not asks_who and (not deliverables or words.isdisjoint(_POINTS)):
        return None
    asked = read(said, vocabulary, day).outcome
    if not isinstance(asked, Question) or asked.topics or asked.topic or asked.measures:
        return None
    if asked.intent is Intent.LEAD:
        topics = _led(thread, deliverables, several=not words.isdisjoint(_SEVERAL))
        return replace(asked, topics=topics) if topics else None
    if not deliverables or asked.intent not in _OF_DELIVERABLES:
        return None
    intent = Intent.SAID if asked.intent is Intent.SAID else Intent.OWED
    return Question(intent=intent, topics=deliverables, only_first=intent is Intent.SAID)


def _led(
    thread: Thread, deliverables: tuple[tuple[str, str], ...], *, several: bool
) -> tuple[tuple[str, str], ...] | None:
    """What it is asked who leads on: what was pointed at, or all that was listed; None of one measure alone."""
    listed = tuple(dict.fromkeys(one.topic for one in thread.shown))
    if several or thread.question is None:
        return listed if len(listed) > 1 or thread.question is None else None
    return deliverables or None
