"""A follow-up after one that had no answer: whether it would be asked of what stands before that, unseen."""

from collections.abc import Sequence
from datetime import date

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Choice, Intent, NotUnderstood, Question
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.reading import read
from bot.asking.reading.span import Segmentation
from bot.asking.reading.spans import segmentations
from bot.asking.threads.completing import names_more_than, stood_alone
from bot.asking.threads.thread import GOES_ON_IN, Thread
from bot.asking.words.tokens import plain_text, tokens_of
from bot.asking.words.word_sets import word_set

_THAT = word_set("it its them theirs")
_BEFORE_PLACES = word_set("in at for near around across within inside")
_OF_A_TIME = frozenset({"two periods"})
_OF_A_NAME = frozenset({"part of a name", "group", "spelling", "tag", "several readings", "word", "not linked"})


def rests_on_less(question: Question, said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> bool:
    """Whether a question would be answered without what the one before it says, which had no answer itself."""
    if not is_open(thread, vocabulary, day):
        return _is_of_another(question, said, thread, vocabulary, day)
    alone = read(said, vocabulary, day).outcome
    if _meant_another(thread, vocabulary, day):
        return not (isinstance(alone, Question) and (alone.measures or alone.topics))
    if not isinstance(alone, Question):
        return not _points_at_the_last_answer(question)
    if thread.question is None and not (alone.measures or alone.topics):
        return _points_back(said)
    return names_more_than(thread.unanswered, alone, vocabulary, day) and bool(alone.measures)


def _is_of_another(question: Question, said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> bool:
    """Whether what is asked now is meant of a follow-up without an answer, and not of the question before that.

    `Is that inside target` after `101?` is of 101, whatever was answered before; `in Harrow` after `in Harow` is not.
    What names its measure, and what says again what was not known, a time or a place, is what it says.
    """
    before = thread.question
    if not thread.unanswered or before is None:
        return False
    spans = _spans(said, vocabulary, day)
    says_where, says_when = any(span.is_a(Sort.AREA) for span in spans), any(span.period is not None for span in spans)
    failed = read(thread.unanswered, vocabulary, day, before).outcome
    if isinstance(failed, Question):
        elsewhere = failed.areas != before.areas and not says_where
        return bool(failed.measures) and (failed.measures != before.measures or elsewhere)
    offered = _names_a_measure(thread.choices, vocabulary)
    if question.measures != before.measures or any(span.is_a(Sort.MEASURE) for span in spans):
        return False
    if _points_at_the_last_answer(question) and not offered:
        return False
    if not says_where and any(one.is_a(Sort.AREA) for one in _spans(thread.unanswered, vocabulary, day)):
        return True
    if failed.reason in _OF_A_TIME:
        return not says_when
    meant = {vocabulary.framework.measures[key].name for key in before.measures}
    if not thread.choices and any(choice.label in meant for choice in failed.choices):
        return False  # it was meant of this measure, which had no figure there or then
    return failed.reason in _OF_A_NAME and not (says_where and _was_of_a_place(failed, thread, vocabulary))


def _spans(text: str, vocabulary: Vocabulary, day: date) -> Segmentation:
    return segmentations(PlainQuestion(tokens_of(plain_text(text)), vocabulary, day, text))[0]


def _was_of_a_place(failed: NotUnderstood, thread: Thread, vocabulary: Vocabulary) -> bool:
    """Whether what was not known was said as a place, and no measure was offered for it."""
    if _names_a_measure((*failed.choices, *thread.choices), vocabulary):
        return False
    return any(token.word in _BEFORE_PLACES for token in tokens_of(plain_text(thread.unanswered)))


def _names_a_measure(choices: Sequence[Choice], vocabulary: Vocabulary) -> bool:
    """Whether what is offered is a measure, or a group of one."""
    measures = {one.name for one in vocabulary.framework.measures.values()}
    return any(choice.label.split(" (")[0] in measures for choice in choices)


def _points_back(said: str) -> bool:
    """`Are we hitting the target on that`: of what had no answer, and not of all that is held."""
    words = [token.word for token in tokens_of(plain_text(said))]
    return words[-1:] in (["that"], ["this"], ["those"]) or not _THAT.isdisjoint(words)


def is_open(thread: Thread, vocabulary: Vocabulary, day: date) -> bool:
    """Whether a question of its own had no answer; where none had one before it, it followed nothing up.

    So was one that may have been meant of another measure: `101?` after 999 calls. `Is that on target` is then of none.
    """
    if not thread.unanswered or thread.question is None:
        return bool(thread.unanswered)
    return stood_alone(thread.unanswered, vocabulary, day) or _meant_another(thread, vocabulary, day)


def _meant_another(thread: Thread, vocabulary: Vocabulary, day: date) -> bool:
    """Whether what had no answer may have been meant of another measure, and of no part of the one before."""
    if not thread.unanswered or thread.question is None:
        return False
    last = read(thread.unanswered.rpartition(GOES_ON_IN)[2], vocabulary, day, thread.question).outcome
    choices = thread.choices or (last.choices if isinstance(last, NotUnderstood) else ())
    offered = [read(one.question, vocabulary, day).outcome for one in choices]
    named = [{*one.measures} for one in offered if isinstance(one, Question) and one.measures]
    return bool(named) and all(one.isdisjoint(thread.question.measures) for one in named)


def _points_at_the_last_answer(question: Question) -> bool:
    """`Chart it`, `why`, `who owns it`: asked of the answer that stands there."""
    return question.explain or question.why or question.chart or question.intent in (Intent.LEAD, Intent.MEANING)
