"""What stays in a thread after one of a list was told alone, or its total: `which fell` is asked of that list still."""

from dataclasses import replace

from bot.asking.asked_period import NEWEST
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import EACH_PERIOD, Against, Intent, Question
from bot.asking.threads.of_what_was_told_apart import of_what_was_told_apart
from bot.asking.threads.reply import Reply
from bot.asking.threads.thread import Thread

_OF_ALL = (Intent.LIST_MOVED, Intent.LIST_SIGNALS)


def turned_from_a_list(reply: Reply, thread: Thread) -> Reply:
    """The reply, turned to what is asked of one area or of the whole where areas were listed."""
    listed, asked = thread.question, reply.read.outcome if reply.read is not None else None
    if listed is None or not isinstance(asked, Question) or reply.turned_to is not None or reply.each:
        return reply
    of_areas = listed.by not in ("", EACH_PERIOD) and not listed.by.startswith("groups:")
    same = (asked.measures, asked.groups) == (listed.measures, listed.groups) and not asked.by
    total = asked.intent is Intent.VALUE and listed.intent is Intent.VALUE and asked.areas == listed.areas
    of_its_move = asked.intent is Intent.CHANGE and listed.changed
    if not (of_areas and same and len(asked.areas) == 1 and (total or of_its_move)):
        return reply
    return replace(reply, turned_to=asked)


def of_what_stood(text: str, listed: Question, thread: Thread, vocabulary: Vocabulary) -> Question | None:
    """What a list of all measures asks, of the areas that were listed or added up before; None where none were."""
    last, stood = thread.question, thread.listed
    if last is None or listed.intent not in _OF_ALL:
        return None
    if stood is not None and stood.by and stood.measures == last.measures:
        return of_what_was_told_apart(text, listed, stood, vocabulary)
    if not last.summed or len(last.areas) == 1:
        return None
    each = replace(last, summed=False, period=listed.period if listed.period != NEWEST else last.period)
    if listed.intent is Intent.LIST_SIGNALS:
        return replace(each, intent=Intent.SIGNALS, signal_side=listed.signal_side)
    return replace(
        each,
        intent=Intent.CHANGE,
        against=listed.against or (None if listed.against_period else Against.YEAR_EARLIER),
        against_period=listed.against_period,
        against_unsaid=listed.against_unsaid,
    )
