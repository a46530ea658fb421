"""`What is grade A target time`: within how long it has to be is told by what its measure counts, and no target's."""

from collections.abc import Sequence
from itertools import pairwise

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Intent, Question, Read
from bot.asking.words.passing_words import SHORTHAND
from bot.asking.words.tokens import plain_text, tokens_of, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Group, Measure, Unit

_TIME = word_set("time times limit limits long quick quickly fast soon minutes mins within standard")
_UNITS = word_set("second seconds minute minutes hour hours day days")
_NEAR = 4


def with_the_limit_of_a_group(found: Read, text: str, vocabulary: Vocabulary) -> Read:
    """What a measure counts, where the time limit of one of its groups is asked for and its description gives it.

    Targets are of whole measures; how many of that group were in time is no limit, and is asked for by its figure.
    """
    asked = found.outcome
    if not isinstance(asked, Question) or asked.intent is not Intent.TARGET or len(asked.groups) != 1:
        return found
    words = [token.word for token in tokens_of(plain_text(text))]
    measure = vocabulary.framework.measures[asked.measures[0]]
    group = next((one for one in measure.groups if one.key == asked.groups[0]), None)
    asks = not _TIME.isdisjoint(words) and asked.aim is None and measure.unit is Unit.PERCENT and not asked.by
    if group is None or not asks or not _is_limited(group, measure):
        return found
    meaning = Question(intent=Intent.MEANING, topics=((Sort.MEASURE.value, measure.key),))
    return Read(meaning, found.steps, found.corrected)


def _is_limited(group: Group, measure: Measure) -> bool:
    """Whether the description of a measure gives a time straight behind the name of a group."""
    said = [SHORTHAND.get(word, word) for word in words_of(measure.description)]
    names = [words_of(name) for name in (group.name, *group.aliases)]
    return any(_has_time(said[end : end + _NEAR]) for name in names for end in _ends(said, name))


def _ends(said: Sequence[str], name: Sequence[str]) -> list[int]:
    """Where a name ends among some words."""
    length = len(name)
    return [at + length for at in range(len(said) - length + 1) if tuple(said[at : at + length]) == tuple(name)]


def _has_time(said: Sequence[str]) -> bool:
    return any(two in _UNITS and (one.isdecimal() or one in ("the", "an", "a")) for one, two in pairwise(said))
