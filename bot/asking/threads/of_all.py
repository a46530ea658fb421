"""`And the others`, `show me the rest` after one area or the first of an order: all areas of the kind."""

import re
from dataclasses import replace

from bot.asking.question import EACH_PERIOD, Intent, Question
from bot.figures.framework import Framework

_OTHERS = (
    r"(?:the |all |all the )?(?:others?|other ones|rest|remaining ones|remainder|rest of them|others too|full list|lot)"
    r"|(?:all of them|everyone|everybody|everywhere)(?: else)?|all the (?:areas|boroughs|districts|divisions)"
    r"|(?:the )?(?:other|rest of the|remaining) (?:areas|boroughs|districts|divisions|sections|forces)"
)
_SAID = re.compile(
    r"^(?:(?:and|ok|so|then) )*(?:(?:what|how) about |whats |show me |give me |list |for |and |in |across )*"
    rf"(?:{_OTHERS})(?: please| then| look like| like| doing)?$"
)


def of_all(said: str, previous: Question, framework: Framework) -> Question | None:
    """The question before of all areas of the kind that it was of; None where something else is asked.

    Among them are those that were given before: beside them the others say more.
    """
    if not _SAID.match(said):
        return None
    if previous.intent is Intent.RANKING and previous.by:
        return replace(previous, only_first=False, first=0, only_place=False)
    kinds = {framework.areas[key].kind for key in previous.areas if key in framework.areas}
    parents = {framework.with_ancestors(key)[1:2] for key in previous.areas}
    plain = previous.intent in (Intent.VALUE, Intent.RATE) and not (previous.by or previous.more_periods)
    if not plain or len(kinds) != 1 or len(parents) != 1 or previous.home_meant or previous.summed:
        return None
    parent = parents.pop()
    if not parent or previous.by == EACH_PERIOD:
        return None
    return replace(previous, by=kinds.pop(), areas=parent, home_meant=parent[0] == framework.home)
