"""Whether what is to be done once is done, by what is said of it."""

import re
from collections.abc import Sequence

from bot.chasing.register import Deliverable
from bot.chasing.updates import Outcome, Status, Update

_DONE = re.compile(r"\b(?:complete|completed|finished|done|delivered|closed|achieved)\b", re.IGNORECASE)
_NOT_YET = re.compile(
    r"\b(?:not|no|never|yet|un\w+|in\w*complete|to be|will|would|should|expected|due|nearly|almost|partly|part|half|"
    r"most|until|once|when|before|after|if|by|remain|remains|remaining|still|awaiting|waiting|but|of)\b",
    re.IGNORECASE,
)
"""Words beside which a piece of work may be done only in part, or is yet to be."""
_NOTHING_MORE_OWED = frozenset({Outcome.NOT_REQUIRED, Outcome.COVERED_BY, Outcome.MERGED_INTO})


def is_complete(deliverable: Deliverable, updates: Sequence[Update]) -> bool:
    """Whether its updates, in the order of their times, say that it is done, or that nothing more of it is owed."""
    last = updates[-1] if updates else None
    if last is None:
        return False
    if last.outcome in _NOTHING_MORE_OWED:
        return True
    if deliverable.elements and any((one.elements_done or 0) >= deliverable.elements for one in updates):
        return True
    if not deliverable.until_complete:
        return any(one.outcome is Outcome.ANSWERED for one in updates)
    told = last.outcome is Outcome.ANSWERED and last.status in (None, Status.GREEN)
    return told and _DONE.search(last.text) is not None and _NOT_YET.search(last.text) is None
