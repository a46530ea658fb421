"""`Is that better than Merseyside` in a thread: another area beside the one whose figure was given."""

from dataclasses import replace

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, Question
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field

_BESIDES = frozenset({Field.COMPARE, Field.HOME, Field.CHART, Field.TABLE})


def set_beside_then(parts: Parts, previous: Question, vocabulary: Vocabulary) -> Question | None:
    """The figure that was given, and the same of the area that is named now; None where something else is asked."""
    home = vocabulary.framework.home
    named = [*parts.areas, *([home] if parts.home_said and home is not None and not parts.areas else [])]
    others = parts.measures or parts.groups or parts.kinds or parts.peers or parts.periods or parts.names[1:]
    plain = not (others or parts.rate or parts.threshold or parts.cadences or parts.directions or parts.per_time)
    if not (plain and parts.has(Field.COMPARE) and {*parts.fields} <= _BESIDES and len(named) == 1):
        return None
    one = len(previous.measures) == len(previous.areas) == 1 and not (previous.by or previous.peers)
    of_one = (
        one and previous.intent in (Intent.VALUE, Intent.RATE) and not (previous.more_periods or previous.condition)
    )
    if not of_one or named[0] in previous.areas:
        return None
    return replace(previous, areas=(*previous.areas, named[0]), home_meant=False, explain=False, why=False)
