"""`What percentage of all crime is shoplifting`: a share in which the whole is named before its part."""

from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.asking.words.tokens import stem, stems_of, words_of
from bot.figures.measures import Measure

_IS = frozenset(
    {"do", "does", "did", "is", "are", "was", "were", "that", "thats", "which", "be", "been", "in", "for", "across"}
)


def is_said_of_a_part(parts: Parts, vocabulary: Vocabulary) -> bool:
    """Whether two measures stand as `the share of one that is the other`, with nothing but that between them.

    The one is all crime, or is called by words of the other: robbery is no share of the calls.
    """
    if len(parts.measures) != 2 or not parts.has(Field.SHARE, Field.PERCENT):
        return False
    measures = [place for place, (_, one) in enumerate(parts.taken) if one is not None and one.sort is Sort.MEASURE]
    said = min(parts.fields[one] for one in (Field.SHARE, Field.PERCENT) if one in parts.fields)
    if len(measures) != 2 or not said < measures[0] or parts.harmless.get(said + 1) != "of":
        return False
    between = [parts.harmless.get(place, "") for place in range(measures[0] + 1, measures[1])]
    between = [word for place, word in enumerate(between, measures[0] + 1) if not _is_beside(parts, place)]
    return bool(between) and set(between) <= _IS and _may_hold(parts.measures[0], parts.measures[1], vocabulary)


def is_named_as_a_part(parts: Parts, vocabulary: Vocabulary) -> bool:
    """Whether two measures stand as `the one's share of the other`, or `what share of the other does the one make up`.

    The part stands first, or behind the whole and before the verb.
    """
    measures = [place for place, (_, one) in enumerate(parts.taken) if one is not None and one.sort is Sort.MEASURE]
    share = parts.fields.get(Field.SHARE, parts.fields.get(Field.PERCENT))
    if share is None or len(parts.measures) != 2 or len(measures) != 2 or parts.harmless.get(share + 1) != "of":
        return False
    stands = measures[0] == share - 1 and measures[1] > share
    return stands and _may_hold(parts.measures[1], parts.measures[0], vocabulary)


def _may_hold(whole: str, part: str, vocabulary: Vocabulary) -> bool:
    if Reading(Sort.MEASURE, whole) in vocabulary.readings(("crime",)):
        return True
    one, other = (vocabulary.framework.measures[key] for key in (whole, part))
    if any(stems_of(name) < stems_of(other.name) for name in _names_alike(one, other)):
        return True
    return _are_of_crime(whole, part, vocabulary)


def _names_alike(one: Measure, other: Measure) -> tuple[str, ...]:
    """The names of a whole; those that are not its own only of what the same source counts: violence."""
    return (one.name, *(one.aliases if one.source and one.source == other.source else ()))


def _are_of_crime(whole: str, part: str, vocabulary: Vocabulary) -> bool:
    """Whether a part of what is called crime or offences is asked for, out of the same source."""
    one, other = (vocabulary.framework.measures[key] for key in (whole, part))
    named = {stem(word) for word in words_of(one.name)}
    return bool(one.source) and one.source == other.source and bool(_OF_CRIME & named)


_OF_CRIME = frozenset({"crime", "offence"})


def _is_beside(parts: Parts, place: int) -> bool:
    """Whether a stretch only says where or when."""
    span, reading = parts.taken[place]
    return span.period is not None or (reading is not None and reading.sort is Sort.AREA)
