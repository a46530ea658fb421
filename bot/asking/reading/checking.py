"""Whether a question uses every word that was understood: what its kind of answer has no use for is not passed over."""

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from bot.asking.asked_period import Form
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import (
    AIMED_AT,
    ALL_THAT_IS_LATE,
    EACH_PERIOD,
    OF_CHANGES,
    AskedRate,
    CountBehind,
    Intent,
    NotUnderstood,
    Question,
    Statistic,
)
from bot.asking.reading.all_time_said import is_share_of_a_move, of_no_single_period
from bot.asking.reading.between_two import points_at_several
from bot.asking.reading.change_beyond import fits_the_change, is_of_the_change
from bot.asking.reading.compared_periods import THEN_AND_NOW
from bot.asking.reading.dimensions_beside import dimensions_are_of_groups
from bot.asking.reading.done_to_them import is_done_to_them
from bot.asking.reading.each_by_itself import each_by_itself
from bot.asking.reading.home_asked_too import asks_of_home_too
from bot.asking.reading.lists_of_now import is_of_now, may_be_of_one_point
from bot.asking.reading.needed_words import OF_NEEDED
from bot.asking.reading.parts import Parts
from bot.asking.reading.placed import place_is_placed, sort_at
from bot.asking.reading.runs_asked import is_a_stretch
from bot.asking.reading.said_conditions import says_a_number
from bot.asking.reading.total_of_a_state import total_of_a_state
from bot.asking.reading.totals_of_years import are_totals_of_years, is_total_of_each
from bot.asking.reading.with_another_time import is_held_against_twice, passes_over_a_time_beside
from bot.asking.reading.words_in_use import ALWAYS, OF_A_WINDOW, USED, used_of_areas
from bot.asking.words.aim_phrases import ESTABLISHMENT
from bot.asking.words.field_words import DIRECTIONS, Field
from bot.asking.words.order_words import ENDS_OF_ORDERS
from bot.asking.words.steps_said import CADENCE_WORDS
from bot.figures.measures import Combine, Measure, Unit
from bot.figures.periods import PeriodKind

_WITH_PEERS = (Intent.RANK, Intent.GAP, Intent.RANKING, Intent.VALUE, Intent.RATE)
_WITH_CADENCE = (
    Intent.EXTREME,
    Intent.AVERAGE,
    Intent.LINES,
    Intent.SIGNALS,
    Intent.DROPS_OUT,
    Intent.HOW_OFTEN,
    Intent.NEXT_DUE,
    Intent.OF_YEARS,
)


def are_rates(measures: Iterable[str], vocabulary: Vocabulary) -> bool:
    """Whether all the measures are percentages: what is a rate already has no other."""
    return {vocabulary.framework.measures[key].unit for key in measures} == {Unit.PERCENT}


def checked(question: Question, parts: Parts, vocabulary: Vocabulary) -> Question | NotUnderstood:
    """The question, where it uses all that was said; else what stands in the way."""
    fault = total_of_a_state(question, parts, vocabulary) or _sums(question, parts)
    fault = fault or _unused(question, parts, vocabulary) or _unclear(question, parts, vocabulary)
    return question if fault is None else fault


def checked_list(question: Question, parts: Parts) -> Question | NotUnderstood:
    """A list that uses all that was said; lists are as of the day and of whole measures."""
    allowed = {Sort.AREA, Sort.TAG, Sort.OBJECTIVE}
    if question.intent is Intent.LIST_OVERDUE:
        allowed = {Sort.LEAD}
    elif question.intent is Intent.HELP:
        allowed = set()
    elif question.measures:
        allowed |= {Sort.MEASURE, Sort.GROUP}
    named = all(one.sort in allowed for one in parts.names)
    now = all(is_of_now(period) for _, period in parts.periods)
    now = now or (question.intent is Intent.LIST_SIGNALS and len(parts.periods) == 1 and may_be_of_one_point(parts))
    now = now or question.topic == ALL_THAT_IS_LATE  # of a board, which is of its day
    plain = now and not (parts.rate or parts.per_time or parts.cadences or parts.dimensions or says_a_number(parts))
    kinds = not parts.kinds or question.intent in (Intent.LIST_SIGNALS, Intent.LIST_MISSED, Intent.LIST_TARGETS)
    if named and plain and kinds and not parts.kinds_alone and set(parts.fields) <= USED[question.intent] | ALWAYS:
        return question
    return NotUnderstood("mixed")


