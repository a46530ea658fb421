"""Every way of taking the stretches of a question, as far as their readings go together."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, product
from typing import TypeVar

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.names.kind_words import ANY_KIND
from bot.asking.names.up_on import with_directions
from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.reading.all_of_a_measure import settle_all_of_it
from bot.asking.reading.groups_alone import measure_of_groups
from bot.asking.reading.held_against_first import held_against_at
from bot.asking.reading.home_listed import BETWEEN_NAMES, with_home_listed
from bot.asking.reading.means_or_meaning import either_mean
from bot.asking.reading.own_words import settle_cases_by_outcome
from bot.asking.reading.parts import Parts
from bot.asking.reading.said_of_each import settle_place_within_a_place, settle_time_said_with_each
from bot.asking.reading.settled_kinds import settle_kinds
from bot.asking.reading.span import Segmentation, Span
from bot.asking.reading.spans import MOST_READINGS
from bot.asking.words.compare_phrases import PACES
from bot.asking.words.field_words import DIRECTIONS, Field
from bot.asking.words.since_when import settled_since_when
from bot.asking.words.steps_said import CADENCE_WORDS, COUNTED, STEPPED, UNITS_EARLIER
from bot.asking.words.tokens import Token, words_of
from bot.figures.periods import PeriodKind

_Thing = TypeVar("_Thing")

_LINKS = frozenset({"and", "or", "also", "both"})
_JOINING = (Field.COMPARE, Field.COMBINED, Field.OVERTAKING, Field.WHAT_IS)


def every_part(path: Segmentation, tokens: Sequence[Token], vocabulary: Vocabulary) -> Iterator[Parts]:
    """Every way of taking a segmentation, as far as the readings of its stretches go together."""
    parted = frozenset(place for place, span in enumerate(path) if tokens[span.start].parted)
    options: list[tuple[Reading | None, ...]] = [one.readings or (None,) for one in path]
    words = tuple(token.word for token in tokens)
    for number, chosen in enumerate(product(*options)):
        if number >= MOST_READINGS * MOST_READINGS:
            return
        read = with_directions(with_home_listed(path, chosen, tokens, vocabulary), vocabulary.framework)
        parts = _parts(path, read, parted, words, vocabulary)
        if parts is not None:
            parts.against_at = held_against_at(path, read, tokens)
            yield parts


def _parts(
    path: Segmentation,
    chosen: tuple[Reading | None, ...],
    parted: frozenset[int],
    words: tuple[str, ...],
    vocabulary: Vocabulary,
) -> Parts | None:
    parts = Parts(parted=parted, words=words)
    for place, (span, reading) in enumerate(zip(path, chosen, strict=True)):
        parts.taken.append((span, reading))
        _take_marks(parts, place, span)
        if reading is not None:
            _take_name(parts, place, reading, vocabulary)
    parts.low_said = settled_since_when(parts.fields) or parts.low_said
    _settle_by_whom(parts)
    _settle_days(parts, vocabulary)
    settle_kinds(parts, vocabulary)
    settle_all_of_it(parts)
    settle_cases_by_outcome(parts, vocabulary)
    settle_place_within_a_place(parts, vocabulary)
    with_each = settle_time_said_with_each(parts)
    listed = (len(parts.areas) >= LEAST_LISTED and _is_one_row(parts, vocabulary)) or len(parts.areas) == 1
    parts.linked = all(_is_linked(parts, sort, with_each) for sort in (Sort.MEASURE, Sort.AREA))
    apart = {sort: _are_parted(parts, sort, with_each) for sort in (Sort.MEASURE, Sort.AREA, Sort.GROUP)}
    parts.linked = parts.linked and apart[Sort.MEASURE] and (listed or apart[Sort.AREA])
    # Women aged 16 to 34 are not women and those aged 16 to 34.
    parts.linked = (parts.linked and apart[Sort.GROUP]) or parts.has(Field.RATIO)
    if not parts.measures and parts.groups:
        parts.measures.extend(_measure_of_groups(parts, vocabulary))
    if not parts.measures and len(parts.dimensions) == 1 and (named := _named_with_its_kinds(parts)):
        parts.measures.append(named)
    measures = set(parts.measures)
    if measures and not all(of in measures for _, of in (*parts.groups, *parts.dimensions)):
        return None
    if len(measures) > 1 and not all(_has_groups(measure, parts, vocabulary) for measure in measures):
        return None
    asks_meaning = {"does", "do"} & set(parts.harmless.values())
    if either_mean(path) and parts.has(Field.MEANING) != bool(asks_meaning):
        return None
    return parts


def _named_with_its_kinds(parts: Parts) -> str:
    """`Type of violence with injury`: the measure that is counted by them, where they are called by all of its name."""
    place = next(at for at, (_, one) in enumerate(parts.taken) if one is not None and one.sort is Sort.DIMENSION)
    return parts.dimensions[0][1] if len(parts.words_at(place)) > LEAST_NAMED else ""


LEAST_NAMED = 3


def _measure_of_groups(parts: Parts, vocabulary: Vocabulary) -> list[str]:
    """The measure that groups name, where no other was named."""
    places = [place for place, (_, one) in enumerate(parts.taken) if one is not None and one.sort is Sort.GROUP]
    said = [parts.words_at(place) for place in places]
    measure = measure_of_groups(parts.groups, said, parts.words, vocabulary)
    return [] if measure is None else [measure]


FEWEST_BESIDE = 2
LEAST_LISTED = 3  # of two names beside one another the second may only say where the first lies


def _is_one_row(parts: Parts, vocabulary: Vocabulary) -> bool:
    """`Dudley Walsall Sandwell`: areas of one kind, in a row."""
    return len({vocabulary.framework.areas[key].kind for key in parts.areas}) == 1


def _has_groups(measure: str, parts: Parts, vocabulary: Vocabulary) -> bool:
    """Whether a measure beside others has every group that was named: officers beside sickness of PCSOs has none."""
    return {key for key, _ in parts.groups} <= {group.key for group in vocabulary.framework.measures[measure].groups}


def _is_linked(parts: Parts, sort: Sort, with_each: frozenset[int]) -> bool:
    """Whether names of one sort stand side by side, or with nothing but `and` and the like between them.

    So they do `with_each` its own time behind it.
    """
    places = [place for place, (_, reading) in enumerate(parts.taken) if reading is not None and reading.sort is sort]
    keys = {parts.taken[place][1] for place in places}
    if len(keys) < 2 or (sort is Sort.AREA and len(parts.areas) == 1):
        return True
    divided = _divided_at(parts)
    if divided is not None and places[0] < divided < places[-1]:
        sides = ([one for one in places if one < divided], [one for one in places if one > divided])
        return all(_stand_in_a_row(parts, side) for side in sides)
    return _stand_in_a_row(parts, places, with_each) or (sort is Sort.MEASURE and _is_named_last(parts, places))


def _is_named_last(parts: Parts, places: Sequence[int]) -> bool:
    """`Stop and search in Sale last month and find rate`: at the end a second one, of the same place and time."""
    first, last = places[0], places[-1]
    alone = len(places) == len(parts.measures) == FEWEST_BESIDE and last == len(parts.taken) - 1
    joint = last - (parts.before(last) in ("the", "its"))
    if not alone or parts.before(joint) != "and" or not parts.periods or parts.fields.keys() - {Field.HOME}:
        return False
    plain = not (parts.groups or parts.dimensions or parts.kinds or parts.peers or parts.rate or parts.numbers)
    several = len({*parts.areas}) > 1 or len(parts.periods) > 1
    return plain and not several and all(first < place for place, _ in parts.periods)


def _divided_at(parts: Parts) -> int | None:
    """Where one thing is held against another over the same time: more in Sale last month `than` in Hope."""
    if not parts.has(Field.COMPARE, Field.DIFFERENCE) or len(parts.periods) > 1:
        return None
    than = [place for place, word in parts.harmless.items() if word == "than"]
    return than[0] if len(than) == 1 else parts.fields.get(Field.COMPARE)


def _stand_in_a_row(parts: Parts, places: Sequence[int], with_each: frozenset[int] = frozenset()) -> bool:
    joining = {Reading(Sort.FIELD, one.value) for one in _JOINING} | _said_with_each(parts, places)
    return all(
        place in (*places, *with_each)
        or parts.harmless.get(place) in _LINKS | BETWEEN_NAMES
        or parts.taken[place][1] in joining
        for place in range(places[0] + 1, places[-1])
    )


def _said_with_each(parts: Parts, places: Sequence[int]) -> set[Reading | None]:
    """What is said with each of the names: the robbery target and the burglary target."""
    said = [one for _, one in parts.taken]
    nouns = (Reading(Sort.FIELD, Field.TARGET.value), Reading(Sort.FIELD, Field.RATE.value))
    return {one for one in nouns if said.count(one) == len(places)}


def _are_parted(parts: Parts, sort: Sort, with_each: frozenset[int]) -> bool:
    """Whether something stands between any two names: a burglary solved rate is not burglary and the solved rate."""
    names = [
        (place, reading.key)
        for place, (_, reading) in enumerate(parts.taken)
        if reading is not None and reading.sort is sort
    ]
    if len(names) < 2:
        return True
    compared = {place for place, (_, one) in enumerate(parts.taken) if one is not None and one.sort is Sort.FIELD}
    apart = {*compared, *with_each, *(place for place, word in parts.harmless.items() if word in (*_LINKS, "than"))}
    return all(
        first == second or bool(apart & {*range(start, end)}) or bool(parts.parted & {*range(start + 1, end + 1)})
        for (start, first), (end, second) in pairwise(names)
    )


def _take_marks(parts: Parts, place: int, span: Span) -> None:
    if span.period is not None and span.period.several:
        parts.periods.extend(
            (place, replace(span.period, candidates=(one,), several=False)) for one in span.period.candidates
        )
    elif span.period is not None:
        parts.periods.append((place, span.period))
    if span.rate is not None:
        parts.rate = span.rate
        parts.rates += 1
    parts.per_time = parts.per_time or span.per_time
    parts.each = parts.each or (span.period is not None and span.period.each)
    parts.first = parts.first or span.first
    parts.threshold = parts.threshold or span.threshold
    parts.numbers += span.threshold is not None
    parts.threshold_unit = parts.threshold_unit or span.unit
    parts.known_on = span.known_on or parts.known_on
    parts.as_at = span.as_at or parts.as_at


def _take_name(parts: Parts, place: int, reading: Reading, vocabulary: Vocabulary) -> None:
    if (names := _names_of(parts, reading.sort)) is not None:
        _add(names, reading.key)
    match reading.sort:
        case Sort.GROUP:
            _add(parts.groups, (reading.key, reading.of))
        case Sort.DIMENSION:
            _add(parts.dimensions, (reading.key, reading.of))
        case Sort.PEERS:
            parts.peers_said_at = place
        case Sort.KIND if parts.peers_said_at == place - 1:
            pass  # "MSF forces" are the members of the group
        case Sort.KIND if _is_of_kind(parts, place, reading.key, vocabulary):
            pass  # "South division" where South is a division
        case Sort.KIND:
            parts.kinds.append(f"{reading.key}:{place}:{reading.of}")
        case Sort.WAVE:
            parts.waves.append(reading)
            wave = vocabulary.framework.waves[reading.key]
            parts.periods.append((place, AskedPeriod(Form.NAMED, (wave,), words=reading.key)))
        case Sort.FIELD:
            _take_field(parts, place, Field(reading.key))
        case Sort.HARMLESS:
            parts.harmless[place] = reading.key
    if reading.sort not in (Sort.FIELD, Sort.HARMLESS, Sort.KIND, Sort.WAVE, Sort.DIMENSION):
        parts.names.append(reading)


def _is_of_kind(parts: Parts, place: int, kind: str, vocabulary: Vocabulary) -> bool:
    """Whether the name just before is that of an area of the kind."""
    before = parts.taken[place - 1][1] if place else None
    of_an_area = before is not None and before.sort is Sort.AREA
    if before is None or not of_an_area:
        return False
    return kind in (ANY_KIND, vocabulary.framework.areas[before.key].kind)


def _names_of(parts: Parts, sort: Sort) -> list[str] | None:
    match sort:
        case Sort.MEASURE:
            return parts.measures
        case Sort.AREA:
            return parts.areas
        case Sort.PEERS:
            return parts.peers
        case Sort.TAG:
            return parts.tags
        case Sort.OBJECTIVE:
            return parts.objectives
    return None


def _take_field(parts: Parts, place: int, said: Field) -> None:
    if said is Field.SINCE_WHEN_LOW:
        parts.low_said = True
        said = Field.SINCE_WHEN
    if said in (Field.SINCE_WHEN_BAD, Field.SINCE_WHEN_GOOD):
        parts.fields.setdefault(Field.WORST if said is Field.SINCE_WHEN_BAD else Field.BEST, place)
        said = Field.SINCE_WHEN
    if said is Field.TARGETS:
        parts.targets_said = True
        said = Field.TARGET
    if said in (Field.SLOWEST, Field.FASTEST):
        parts.of_times = True
        said = Field.HIGHEST if said is Field.SLOWEST else Field.LOWEST
    moves = parts.directions or parts.has(Field.CHANGE)
    if said is Field.COMPARE and not moves and not PACES.isdisjoint(parts.words_at(place)):
        parts.of_times = True  # what rises faster need not be timed
    if said in UNITS_EARLIER:
        said, unit = UNITS_EARLIER[said]
        _add(parts.units_earlier, unit)
    if said in DIRECTIONS:
        _add(parts.directions, said)
        said = Field.CHANGE
    if said is Field.CHANGED_AGAINST:
        parts.fields.setdefault(Field.CHANGE, place)
        said = Field.COMPARE
    if said is Field.AREAS:
        parts.areas_asked = True
        said = Field.ANY
    _take_step(parts, place, said)


def _take_step(parts: Parts, place: int, said: Field) -> None:
    """A word of the field that may be a step of time."""
    if said in STEPPED or said is Field.RUN:
        parts.stepped = True
        if said in STEPPED:
            _add(parts.cadences, STEPPED[said])
        return
    if said in COUNTED:
        _add(parts.cadences, COUNTED[said])
        said = Field.HOW_OFTEN
    if said in CADENCE_WORDS:
        _add(parts.cadences, CADENCE_WORDS[said])
    else:
        parts.fields.setdefault(said, place)


def _settle_days(parts: Parts, vocabulary: Vocabulary) -> None:
    """`How many days have we lost to sickness`: the days that are counted, and not how often something was so."""
    if parts.cadences != [PeriodKind.DAY]:
        return
    names = [words_of(vocabulary.framework.measures[key].name) for key in parts.measures]
    counted = {Field.DAYS.value, Field.HOW_MANY_DAYS.value} & {one.key for _, one in parts.taken if one is not None}
    if counted and names and all("days" in words for words in names):
        parts.cadences.clear()
        parts.fields.pop(Field.HOW_OFTEN, None)


def _settle_by_whom(parts: Parts) -> None:
    """`Recorded by Kent Police`, `recorded by the force`: by whom, and no breakdown; crime by force is of each."""
    place = parts.fields.get(Field.BY)
    if place is None or parts.words_at(place)[0] in ("split", "break", "breakdown", "broken"):
        return
    the = parts.harmless.get(place + 1) == "the"
    following = next((one for _, one in parts.taken[place + 1 + the :]), None)
    by_whom = following == Reading(Sort.KIND, "force") and (the or place - 1 in parts.harmless)
    by_whom = by_whom or following == Reading(Sort.FIELD, Field.HOME.value)
    if by_whom or (following is not None and following.sort is Sort.AREA):
        del parts.fields[Field.BY]


def _add(found: list[_Thing], one: _Thing) -> None:
    if one not in found:
        found.append(one)
