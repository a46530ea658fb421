"""`Total` behind a record or an average: of the time that these were of, and never all crime for being called so."""

from dataclasses import replace

from bot.asking.asked_period import NEWEST
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question, Read
from bot.asking.reading.adding_up import adds_up
from bot.asking.threads.reply import Reply
from bot.asking.threads.thread import Thread
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set

_TOTAL = word_set("total sum")
_SMALL = word_set("the and what whats is was in of for it that them year months all please a ok so")
_BEFORE = (Intent.EXTREME, Intent.AVERAGE, Intent.LINES)


def total_then(text: str, thread: Thread, vocabulary: Vocabulary) -> Reply | None:
    """The total that is asked for by no more than that word; None of anything else."""
    before, words = thread.question, words_of(text)
    if before is None or thread.unanswered or before.intent not in _BEFORE or before.by or len(before.measures) != 1:
        return None
    if _TOTAL.isdisjoint(words) or not {*words} <= _TOTAL | _SMALL:
        return None
    return Reply(text, before, Read(_total_of(before, vocabulary)))


def _total_of(before: Question, vocabulary: Vocabulary) -> Question | NotUnderstood:
    if before.period == NEWEST or before.more_periods or not adds_up(before, vocabulary.framework):
        return NotUnderstood("no sum of them")
    plain = replace(before, intent=Intent.VALUE, extreme=None, best=None, both_ends=False, largest_move=False, lines=())
    return replace(plain, cadences=(), stepped=False, median=False, first=0, only_first=False)
