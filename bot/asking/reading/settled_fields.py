"""What some words of the field say beside others, where by themselves they would ask for a thing of their own."""

from bot.asking.asked_period import NEWEST, Form
from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.reading.averages_asked import settle_average_of_an_average
from bot.asking.reading.joined_periods import settle_months_together, settle_plus_between_names
from bot.asking.reading.mean_of_areas import settle_peers_within_home
from bot.asking.reading.named_by_its_groups import PARTED, settle_named_by_its_groups, settle_split_between
from bot.asking.reading.parts import Parts
from bot.asking.reading.placed import sort_at
from bot.asking.reading.runs_asked import is_a_stretch
from bot.asking.reading.settled_kinds import settle_areas
from bot.asking.reading.side_by_side import settle_time_of_both
from bot.asking.reading.slowest_asked import settle_slowest
from bot.asking.reading.targets_by_steps import settle_targets_by_steps
from bot.asking.reading.totals_of_kinds import settle_totals_of_kinds
from bot.asking.reading.whether_the_end import settle_end_of_times
from bot.asking.words.field_words import Field
from bot.asking.words.who_is_first import COMES
from bot.figures.measures import Combine, Unit, dimension_of
from bot.figures.periods import PeriodKind

_WHERE = (("where",), ("wheres",))
_WHOLE = frozenset({"all", "across"})
_ALL = frozenset({"all", "every", "each", "across", "the", "of"})
_WHO = frozenset({"who", "whos"})
_MOST = (Field.MOST, Field.HIGHEST)
_LEAST = (Field.FEWEST, Field.LOWEST)
_TARGETS = (Field.TARGET, Field.MILESTONE)


def settle_fields(parts: Parts, vocabulary: Vocabulary) -> None:
    """Take words of the field that say no more beside others out of the parts of a question."""
    settle_end_of_times(parts)
    settle_targets_by_steps(parts)
    settle_totals_of_kinds(parts, vocabulary)
    settle_average_of_an_average(parts, vocabulary)
    _settle_who(parts, vocabulary)
    _settle_least_moved(parts)
    _settle_whole(parts)
    _settle_share_of_a_percentage(parts, vocabulary)
    _settle_own_groups(parts, vocabulary)
    settle_named_by_its_groups(parts, vocabulary)
    settle_split_between(parts)
    settle_time_of_both(parts)
    _settle_split_in_percent(parts, vocabulary)
    _settle_kinds_of_it(parts)
    _settle_all_areas_together(parts, vocabulary)
    _settle_compared_with_target(parts)
    _settle_way_from_baseline(parts)
    _settle_reduction_aimed_at(parts)
    _settle_gap_of_times(parts)
    _settle_list_of_steps(parts, vocabulary)
    settle_plus_between_names(parts, vocabulary)
    settle_months_together(parts)
    _settle_what_happened_since(parts)
    _settle_how_often_of_shares(parts, vocabulary)
    _settle_held_for_a_time(parts)
    _settle_how_targets_stand(parts)
    settle_peers_within_home(parts, vocabulary)
    _settle_our_place(parts, vocabulary)
    _settle_how_far_off_average(parts)
    _settle_where_it_came(parts)
    settle_slowest(parts, [vocabulary.framework.measures[key] for key in parts.measures])
    _settle_numbers(parts, vocabulary)
    _settle_average_of_each(parts)
    _settle_per_longer_time(parts, vocabulary)


def _settle_per_longer_time(parts: Parts, vocabulary: Vocabulary) -> None:
    """`Hate crime per quarter this year`, of what is counted by the month: each quarter of it."""
    counted = {vocabulary.framework.measures[key].cadence for key in parts.measures}
    by_months = counted == {PeriodKind.MONTH} and parts.cadences == [PeriodKind.QUARTER]
    if parts.per_time and by_months and len(parts.periods) == 1 and not parts.has(Field.AVERAGE, Field.MEDIAN):
        parts.per_time, parts.stepped = False, True


