"""`And for black people` after how many searches led to arrest: two ways of counting the same cases at once.

What is held by the outcome, the age, the sex or the ethnicity is held by each alone, so that nobody is told of all the
black people who were searched where those of them who were arrested are asked for.
"""

from collections.abc import Sequence

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Choice, NotUnderstood, Question
from bot.asking.reading.parts import Parts
from bot.asking.words.tokens import words_of
from bot.figures.group_dimensions import AGE, ETHNICITY, OUTCOME, SEX, told_by_names
from bot.figures.measures import NO_DIMENSION, Measure, dimension_of
from bot.watching.subject_words import group_name

_CROSSED = frozenset({AGE, SEX, ETHNICITY, OUTCOME, "gender", "race", "ethnic-group", "outcomes", "result", "disposal"})


def crossed_parts(parts: Parts, previous: Question, vocabulary: Vocabulary) -> NotUnderstood | None:
    """That the cases of the group before are not held by the one that some parts name alone."""
    if any(one.sort is Sort.MEASURE for one in parts.names) or {of for _, of in parts.groups} != {*previous.measures}:
        return None
    return _crossed([key for key, _ in parts.groups], previous, vocabulary)


def crossed_groups(said: str, asked: Question, previous: Question, vocabulary: Vocabulary) -> NotUnderstood | None:
    """The same, of what a text was understood to ask after the question before, where it does not name the measure."""
    if asked.measures != previous.measures or len(asked.measures) != 1 or _names(said, asked.measures[0], vocabulary):
        return None
    return _crossed(asked.groups, previous, vocabulary)


def _crossed(groups: Sequence[str], previous: Question, vocabulary: Vocabulary) -> NotUnderstood | None:
    if len(groups) != 1 or len(previous.groups) != 1 or len(previous.measures) != 1:
        return None
    measure = vocabulary.framework.measures[previous.measures[0]]
    told = _told(measure, previous.groups[0]), _told(measure, groups[0])
    if told[0] == told[1] or _CROSSED.isdisjoint(told):
        return None
    names = [group_name(measure, key) for key in (*previous.groups, *groups)]
    choices = tuple(Choice(f"{measure.name} ({name})", f"{measure.name} {name}") for name in reversed(names))
    return NotUnderstood("groups crossed", measure.name, tuple(names), choices)


def _told(measure: Measure, group: str) -> str:
    """What a group is told from others by: the outcome, the age; of some that stand beside those by neither."""
    if (declared := dimension_of(group)) != NO_DIMENSION:
        return declared
    by_names = told_by_names(measure).items()
    return next((one for one, groups in by_names if group in {each.key for each in groups}), NO_DIMENSION)


def _names(said: str, key: str, vocabulary: Vocabulary) -> bool:
    """Whether a text has a name of the measure in it."""
    words = words_of(said)
    return any(
        one.key == key and one.sort is Sort.MEASURE
        for start in range(len(words))
        for end in range(start + 1, len(words) + 1)
        for one in vocabulary.readings(words[start:end])
    )
