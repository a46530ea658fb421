"""What stands within a question or behind it and is known by its form: a doubt, an occasion, what is noted or known."""

import re
from collections.abc import Iterator
from datetime import date

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.reading.clause_beside import clause_beside
from bot.asking.reading.doubted_numbers import without_doubted_number, without_what_is_known_not_to_be_out
from bot.asking.reading.noted_beside import without_what_is_noted
from bot.asking.reading.statements import Stated

_FOR_AN_OCCASION = re.compile(
    r"\s(?P<said>for (?:the|my|our|a|an|this|next|tonight['’]?s|tomorrow['’]?s|today['’]?s) (?:[\w'’&-]+ ){0,4}?"
    r"(?:panel|meeting|mtg|board|brief|briefing|pack|report|tasking|paper|committee|bulletin|newsletter))"
    r"(?P<rest>,?\s+\S.*)$",
    re.IGNORECASE,
)
"""`Need it per 1,000 for the ward panel, Feb`: behind the occasion the question goes on."""


def without_what_is_said_within(
    text: str, vocabulary: Vocabulary, day: date
) -> Iterator[tuple[str, tuple[Stated, ...]]]:
    """The question without a doubted number, an occasion, what is known not to be out, or what is noted."""
    for put, doubt in without_doubted_number(text):
        yield put, ((Stated(doubt, is_plain=False),) if doubt else ())
    if (within := _FOR_AN_OCCASION.search(text)) is not None:
        rest = f"{text[: within.start()]}{within['rest']}"
        for_what = clause_beside(within["said"], vocabulary, day, rest)
        yield from ((rest, (one,)) for one in (for_what,) if one is not None)
    if (known := without_what_is_known_not_to_be_out(text)) is not None:
        yield known[0], (Stated(known[1], is_plain=False),)
    if (noted := without_what_is_noted(text, vocabulary)) is not None:
        yield noted[0], (noted[1],)
