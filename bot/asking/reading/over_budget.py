"""`Are we over budget on overtime`: what is spent against what was set aside, where a measure tells the budget."""

import re

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.words.tokens import stem

_SIDE = r"(?:over|under|within|above|below|inside|outside)(?: the| our| its| their)? budget"
_ASKED_OF = re.compile(
    rf"^(?:(?:so|and|ok),? )*(?:(?:are|were|have) we (?:gone )?|is it |how (?:far|much) (?:are we )?){_SIDE} "
    r"(?:on|for|with|in) (?P<what>.+?)(?P<end>[?.!\s]*)$",
    re.IGNORECASE,
)
_SAID_BEHIND = re.compile(
    rf"^(?:(?:so|and|ok),? )*(?:is |are |was |were |has )?(?P<what>[\w' -]+?) (?:gone )?{_SIDE}\b(?P<end>.*)$",
    re.IGNORECASE,
)


def with_the_budget_beside(text: str, vocabulary: Vocabulary) -> str:
    """A text that asks whether more is spent than is set aside, as one that asks for both; any other as it is."""
    if "budget" not in text.lower():
        return text
    if not any(one.sort is Sort.MEASURE for one in vocabulary.parts.get(stem("budget"), ())):
        return text
    found = _ASKED_OF.match(text.strip()) or _SAID_BEHIND.match(text.strip())
    return text if found is None else f"{found['what']} against budget{found['end']}"
