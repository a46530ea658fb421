"""What stands before or behind a question as on a note: the theme that its measure is of, and whoever may know."""

from collections.abc import Iterator

from bot.asking.names.vocabulary import LONGEST_PHRASE, Reading, Sort
from bot.asking.reading.plain_question import PlainQuestion
from bot.asking.reading.span import ASIDE, Span
from bot.asking.words.word_sets import word_set

ANYONE = word_set("anyone anybody someone somebody")
_NOT_BEHIND = word_set("by on of to from with for against at near if is are was were or and not than involving")
_WHOEVER = Reading(Sort.HARMLESS, ASIDE)


def heading_of(question: PlainQuestion) -> int:
    """How many words are a theme with a mark behind it: `Rural: farm theft last month`; 0 where none are.

    It may say which cases are meant (business crime: violence), so that the rest alone is offered and never taken.
    """
    tokens = question.tokens
    end = next((place for place in range(1, len(tokens)) if tokens[place].opens or tokens[place].parted), 0)
    if not 0 < end <= LONGEST_PHRASE:
        return 0
    named = {one.sort for one in question.vocabulary.readings(tuple(question.words[:end]))}
    return end if named & {Sort.TAG, Sort.OBJECTIVE} else 0


def whoever_knows_at(question: PlainQuestion, at: int) -> Iterator[Span]:
    """`Burglary in Sale last month, anyone?`: who is asked, at the end; assaults on anyone are on people."""
    last = at == len(question.words) - 1 and question.words[at] in ANYONE
    if at and last and question.words[at - 1] not in _NOT_BEHIND:
        yield Span(at, at + 1, (_WHOEVER,))