def _sums(question: Question, parts: Parts) -> NotUnderstood | None:
    several = len(question.measures) > 1 or len(question.areas) > 1 or bool(question.more_periods or question.by)
    several = several or len(question.groups) > 1
    if question.by == EACH_PERIOD and not question.more_periods and parts.has(Field.TOTAL):
        several = len(question.measures) > 1 or len(question.areas) > 1  # the total of each month
    several = several and question.intent is not Intent.SHARE  # "the share of the force total"
    several = several and not is_total_of_each(question, parts)
    several = several and not are_totals_of_years(question, parts)
    total = several and parts.has(Field.COMBINED, Field.TOTAL) and not question.summed
    if total or (parts.has(Field.COMBINED) and not (question.summed or _is_of_a_stretch(question, parts))):
        return NotUnderstood("sums", choices=each_by_itself(question, parts))
    beside = several and (question.by != EACH_PERIOD or len(question.measures) + len(question.areas) > FEWEST_COMPARED)
    then = question.against is not None or question.against_period is not None
    if parts.has(Field.COMPARE) and question.intent in (Intent.VALUE, Intent.RATE) and not (beside or then):
        return NotUnderstood("compare")
    if is_held_against_twice(question, parts):
        return NotUnderstood("two things")
    if passes_over_a_time_beside(question, parts):
        return NotUnderstood("compare")
    if question.intent is Intent.GAP and len(question.areas) < FEWEST_COMPARED and points_at_several(parts.words):
        return NotUnderstood("which of them")
    if question.intent is Intent.DROPS_OUT and "off" in parts.words and OF_A_WINDOW.isdisjoint(parts.words):
        return NotUnderstood("mixed")  # what is dropping off falls
    if question.intent is Intent.DROPS_OUT and not _of_the_rolling_year(question):
        return NotUnderstood("mixed")
    return None


def _is_of_a_stretch(question: Question, parts: Parts) -> bool:
    """`January to March combined`: of one measure in one place over a time of several, which is one total anyway."""
    stretch = len(parts.periods) == 1 and is_a_stretch(question.period)
    stretch = stretch and parts.words_at(parts.fields[Field.COMBINED]) != ("plus",)
    return (
        stretch
        and question.intent is Intent.VALUE
        and not question.by
        and parts.words_at(parts.fields[Field.COMBINED]) != ("plus",)
    )


FEWEST_COMPARED = 2
"""One measure in one area has nothing beside it; its periods are no comparison of themselves."""


def _of_the_rolling_year(question: Question) -> bool:
    period = question.period
    coming = period.words.split()[:1] == ["next"]
    lands = period.form is Form.NAMED and {one.kind for one in period.candidates} == {PeriodKind.MONTH}
    return period.form is Form.NEWEST or coming or lands or (period.form is Form.ROLLING and not period.candidates)


def _aims_at_nothing(question: Question) -> bool:
    """Whether something is said of a target where none is asked about, or of a baseline since some other year."""
    aim = question.aim
    if aim is None:
        return False
    since = aim.baseline and question.period.form is Form.SINCE
    return since or question.intent not in (Intent.TARGET, Intent.VARIANCE, Intent.SIGNALS)


def _is_then_and_now_of_many(question: Question) -> bool:
    """Whether shares, rates or averages of areas or groups would have to be given at two times."""
    held_against = question.against is not None or question.against_period is not None
    return question.intent in THEN_AND_NOW and bool(question.by) and held_against


