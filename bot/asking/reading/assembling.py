"""From the parts of a question to the question: which statistic is asked for, of what, over which period."""

from dataclasses import replace

from bot.asking.names.driving_words import is_of_pace
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.periods.fitting_periods import without_days
from bot.asking.question import (
    EACH_PERIOD,
    NOTE,
    AskedRate,
    Condition,
    CountBehind,
    Intent,
    NotUnderstood,
    Question,
)
from bot.asking.reading.aimed_numbers import settle_aimed
from bot.asking.reading.areas_beyond_asked import asks_which_are_beyond
from bot.asking.reading.asked_whether import asks_whether
from bot.asking.reading.averages_asked import LINES_SAID, averages_asked, lines_asked, with_the_mean
from bot.asking.reading.better_than import held_by_rates
from bot.asking.reading.between_two import between_two
from bot.asking.reading.beyond_then import beyond_then, held_against_another, take_then
from bot.asking.reading.both_ends import settle_ends, settle_ways
from bot.asking.reading.change_beyond import picks_changes
from bot.asking.reading.checking import are_rates, checked
from bot.asking.reading.comparing import comparing_besides, dated, is_needed
from bot.asking.reading.counts_behind_asked import settle_counts_behind
from bot.asking.reading.deviations_asked import no_deviation
from bot.asking.reading.ends_asked import asks_for_both_ends, end_asked, is_best_asked, is_largest_move, of_periods
from bot.asking.reading.ends_of_areas import settle_ends_of_areas
from bot.asking.reading.first_of_its_kind import put_in_order
from bot.asking.reading.forecasts_asked import foretold
from bot.asking.reading.held_against import held_against_home
from bot.asking.reading.judging_words import asks_of_chance
from bot.asking.reading.leads_asked import asked_of_leads
from bot.asking.reading.lists_asked import SIDES, SIGNALS, without_measure
from bot.asking.reading.meaning_asked import asked_meaning
from bot.asking.reading.meetings_asked import asked_of_meetings
from bot.asking.reading.member_of_family import settle_member_of_family
from bot.asking.reading.moved_asked import asked_what_moved, settle_fastest_growing
from bot.asking.reading.moves_of_areas_asked import settle_moves_of_areas
from bot.asking.reading.order_of_changes import is_by_percent, orders_changes
from bot.asking.reading.own_kind import ranks_peers, settle_own_kind
from bot.asking.reading.own_words import settle_own_words
from bot.asking.reading.parts import Parts
from bot.asking.reading.parts_of_a_whole import is_named_as_a_part, is_said_of_a_part
from bot.asking.reading.predicates_said import PREDICATE
from bot.asking.reading.runs_asked import asks_for_a_run
from bot.asking.reading.said_conditions import figure_or_how_often, said_aim, said_condition, said_occurs
from bot.asking.reading.season_asked import asks_of_years, of_years, settle_usually
from bot.asking.reading.set_beside import against_the_average, beside, beside_average_of_peers, settle_beside
from bot.asking.reading.settled_fields import settle_fields
from bot.asking.reading.side_by_side import home_beside
from bot.asking.reading.signals_in_measures import signals_in_measures
from bot.asking.reading.targets_of_areas import targets_of_areas
from bot.asking.reading.two_asked_of_periods import ON_TRACK, of_periods_alone
from bot.asking.reading.updates_asked import asked_of_updates
from bot.asking.reading.wave_before import settle_wave_before
from bot.asking.reading.whole_and_part import whole_and_part
from bot.asking.reading.whole_beside import names_the_whole
from bot.asking.words.field_words import Field
from bot.asking.words.order_words import ENDS_OF_ORDERS
from bot.figures.measures import Combine

_TOGETHER = frozenset(
    {
        frozenset({Intent.RATE, Intent.RANK}),
        frozenset({Intent.RATE, Intent.RANKING}),
        frozenset({Intent.RANK, Intent.RANKING}),
        frozenset({Intent.RATE, Intent.RANK, Intent.RANKING}),
        frozenset({Intent.RATE, Intent.GAP}),
        frozenset({Intent.SHARE, Intent.RANKING}),
    }
)
_TERMS = {
    *(Field.MEAN, Field.UPPER, Field.LOWER, Field.LIMITS, Field.MILESTONE, Field.VARIANCE, Field.TREND, Field.RATE),
    *(Field.RANK, Field.GAP, Field.AVERAGE, Field.SIGNALS),
}
_BY_ITS_NAME = {Field.STRAIGHT_LINE: Intent.STRAIGHT_LINE, Field.DROPS_OUT: Intent.DROPS_OUT}
_STRONGEST = (Intent.RANKING, Intent.RANK, Intent.GAP)


