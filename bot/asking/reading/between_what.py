"""`What's the difference`, `which is worse` in a thread: between the two that were given; of one alone, with what."""

from collections.abc import Sequence
from dataclasses import replace

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set

_GAP = word_set("gap")
_OF_TWO = _GAP | word_set("difference worse better higher lower bigger smaller")
_SAYS_NO_MORE = _OF_TWO | word_set(
    "which whichs what whats one is was the a of between them these those two both then so and ok okay please pls"
)
_ASKING = _GAP | word_set("which whichs difference one")


def _is_a_place(word: str, vocabulary: Vocabulary) -> bool:
    return any(one.sort is Sort.AREA for one in vocabulary.readings((word,)))


def between_what(
    tokens: Sequence[Token], previous: Question | None, vocabulary: Vocabulary
) -> Question | NotUnderstood | None:
    """The gap between two areas that were given; not understood after one figure. None where something else is asked.

    What is held against another time has its difference already.
    """
    words = {token.word for token in tokens}
    if words.isdisjoint(_ASKING) and any(_is_a_place(word, vocabulary) for word in words & _OF_TWO):
        return None  # and lower, after Upper
    if previous is None or not words & _OF_TWO or not words <= _SAYS_NO_MORE:
        return None
    if words & _GAP and len(previous.areas) != 2:
        return None  # to its target, to its peers
    of_periods = bool(previous.more_periods) or previous.against is not None or previous.against_period is not None
    of_many = len(previous.measures) != 1 or len(previous.groups) > 1 or bool(previous.by or previous.peers)
    if of_periods or of_many:
        return None
    if len(previous.areas) == 2 and previous.intent in (Intent.VALUE, Intent.RATE):
        return replace(previous, intent=Intent.GAP, by_number=True, summed=False, explain=False, why=False)
    return NotUnderstood("compare") if len(previous.areas) <= 1 else None
