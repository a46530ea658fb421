"""A measure, or a group of one, called in words that come down to those of one of its names: houses broken into.

Only a name whose words all come down to the same is meant; what narrows it, or is narrowed by it, is another thing.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from bot.asking.names.form_asked import is_a_time_counted
from bot.asking.names.names_unmeant import names_said
from bot.asking.names.only_held import head_of, is_by_what
from bot.asking.names.same_words import SAYS_NOTHING, Sense, begins_a_phrase, sense_of
from bot.asking.names.senses_of_names import (
    LEAST_WITHOUT,
    OF_TIME,
    ONLY_EVER_RATES,
    SMALL,
    answered_in_time,
    names_by_sense,
    sense_in,
    with_the_number_dialled,
)
from bot.asking.names.told_apart import is_half_of_it, is_told_apart
from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.names.who_did_it_asked import PEOPLE, asks_who, asks_who_did_it
from bot.asking.names.wider_names import all_that_is_held
from bot.asking.words.name_forms import Words, folded, is_of_two, without_what_it_leaves_out
from bot.asking.words.tokens import Token, root, stem, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Measure, Unit

MOST_WORDS = 9
MOST_BETWEEN = 5
_DONE_SO_FAR = frozenset(map(root, ("compliance", "completion")))
_TOGETHER = (["combined"], ["together"], ["altogether"])
"""Said of two things that are counted as one."""
_COUNTING = (("how", "many"), ("number", "of"))
_OF_TWO = frozenset((noun, "and") for noun in ("number", "numbers", "volume", "volumes", "figures", "totals", "counts"))
"""What stands on the two sides of these words is two things: stop search numbers and outcome rate."""
_ENDS = frozenset({"into", "of", "from", "up", "report", "reports", "throughput"})
"""Small words that a name may end with: broken into, theft from."""
_DONE_TO_A_THING = word_set("broken broke into done over screwed cleaned out ransacked")
_BOOKED_IN = frozenset((verb, "in") for verb in ("book", "booked"))
_HOW_COUNTED = frozenset({"time", "times", "job", "jobs", "reported"})
"""What may be left over of a name by itself: 101 wait times, trespass jobs, kids reported missing."""
_OF_EACH = frozenset({"per", "a", "each"})
_NO_GAP = frozenset({"and", "or", "term"})
"""Of two things, or of some of them: on long-term sick."""
_OPENS_BETWEEN = word_set("in at across on within around over during last this since throughout a per each did")
_ASKS = word_set("what whats how which who whos where when is are was were did do does has have")
"""Behind a comma something else is asked with these: how many calls in May, what share was answered."""
_OF_OTHERS = frozenset(root(word) for word in word_set("officer staff police child women non"))
"""What is counted of these is not what is counted of all."""
_STILL_TO_DO = frozenset({root("backlog")})
"""Of renewals those that are outstanding are not those that were made."""
_COUNTED_THEMSELVES = frozenset(root(word) for word in word_set("officer staff constable victim resident user suspect"))
"""Part of a name with these alone may ask how many of them there are."""
_NEVER_COUNTED = sense_of(("abstraction",)).bag
_SICK = sense_of(("sickness",)).bag
_A_HOME = sense_of(("homes",)).bag
"""By itself a word for where things happen."""
_A_THEFT = sense_of(("theft",)).bag
_OF_OR_FROM = sense_of(("vehicle", "theft")).bag
"""The theft of vehicles, or from them."""


class Renamed(NamedTuple):
    """A question with a measure by its name. `taken` is what was said and the name; `is_part` that it said less."""

    tokens: tuple[Token, ...]
    taken: tuple[str, str]
    is_part: bool


def in_other_words(tokens: Sequence[Token], left: Sequence[int], vocabulary: Vocabulary) -> Iterator[Renamed]:
    """The question with a measure called by its name, where words left over call it otherwise.

    Only the longest stretch counts. With each, what was said and the name that was put in its place. `left` are the
    places of the words left over.
    """
    words = [token.word for token in tokens]
    if asks_who_did_it(words):
        return
    # A station, or a place to fill: a police post is no police officers in post.
    of_a_post = any(word in ("post", "posts") and before != "in" for before, word in pairwise(words))
    counts = any((one.word, other.word) in _COUNTING for one, other in pairwise(tokens))
    said = names_said(tuple(words), vocabulary)
    whole = [one for one in said if any(reading.sort in (Sort.AREA, Sort.MEASURE) for reading in one.readings)]
    within = {place for one in whole for place in range(one.first + 1, one.end)}
    areas = (one for one in said if any(reading.sort is Sort.AREA for reading in one.readings))
    unsaid = {place for one in areas for place in range(one.first, one.end) if not sense_of((words[place],)).bag}
    for length in range(min(MOST_WORDS + MOST_BETWEEN, len(tokens)), 0, -1):
        found = [
            renamed
            for at in range(len(tokens) - length + 1)
            if any(at <= place < at + length for place in left)
            for renamed in _renamed(tokens, at, at + length, left, vocabulary, within, unsaid, counts=counts)
            if not (of_a_post and "in post" in renamed.taken[1].casefold())
        ]
        if found:
            yield from found
            return


def _renamed(
    tokens: Sequence[Token],
    at: int,
    end: int,
    left: Sequence[int],
    vocabulary: Vocabulary,
    within: Set[int],
    unsaid: Set[int],
    *,
    counts: bool,
) -> Iterator[Renamed]:
    """The question with one stretch taken for the measures that it can mean.

    `within` are the places within names, never cut: muggings on Canal Street; `unsaid` areas that would say nothing.
    """
    begins = _may_begin(tokens[at].word) or begins_a_phrase([token.word for token in tokens[at:end]])
    ends = _may_end(tokens[end - 1].word) or tuple(one.word for one in tokens[end - 2 : end]) in _BOOKED_IN
    if not (begins and ends) or asks_who(tokens[:at]):
        return
    for first, rest in _gaps(tokens, at, end, left):
        if {at, end, first, rest} & within or unsaid & {*range(at, first), *range(rest, end)}:
            continue  # Leds is a place, though led says nothing
        kept = (*tokens[at:first], *tokens[rest:end])
        if sum(one.word not in SAYS_NOTHING for one in kept) > MOST_WORDS or any(one.parted for one in kept[1:]):
            continue
        words = tuple(one.word for one in kept)
        behind = words[first - at :]
        said_more = bool(sense_of(behind).bag) and not {*behind} <= _ENDS
        if first < rest < end and (not said_more or _is_a_place(behind, vocabulary)):
            continue  # behind what parts a name stands something of it: no `from April`
        if _ends_with_nothing(words) or any(pair in _OF_TWO for pair in pairwise(words)) or _says_no_thing(words):
            continue
        said = {tokens[place].word for place in left if at <= place < first or rest <= place < end}
        if not any(sense_of((word,)).bag or word in PEOPLE | _ENDS | _HOW_COUNTED for word in said):
            continue  # what is left over says no more, and stands there for something else
        whole = _called(words, vocabulary, counts=counts)
        wider = _with_all_of_it(words, vocabulary, counts=counts) or all_that_is_held(words, vocabulary)
        for one in whole or wider:
            measure, typed = vocabulary.framework.measures[one.of or one.key], {token.word for token in tokens}
            if (
                (not whole and is_by_what(words, measure))
                or one not in vocabulary.names.get(words, (one,))
                or is_told_apart(words, one, vocabulary)
                or is_a_time_counted(measure, words, typed, counts=counts)
            ):
                continue  # open under 120 days is not open for more
            if counts and root(words[0]) in _COUNTED_THEMSELVES and _SICK & sense_of(words).bag:
                continue  # how many officers are sick is no share of their time
            both = is_of_two(words) and [token.word for token in tokens[end : end + 1]] in _TOGETHER
            is_part = not whole or _is_only_held(one, words, vocabulary)
            names = ([replace(tokens[at], word=word) for word in name] for name in _put_for(one, words, vocabulary))
            puts = ((*tokens[:at], *name, *tokens[first:rest], *tokens[end + both :]) for name in names)
            taken = (" ".join(words), vocabulary.name_of(one))
            yield from [Renamed(put, taken, is_part=is_part) for put in puts]
        if whole and first == end:
            return  # what needs no parting is not parted


def _is_a_place(words: Words, vocabulary: Vocabulary) -> bool:
    """`Detentions last week, force`: the whole force, and no force that was used."""
    return any(one.sort in (Sort.AREA, Sort.KIND, Sort.PEERS) for one in vocabulary.readings(words))


def _is_only_held(reading: Reading, words: Words, vocabulary: Vocabulary) -> bool:
    """Whether words come down to the plain name alone of what a measure is of: crashes, of those with a death."""
    own = sense_of(words).bag
    plain = (name for name, key in vocabulary.only.items() if key == reading.key)
    return len(own) == 1 and any(sense_of(name).bag == own for name in plain)


def _may_begin(word: str) -> bool:
    return not SAYS_NOTHING & {word, *folded((word,))} or word in PEOPLE


def _may_end(word: str) -> bool:
    return not SAYS_NOTHING & {word, *folded((word,))} or word in _ENDS


def _says_no_thing(words: Words) -> bool:
    """`How many were broken into`: houses, sheds or cars."""
    return {*words} - SAYS_NOTHING <= _DONE_TO_A_THING


def _ends_with_nothing(words: Words) -> bool:
    """Whether what is said to be `with` or `by` something says nothing of the name: burglary with a crime number."""
    last = max((at for at, word in enumerate(words) if word in ("with", "by", "per")), default=None)
    return last is not None and not sense_of(words[last + 1 :]).bag


def _gaps(tokens: Sequence[Token], at: int, end: int, left: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Where a name may be parted by a place or a time: houses in Sale were broken into. First, where it is not."""
    yield end, end
    for first in range(at + 1, end - 1):
        if tokens[first].word not in _OPENS_BETWEEN:
            continue
        for rest in range(first + 1, min(first + MOST_BETWEEN, end - 1) + 1):
            between = tokens[first:rest]
            if tokens[first].word == "did" and all(one.word in SAYS_NOTHING for one in between):
                continue
            asks_anew = any(one.word in _NO_GAP or (one.parted and one.word in _ASKS) for one in between)
            if asks_anew or any(first <= place < rest for place in left):
                break
            if tokens[first].word in _OF_EACH and all(one.word.isdecimal() for one in between[1:]):
                continue  # what a rate is per is no part of the name: burglary per 1,000 households
            yield first, rest


