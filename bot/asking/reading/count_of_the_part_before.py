"""`Burglary detection rate last month and how many detected`: the count is of what the part before it is of."""

from dataclasses import replace

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import CountBehind, Intent, Question
from bot.asking.reading.part import Part
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Unit

_COUNTED = word_set("many number numbers count counts")
_OTHERS = word_set("not missed miss without outside undetected unsolved didnt werent wasnt")
_OF_ALL = word_set("all overall total altogether whole every any")


def with_counts_of_the_part_before(parts: tuple[Part, ...], vocabulary: Vocabulary) -> tuple[Part, ...]:
    """The parts; a number of the same percentage with no group of its own is the count behind the one before."""
    kept = parts[:1]
    for part in parts[1:]:
        first, then = kept[-1].question, part.question
        count = None if first is None or then is None else _count_of(first, then, part.text, vocabulary)
        kept += (part if count is None else replace(part, read=replace(part.read, outcome=count)),)
    return kept


def _count_of(first: Question, then: Question, text: str, vocabulary: Vocabulary) -> Question | None:
    said = {*words_of(text)}
    same = first.measures == then.measures and len(then.measures) == 1 and first.areas == then.areas
    if not (same and first.groups and not then.groups and said & _COUNTED) or said & _OF_ALL:
        return None
    plain = first.intent is then.intent is Intent.VALUE and not (then.by or first.by or then.rate)
    if not plain or vocabulary.framework.measures[then.measures[0]].unit is not Unit.PERCENT:
        return None
    return replace(then, groups=first.groups, count_behind=None if said & _OTHERS else CountBehind.NUMERATOR)
