"""`Is 101 one of them` after the targets that are missed: whether that measure is on target."""

import re

from bot.asking.question import Intent
from bot.asking.threads.thread import Thread

_IS_ONE = re.compile(
    r"^(?:(?:and|so|ok|but) )*(?:is|are|was|were) (?P<of>\S.*?)(?: ones?)?(?: (?:one|ones|among|amongst|in|on|part))"
    r"(?: of)?(?: (?:them|those|these|that list|the list|it|that|there))?$"
)
_OF_AIMS = (Intent.LIST_MISSED, Intent.LIST_TARGETS)
_NOT_NAMED = frozenset({"it", "that", "this", "there", "any", "which", "what", "we", "they", "those", "these", "them"})


def one_of_those_aims(said: str, thread: Thread) -> str | None:
    """The question whether one that is named is on target, where targets were listed; None where it is not asked."""
    stands = [one for one in (thread.question, thread.listed) if one is not None]
    if not any(one.intent in _OF_AIMS and not one.by for one in stands):
        return None
    asked = _IS_ONE.match(said)
    if asked is None or not _NOT_NAMED.isdisjoint(asked["of"].split()):
        return None
    return f"is {asked['of']} on target"
