"""`What is above its limit in burglary`: which series of a measure are, and not whether the one of home is."""

from bot.asking.asked_period import NEWEST
from bot.asking.names.vocabulary import Sort
from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.reading.checking import checked_list
from bot.asking.reading.lists_asked import SIDES
from bot.asking.reading.lists_of_now import is_of_now
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field
from bot.asking.words.word_sets import word_set

_ASKING = word_set("what whats anything something everything whatever")
_BEYOND = (Field.ABOVE, Field.BELOW, Field.OUTSIDE)
_ODD = word_set(
    """
    unusual abnormal significant ordinary outlier outliers spike spikes spiked spiking signal signals odd strange weird
    exceptional remarkable special kilter stands stand standing jumping worry worried concerned concern flag flags
    flagged
    """
)
"""What is not as it usually is; whether something is usual, high or stable is asked of one figure."""
_OF = word_set("in for within across on of about around with")


def signals_in_measures(parts: Parts, intent: Intent) -> Question | NotUnderstood | None:
    """The list of the signals of the measures that are named behind what is asked; None where one figure is."""
    if intent is not Intent.SIGNALS or parts.kinds or parts.peers or len(parts.periods) > 1:
        return None
    asked = next((place for place, said in parts.harmless.items() if said in _ASKING), None)
    asked = next((parts.fields[one] for one in (Field.ANY, Field.WHICH, Field.WHAT_IS) if one in parts.fields), asked)
    signal = next((place for one, place in parts.fields.items() if one in (*_BEYOND, Field.SIGNALS)), None)
    if asked is None and signal is not None and not _ASKING.isdisjoint(parts.words_at(signal)):
        asked = signal
    if asked is None or signal is None or asked > signal or not (_is_odd(parts, signal) or parts.has(*_BEYOND)):
        return None
    named = [at for at, (_, one) in enumerate(parts.taken) if one and one.sort in (Sort.MEASURE, Sort.GROUP)]
    if not named or min(named) < signal or parts.before(min(named)) not in _OF:
        return None
    if len(parts.areas) == 1:
        return None  # it is one series: its figure says more
    period = parts.periods[0][1] if parts.periods else NEWEST
    listed = Question(
        intent=Intent.LIST_SIGNALS,
        measures=tuple(parts.measures),
        areas=tuple(parts.areas),
        groups=tuple(dict.fromkeys(key for key, _ in parts.groups)),
        signal_side=next((side for one, side in SIDES.items() if one in parts.fields), ""),
        period=NEWEST if is_of_now(period) else period,
    )
    return checked_list(listed, parts)


def _is_odd(parts: Parts, place: int) -> bool:
    said = parts.words_at(place)
    return not _ODD.isdisjoint(said) and "or" not in said
