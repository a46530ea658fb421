"""The word that tells a group from the others of its measure: child of Child at risk, beside Adult at risk.

What several groups of a measure have in common says no more of any of them. Of two words that are left the last tells
it: phone of Mobile phone. A name of two things, or of which more words are left, goes by no word of it.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache

from bot.asking.names.named import Reading, Sort
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.words.common_words import COMMON
from bot.asking.words.english_words import ENGLISH, is_english
from bot.asking.words.name_forms import SMALLEST, is_of_two
from bot.asking.words.passing_words import HARMLESS, LEFT_AFTER_MEASURE
from bot.asking.words.tokens import stem, words_of
from bot.asking.words.word_families import family_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Group, Measure

_SMALL = SMALLEST | HARMLESS | LEFT_AFTER_MEASURE | {"or", "of", "at", "other", "not", "no", "without"}
_SHORTEST, _OF_TWO_WORDS = 4, 2
_OF_MANY = word_set(
    "crime crimes offence offences incident incidents people persons person victim victims officer officers staff "
    "group groups vehicle vehicles driving force police violence theft burglary robbery"
)
"""By these something else may be meant than the kind of it that the group is."""
DEATHS = word_set("killed death deaths died dead fatal fatals fatality fatalities fatally")
_SHORTEST_CUT, _LEAST_CUT_OFF = 3, 2


@lru_cache(maxsize=4)
def words_of_groups(vocabulary: Vocabulary) -> Mapping[str, frozenset[Reading]]:
    """Each such word (its stem and its family), with the groups that it tells, each of another measure."""
    found: dict[str, set[Reading]] = defaultdict(set)
    for measure in vocabulary.framework.measures.values():
        for word, group in _telling_words(measure):
            if not {word, stem(word)} & COMMON:
                for form in {stem(word), family_of(word)}:
                    found[form].add(Reading(Sort.GROUP, group.key, measure.key))
        for group in _of_the_dead(measure):
            for word in DEATHS:
                found[stem(word)].add(Reading(Sort.GROUP, group.key, measure.key))
    return {word: frozenset(groups) for word, groups in found.items()}


def _of_the_dead(measure: Measure) -> Sequence[Group]:
    """The only group that is of those who died: fatal goes for killed, and so do deaths."""
    found = [one for one in measure.groups if any({name.casefold()} <= DEATHS for name in (one.name, *one.aliases))]
    return found if len(found) == 1 else ()


def may_be_cut_short(word: str) -> bool:
    """Whether a word is none of English, nor the regular form of a longer one: pers is none of per."""
    return not (word in ENGLISH if len(word) <= _SHORTEST else is_english(word))


def cut_short(word: str, of: Collection[str], vocabulary: Vocabulary) -> frozenset[Reading]:
    """The only group of the measures that are said, of whose name a word is the beginning: asb pers, for personal."""
    if len(word) < _SHORTEST_CUT or not word.isalpha() or not of:
        return frozenset()
    found = {
        Reading(Sort.GROUP, group.key, key)
        for key in of
        for group in vocabulary.framework.measures[key].groups
        for name in (group.name, *group.aliases)
        if name.casefold().startswith(word) and name.isalpha() and len(name) >= len(word) + _LEAST_CUT_OFF
    }
    elsewhere = len(found) == 1 and any(one.startswith(word) for one in vocabulary.words_of_areas)
    return frozenset(found) if len(found) == 1 and not elsewhere else frozenset()


def _telling_words(measure: Measure) -> Iterator[tuple[str, Group]]:
    """The words that stand in one group of a measure alone, and leave nothing else of its name."""
    every = Counter(word for group in measure.groups for word in {stem(one) for one in words_of(group.name)})
    for group in measure.groups:
        words = words_of(group.name)
        telling = [one for one in words if one not in _SMALL and every[stem(one)] == 1]
        plain = len(telling) == 1 or (len(telling) == len(words) == _OF_TWO_WORDS and telling[-1] not in _OF_MANY)
        if (
            plain
            and len(words) > 1
            and not is_of_two(words)
            and telling[-1].isalpha()
            and len(telling[-1]) >= _SHORTEST
        ):
            yield telling[-1], group
