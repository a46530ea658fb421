"""A follow-up after one that had no answer: whether it would be asked of what stands before that, unseen."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Choice, Intent, NotUnderstood, Question, Read
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.reading import read
from bot.asking.reading.span import Segmentation
from bot.asking.reading.spans import segmentations
from bot.asking.threads.completing import POINTS_AT_IT, is_of_the_language, names_more_than, stood_alone
from bot.asking.threads.of_lists import OF_AREAS
from bot.asking.threads.past_no_answer import names_it_instead, with_it_in_its_place
from bot.asking.threads.thread import GOES_ON_IN, Thread
from bot.asking.words.tokens import plain_text, tokens_of, words_of
from bot.asking.words.word_sets import word_set

_POINTS_AT_ONE = word_set("it its that this there theirs he she they them their one")
STATES_IT = word_set("is are was were be been")
_BEFORE_PLACES = word_set("in at for near around across within inside")
_POINTING = word_set(
    "first second third fourth fifth last top bottom best worst other others rest one ones two three four five both "
    "all each either any them those these they than the that it which who how many much more fewer less difference gap "
    "good bad great thing things problem worry worried worrying concern concerning normal significant serious sense "
    "point matter matters mean means happening driving drives reason apart far close near level risk risky looking"
)
_ASKS_FOR_ONE = word_set("which who whos what whats where when first second third last top bottom other")
_OPENED = re.compile(r"^(?:(?:and|ok|okay|so|then|same|for|what about|how about) )+")
_ASKS = word_set(
    "how what whats which who whos where when is are was were has have had did do does can could would show give list "
    "tell me the total figure figures number overall force"
)
_US = word_set("we us our ours ourselves")
_OF_A_TIME = frozenset({"two periods"})

_STANDS_AT = re.compile(
    r"^(?:and )?(?:so )?(?:whats|what is|what was|what are|what about|where is|wheres|hows) .+ "
    r"(?:on|at|one|like|doing|showing|saying|looking|running at|sitting at|sat at|standing at|up to)"
    r"(?: (?:then|now|for (?:that|it|this)|there))*$"
)
"""Asks where one stands, and not what it is."""


def rests_on_less(question: Question, said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> bool:
    """Whether a question would be answered without what the one before it says, which had no answer itself.

    So would what an area is, where its figure of what was told is asked for: whats Merseyside on.
    """
    if _asks_what_its_figure_is(question, said, thread):
        return True
    if not is_open(thread, vocabulary, day):
        return _is_of_another(question, said, thread, vocabulary, day)
    if thread.question is None and names_it_instead(thread, vocabulary, day):
        put = with_it_in_its_place(said, thread, vocabulary, day)
        if put is not None and put.question.split() != said.split():
            return True
    alone = read(said, vocabulary, day).outcome
    if _meant_another(thread, vocabulary, day):
        return not (isinstance(alone, Question) and (alone.measures or alone.topics))
    if not isinstance(alone, Question):
        return not _points_at_the_last_answer(question)
    if thread.question is None and not (alone.measures or alone.topics):
        elsewhere = any(span.is_a(Sort.AREA) for span in _spans(thread.unanswered, vocabulary, day))
        of_home = alone.intent in OF_AREAS and alone.areas in ((), (vocabulary.framework.home,))
        return _points_back(said) or (elsewhere and of_home)
    if is_another_measure_alone(said, alone) and (
        _was_asked_of_areas(thread, vocabulary, day) or _lacked_its_measure(thread, vocabulary, day)
    ):
        return True
    return names_more_than(thread.unanswered, alone, vocabulary, day) and bool(alone.measures)


def _asks_what_its_figure_is(question: Question, said: str, thread: Thread) -> bool:
    of_an_area = question.intent is Intent.MEANING and {sort for sort, _ in question.topics} == {Sort.AREA.value}
    told = thread.question is not None and bool(thread.question.measures)
    return of_an_area and told and _STANDS_AT.search(" ".join(words_of(said))) is not None


def is_another_measure_alone(said: str, alone: Question) -> bool:
    """`For immediates in 15 then`, `what about shoplifting`: a measure is named, and nothing is asked of it."""
    words = _OPENED.sub("", " ".join(words_of(said))).split()
    named = Question(measures=alone.measures, areas=alone.areas, groups=alone.groups, home_meant=True)
    return bool(alone.measures) and alone == named and _ASKS.isdisjoint(words)


def _lacked_its_measure(thread: Thread, vocabulary: Vocabulary, day: date) -> bool:
    """Whether what had no answer asked of peers, of areas or of their order, and said no measure: are we the best."""
    failed = read(thread.unanswered, vocabulary, day).outcome
    if thread.question is not None or not isinstance(failed, NotUnderstood) or failed.reason != "no measure":
        return False
    said = _spans(thread.unanswered, vocabulary, day)
    return any(span.is_a(sort) for span in said for sort in (Sort.PEERS, Sort.KIND)) and all(one.placed for one in said)


def _was_asked_of_areas(thread: Thread, vocabulary: Vocabulary, day: date) -> bool:
    """Whether what had no answer was asked of the areas of a kind, which is worst for it, or held against peers."""
    failed = read(thread.unanswered, vocabulary, day).outcome
    if isinstance(failed, Question):
        return bool(failed.measures and (failed.by or failed.peers)) and not failed.more_periods
    said = _spans(thread.unanswered, vocabulary, day)
    return any(span.is_a(sort) for span in said for sort in (Sort.PEERS, Sort.KIND))


def _is_of_another(question: Question, said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> bool:
    """Whether what is asked now is meant of a follow-up without an answer, and not of the question before that.

    `Is that inside target` after `101?` is of 101, whatever was answered before; `in Harrow` after `in Harow` is not.
    What names its measure, and what says again what was not known, a time or a place, is what it says; and a time that
    has no figure is jumped over.
    """
    before = thread.question
    if not thread.unanswered or before is None:
        return False
    spans = _spans(said, vocabulary, day)
    says_where, says_when = any(span.is_a(Sort.AREA) for span in spans), any(span.period is not None for span in spans)
    failed = read(thread.unanswered, vocabulary, day, before).outcome
    if isinstance(failed, Question):
        return _is_more_than_a_time(failed, before, question, says_where=says_where)
    if question.measures != before.measures or names_a_measure(said, vocabulary, day):
        return False
    if _points_at_the_last_answer(question) and not _names_a_measure(thread.choices, vocabulary):
        return False
    said_before = _spans(thread.unanswered, vocabulary, day)
    if not says_where and any(one.is_a(Sort.AREA) for one in said_before):
        return True
    if failed.reason in _OF_A_TIME:
        return not says_when
    if failed.reason == "no measure" and all(span.is_a(Sort.HARMLESS) for span in said_before):
        return False  # nothing was asked
    meant = {vocabulary.framework.measures[key].name for key in before.measures}
    if not thread.choices and any(choice.label in meant for choice in failed.choices):
        return False  # it was meant of this measure, which had no figure there or then
    return not (says_where and _was_of_a_place(failed, said_before, thread, vocabulary))


def _is_more_than_a_time(failed: Question, before: Question, question: Question, *, says_where: bool) -> bool:
    """Whether what was understood and had no figure is of anything but another time, or a place that is said anew."""
    if not failed.measures:
        return False
    areas = before.areas if says_where else failed.areas
    plain = replace(failed, period=before.period, more_periods=before.more_periods, areas=areas)
    plain = replace(plain, home_meant=before.home_meant) if areas == before.areas else plain
    if _points_at_the_last_answer(question) and failed.measures == before.measures:
        return (plain.areas, plain.groups) != (before.areas, before.groups)
    return plain != before


def _spans(text: str, vocabulary: Vocabulary, day: date) -> Segmentation:
    return segmentations(PlainQuestion(tokens_of(plain_text(text)), vocabulary, day, text))[0]


def says_nothing_new(thread: Thread, vocabulary: Vocabulary, day: date) -> bool:
    """Whether what had no answer names nothing: what points at several things then is of those that stand there.

    `Which of those are nearest to it` says no more than what points at them.
    """
    said = _spans(thread.unanswered.rpartition(GOES_ON_IN)[2], vocabulary, day)
    words = words_of(thread.unanswered.rpartition(GOES_ON_IN)[2])
    named = (Sort.MEASURE, Sort.AREA, Sort.GROUP, Sort.PEERS, Sort.LEAD, Sort.DELIVERABLE, Sort.TAG)
    if GOES_ON_IN in thread.unanswered or thread.choices or any(one.is_a(sort) for one in said for sort in named):
        return False
    left = (word for one in said if not one.placed for word in words[one.start : one.end])
    return all(word in _POINTING for word in left)


def past_what_named_nothing(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Thread:
    """The thread as it was before what had no answer, where that named nothing that is gone on from.

    `It` may be the one that was asked for, and is not then of what stands before.
    """
    if not thread.unanswered or thread.question is None or not says_nothing_new(thread, vocabulary, day):
        return thread
    before = {*words_of(thread.unanswered)}
    timed = any(span.period is not None for span in _spans(thread.unanswered, vocabulary, day))
    points = before & _ASKS_FOR_ONE and not _POINTS_AT_ONE.isdisjoint(words_of(said))
    return thread if timed or points else replace(thread, unanswered="")


def names_a_measure(said: str, vocabulary: Vocabulary, day: date) -> bool:
    """Whether some words name a measure, so that they are no reply to what stands there."""
    return any(span.is_a(Sort.MEASURE) for span in _spans(said, vocabulary, day))


def _was_of_a_place(failed: NotUnderstood, said: Segmentation, thread: Thread, vocabulary: Vocabulary) -> bool:
    """Whether nothing but a place was said that is not known, and no measure was offered for it."""
    if _names_a_measure((*failed.choices, *thread.choices), vocabulary) or any(one.is_a(Sort.GROUP) for one in said):
        return False
    words = [token.word for token in tokens_of(plain_text(thread.unanswered))]
    behind = [then for word, then in pairwise(words) if word in _BEFORE_PLACES]
    return any(not is_of_the_language(word) for word in behind)


def speaks_of_us(text: str) -> bool:
    """Whether a text says something of those who ask: what is asked next is of them, whoever else was named."""
    return not _US.isdisjoint(words_of(text))


def of_the_one_before(asked: Question, failed: Question, before: Question) -> bool:
    """Whether another thing is asked of the same cases, which what had no figure asked of no time: of the time before.

    `Is that usual` after a target that no district has is of the month that was given.
    """
    same = (failed.measures, failed.groups, failed.areas) == (before.measures, before.groups, before.areas)
    return same and asked.intent is not failed.intent and not failed.period.words and bool(before.period.words)


def of_the_choice_taken(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> tuple[Question, Read] | None:
    """`And in Sefton` after what was asked back with one choice alone, a group of the measure before: of that one.

    Who goes on from it has taken it, and the answer says which it was.
    """
    before = thread.question
    if before is None or len(thread.choices) != 1 or not thread.unanswered:
        return None
    group = read(thread.choices[0].question, vocabulary, day, before).outcome
    if not (isinstance(group, Question) and group.groups):
        return None
    again = read(said, vocabulary, day, group)
    alike = group == replace(before, groups=group.groups, by=group.by)
    kept = isinstance(again.outcome, Question) and again.outcome.groups == group.groups
    told = (thread.unanswered, thread.choices[0].label)
    return (group, replace(again, corrected=(told, *again.corrected))) if alike and kept else None


def asks_which(thread: Thread, vocabulary: Vocabulary, day: date) -> bool:
    """Whether it was asked back which of several measures or groups is meant, there and then."""
    offered = [read(one.question, vocabulary, day, thread.question).outcome for one in thread.choices]
    asked = [one for one in offered if isinstance(one, Question)]
    named = {(one.measures, one.groups) for one in asked}
    return len(named) > 1 and len({(one.areas, one.period) for one in asked}) == 1


def _names_a_measure(choices: Sequence[Choice], vocabulary: Vocabulary) -> bool:
    """Whether what is offered is a measure, or a group of one."""
    measures = {one.name for one in vocabulary.framework.measures.values()}
    return any(choice.label.split(" (")[0] in measures for choice in choices)


def _points_back(said: str) -> bool:
    """`Are we hitting the target on that`: of what had no answer, and not of all that is held."""
    words = [token.word for token in tokens_of(plain_text(said))]
    there = any(word in ("there", "here") and before not in STATES_IT for before, word in pairwise(words))
    return words[-1:] in (["that"], ["this"], ["those"]) or there or not POINTS_AT_IT.isdisjoint(words)


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