def assembled(parts: Parts, vocabulary: Vocabulary) -> Question | NotUnderstood:
    """The question that some parts make by themselves, as known and as at the days that they name; or why none."""
    asked = _assembled(parts, vocabulary)
    if isinstance(asked, NotUnderstood) or (parts.known_on is None and parts.as_at is None):
        return asked
    return replace(asked, known_on=asked.known_on or parts.known_on, as_at=asked.as_at or parts.as_at)


def _assembled(parts: Parts, vocabulary: Vocabulary) -> Question | NotUnderstood:
    if (of_leads := asked_of_leads(parts, _topics(parts))) is not None:
        return of_leads
    if (of_meetings := asked_of_meetings(parts)) is not None:
        return of_meetings
    if (about_updates := asked_of_updates(parts)) is not None:
        return about_updates
    if parts.has(Field.MEANING) or _asks_what_it_is(parts):
        return asked_meaning(parts, _topics(parts))
    settle_fastest_growing(parts)
    if not parts.measures:
        return asked_what_moved(parts, vocabulary) or without_measure(parts)
    return whole_and_part(parts) or about_measures(parts, vocabulary)


def about_measures(parts: Parts, vocabulary: Vocabulary) -> Question | NotUnderstood:
    """A question that names its measures."""
    settle_own_words(parts, vocabulary)
    settle_member_of_family(parts, vocabulary)
    settle_usually(parts, vocabulary)
    settle_wave_before(parts, vocabulary)
    settle_fields(parts, vocabulary)
    then = take_then(parts, vocabulary)
    if isinstance(then, Condition) or held_against_another(parts):
        return NotUnderstood("mixed")
    settle_ends(parts, vocabulary)
    settle_ends_of_areas(parts, vocabulary)
    settle_ways(parts)
    settle_aimed(parts, vocabulary)
    settle_own_kind(parts, vocabulary)
    if (cannot := settle_moves_of_areas(parts, vocabulary)) is not None:
        return cannot
    set_beside = settle_beside(parts, vocabulary)
    if not set_beside and (cannot := put_in_order(parts, vocabulary)) is not None:
        return cannot
    if parts.has(Field.DEVIATION):
        return no_deviation(parts, vocabulary)
    count_behind = settle_counts_behind(parts, vocabulary)
    if count_behind is CountBehind.REST:
        del parts.fields[Field.MISSED]
    if not set_beside and (of_areas := targets_of_areas(parts)) is not None:
        return of_areas
    intent = Intent.RANKING if set_beside else _intent(parts, vocabulary)
    if isinstance(intent, NotUnderstood):
        return intent
    if (listed := signals_in_measures(parts, intent)) is not None:
        return listed
    question = _asked(parts, vocabulary, intent, count_behind)
    if set_beside:
        question = beside(question, set_beside, parts, vocabulary)
    measures = vocabulary.framework.measures
    parts.periods = without_days(parts.periods, {measures[key].cadence for key in parts.measures})
    of_stocks = all(measures[key].combine is Combine.LAST for key in parts.measures)
    found = (
        of_years(question, parts)
        if intent is Intent.OF_YEARS
        else dated(question, parts, vocabulary, of_stocks=of_stocks)
    )
    if isinstance(found, NotUnderstood):
        return found
    return checked(found if then is None else beyond_then(found, then, parts, vocabulary), parts, vocabulary)