def _is_misplaced(question: Question, parts: Parts) -> bool:
    """Whether a number, a direction or a condition was said where the answer has no use for it."""
    several = len(parts.directions) != 1 or parts.has(*_OTHER_ENDS)
    several = several and not (question.against_trend or question.both_ways)
    if question.changed and (several or _is_of_places_in_order(parts)):
        return True
    if _is_then_and_now_of_many(question) or (question.intent is Intent.SHARE and is_share_of_a_move(parts)):
        return True
    if question.rate is not None and Field.RATE not in USED[question.intent] | used_of_areas(question):
        return True  # a number of them that is passed is none of their rate
    if question.intent is Intent.HOW_OFTEN and (question.condition is None or _turns_otherwise(question, parts)):
        return True
    if parts.threshold is not None and question.intent is not Intent.HOW_OFTEN and not _is_held_against(question):
        return True
    if question.condition in AIMED_AT:
        return True  # of what is neither better high nor low
    if _aims_at_nothing(question):
        return True
    if question.intent is Intent.EXTREME and question.extreme is None:
        return True  # the best of what is neither better high nor low
    if question.intent is Intent.VARIANCE and parts.has(Field.MISSED) and _counts_what_is_missed(parts.words):
        return True  # how many were not reached in time is no target
    rest_of_one = parts.others and not question.beside and len(question.areas) > 1  # the rest of Sale is not all of it
    if rest_of_one or (question.by and parts.has(Field.WHY)):
        return True  # by borough and reason
    if question.only_place and (question.intent is not Intent.EXTREME or question.by or question.both_ends):
        return True
    return bool(parts.first) and question.intent not in (Intent.RANKING, Intent.EXTREME)


def _is_of_places_in_order(parts: Parts) -> bool:
    """`Moved up the table`, `climbed the rankings`: how its place has changed, and not its figure."""
    tables = [parts.fields[one] for one in (Field.TABLE, Field.RANK) if one in parts.fields]
    for place in tables:
        before = place - 1 - (sort_at(parts, place - 1) is Sort.KIND)
        moved = parts.taken[before - 1][1] if before > 0 and parts.harmless.get(before) in ("the", "our") else None
        if moved is not None and moved.sort is Sort.FIELD and moved.key in _WAYS:
            return True
    return False


_WAYS = frozenset(one.value for one in (*DIRECTIONS, Field.CHANGE))


def _counts_what_is_missed(words: Sequence[str]) -> bool:
    """Whether it is asked how many there were, and not by how many points."""
    return any(pair == ("how", "many") and words[at - 1 : at] != ("by",) for at, pair in enumerate(pairwise(words)))


def _is_held_against(question: Question) -> bool:
    """Whether a figure is held against the number that was said, or those of areas of a kind; no others in a row."""
    of_others = question.by.startswith(("groups:", "peers:")) or question.by == EACH_PERIOD
    of_its_move = question.intent is Intent.CHANGE and question.extreme is not None
    held = question.intent is Intent.VALUE or question.changed or of_its_move
    return held and question.condition is not None and not of_others


def _says_a_fraction(parts: Parts) -> bool:
    """Whether a number was said as a part of a whole: more than one in four."""
    said = (" ".join(parts.words[span.start : span.end]) for span, _ in parts.taken if span.threshold or span.aim)
    return any(_A_FRACTION.search(words) for words in said)


_A_FRACTION = re.compile(r" (?:in|out of) (?:\d+|[a-z]+)$")


def _turns_otherwise(question: Question, parts: Parts) -> bool:
    """Whether a change was said that is not what is counted."""
    return parts.has(Field.CHANGE) and question.condition not in OF_CHANGES


_OTHER_ENDS = (Field.LOWEST, Field.FEWEST, Field.BEST, Field.WORST)


def _used_of(question: Question, vocabulary: Vocabulary) -> frozenset[Field]:
    """The words of the field that an answer of this kind has a use for."""
    used = USED[question.intent] | ALWAYS | used_of_areas(question)
    if question.intent in THEN_AND_NOW and (question.against or question.against_period):
        used |= USED[Intent.CHANGE]
    if question.both_ends and question.intent is Intent.EXTREME:
        used |= {Field.AVERAGE}
    if question.count_behind is not None:
        used |= {Field.AS_NUMBERS}
    if question.largest_move:
        used |= {Field.CHANGE, Field.PERIOD_ON_PERIOD}
    if question.period.form is Form.YEAR_AGO:
        used |= {Field.YEAR_EARLIER}
    if question.by == EACH_PERIOD:
        used |= {Field.TREND}
    if question.count_behind is CountBehind.WHOLE and are_rates(question.measures, vocabulary):
        used |= {Field.SAMPLE}
    if are_rates(question.measures, vocabulary):
        used |= {Field.PERCENT, Field.RATE, *({Field.SHARE} if question.intent is Intent.VALUE else ())}
    if {vocabulary.framework.measures[key].unit for key in question.measures} == {Unit.POUNDS}:
        used |= {Field.COST}
    return used