@lru_cache(maxsize=8_192)
def _called(words: Words, vocabulary: Vocabulary, *, counts: bool) -> Sequence[Reading]:
    """The measures and groups that some words come down to, by the names that say least besides."""
    said = sense_of(words)
    in_general = not counts and (said.is_rate or any(word.endswith("ing") for word in words))
    again = (said.repeats and not _is_of_each(words)) or (counts and said.bag <= _NEVER_COUNTED)
    found = () if again or said.bag in (_A_HOME, _OF_OR_FROM) else names_by_sense(vocabulary).get(said.bag, ())
    dialled = with_the_number_dialled(words, vocabulary)
    fitting = [one for one in found if one.fits(said, in_general=in_general) and one.measure.key in dialled]
    fitting = fitting or [*answered_in_time(words, vocabulary)]
    fitting = [one for one in fitting if _has_them_all(words, one.measure)] or fitting
    least = min((one.besides for one in fitting), default=0)
    readings = dict.fromkeys(one.reading for one in fitting if one.besides == least)
    return [one for one in readings if _own_name(one, vocabulary) and not is_half_of_it(words, one, vocabulary)]


def _has_them_all(words: Words, measure: Measure) -> bool:
    """Whether one name of a measure has the very words: home of residential (home), and not of another residential."""
    said = {stem(word) for word in words} - SAYS_NOTHING
    return any(said <= {stem(word) for word in words_of(name)} for name in (measure.name, *measure.aliases))


