"""A standard deviation is not worked out: the limits of the control chart, which go by another spread, are offered."""

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Choice, NotUnderstood
from bot.asking.reading.parts import Parts


def no_deviation(parts: Parts, vocabulary: Vocabulary) -> NotUnderstood:
    """The honest no, with the limits of what was named to choose; of several measures or areas nothing is offered."""
    framework = vocabulary.framework
    areas = parts.areas or ([framework.home] if framework.home is not None else [])
    if len(parts.measures) != 1 or len(areas) != 1:
        return NotUnderstood("deviation")
    said = f"control limits of {framework.measures[parts.measures[0]].name} in {framework.areas[areas[0]].name}"
    return NotUnderstood("deviation", choices=(Choice(said[:1].upper() + said[1:], said),))