def _settle_our_place(parts: Parts, vocabulary: Vocabulary) -> None:
    """`Where are we for robbery among similar forces`: our place among them, and not a list of their numbers."""
    where = next((at for at, word in enumerate(parts.words) if word not in _OPENS), 0)
    asked = parts.fields.keys() - {Field.WHAT_IS, Field.AMONG, Field.HOME, Field.WHERE, Field.COMPARE}
    ours = any(vocabulary.framework.home in vocabulary.framework.peer_groups[key].members for key in parts.peers)
    if ours and not (asked or parts.areas) and (*parts.words[where : where + 3],) in _WHERE_WE_ARE:
        parts.fields = {Field.RANK: where}


def _settle_where_it_came(parts: Parts) -> None:
    """`Where did Sale rank for robbery`: its own place, and not the order of the areas within it."""
    asked, place = parts.fields.get(Field.ANY), parts.fields.get(Field.RANK)
    if asked is None or place is None or parts.words_at(asked)[:1] not in _WHERE or len(parts.areas) > 1:
        return
    ranked = place - asked > 1 and (COMES.issuperset(parts.words_at(place)) or parts.words_at(place)[0] == "in")
    through = any(one is not None and one.sort is Sort.KIND for _, one in parts.taken)
    if ranked and not through and (parts.areas or parts.has(Field.HOME)):
        del parts.fields[Field.ANY]
        parts.areas_asked = parts.kinds_alone = False
        parts.kinds.clear()


def _settle_what_happened_since(parts: Parts) -> None:
    """`What has it done since January`, `what's happened to it since`: how it moved; what we have done is how many."""
    periods = [period for _, period in parts.periods]
    since = len(periods) == 1 and periods[0].form is Form.SINCE
    what = [word for word in parts.words if word not in _OPENS][:1]
    verb = next((at for at, word in enumerate(parts.words) if word in _WENT), 0)
    who = {*parts.words[max(verb - 2, 0) : verb]} & _WHO_DO
    asked = parts.fields.keys() - {Field.WHAT_IS}
    if since and what in (["what"], ["whats"]) and verb and not who and not asked and _MANY.isdisjoint(parts.words):
        parts.fields[Field.CHANGE] = parts.periods[0][0]


def _settle_how_often_of_shares(parts: Parts, vocabulary: Vocabulary) -> None:
    """`How often are 101 calls abandoned`: of a percentage it is that percentage, where nothing is to be so often."""
    place = parts.fields.get(Field.HOW_OFTEN)
    units = {vocabulary.framework.measures[key].unit for key in parts.measures}
    said = place is not None and parts.words_at(place) in (("how", "often"), ("how", "frequently"))
    beyond = parts.threshold is not None or parts.directions or any(span.occurs for span, _ in parts.taken)
    if said and units == {Unit.PERCENT} and len(parts.fields) == 1 and not (beyond or parts.cadences):
        del parts.fields[Field.HOW_OFTEN]


def _settle_held_for_a_time(parts: Parts) -> None:
    """`What have you got for robbery in August`: its figure, and not from when to when it is held."""
    place = parts.fields.get(Field.MEASURES_HELD)
    named = [period.form is Form.NAMED and not period.several for _, period in parts.periods]
    if place is not None and parts.measures and named == [True] and "got" in parts.words_at(place):
        del parts.fields[Field.MEASURES_HELD]


_OPENS = frozenset({"and", "so", "ok"})
_WHERE_WE_ARE = (("where", "are", "we"), ("where", "were", "we"))
_WENT = frozenset({"done", "doing", "happened", "happening"})
_WHO_DO = frozenset({"we", "you", "i", "they", "officers", "police", "weve", "youve", "theyve"})
_MANY = frozenset({"many", "much", "number", "total", "count", "figure", "figures", "numbers"})


def _settle_how_targets_stand(parts: Parts) -> None:
    """`Robbery target: how are we doing`, `specials against target, where do we stand`: how far from it we are."""
    if not (parts.measures and parts.has(*_TARGETS, Field.ON_TRACK)) or parts.peers or parts.kinds:
        return
    said = [one for one in (Field.DOING, Field.RANK) if one in parts.fields]
    for one in said:
        if parts.words_at(parts.fields[one])[0] in ("how", "where"):
            parts.fields.setdefault(Field.ON_TRACK, parts.fields.pop(one))


