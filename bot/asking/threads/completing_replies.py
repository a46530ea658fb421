"""What is said now with the question before it that had no answer: that question in full, or that it is not."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question, Read
from bot.asking.reading.reading import read
from bot.asking.threads.after_no_answer import (
    asks_which,
    is_open,
    of_the_choice_taken,
    of_the_one_before,
    speaks_of_us,
)
from bot.asking.threads.completing import (
    completed,
    completed_in_its_place,
    is_of_none,
    names_more_than,
)
from bot.asking.threads.of_its_kind import of_its_kind
from bot.asking.threads.reply import Reply, not_completed
from bot.asking.threads.thread import GOES_ON_IN, Thread
from bot.asking.threads.turning_words import as_written
from bot.asking.threads.widened import widened
from bot.asking.words.case_words import say_which_cases
from bot.asking.words.tokens import Token, words_of
from bot.asking.words.word_sets import word_set

_MOVED = word_set("up down risen fallen rose fell rising falling increased decreased")
_OF_ALL = word_set(
    "targets measures objectives updates deliverables milestones meetings leads figures signals kpis all any"
)
"""What is of all measures where none is named; with what stood there it is asked of that."""
_LIES_IN = word_set("of in under within inside by")
_SAYS_IT_LIES = word_set("ok so well i think believe its thats it that is just part covered policed counted")
_DOES_THAT = word_set("so do try use give get show have run go with me that it them one can you could we then instead")
"""`Do that then`, behind the place."""
_SO_FEW = 4
"""With fewer words than that a question is no whole one."""


def question_completed(
    kept: Sequence[Token],
    asked: Question | NotUnderstood,
    thread: Thread,
    vocabulary: Vocabulary,
    day: date,
    *,
    corrects: bool,
) -> Reply | None:
    """The question that was not understood with what is said now, or that this does not complete it."""
    if not thread.unanswered:
        return None
    kept = _place_it_lies_in(kept)
    said = as_written(kept)
    if (taken := of_the_choice_taken(said, thread, vocabulary, day)) is not None:
        return Reply(said, *taken)
    if asks_which(thread, vocabulary, day):
        return Reply(thread.unanswered, None, Read(not_completed(thread)))
    alike = None if thread.question is None else of_its_kind(thread.unanswered, thread.question, vocabulary, day)
    before = (alike or read(thread.unanswered, vocabulary, day, thread.question)).outcome  # of its place and time, too
    if isinstance(before, Question):
        return _of_what_had_no_figure(said, before, thread, vocabulary, day)
    if alike is not None and not _names_its_measure(said, vocabulary, day):
        return Reply(thread.unanswered, None, Read(not_completed(thread)))  # another thing was offered, and not taken
    if (wider := widened(said, thread.unanswered, vocabulary, day)) is not None:
        return Reply(wider[0], None, Read(wider[1]))
    whole = completed(thread.unanswered, kept, vocabulary, day, corrects=corrects)
    if whole is not None:
        return _of_the_whole(whole, thread, vocabulary, day)
    if (put := completed_in_its_place(thread.unanswered, said, vocabulary, day)) is not None:
        return Reply(put[0], None, Read(put[1], corrected=((_first(thread), put[0]),)))
    first = not_completed(thread).word
    if not isinstance(asked, Question) and asked.reason == "no measure" and thread.question is None:
        return Reply(said, None, Read(NotUnderstood("nothing before", first)))
    if not isinstance(asked, Question) and not (asked.choices and _loses_what_was_said(kept, thread, vocabulary, day)):
        return None
    return Reply(thread.unanswered, None, Read(not_completed(thread)))


def _place_it_lies_in(kept: Sequence[Token]) -> Sequence[Token]:
    """`Its part of Dockhead, do that`: what the place that was not known is said to lie in; else all that is said."""
    words = [token.word for token in kept]
    begins = next((at + 1 for at, word in enumerate(words) if word in _LIES_IN), 0)
    if not begins or not {*words[: begins - 1]} <= _SAYS_IT_LIES or words[0] in _LIES_IN:
        return kept
    ends = len(words)
    while ends > begins and words[ends - 1] in _DOES_THAT:
        ends -= 1
    return kept[begins:ends] or kept


def _of_the_whole(whole: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Reply:
    """The question as it was completed, or that it is not: where words are gone that say which cases were meant."""
    lost = [word for word in words_of(thread.unanswered) if word not in whole.split()]
    if say_which_cases(lost):
        return Reply(thread.unanswered, None, Read(not_completed(thread)))
    again = read(whole, vocabulary, day)
    of_all = isinstance(again.outcome, Question) and not again.outcome.measures
    if of_all and thread.question is not None and _OF_ALL.isdisjoint(words_of(whole)):
        return Reply(thread.unanswered, None, Read(not_completed(thread)))  # it was asked of what stood there
    if _is_a_rank_of_what_moved(thread.unanswered, again):
        return Reply(thread.unanswered, None, Read(NotUnderstood("which of them")))
    return Reply(whole, None, replace(again, corrected=((_first(thread), whole), *again.corrected)))


def _is_a_rank_of_what_moved(unanswered: str, understood: Read) -> bool:
    """Whether it was asked which areas moved, and one that is named now would have its place among them."""
    asked = understood.outcome
    return isinstance(asked, Question) and asked.intent is Intent.RANK and not _MOVED.isdisjoint(words_of(unanswered))


def _of_what_had_no_figure(
    said: str, before: Question, thread: Thread, vocabulary: Vocabulary, day: date
) -> Reply | None:
    """What was understood and had no figure, with another time or place: then or there it may have one.

    What spoke of ourselves besides another place (`how far behind Wexcaster are we`) leaves us where we stood.
    """
    if thread.question is not None and before.areas != thread.question.areas and speaks_of_us(thread.unanswered):
        return None
    if (alike := of_its_kind(said, before, vocabulary, day)) is not None:
        return Reply(said, before, alike)
    again = read(said, vocabulary, day, before)
    if before.intent is Intent.LEAD and isinstance(again.outcome, Question) and is_of_none(again.outcome, said):
        return Reply(said, None, Read(not_completed(thread)))
    if not isinstance(again.outcome, Question):
        wider = widened(said, thread.unanswered, vocabulary, day)
        return None if wider is None else Reply(wider[0], None, Read(wider[1]))
    if thread.question is not None and of_the_one_before(again.outcome, before, thread.question):
        return None
    return Reply(said, before, again)


def _first(thread: Thread) -> str:
    """The words of the question that had no answer, without what was said to complete it."""
    return thread.unanswered.partition(GOES_ON_IN)[0]


def _names_its_measure(said: str, vocabulary: Vocabulary, day: date) -> bool:
    alone = read(said, vocabulary, day).outcome
    return isinstance(alone, Question) and bool(alone.measures)


def _loses_what_was_said(kept: Sequence[Token], thread: Thread, vocabulary: Vocabulary, day: date) -> bool:
    """Whether what can be meant now would be asked without the place or time of the question that had no answer."""
    if not is_open(thread, vocabulary, day):
        return False
    return names_more_than(thread.unanswered, Question(home_meant=True), vocabulary, day) and len(kept) < _SO_FEW
