"""`By ethnicity including not stated`: one of the groups that are listed anyway says no more."""

from collections.abc import Iterator

from bot.asking.names.dimensions import dimensions_said
from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import ASIDE, Span
from bot.asking.words.word_sets import word_set
from bot.figures.group_dimensions import groups_in

INCLUDING = word_set("including include includes incl inc with")
BROKEN_DOWN = word_set("by")
_ARTICLES = word_set("the those any")
_LONGEST = 4


def including_one_of_them_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """What includes a group, behind the dimension that it is of and by which its measure is broken down."""
    words = question.words
    first = at + 1 + (words[at + 1 : at + 2] != [] and words[at + 1] in _ARTICLES)
    listed = _listed_before(question, at)
    end = min(first + _LONGEST, len(words))
    while listed and end > first:
        if listed.intersection(question.vocabulary.readings(tuple(words[first:end]))):
            yield Span(at, end, (Reading(Sort.HARMLESS, ASIDE),))
            return
        end -= 1


def _listed_before(question: PlainQuestion, at: int) -> set[Reading]:
    """The groups of the dimensions that are asked through straight before a place."""
    measures = question.vocabulary.framework.measures
    return {
        Reading(Sort.GROUP, group.key, one.of)
        for place in range(1, at)
        if question.words[place - 1] in BROKEN_DOWN
        for length, readings in dimensions_said(question.words, place, question.vocabulary)
        if place + length == at
        for one in readings
        for group in groups_in(measures[one.of], one.key)
    }
