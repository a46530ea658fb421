"""`Surrey` after how far behind Essex we are: of us and Surrey, and of nobody's distance to an average."""

from collections.abc import Collection
from dataclasses import replace

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Choice, Intent, NotUnderstood, Question, Read
from bot.asking.threads.gaps_between import like_with_like
from bot.asking.threads.reply import Reply
from bot.asking.threads.thread import Thread
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set

_TWO = 2
_THE_AVERAGE = word_set("average avg averages mean median group groups peer peers others rest everyone msg msf")
_OF_TWO = word_set("between from than vs v versus against behind ahead off to gap difference with compare compared")


def with_who_is_held(text: str, reply: Reply, thread: Thread, vocabulary: Vocabulary) -> Reply:
    """The reply, of the one that was held against the other before, where a place is named in that one's stead.

    We stay where we were one of the two; of two other places it is asked which of them is meant.
    """
    before, asked = thread.question, reply.read.outcome if reply.read is not None else None
    if before is None or reply.read is None or not isinstance(asked, Question) or reply.each or reply.turned_to:
        return reply
    words = words_of(text)
    if not _goes_on(before, asked) or not _THE_AVERAGE.isdisjoint(words):
        return reply
    home = vocabulary.framework.home
    if len(asked.areas) > 1 and (home in asked.areas or not _OF_TWO.isdisjoint(words)):
        return reply
    new = asked.areas if len(asked.areas) > 1 else [key for key in asked.areas if key not in before.areas]
    if not new:
        return replace(reply, read=replace(reply.read, outcome=replace(asked, areas=before.areas)))
    if home is None or home not in before.areas:
        return replace(reply, follows=before, read=Read(_asked_back(new, before, vocabulary)))
    pairs = [_of_us_and(key, asked, before, vocabulary) for key in new]
    unclear = next((one for one in pairs if isinstance(one, NotUnderstood)), None)
    understood = tuple(one for one in pairs if isinstance(one, Question))
    if unclear is not None or len(understood) == 1:
        return replace(reply, read=replace(reply.read, outcome=unclear or understood[0]))
    return replace(reply, read=replace(reply.read, outcome=understood[0]), each=understood)


def _goes_on(before: Question, asked: Question) -> bool:
    """Whether the gap of two areas is asked for again, and of other areas."""
    of_two = before.intent is Intent.GAP and len(before.areas) == _TWO
    plain = asked.intent is Intent.GAP and bool(asked.areas) and not (asked.by or asked.peers)
    return of_two and plain and asked.areas != before.areas


def _of_us_and(key: str, asked: Question, before: Question, vocabulary: Vocabulary) -> Question | NotUnderstood:
    """Us and another place, in the order in which we were held against the one before."""
    framework = vocabulary.framework
    home = framework.home
    areas = tuple(one if one == home else key for one in before.areas)
    other = next(one for one in before.areas if one != home)
    of_two = replace(asked, areas=areas, home_meant=before.home_meant)
    within = [home in framework.with_ancestors(one) for one in (key, other)]
    return of_two if within[0] is within[1] else like_with_like(of_two, before, vocabulary)


def _asked_back(new: Collection[str], before: Question, vocabulary: Vocabulary) -> NotUnderstood:
    """Which of the two the new place is held against, where we were neither of them."""
    names = vocabulary.framework.areas
    if len(new) > 1:
        return NotUnderstood("which of them")
    pairs = [f"gap between {names[key].name} and {names[one].name}" for key in new for one in before.areas]
    return NotUnderstood("several readings", choices=tuple(Choice(one, one) for one in pairs))
