"""`How many minutes is that`, `the median time` after a percentage within a limit: the time that is held of it."""

from dataclasses import replace

from bot.asking.names.times_of_shares import time_of
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, Question
from bot.asking.words.said_around import said_alone

_IT = r"(?:that|it|this|those|they|these|we|one|people|callers)"
_UNIT = r"(?:minutes|mins|seconds|secs)"
_MEAN = r"(?:average|avg|mean|median|typical|usual)"
_MEANT = rf"(?: (?:on|as|for|by) (?:the |an? )?{_MEAN})?"
_ASKED = said_alone(
    rf"(?:how many|what|whats|in) {_UNIT}(?: (?:is|was|are|does|did) {_IT}(?: take| mean| come to)?)?{_MEANT}"
    rf"|(?:whats|what is|what was|and) {_IT} in {_UNIT}{_MEANT}"
    rf"|(?:(?:whats|what is|what was|and|give me) )*(?:the |our )?(?:actual )?(?:{_MEAN} )?"
    r"(?:response |attendance |answer |answering |waiting |wait )?(?:times?|minutes)(?: (?:to|taken to) "
    r"(?:attend|answer|get there|respond))?(?: (?:for|of) (?:that|those|them|it))?"
    rf"|how (?:long|quick|quickly|fast|soon)(?: (?:is|was|are|were|does|did|do) {_IT})?"
    rf"(?: (?:take|taking|took|get there|getting there|getting to (?:them|it)|get to (?:them|it)|wait|waiting|answer"
    rf"|answering|attend|on scene))?(?: in {_UNIT})?{_MEANT}"
)
_OF_A_FIGURE = (Intent.VALUE, Intent.SIGNALS, Intent.CHANGE, Intent.TARGET, Intent.VARIANCE)


def time_it_takes(said: str, previous: Question, vocabulary: Vocabulary) -> Question | None:
    """The time of what the percentage before counts as soon enough; None where none is held, or not asked for."""
    if not _ASKED.match(said) or previous.intent not in _OF_A_FIGURE:
        return None
    held = time_of(vocabulary.framework.measures[previous.measures[0]], vocabulary.framework)
    if held is None:
        return None
    return replace(
        previous,
        intent=Intent.VALUE,
        measures=(held.key,),
        aim=None,
        condition=None,
        threshold=None,
        against=None,
        against_period=None,
        against_unsaid=False,
        count_behind=None,
    )
