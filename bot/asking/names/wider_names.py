"""Kinds of crime that are counted with others alone: nicked cars, where all that is held is vehicle offences."""

from collections.abc import Mapping, Sequence

from bot.asking.names.same_words import sense_of
from bot.asking.names.senses_of_names import SensedName, names_by_sense
from bot.asking.names.vocabulary import Reading, Vocabulary
from bot.asking.words.name_forms import Words
from bot.asking.words.tokens import stem
from bot.figures.measures import Unit

_WIDER: Mapping[frozenset[str], tuple[frozenset[str], bool]] = {
    sense_of(("stolen", "cars")).bag: (sense_of(("vehicle",)).bag, True),
    sense_of(("cars", "broken", "into")).bag: (sense_of(("vehicle",)).bag, True),
    sense_of(("muggings",)).bag: (sense_of(("robbery",)).bag, False),
}
"""What is part of each, and whether that must be called crime: a vehicle by itself is none."""


_BY_NAME = frozenset({"theft", "robbery"})
"""Who says which offence it is means no wider one."""


def all_that_is_held(words: Words, vocabulary: Vocabulary) -> Sequence[Reading]:
    """The only measure of what some words are a part of, where nothing that is held is nearer to them."""
    said = sense_of(words)
    whole, is_called_crime = _WIDER.get(said.bag, (frozenset[str](), False))
    if not whole or said.is_rate or said.is_time or _BY_NAME & {stem(word) for word in words}:
        return ()
    known = names_by_sense(vocabulary)
    if any(whole < bag and bag & (said.bag - whole) for bag in known):
        return ()
    found = {one.reading for one in known.get(whole, ()) if _counts(one) and one.sense.is_crime >= is_called_crime}
    return [*found] if len(found) == 1 else ()


def _counts(name: SensedName) -> bool:
    return name.measure.unit is Unit.COUNT and not name.reading.of
