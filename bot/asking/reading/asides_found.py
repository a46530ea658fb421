"""What is said beside a question and says nothing of it, where nothing that is counted goes by those words."""

from collections.abc import Iterator

from bot.asking.names.named import Reading, Sort
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.reading.asides import asides
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import ASIDE, Span
from bot.asking.words.field_words import Field
from bot.asking.words.tokens import stem
from bot.asking.words.word_sets import word_set

_AS_COUNTED = frozenset({Reading(Sort.FIELD, Field.AS_NUMBERS.value), Reading(Sort.FIELD, Field.PERCENT.value)})
"""`As a number`, `as a percentage`: nobody is asking as one."""
_FOR_ONE = 2


def asides_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """The asides that begin at a place."""
    for length in {*asides(question.tokens, question.words, at, question.written, question.is_name)}:
        said = tuple(question.words[at : at + length])
        readings = question.vocabulary.readings(said)
        if not (
            _AS_COUNTED & readings or _is_for_a_measure(said, question.vocabulary) or _is_its_board(said, question)
        ):
            yield Span(at, at + length, (Reading(Sort.HARMLESS, ASIDE),))


def _is_its_board(said: tuple[str, ...], question: PlainQuestion) -> bool:
    """`Deadline for performance board papers`: the day that is asked for is that board's."""
    if _DAY_ASKED.isdisjoint(question.said) or _OF_MEETINGS.isdisjoint(question.said):
        return False
    ends = (said[start:] for start in range(len(said)))
    return any(one.sort is Sort.BOARD for end in ends for one in question.vocabulary.readings(end))


_DAY_ASKED = word_set("when whens deadline deadlines cutoff due date dates")
_OF_MEETINGS = word_set("paper papers deadline deadlines submission cutoff meet meets sit sits meeting meetings")


def _is_for_a_measure(said: tuple[str, ...], vocabulary: Vocabulary) -> bool:
    """`On target for response`: no team that asks, where a measure has that word in its name."""
    of = vocabulary.parts.get(stem(said[-1]), ()) if len(said) == _FOR_ONE and said[0] == "for" else ()
    return any(one.sort is Sort.MEASURE for one in of)
