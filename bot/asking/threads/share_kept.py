"""`And theft of` behind the share that an area has of the force: its share of those, and not their share of its own."""

import re
from dataclasses import replace

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, Question, Read, ShareOf

_SAYS_A_SHARE = re.compile(r"(?:%|\b(?:shares?|proportions?|percent\w*|how much|fractions?)\b)", re.IGNORECASE)


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
