"""Kinds of crime that are counted with others alone: nicked cars, where vehicle offences are held and no thefts."""

from collections.abc import Mapping, Sequence

from bot.asking.names.only_held import head_of
from bot.asking.names.same_words import sense_of
from bot.asking.names.senses_of_names import SensedName, names_by_sense
from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.words.name_forms import Words
from bot.asking.words.tokens import stem, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Measure, Unit

_WIDER: Mapping[frozenset[str], frozenset[str]] = {
    sense_of(("stolen", "cars")).bag: sense_of(("vehicle",)).bag,
    sense_of(("cars", "broken", "into")).bag: sense_of(("vehicle",)).bag,
}
"""What each is part of, where that is called crime: of all of it less than was said of it, and it is asked back."""
_MUGGINGS, _ROBBERY = sense_of(("muggings",)).bag, sense_of(("robbery",)).bag
_HURT_OR_KILLED, _KSI = sense_of(("hurt", "or", "killed")).bag, sense_of(("ksi",)).bag
_HURT = frozenset(map(stem, word_set("hurt injured injury injuries")))
_SLIGHTLY = frozenset(map(stem, word_set("slight slightly casualty casualties")))
_ON_THE_ROAD = frozenset(map(stem, word_set("road roads collision collisions crash crashes rtc killed")))
_BREAK_INS = sense_of(("break", "ins")).bag
_BY_NAME = frozenset({"theft", "robbery"})
"""Who says which offence it is means no wider one."""


def all_that_is_held(words: Words, vocabulary: Vocabulary) -> Sequence[Reading]:
    """The only measure that some words are no more than another word for, where nothing that is held is nearer."""
    said = sense_of(words)
    if said.bag == _BREAK_INS and words[0].startswith("break") and not said.is_rate:
        return _by_its_plain_name(words, vocabulary)
    if said.bag == _HURT_OR_KILLED:
        return _of_the_badly_hurt(words, vocabulary)
    if said.bag == _MUGGINGS:
        return _of_the_whole(words, _ROBBERY, vocabulary)
    return _with_what_it_includes(words, vocabulary) if said.is_of_two and not said.is_rate else ()


def _with_what_it_includes(words: Words, vocabulary: Vocabulary) -> Sequence[Reading]:
    """`Shed and house burglaries`, where the burglary of a home is counted including its sheds."""
    said = sense_of(words).bag
    found = {
        one.reading
        for bag, names in names_by_sense(vocabulary).items()
        if len(bag) > 1 and bag < said
        for one in names
        if _counts(one) and said - bag <= _included(one.measure)
    }
    return [*found] if len(found) == 1 else ()


def _included(measure: Measure) -> frozenset[str]:
    """What the description of a measure says that it includes."""
    return sense_of(words_of(measure.description.partition("including")[2].partition(".")[0])).bag


def _of_the_badly_hurt(words: Words, vocabulary: Vocabulary) -> Sequence[Reading]:
    """`Bikers hurt or killed`, where those killed or seriously injured are counted and no others who were hurt."""
    found = _of_the_whole(words, _KSI, vocabulary)
    others = (
        {stem(word) for word in words_of(name)}
        for one in vocabulary.framework.measures.values()
        if not any(one.key == reading.key for reading in found)
        for name in (one.name, *one.aliases, *(name for group in one.groups for name in (group.name, *group.aliases)))
    )
    return () if any(name & _SLIGHTLY or (name & _HURT and name & _ON_THE_ROAD) for name in others) else found


def counted_with_others(words: Words, vocabulary: Vocabulary) -> Sequence[Reading]:
    """The only measure of crime that counts what was said with what is more or other than it: stolen cars."""
    whole = _WIDER.get(sense_of(words).bag)
    found = _of_the_whole(words, whole, vocabulary) if whole else ()
    sensed = (one for one in names_by_sense(vocabulary).get(whole or frozenset(), ()) if one.reading in found)
    return found if any(one.sense.is_crime for one in sensed) else ()


def _of_the_whole(words: Words, whole: frozenset[str], vocabulary: Vocabulary) -> Sequence[Reading]:
    said = sense_of(words)
    if said.is_rate or said.is_time or _BY_NAME & {stem(word) for word in words}:
        return ()
    known = names_by_sense(vocabulary)
    if any(whole < bag and bag & (said.bag - whole) for bag in known):
        return ()
    found = {one.reading for one in known.get(whole, ()) if _counts(one)}
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
