"""`The two districts East Wych and The Vale`: how many of what is named behind it there are, and no kind.

`Across the three districts`, where there are three, is each of them.
"""

from collections.abc import Iterator, Sequence

from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.periods.period_names import number_of
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import ASIDE, Span
from bot.figures.areas import PeerGroup

_LONGEST = 4


def so_many_named_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """A number and a kind of area, where as many of them are named one behind the other, or there are just so many."""
    words, vocabulary = question.words, question.vocabulary
    number = number_of(words[at])
    if number is None or number < len(("one", "other")):
        return
    behind = tuple(words[max(at - 2, 0) : at]), tuple(words[max(at - 3, 0) : at])
    groups = vocabulary.framework.peer_groups.values()
    if ("out", "of") in behind or ("out", "of", "the") in behind:
        yield from (
            Span(at, at + 1, (Reading(Sort.HARMLESS, ASIDE),))
            for one in groups
            if _has_us(one, number, vocabulary.framework.home)
        )
    for end in range(at + 2, min(at + _LONGEST, len(words) + 1)):
        kinds = {one.key for one in vocabulary.readings(tuple(words[at + 1 : end])) if one.sort is Sort.KIND}
        if kinds and _named_behind(question, end, kinds) == number:
            yield Span(at, end, (Reading(Sort.HARMLESS, ASIDE),))
        elif len(kinds) == 1 and number in _held(question, min(kinds)) and _stands_for_all(words, at):
            yield Span(at, at + 1, (Reading(Sort.HARMLESS, ASIDE),))


def _stands_for_all(words: Sequence[str], at: int) -> bool:
    """Whether no end is said of so many: across the three districts, and not the worst three districts."""
    before = at - (at > 0 and words[at - 1] in ("the", "our", "its"))
    return before > 0 and words[before - 1] in _BEFORE_ALL


_BEFORE_ALL = frozenset({"across", "in", "for", "between", "by", "over", "split", "compare", "among", "on"})


def _held(question: PlainQuestion, kind: str) -> set[int]:
    """How many areas of a kind there are: within home, and within each area that was named."""
    framework = question.vocabulary.framework
    words = question.words
    phrases = (tuple(words[at:end]) for at in range(len(words)) for end in range(at + 1, at + _LONGEST + 1))
    named = {one.key for said in phrases for one in question.vocabulary.readings(said) if one.sort is Sort.AREA}
    return {
        sum(area.kind == kind and within in framework.with_ancestors(key)[1:] for key, area in framework.areas.items())
        for within in (named or {framework.home or ""})
    }


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


def _has_us(group: PeerGroup, number: int, home: str | None) -> bool:
    return len(group.members) == number and home in group.members
