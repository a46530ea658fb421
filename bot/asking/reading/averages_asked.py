"""The average over a stretch, the lines of a control chart, and what there is of something in each week or month."""

from bot.asking.asked_period import Form
from bot.asking.names.senses_of_names import OF_TIME
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import Intent, Statistic
from bot.asking.reading.ends_asked import names_both_ends
from bot.asking.reading.mean_of_areas import asks_for_the_mean_of_areas
from bot.asking.reading.parts import Parts
from bot.asking.reading.placed import sort_at
from bot.asking.reading.set_beside import beside_average_of_peers
from bot.asking.words.field_words import Field
from bot.asking.words.tokens import words_of
from bot.figures.measures import Combine

LINES_SAID = {
    Field.MEAN: (Statistic.MEAN,),
    Field.UPPER: (Statistic.UPPER_LIMIT,),
    Field.LOWER: (Statistic.LOWER_LIMIT,),
}
"""The words of the field that name a line of a control chart."""


def with_the_mean(parts: Parts, intent: Intent) -> bool:
    """Whether the mean is asked for beside both ends, or that of all areas of a kind."""
    if intent in (Intent.VALUE, Intent.RATE) and asks_for_the_mean_of_areas(parts):
        return True
    return intent is Intent.EXTREME and names_both_ends(parts) and parts.has(Field.AVERAGE)


_OF_ALL_CASES = (Combine.RATIO, Combine.MEAN)
_AVERAGE = frozenset({"average", "averages", "avg", "ave", "mean"})


def settle_average_of_an_average(parts: Parts, vocabulary: Vocabulary) -> None:
    """`Average custody wait`: how long it takes is an average already, before whose name the word says no more."""
    place = parts.fields.get(Field.AVERAGE, -1)
    if place < 0 or len(parts.measures) != 1 or parts.peers:
        return
    measure = vocabulary.framework.measures[parts.measures[0]]
    if measure.unit not in OF_TIME or measure.combine not in _OF_ALL_CASES or "median" in words_of(measure.name):
        return
    said = parts.words_at(place)
    how_long = said == ("on", "average") and "long" in parts.words
    if how_long or ({*said} <= _AVERAGE and sort_at(parts, place + 1) is Sort.MEASURE):
        del parts.fields[Field.AVERAGE]


def averages_asked(parts: Parts) -> set[Intent]:
    """The average over a stretch that was named, else the process average; the median is always of a stretch."""
    if parts.has(Field.MEDIAN):
        return {Intent.AVERAGE}
    if not (parts.has(Field.AVERAGE) or _per_time(parts)) or parts.has(Field.GAP) or beside_average_of_peers(parts):
        return set()
    if asks_for_the_mean_of_areas(parts):
        return set()
    named = any(period.form is not Form.NEWEST for _, period in parts.periods)
    return {Intent.AVERAGE if named else Intent.LINES}


def _per_time(parts: Parts) -> bool:
    """`How many 101 calls a week`, `complaints each month`: how many there are in one as a rule."""
    each = bool(parts.cadences) and parts.has(Field.BY) and not (parts.periods or parts.stepped)
    besides = set(parts.fields) - {Field.BY, Field.HOME, Field.WHAT_IS, Field.COST, Field.TOTAL}
    if parts.per_time and parts.periods:
        besides -= {Field.COMPARE, Field.YEAR_EARLIER, Field.PERIOD_EARLIER}  # of each of two times
    alone = not (besides or parts.kinds or parts.dimensions or parts.peers or parts.rate)
    return alone and (parts.per_time or each)


def lines_asked(parts: Parts) -> tuple[Statistic, ...]:
    """The lines of a control chart that were said, the average among them."""
    found = [line for one, lines in LINES_SAID.items() if one in parts.fields for line in lines]
    found += [Statistic.MEAN] * parts.has(Field.ABOVE_AVERAGE, Field.BELOW_AVERAGE)
    if (parts.has(Field.AVERAGE) or _per_time(parts)) and Statistic.MEAN not in found:
        found.insert(0, Statistic.MEAN)
    if parts.has(Field.LIMITS):
        found += [Statistic.LOWER_LIMIT, Statistic.UPPER_LIMIT]
    return tuple(dict.fromkeys(found))
