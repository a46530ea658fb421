"""Kinds of crime that are counted with others alone: nicked cars, where all that is held is vehicle offences."""

from collections.abc import Mapping, Sequence

from bot.asking.names.only_held import head_of
from bot.asking.names.same_words import sense_of
from bot.asking.names.senses_of_names import SensedName, names_by_sense
from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.words.name_forms import Words
from bot.asking.words.tokens import stem, words_of
from bot.figures.measures import Unit

_WIDER: Mapping[frozenset[str], tuple[frozenset[str], bool]] = {
    sense_of(("stolen", "cars")).bag: (sense_of(("vehicle",)).bag, True),
    sense_of(("cars", "broken", "into")).bag: (sense_of(("vehicle",)).bag, True),
    sense_of(("muggings",)).bag: (sense_of(("robbery",)).bag, False),
}
"""What is part of each, and whether that must be called crime: a vehicle by itself is none."""


_BREAK_INS = sense_of(("break", "ins")).bag
_BY_NAME = frozenset({"theft", "robbery"})
"""Who says which offence it is means no wider one."""


def all_that_is_held(words: Words, vocabulary: Vocabulary) -> Sequence[Reading]:
    """The only measure of what some words are a part of, where nothing that is held is nearer to them."""
    said = sense_of(words)
    whole, is_called_crime = _WIDER.get(said.bag, (frozenset[str](), False))
    if said.bag == _BREAK_INS and words[0].startswith("break") and not said.is_rate:
        return _by_its_plain_name(words, vocabulary)
    if not whole or said.is_rate or said.is_time or _BY_NAME & {stem(word) for word in words}:
        return ()
    known = names_by_sense(vocabulary)
    if any(whole < bag and bag & (said.bag - whole) for bag in known):
        return ()
    found = {one.reading for one in known.get(whole, ()) if _counts(one) and one.sense.is_crime >= is_called_crime}
    return [*found] if len(found) == 1 else ()


def _by_its_plain_name(words: Words, vocabulary: Vocabulary) -> Sequence[Reading]:
    """`Break ins`, where one count alone is of burglary, whatever is left out of its name, and no theme is."""
    said = sense_of(words).bag
    found = {
        one.key: any(sense_of((head_of(words_of(name)),)).bag == said for name in (one.name, *one.aliases))
        for one in vocabulary.framework.measures.values()
        if one.unit is not Unit.PERCENT
        for name in (one.name, *one.aliases, *one.tags, *one.objective)
        if said <= sense_of(words_of(name)).bag
    }
    return [Reading(Sort.MEASURE, key) for key in found] if [*found.values()] == [True] else ()


def _counts(name: SensedName) -> bool:
    return name.measure.unit is Unit.COUNT and not name.reading.of
