"""`Which three are worst per head`, `highest rate` after the numbers of areas: those areas in the order of their rates.

They are ordered by the rate before so many of them are taken: the two with the most are not the two with the highest
rates.
"""

import re
from dataclasses import replace
from datetime import date

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import EACH_PERIOD, Intent, NotUnderstood, Question, in_no_order
from bot.asking.reading.reading import read
from bot.asking.threads.thread import Thread
from bot.asking.words.field_words import NUMBER_WORDS
from bot.asking.words.said_around import CLOSED, OPENED
from bot.figures.measures import Unit

_NUMBER = rf"(?P<number>{'|'.join(NUMBER_WORDS)}|[2-9]|10)"
_WHO = (
    rf"(?:(?:the )?(?:{_NUMBER.replace('number', 'such')}|ones?) with"
    r"|(?:which|who|what|whats|where|whos)(?: (?:ones?|areas?|places?|is|are|has|have|had|was|were|s))*"
    rf"(?: {_NUMBER}(?: (?:of (?:them|those|these)|ones|areas|places))?)?(?: (?:is|are|has|have|had|was|were|got))*)"
)
_END = r"(?P<end>worst|best|highest|lowest|most|least|fewest|biggest|largest|smallest|top|bottom)"
_MANY = rf"(?:{_NUMBER.replace('number', 'ahead')} )?{_END}(?: {_NUMBER.replace('number', 'behind')})?"
_PER = r"per (?:head|capita|person|household|resident|thousand|\d[\d,]*)(?: (?:of (?:the )?)?\w+)?"
_RATE = (
    rf"(?:(?:by |as a )?rates?(?: (?P<per>{_PER}))?|(?P<people>by population|for (?:its|their) population)"
    rf"|for (?:its|their) size|(?P<alone>{_PER}))"
)
_ASKED = re.compile(
    rf"^{OPENED}(?:{_WHO} )?(?:(?:the|got|has|had|is|it|its) )*{_MANY}(?: (?:ones?|places?|areas?|off))? {_RATE}"
    rf"{CLOSED}$"
)
_RATE_FIRST = re.compile(rf"^{OPENED}{_RATE},? {_WHO} (?:the )?{_MANY}{CLOSED}$")
_PLAIN = {"biggest": "highest", "largest": "highest", "most": "highest", "top": "highest"} | {
    "smallest": "lowest",
    "least": "lowest",
    "fewest": "lowest",
    "bottom": "lowest",
}


def end_by_rate(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Question | NotUnderstood | None:
    """The areas that were told by number, by their rates and from that end; None where nothing of the kind is asked.

    By the measure's own rate, unless it is said per how many of what. So many of other rows are not told: they would
    be those with the highest numbers.
    """
    found, previous = _ASKED.match(said) or _RATE_FIRST.match(said), thread.question
    if found is None or previous is None:
        return None
    number = found["number"] or found["such"] or found["ahead"] or found["behind"]
    if not _are_areas(previous):
        return NotUnderstood("which of them") if number and len(thread.shown) > 1 else None
    rates = _rates(found, previous, vocabulary, day)
    if rates is None:
        return None
    which = f"which {number} are" if number else "which is"
    asked = read(f"{which} {_PLAIN.get(found['end'], found['end'])}", vocabulary, day, rates).outcome
    kept = isinstance(asked, Question) and asked.by == previous.by and asked.rate == rates.rate
    return asked if isinstance(asked, Question) and kept else None


def _are_areas(previous: Question) -> bool:
    """Whether all areas of a kind were told at one time, by what they have and not by how they moved."""
    of_areas = previous.by not in ("", EACH_PERIOD) and not previous.by.startswith("groups:")
    told = previous.intent in (Intent.VALUE, Intent.RATE, Intent.RANKING) and not (previous.changed or previous.beside)
    return of_areas and told and previous.condition is None and not previous.more_periods


def _rates(found: re.Match[str], previous: Question, vocabulary: Vocabulary, day: date) -> Question | None:
    """What was told, by the rate that is asked for; a percentage is one by itself."""
    per = found["per"] or found["alone"] or ("per head" if found["people"] else "")
    plain = _plainly(previous)
    if not per and all(vocabulary.framework.measures[key].unit is Unit.PERCENT for key in previous.measures):
        return plain
    rates = read(per or "as a rate", vocabulary, day, plain).outcome
    kept = isinstance(rates, Question) and rates.by == previous.by and rates.rate is not None
    return rates if isinstance(rates, Question) and kept else None


def _plainly(previous: Question) -> Question:
    """The figures of all that were told, in no order."""
    return replace(in_no_order(previous), intent=Intent.VALUE, rate=None)