def _is_any_of_a_measure(parts: Parts) -> bool:
    """`Any vandalism in Sale in May`: its figure; any area, and any of what is listed, are asked through."""
    place = parts.fields.get(Field.ANY)
    if place is None or parts.areas_asked or parts.kinds or parts.words_at(place) != ("any",):
        return False
    return sort_at(parts, place + 1) in (Sort.MEASURE, Sort.GROUP) and parts.words.count("any") == 1


def _unused(question: Question, parts: Parts, vocabulary: Vocabulary) -> NotUnderstood | None:
    of_areas = parts.kinds or parts.areas_asked or question.by
    if _is_misplaced(question, parts) or (of_areas and _says_a_fraction(parts)):
        return NotUnderstood("mixed")  # more than one in four districts are so many areas
    earlier = question.intent is Intent.VALUE and parts.has(Field.YEAR_EARLIER, Field.PERIOD_EARLIER)
    if earlier and question.period.form is not Form.YEAR_AGO:
        return NotUnderstood("earlier alone")
    needed = OF_NEEDED if parts.has(Field.NEEDED) else frozenset()
    if question.condition in OF_CHANGES and _is_from_each_to_the_next(question, parts, vocabulary):
        needed |= {Field.PERIOD_ON_PERIOD}
    if question.intent is Intent.VALUE and not question.by and _is_any_of_a_measure(parts):
        needed |= {Field.ANY}
    if question.not_so and question.changed and not (question.only_first or question.against_trend):
        needed |= {Field.NOT_SO} if len(parts.directions) == 1 else frozenset()
    if not set(parts.fields) <= _used_of(question, vocabulary) | needed:
        return NotUnderstood("mixed")
    if parts.tags or parts.objectives or any(one.sort in (Sort.LEAD, Sort.DELIVERABLE) for one in parts.names):
        return NotUnderstood("mixed")
    if parts.peers and question.intent not in _WITH_PEERS:
        return NotUnderstood("mixed")
    among_peers = question.intent is Intent.RANK or (question.intent is Intent.GAP and len(question.areas) != 2)
    own_rate = among_peers and not _is_its_own_rate(question, vocabulary)
    return NotUnderstood("mixed") if own_rate else None


def _is_from_each_to_the_next(question: Question, parts: Parts, vocabulary: Vocabulary) -> bool:
    """`Falling month on month, how long for`: each month is held against the one before anyway, of monthly figures."""
    held = {vocabulary.framework.measures[key].cadence for key in question.measures}
    return {*parts.units_earlier} <= held and len(held) == 1


def _is_its_own_rate(question: Question, vocabulary: Vocabulary) -> bool:
    """Whether no rate was asked for but that by which areas are compared anyway."""
    if question.rate is None or question.rate == AskedRate():
        return True
    own = [vocabulary.framework.measures[key].default_rate for key in question.measures]
    asked = question.rate
    # The order of forces is the same by one household as by a thousand of them.
    return all(one is not None and asked.per in (None, 1, one.per) and asked.of in (None, one.of) for one in own)


def _has_use_for_steps(question: Question, parts: Parts, vocabulary: Vocabulary) -> bool:
    """Whether `weekly` or `by day` can be said of a question: where it is judged, of how often there is a figure."""
    if question.intent is not Intent.SIGNALS:
        return question.intent in _WITH_CADENCE
    held = {vocabulary.framework.measures[key].cadence.value for key in question.measures}
    return all(any(one.value in cadence for cadence in held) for one in parts.cadences)


