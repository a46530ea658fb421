"""`The hub`, `its division`, `the whole division` after one area: the area of that kind which it lies in."""

import re
from dataclasses import replace

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Intent, Question
from bot.asking.threads.said_around import CLOSED, OPENED
from bot.asking.words.tokens import words_of

_AROUND = re.compile(
    rf"^{OPENED}(?:(?:what|how) about |for |in |across |back to )*(?:the |its |their |that |this |our )+"
    rf"(?:(?:whole|entire|wider) )?(?P<kind>[a-z]+(?: [a-z]+){{0,3}}?)(?: (?:as a whole|overall|total))?{CLOSED}$"
)
_OF_ONE = (Intent.VALUE, Intent.CHANGE, Intent.RATE, Intent.SIGNALS, Intent.RANK, Intent.TARGET, Intent.VARIANCE)


def area_around_it(said: str, previous: Question, vocabulary: Vocabulary) -> Question | None:
    """The question before, of the area of that kind around its own, or of its own; None where no kind is named so."""
    found = _AROUND.match(said)
    if found is None or previous.intent not in _OF_ONE or len(previous.areas) != 1 or previous.by or previous.peers:
        return None
    kinds = {one.key for one in vocabulary.readings(tuple(words_of(found["kind"]))) if one.sort is Sort.KIND}
    framework = vocabulary.framework
    around = [key for key in framework.with_ancestors(previous.areas[0]) if framework.areas[key].kind in kinds]
    if len(around) != 1 or around[0] == framework.home:
        return None
    return replace(previous, areas=(around[0],), home_meant=False)
