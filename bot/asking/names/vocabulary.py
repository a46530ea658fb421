"""The vocabulary of a catalogue: what each phrase of it, and each word of the field, can mean."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import pairwise

from bot.asking.names.aliases_of_groups import with_aliases_of_groups
from bot.asking.names.all_crime import _ALL_CRIME, of_all_crime
from bot.asking.names.graded_calls import names_of_grades
from bot.asking.names.how_long import ASKS_FOR_A_TIME, TimesAsked
from bot.asking.names.initials import names_by_initials, several_of_initials
from bot.asking.names.joined_words import aims_alike, joins_alike
from bot.asking.names.kind_words import kinds_said_otherwise
from bot.asking.names.named import Phrase, Reading, Sort, measures_in
from bot.asking.names.names_by_parts import names_by_parts
from bot.asking.names.names_cut_short import crime_of_tags, names_cut_short
from bot.asking.names.names_of_catalogue import NAMED_TIMES, every_name, there_are
from bot.asking.names.names_of_places import names_of_forces, names_of_home, names_of_peers, names_without_kinds
from bot.asking.names.only_held import only_names
from bot.asking.names.references import named_without_references, without_references
from bot.asking.names.said_otherwise import FREE_WORDS, TWO_THINGS_SAID, SaidOtherwise
from bot.asking.names.two_places import are_two_places
from bot.asking.names.words_of_one_name import SMALL_WORDS, WordsOfOneName
from bot.asking.periods.period_names import KINDS, MONTH_NUMBERS, ORDINALS, SEASONS
from bot.asking.words.common_words import COMMON
from bot.asking.words.field_words import FIELD_WORDS, NUMBER_WORDS
from bot.asking.words.name_forms import Words, bag, folded, joined_stems, with_and_left_out, without_what_it_leaves_out
from bot.asking.words.ordinary_words import ORDINARY
from bot.asking.words.passing_words import GREETINGS, HARMLESS, HARMLESS_PHRASES, ORDERS, PERSONAL
from bot.asking.words.tokens import stem, words_of
from bot.asking.words.word_sets import word_set
from bot.asking.words.words_without_bearing import CRIED_OUT, WRITTEN_SHORT
from bot.chasing.register import Register
from bot.figures.framework import Framework

__all__ = ["KNOWN_ELSEWHERE", "LONGEST_PHRASE", "SHORTEST_SPELT", "Reading", "Sort", "Vocabulary"]

LONGEST_PHRASE = 12
MOST_REMEMBERED = 16_384
"""Of how many phrases of questions a vocabulary remembers what they can mean: some megabytes."""
_PERIOD_WORDS = word_set(
    "last this previous past current latest newest recent since between until today yesterday tomorrow next ytd fytd "
    "rolling ending ended commencing calendar financial fiscal date year years month months quarter quarters week "
    "weeks day days wave christmas known"
) | frozenset([*MONTH_NUMBERS, *SEASONS, *ORDINALS, *NUMBER_WORDS, *KINDS])
_OF_MANY = (Sort.TAG, Sort.OBJECTIVE)
_OPENS_WHAT_FOLLOWS = "on"
"""No name that is told in other words ends in it: `is violence against staff on target` is on target."""


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """What phrases can mean. `names` gives every phrase of the catalogue with what it names."""

    framework: Framework
    register: Register
    names: Mapping[Words, frozenset[Reading]]
    capitals: Mapping[Words, frozenset[str]] = field(default_factory=dict)
    """Names that are ordinary words unless they are written in capitals, and how they are written."""
    only: Mapping[Words, str] = field(default_factory=dict)
    """Plain names of what only one measure is of, with its key: they say less than its name."""

    @classmethod
    def of(cls, framework: Framework, register: Register) -> "Vocabulary":
        """The vocabulary of a catalogue."""
        framework = with_aliases_of_groups(named_without_references(framework))
        names: dict[Words, set[Reading]] = defaultdict(set)
        capitals: dict[Words, set[str]] = defaultdict(set)
        for name, reading in every_name(framework, register):
            words = words_of(name)
            if not words or len(words) > LONGEST_PHRASE:
                continue
            if len(words) == 1 and words[0] in _WORDS_BY_THEMSELVES and not _is_a_time_too(words[0], reading):
                if reading.sort in (Sort.TAG, Sort.OBJECTIVE):
                    continue
                capitals[words].add(name)
            names[words].add(reading)
        for words, reading in _where_no_name_is(framework):
            if words not in names:
                names[words] |= _counted_so(words, reading, names) or {reading}
        for words, shorter in _shorter(framework, names).items():
            names[words] |= shorter
        for words, readings in there_are(names):
            names[words] |= readings
        names = defaultdict(set, without_references(names, framework))
        whole = of_all_crime(names)
        for words in _ALL_CRIME:
            if len(whole) == 1 and all(one.sort in _OF_MANY for one in names.get(words, ())):
                names[words] |= whole
        only = only_names(framework, _forms_of_fields() | {joined_stems(words) for words in names})
        for words, key in only.items():
            names[words].add(Reading(Sort.MEASURE, key))
        return cls(
            framework,
            register,
            {words: frozenset(readings) for words, readings in names.items()},
            {words: frozenset(written) for words, written in capitals.items()},
            only,
        )

    def readings(self, words: Words) -> frozenset[Reading]:
        """What some words in a row can mean: exactly, with plurals, or written together where the name is apart.

        It rests on the words and the catalogue alone, and the same words come again and again: it is remembered.
        """
        return self._remembered(words)

    def phrase(self, words: Words) -> Phrase:
        """What some words in a row can mean, and whether more can follow; remembered as `readings` are."""
        return self._phrases(words)

    @cached_property
    def _phrases(self) -> Callable[[Words], Phrase]:
        return lru_cache(maxsize=MOST_REMEMBERED)(self._phrase)

    def _phrase(self, words: Words) -> Phrase:
        may_be_one, goes_on = self._written.may_be_one(words), words in _BEGINNINGS
        if not may_be_one and len(words) > 1 and words not in self.names and words not in _FIELDS:
            return Phrase((), goes_on)  # as nearly every stretch of a question
        return Phrase(tuple(sorted(self.readings(words))), may_be_one or goes_on)

    @cached_property
    def _remembered(self) -> Callable[[Words], frozenset[Reading]]:
        return lru_cache(maxsize=MOST_REMEMBERED)(self._readings)

    def _readings(self, words: Words) -> frozenset[Reading]:
        exact = self.names.get(words, frozenset())
        if not are_two_places(words, self.names):
            exact |= _FIELDS.get(words, frozenset())
        if exact and len(words) > 1 and words not in self.names:
            exact |= self._by_stems.get("".join(words), frozenset())  # robbery over time, and overtime written apart
        if exact or (len(words) > 1 and not self._written.may_be_one(words)):
            return exact
        written = self._by_stems.get(joined_stems(words)) or self._by_stems.get("".join(words))
        if written or words[-1] == _OPENS_WHAT_FOLLOWS:
            return written if written and not SMALL_WORDS.issuperset(words) else frozenset()
        return (
            self._turned(words)
            or self._by_stems.get(joined_stems(folded(words)))
            or self._by_stems.get("".join(folded(words)))
            or self._called_so(self._otherwise.measures(words), words)
            or self._called_so(self._timed.measures(words), words)
            or self._common(words)
        )

    def _called_so(self, keys: Iterable[str], words: Words) -> frozenset[Reading]:
        """Measures that some words call otherwise, where a target in them is one of the name and no group ends them."""
        narrowed = {one.of for at in range(1, len(words)) for one in self.names.get(words[at:], ())}
        alike = (key for key in {*keys} - narrowed if any(aims_alike(words, name) for name in self._called[key]))
        return frozenset(Reading(Sort.MEASURE, key) for key in alike)

    def goes_on(self, words: Words) -> bool:
        """Whether a longer phrase that begins with some words can mean anything."""
        return self.phrase(words).goes_on

    @cached_property
    def _called(self) -> Mapping[str, tuple[Words, ...]]:
        measures = self.framework.measures.values()
        return {one.key: tuple(words_of(name) for name in (one.name, *one.aliases)) for one in measures}

    @cached_property
    def _written(self) -> WordsOfOneName:
        called = [(one, (Reading(Sort.MEASURE, key),)) for key, own in self._called.items() for one in own]
        telling = TWO_THINGS_SAID | ASKS_FOR_A_TIME
        return WordsOfOneName([*self.names.items(), *called], free=FREE_WORDS, telling=telling)

    def _turned(self, words: Words) -> frozenset[Reading]:
        """Measures whose names hold just these words in another order, where `and` joins the same in both."""
        names = self._in_any_order.get(bag(words), {}).items()
        alike = (found for name, found in names if joins_alike(words, name) and aims_alike(words, name))
        return frozenset(one for found in alike for one in found)

    def _common(self, words: Words) -> frozenset[Reading]:
        """A common word by itself changes nothing, unless it is part of a name."""
        plain = len(words) == 1 and words[0] in COMMON and not {words[0], stem(words[0])} & self._words_of_names
        return frozenset({Reading(Sort.HARMLESS, words[0])}) if plain else frozenset()

    @cached_property
    def _timed(self) -> TimesAsked:
        return TimesAsked(self.framework.measures)

    @cached_property
    def _otherwise(self) -> "SaidOtherwise":
        return SaidOtherwise(
            {words: measures_in(readings) for words, readings in self.names.items() if measures_in(readings)},
            {form: measures_in(readings) for form, readings in self._by_stems.items() if measures_in(readings)},
            self._called,
        )

    @cached_property
    def forms_of_only(self) -> Mapping[str, str]:
        """The forms of the plain names, each with the name of the measure that it goes for."""
        return {joined_stems(words): self.framework.measures[key].name for words, key in self.only.items()}

    def is_in_order(self, words: Words) -> bool:
        """Whether some words are a name in its own order, but for plurals and small words."""
        return words in self.names or joined_stems(words) in self._by_stems

    def is_name(self, word: str) -> bool:
        """Whether a word by itself is a name of the catalogue, or part of the name of a place; leads ask as well."""
        named = any(one.sort is not Sort.LEAD for one in self.names.get((word,), ()))
        return named or word in self.words_of_areas

    @cached_property
    def _words_of_names(self) -> frozenset[str]:
        return frozenset(form for words in self.names for word in words for form in (word, stem(word)))

    @cached_property
    def _by_stems(self) -> Mapping[str, frozenset[Reading]]:
        found: dict[str, set[Reading]] = defaultdict(set)
        for words, readings in self.names.items():
            # The names of places have no plural: Derby is not the Derbys.
            loose = {one for one in readings if one.sort is not Sort.AREA}
            left = with_and_left_out(words)
            shorter = left if len(left) > 1 else words  # the family is a group of forces, family by itself is none
            if all(len(word) == 1 or word == "and" for word in words):
                continue  # S&S is not written sands
            for form in {joined_stems(words), joined_stems(shorter), joined_stems(folded(words))}:
                found[form] |= loose
            found["".join(words)] |= readings
            found["".join(folded(words))] |= readings
        return {form: frozenset(readings) for form, readings in found.items() if readings}

    @cached_property
    def _in_any_order(self) -> Mapping[frozenset[str], Mapping[Words, frozenset[Reading]]]:
        """Names of measures of three words or more with what they name, whatever the order of the words."""
        found: dict[frozenset[str], dict[Words, frozenset[Reading]]] = defaultdict(dict)
        for words, readings in self.names.items():
            measures = frozenset(one for one in readings if one.sort is Sort.MEASURE)
            if measures and len(bag(words)) >= _LEAST_IN_ANY_ORDER:
                found[bag(words)][words] = measures
        return dict(found)

    @cached_property
    def parts(self) -> Mapping[str, frozenset[Reading]]:
        """The measures, areas and groups in whose names a word (its stem) occurs."""
        found: dict[str, set[Reading]] = defaultdict(set)
        for words, readings in self.names.items():
            for before, word in pairwise(("", *without_what_it_leaves_out(words))):
                if before == "non":
                    continue  # a non-emergency call is no emergency
                found[stem(word)] |= {one for one in readings if one.sort in (Sort.MEASURE, Sort.AREA, Sort.GROUP)}
        small = HARMLESS | {"and", "of", "to", "not", "no", "non", "without"}
        return {word: frozenset(readings) for word, readings in found.items() if word not in small and readings}

    @cached_property
    def known_words(self) -> frozenset[str]:
        """Every word that stands in a name or in the language of questions: none of them is a misspelling."""
        return self.words_of_names | _FIXED_WORDS

    @cached_property
    def pairs(self) -> tuple[Words, ...]:
        """Every two words that stand side by side in a name."""
        return tuple(dict.fromkeys(pair for words in self.names for pair in pairwise(words)))

    @cached_property
    def pairs_of_measures(self) -> tuple[Words, ...]:
        """Every two words that stand side by side in a name of a measure, or of a group of one."""
        own = (Sort.MEASURE, Sort.GROUP)
        measures = [words for words, found in self.names.items() if any(one.sort in own for one in found)]
        spoken = [tuple(word for word in words if word not in _LEFT_OUT_IN_SHORT) for words in measures]
        return tuple(dict.fromkeys(pair for words in (*measures, *spoken) for pair in pairwise(words)))

    @cached_property
    def words_of_measures(self) -> frozenset[str]:
        """The words of names of measures."""
        measures = (words for words, found in self.names.items() if any(one.sort is Sort.MEASURE for one in found))
        return frozenset(word for words in measures for word in words)

    @cached_property
    def words_of_areas(self) -> frozenset[str]:
        """The words that occur in names of areas and in nothing else."""
        areas: set[str] = set()
        others = set(_FIXED_WORDS)
        for words, readings in self.names.items():
            (areas if {one.sort for one in readings} == {Sort.AREA} else others).update(words)
        return frozenset(areas - others)

    @cached_property
    def spellable(self) -> tuple[str, ...]:
        """The words of names and of the language of questions, which a misspelt one is compared with."""
        # What is cried out, or written short, is near to many a word that is not: bucking, shot.
        known = self.known_words | (COMMON - CRIED_OUT - WRITTEN_SHORT)
        return tuple(sorted(word for word in known if word.isalpha() and len(word) >= SHORTEST_SPELT))

    @cached_property
    def words_of_names(self) -> frozenset[str]:
        """The words that stand in names."""
        return frozenset(word for words in self.names for word in words)

    def name_of(self, reading: Reading) -> str:
        """What a reading is called in full."""
        framework = self.framework
        match reading.sort:
            case Sort.MEASURE:
                return framework.measures[reading.key].name
            case Sort.AREA:
                area = framework.areas[reading.key]
                is_a_time_too = area.name.casefold() in NAMED_TIMES
                return f"{area.name} {area.kind.replace('-', ' ')}" if is_a_time_too else area.name
            case Sort.PEERS:
                return framework.peer_groups[reading.key].name
            case Sort.GROUP:
                groups = framework.measures[reading.of].groups
                return next(group.name for group in groups if group.key == reading.key)
            case Sort.LEAD:
                return self.register.leads[reading.key].title
            case Sort.DELIVERABLE:
                return self.register.deliverables[reading.key].title
            case Sort.WAVE:
                return framework.waves[reading.key].in_words
        return reading.key


def _shorter(framework: Framework, names: Mapping[Words, Iterable[Reading]]) -> Mapping[Words, set[Reading]]:
    """The shorter names of measures and of the peers, but for those that name something else already."""
    found: dict[Words, set[Reading]] = defaultdict(set)
    for words, key in (*names_cut_short(framework), *names_of_grades(framework), *names_by_parts(framework)):
        found[words].add(Reading(Sort.MEASURE, key))
    for words, key in names_of_peers(framework):
        found[words].add(Reading(Sort.PEERS, key))
    for words, key in (*names_of_forces(framework), *names_of_home(framework)):
        if not set(words) <= _FIXED_WORDS:  # the area is home; an area is any
            found[words].add(Reading(Sort.AREA, key))
    for words, key in names_without_kinds(framework):
        found[words].add(Reading(Sort.AREA, key))
    beside = (Sort.GROUP, Sort.TAG, Sort.OBJECTIVE)
    return {
        words: readings
        for words, readings in found.items()
        if all(one.sort in beside for one in names.get(words, ()))
        and not (len(words) == 1 and (words[0] in _WORDS_BY_THEMSELVES or words[0] in COMMON))
        and words not in _FIELDS
    }


def _where_no_name_is(framework: Framework) -> Iterator[tuple[Words, Reading]]:
    """What some words mean where they are no name: crime of a tag, initials, and everyday words for areas."""
    yield from ((words, Reading(Sort.TAG, tag)) for words, tag in crime_of_tags(framework))
    for words, key in names_by_initials(framework):
        if not {*words} & (_FIXED_WORDS | COMMON | KNOWN_ELSEWHERE):
            yield words, Reading(Sort.MEASURE, key)
    for many, key in several_of_initials(framework):
        if many not in _FIXED_WORDS | COMMON | KNOWN_ELSEWHERE:
            yield (many,), Reading(Sort.MEASURE, key)
    for said, kind, several in kinds_said_otherwise(framework):
        yield words_of(said), Reading(Sort.KIND, kind, "plural" if several else "")


def _counted_so(words: Words, reading: Reading, names: Mapping[Words, set[Reading]]) -> set[Reading]:
    """The measures that what is a tag too is called by: where rural crime is one, rural offences are no more."""
    same = ((*words[:-1], noun) for noun in ("crime", "offences")) if reading.sort is Sort.TAG else ()
    return {one for other in same for one in names.get(other, ()) if one.sort is Sort.MEASURE}


def _is_a_time_too(word: str, reading: Reading) -> bool:
    """Whether a place is called as a month, a season or a day of the week is: both can be meant."""
    return reading.sort is Sort.AREA and word in NAMED_TIMES


_LEFT_OUT_IN_SHORT = frozenset({"of", "and", "the", "a"})
_LEAST_IN_ANY_ORDER = 3


def _fields() -> Mapping[Words, frozenset[Reading]]:
    found: dict[Words, frozenset[Reading]] = {}
    for asked, phrases in FIELD_WORDS.items():
        only = frozenset({Reading(Sort.FIELD, asked.value)})
        for phrase in phrases.split(", "):
            words = tuple(phrase.split())
            found[words] = found[words] | only if words in found else only
    for phrase in HARMLESS_PHRASES.split(", "):
        words = tuple(phrase.split())
        found[words] = found.get(words, frozenset()) | {Reading(Sort.HARMLESS, phrase)}
    for word in HARMLESS:
        found.setdefault((word,), frozenset({Reading(Sort.HARMLESS, word)}))
    return found


_FIELDS = _fields()


@lru_cache(maxsize=1)
def _forms_of_fields() -> frozenset[str]:
    """The words of the field, as names are compared with them: some ten thousand, the same for every catalogue."""
    return frozenset(joined_stems(words) for words in _FIELDS)


_FIXED_WORDS = frozenset(word for words in _FIELDS for word in words) | _PERIOD_WORDS
SHORTEST_SPELT = 4
_BEGINNINGS = frozenset(words[:length] for words in _FIELDS for length in range(1, len(words)))
_WORDS_BY_THEMSELVES = frozenset(words[0] for words in _FIELDS if len(words) == 1) | _PERIOD_WORDS
KNOWN_ELSEWHERE = ORDINARY | GREETINGS | PERSONAL | ORDERS
"""Words that are no names, and no misspellings of names."""
