"""What people call the dimensions of groups: strand, type, reason and gender, whatever the catalogue calls them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from bot.asking.names.counted_by import counted_by
from bot.asking.names.named import Reading, Sort
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.words.name_forms import Words, is_of_two
from bot.asking.words.tokens import stem, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.group_dimensions import ETHNICITY, OUTCOME, told_by_names
from bot.figures.measures import NO_DIMENSION, Measure, dimension_of

_ALWAYS = word_set("strand motivation subcategory aggravator")
_BESIDE = word_set("type category kind reason ground group characteristic purpose")
"""Words for a dimension where they are asked through: by type, each category, the breakdown of reasons."""
KINDS_OF_IT = word_set("types categories kinds reasons grounds groups purposes")
_OPENS = word_set(
    "by into each every per which what split breakdown biggest highest largest smallest lowest commonest rarest main "
    "rank ranked order sort compare across between top bottom least worst best"
)
_PASSED_OVER = word_set("the its their of most common frequent usual down different various single protected")
_MOST = word_set("common frequent")
_SAME: tuple[frozenset[str], ...] = (
    frozenset({"sex", "gender"}),
    frozenset({"ethnicity", "race", "ethnic-group", "ethnic", "racial", "heritage"}),
    frozenset({"religion", "faith", "belief"}),
    frozenset({"orientation", "sexuality", "sexual-orientation"}),
)
_ETHNIC = frozenset(map(stem, word_set("ethnicity ethnic race racial ethnicities heritage")))
_BEHIND = word_set("group range bracket background origin appearance heritage identity category")
_CALLED = {ETHNICITY: _ETHNIC, OUTCOME: frozenset(map(stem, ("outcome", "outcomes", "result", "disposal")))}
"""What the dimensions that names alone tell are called."""
_AGES = frozenset({"aged", "under", "over", "older", "younger"})
_BY_AGE = word_set(
    "adult adults child children juvenile juveniles youth youths teenager teenagers pensioner pensioners"
)
_WHY = word_set("reason ground purpose motivation")
_OF_WHOM = word_set("staff sex gender age ethnicity role rank grade workforce")
_DONE_FOR_A_REASON = frozenset(map(stem, word_set("search searches stops complaints allegations hate")))
_MANNERS = word_set("method mo means tactic technique")
_SPOTS = word_set("location place venue premise setting")
_OF_A_MANNER = word_set(
    "means method methods entry forced insecure keyless keys key relay online telephone phone post weapon "
    "handcuffs cuffs taser tasers baton batons spray restraint restraints unarmed"
)
_OF_A_SPOT = word_set(
    "premises premise street streets home homes dwelling park parks road roads shop shops station stations school "
    "schools"
)
_LEVELS = frozenset({"level", "band", "rating", "grading", "assessment"})
_REST = frozenset({"other", "unknown", "not"})
_CRIMES = frozenset(map(stem, ("crime", "offence")))
_KINDS_OF_CRIME = frozenset({"kind", "type", "category", "crime-type", "offence-type", "crime-kind"})
"""By crime type, of how satisfied the victims were: by what the catalogue calls the kind."""
_FURTHEST = 4
_OF_WHAT = 2
_LONGEST_OF_OTHERS = 6
_WHO = word_set("victim passenger staff officer employee complainant customer resident caller respondent member")
"""Of these a measure is told by its groups; types of crime are none of why it was done."""
ASKED_THROUGH = _OPENS | {f"{word}s" for word in _ALWAYS} | _ALWAYS | {"subcategories", *_MOST} | KINDS_OF_IT
"""In a question without any of these words no dimension is called so."""


def dimensions_said(said: Sequence[str], at: int, vocabulary: Vocabulary) -> Iterator[tuple[int, tuple[Reading, ...]]]:
    """The dimensions that the words from a place on can stand for, with how many words they are."""
    if said[at] == "protected" and stem(" ".join(said[at + 1 : at + 2])) == "characteristic":
        yield from ((1 + length, found) for length, found in dimensions_said(said, at + 1, vocabulary))
        return
    word = stem(said[at])
    beside = said[at] in KINDS_OF_IT and _stands_beside_a_measure(said, at, vocabulary)
    opens = beside or _is_opened(said, at)
    if opens and (length := _of_what_was_looked_for(said, at)):
        searched = [(measure, one) for measure, one in _dimensions(vocabulary) if _is_of_reasons(measure)]
        yield length, tuple(Reading(Sort.DIMENSION, one, measure.key) for measure, one in searched)
    whole = beside and said[at + 1 : at + 2] == ["of"]  # the types of robbery name what they are of
    whole = whole or (opens and _is_all_that_is_named(said, at, vocabulary))
    types = (*_types_said(said, at, vocabulary), *_of_the_others(said, at, vocabulary)) if opens and not whole else ()
    yield from types
    if word in _ALWAYS or (word in _BESIDE and opens and not types and not _is_of_another(said, at)):
        of_whom = _OF_WHOM if word in _WHY else frozenset()  # why they are sick is not who they are
        found = _dimensions(vocabulary)
        readings = [
            Reading(Sort.DIMENSION, one, measure.key)
            for measure, one in found
            if one not in of_whom and not (of_whom and one == NO_DIMENSION and not _is_of_reasons(measure))
        ]
        if readings:
            # "By reason for July" asks for no reason.
            yield 1 + (opens and said[at + 1 : at + 2] == ["for"]), tuple(readings)
    if opens:
        same = next((words for words in _SAME if word in words), frozenset({word}))
        called = [
            Reading(Sort.DIMENSION, one, measure.key)
            for measure, one in _dimensions(vocabulary)
            if (one in same and one != word)
            or (word == "age" and one == NO_DIMENSION and _is_of_ages(measure))
            or (word in _ETHNIC and one == NO_DIMENSION and _is_of_ethnicities(measure) and not told_by_names(measure))
            or (word in _MANNERS and one == NO_DIMENSION and _tells_of(_OF_A_MANNER, measure))
            or _is_in_all_names(word, one, measure)
            or (one == NO_DIMENSION and word in counted_by(measure))
        ]
        called += [
            Reading(Sort.DIMENSION, one, measure.key)
            for measure in vocabulary.framework.measures.values()
            for one in told_by_names(measure)
            if one in same or word in _CALLED.get(one, ())
        ]
        if called:
            behind = stem(" ".join(said[at + 1 : at + 2]))
            yield 1 + (behind in _BEHIND - {word} or behind in _LEVELS), tuple(called)


def _is_opened(said: Sequence[str], at: int) -> bool:
    """Whether a word is asked through: by type, which hate crime strand, the type breakdown."""
    if said[at + 1 : at + 2] and said[at + 1] in ("breakdown", "split"):
        return True
    before = [word for word in said[max(at - _FURTHEST, 0) : at] if word not in _PASSED_OVER]
    return (bool(before) and before[-1] in _OPENS) or said[max(at - 1, 0)] in _MOST


def _stands_beside_a_measure(said: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """`ASB types`, `types of ASB`: the kinds that what is named is counted by; not the types of another thing."""
    behind = [tuple(said[first:at]) for first in range(max(at - _LONGEST_OF_OTHERS, 0), at)]
    if said[at + 1 : at + 2] == ["of"]:
        behind = [tuple(said[at + 2 : end]) for end in range(at + 3, at + 3 + _LONGEST_OF_OTHERS)]
    return any(one.sort is Sort.MEASURE for name in behind for one in vocabulary.readings(name))


def _is_of_another(said: Sequence[str], at: int) -> bool:
    """`By type of illness`, behind the name of what is broken down: no type of that."""
    return said[max(at - 1, 0)] == "by" and said[at + 1 : at + 2] == ["of"]


def _types_said(said: Sequence[str], at: int, vocabulary: Vocabulary) -> Iterator[tuple[int, tuple[Reading, ...]]]:
    """`Type of victim`, `victim type`: the dimensions that they are, with how many words."""
    word, behind = stem(said[at]), [stem(one) for one in said[at + 1 : at + 3]]
    if word in _BESIDE and len(behind) == _OF_WHAT and behind[0] == "of":
        if _begins_a_measure(said[at + _OF_WHAT :], vocabulary):
            return  # which kind of vehicle offence
        length, named = 1 + _OF_WHAT, tuple(_kinds_of(behind[1], vocabulary))
    elif behind and behind[0] in _BESIDE:
        length, named = 2, tuple(_kinds_of(word, vocabulary))
    else:
        return
    if named:
        yield length, named


def _begins_a_measure(said: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether a word and those behind it are the name of a measure."""
    names = (tuple(said[:length]) for length in range(2, _LONGEST_OF_OTHERS))
    return any(one.sort is Sort.MEASURE for name in names for one in vocabulary.readings(name))


