"""What is asked behind several lists that were told together: of each of them, by itself.

`Burglary and robbery by borough` are two lists, and so is one measure by area at two times: `which of those are up`,
`top three of each` and `total of those` are of both, and never of the last alone.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import EACH_PERIOD, Intent, NotUnderstood, Question, Read
from bot.asking.reading.dropped_wishes import wish_of
from bot.asking.reading.reading import read
from bot.asking.threads.of_all import LEFT
from bot.asking.threads.reply import Reply
from bot.asking.threads.thread import Shown, Thread
from bot.asking.words.tokens import words_of

_SEVERAL = 2
_LISTED = (Intent.VALUE, Intent.RATE, Intent.RANKING, Intent.SIGNALS, Intent.SHARE)
_OF_EACH = re.compile(
    r" (?:of|for|in|from|on) (?:each|both|either)(?: (?:one|list|measure|crime|of (?:them|those|these|the two)))?$"
    r"|(?<=^total) each$|(?<=average) each$",
    re.IGNORECASE,
)
_OF_THOSE = re.compile(r"\b(?:those|these|them|others|rest)\b")
_OF_THEIRS = (Intent.AVERAGE, Intent.EXTREME, Intent.HOW_OFTEN, Intent.GAP)
"""What is told of the areas or the times of a list, and is no list of them."""


def of_each_list(
    text: str, thread: Thread, vocabulary: Vocabulary, day: date, asked_in: Callable[[str, Thread], Reply]
) -> Reply | None:
    """The reply of each of the lists that stand there; None where there are not several, or it is asked of one."""
    lists = () if thread.unanswered else _lists_told(thread)
    if len(lists) < _SEVERAL:
        some = any(len(one.areas) > 1 for one in thread.parts) and len({one.measures for one in thread.parts}) > 1
        unclear = some and not thread.unanswered and LEFT.match(" ".join(words_of(text.lower()))) is not None
        return Reply(text, thread.question, Read(NotUnderstood("which of them"))) if unclear else None
    said = _OF_EACH.sub("", text.strip(" ?!."))
    replies = [asked_in(said, one) for one in lists]
    found = [(one.read or read(one.text, vocabulary, day, one.follows)).outcome for one in replies]
    each = tuple(one for one in found if isinstance(one, Question))
    if len(each) < len(lists) or any(one.each for one in replies):
        unclear = bool(each) and _OF_THOSE.search(text.lower()) is not None
        return Reply(text, thread.question, Read(NotUnderstood("which of them"))) if unclear else None
    kept = all(one.measures == of.question.measures for one, of in zip(each, lists, strict=True) if of.question)
    alike = len({(one.intent, one.by, one.condition, one.only_first) for one in each}) == 1
    if not (kept and alike and any(map(_is_asked_of_a_list, each))) or len({*each}) < len(each):
        return None
    return replace(replies[-1], text=text, read=Read(each[0]), turned_to=None, each=each)


def _lists_told(thread: Thread) -> tuple[Thread, ...]:
    """Each of the lists that were told together, as a thread that has come to it alone."""
    last, parts = thread.question, thread.parts
    if last is not None and len(parts) < _SEVERAL and len(last.measures) > 1:
        parts = tuple(replace(last, measures=(one,)) for one in last.measures)
    plain = all(_is_a_list(one) for one in parts)
    if last is None or not plain or len({wish_of(one) for one in parts}) > 1 or len({*parts}) < len(parts):
        return ()
    rows = _rows_of_each(parts, thread.shown)
    return tuple(Thread(one, shown=told) for one, told in zip(parts, rows, strict=True))


def _is_a_list(one: Question) -> bool:
    """Whether areas or times were told with their figures, several of them that were picked, or what they average."""
    listed = (one.by != "" and not one.by.startswith("groups:")) or len(one.areas) > 1
    plain = len(one.measures) == 1 and (one.by == EACH_PERIOD or not one.more_periods)
    moved = one.intent is Intent.CHANGE and len(one.areas) > 1
    return plain and ((listed and one.intent in _LISTED) or moved or one.intent is Intent.AVERAGE)


def _rows_of_each(parts: Sequence[Question], shown: Sequence[Shown]) -> list[tuple[Shown, ...]]:
    """What was told of each list: by its measure, or where these are alike by its time."""
    apart = len({one.measures for one in parts}) == len(parts)
    if apart:
        return [tuple(row for row in shown if (row.measure,) == one.measures) for one in parts]
    timed = [tuple(rows) for _, rows in groupby(shown, key=lambda row: (row.measure, row.period, row.against))]
    return timed if len(timed) == len(parts) and parts[0].by != EACH_PERIOD else [() for _ in parts]


def _is_asked_of_a_list(one: Question) -> bool:
    """Whether it is more than the list itself at another time or by a rate, which lists side by side tell."""
    more = bool(one.condition or one.only_first or one.lines or one.how_far or one.both_ends or one.extreme)
    of_a_list = one.by != "" and (more or one.intent not in (Intent.VALUE, Intent.RATE))
    return of_a_list or one.summed or one.intent in _OF_THEIRS or (len(one.areas) > 1 and not one.by)
