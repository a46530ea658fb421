"""The names of measures and groups by what their words come down to."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import lru_cache

from bot.asking.names.names_of_catalogue import PEOPLE_LIVING
from bot.asking.names.same_words import DEEDS, Sense, sense_of
from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.words.name_forms import Words
from bot.asking.words.tokens import root, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Measure, Unit

ONLY_EVER_RATES = frozenset(
    map(root, ("abandon", "satisfied", "sickness", "confidence", "turnover", "attrition", "abstraction", "absence"))
)
OF_TIME = (Unit.MINUTES, Unit.SECONDS)
MIDDLES = frozenset({"median", "average", "mean"})
_LIMITS = frozenset(root(word) for word in word_set("second sec minute min hour hr day"))
_OF_CRIMES = DEEDS | {"solve"}
"""What is of crimes without saying so: those that are solved are."""
_GRADE = "i"
"""A letter that says nothing but in a name, where it is a grade."""
_ANSWER_TIME = root("answer-time")
_STEALING = "theft"
LEAST_WITHOUT = 2
"""Of how many words what is left must be where `crime` or `time` is not said: drugs are no drug offences."""

_ATTENDING, _AWAY = sense_of(("attendance",)).bag, frozenset(map(root, ("sickness", "absence")))
_BREAKS_OFF = word_set("of from to by with without against on in for")
SMALL = frozenset({"about"})
"""Of worried about crime no more is left without crime than worried: worried about the rate is said of anything."""


class SensedName:
    """A name of a measure, or of a group of it, by what its words come down to.

    `is_loose` where what bounds it was left out.
    """

    def __init__(self, measure: Measure, sense: Sense, besides: int, *, is_loose: bool, group: str = "") -> None:
        self.measure, self.sense, self.besides, self._is_loose = measure, sense, besides, is_loose
        of_group = Reading(Sort.GROUP, group, measure.key)
        self.reading = of_group if group else Reading(Sort.MEASURE, measure.key)

    def fits(self, said: Sense, *, in_general: bool) -> bool:
        """Whether what is said in other words is counted or measured as the name says."""
        own, unit = self.sense, self.measure.unit
        if said.is_of_two != own.is_of_two or (said.repeats and not own.is_of_two):
            return False  # drink driving and drug driving is drink and drug driving
        if self._is_loose and not in_general:
            return False  # calls answered are not calls answered in time, but 999 answering is
        if said.is_rate != own.is_rate:
            of_parts = unit is Unit.PERCENT if said.is_rate else bool(own.bag & ONLY_EVER_RATES)
            if not of_parts:
                return False
        if said.is_time != own.is_time and (unit not in OF_TIME or (own.is_time and len(own.bag) < LEAST_WITHOUT)):
            return False
        if said.is_incident and not own.is_incident:
            return False
        if said.is_crime and not own.is_crime and not own.bag & _OF_CRIMES:
            return False
        told = said.is_crime or said.is_incident or not (own.is_crime or own.is_incident)
        return told or len(own.bag - SMALL) >= LEAST_WITHOUT or bool(own.bag & DEEDS)


@lru_cache(maxsize=4)
def names_by_sense(vocabulary: Vocabulary) -> Mapping[frozenset[str], tuple[SensedName, ...]]:
    """Every name of a measure, and of a group of cases, by what its words come down to."""
    found: dict[frozenset[str], list[SensedName]] = defaultdict(list)
    for words, readings in vocabulary.names.items():
        if " ".join(words) in PEOPLE_LIVING:
            continue  # cases are live too
        for key in (one.key for one in readings if one.sort is Sort.MEASURE):
            for one in _senses(words, vocabulary.framework.measures[key]):
                found[one.sense.bag].append(one)
        for reading in (one for one in readings if one.sort is Sort.GROUP):
            for one in _senses_of_group(words, reading.key, vocabulary.framework.measures[reading.of]):
                found[one.sense.bag].append(one)
    return {bag: tuple(names) for bag, names in found.items() if bag}


def _senses(words: Words, measure: Measure) -> Iterator[SensedName]:
    """A name by its words, and without what it says of the middle that was taken, or of the time that was kept to."""
    if _GRADE in words:
        return  # the calls of a grade are not the calls
    sense = sense_in(words, measure)
    besides = len(words) - len(sense.bag)
    yield SensedName(measure, sense, besides, is_loose=False)
    for shorter in (_without_what_it_includes(words), *_halves_of_one(words)):
        if shorter != words:
            yield SensedName(measure, sense_of(shorter), besides, is_loose=False)
    plain = tuple(word for word in words if word not in MIDDLES)
    if measure.unit in OF_TIME and plain != words:
        yield SensedName(measure, sense_of(plain), besides, is_loose=False)
    if measure.unit is Unit.PERCENT and (unbound := _without_limit(words)) != words:
        yield SensedName(measure, sense_of(unbound), besides, is_loose=True)
        yield SensedName(measure, sense_of((*unbound, "on", "time")), besides, is_loose=False)


def sense_in(name: Words, measure: Measure) -> Sense:
    """What a name of a measure comes down to. Attendance beside sickness is at work, and no response to calls."""
    sense = sense_of(name)
    every = (sense_of(words_of(one)).bag for one in (measure.name, *measure.aliases))
    at_work = sense.bag >= _ATTENDING and any(_AWAY & bag for bag in every)
    return sense._replace(bag=sense.bag - _ATTENDING | {"attendance"}) if at_work else sense


def _without_what_it_includes(words: Words) -> Words:
    """`Threatening and abusive behaviour` of the same incl. breach of the peace."""
    return words[
        : next((at for at, word in enumerate(words) if at and word in ("incl", "including", "inc")), len(words))
    ]


def _halves_of_one(words: Words) -> Iterator[Words]:
    """`Hate crimes` of hate incidents and hate crimes: all that is held of it is counted with the other half."""
    at = words.index("and") if "and" in words else 0
    first, second = words[:at], words[at + 1 :]
    if len(first) == len(second) == LEAST_WITHOUT and first[0] == second[0]:
        yield from (first, second)


def _senses_of_group(words: Words, group: str, measure: Measure) -> Iterator[SensedName]:
    """The name of a kind of case, with and without what its measure is called by: speeding detections.

    Of groups of persons nothing is told by their names alone: they may be counted in many ways. A name that breaks off
    (theft from) is said just so, or not at all: from a person is another thing.
    """
    if words[-1] in _BREAKS_OFF:
        return
    sense, whole = sense_of(words), sense_of(words_of(measure.name))
    stolen = _stolen_as_a_group(group, measure)
    if measure.unit is not Unit.COUNT or (sense.is_of_two and not stolen):
        return
    of_cases = whole.is_crime or whole.is_incident
    if not of_cases and (_STEALING in whole.bag or any(word.isdecimal() for word in words)):
        return  # phones nicked are more than those that were taken from a person
    told = sense._replace(is_crime=sense.is_crime or whole.is_crime, is_incident=whole.is_incident)
    # What is no crime is told by its measure as well: kids missing. But a deed, and what says its measure, stand alone.
    shared = len(sense.bag) >= LEAST_WITHOUT and sense.bag & whole.bag
    alone = of_cases or shared or (sense.bag & DEEDS and whole.bag & DEEDS)
    own_words = (frozenset({word}) for word in sorted(whole.bag - sense.bag))
    more_of_it = (*own_words, whole.bag, *stolen)
    for more in (frozenset[str](), *more_of_it) if alone else more_of_it:
        bag = sense.bag | more
        yield SensedName(measure, told._replace(bag=bag), len(words) - len(sense.bag), is_loose=False, group=group)


def _stolen_as_a_group(group: str, measure: Measure) -> tuple[frozenset[str], ...]:
    """What says of the things that a group is called by that they were stolen, where it counts thefts and no more."""
    name = next(words_of(one.name) for one in measure.groups if one.key == group)
    stealing = name[-1:] in _THEFTS and _STEALING not in sense_of(words_of(measure.name)).bag
    return (frozenset({_STEALING}),) if stealing else ()


_THEFTS = (("theft",), ("thefts",))


def _without_limit(words: Words) -> Words:
    """`Answered within 10 seconds` without the 10 seconds."""
    for at, word in enumerate(words[1:], start=1):
        if words[at - 1].isdecimal() and root(word) in _LIMITS:
            start = at - 1 - (words[at - 2] in ("in", "within", "under")) if at > 1 else at - 1
            return (*words[:start], *words[at + 1 :])
    return words


@lru_cache(maxsize=1_024)
def with_the_number_dialled(words: Words, vocabulary: Vocabulary) -> Set[str]:
    """The measures that have the number said in their own names, where any has: 999 is no grade of emergency there."""
    measures = vocabulary.framework.measures
    numbers = {word.removesuffix("s") for word in words if word[:1].isdecimal()}
    if not numbers:
        return measures.keys()  # as nearly always
    own = (
        {key for key, one in measures.items() for name in (one.name, *one.aliases) if number in words_of(name)}
        for number in numbers
    )
    return set(measures).intersection(*(keys for keys in own if keys))


def answered_in_time(words: Words, vocabulary: Vocabulary) -> Sequence[SensedName]:
    """`999 answer times`, where how many are answered in time is all that is held of them."""
    said = sense_of(words).bag
    if words[-1] != "times" or _ANSWER_TIME not in said or MIDDLES & {*words}:
        return ()
    found = names_by_sense(vocabulary).get(said - {_ANSWER_TIME} | {root("answer")}, ())
    return [one for one in found if one.measure.unit is Unit.PERCENT]