def _is_part_of_a_time(question: Question, parts: Parts) -> bool:
    """`The first half of the month`: a step of time behind `of the` says what a part is of."""
    periods = {place for place, _ in parts.periods}
    behind = [
        place for place in _places_of_steps(parts) if parts.before(place) == "the" and parts.before(place - 1) == "of"
    ]
    if any(
        parts.before(place) == "of" and sort_at(parts, place - 2) is Sort.FIELD for place in _places_of_steps(parts)
    ):
        return True  # by day of week
    return any(question.by == EACH_PERIOD or place - 3 in periods for place in behind)


def _places_of_steps(parts: Parts) -> list[int]:
    return [place for place, (_, one) in enumerate(parts.taken) if one is not None and one.key in _STEPS]


_STEPS = frozenset(one.value for one in CADENCE_WORDS)


def _unfit(parts: Parts, measures: Collection[Measure]) -> NotUnderstood | None:
    """What can be said of money, of times or of people in post alone."""
    units = {one.unit for one in measures}
    of_posts = any(ESTABLISHMENT in parts.words_at(place) for place in parts.fields.values())
    if of_posts and any(one.combine is not Combine.LAST for one in measures):
        return NotUnderstood("word", ESTABLISHMENT)
    if parts.has(Field.WORTH) and Unit.COUNT in units:
        return NotUnderstood("word", "value")  # of a crime it would be the money
    of_the_change = is_of_the_change(parts)
    if parts.threshold_unit is not None and set(units) != {parts.threshold_unit} and not of_the_change:
        return NotUnderstood("mixed")
    if of_the_change and not fits_the_change(parts, measures):
        return NotUnderstood("mixed")
    if parts.of_times and not set(units) <= {Unit.MINUTES, Unit.SECONDS}:
        return NotUnderstood("mixed")
    return None


def _names_two_ends(question: Question, parts: Parts) -> bool:
    """Whether two ends are asked for; `the top 3 where it fell most` says by `top` only how many."""
    said = {one for one in ENDS_OF_ORDERS if one in parts.fields}
    if question.both_ends:
        return False
    return len(said) > 1 and not (question.changed and question.first and said == {Field.HIGHEST, Field.MOST})


def _unclear(question: Question, parts: Parts, vocabulary: Vocabulary) -> NotUnderstood | None:
    if not place_is_placed(parts):
        return NotUnderstood("place")
    if (unfit := _unfit(parts, [vocabulary.framework.measures[key] for key in question.measures])) is not None:
        return unfit
    if (not parts.linked and question.intent is not Intent.SHARE) or is_done_to_them(parts, vocabulary):
        return NotUnderstood("not linked")
    if _names_two_ends(question, parts) or asks_of_home_too(parts, vocabulary) or parts.rates > 1 or parts.numbers > 1:
        return NotUnderstood("two things")
    if len(parts.peers) > 1 or len(parts.kinds) > 1 or len({key for key, _ in parts.dimensions}) > 1:
        return NotUnderstood("two things")
    if (unclear := of_no_single_period(question, parts)) is not None:
        return unclear
    average = question.intent is Intent.AVERAGE or question.lines == (Statistic.MEAN,)
    steps_named = question.intent in (Intent.LINES, Intent.AVERAGE) and bool(parts.cadences)
    needed = question.intent is Intent.VARIANCE and (parts.has(Field.NEEDED) or "need" in parts.harmless.values())
    each_unclear = (parts.each and question.by != EACH_PERIOD) or _is_part_of_a_time(question, parts)
    judged = question.intent is Intent.SIGNALS and question.aim is not None
    if (parts.per_time and not (average or needed or judged)) or each_unclear:
        return NotUnderstood("per time")
    stepped = question.by == EACH_PERIOD or question.stepped
    if parts.cadences and not (_has_use_for_steps(question, parts, vocabulary) or stepped or needed):
        return NotUnderstood("mixed")
    if parts.dimensions and not question.by.startswith("groups:") and not dimensions_are_of_groups(parts):
        return NotUnderstood("by")
    if parts.kinds_alone or (parts.kinds and not question.by):
        return NotUnderstood("kind", parts.kinds[0] if parts.kinds else "")
    if (
        parts.has(Field.BY)
        and not (question.by or needed or steps_named)
        and question.intent not in (Intent.RANK, Intent.RANKING)
    ):
        return NotUnderstood("by")
    return None