def _is_of_each(words: Words) -> bool:
    """`Drink driving and drug driving`: a word that is said of each of two; not damage and arson, how many arsons."""
    at = words.index("and") if "and" in words[1:] else 0
    return bool(at) and words[at - 1 : at] == words[2 * at : 2 * at + 1]


@lru_cache(maxsize=8_192)
def _with_all_of_it(words: Words, vocabulary: Vocabulary, *, counts: bool) -> Sequence[Reading]:
    """The only measure in whose names some words all stand, two or more: DA repeats for DA repeat victimisation."""
    said = sense_of(words)
    if len(said.bag - SMALL) < LEAST_WITHOUT or said.repeats or said.bag == _OF_OR_FROM:
        return ()
    if (driving := _of_driving(vocabulary).get(said.bag)) and not said.is_rate:
        return [driving]
    if said.is_of_two and (each := _of_each_of_two(words, vocabulary, counts=counts)):
        return each
    if said.is_of_two:
        return _with_nearly_all_of_a_list(said, vocabulary)
    holding = _by_word(vocabulary)
    keys = frozenset.intersection(*(holding.get(word, frozenset()) for word in said.bag))
    keys &= with_the_number_dialled(words, vocabulary)
    fitting = [vocabulary.framework.measures[key] for key in keys]
    if len(fitting) != 1 or not _may_be_part_of(said, fitting[0], counts=counts):
        return ()
    if any(sense_of(words_of(name)).bag == said.bag for one in fitting[0].groups for name in (one.name, *one.aliases)):
        return ()  # a group of it is no part of its name
    found = Reading(Sort.MEASURE, fitting[0].key)
    return [found] if _own_name(found, vocabulary) else ()


