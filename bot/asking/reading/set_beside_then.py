"""`Is that better than Merseyside` in a thread: another area beside the one whose figure was given."""

from dataclasses import replace

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, Question
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field

_OF_ONE_AREA = (Intent.VALUE, Intent.RATE, Intent.CHANGE, Intent.SIGNALS)
_BESIDES = frozenset({Field.COMPARE, Field.HOME, Field.CHART, Field.TABLE, Field.DOING, Field.WHAT_IS})


def set_beside_then(parts: Parts, previous: Question, vocabulary: Vocabulary) -> Parts:
    """The parts with the area of the figure that was given beside the one that is named now.

    They are left as they are where something else is asked. What is better of two forces goes by their rates.
    """
    home = vocabulary.framework.home
    named = [*parts.areas, *([home] if parts.home_said and home is not None and not parts.areas else [])]
    others = parts.measures or parts.groups or parts.kinds or parts.peers or parts.periods or parts.areas_asked
    plain = not (others or parts.rate or parts.threshold or parts.cadences or parts.directions or parts.per_time)
    if not (plain and parts.has(Field.COMPARE) and {*parts.fields} <= _BESIDES and len(named) == 1):
        return parts
    one = len(previous.measures) == len(previous.areas) == 1 and not (previous.by or previous.peers)
    one = one and not (previous.groups[1:] or previous.more_periods or previous.condition)
    if not one or previous.intent not in _OF_ONE_AREA or named[0] in previous.areas:
        return parts
    again = previous.intent is not Intent.VALUE or parts.has(Field.CHART)
    fields = {asked: place for asked, place in parts.fields.items() if not (again and asked is Field.COMPARE)}
    return replace(parts, areas=[*previous.areas, named[0]], home_said=False, fields=fields)