def _is_all_that_is_named(said: Sequence[str], at: int, vocabulary: Vocabulary) -> bool:
    """`Which type of fraud is biggest`: what the type is of is a measure's name, and no other measure is named."""
    if stem(said[at]) not in _BESIDE or said[at + 1 : at + 2] != ["of"]:
        return False
    names = (
        (first, tuple(said[first:end]))
        for first in range(len(said))
        for end in range(first + 1, min(first + _LONGEST_OF_OTHERS, len(said)) + 1)
    )
    named = {first for first, name in names if any(one.sort is Sort.MEASURE for one in vocabulary.readings(name))}
    return named == {at + _OF_WHAT}


def _of_the_others(said: Sequence[str], at: int, vocabulary: Vocabulary) -> Iterator[tuple[int, tuple[Reading, ...]]]:
    """`By road user`, `type of road user`, where one group is called other road users: so are they all."""
    words = [stem(word) for word in said[at : at + _LONGEST_OF_OTHERS]]
    before = _OF_WHAT if words[0] in _BESIDE and words[1:2] == ["of"] else 0
    for noun, readings in _nouns_of_others(vocabulary).items():
        end = before + len(noun)
        if tuple(words[before:end]) == noun:
            yield end + (words[end : end + 1] == ["type"]), readings


