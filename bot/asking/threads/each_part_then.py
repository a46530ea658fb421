"""`And in May`, `and Eastmere` behind an answer to several things: each of them is asked anew, not the last alone."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from bot.asking.asked_period import NEWEST
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question, Read
from bot.asking.reading.dropped_wishes import wish_of
from bot.asking.reading.reading import read
from bot.asking.threads.of_each_list import of_each_list
from bot.asking.threads.reply import Reply
from bot.asking.threads.thread import Thread
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set

_SEVERAL = 2
_OF_THE_MEASURE = (Intent.LEAD, Intent.DEPUTY, Intent.MEANING)
"""What is the same wherever and whenever, and was told."""
_OF_EACH_AREA = (Intent.VALUE, Intent.AVERAGE, Intent.CHANGE)
"""What is told of each area of a kind as of one."""
_OF_ONE = word_set("it its that this one")
_WHERE_AND_WHEN = ("measures", "areas", "groups", "period", "by")


def of_each_part(
    text: str, thread: Thread, vocabulary: Vocabulary, day: date, asked_in: Callable[[str, Thread], Reply]
) -> Reply:
    """The reply, asked of each of the things that the last answer told, where it says only of what, where or when.

    `asked_in` is what the text asks in a thread.
    """
    if (of_lists := of_each_list(text, thread, vocabulary, day, asked_in)) is not None:
        return of_lists
    reply, last = asked_in(text, thread), thread.question
    if last is None or len(thread.parts) < _SEVERAL or reply.each or thread.unanswered or reply.turned_to is not None:
        return reply
    asked = (reply.read or read(reply.text, vocabulary, day, reply.follows)).outcome
    if isinstance(asked, Question) and asked.by and not last.by and last.intent in _OF_EACH_AREA:
        asked = replace(last, by=asked.by, areas=asked.areas, home_meant=asked.home_meant, period=asked.period)
    if isinstance(asked, Question) and asked.period == NEWEST and asked.areas != last.areas:
        asked = replace(asked, period=last.period)  # a target of another place, too, at the time of all of them
    if isinstance(asked, Question) and _is_asked_of_all(text, asked, thread.parts):
        anew = [read(text, vocabulary, day, part).outcome for part in thread.parts]
        each = tuple(one for one in anew if isinstance(one, Question) and one.intent is asked.intent)
        of_each = len(each) == len(anew) and all(map(_is_of_the_same, each, thread.parts))
        return replace(reply, each=each) if of_each else reply
    if isinstance(asked, Question) and asked.summed and not last.summed and _are_of_several_measures(thread.parts):
        return Reply(text, last, Read(NotUnderstood("which of them")))  # the total of the last of them would be told
    if not isinstance(asked, Question) or not _changes(last, asked):
        return reply
    if asked.measures != last.measures and len({one.measures for one in thread.parts if one.measures}) > 1:
        return reply
    found = [*_each_anew(text, asked, thread, vocabulary, day)]
    each = tuple(one for one in found if one is not None)
    return reply if len(each) < max(len(found), _SEVERAL) else replace(reply, each=each)


def _are_of_several_measures(parts: Sequence[Question]) -> bool:
    return len({one.measures for one in parts}) > 1 and all(one.by for one in parts)


def _is_asked_of_all(text: str, asked: Question, parts: Sequence[Question]) -> bool:
    """`Compared with last year`, `per 1,000` behind the figures of several things: of each of them.

    `Is it up` and `that per head` are of the last.
    """
    plain = all(wish_of(one) == Question() and not one.more_periods for one in parts)
    apart = len({(one.measures, one.areas, one.groups) for one in parts}) == len(parts)
    of_all = asked.intent in (Intent.CHANGE, Intent.RATE) and not asked.by and _OF_ONE.isdisjoint(words_of(text))
    return plain and apart and of_all and _is_of_the_same(asked, parts[-1])


def _is_of_the_same(one: Question, other: Question) -> bool:
    alike = (one.measures, one.areas, one.groups) == (other.measures, other.areas, other.groups)
    return alike and (one.period.form, one.period.candidates) == (other.period.form, other.period.candidates)


def _each_anew(
    text: str, asked: Question, thread: Thread, vocabulary: Vocabulary, day: date
) -> Iterator[Question | None]:
    """What is asked of each part; None of one of which it is not sure, and nothing of what it does not change."""
    last = thread.question or asked
    for part in thread.parts:
        if part.intent in _OF_THE_MEASURE:
            if asked.measures != last.measures:
                topics = tuple((Sort.MEASURE.value, key) for key in asked.measures)
                yield replace(part, topics=topics, measures=asked.measures if part.measures else ())
        elif part == last:
            yield asked
        else:
            anew = read(text, vocabulary, day, part).outcome
            if asked.by and not last.by and part.intent in _OF_EACH_AREA:
                anew = replace(part, by=asked.by, areas=asked.areas, home_meant=asked.home_meant)
            alike = isinstance(anew, Question) and _changes(part, anew)
            yield anew if isinstance(anew, Question) and alike and _as_changed(anew, asked, last) else None


def _changes(before: Question, asked: Question) -> bool:
    """Whether the same is wished to be known as before, of another thing, place or time."""
    aimed = before.without_target and asked.intent in (Intent.TARGET, Intent.VARIANCE)
    if asked.aim is None and asked.areas != before.areas:
        before = replace(before, aim=None)  # the number of a target is that of its own place
    same = aimed or _end_unsaid(asked) == _end_unsaid(before)
    return same and any(getattr(asked, name) != getattr(before, name) for name in _WHERE_AND_WHEN)


def _end_unsaid(question: Question) -> Question:
    """What is wished to be known; which end is the best and which the worst goes by what is better of the measure."""
    plain = question if question.best is None else replace(question, extreme=None, both_ends=False)
    return wish_of(replace(plain, by=""))


def _as_changed(anew: Question, asked: Question, last: Question) -> bool:
    """Whether a question has what was changed of the last one."""
    changed = (name for name in _WHERE_AND_WHEN if getattr(asked, name) != getattr(last, name))
    return all(getattr(anew, name) == getattr(asked, name) for name in changed)
