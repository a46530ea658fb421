"""`Which havent` after which areas rose, `which arent` after whether a target is met: those of which it is not so."""

import re
from dataclasses import replace
from datetime import date

from bot.asking.asked_period import Form
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, Question
from bot.asking.reading.reading import read

_DENIED = (
    r"(?:(?:is|are|was|were|has|have|had|do|does|did)n['\u2019]?t|(?:is|are|was|were|has|have|had|do|does|did) not|not)"
)
_SAID = re.compile(
    r"^(?:(?:and|so|ok|but) )*(?:which|what|who|where) (?:of (?:them|those) |ones? )?(?:(?P<kind>[a-z]+) )?"
    rf"{_DENIED}(?: (?:hitting|meeting|hit|met|meet|on|gone|going|moved|been|done|it|that|so|target|track|up|down|risen"
    r"|fallen))*$"
)
_OF_AIMS = (Intent.TARGET, Intent.VARIANCE, Intent.LIST_MISSED)
_WAYS = re.compile(r"\b(?:up|down|risen|fallen)\b")


def those_not_so(said: str, previous: Question, vocabulary: Vocabulary, day: date) -> Question | None:
    """The question of those that did not move so, or that miss the target of the measure; None of anything else."""
    found = _SAID.match(said.lower())
    if found is None:
        return None
    if previous.changed and previous.intent is Intent.RANKING:
        plain = not (previous.only_first or previous.first or _WAYS.search(said) or found["kind"])
        return replace(previous, not_so=not previous.not_so) if plain else None
    if previous.intent not in _OF_AIMS or len(previous.measures) != 1 or previous.groups:
        return None
    name = vocabulary.framework.measures[previous.measures[0]].name
    asked = read(f"which {found['kind'] or 'areas'} are missing the {name} target", vocabulary, day).outcome
    if not isinstance(asked, Question) or asked.measures != previous.measures:
        return None
    return replace(asked, period=previous.period) if previous.period.form is Form.NAMED else asked