def _settle_how_far_off_average(parts: Parts) -> None:
    """`How far off the peer average are we`: off that, and no target."""
    place = parts.fields.get(Field.ON_TRACK)
    of_peers = parts.peers and parts.has(Field.AVERAGE) and not parts.has(*_TARGETS)
    if place is not None and of_peers and parts.words_at(place)[:2] == ("how", "far"):
        parts.fields.setdefault(Field.GAP, parts.fields.pop(Field.ON_TRACK))


def _settle_numbers(parts: Parts, vocabulary: Vocabulary) -> None:
    """`By volume` of what is counted: areas are put in order by number and not by rate, and nothing else changes."""
    measures = [vocabulary.framework.measures[key] for key in parts.measures]
    if Field.AS_NUMBERS in parts.fields and measures and all(one.unit is Unit.COUNT for one in measures):
        del parts.fields[Field.AS_NUMBERS]
        parts.in_numbers = True


def _settle_average_of_each(parts: Parts) -> None:
    """`Average overtime per officer`: what comes to each of them, and no average of months."""
    if parts.rate is not None and parts.rate.per == 1 and parts.rate.of and not parts.cadences:
        parts.fields.pop(Field.AVERAGE, None)


def _settle_who(parts: Parts, vocabulary: Vocabulary) -> None:
    """`Who has improved the most`: the areas within home; of those that are named and of peers it is said otherwise."""
    place = parts.fields.get(Field.WHICH)
    named = parts.kinds or parts.areas or parts.peers or parts.cadences or parts.dimensions
    if place is None or named or parts.words_at(place)[0] not in _WHO or not parts.directions:
        return
    if parts.has(*_MOST, *_LEAST):
        settle_areas(parts, vocabulary)


def _settle_least_moved(parts: Parts) -> None:
    """`Which borough has improved least`: how each has changed; where some went the other way none is the least."""
    if parts.kinds and not parts.directions and _moved_most(parts):
        for one in (*_MOST, Field.WHICH, Field.ANY):
            parts.fields.pop(one, None)
        parts.fields.setdefault(Field.BY, parts.fields[Field.CHANGE])
        return
    least = [one for one in _LEAST if one in parts.fields]
    slowest = parts.of_times and Field.HIGHEST in parts.fields
    if not parts.kinds or len(parts.directions) != 1 or not (least or slowest) or parts.has(Field.MOST, Field.BEST):
        return
    for one in (*least, *([Field.HIGHEST] if slowest else ()), Field.WHICH, Field.ANY):
        parts.fields.pop(one, None)
    parts.of_times = False
    parts.directions.clear()
    parts.fields.setdefault(Field.BY, parts.fields[Field.CHANGE])


def _moved_most(parts: Parts) -> bool:
    """`Which borough moved most`, whichever way: how each has moved."""
    place = parts.fields.get(Field.CHANGE)
    most = parts.fields.get(Field.MOST, -1)
    if place is None or parts.has(Field.HIGHEST, *_LEAST, Field.BEST, Field.WORST):
        return False
    behind = most - (parts.harmless.get(most - 1) == "the")
    return parts.words_at(place)[-1:] == ("most",) or behind == place + 1


def _settle_whole(parts: Parts) -> None:
    """`What share of all theft happened in Sale`: the whole that the share is of, and no breakdown of it."""
    place = parts.fields.get(Field.BY)
    if place is None or not parts.has(Field.SHARE, Field.PERCENT) or parts.kinds or parts.dimensions:
        return
    following = place + 1 + (parts.harmless.get(place + 1) in ("the", "of"))
    if parts.words_at(place)[0] in _WHOLE and sort_at(parts, following) in (Sort.MEASURE, Sort.FIELD):
        del parts.fields[Field.BY]


def _settle_share_of_a_percentage(parts: Parts, vocabulary: Vocabulary) -> None:
    """`Who has the lowest share of repeat victims`, of what is a percentage itself: that."""
    measures = [vocabulary.framework.measures[key] for key in parts.measures]
    place = parts.fields.get(Field.SHARE)
    if place is None or not measures or any(one.unit is not Unit.PERCENT for one in measures) or len(parts.areas) > 1:
        return
    behind = place + 1 + (parts.harmless.get(place + 1) in ("of", "for"))
    if not parts.groups and sort_at(parts, behind) is Sort.MEASURE:
        del parts.fields[Field.SHARE]


