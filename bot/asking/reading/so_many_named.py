"""`The two districts East Wych and The Vale`: how many of what is named behind it there are, and no kind."""

from collections.abc import Iterator

from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.periods.period_names import number_of
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import Span

_LONGEST = 4


def so_many_named_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """A number and a kind of area, where as many areas of that kind are named one behind the other."""
    words, vocabulary = question.words, question.vocabulary
    number = number_of(words[at])
    if number is None or number < len(("one", "other")):
        return
    for end in range(at + 2, min(at + _LONGEST, len(words))):
        kinds = {one.key for one in vocabulary.readings(tuple(words[at + 1 : end])) if one.sort is Sort.KIND}
        if kinds and _named_behind(question, end, kinds) == number:
            yield Span(at, end, (Reading(Sort.HARMLESS, "aside"),))


def _named_behind(question: PlainQuestion, at: int, kinds: set[str]) -> int:
    """How many areas of a kind stand from a place on, parted by `and` or nothing."""
    words, vocabulary, found = question.words, question.vocabulary, 0
    areas = vocabulary.framework.areas
    while at < len(words):
        ends = range(min(at + _LONGEST + 1, len(words)), at, -1)
        of_kind = (
            end
            for end in ends
            for one in vocabulary.readings(tuple(words[at:end]))
            if one.sort is Sort.AREA and areas[one.key].kind in kinds
        )
        end = next(of_kind, None)
        if end is None and words[at] not in ("and", "of", "in", "the"):
            return found
        found, at = found + (end is not None), end or at + 1
    return found
