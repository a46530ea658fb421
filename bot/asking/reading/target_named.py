"""`The 999 target`: a target that is asked for by a part of the name of the one measure that has it."""

from collections.abc import Sequence

from bot.asking.names.form_asked import WORDS_FOR_AIMS
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Choice
from bot.asking.reading.left_over import MOST_CHOICES
from bot.asking.words.tokens import Token
from bot.asking.words.word_sets import word_set


def stands_beside_target(said: str, tokens: Sequence[Token]) -> bool:
    """`The 999 target`, `the target for burglary`; that for getting to an emergency is of something else."""
    words = [token.word for token in tokens]
    named = {place for place, word in enumerate(words) if word in said.split()}
    aims = [place for place, word in enumerate(words) if word in WORDS_FOR_AIMS]
    between = (words[min(aim, at) + 1 : max(aim, at)] for aim in aims for at in named)
    return any({*words_between} <= _JOINS_TARGET | {*said.split()} for words_between in between)


_JOINS_TARGET = word_set(
    "for of on the a our in is are with to their its this that inside within at against v vs versus under hitting "
    "meeting hit met below above over"
)


def with_a_target(choices: Sequence[Choice], vocabulary: Vocabulary) -> Sequence[Choice]:
    """Of all the measures that may be meant, those that have a target; as they are where more than these may be."""
    if not 1 < len(choices) < MOST_CHOICES:
        return choices
    measures = vocabulary.framework.measures
    aimed = {measures[target.measure].name for target in vocabulary.framework.targets}
    return [one for one in choices if one.label in aimed]
