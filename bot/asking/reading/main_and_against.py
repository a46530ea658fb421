"""Which of the periods of a change is the one that is asked for, and which the one that it is held against."""

from collections.abc import Collection
from dataclasses import replace

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.names.vocabulary import Sort
from bot.asking.periods.period_phrases import NOW_AND
from bot.asking.reading.as_many_before import is_so_many_before
from bot.asking.reading.parts import Parts
from bot.asking.reading.side_by_side import place_of_home
from bot.asking.words.field_words import Field
from bot.figures.periods import PeriodKind


def main_and_against(parts: Parts) -> tuple[list[AskedPeriod], AskedPeriod | None]:
    """The periods asked for, and the one they are held against: that after `compared with`, or after `on`."""
    main: list[AskedPeriod] = []
    against: list[AskedPeriod] = []
    compare = parts.fields.get(Field.COMPARE)
    if compare is not None:  # "more last week than the week before" is held against what follows `than`
        compare = max([compare, *(place for place, word in parts.harmless.items() if word == "than")])
    of_a_time = compare is not None and (_is_a_time_before(parts, compare) or _is_held_against_a_place(parts, compare))
    for place, period in parts.periods:
        between = period.words.startswith("between ")  # compare between January and February
        after = compare is not None and place > compare and not (of_a_time or between)
        held_to = (
            parts.before(place) in ("on", "from", "than")
            or is_over_another(parts, place)
            or _follows_than(parts, place)
        )
        on = held_to and compare is None and (is_no_day(period) or is_so_many_before(period))
        from_then = period.form is Form.SINCE and period.words.startswith("from ")
        since = from_then and len(parts.periods) == 2 and period.words.split()[-1] not in _TO_NOW
        if since:
            period = replace(period, form=Form.NAMED, words=period.words.removeprefix("from "))
        (against if after or on or since else main).append(period)
    if goes_on_to_now(parts):
        return [parts.periods[0][1]], parts.periods[1][1]
    if compare is not None and not against and len(main) == 2:
        main, against = main[:1], main[1:]
    if compare is not None and not main and len(against) == 2:
        first = against[0].words == "last year" or _is_held_against(parts, parts.periods[0][0])
        main, against = (against[1:], against[:1]) if first else (against[:1], against[1:])
    if compare is not None and not main and len(against) == 1 and _is_what_to_compare(parts, compare):
        main, against = against, []
    if len(against) > 1:
        return main + against, None
    return main, against[0] if against else None


def _is_held_against_a_place(parts: Parts, compare: int) -> bool:
    """`Our change against England in the year to June`: of that time both, where none is named before."""
    place = compare + 1
    while place in parts.harmless:
        place += 1
    reading = parts.taken[place][1] if place < len(parts.taken) else None
    of_a_place = place == place_of_home(parts) or (reading is not None and reading.sort is Sort.AREA)
    return of_a_place and all(at > place for at, _ in parts.periods)


_TO_NOW = ("now", "date", "today")
"""From April to now is all of that time, and no baseline."""
_MAKE_TWO = (Field.COMPARE, Field.DIFFERENCE, Field.YEAR_EARLIER, Field.PERIOD_EARLIER, Field.SINCE)
_JOIN_TWO = frozenset({"and", "or", "plus", "than", "then", "also"})
_BEFORE_TWO = frozenset({"on", "with", "to", "from"})
"""Words that join two times where one follows them: on the coast is where, and on June what it is held against."""


def told_apart(parts: Parts) -> frozenset[int]:
    """Where it is said that what stands before and behind are two times, and not one that is said twice."""
    held_against = {parts.fields[one] for one in _MAKE_TWO if one in parts.fields}
    times = {place for place, _ in parts.periods}
    joined = {
        place
        for place, word in parts.harmless.items()
        if word in _JOIN_TWO or (word in _BEFORE_TWO and _stands_before(place, times, parts))
    }
    return frozenset({*held_against, *joined, *parts.against_at})


def _stands_before(place: int, times: Collection[int], parts: Parts) -> bool:
    """Whether a time follows a word, but for the small words before it."""
    while place + 1 in parts.harmless:
        place += 1
    return place + 1 in times


def goes_on_to_now(parts: Parts) -> bool:
    """`Officers at the end of March and now`, `now and in March`: what there was, and the newest, held against it."""
    if len(parts.periods) != 2 or parts.has(Field.COMPARE):
        return False
    first, second = (one for _, one in parts.periods)
    return second.words in ("and now", "to now") or (first.words == NOW_AND)


def is_over_another(parts: Parts, place: int) -> bool:
    """`June over May`, `Q2 over Q1`: straight behind a period of its kind; by itself `over May` is in May."""
    other = next((period for where, period in parts.periods if where == place - 2), None)
    this = next(period for where, period in parts.periods if where == place)
    if parts.before(place) != "over" or other is None or not other.form is this.form is Form.NAMED:
        return False
    return {one.kind for one in other.candidates} == {one.kind for one in this.candidates}


def _follows_than(parts: Parts, place: int) -> bool:
    """`Worse now than in 2024`, `than it was in the summer`."""
    while parts.before(place) in (
        "in",
        "the",
        "for",
        "over",
        "during",
        "was",
        "were",
        "it",
        "they",
        "there",
        "we",
        "had",
    ):
        place -= 1
    return parts.before(place) == "than"


def _is_a_time_before(parts: Parts, compare: int) -> bool:
    """Whether `compared with` has the year or the period before straight behind it, and no period before it.

    A period straight behind that may be its name: against the year before, 2024/25.
    """
    behind = (parts.fields.get(one, -1) for one in (Field.YEAR_EARLIER, Field.PERIOD_EARLIER))
    straight = (compare + 1, compare + 1 + (parts.harmless.get(compare + 1) == "the"))
    at = next((place for place in behind if place in straight), None)
    if at is None or not parts.periods:
        return False
    first = parts.periods[0][0]
    of_no_year = parts.periods[0][1].floating and Field.YEAR_EARLIER in parts.fields  # the same quarter last year, Q3
    return first > at and (of_no_year or any(place not in parts.harmless for place in range(at + 1, first)))


def _is_what_to_compare(parts: Parts, compare: int) -> bool:
    """`Compare April to September with the same months last year`: what is named first, and what it is held against."""
    earlier = [parts.fields[one] for one in (Field.YEAR_EARLIER, Field.PERIOD_EARLIER) if one in parts.fields]
    return parts.words_at(compare) == ("compare",) and any(place > parts.periods[0][0] for place in earlier)


def _is_held_against(parts: Parts, place: int) -> bool:
    """Whether `compared with` stands straight before a period, but for an article."""
    return bool({place - 1, place - 1 - (parts.before(place) == "the")} & parts.against_at)


def is_no_day(period: AskedPeriod) -> bool:
    """Whether a period is longer than a day: `on Monday` is when, and `on March` what it is held against."""
    return all(one.kind is not PeriodKind.DAY for one in period.candidates) and bool(period.candidates)