def _of_each_of_two(words: Words, vocabulary: Vocabulary, *, counts: bool) -> Sequence[Reading]:
    """`Outboards and boats nicked`: the measure that either of the two goes for by itself, with what was done to it."""
    at = next((place for place, word in enumerate(words) if place and word in ("and", "n", "or")), 0)
    behind = words[at + 1 :]
    if not at or len(behind) < LEAST_WITHOUT or {"and", "n", "or"} & {*behind}:
        return ()
    both = [words[:at] + behind[-1:], behind] if at == 1 else [words[:at], behind]
    found = [
        {*(_called(one, vocabulary, counts=counts) or _with_all_of_it(one, vocabulary, counts=counts))} for one in both
    ]
    return [*found[0]] if len(found[0]) == 1 and found[0] == found[1] else ()


@lru_cache(maxsize=4)
def _of_driving(vocabulary: Vocabulary) -> Mapping[frozenset[str], Reading]:
    """`Drink drive`, where drink and drug driving are counted as one kind of offence and in no other way."""
    found: dict[frozenset[str], list[Reading]] = defaultdict(list)
    for measure in vocabulary.framework.measures.values():
        for group in measure.groups:
            words, reading = words_of(group.name), Reading(Sort.GROUP, group.key, measure.key)
            if is_of_two(words) and words[-1] == "driving" and _own_name(reading, vocabulary):
                kinds = sense_of(words[:-1]).bag - {"or"}
                for said in ({*kinds}, *({kind} for kind in kinds)):
                    found[_DRIVING | said].append(reading)
    return {bag: readings[0] for bag, readings in found.items() if len(readings) == 1}


_DRIVING = sense_of(("driving",)).bag


def _with_nearly_all_of_a_list(said: Sense, vocabulary: Vocabulary) -> Sequence[Reading]:
    """`Theft of machinery and livestock and fuel`, but for a word that is said there of the first: agricultural."""
    if len(said.bag) < _LEAST_OF_A_LIST or said.is_rate or said.is_time:
        return ()
    found = {
        Reading(Sort.MEASURE, measure.key)
        for measure in vocabulary.framework.measures.values()
        for own in (sense_of(words_of(measure.name)),)
        if own.is_of_two and measure.unit is Unit.COUNT and said.bag <= own.bag and len(own.bag - said.bag) == 1
        if not (own.bag - said.bag) & _OF_OTHERS and not said.is_incident
    }
    return [one for one in found if len(found) == 1 and _own_name(one, vocabulary)]


_LEAST_OF_A_LIST = 4


