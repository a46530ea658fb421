"""`Where`, `is that just Kingsbridge`, `everywhere?` after how an area moved: where within it, and where not.

The change of the one that is named would not say whether it is the only one.
"""

import re
from dataclasses import replace

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Intent, Read, Statistic
from bot.asking.threads.asked_of_them import changed_among
from bot.asking.threads.reply import Reply
from bot.asking.threads.thread import Thread
from bot.asking.words.said_around import CLOSED, OPENED, said_alone
from bot.asking.words.tokens import words_of

_ONLY = r"(?:just|only|all|mainly|mostly|purely|entirely|solely|all down to|just down to|down to|because of)"
_WHERE = said_alone(
    r"(?:where|whereabouts|whereabouts in the force|where exactly|where mainly|in which areas)"
    r"|(?:is (?:that|it|this) )?(?:the same )?(?:everywhere|across the board|all over)"
    r"|(?:is (?:that|it|this)|the same|is (?:that|it|this) the same) force ?wide"
    r"|(?:is (?:that|it|this) )?(?:just|only) (?:in )?one (?:area|place|borough|district|division|town|ward)"
)
_JUST_THERE = re.compile(
    rf"^{OPENED}(?:is|was|isnt|wasnt) (?:that|it|this) {_ONLY} (?:(?:in|at|for) )?(?:the )?(?P<area>.+?){CLOSED}$"
)


def where_it_moved(said: str, thread: Thread, vocabulary: Vocabulary) -> Reply | None:
    """Which of the areas within the one that was told to have moved rose, and which fell; None where none is asked."""
    last, framework = thread.question, vocabulary.framework
    if last is None or thread.unanswered or last.intent is not Intent.CHANGE or last.by or last.peers:
        return None
    if len(last.measures) != 1 or len(last.areas) != 1 or len(last.groups) > 1 or last.more_periods:
        return None
    there = _JUST_THERE.match(said)
    named = _area_called(there["area"], vocabulary) if there is not None else None
    if not (_WHERE.match(said) or (named is not None and last.areas[0] in framework.with_ancestors(named)[1:])):
        return None
    within = (named,) if named is not None else [one.key for one in framework.children_of(last.areas[0])]
    kinds = {framework.areas[key].kind for key in within}
    if len(kinds) != 1:
        return None
    each = replace(last, by=kinds.pop(), percent=False)
    moved = tuple(changed_among(each, way, first=False) for way in (Statistic.HIGHEST, Statistic.LOWEST))
    return Reply(said, None, Read(moved[0]), each=moved)


def _area_called(said: str, vocabulary: Vocabulary) -> str | None:
    found = {one.key for one in vocabulary.readings(tuple(words_of(said))) if one.sort is Sort.AREA}
    return found.pop() if len(found) == 1 else None
