"""`Average wait in seconds`: the unit that a measure is counted in anyway, said beside it."""

from collections.abc import Iterator

from bot.asking.names.names_unmeant import names_said
from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import ASIDE, Span
from bot.figures.measures import Unit

BEFORE_UNITS = frozenset({"in"})
_UNITS = {
    **dict.fromkeys(("seconds", "secs"), Unit.SECONDS),
    **dict.fromkeys(("minutes", "mins"), Unit.MINUTES),
    **dict.fromkeys(("pounds", "sterling"), Unit.POUNDS),
}


def in_its_unit_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """`In` and a unit at the end of a clause, where all measures that are named are counted in it."""
    end = at + 2
    unit = _UNITS.get(question.words[at + 1]) if at + 1 < len(question.words) else None
    if unit is None or not (end == len(question.words) or question.tokens[end].opens):
        return
    names = names_said(tuple(question.words), question.vocabulary)
    keys = {one.key for name in names for one in name.readings if one.sort is Sort.MEASURE}
    if keys and {question.vocabulary.framework.measures[key].unit for key in keys} == {unit}:
        yield Span(at, end, (Reading(Sort.HARMLESS, ASIDE),))