@lru_cache(maxsize=4)
def _nouns_of_others(vocabulary: Vocabulary) -> Mapping[Words, tuple[Reading, ...]]:
    """What the groups of a dimension are, by the name of the rest of them, with each dimension of which that is so."""
    found: dict[Words, set[Reading]] = defaultdict(set)
    for measure in vocabulary.framework.measures.values():
        for group in measure.groups:
            first, *rest = words_of(group.name)
            if first == "other" and rest and not is_of_two(tuple(rest)):
                noun = tuple(stem(word) for word in rest)
                found[noun].add(Reading(Sort.DIMENSION, dimension_of(group.key), measure.key))
    for measure, dimension in _dimensions(vocabulary):
        for noun in _what_they_are(measure, dimension):
            found[noun].add(Reading(Sort.DIMENSION, dimension, measure.key))
    return {noun: tuple(sorted(readings)) for noun, readings in found.items()}


def _what_they_are(measure: Measure, dimension: str) -> Iterator[Words]:
    """What all the groups of a dimension are, where each is called as one of a family: road users, drugs, weapons."""
    names = [words_of(group.name) for group in measure.groups if dimension_of(group.key) == dimension]
    told = [{stem(word) for word in name} for name in names if _REST.isdisjoint(name)]
    for nouns, members in _FAMILIES:
        if len(told) > 1 and all(not members.isdisjoint(name) for name in told):
            yield from nouns


def _family(nouns: str, members: str) -> tuple[tuple[Words, ...], frozenset[str]]:
    return tuple(tuple(map(stem, one.split())) for one in nouns.split(", ")), frozenset(map(stem, members.split()))


_FAMILIES = (
    _family(
        "road user, user, casualty, mode of travel, mode of transport, travel mode, transport mode, mode",
        "pedestrian walker cyclist bicyclist motorcyclist biker rider horse-rider driver occupant passenger scooter "
        "e-scooter wheelchair horse car van lorry hgv bus coach taxi pillion",
    ),
    _family(
        "drug, substance",
        "cannabis cocaine crack heroin amphetamine amphetamines ketamine mdma ecstasy spice opiate opiates "
        "benzodiazepine benzodiazepines steroid steroids methadone fentanyl nitazene nitazenes",
    ),
    _family(
        "weapon, implement",
        "knife knives blade bladed gun firearm firearms sword machete axe bat hammer screwdriver bottle glass acid "
        "corrosive imitation handgun shotgun rifle crossbow",
    ),
)
"""What people call families of groups, with words of the groups that belong to each."""


