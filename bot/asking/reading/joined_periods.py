"""Periods straight after one another that are asked for as one: Jan, Feb and March in total."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.reading.parts import Parts
from bot.asking.reading.placed import sort_at
from bot.asking.words.field_words import Field
from bot.figures.measures import Combine, Unit
from bot.figures.periods import PeriodKind, span

YEARS = (PeriodKind.FINANCIAL_YEAR, PeriodKind.YEAR)
FEWEST_JOINED = 2


def settle_months_together(parts: Parts) -> None:
    """`Oct, Nov and Dec altogether, and the same three months the year before`: one stretch, held against another.

    So are `April and May compared with the same two months in 2025`: each of them alone would be said with `each`.
    """
    together = [one for one in (Field.COMBINED, Field.TOTAL) if one in parts.fields]
    asked = [one for one in parts.periods if not _is_of_another_year(one[1])]
    beside = [one for one in parts.periods if _is_of_another_year(one[1])]
    if len(asked) < FEWEST_JOINED or not (beside or parts.has(Field.YEAR_EARLIER)):
        return
    if not (together and not beside) and not _are_held_against(replace(parts, periods=asked)):
        return
    if (whole := joined([period for _, period in asked], combined=True)) is not None:
        parts.periods = [(asked[0][0], whole), *beside]
        for one in together:
            del parts.fields[one]


def _is_of_another_year(period: AskedPeriod) -> bool:
    """`The same months in 2025`, `last year`: what another time is held against."""
    return bool(period.same_in) or period.words == "last year"


def _are_held_against(parts: Parts) -> bool:
    """Whether months that are joined by `and` stand before what they are compared with."""
    months = all({one.kind for one in period.candidates} == {PeriodKind.MONTH} for _, period in parts.periods)
    compared = parts.fields.get(Field.COMPARE)
    ahead = compared is not None and all(place < compared for place, _ in parts.periods)
    joined_up = parts.before(parts.periods[-1][0]) == "and" and stand_in_a_row(parts)
    return months and ahead and joined_up and not parts.each


def joined(periods: Sequence[AskedPeriod], *, combined: bool) -> AskedPeriod | None:
    """`Jan, Feb and March in total`: periods straight after one another, as one; None where they are not."""
    plain = all(one.form is Form.NAMED and len(one.candidates) == 1 and not one.relative for one in periods)
    if len(periods) < FEWEST_JOINED or not plain:
        return None
    found = [one.candidates[0] for one in periods]
    if found[0].kind is PeriodKind.WAVE or (found[0].kind in YEARS and not combined):
        return None  # the total of two years may as well be that of each
    if any(one.kind is not two.kind or one.end + timedelta(days=1) != two.start for one, two in pairwise(found)):
        return None
    return AskedPeriod(Form.NAMED, (span(found[0], found[-1]),), words=" and ".join(one.words for one in periods))


def stand_in_a_row(parts: Parts) -> bool:
    """Whether the periods stand in a row, with nothing but `and` or a sign between them."""
    places = [place for place, _ in parts.periods]
    placed = {places[0] + 1} if len(parts.areas) == 1 and sort_at(parts, places[0] + 1) is Sort.AREA else set()
    between = [_said_at(parts, place) for place in range(places[0], places[-1]) if place not in {*places, *placed}]
    if all(place in parts.parted for place in places[1:]) and not between:
        return True
    kinds = {one.kind for _, period in parts.periods for one in period.candidates}
    named = all(period.form is Form.NAMED and not period.relative for _, period in parts.periods)
    if not between and len(kinds) == 1 and named and len({one.candidates for _, one in parts.periods}) == len(places):
        return True  # "October November December"
    return bool(_JOINTS & {*between}) and all(word in _JOINTS or word in ("in", "for", "also") for word in between)


_JOINTS = frozenset({"and", "or", "plus", "then"})


def _said_at(parts: Parts, place: int) -> str | None:
    """The harmless word at a place; `plus` is a word of the field, where it may add up."""
    return "plus" if is_plus(parts, place) else parts.harmless.get(place)


def is_plus(parts: Parts, place: int) -> bool:
    """Whether `plus` stands at a place."""
    said = parts.taken[place][1] if place >= 0 and parts.has(Field.COMBINED) else None
    return said is not None and said.key == Field.COMBINED.value and parts.words_at(place) == ("plus",)


def without_plus(parts: Parts) -> None:
    """`YTD plus last YTD`: of what does not go on from one another each is given, as with `and`."""
    places = [place for place, _ in parts.periods]
    if len(places) > 1 and any(is_plus(parts, place) for place in range(places[0], places[-1])):
        del parts.fields[Field.COMBINED]


def settle_plus_between_names(parts: Parts, vocabulary: Vocabulary) -> None:
    """`Dunsett+Harle` of one area, `attendance in Sale + Hope`: what does not add up is told of each, as with `and`.

    Where a total is asked for besides, there is none.
    """
    measures = [vocabulary.framework.measures[key] for key in {*parts.measures}]
    place = parts.fields.get(Field.COMBINED, -1)
    if not is_plus(parts, place) or parts.has(Field.TOTAL) or not measures or _are_said_together(parts):
        return
    if parts.fields.get(Field.YEAR_EARLIER) in (place + 1, place + 2):
        del parts.fields[Field.COMBINED]  # last month plus the same month last year
        parts.harmless[place] = "and"
        return
    beside_home = parts.home_said and len(parts.areas) > 1
    if parts.kinds or parts.peers or (parts.home_said and not beside_home):
        return  # by district plus the force
    areas, within = {*parts.areas}, vocabulary.framework.with_ancestors
    overlap = any(other in within(one)[1:] for one in areas for other in areas)
    one_area = len(areas) == 1 and len(measures) == 1 and not (len(parts.periods) > 1 or len(parts.groups) > 1)
    add_up = (
        not _are_of_each_time(parts)
        and len(measures) == 1
        and measures[0].unit is Unit.COUNT
        and measures[0].combine is Combine.SUM
    )
    if one_area or _joins_measures(parts, place) or (len(areas) > 1 and (overlap or not add_up)):
        del parts.fields[Field.COMBINED]


def _are_said_together(parts: Parts) -> bool:
    """Whether more than a sign says that one number of all is asked for: Sale + Hope combined."""
    said = [at for at, (_, one) in enumerate(parts.taken) if one is not None and one.key == Field.COMBINED.value]
    return "altogether" in parts.words or any(parts.words_at(at) != ("plus",) for at in said)


def _joins_measures(parts: Parts, place: int) -> bool:
    """`Burglary + robbery`: measures do not add up, and each of them is told."""
    beside = [parts.taken[at][1] for at in (place - 1, place + 1) if 0 <= at < len(parts.taken)]
    sorts = [one.sort for one in beside if one is not None]
    return sorts == [Sort.MEASURE, Sort.MEASURE]


def _are_of_each_time(parts: Parts) -> bool:
    """`Docks + Abbey, November and December`: the sign joins the places, and both months are told of each of them."""
    places = [place for place, _ in parts.periods]
    return len(places) > 1 and not any(is_plus(parts, place) for place in range(places[0], places[-1]))


def asks_of_all_together(parts: Parts) -> bool:
    """Whether one total of the periods is asked for; `total robbery in Q1 and Q2` may be that of each."""
    if parts.has(Field.COMBINED):
        return True
    place = parts.fields.get(Field.TOTAL)
    behind = place is not None and any(place > at for at, _ in parts.periods)
    return place is not None and (behind or parts.harmless.get(place + 1) in ("of", "for"))
