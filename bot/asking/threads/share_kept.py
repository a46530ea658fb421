"""Shares in threads: `and theft of` behind the share that an area has of the force, `what slice of that is high risk`.

The first is its share of those in the force, and not their share of its own.
"""

import re
from dataclasses import replace

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, Question, Read, ShareOf

_SAYS_A_SHARE = re.compile(r"(?:%|\b(?:shares?|proportions?|percent\w*|how much|fractions?)\b)", re.IGNORECASE)

_PART_THAT_IS = re.compile(
    r"\b(?:what|how (?:big|large) an?)(?: sort of)? (?:slice|portion|chunk|part|fraction|piece|segment)"
    r"(?= (?:of (?:that|it|this|them|those|these) )?(?:is|are|was|were|comes|came)\b)",
    re.IGNORECASE,
)


def share_said_plainly(text: str) -> str:
    """`What slice of that is high risk`: what share, which is not the figure of the high risk part."""
    return _PART_THAT_IS.sub("what share", text)


def of_the_same_whole(found: Read, said: str, previous: Question | None, vocabulary: Vocabulary) -> Read:
    """What is asked, of the whole that the share before was of; as it is where a share is asked for anew."""
    asked, home = found.outcome, vocabulary.framework.home
    if previous is None or home is None or not isinstance(asked, Question) or _SAYS_A_SHARE.search(said):
        return found
    if asked.share_of is not None and (asked.share_of.groups, len(asked.groups)) == (previous.groups, 1):
        kept = replace(asked.share_of, groups=asked.groups)  # and theft from: each of its own kind in the force
        return replace(found, outcome=replace(asked, share_of=kept)) if previous.groups else found
    was_of_home = previous.intent is Intent.SHARE and previous.share_of is None and len(previous.areas) == 1
    was_of_home = was_of_home and home not in previous.areas and not (previous.groups or previous.by or previous.peers)
    of_a_group = asked.intent is Intent.SHARE and len(asked.groups) == 1 and asked.share_of is None and not asked.by
    if not (was_of_home and of_a_group) or (asked.measures, asked.areas) != (previous.measures, previous.areas):
        return found
    return replace(found, outcome=replace(asked, share_of=ShareOf((home,), groups=asked.groups)))