def _asked(parts: Parts, vocabulary: Vocabulary, intent: Intent, count_behind: CountBehind | None) -> Question:
    """What is asked of the measures that are named, but for its periods."""
    return Question(
        intent=intent,
        measures=tuple(reversed(parts.measures)) if is_said_of_a_part(parts, vocabulary) else tuple(parts.measures),
        areas=_areas(parts, vocabulary),
        groups=tuple(dict.fromkeys(key for key, _ in parts.groups)),
        percent=parts.has(Field.PERCENT) or is_of_pace(parts.words) or is_by_percent(parts, intent),
        lines=lines_asked(parts) if intent is Intent.LINES or with_the_mean(parts, intent) else (),
        extreme=end_asked(parts, intent, vocabulary),
        best=is_best_asked(parts, intent),
        signal_side=next((side for one, side in SIDES.items() if one in parts.fields), ""),
        rate=parts.rate
        or (AskedRate() if parts.has(Field.RATE) and not are_rates(parts.measures, vocabulary) else None),
        peers=parts.peers[0] if parts.peers else None,
        by=_by(parts, intent),
        level_open=parts.level_open,
        only_first=intent is Intent.RANKING and not parts.has(Field.RANK) and parts.has(*ENDS_OF_ORDERS),
        milestone=parts.has(Field.MILESTONE),
        by_number=between_two(parts) or parts.has(Field.RATIO) or parts.in_numbers,
        as_times=parts.has(Field.RATIO),
        against_trend=intent is Intent.RANKING and parts.has(Field.AGAINST_TREND),
        condition=said_condition(parts) if intent is Intent.HOW_OFTEN or _is_held_to(parts, intent) else None,
        occurs=said_occurs(parts) if intent is Intent.HOW_OFTEN else None,
        aim=None if count_behind is CountBehind.REST else said_aim(parts),
        count_behind=count_behind,
        threshold=parts.threshold[1] if parts.threshold is not None else None,
        median=parts.has(Field.MEDIAN),
        summed=_adds_up(parts, intent),
        as_share=parts.has(Field.AS_SHARE)
        or is_said_of_a_part(parts, vocabulary)
        or is_named_as_a_part(parts, vocabulary),
        side_by_side=parts.has(Field.COMPARE, Field.OVERTAKING) and len(_areas(parts, vocabulary)) > 1,
        first=parts.first,
        only_place=any(span.only_place for span, _ in parts.taken),
        changed=intent is Intent.RANKING and parts.has(Field.CHANGE),
        both_ways=orders_changes(parts, intent),
        not_so=parts.has(Field.NOT_SO),
        chart=parts.has(Field.CHART, Field.TREND),
        table=parts.has(Field.TABLE) or "league" in parts.words,
        explain=parts.has(Field.SOURCE),
        why=parts.has(Field.WHY),
        topic=NOTE if parts.has(Field.WHY) and _NOTES & {*parts.words} else "",
        asks_final=parts.has(Field.FINAL),
        known_on=parts.known_on,
        as_at=parts.as_at,
        home_meant=not (parts.areas or parts.home_said),
        cadences=tuple(parts.cadences),
        with_whole=names_the_whole(parts),
        since_when=parts.has(Field.SINCE_WHEN),
        both_ends=asks_for_both_ends(parts, intent, vocabulary),
        largest_move=intent is Intent.EXTREME and is_largest_move(parts),
        stepped=intent in (Intent.VALUE, Intent.RATE) and parts.stepped,
        to_come=parts.has(Field.NEEDED),
        chance_asked=asks_of_chance(parts.words, intent, held_together=parts.has(Field.COMPARE)),
        foretold=foretold(parts) if intent is Intent.VARIANCE else None,
    )


def _is_held_to(parts: Parts, intent: Intent) -> bool:
    """Whether figures are held against the number that was said: one, or that of each area of a kind."""
    if picks_changes(parts, intent) or parts.held_to_target:
        return True
    if parts.kinds:
        return intent in (Intent.VALUE, Intent.RATE) and asks_which_are_beyond(parts)
    return asks_whether(parts)


def points_back(parts: Parts) -> bool:
    """Whether the question speaks of what was said before: it, that, its."""
    return bool({"it", "its", "that", "this", "them", "their"} & set(parts.harmless.values()))


_OF_ITS_FIGURE = frozenset({"was", "were", "figure", "figures", "number", "numbers", "count", "total", "volume"})


def _asks_what_it_is(parts: Parts) -> bool:
    """`What is PPVWI`: one name, and nothing said of it."""
    what_is = parts.has(Field.WHAT_IS) or {"what", "is"} <= set(parts.harmless.values())
    plain = not (parts.rate or parts.groups or parts.home_said or parts.kinds or parts.known_on or parts.as_at)
    besides = set(parts.fields) - {Field.WHAT_IS}
    stands_at = parts.words[-1:] == ("at",) or PREDICATE in parts.harmless.values()
    if not (what_is and plain) or points_back(parts) or stands_at or not _OF_ITS_FIGURE.isdisjoint(parts.words):
        return False  # what it is standing at, and what it was, is its figure
    if len(parts.measures) == 1:
        return not (besides or parts.periods) and len(parts.names) == 1
    if len(parts.names) == 1:
        return not (besides or parts.periods)
    return not parts.names and len(besides) + len(parts.periods) == 1 and besides <= _TERMS


def _topics(parts: Parts) -> tuple[tuple[str, str], ...]:
    return tuple((one.sort.value, one.key) for one in (*parts.names, *parts.waves))


