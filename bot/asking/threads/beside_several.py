"""`How does that compare with Sale and Hope` after the figure of one place: it stands beside those of the others."""

import re
from dataclasses import replace

from bot.asking.question import Intent, Question
from bot.asking.reading.compared_with_each import HOW
from bot.asking.threads.reply import Reply
from bot.asking.threads.thread import Thread
from bot.asking.words.said_around import OPENED

_HELD_AGAINST = re.compile(rf"^{OPENED}(?:{HOW}|(?:alongside|next to|beside)) ", re.IGNORECASE)
_FIGURES = (Intent.VALUE, Intent.RATE)


def with_the_one_told(text: str, reply: Reply, thread: Thread) -> Reply:
    """The figures of several places with that of the one that they are held against, which was told before."""
    last, asked = thread.question, reply.read.outcome if reply.read is not None else None
    if last is None or reply.read is None or not isinstance(asked, Question) or not _HELD_AGAINST.match(text):
        return reply
    of_one = last.intent in _FIGURES and len(last.areas) == 1 and not (last.by or last.more_periods or last.peers)
    others = tuple(key for key in asked.areas if key not in last.areas)
    several = len(others) > 1 and len(others) == len(asked.areas) and not (asked.by or asked.more_periods)
    same = (asked.measures, asked.groups, asked.period) == (last.measures, last.groups, last.period)
    if not (of_one and several and same and asked.intent in (*_FIGURES, Intent.GAP)):
        return reply
    together = replace(last, areas=(*last.areas, *others), home_meant=False)
    return replace(reply, read=replace(reply.read, outcome=together))
