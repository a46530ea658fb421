"""`How many are in custody right now`: a number of this minute, of which none is held. What came through is another."""

import re

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Choice, NotUnderstood
from bot.figures.measures import Combine

LIVE_SAID = frozenset(
    {"right now", "at the moment", "at present", "as we speak", "just now", "at this moment", "at this moment in time"}
)
"""The words for the newest figure by which this very minute may be meant."""
_NOW = rf"(?:{'|'.join(sorted(LIVE_SAID, reverse=True))}|now|currently|today|tonight|this minute|still|atm|rn|live)"
_IN_CUSTODY = r"\b(?:in|inside)(?: \w+){0,2} (?:custody|cells)\b"
_LIVE = re.compile(rf"(?=.*\b(?:how many|number of|anyone|anybody|who)\b)(?=.*{_IN_CUSTODY})(?=.*\b{_NOW}\b)")


def asked_live(plain: str, vocabulary: Vocabulary) -> NotUnderstood | None:
    """Why it is not told how many are in custody now, where only those who came through are counted."""
    if not _LIVE.match(plain):
        return None
    measures = vocabulary.framework.measures
    named = [measures[one.key] for one in sorted(vocabulary.parts.get("custody", ())) if one.sort is Sort.MEASURE]
    if any(one.combine is Combine.LAST for one in named):
        return None
    return NotUnderstood("live", choices=tuple(Choice(one.name, one.name) for one in named))
