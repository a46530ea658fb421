"""`And the least?` after which area had the most: the same areas over the same time, from their other end."""

from dataclasses import replace

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import EACH_PERIOD, Intent, Question
from bot.asking.reading.all_time_said import says_of_all_time
from bot.asking.reading.ends_asked import end_asked, is_best_asked
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.asking.words.order_words import ENDS_OF_ORDERS

_BESIDE = frozenset({Field.WHICH, Field.ANY, Field.HOME})


def with_its_other_end(parts: Parts, previous: Question, vocabulary: Vocabulary) -> Question | None:
    """The order of areas asked before with the end that is asked for now; None where something else is asked."""
    ends = {*parts.fields}.intersection(ENDS_OF_ORDERS)
    ordered = previous.intent is Intent.RANKING and previous.by and not previous.changed
    ordered = ordered or _is_of_areas(previous) or (previous.by.startswith("groups:") and not parts.first)
    more = parts.names or parts.periods or parts.cadences or parts.rate is not None or parts.threshold is not None
    more = more or says_of_all_time(parts)
    if previous.intent is Intent.EXTREME and len(ends) == 1 and not (more or parts.kinds or parts.directions):
        return _of_the_periods(parts, previous, vocabulary) if {*parts.fields} <= ends | _BESIDE else None
    if not ordered or len(ends) != 1 or more or parts.kinds or parts.directions or {*parts.fields} - ends - _BESIDE:
        return None
    extreme = end_asked(parts, Intent.RANKING, vocabulary)
    # What was given by number is put in order by number, whatever is better of its rate.
    by_number = previous.by_number or previous.intent is Intent.VALUE
    asked = replace(previous, intent=Intent.RANKING, extreme=extreme, only_first=True, first=parts.first)
    return replace(asked, by_number=by_number)


def _of_the_periods(parts: Parts, previous: Question, vocabulary: Vocabulary) -> Question | None:
    """`And the best` after the worst month: of the same months, by what is better of what was asked about."""
    whole = replace(parts, measures=[*previous.measures], fields=dict(parts.fields))
    extreme = end_asked(whole, Intent.EXTREME, vocabulary)
    plain = not (previous.both_ends or previous.since_when or previous.largest_move or previous.by)
    if not plain or extreme is None:
        return None
    return replace(previous, extreme=extreme, first=parts.first, best=is_best_asked(parts, Intent.EXTREME))


def _is_of_areas(previous: Question) -> bool:
    """Whether the figure of each area of a kind was given, so that the end that is asked for now is one of them."""
    of_areas = bool(previous.by) and previous.by != EACH_PERIOD and not previous.by.startswith("groups:")
    plain = not (previous.more_periods or previous.condition or previous.with_whole or previous.stepped)
    return previous.intent in (Intent.VALUE, Intent.RATE) and of_areas and plain and len(previous.measures) == 1
