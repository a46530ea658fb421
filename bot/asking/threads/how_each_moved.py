"""`Against last year` after which of two is worse, or after all of a kind told again: how each of them has moved.

How far two were apart a year before, or how the first of an order alone has moved, is another thing.
"""

from dataclasses import replace
from datetime import date

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, Question, in_no_order
from bot.asking.reading.reading import read
from bot.asking.threads.thread import Thread
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Unit

_OF_ONE = word_set("it its")
_JUDGED = word_set("improved improving improvement better worse worsened worsening deteriorated deteriorating")
"""What a figure does that is better high or low, and no distance between two: has it improved."""
_OF_THE_GAP = word_set("that this gap difference apart further closer wider narrower")
_TWO = 2


def how_each_moved(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Question | None:
    """The change of each of those that stand there; None where something else is asked, or of one of them."""
    previous = thread.question
    words = {*words_of(said)}
    if previous is None or words & _OF_THE_GAP or (words & _OF_ONE and not words & _JUDGED):
        return None
    figures = _figures_of_two(previous, vocabulary) or _figures_told_again(thread)
    if figures is None:
        return None
    by_groups = figures.by.startswith("groups:")
    alone = replace(figures, by="") if by_groups else figures
    asked = read(said, vocabulary, day, alone).outcome
    if not isinstance(asked, Question) or asked.intent is not Intent.CHANGE:
        return None
    same = (asked.measures, asked.groups, asked.areas, asked.by)
    if same != (alone.measures, alone.groups, alone.areas, alone.by):
        return None
    return replace(asked, by=figures.by) if by_groups else asked


def _figures_of_two(previous: Question, vocabulary: Vocabulary) -> Question | None:
    """The figures by which two areas were held against one another; None where it was by their rates."""
    counted = vocabulary.framework.measures[previous.measures[0]].unit is Unit.COUNT
    of_areas = previous.intent is Intent.GAP and len(previous.areas) == _TWO and previous.rate is None
    if not of_areas or previous.more_periods or (counted and not previous.by_number):
        return None
    return replace(previous, intent=Intent.VALUE, by_number=False)


def _figures_told_again(thread: Thread) -> Question | None:
    """The figures of all groups, or of all of a kind that were put in order and told once more, of another time."""
    previous = thread.question
    if previous is not None and previous.intent is Intent.VALUE and previous.by.startswith("groups:"):
        return None if previous.groups or previous.more_periods or len(previous.areas) != 1 else previous
    told_all = previous is not None and (thread.beside is not None or previous.by.startswith("groups:"))
    again = previous is not None and told_all and previous.intent is Intent.RANKING
    if previous is None or not again or previous.changed or previous.rate is not None or previous.first:
        return None
    of_kind = replace(in_no_order(previous), intent=Intent.VALUE)
    return of_kind if previous.by and not previous.by.startswith("peers:") and previous.condition is None else None
