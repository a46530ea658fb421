"""A group that could be no other: said beside its measure, or by words that say what is counted as well."""

from collections.abc import Collection, Sequence

from bot.asking.names.only_candidate import says_all_of
from bot.asking.names.same_words import DEEDS, sense_of
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Choice, NotUnderstood
from bot.asking.reading.groups_alone import TRAITS
from bot.asking.words.tokens import Token, root, words_of
from bot.figures.measures import Group, Measure, Unit
from bot.watching.subject_words import group_name


def only_group(
    outcome: object, tokens: Sequence[Token], said_measures: Collection[str], vocabulary: Vocabulary
) -> Choice | None:
    """The one choice of a question that named a group of one measure, where it can be no other; else None.

    `said_measures` are the names of those that were named. Without one the group must be a kind of a crime or an
    incident, or be said with words of its measure (road deaths of people killed on the roads), and by more than a word
    (drugs may be offences, or why somebody was searched).
    """
    if not (isinstance(outcome, NotUnderstood) and outcome.reason == "group" and len(outcome.choices) == 1):
        return None
    (choice,) = outcome.choices
    words = outcome.word.split()
    places = [place for place, one in enumerate(tokens) if one.word in words]
    if any(one.word in ("and", "or") for one in tokens[places[0] : places[-1]] if places and one.word not in words):
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
    return choice if found is not None and _can_be_no_other(outcome.word, *found, said_measures) else None


def _can_be_no_other(said: str, measure: Measure, group: Group, said_measures: Collection[str]) -> bool:
    words = tuple(said.split())
    roots = {root(word) for word in words}
    own = {root(word) for name in (measure.name, *measure.aliases) for word in words_of(name)}
    of_the_group = roots - own if roots - own else roots
    called = (group.name, *group.aliases)
    meant = [name for name in called if of_the_group <= {root(word) for word in words_of(name)}]
    if not meant or not any(says_all_of(words, name) for name in meant):
        return False
    sense = sense_of(words_of(measure.name))
    counted = measure.unit is Unit.COUNT and (sense.is_crime or sense.is_incident or bool(sense.bag & DEEDS))
    if deeds := sense_of(words).bag & DEEDS:
        return counted and bool(deeds & sense.bag)  # muggings of robbery, but no street robbery of knife crime
    if any(root(word) in of_the_group for word in TRAITS & {*words}):
        return False
    if measure.name in said_measures:
        return True
    names_its_measure = bool(roots & own) and measure.unit is Unit.COUNT
    return len(words) > 1 and (counted or names_its_measure)