def _settle_split_in_percent(parts: Parts, vocabulary: Vocabulary) -> None:
    """`Percentage split of searches by ethnicity`, of what is counted: the share of each."""
    place = parts.fields.get(Field.PERCENT)
    through = (parts.dimensions or parts.kinds) and not (parts.groups or parts.peers) and parts.has(Field.BY)
    plain = not (parts.fields.keys() - {Field.PERCENT, *_BESIDE_A_SPLIT}) and len(parts.periods) < FEWEST_APART
    measures = [vocabulary.framework.measures[key] for key in parts.measures]
    if place is None or not (through and plain and len(measures) == 1) or parts.directions or parts.rate:
        return
    if measures[0].unit is Unit.COUNT and measures[0].combine is Combine.SUM:
        parts.fields.setdefault(Field.SHARE, parts.fields.pop(Field.PERCENT))


_BESIDE_A_SPLIT = (Field.BY, Field.HOME, Field.TABLE, Field.CHART, Field.WHAT_IS, Field.TOTAL)


def _settle_own_groups(parts: Parts, vocabulary: Vocabulary) -> None:
    """`A breakdown of hate crime`: by its own groups, where these are of one kind and nothing else is named."""
    place = parts.fields.get(Field.BY)
    besides = parts.kinds or parts.kinds_alone or parts.dimensions or parts.groups or parts.cadences or parts.peers
    if place is None or besides or len(parts.measures) != 1 or PARTED.isdisjoint(parts.words_at(place)):
        return
    measure = vocabulary.framework.measures[parts.measures[0]]
    dimensions = {dimension_of(group.key) for group in measure.groups}
    if len(dimensions) != 1:
        return
    parts.dimensions.append((dimensions.pop(), measure.key))
    if "down" in parts.words and parts.directions == [Field.FALL]:
        parts.directions.clear()  # break it down
        parts.fields.pop(Field.CHANGE, None)


def _settle_kinds_of_it(parts: Parts) -> None:
    """`Hate crime strands`, `types of ASB`: the kinds that are named straight beside what is counted by them."""
    place = next((at for at in range(len(parts.taken)) if sort_at(parts, at) is Sort.DIMENSION), None)
    asked = parts.fields.keys() - {Field.TABLE, Field.CHART}
    if place is None or parts.groups or parts.kinds:
        return
    compared = parts.fields.get(Field.COMPARE, place)
    straight_before = place - 1 - (parts.harmless.get(place - 1) == "the") == compared
    if asked == {Field.COMPARE} and straight_before and len(parts.periods) < FEWEST_APART and not parts.areas[1:]:
        parts.fields[Field.BY] = parts.fields.pop(Field.COMPARE)  # compare the age groups
        return
    if asked:
        return
    of = place + 1 + (parts.harmless.get(place + 1) == "of")
    beside = Sort.MEASURE in (sort_at(parts, place - 1), sort_at(parts, of) if of > place + 1 else None)
    if beside and parts.words_at(place)[0].endswith("s"):
        parts.fields[Field.BY] = place


def _settle_all_areas_together(parts: Parts, vocabulary: Vocabulary) -> None:
    """`All areas together`, `every district combined`: the area that they make, which is home."""
    home = vocabulary.framework.home
    plain = not parts.fields.keys() - {Field.COMBINED, Field.ANY, Field.BY} and parts.has(Field.COMBINED)
    if not plain or not home or len(parts.measures) != 1 or parts.areas or parts.peers or len(parts.periods) > 1:
        return
    through = {
        word for one in (Field.BY, Field.ANY) if one in parts.fields for word in parts.words_at(parts.fields[one])
    }
    within = {one.kind for one in vocabulary.framework.children_of(home)}
    if through - {"areas"} <= _ALL and through & _ALL and within == {*parts.kinds}:
        parts.fields.clear()
        parts.kinds.clear()
        parts.areas_asked = False
        parts.areas.append(home)
        parts.home_said = True


def _settle_compared_with_target(parts: Parts) -> None:
    """`How do we compare with the robbery target`: how far from it; where no period or area is compared with."""
    compared = parts.fields.get(Field.COMPARE)
    if compared is None or not parts.has(*_TARGETS) or len(parts.areas) > 1 or parts.peers or parts.kinds:
        return
    behind = any(place > compared for place, _ in parts.periods)
    said = [parts.fields[one] for one in _TARGETS if one in parts.fields]
    if not behind and min(said) > compared:
        del parts.fields[Field.COMPARE]
        parts.fields.setdefault(Field.ON_TRACK, compared)


