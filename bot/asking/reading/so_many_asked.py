"""How many are asked for: the top three, which two boroughs."""

from collections.abc import Iterator

from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.periods.period_names import number_of
from bot.asking.reading.counted_kinds import counts_all_of_a_kind
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import Span
from bot.asking.words.field_words import Field

MOST_FIRST = 50
_ENDS = {
    "top": Field.HIGHEST,
    "highest": Field.HIGHEST,
    "biggest": Field.HIGHEST,
    "largest": Field.HIGHEST,
    "busiest": Field.HIGHEST,
    "bottom": Field.LOWEST,
    "lowest": Field.LOWEST,
    "smallest": Field.LOWEST,
    "quietest": Field.LOWEST,
    "best": Field.BEST,
    "worst": Field.WORST,
}
_ORDINALS = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5}
_OF_TIME = frozenset({"day", "week", "month", "quarter", "year"})
FIRST_BEGINNINGS = frozenset({"the", *_ENDS, *_ORDINALS})
"""With these words, or a number, begins `the top three`."""


def firsts_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """`Top 3`, `three highest`, `bottom five`, `the second highest month`."""
    words = question.words[at : at + 3]
    the = words[:1] == ["the"]
    pair = words[the : the + 2]
    if len(pair) < 2:
        return
    if pair[0] in _ORDINALS and pair[1] in _ENDS and _OF_TIME & {*words[the + 2 :], *question.words[at + 3 : at + 4]}:
        reading = (Reading(Sort.FIELD, _ENDS[pair[1]].value),)
        yield Span(at, at + the + 2, reading, first=_ORDINALS[pair[0]], only_place=True)
    for said, number in (pair, reversed(pair)):
        how_many = number_of(number)
        if said in _ENDS and how_many is not None and 1 <= how_many <= MOST_FIRST:
            yield Span(at, at + the + 2, (Reading(Sort.FIELD, _ENDS[said].value),), first=how_many)


def _is_of_them_all(question: PlainQuestion, at: int) -> bool:
    """`Who's worst of the five`: as many as the areas that the force is made up of."""
    words, framework = question.words, question.vocabulary.framework
    ends = at + 1 == len(words) or question.tokens[at + 1].opens or words[at + 1] in _GOES_ON
    said = "of" in words[max(at - 2, 0) : at] and not {*_ENDS}.isdisjoint(words[:at])
    return (
        ends
        and said
        and framework.home is not None
        and len(framework.children_of(framework.home)) == number_of(words[at])
    )


_BEING = frozenset({"are", "were", "have", "had", "has"})
_GOES_ON = frozenset({"for", "on", "in", "at", "by", "last", "this"})


def so_many_areas_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """`Which two boroughs have the most`: how many of them are asked for."""
    words, vocabulary = question.words, question.vocabulary
    how_many = number_of(words[at])
    if how_many is not None and _is_of_them_all(question, at):
        yield Span(at, at + 1, (Reading(Sort.HARMLESS, words[at]),))
    if how_many is None or not 2 <= how_many <= MOST_FIRST or at + 1 >= len(words):
        return
    if at and words[at - 1] == "which" and words[at + 1] in _BEING and not {*_ENDS, "most"}.isdisjoint(words[at:]):
        yield Span(at, at + 1, (Reading(Sort.FIELD, Field.AREAS.value),), first=how_many)
    # The five districts, of five that there are, says no more than the districts.
    tells_some = at == 0 or words[at - 1] == "the"
    asks = words[at - 1] in ("which", "what", "me", "name", "list") if at else False
    asks = asks or (tells_some and not counts_all_of_a_kind(words, at, vocabulary))
    if asks and any(one.sort is Sort.KIND and one.of == "plural" for one in vocabulary.readings((words[at + 1],))):
        yield Span(at, at + 1, (Reading(Sort.HARMLESS, words[at]),), first=how_many)