def _kinds_of(word: str, vocabulary: Vocabulary) -> Iterator[Reading]:
    """The dimensions called so, and those of a measure with the word in its name or in those of its groups."""
    for measure, dimension in _dimensions(vocabulary):
        own = {stem(one) for name in (measure.name, *measure.aliases) for one in words_of(name)}
        groups = [one for one in measure.groups if dimension_of(one.key) == dimension]
        several = sum(word in {stem(said) for said in words_of(one.name)} for one in groups) > 1
        spots = word in _SPOTS and dimension == NO_DIMENSION and _tells_of(_OF_A_SPOT, measure)
        of_crimes = word in _CRIMES and dimension in _KINDS_OF_CRIME
        if word == dimension or several or spots or of_crimes or (word in own and word in _WHO):
            yield Reading(Sort.DIMENSION, dimension, measure.key)


@lru_cache(maxsize=4)
def _dimensions(vocabulary: Vocabulary) -> tuple[tuple[Measure, str], ...]:
    return tuple(
        (measure, dimension)
        for measure in vocabulary.framework.measures.values()
        for dimension in dict.fromkeys(dimension_of(group.key) for group in measure.groups)
    )


def _is_of_ethnicities(measure: Measure) -> bool:
    """Whether the groups of a measure are ethnicities, by their names: white, black and Asian among them."""
    return {word for group in measure.groups for word in words_of(group.name)} >= {"white", "black", "asian"}


def _is_in_all_names(word: str, dimension: str, measure: Measure) -> bool:
    """Whether each group of a dimension, but for the rest of them, has a word: by risk, of high risk.

    Not what the measure itself is called: burglary, of which each kind is one.
    """
    if any([stem(one) for one in words_of(name)] == [word] for name in (measure.name, *measure.aliases)):
        return False
    names = [words_of(one.name) for one in measure.groups if dimension_of(one.key) == dimension]
    told = [name for name in names if _REST.isdisjoint(name)]
    return len(told) > 1 and all(word in map(stem, name[1:]) for name in told)


def _tells_of(words: frozenset[str], measure: Measure) -> bool:
    """Whether the name of a group of a measure has one of some words: how it was done, or at what kind of place."""
    return any(not words.isdisjoint(words_of(group.name)) for group in measure.groups)


def _of_what_was_looked_for(said: Sequence[str], at: int) -> int:
    """How many words ask for the reason of a search: by what was being looked for."""
    if said[at] != "what":
        return 0
    verb = next((place for place in range(at + 1, len(said)) if said[place] not in _BEFORE_LOOKING), len(said))
    looked = said[verb : verb + 2]
    return verb + 2 - at if looked[1:] == ["for"] and looked[0] in _LOOKING else 0


_BEFORE_LOOKING = word_set("was were is are being been they we officers it had")
_LOOKING = word_set("looked looking searched searching sought stopped")


def _is_of_reasons(measure: Measure) -> bool:
    """Whether the groups of a measure can say why: of searches, complaints and hate crime; not who it was done to."""
    own = {stem(word) for name in (measure.name, *measure.aliases) for word in words_of(name)}
    return not (own.isdisjoint(_DONE_FOR_A_REASON) or _is_of_ethnicities(measure) or _is_of_ages(measure))


def _is_of_ages(measure: Measure) -> bool:
    """Whether the groups of a measure are ages, by their names."""
    names = [words_of(group.name) for group in measure.groups]
    return all(_is_of_an_age(name) for name in names)


def _is_of_an_age(name: Words) -> bool:
    """`Under 18s`, `18 to 24`, `25 and over`, children and adults."""
    if len(name) == 1 and name[0] in _BY_AGE:
        return True
    numbers = sum(word.rstrip("s").isdecimal() for word in name)
    return numbers > 1 or (numbers == 1 and bool(_AGES & {*name}))
