"""`And the least?` after which area had the most: the same areas over the same time, from their other end."""

from dataclasses import replace

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, Question
from bot.asking.reading.ends_asked import end_asked
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field

_ENDS = frozenset({Field.HIGHEST, Field.LOWEST, Field.MOST, Field.FEWEST, Field.BEST, Field.WORST})
_BESIDE = frozenset({Field.WHICH, Field.ANY, Field.HOME})


def with_its_other_end(parts: Parts, previous: Question, vocabulary: Vocabulary) -> Question | None:
    """The order of areas asked before with the end that is asked for now; None where something else is asked."""
    ends = _ENDS & {*parts.fields}
    ordered = previous.intent is Intent.RANKING and previous.by and not previous.changed
    more = parts.names or parts.periods or parts.cadences or parts.rate is not None or parts.threshold is not None
    if not ordered or len(ends) != 1 or more or parts.kinds or parts.directions or {*parts.fields} - ends - _BESIDE:
        return None
    return replace(previous, extreme=end_asked(parts, Intent.RANKING, vocabulary), only_first=True, first=parts.first)
