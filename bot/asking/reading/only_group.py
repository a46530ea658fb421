"""A group that could be no other: said beside its measure, or by words that say what is counted as well."""

from collections.abc import Collection, Sequence

from bot.asking.names.declared_names import are_dropped
from bot.asking.names.heads_of_groups import says_the_head
from bot.asking.names.only_candidate import says_all_of
from bot.asking.names.same_words import DEEDS, sense_of
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.names.what_narrows import NARROWING, TRAITS
from bot.asking.question import Choice, NotUnderstood
from bot.asking.reading.groups_alone import is_of_theft, without_stolen
from bot.asking.words.name_forms import Words
from bot.asking.words.tokens import Token, root, words_of
from bot.figures.measures import Group, Measure, Unit
from bot.watching.subject_words import group_name

_THEFT = "theft"
_SHORTEST = 4


def only_group(
    outcome: object, tokens: Sequence[Token], said_measures: Collection[str], vocabulary: Vocabulary
) -> Choice | None:
    """The one choice of a question that named a group of one measure, where it can be no other; else None.

    `said_measures` are the names of those that were named. Without one the group must be a kind of a crime or an
    incident and no deed of its own that its measure is not of (street robbery of knife crime), or be said with words of
    its measure (road deaths of people killed on the roads).
    """
    if not (isinstance(outcome, NotUnderstood) and outcome.reason == "group" and len(outcome.choices) == 1):
        return None
    (choice,) = outcome.choices
    words = outcome.word.split()
    places = [place for place, one in enumerate(tokens) if one.word in words]
    between = tokens[places[0] : places[-1]] if places else ()
    if any(one.word in ("and", "or") and one.word not in words for one in between):
        return None  # the theft of machinery and fuel
    found = next(
        (
            (measure, group)
            for measure in vocabulary.framework.measures.values()
            for group in measure.groups
            if f"{measure.name} ({group_name(measure, group.key)})" == choice.label
        ),
        None,
    )
    if found is None:
        return None
    plain = tuple(without_stolen(words)) if is_of_theft(found[0], found[1].key) else tuple(words)
    sure = _can_be_no_other(plain, *found, said_measures)
    asked = [token.word for token in tokens]
    return choice if sure and not are_dropped(words, asked) else None


def _can_be_no_other(words: Words, measure: Measure, group: Group, said_measures: Collection[str]) -> bool:
    roots = {root(word) for word in words}
    own = {root(word) for name in (measure.name, *measure.aliases) for word in words_of(name)}
    of_the_group = frozenset(roots - own if roots - own else roots)
    if "other" in words or (len(words) == 1 and words[0].endswith("ed")):
        return False  # other than what is said; trafficked may be people
    names = [name for name in (group.name, *group.aliases) if _says_it(words, of_the_group, name)]
    beside = measure.name in said_measures
    if not any(says_the_head(words, name, measure) or (beside and _ends_it(words, name)) for name in names):
        return False
    if beside:
        return not _is_of_whom(of_the_group, words)
    sense = sense_of(words_of(measure.name))
    counted = measure.unit is Unit.COUNT and (sense.is_crime or sense.is_incident or bool(sense.bag & DEEDS))
    deeds = sense_of(words).bag & DEEDS
    if deeds - {_THEFT}:
        # Muggings are robbery, and a knife robbery is knife crime; street robbery need not be.
        shared = sense_of(words).bag & sense.bag - {root(word) for word in TRAITS}
        return counted and bool(deeds & sense.bag or shared)
    if _is_of_whom(of_the_group, words):
        return False
    return counted or (len(words) > 1 and bool(roots & own) and measure.unit is Unit.COUNT)


def _says_it(words: Words, of_the_group: frozenset[str], name: str) -> bool:
    """Whether words say all that a group is of, in the words of one of its names or in what they come down to."""
    written = words_of(name)
    called = {root(word) for word in written}
    alike = all(any(_is_short_for(one, other) for other in called) for one in of_the_group)
    bag = sense_of(words).bag
    return (alike and says_all_of(words, name)) or (bool(bag) and bag == sense_of(written).bag)


def _ends_it(words: Words, name: str) -> bool:
    """`ASB bikes`, of off-road bikes: beside its measure a name goes by the thing that it ends with."""
    return root(words_of(name)[-1]) in {root(word) for word in words}


def _is_of_whom(of_the_group: frozenset[str], words: Words) -> bool:
    """Whether what tells a group says of whom, with what or where: of many things may be counted so."""
    return any(one in of_the_group and one not in DEEDS for one in NARROWING.intersection(map(root, words)))


def _is_short_for(said: str, word: str) -> bool:
    """Whether a word is another, or its beginning: comms of communications."""
    return said == word or (len(said) >= _SHORTEST and word.startswith(said))
