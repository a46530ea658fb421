"""`What counts as a find` is asked of what a word means, and no figure is an answer to it."""

import re
from dataclasses import replace

from bot.asking.question import Intent, NotUnderstood, Question, Read
from bot.asking.words.said_around import OPENED
from bot.asking.words.tokens import plain_text

_WHAT_COUNTS_AS = re.compile(
    rf"^{OPENED}what(?:s| is| are)? (?:counts?|counted|qualif(?:y|ies)|classed|class(?:es)? as|treated|defined) as "
    r"(?:an? |being |the )?(?P<word>.+?)\??$"
)
_TELLS_IT = (Intent.MEANING, Intent.HELP)


def only_its_meaning(found: Read, text: str) -> Read:
    """What was read, but a figure or a list where it is asked what counts as something that no name is known of."""
    said = _WHAT_COUNTS_AS.match(plain_text(text).lower())
    if said is None or not isinstance(found.outcome, Question) or found.outcome.intent in _TELLS_IT:
        return found
    return replace(found, outcome=NotUnderstood("word", said["word"]))
