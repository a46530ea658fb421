"""Whether a number is that of a target of what a question names: the 90 of 999 calls answered, at least 90%."""

from collections.abc import Sequence

from bot.asking.names.names_unmeant import names_said
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Aim
from bot.asking.reading.thresholds import SaidNumber
from bot.asking.words.aims_meant import is_number_of


def is_number_of_a_target(said: SaidNumber, words: Sequence[str], vocabulary: Vocabulary) -> bool:
    """Whether one of the measures that some words name has a target of that number, in whatever area or year."""
    framework = vocabulary.framework
    named = {
        one.key for name in names_said(tuple(words), vocabulary) for one in name.readings if one.sort is Sort.MEASURE
    }
    aim = Aim(said.number, said.unit)
    return any(
        one.measure in named and is_number_of(one, aim, framework.measures[one.measure]) for one in framework.targets
    )
