"""A question in a thread: what it does not say is kept from the question before it."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.asking.asked_period import NEWEST, Form
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Against, Intent, NotUnderstood, Question, all_in_order, only_its_figures
from bot.asking.reading.area_around_those import area_around_those
from bot.asking.reading.areas_beyond_asked import are_of_other_figures, those_beyond
from bot.asking.reading.areas_then import in_order_by_another_kind, of_what_was_listed
from bot.asking.reading.as_of_the_whole_then import held_against_the_same, of_each_as_of_the_whole
from bot.asking.reading.asked_alike import asked_alike
from bot.asking.reading.assembling import about_measures
from bot.asking.reading.change_beyond import by_another_number
from bot.asking.reading.change_of_several import change_of_several
from bot.asking.reading.compared_periods import is_of_another_length
from bot.asking.reading.counted_then import counted_as_before, in_a_row_as_before
from bot.asking.reading.end_then import end_of_those
from bot.asking.reading.groups_crossed import crossed_parts
from bot.asking.reading.groups_of_those import groups_of_those
from bot.asking.reading.moves_of_areas_asked import by_their_level
from bot.asking.reading.one_of_a_list import of_one_of_the_list
from bot.asking.reading.order_of_changes import in_order_of_changes
from bot.asking.reading.other_end import with_its_other_end
from bot.asking.reading.own_words import settle_cases_by_outcome
from bot.asking.reading.parts import Parts
from bot.asking.reading.period_before import alike, period_before
from bot.asking.reading.rate_then import by_its_rate, gap_to_another, told_by_numbers
from bot.asking.reading.set_beside_then import set_beside_then, still_side_by_side
from bot.asking.reading.settled_kinds import settle_areas
from bot.asking.reading.share_then import ShareThen, share_then
from bot.asking.reading.shares_of_those import shares_of_those
from bot.asking.reading.slowest_asked import slowest_of_those
from bot.asking.reading.statistic_before import statistic_before
from bot.asking.reading.steps_then import step_by_step
from bot.asking.reading.time_then import at_its_time
from bot.asking.reading.total_then import summed_as_before, summed_as_total
from bot.asking.reading.us_behind_another import with_us_meant
from bot.asking.reading.years_ago_then import years_ago_then
from bot.asking.words.field_words import Field
from bot.asking.words.order_words import ENDS_OF_ORDERS
from bot.asking.words.where_asked import asks_for_places
from bot.figures.measures import Combine, Unit

FEWEST_IN_ORDER = 2
"""So many areas are needed for one of them to be the highest."""
_OF_AIMS = (Intent.TARGET, Intent.VARIANCE)
_TELLS_BY_HOW_MUCH = (Intent.VARIANCE, Intent.CHANGE, Intent.RANK, Intent.GAP)
_BY_HOW_MUCH = re.compile(
    r"(?:by )?how (?:much|far|many)(?: (?:by|is|was|it|that|this|are|we))*"
    r"(?: (?P<side>above|over|below|under|outside|beyond))?"
    r"(?P<limit> (?:(?:its|the|that|upper|lower|control) )*limits?)?"
    r"(?: (?:is|was|it|that|this))*"
)
_SIDES_SAID = {"over": "above", "under": "below", "beyond": "outside"}
_WE = (("we",), ("us",), ("our",), ("ours",))
_ASKED_ANYWAY = {Intent.VALUE: (Field.TOTAL,)}
"""What is given anyway where it is asked for again; after a median the total of a year is another statistic."""
_FORCEWIDE = frozenset({"force", "forcewide", "forces", "wide", "whole", "overall", "organisation", "constabulary"})
_POINTS = frozenset({"that", "it", "this", "those", "they"})


def _with_its_share(parts: Parts, previous: Question, vocabulary: Vocabulary) -> Parts:
    """`What % high`, after a count: the share that the group is of it; after that of a group `what % is that`."""
    asked = {*parts.fields} - {Field.WHAT_IS}
    measures = [vocabulary.framework.measures[key] for key in previous.measures]
    counted = len(measures) == 1 and measures[0].combine is Combine.SUM and measures[0].unit is Unit.COUNT
    plain = previous.intent is Intent.VALUE and not (previous.by or previous.more_periods or parts.names)
    of_that = plain and len(previous.groups) == 1 and not _POINTS.isdisjoint(parts.words)
    if asked != {Field.PERCENT} or not (parts.groups or of_that) or parts.measures or not counted:
        return parts
    fields: dict[Field, int] = {
        Field.SHARE if one is Field.PERCENT else one: place for one, place in parts.fields.items()
    }
    return replace(parts, fields=fields)


def followed_up(parts: Parts, previous: Question, vocabulary: Vocabulary) -> Question | NotUnderstood:
    """The previous question with what these parts change in it: place, measure, period, statistic, day known."""
    timed = slowest_of_those(parts, previous, vocabulary)
    return timed if isinstance(timed, NotUnderstood) else _followed_up(timed, previous, vocabulary)


def _followed_up(parts: Parts, previous: Question, vocabulary: Vocabulary) -> Question | NotUnderstood:
    parts = with_us_meant(_without_we(_without_what_it_was(parts), previous, vocabulary), previous, vocabulary)
    if parts.has(Field.SOURCE, Field.WHY):
        alone = len(parts.fields) == 1 and not (parts.names or parts.periods)
        return replace(previous, explain=True, why=parts.has(Field.WHY)) if alone else NotUnderstood("mixed")
    parts = summed_as_total(parts, previous)
    parts, previous, by_numbers = told_by_numbers(parts, previous, vocabulary)
    driven = parts.has(Field.DRIVEN_UP, Field.DRIVEN_DOWN)
    if by_numbers and _asks_nothing(parts, previous):
        return previous
    parts = counted_as_before(set_beside_then(parts, previous, vocabulary), previous)
    parts = those_beyond(parts, previous, vocabulary.framework)
    if not parts.periods and is_of_another_length(parts, previous.period):
        return NotUnderstood("two periods")
    instead = _asked_instead(parts, previous, vocabulary)
    if instead is not None:
        return instead
    if _asks_nothing(parts, previous) or _asks_something_else(parts, previous, vocabulary):
        return NotUnderstood("no measure" if _asks_nothing(parts, previous) else "mixed")
    those = crossed_parts(parts, previous, vocabulary) or groups_of_those(parts, previous, vocabulary)
    if isinstance(those, NotUnderstood):
        return those
    parts = _with_its_share(_of_groups(parts, those), previous, vocabulary)
    share = share_then(parts, previous, vocabulary)
    asked = _about(_with_what_was_said(parts, previous, vocabulary), share, previous, vocabulary)
    if isinstance(asked, NotUnderstood):
        return asked
    asks = set(parts.fields) - {Field.CHART, Field.TABLE, Field.HOME, *_ASKED_ANYWAY.get(previous.intent, ())}
    if previous.intent is Intent.EXTREME and parts.areas and not parts.periods:
        asks -= {Field.WHAT_IS}  # what was it in Hope: its highest, too, and no sum of all those months
    if (
        not asks
        and parts.rate is None
        and parts.threshold is None
        and not (parts.peers or parts.stepped or parts.per_time)
        and share is None
    ):
        kept = asked_alike(asked, parts, previous, vocabulary)
        if isinstance(kept, NotUnderstood):
            return kept
        asked = of_one_of_the_list(kept, parts, previous, vocabulary.framework)
    unsaid, asked = asked.against_unsaid, at_its_time(asked, parts, previous, vocabulary)
    asked = held_against_the_same(asked, parts, previous) if unsaid else asked
    of_times = change_of_several(asked, unsaid=unsaid)
    if isinstance(of_times, NotUnderstood):
        return of_times
    told = _of_what_was_told(summed_as_before(of_times, parts, previous), parts, previous, vocabulary)
    return by_their_level(told, parts, previous, vocabulary) if driven else told


def _asked_instead(parts: Parts, previous: Question, vocabulary: Vocabulary) -> Question | NotUnderstood | None:
    """What is asked where the words have a sense of their own behind the question before; None where they change it."""
    return (
        _charted(parts, previous)
        or _asks_by_how_much(parts, previous)
        or in_order_of_changes(parts, previous)
        or in_order_by_another_kind(parts, previous, vocabulary)
        or by_another_number(parts, previous, vocabulary)
        or shares_of_those(parts, previous, vocabulary)
        or step_by_step(parts, previous)
        or area_around_those(parts, previous, vocabulary)
        or years_ago_then(parts, previous)
        or statistic_before(parts, previous)
        or period_before(parts, previous, vocabulary)
        or with_its_other_end(parts, previous, vocabulary)
        or end_of_those(parts, previous, vocabulary)
        or gap_to_another(parts, previous, vocabulary)
    )


def _of_what_was_told(
    asked: Question, parts: Parts, previous: Question, vocabulary: Vocabulary
) -> Question | NotUnderstood:
    """What is asked, at its time, as the question before was answered: of its aim, by its rate, in its order."""
    if parts.kinds and previous.intent is Intent.VALUE and parts.has(Field.BY):
        asked = replace(asked, intent=Intent.VALUE)
    asked = still_side_by_side(of_each_as_of_the_whole(asked, parts, previous), previous, vocabulary)
    asked = in_a_row_as_before(_against_the_one_before(asked, parts, previous), parts, previous)
    asked = _with_its_own_aim(asked, parts, previous, vocabulary)
    if _leaves_the_period_before(asked, parts, previous) or _orders_by_one_of_several(asked):
        return NotUnderstood("two periods")
    asked = replace(
        _in_their_order(asked), known_on=parts.known_on or previous.known_on, as_at=parts.as_at or previous.as_at
    )
    return of_what_was_listed(by_its_rate(asked, parts, previous, vocabulary), parts, previous, vocabulary)


def _with_its_own_aim(asked: Question, parts: Parts, previous: Question, vocabulary: Vocabulary) -> Question:
    """Another measure's target is judged at the time that was told; a number said of one in another unit is none of it.

    How often one was under a number says nothing of another that goes the other way: its own figure is told.
    `And 101 wait` after `was the grade 1 target met in June`; `and ASB` after `are we over 85`, of percent.
    """
    measures = vocabulary.framework.measures
    if asked.measures == previous.measures or not (asked.measures and previous.measures):
        return asked
    if asked.intent is previous.intent and asked.intent in _OF_AIMS and not parts.periods:
        asked = replace(asked, period=previous.period)
    ways = {measures[key].better for key in (*asked.measures, *previous.measures)}
    if asked.intent is Intent.HOW_OFTEN and asked.threshold is not None and parts.threshold is None and len(ways) > 1:
        return replace(only_its_figures(asked), period=parts.periods[0][1] if parts.periods else NEWEST)
    units = {measures[key].unit for key in (*asked.measures, *previous.measures)}
    if asked.threshold is not None and parts.threshold is None and len(units) > 1:
        asked = replace(asked, threshold=None, condition=None)
    return asked


def _asks_by_how_much(parts: Parts, previous: Question) -> Question | None:
    """`By how much` after what tells it, which is said again: a target, a change, a limit."""
    told = previous.intent in _TELLS_BY_HOW_MUCH or bool(previous.signal_side) or previous.changed
    found = _BY_HOW_MUCH.fullmatch(" ".join(word for word in parts.words if word != "and"))
    if found is None:
        return None
    if found["side"] or found["limit"]:
        return _beyond_its_limit(previous, found["side"] or "outside") if found["limit"] else None
    in_order = previous.intent is Intent.RANKING and bool(previous.by) and not previous.by.startswith("groups:")
    if in_order and not told:
        return replace(all_in_order(previous), both_ends=True)
    return previous if told else None


def _beyond_its_limit(previous: Question, side: str) -> Question | None:
    """`How far above its limit`: of the one figure that stands there."""
    if previous.intent not in (Intent.VALUE, Intent.SIGNALS) or previous.by or previous.more_periods:
        return None
    return replace(previous, intent=Intent.SIGNALS, signal_side=_SIDES_SAID.get(side, side))


def _without_what_it_was(parts: Parts) -> Parts:
    """`What was it the same month last year`: what it was is asked of the time alone."""
    if not (parts.has(Field.WHAT_IS) and len(parts.fields) > 1):
        return parts
    rest = replace(parts)
    rest.fields = {asked: place for asked, place in parts.fields.items() if asked is not Field.WHAT_IS}
    return rest


def _without_we(parts: Parts, previous: Question, vocabulary: Vocabulary) -> Parts:
    """`How many did we have in March`, `are we on target` after a district of ours: of that district, not of the force.

    Home is meant where nothing else is asked (`and us`), and where we are held against what was told, or are its whole.
    """
    home, framework = parts.fields.get(Field.HOME), vocabulary.framework
    asks_more = len(parts.fields) + len(parts.periods) > 1 or parts.threshold is not None
    set_beside = parts.has(Field.COMPARE) and not (parts.periods or parts.units_earlier)
    named_then = bool(parts.measures) and not (parts.areas or parts.groups) and parts.words[-1:] == ("then",)
    asks_more = (asks_more and not (set_beside or parts.has(Field.SHARE, Field.AS_SHARE))) or named_then
    if home is None or (parts.names and not named_then) or parts.kinds or not asks_more:
        return parts
    within = all(framework.home in framework.with_ancestors(key)[1:] for key in previous.areas)
    forcewide = not _FORCEWIDE.isdisjoint(parts.words)
    if parts.words_at(home) not in _WE or previous.home_meant or not within or forcewide:
        return parts
    rest = replace(parts, home_said=False)
    rest.fields = {asked: place for asked, place in parts.fields.items() if asked is not Field.HOME}
    if (
        parts.words_at(home) == ("we",)
        and rest.fields
        and {*rest.fields}.issubset(ENDS_OF_ORDERS)
        and not (parts.cadences or parts.periods)
    ):
        rest.fields = {Field.RANK: home}  # `are we the worst`: of those beside it
    return rest


def _charted(parts: Parts, previous: Question) -> Question | None:
    """`Chart it` after a change: the measure over its months, and not the change again."""
    said = parts.names or parts.periods or parts.kinds or parts.peers or parts.cadences or parts.rate is not None
    if {*parts.fields} != {Field.CHART} or said or previous.intent is not Intent.CHANGE or previous.by:
        return None
    return replace(only_its_figures(previous), period=NEWEST, chart=True)


def _with_what_was_said(parts: Parts, previous: Question, vocabulary: Vocabulary) -> Parts:
    """The parts with the measures, groups and areas of the question before where none are named."""
    whole = replace(parts)
    if not whole.measures:
        whole.measures = list(previous.measures)
        groups = [(key, previous.measures[0]) for key in previous.groups]
        whole.groups = whole.groups or groups
        settle_cases_by_outcome(whole, vocabulary)
    if not whole.areas and not whole.home_said:
        whole.areas = [] if previous.home_meant or _are_of_a_kind(parts, previous, vocabulary) else list(previous.areas)
    if _is_a_share_of_home(parts, previous, vocabulary):
        whole.areas, whole.home_said = list(previous.areas), False
    if parts.areas_asked and not (parts.measures or parts.kinds or parts.peers):
        whole.kinds = []
        if len(whole.areas) == 1 and len(vocabulary.framework.children_of(whole.areas[0])) < FEWEST_IN_ORDER:
            whole.areas = []  # within Coventry there are none: of all that stand beside it
        settle_areas(whole, vocabulary)
    return whole


def _of_groups(parts: Parts, groups: Sequence[str]) -> Parts:
    """The parts with these groups of each measure that is named."""
    return replace(parts, groups=[(key, one) for one in parts.measures for key in groups]) if groups else parts


def _about(
    whole: Parts, share: ShareThen | NotUnderstood | None, previous: Question, vocabulary: Vocabulary
) -> Question | NotUnderstood:
    """What is asked of the measures; of a share, of its part and its whole."""
    if share is None:
        return about_measures(whole, vocabulary)
    if isinstance(share, NotUnderstood):
        return share
    whole.measures, whole.areas, whole.home_said = [share.measures[0]], [*share.areas], False
    whole.groups = [(key, share.measures[0]) for key in share.groups]
    whole.fields = {Field.SHARE: 0, **whole.fields}
    asked = about_measures(whole, vocabulary)
    if isinstance(asked, NotUnderstood):
        return asked
    if asked.intent is Intent.VALUE and previous.count_behind is not None:
        asked = replace(asked, intent=Intent.SHARE, count_behind=previous.count_behind)
    if asked.intent is not Intent.SHARE:
        return NotUnderstood("mixed")  # a percentage is no part of that of the force
    return replace(asked, measures=share.measures, as_share=len(share.measures) > 1, home_meant=False)


def _is_a_share_of_home(parts: Parts, previous: Question, vocabulary: Vocabulary) -> bool:
    """`What share of the force is that` after the figure of one area: that area is the part, and home the whole."""
    home = vocabulary.framework.home
    whole = parts.home_said or parts.areas == [home]
    said = parts.has(Field.SHARE, Field.AS_SHARE, Field.PERCENT) and whole and {*parts.areas} <= {home}
    return said and not parts.measures and len(previous.areas) == 1 and previous.areas[0] != home


def _are_of_a_kind(parts: Parts, previous: Question, vocabulary: Vocabulary) -> bool:
    """`By district` after a figure of one district, or of a town: of all of them, as none lies within it."""
    framework = vocabulary.framework
    own = [key for key in previous.areas if key in framework.areas]
    within = {framework.areas[key].kind for key in framework.lying_within(own) if key not in own}
    return bool(parts.kinds) and within.isdisjoint(parts.kinds)


def _asks_nothing(parts: Parts, previous: Question) -> bool:
    """Whether nothing that was said changes the question before."""
    said = (
        parts.names
        or parts.home_said
        or parts.periods
        or parts.fields
        or parts.rate
        or parts.known_on
        or parts.threshold
    )
    return (
        parts.has(Field.LEAD)
        or not (previous.measures and (said or parts.as_at))
        or bool(parts.tags or parts.objectives)
    )


def _asks_something_else(parts: Parts, previous: Question, vocabulary: Vocabulary) -> bool:
    """`And where`, or `total` after a rank: the question before once more would leave out what is asked now."""
    where = parts.areas_asked and not (parts.measures or parts.kinds) and not _says_which_areas(parts)
    total = set(parts.fields) == {Field.TOTAL} and not (parts.names or parts.periods)
    by_number = parts.has(Field.AS_NUMBERS) and previous.intent is Intent.RANK  # a place by number is another order
    where = where or by_number or are_of_other_figures(parts, previous, vocabulary.framework)
    return where or (total and previous.intent is not Intent.VALUE) or _is_of_areas_or_of_all(parts, previous)


def _says_which_areas(parts: Parts) -> bool:
    """`By area`, `who's worst`: what is asked of the areas is said with them."""
    return parts.has(Field.BY) or asks_for_places(parts.fields, parts.directions)


def _is_of_areas_or_of_all(parts: Parts, previous: Question) -> bool:
    """`The rate`, `has it gone up` after areas in their order: of each of them, or of the whole."""
    of_areas = previous.intent is Intent.RANKING and not (parts.names or parts.kinds or parts.home_said)
    return of_areas and (parts.rate is not None or parts.has(Field.RATE, Field.CHANGE))


def _against_the_one_before(asked: Question, parts: Parts, previous: Question) -> Question:
    """`Compared with the month before` after a month that was named: that month against the one before it."""
    named, units = previous.period, parts.units_earlier
    one = named.form is Form.NAMED and len(named.candidates) == 1 and len(units) == 1
    before = asked.against is Against.PERIOD_EARLIER and asked.period.form is Form.LAST
    one = one and not (parts.periods or previous.more_periods)
    of_it = one and before and alike(units[0], named.candidates[0].kind)
    return replace(asked, period=named) if of_it else asked


def _orders_by_one_of_several(asked: Question) -> bool:
    """`Which borough is highest` after two months: in the order of the first alone the other would be left out."""
    return asked.intent is Intent.RANKING and bool(asked.more_periods) and ":" not in asked.by


def _leaves_the_period_before(asked: Question, parts: Parts, previous: Question) -> bool:
    """`Vs last week` after a week that was named: of the two newest weeks it would say nothing of that one."""
    before = previous.period
    named = before.form is Form.NAMED and not before.relative
    moved_back = bool(before.years_before) or (before.form is Form.ROLLING and bool(before.candidates))
    return (named or moved_back) and parts.has(Field.COMPARE) and asked.period.form is Form.LAST


def _in_their_order(asked: Question) -> Question:
    """Two periods that are held against one another, the later against the earlier, whichever was asked first."""
    against = asked.against_period
    if against is None or not all(len(one.candidates) == 1 for one in (asked.period, against)):
        return asked
    if asked.period.candidates[0].end >= against.candidates[0].start:
        return asked
    return replace(asked, period=against, against_period=asked.period)
