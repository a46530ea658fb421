"""Groups in a thread: those of the measure before, and another measure of the same group: the find rate for them."""

from collections.abc import Sequence
from itertools import pairwise

from bot.asking.names.cases_by_outcome import by_outcome
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.parts import Parts
from bot.asking.reading.span import Segmentation, Span
from bot.asking.words.word_sets import word_set
from bot.figures.measures import NO_DIMENSION, dimension_of

_OF = word_set("of for among amongst on by from with to")
_THOSE = word_set("them those these")
_GROUP = word_set("group groups lot category")
_SAME = word_set("that this same the")


def groups_of_those(parts: Parts, previous: Question, vocabulary: Vocabulary) -> tuple[str, ...] | NotUnderstood:
    """The groups of the question before that another measure is asked of; that it is not held by them."""
    if (less := _outcomes_of_less(parts, previous, vocabulary)) is not None:
        return less
    if not (parts.measures and previous.groups) or parts.groups or not _points_at_those(parts.words):
        return ()
    for key in parts.measures:
        measure = vocabulary.framework.measures[key]
        if not {*previous.groups} <= {group.key for group in measure.groups}:
            held = dict.fromkeys(dimension_of(group.key) for group in measure.groups)
            named = tuple(one.replace("-", " ") for one in held if one != NO_DIMENSION)
            return NotUnderstood("no such groups", measure.name, named)
    return previous.groups


def _outcomes_of_less(parts: Parts, previous: Question, vocabulary: Vocabulary) -> NotUnderstood | None:
    """That what came of some of the cases is not held, after the figure of a group: how many of the drugs searches."""
    framework = vocabulary.framework
    if not previous.groups or any(one.sort is Sort.MEASURE for one in parts.names):
        return None
    for key in previous.measures:
        other = by_outcome(framework.measures[key], framework)
        if other is not None and {of for _, of in parts.groups} == {other.key}:
            return NotUnderstood("no such groups", framework.measures[key].name)
    return None


def _points_at_those(words: Sequence[str]) -> bool:
    """Whether the last words are such as point at what was told: for them, of those, for that group."""
    *_, before, last = ("", "", *words)
    return (before in _OF and last in _THOSE) or any(
        one in _SAME | _THOSE and other in _GROUP for one, other in pairwise(words[-3:])
    )


def of_its_own_groups(path: Segmentation, previous: Question) -> Segmentation:
    """A way of cutting what follows a figure, in which the name of a group is that of a group of its measure.

    `Under 18s` after missing people are those who went missing, though those who are searched are counted so as well.
    """
    if any(span.is_a(Sort.MEASURE) for span in path):
        return path
    return tuple(_of_its_own(span, previous) for span in path)


def _of_its_own(span: Span, previous: Question) -> Span:
    own = tuple(one for one in span.readings if one.sort is Sort.GROUP and one.of in previous.measures)
    return span._replace(readings=own) if own and all(one.sort is Sort.GROUP for one in span.readings) else span
