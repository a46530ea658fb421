"""What a measure is made up of, by words that are said of it: business of robbery, possession of drug offences.

A part is a group of the measure, or another measure whose name says that it is a kind of it.
"""

from collections.abc import Iterator

from bot.asking.names.groups_by_cause import group_by_cause
from bot.asking.names.heads_of_groups import group_told
from bot.asking.names.named import Reading, Sort
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.names.words_of_groups import words_of_groups
from bot.asking.words.name_forms import Words
from bot.asking.words.tokens import stem, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Measure

OF_THE_WHOLE = word_set("all total overall recorded the police reported number of our whole entire any")
"""What may be said of a whole, and what its name may say, without its being another thing."""
_DEEDS = word_set("crime crimes offence offences incident incidents cases")


def part_of(said: Words, whole: Measure, called: Words, vocabulary: Vocabulary) -> Reading | None:
    """The group of a measure, or the measure of a kind of it, that some words name; `called` is what it is called."""
    core = tuple(word for word in called if word not in OF_THE_WHOLE)
    phrases = [one for one in _phrases(said, core) if one]
    for one in phrases:
        groups = {found for found in vocabulary.readings(one) if found.sort is Sort.GROUP and found.of == whole.key}
        if len(groups) == 1:
            return groups.pop()
    group = group_told(said, whole, vocabulary) or group_by_cause(said, whole, vocabulary)
    if group is not None:
        return Reading(Sort.GROUP, group.key, whole.key)
    if len(said) == 1:
        telling = [one for one in words_of_groups(vocabulary).get(stem(said[0]), ()) if one.of == whole.key]
        if len(telling) == 1:
            return telling[0]
    for one in phrases:
        found = {found.key for found in vocabulary.readings(one) if found.sort is Sort.MEASURE} - {whole.key}
        kinds = [key for key in found if is_named_a_kind_of(vocabulary.framework.measures[key], core)]
        if len(found) == len(kinds) == 1:
            return Reading(Sort.MEASURE, kinds[0])
    return None


def _phrases(said: Words, core: Words) -> Iterator[Words]:
    """What a part may be called beside its whole: business, business robbery, robbery business."""
    yield said
    for of in dict.fromkeys((core, tuple(word for word in core if word not in _DEEDS))):
        if of and not {*of} & {*said}:
            yield from ((*said, *of), (*of, *said))


def is_named_a_kind_of(measure: Measure, core: Words) -> bool:
    """Whether one of a measure's names says all that a whole is called, and more."""
    of = {stem(word) for word in core if word not in _DEEDS} or {stem(word) for word in core}
    return bool(of) and any(of < _telling(name) for name in (measure.name, *measure.aliases))


def goes_by(measure: Measure, core: Words) -> bool:
    """Whether a measure is called just so, but for who counted it and that it is all of it."""
    return any(_telling(name) == {stem(word) for word in core} for name in (measure.name, *measure.aliases))


def _telling(name: str) -> set[str]:
    return {stem(word) for word in words_of(name) if word not in OF_THE_WHOLE}
