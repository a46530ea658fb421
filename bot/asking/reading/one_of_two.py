"""`Which of Sale and Hope had more robbery`, `Sale or Hope, who came out worse`: two that are named, held together.

So are several areas that are named in a row: `which of my wards is worst for robbery - Sale, Hope, Dane`. The words
that ask which of them is first are read so wherever they stand, as long as the two stand side by side. Each of them is
told, so that no order of them has to be made.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from bot.asking.names.names_unmeant import names_said
from bot.asking.names.two_places import LINKS_OF_TWO
from bot.asking.names.vocabulary import Reading, Sort
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import ASIDE, Span
from bot.asking.words.field_words import NUMBER_WORDS, Field
from bot.asking.words.word_sets import word_set

_OPENS_THE_TWO = ("between", "of", "out of", "both", "with", "as between", "from")
_WHO = word_set("who whos which whichever what whats where wheres")
_COMES = word_set(
    "has have had got is was are were s came come comes coming out saw sees did does do doing done performed "
    "performing gets get been ended finished up with the a of them two that it one seen ranks sits currently now "
    "actually overall recorded reported logged took takes"
)
_FIRST = word_set(
    "more most fewer fewest less least higher highest lower lowest bigger biggest greater greatest larger largest "
    "smaller smallest worse worst better best busier busiest quieter quietest top"
)
_WHAT_OF = word_set("volume volumes problem problems issue number numbers level levels figure figures off common")
_MERIT = word_set("worse better worst best")
_BEHIND_MERIT = word_set("for on at with")
_NO_ORDER = word_set("recent recently latest similar improved serious important of forces")
_STEPS = word_set("month week quarter year day")
_BEFORE = word_set("the a")
TWO_BEGINNINGS = _WHO | _FIRST | _BEFORE | _COMES | {"between", "of", "out"}
_OTHERWISE = word_set("than how by each every rank ranked why when months weeks quarters")
_SEVERAL = word_set("months weeks quarters")
_OWN = word_set("my our the these those")
_LONGEST = 4
_HOME = Reading(Sort.FIELD, Field.HOME.value)
_MOST_COMES = 5
_SORTS = (Sort.AREA, Sort.MEASURE, Sort.GROUP)


class _Two(NamedTuple):
    """From the first word of the two to behind the last, and whether they are times."""

    start: int
    end: int
    times: bool


def one_of_two_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """The stretches of asking which of two is first, and of naming them as two."""
    words = question.words
    if not _FIRST & question.said or _asks_otherwise(words) or (two := _in_a_row(question) or _two(question)) is None:
        return
    if two.times and _asks_for_places(question):
        return  # where it rose most this year vs last: the areas are put in order, and not the years
    for opening in _OPENS_THE_TWO:
        said = opening.split()
        if words[at : at + len(said)] == said and at + len(said) == two.start:
            yield Span(at, two.start, (_PASSED_OVER,))
    if words[at : at + 2] == ["which", "of"] and at + 2 == two.start:
        yield Span(at, two.start, (_PASSED_OVER,))
    if length := _asks_which(question, at, two):
        told = two.end <= at and not two.times
        yield Span(at, at + length, (_PASSED_OVER if told else Reading(Sort.FIELD, Field.COMPARE.value),))


def _asks_otherwise(words: Sequence[str]) -> bool:
    """Whether the question is of an order of other things; `the last 12 months` is only when."""
    return any(
        word in _OTHERWISE and not (word in _SEVERAL and (before.isdecimal() or before in NUMBER_WORDS))
        for before, word in pairwise(("", *words))
    )


_PASSED_OVER = Reading(Sort.HARMLESS, ASIDE)
_WHERE = word_set("where wheres")


def _asks_for_places(question: PlainQuestion) -> bool:
    readings = question.vocabulary.readings
    return bool(_WHERE & question.said) or any(
        one.sort is Sort.KIND for word in question.said for one in readings((word,))
    )


def _asks_which(question: PlainQuestion, at: int, two: _Two) -> int:
    """How many words from a place on ask which of two is first; 0 where none do."""
    words = question.words
    begun = place = at + _of_their_kind(question, at, two)
    while place < len(words) and words[place] in _WHO | _COMES and place - begun < _MOST_COMES:
        place += 1
        if place == at + 1 and two.times and words[at] == "which" and words[place : place + 1] != []:
            place += words[place] in _STEPS
    opens = words[at] in _WHO or all(one in _BEFORE for one in words[at:place])
    opens = opens or (at == two.end and words[max(two.start - 2, 0) : two.start] == ["which", "of"])
    following = words[place + 1 : place + 2]
    if not opens or words[place : place + 1] == [] or words[place] not in _FIRST or {*following} & _NO_ORDER:
        return 0
    if two.start <= at < two.end or at < two.start < place + 1 <= two.end:
        return 0
    return place + 1 + bool({*following} & (_WHAT_OF | (_BEHIND_MERIT if words[place] in _MERIT else set()))) - at


def _of_their_kind(question: PlainQuestion, at: int, two: _Two) -> int:
    """How many words say `which of my wards`, where those that are named are of that kind; 0 where none do."""
    words, framework = question.words, question.vocabulary.framework
    if words[at] not in ("which", "what") or two.times:
        return 0
    kind = at + 1 + (words[at + 1 : at + 2] == ["of"])
    kind += kind > at + 1 and {*words[kind : kind + 1]} <= _OWN
    meant = {one.key for one in question.vocabulary.readings((*words[kind : kind + 1],)) if one.sort is Sort.KIND}
    named = {framework.areas[key].kind for key in _areas_between(question, two.start, two.end)}
    return kind + 1 - at if meant and named and named <= meant else 0


def _areas_between(question: PlainQuestion, start: int, end: int) -> Sequence[str]:
    return [key for one in _areas_named(question) if start <= one.start < end for key in one.keys]


@lru_cache(maxsize=4)
def _in_a_row(question: PlainQuestion) -> _Two | None:
    """All the areas that are named, where they stand in one row: two and more, parted by marks, and, or nothing."""
    named = _areas_named(question)
    between = [question.words[one.end : other.start] for one, other in pairwise(named)]
    if len(named) < _FEWEST or any(words not in ([], ["and"], ["or"], ["and", "the"]) for words in between):
        return None
    row = _Two(named[0].start, named[-1].end, times=False)
    return row if ["or"] in between or _is_a_choice(question, row) else None


def _is_a_choice(question: PlainQuestion, row: _Two) -> bool:
    """Whether one of a row is asked for: of or between them, of their kind, or which, where they stand by themselves.

    The highest in Sale and Hope is that of each of them.
    """
    words, tokens = question.words, question.tokens
    opened = any(words[max(row.start - len(one.split()), 0) : row.start] == one.split() for one in _OPENS_THE_TWO)
    if opened or any(_of_their_kind(question, at, row) for at in range(len(words))):
        return True
    if row.start > 1 and words[row.start - 1] in _FIRST and "which" in words[: row.start]:
        return True  # which is worst Sale Hope
    behind = row.end < len(words) and tokens[row.end].opens and row.start == 0
    apart = row.start > 0 and tokens[row.start].opens and row.end == len(words)
    return (behind or apart) and not {"which", "who", "whos", "where", "wheres"}.isdisjoint(words)


class _Area(NamedTuple):
    """Where an area is named, and which it can be."""

    start: int
    end: int
    keys: tuple[str, ...]


@lru_cache(maxsize=4)
def _areas_named(question: PlainQuestion) -> tuple[_Area, ...]:
    names = names_said(tuple(question.words), question.vocabulary)
    found = ((one, tuple(each.key for each in one.readings if each.sort is Sort.AREA)) for one in names)
    return tuple(_Area(one.first, one.end, keys) for one, keys in found if keys)


_FEWEST = 2


@lru_cache(maxsize=4)
def _two(question: PlainQuestion) -> _Two | None:
    """Two names of one sort, or two times, that stand side by side; None where no two or more than two do."""
    words = question.words
    links = [place for place, word in enumerate(words) if word in LINKS_OF_TWO and not _is_in_a_name(question, place)]
    if len(links) != 1:
        return None
    (link,) = links
    if words[link] == "and" and not any(word in _OPENS_THE_TWO or word == "out" for word in words[:link]):
        return None
    for before in range(1, _LONGEST + 1):
        for after in range(1, _LONGEST + 1):
            behind = link + 1 + (words[link + 1 : link + 2] in (["in"], ["the"]))
            if before > link or behind + after > len(words):
                continue
            if (times := _are_alike(question, link, before, behind, after)) is not None:
                return _Two(link - before, behind + after, times)
    return None


def _is_in_a_name(question: PlainQuestion, link: int) -> bool:
    """Whether `and` joins two words of one area's name: Devon and Cornwall."""
    words = question.words
    stretches = (
        words[start:end]
        for start in range(max(link - _LONGEST, 0), link)
        for end in range(link + 2, link + 2 + _LONGEST)
    )
    return words[link] == "and" and any(
        one.sort is Sort.AREA for said in stretches for one in question.vocabulary.readings(tuple(said))
    )


def _are_alike(question: PlainQuestion, link: int, before: int, behind: int, after: int) -> bool | None:
    """Whether what stands on both sides of a link is times; None where it is not of one sort."""
    words, readings = question.words, question.vocabulary.readings
    first, second = (
        {Sort.AREA if one == _HOME else one.sort for one in readings(tuple(said))}
        for said in (words[link - before : link], words[behind : behind + after])
    )
    if any(sort in first and sort in second for sort in _SORTS):
        return False
    times = [question.periods.period(link - before), question.periods.period(behind)]
    alike = all(one is not None and one[0] == length for one, length in zip(times, (before, after), strict=True))
    return True if alike else None
