"""`Robbery as it stood on 1 March`: what is asked as it was known on a day, without what came later."""

import re
from dataclasses import replace

from bot.asking.question import NotUnderstood, Question, Read
from bot.asking.words.tokens import plain_text

_IT = ("", "it ", "they ", "that ", "things ")
_STOOD = (
    *("stood", "was known", "were known", "was then known", "was", "were", "was held", "were held", "looked"),
    *("appeared", "had been known", "was then", "were then", "stood then", "then stood", "was then held"),
)
KNOWN_ON = tuple(
    f"{said} {behind}"
    for said in (
        *(f"as {it}{stood}" for it in _IT for stood in _STOOD),
        *(f"as {known}" for known in ("known", "then known", "held", "first known")),
        *(f"as we {knew} {it}" for knew in ("knew", "had", "held", "saw") for it in ("it", "them", "that")),
        *("known", "what was known", "what we knew"),
    )
    for behind in ("on", "at", "by", "as at", "as of", "back on")
)
"""What stands before the day on which a figure is asked to have been known."""
_SAYS_SO = re.compile(
    r"\bas (?:(?:it|they|that|this|things|we|was|were|had|been|then|first) )*(?P<word>known|knew|stood)\b"
    r"|\bdid (?:we|they|you|anyone) (?P<knew>know) (?:of|about)\b"
)


def as_known_or_not(found: Read, text: str) -> Read:
    """What is asked as it was known, where the day of that was understood; else it is not, and nothing is offered.

    Without that day a figure would be given that may not have been known then.
    """
    outcome, said = found.outcome, _SAYS_SO.search(plain_text(text))
    if said is None or (isinstance(outcome, Question) and (outcome.known_on is not None or outcome.topic)):
        return found
    if isinstance(outcome, NotUnderstood):
        return replace(found, outcome=replace(outcome, choices=()))
    return replace(found, outcome=NotUnderstood("word", said["word"] or said["knew"]))
