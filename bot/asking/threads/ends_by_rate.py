"""`Which is worst per head`, `highest rate` after the numbers of areas: the areas in the order of their rates."""

import re
from dataclasses import replace
from datetime import date

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import EACH_PERIOD, Intent, Question
from bot.asking.reading.reading import read
from bot.asking.words.said_around import CLOSED, OPENED

_END = r"(?P<end>worst|best|highest|lowest|most|least|fewest|biggest|largest|smallest|top|bottom)"
_RATE = (
    r"(?:(?:rate|by rate|as a rate|by population|for (?:its|their) (?:size|population))"
    r"|(?P<per>per (?:head|capita|person|household|resident|thousand|\d[\d,]*)(?: (?:of (?:the )?)?\w+)?))"
)
_ASKED = re.compile(
    rf"^{OPENED}(?:(?:which|who|what|whats|where|whos)(?: (?:one|area|place|is|are|has|had|was|were|s))* )?"
    rf"(?:(?:the|got|has|had|is|it|its) )*{_END}(?: (?:one|place|area|off))? {_RATE}{CLOSED}$"
    rf"|^{OPENED}{_RATE.replace('?P<per>', '?P<first>')},? (?:which|who|where)(?:s| is| are| has| was)* (?:the )?"
    rf"{_END.replace('?P<end>', '?P<last>')}{CLOSED}$"
)
_PLAIN = {"biggest": "highest", "largest": "highest", "most": "highest", "top": "highest"} | {
    "smallest": "lowest",
    "least": "lowest",
    "fewest": "lowest",
    "bottom": "lowest",
}


def end_by_rate(said: str, previous: Question, vocabulary: Vocabulary, day: date) -> Question | None:
    """The areas that were told by number, by their rates and from that end; None where nothing of the kind is asked."""
    found = _ASKED.match(said)
    of_areas = previous.by not in ("", EACH_PERIOD) and not previous.by.startswith("groups:")
    told = previous.intent in (Intent.VALUE, Intent.RATE, Intent.RANKING) and not (previous.changed or previous.beside)
    if found is None or not (of_areas and told) or previous.condition is not None or previous.more_periods:
        return None
    per, end = found["per"] or found["first"] or "per head", found["end"] or found["last"]
    rates = read(per, vocabulary, day, _plainly(previous)).outcome
    if not isinstance(rates, Question) or rates.by != previous.by or rates.rate is None:
        return None
    asked = read(f"which is {_PLAIN.get(end, end)}", vocabulary, day, rates).outcome
    kept = isinstance(asked, Question) and asked.by == previous.by and asked.rate is not None
    return asked if isinstance(asked, Question) and kept else None


def _plainly(previous: Question) -> Question:
    """The figures of all that were told, in no order."""
    return replace(
        previous,
        intent=Intent.VALUE,
        rate=None,
        extreme=None,
        only_first=False,
        first=0,
        only_place=False,
        by_number=False,
    )