def _set_apart(parts: Parts) -> Intent | None:
    """What is asked for by words that leave nothing else open; None where there are none of them."""
    if parts.has(Field.PUBLISHED):
        return Intent.NEXT_DUE
    if parts.has(Field.NEEDED):
        return Intent.VARIANCE
    which = parts.kinds and (parts.has(Field.WHICH) or parts.areas_asked)
    which = which or (parts.measures and parts.targets_said and parts.has(Field.WHICH, Field.ANY))
    if which and parts.has(Field.MISSED) and parts.has(Field.TARGET, Field.MILESTONE):
        return Intent.LIST_MISSED  # which districts are missing the burglary target
    if asks_of_years(parts):
        return Intent.OF_YEARS
    if parts.has(Field.RATIO):
        return Intent.GAP
    return Intent.RANKING if parts.has(Field.AGAINST_TREND) and parts.kinds else None


def _intent(parts: Parts, vocabulary: Vocabulary) -> Intent | NotUnderstood:
    if (apart := _set_apart(parts)) is not None:
        return apart
    beyond = parts.has(Field.ABOVE, Field.BELOW, Field.OUTSIDE)
    how_often = parts.has(Field.HOW_OFTEN) or (bool(parts.cadences) and parts.has(Field.WHICH) and beyond)
    asked = {Intent.HOW_OFTEN} if how_often else _asked_for(parts, vocabulary)
    ordered = bool(parts.directions) or parts.has(*ENDS_OF_ORDERS, Field.RANK)
    if of_groups(parts) and parts.has(Field.CHANGE):
        asked -= {Intent.RANKING}  # which kind rose most: how each has moved
    through = of_many(parts) or of_groups(parts)
    if through and ordered and Intent.CHANGE in asked and not (parts.has(Field.RATE) or parts.rate):
        asked = (asked - {Intent.CHANGE, Intent.EXTREME}) | {Intent.RANKING}
    if Intent.RANK in asked and ranks_peers(parts, vocabulary):
        asked = {Intent.RANKING}
    if asked == {Intent.CHANGE, Intent.SIGNALS} and not parts.has(Field.ABOVE, Field.BELOW, Field.OUTSIDE):
        asked = {Intent.CHANGE}  # "is it trending up", "is the fall significant": the change, and what its chart says
    if asked == {Intent.SIGNALS, Intent.RANK} and not parts.has(Field.ABOVE, Field.BELOW, Field.OUTSIDE):
        asked = {Intent.RANK}  # "low or high against our peers"
    asked = of_periods_alone(asked, parts)
    if (then_and_now := _then_and_now(asked, parts)) is not None:
        return then_and_now
    if len(asked) > 1 and frozenset(asked) not in _TOGETHER:
        return NotUnderstood("two things", " and ".join(sorted(one.value for one in asked)))
    if asked == {Intent.SHARE, Intent.RANKING} and (parts.kinds or of_groups(parts)):
        return Intent.SHARE  # which of them has most of it, and what share: the share of each
    for strongest in _STRONGEST:
        if strongest in asked:
            return strongest
    return asked.pop() if asked else figure_or_how_often(parts)


def _then_and_now(asked: set[Intent], parts: Parts) -> Intent | None:
    """What is asked for both then and now: a share or a rate, and never the change of what it is counted from."""
    if asked == {Intent.SHARE, Intent.CHANGE} and parts.has(Field.SHARE, Field.AS_SHARE):
        return Intent.SHARE
    of_change = parts.fields.get(Field.RATE, -1) + 2 == parts.fields.get(Field.CHANGE)  # rate of change
    # Over the force last month: more than there, and not the change over that month.
    over_a_place = parts.has(Field.COMPARE) and parts.words_at(parts.fields[Field.COMPARE]) == ("over",)
    rated = asked == {Intent.RATE, Intent.CHANGE} and not (of_many(parts) or of_change or over_a_place)
    return Intent.RATE if rated else None


_NOTES = frozenset({"note", "notes", "noted", "marked"})


def _adds_up(parts: Parts, intent: Intent) -> bool:
    """Whether the total of several areas or groups together is asked for: of one measure over one period."""
    several = (len(parts.areas) > 1) != (len(parts.groups) > 1)
    plain = several and len(parts.measures) == 1 and len(parts.periods) < 2
    others = parts.kinds or parts.peers or parts.dimensions or parts.has(Field.COMPARE)
    return intent is Intent.VALUE and plain and not others and parts.has(Field.COMBINED, Field.TOTAL)


