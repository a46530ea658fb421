"""`City and Vale total`, `how many in the Fens altogether` after a list by town: the area's own figure, and no list."""

from collections.abc import Iterator
from dataclasses import replace

from bot.asking.names.vocabulary import Reading, Sort, Vocabulary
from bot.asking.question import EACH_PERIOD, Intent, Question, in_no_order
from bot.asking.reading.parts import Parts
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import Span
from bot.asking.words.field_words import Field
from bot.asking.words.word_sets import word_set

_TOTALS = frozenset({Field.TOTAL, Field.COMBINED})
_BESIDE = frozenset({Field.WHAT_IS, Field.BY, Field.AS_NUMBERS})
_WHOLE = word_set("whole entire entirety altogether overall itself all total")
_MAKES = word_set("make makes come comes amount amounts")
_LONGEST = 5
WHOLE_PLACE_BEGINNINGS = word_set("whole entire")
_LISTED = (Intent.VALUE, Intent.RATE, Intent.RANKING)


def area_around_those(parts: Parts, previous: Question, vocabulary: Vocabulary) -> Question | None:
    """The figure of an area that is of another kind than those that were listed, where its whole is asked for.

    An area that is named by itself only narrows the list, and so this says nothing of it.
    """
    listed = previous.intent in _LISTED and previous.by and ":" not in previous.by and previous.by != EACH_PERIOD
    plain = listed and not (previous.changed or previous.condition or previous.more_periods or previous.beside)
    said_more = parts.measures or parts.groups or parts.kinds or parts.peers or parts.cadences or parts.home_said
    if not plain or said_more or not parts.areas or len(parts.periods) > 1 or not _asks_for_the_whole(parts):
        return None
    if parts.rate is not None or parts.threshold is not None:
        return None
    known = vocabulary.framework.areas
    if any(known[key].kind == previous.by for key in parts.areas):
        return None
    of_rates = previous.rate is not None and not _asks_how_many(parts)
    return replace(
        in_no_order(previous),
        intent=Intent.RATE if of_rates else Intent.VALUE,
        rate=previous.rate if of_rates else None,
        areas=tuple(parts.areas),
        by="",
        period=parts.periods[0][1] if parts.periods else previous.period,
        summed=len(parts.areas) > 1 and not of_rates,
        home_meant=False,
        with_whole=False,
        stepped=False,
        table=False,
    )


def whole_place_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """`The whole Fens`: no more than the place, which is so meant as one."""
    words, vocabulary = question.words, question.vocabulary
    if words[at] not in WHOLE_PLACE_BEGINNINGS:
        return
    for end in range(at + 2, min(at + 1 + _LONGEST, len(words)) + 1):
        if any(one.sort is Sort.AREA for one in vocabulary.readings(tuple(words[at + 1 : end]))):
            yield Span(at, at + 1, (Reading(Sort.HARMLESS, "aside"),))
            return


def _asks_for_the_whole(parts: Parts) -> bool:
    """Whether it is said that the area is meant as one, or how many there were in it, and nothing else is asked."""
    if {*parts.fields} - _TOTALS - _BESIDE:
        return False
    return parts.has(*_TOTALS) or not _WHOLE.isdisjoint(parts.words) or _asks_how_many(parts)


def _asks_how_many(parts: Parts) -> bool:
    """`How many is that for`, `what does that make for`."""
    said = " ".join(word for word in parts.words if word not in ("and", "so", "then"))
    makes = said.startswith("what") and not _MAKES.isdisjoint(parts.words)
    return makes or said.startswith(("how many", "how much"))