def _settle_way_from_baseline(parts: Parts) -> None:
    """`Going the right way against its baseline`: how far from it the figure is says which way it went."""
    based = any(span.aim is not None and span.aim.baseline for span, _ in parts.taken)
    place = parts.fields.get(Field.CHANGE)
    way = place is not None and parts.words_at(place)[-1:] in (("way",), ("direction",))
    since = any(one.form is Form.SINCE for _, one in parts.periods)
    if based and (not parts.periods or (way and not since)):
        parts.fields.pop(Field.CHANGE, None)
        parts.directions.clear()


def _settle_reduction_aimed_at(parts: Parts) -> None:
    """`KSI reduction: are we on target`: the reduction is what is aimed at, and no change that is asked for."""
    place = parts.fields.get(Field.CHANGE)
    if place is None or not parts.has(Field.ON_TRACK) or parts.has(Field.COMPARE) or parts.kinds:
        return
    if parts.words_at(place)[-1:] in (("reduction",), ("improvement",)) and place < parts.fields[Field.ON_TRACK]:
        parts.fields.pop(Field.CHANGE)
        parts.directions.clear()


def _settle_gap_of_times(parts: Parts) -> None:
    """`The gap between the rate now and two years ago`: the difference of two times, where no other gap is said."""
    alone = len(parts.areas) + parts.home_said < FEWEST_APART and not (parts.peers or parts.kinds or parts.groups)
    alone = alone and len(parts.measures) < FEWEST_APART and not parts.has(*_TARGETS, Field.AVERAGE, Field.RANK)
    now = next((place for place, word in parts.harmless.items() if word == "now"), None)
    between = "between" in parts.words and parts.has(Field.GAP, Field.DIFFERENCE, Field.CHANGE)
    if now is not None and len(parts.periods) == 1 and between and alone:
        parts.periods = sorted([*parts.periods, (now, NEWEST)], key=lambda one: one[0])
    if alone and len(parts.periods) == FEWEST_APART and parts.has(Field.GAP) and "between" in parts.words:
        parts.fields.setdefault(Field.DIFFERENCE, parts.fields.pop(Field.GAP))


FEWEST_APART = 2


def _settle_list_of_steps(parts: Parts, vocabulary: Vocabulary) -> None:
    """`A table per quarter` has each of them, and `per quarter` alone asks what comes as a rule.

    Of what does not add up, such as a percentage or a state, nothing comes a quarter: each of them is asked for. So is
    each year, where no time is named.
    """
    measures = [vocabulary.framework.measures[key] for key in parts.measures]
    adds_up = any(one.combine is Combine.SUM for one in measures) or not measures
    listed = parts.has(Field.TABLE, Field.ONE_BY_ONE) or not (adds_up or parts.has(*_OF_EACH_TIME) or parts.rate)
    listed = listed or (not parts.periods and {*parts.cadences} & {PeriodKind.YEAR, PeriodKind.FINANCIAL_YEAR} != set())
    if _steps_of_parts(parts):
        parts.per_time, parts.stepped = False, True
    of_each = parts.per_time or (bool(parts.cadences) and parts.has(Field.BY) and not parts.periods)
    if of_each and listed and not (parts.kinds or parts.threshold):
        parts.per_time, parts.stepped = False, True


def _steps_of_parts(parts: Parts) -> bool:
    """`Vehicle crime by borough monthly since November`: each month of every part, where no average of them is said."""
    through = bool(parts.kinds or parts.dimensions) and parts.has(Field.BY)
    stretched = len(parts.periods) == 1 and is_a_stretch(parts.periods[0][1])
    steps = parts.per_time or bool(parts.cadences)
    return through and stretched and steps and not parts.has(*_OF_EACH_TIME, *_OF_SOME)


_OF_SOME = (Field.MOST, Field.FEWEST, Field.HIGHEST, Field.LOWEST, Field.BEST, Field.WORST, Field.HOW_OFTEN, Field.RANK)
_OF_EACH_TIME = (Field.AVERAGE, Field.MEDIAN, Field.NEEDED, Field.TARGET, Field.CHANGE, Field.COMPARE)
