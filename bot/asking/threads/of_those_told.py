"""`Which are up`, `what % of burglary` behind several places and a share: of those places alone."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import EACH_PERIOD, Intent, Question, Read, Statistic, only_its_figures
from bot.asking.reading.areas_of_a_kind import kind_of_some
from bot.asking.reading.reading import read
from bot.asking.threads.asked_of_them import those_that_moved
from bot.asking.threads.reply import Reply
from bot.asking.threads.shares_of_what_stands import share_of_the_next
from bot.asking.threads.thread import Thread
from bot.asking.words.name_forms import plural
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set


def of_those_told(text: str, reply: Reply, thread: Thread, vocabulary: Vocabulary, day: date) -> Reply:
    """The reply of those alone, where which of several areas moved so, or the share of another measure, is asked."""
    last = thread.question
    if last is not None and last.how_far and last.threshold is not None:
        return _from_the_same_number(reply, last, vocabulary, day)
    asked = None if reply.read is None else reply.read.outcome
    if not isinstance(asked, Question) or thread.question is None:
        return reply
    asked = kept_to_some(text, asked, thread.question, vocabulary)
    reply = replace(reply, read=replace(reply.read, outcome=asked)) if reply.read is not None else reply
    of_those = those_that_moved(" ".join(words_of(text)), asked, vocabulary.framework)
    of_those = of_those or share_of_the_next(asked, thread.question, vocabulary.framework.home)
    return reply if of_those is None else replace(reply, read=Read(of_those))


_ALL = word_set("all every everywhere whole force overall")


def _is_of_all(words: Sequence[str], kind: str) -> bool:
    """Whether all of a kind are asked for: that is said, or the kind is named and none of those is pointed at."""
    if not _ALL.isdisjoint(words):
        return True
    named = {kind, plural(kind)} & {*words} or any(one == "by" and then not in _ORDERS for one, then in pairwise(words))
    return bool(named) and _POINTS.isdisjoint(words)


_POINTS = word_set("those these them they their")
_ORDERS = word_set("rate number change volume how percent percentage per month quarter year week day size most the")
"""What a list is put in order by, or told by in time: that is no kind of area."""


def kept_to_some(text: str, asked: Question, last: Question, vocabulary: Vocabulary) -> Question:
    """What is asked of the areas of a kind, of those of them that were told; how far one is from the mean of these."""
    framework, some = vocabulary.framework, last.by != "" and len(last.areas) > 1
    if not some or kind_of_some(last, framework) != last.by or _is_of_all(words_of(text.lower()), last.by):
        return asked
    if asked.by == last.by and (asked.home_meant or asked.areas in ((), (framework.home,))):
        return replace(asked, areas=last.areas, home_meant=False)
    from_the_mean = asked.intent is Intent.GAP and asked.measures == last.measures and len(asked.areas) == 1
    if from_the_mean and asked.areas[0] in last.areas and last.intent in (Intent.VALUE, Intent.RATE):
        return replace(last, how_far=True, lines=(Statistic.MEAN,), beside=asked.areas[0])
    return asked


def _from_the_same_number(reply: Reply, last: Question, vocabulary: Vocabulary, day: date) -> Reply:
    """`And Harwick`, `and in January` behind how far a figure is from a number: how far that one is from it."""
    asked = (reply.read or read(reply.text, vocabulary, day, reply.follows)).outcome
    if not isinstance(asked, Question) or reply.each:
        return reply
    if last.by == EACH_PERIOD:
        same = asked.by == EACH_PERIOD and asked.measures == last.measures and asked.areas != last.areas
        plain = not (asked.how_far or asked.condition or asked.summed or asked.lines or asked.extreme)
        kept = replace(asked, how_far=True, threshold=last.threshold, against_period=last.against_period)
        return replace(reply, read=Read(replace(kept, extreme=last.extreme))) if same and plain else reply
    figure = replace(asked, how_far=False, threshold=None)
    of_one = only_its_figures(figure) == figure and asked.measures == last.measures and len(asked.areas) == 1
    said_anew = asked.how_far and asked.threshold != last.threshold
    if not of_one or said_anew or only_its_figures(last) == figure:
        return reply
    return replace(reply, read=Read(replace(figure, how_far=True, threshold=last.threshold)))
