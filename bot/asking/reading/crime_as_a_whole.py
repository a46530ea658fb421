"""`Crime in Dyke last month`, `total crime`, `what is crime like there`, where no total of crime is held.

It asks for what is held of crime, kind by kind: a summary of what the catalogue tags as crime. A measure that merely
has the word in its name (knife crime) is never meant by it, and what a summary has no use for (a change, a rate, a
target) is asked back with the summary alone.
"""

from collections.abc import Sequence
from dataclasses import replace

from bot.asking.asked_period import NEWEST, Form
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Choice, Intent, NotUnderstood, Question, Read
from bot.asking.reading.parts import Parts
from bot.asking.words.crime_types import CRIMES
from bot.asking.words.field_words import Field

_OF_ITS_KINDS = frozenset(
    {Field.TOTAL, Field.BY, Field.WHAT_IS, Field.HOME, Field.TABLE, Field.ANY, Field.OVERVIEW, Field.DOING}
)
_ALL_OF_IT = frozenset({"all", "total", "overall", "recorded"})
NO_TOTAL = "its kinds, and no total of them"


def kinds_of_all_crime(parts: Parts, vocabulary: Vocabulary) -> Question | NotUnderstood | None:
    """The summary of what is tagged as crime; where more is asked of it, that no total is held; None where it is not
    crime as a whole that is named.
    """
    if not _names_crime_alone(parts) or _has_a_total(vocabulary):
        return None
    home = vocabulary.framework.home
    areas = tuple(parts.areas) or ((home,) if home is not None else ())
    period = parts.periods[0][1] if parts.periods else NEWEST
    asked = Question(intent=Intent.OVERVIEW, areas=areas, tags=tuple(parts.tags), period=period)
    if len(areas) == 1 and len(parts.periods) < MOST_TIMES and _asks_for_no_more(parts):
        return asked
    time = "" if period.form is Form.NEWEST else period.words
    return NotUnderstood("no total of crime", "crime", choices=_as_a_summary(areas, time, vocabulary))


MOST_TIMES = 2


def _has_a_total(vocabulary: Vocabulary) -> bool:
    return any(one.sort is Sort.MEASURE for one in vocabulary.readings(("crime",)))


def _names_crime_alone(parts: Parts) -> bool:
    named = [place for place, (_, one) in enumerate(parts.taken) if one is not None and one.sort is Sort.TAG]
    of_a_place = all(one.sort in (Sort.TAG, Sort.AREA) for one in parts.names)
    return of_a_place and len(named) == 1 and is_crime_as_a_whole(parts.words_at(named[0]))


def _asks_for_no_more(parts: Parts) -> bool:
    besides = parts.rate or parts.per_time or parts.cadences or parts.first or parts.waves or parts.numbers
    through = parts.kinds or parts.kinds_alone or parts.peers or parts.dimensions or parts.areas_asked
    then = parts.known_on or parts.as_at
    return not (besides or through or then) and {*parts.fields} <= _OF_ITS_KINDS


def _as_a_summary(areas: Sequence[str], time: str, vocabulary: Vocabulary) -> tuple[Choice, ...]:
    """The question for the summary, of the only area that was named."""
    if len(areas) != 1:
        return ()
    place = vocabulary.framework.areas[areas[0]].name
    return (Choice("what is held of crime by its kinds", f"crime figures in {place} {time}".strip()),)


def is_crime_as_a_whole(words: Sequence[str]) -> bool:
    """Whether nothing but crime, or all of it, is said."""
    return bool(CRIMES & {*words}) and {*words} <= CRIMES | _ALL_OF_IT


def told_by_its_kinds(found: Read, parts: Parts, vocabulary: Vocabulary) -> Read:
    """A summary of crime as a whole, with what is told of it: that there is no total."""
    outcome = found.outcome
    of_kinds = isinstance(outcome, Question) and outcome.intent is Intent.OVERVIEW and bool(outcome.tags)
    if not (of_kinds and _names_crime_alone(parts)) or _has_a_total(vocabulary):
        return found
    return replace(found, only_held=(*found.only_held, ("crime", NO_TOTAL)))
