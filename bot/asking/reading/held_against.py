"""What a figure is held against that is named behind `compared with`."""

from bot.asking.names.vocabulary import Sort
from bot.asking.reading.parts import Parts
from bot.asking.words.field_words import Field


def held_against_home(parts: Parts) -> bool:
    """`Our charge rate v Kent and Essex`, `charge rate v Kent`: every area stands behind `compared with`."""
    sorts = {place: reading.sort for place, (_, reading) in enumerate(parts.taken) if reading is not None}
    areas = [place for place, sort in sorts.items() if sort is Sort.AREA]
    compared = parts.fields.get(Field.COMPARE)
    if compared is not None:  # "higher in Sale than in Hope": what stands behind `than` is held against
        compared = max([compared, *(place for place, word in parts.harmless.items() if word == "than")])
    if compared is None or not areas or min(areas) < compared or parts.peers or parts.kinds:
        return False
    if len(parts.measures) > 1:
        return False  # "did robbery fall faster than burglary in Sale": they are held against one another
    groups = [place for place, sort in sorts.items() if sort is Sort.GROUP]
    if groups and min(groups) < compared < max(groups) < min(areas):
        return False  # "chemist vs supermarket in Sale": the groups are held against one another there
    either = [place for place, word in parts.harmless.items() if word == "or" and min(areas) < place < max(areas)]
    if either and not parts.has(Field.HOME):
        return False  # "more in Sale or in Hope": they are held against one another
    names = [place for place, sort in sorts.items() if sort is Sort.MEASURE]
    earlier = (parts.fields[one] for one in (Field.YEAR_EARLIER, Field.PERIOD_EARLIER) if one in parts.fields)
    times = [*(place for place, _ in parts.periods), *earlier]
    # "Against last year in Sale" and "compared with March, in Sale" hold it against a time.
    of_a_time = any(compared < place < min(areas) for place in times)
    return bool(names) and min(names) < compared and not of_a_time