def _asked_for(parts: Parts, vocabulary: Vocabulary) -> set[Intent]:
    asked: set[Intent] = set()
    asked |= {intent for field, intent in _BY_ITS_NAME.items() if parts.has(field)}
    if parts.has(*ON_TRACK) or is_needed(parts):
        asked.add(Intent.VARIANCE)
    elif parts.has(Field.TARGET, Field.MILESTONE):
        asked.add(Intent.TARGET)
    if parts.has(Field.GAP) or between_two(parts) or beside_average_of_peers(parts):
        asked.add(Intent.GAP)
    if (of_many(parts) and parts.has(*ENDS_OF_ORDERS, Field.RANK)) or _which_group(parts):
        asked.add(Intent.RANKING)
    elif parts.has(Field.HIGHEST, Field.LOWEST, Field.SINCE_WHEN) or of_periods(parts):
        asked.add(Intent.EXTREME)
    if (parts.has(Field.RANK) and not (parts.kinds or _which_group(parts))) or _beside_peers(parts):
        asked.add(Intent.RANK)
    asked |= comparing_besides(asked, parts, vocabulary)
    if between_two(parts):
        asked.discard(Intent.CHANGE)
    beside_average = parts.has(Field.ABOVE_AVERAGE, Field.BELOW_AVERAGE) and not of_many(parts)
    if parts.has(*LINES_SAID) or parts.has(Field.LIMITS) or beside_average:
        asked.add(Intent.LINES)
    asked |= averages_asked(parts)
    if parts.has(*SIGNALS) and not (parts.has(Field.TREND) and asks_for_a_run(parts)):
        asked.add(Intent.SIGNALS)
    rate = parts.rate is not None or (parts.has(Field.RATE) and not are_rates(parts.measures, vocabulary))
    rate = rate or against_the_average(parts, vocabulary)
    if rate or (not asked and held_by_rates(parts, _areas(parts, vocabulary), vocabulary)):
        asked.add(Intent.RATE)
    return asked


def _which_group(parts: Parts) -> bool:
    """`Which age group has the lowest confidence`: the groups of one dimension are put in order."""
    return bool(parts.dimensions) and not parts.groups and not parts.kinds and parts.has(*ENDS_OF_ORDERS, Field.RANK)


def _beside_peers(parts: Parts) -> bool:
    """`How do we compare with similar forces`: the rank among them."""
    compared = parts.has(Field.COMPARE) and bool(parts.peers) and not (parts.kinds or parts.has(Field.GAP))
    return compared and not parts.has(Field.AVERAGE)


def of_groups(parts: Parts) -> bool:
    """Whether the groups of one measure are asked through, and no areas: each kind of acquisitive crime."""
    alone = len(parts.dimensions) == 1 and len(parts.measures) == 1 and len(parts.areas) < FEWEST_LISTED
    return alone and not (parts.groups or parts.kinds or parts.peers)


FEWEST_LISTED = 2


def of_many(parts: Parts) -> bool:
    """Whether several areas are asked through."""
    return bool(parts.kinds or (parts.peers and not parts.has(Field.RANK)))


def _by(parts: Parts, intent: Intent) -> str:
    if parts.kinds:
        return parts.kinds[0]
    through = of_groups(parts) and intent in (Intent.CHANGE, Intent.SHARE)
    if parts.dimensions and (parts.has(Field.BY) or intent is Intent.RANKING or through):
        return f"groups:{parts.dimensions[0][0]}"
    if parts.peers and intent in (Intent.RANKING, Intent.VALUE, Intent.RATE):
        return f"peers:{parts.peers[0]}"
    steps = (bool(parts.cadences) and bool(parts.periods)) or asks_for_a_run(parts)
    return EACH_PERIOD if steps and (intent is Intent.VALUE or (intent is Intent.RATE and parts.stepped)) else ""


def _areas(parts: Parts, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The areas named, else home; `our` beside a named area says nothing more."""
    home = vocabulary.framework.home
    beside_home = parts.has(Field.GAP) or between_two(parts) or (parts.has(Field.COMPARE) and not parts.periods)
    with_home = (
        parts.home_said and home not in parts.areas and (home_beside(parts) or (beside_home and len(parts.areas) == 1))
    )
    if home is not None and (with_home or held_against_home(parts)):
        return tuple(dict.fromkeys([home, *parts.areas]))
    if parts.areas:
        return tuple(parts.areas)
    return (home,) if home is not None else ()