def _may_be_part_of(said: Sense, measure: Measure, *, counts: bool) -> bool:
    """Whether less than the name of a measure can be said of it, counted or measured as it is."""
    names = [sense_of(words_of(name)) for name in (measure.name, *measure.aliases)]
    of_parts = measure.unit is Unit.PERCENT
    nearly_all = not counts and any(
        len(one.bag - said.bag) <= 1 and (said.bag <= one.bag or one.bag - said.bag <= _DONE_SO_FAR) for one in names
    )
    always_part = bool(said.bag & (ONLY_EVER_RATES | _DONE_SO_FAR))
    counted = said.is_rate == of_parts or (of_parts and (nearly_all or always_part))
    timed = said.is_time == (measure.unit in OF_TIME)
    alike = any(one.is_incident for one in names) or not said.is_incident
    of_others = all((one.bag - said.bag) & (_OF_OTHERS | _STILL_TO_DO) for one in names)
    # Police staff are counted themselves, and are no vacancies of them.
    heads = {head_of(words_of(name)) for name in (measure.name, *measure.aliases)}
    of_itself = bool(said.bag & _COUNTED_THEMSELVES) and not said.bag & heads
    arrested = root("arrest") in said.bag and all(one.bag - said.bag for one in names)  # for more than that
    return counted and timed and alike and not (of_others or of_itself or arrested)


@lru_cache(maxsize=4)
def _by_word(vocabulary: Vocabulary) -> Mapping[str, frozenset[str]]:
    """The measures in whose names a word stands, but for names of two things."""
    found: dict[str, set[str]] = defaultdict(set)
    for measure in vocabulary.framework.measures.values():
        names = (without_what_it_leaves_out(words_of(name)) for name in (measure.name, *measure.aliases))
        for name in (one for one in names if one[-1:] != ("definition",)):
            for word in sense_in(name, measure).bag - _two_things_of(name):
                found[word].add(measure.key)
    return {word: frozenset(keys) for word, keys in found.items()}


def _two_things_of(name: Words) -> frozenset[str]:
    """The two things that a name is of: rail and ferry of assaults on rail and ferry staff."""
    if not is_of_two(name):
        return frozenset()
    beside = {side for at, word in enumerate(name) if word in ("and", "or") for side in name[max(at - 1, 0) : at + 2]}
    return frozenset(one for word in beside for one in sense_of((word,)).bag)


def measures_called(words: Words, vocabulary: Vocabulary) -> Sequence[Measure]:
    """The measures that some words call by all or by a part of their names."""
    called = counts_in_other_words(words, vocabulary) or _with_all_of_it(words, vocabulary, counts=True)
    return [vocabulary.framework.measures[one.key] for one in called if one.sort is Sort.MEASURE]


def counts_in_other_words(words: Words, vocabulary: Vocabulary) -> Sequence[Reading]:
    """The measures and groups that some words come down to where it is asked how many."""
    return _called(words, vocabulary, counts=True)


def _put_for(reading: Reading, words: Words, vocabulary: Vocabulary) -> Iterator[Words]:
    """What is put for some words: the name of a group, beside that of its measure where it is no crime by itself.

    Of a theft that the measure's name does not tell it may be either: that of rural crime.
    """
    own = _own_name(reading, vocabulary)
    if reading.sort is not Sort.GROUP:
        yield own
        return
    whole = Reading(Sort.MEASURE, reading.of)
    called = sense_of(words_of(vocabulary.name_of(whole)))
    more = called.bag - sense_of(own).bag
    beside = is_of_two(own) or more & sense_of(words).bag or not (called.is_crime or called.is_incident)
    if not beside:
        yield own
    if beside or _A_THEFT & sense_of(own).bag - called.bag:
        yield (*_own_name(whole, vocabulary), *own)


def _own_name(reading: Reading, vocabulary: Vocabulary) -> Words:
    """A name of a measure or a group that is the name of nothing else; none where there is no such name."""
    measure = vocabulary.framework.measures[reading.of or reading.key]
    called = next((one for one in measure.groups if reading.of and one.key == reading.key), measure)
    names = (words_of(name) for name in (called.name.partition("(")[0], *called.aliases))
    return next((name for name in names if name and vocabulary.readings(name) == frozenset({reading})), ())
