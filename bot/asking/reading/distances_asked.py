"""What a distance that is asked for is worked out from: the figure, the areas or the times that it is asked of."""

import re
from dataclasses import replace
from decimal import Decimal

from bot.asking.asked_period import NEWEST, AskedPeriod
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import (
    EACH_PERIOD,
    Aim,
    Choice,
    Condition,
    Intent,
    NotUnderstood,
    Question,
    Read,
    Statistic,
    only_its_figures,
)
from bot.asking.reading.areas_of_a_kind import areas_asked_through
from bot.asking.reading.distances_among import (
    JUDGED,
    LOW,
    PLACES,
    Among,
    Distance,
    Reader,
    beside_an_end,
    from_a_line,
    gap_of,
    is_of_kind,
)
from bot.asking.reading.distances_said import DistanceSaid, Side, Sort, distance_said
from bot.asking.reading.ends_asked import by_its_own_merit
from bot.asking.words.word_sets import word_set
from bot.figures.targets import LevelTarget

_SIDES = {
    ("above", Sort.MEAN): Condition.ABOVE_AVERAGE,
    ("below", Sort.MEAN): Condition.BELOW_AVERAGE,
    ("above", Sort.NUMBER): Condition.MORE_THAN,
    ("below", Sort.NUMBER): Condition.LESS_THAN,
}
MOST_OTHERS = 5
"""From more than these the distance from each is no answer that anybody reads."""
_OF_TIMES = word_set("month week quarter year wave ever time day")
_PLAIN_NOUNS = word_set("one place spot figure number score value rate level")
_OF_A_FIGURE = (Intent.VALUE, Intent.SIGNALS, Intent.LINES, Intent.VARIANCE, Intent.TARGET, Intent.CHANGE)
_ITS_OWN = word_set("its our their")
_OF_RECORDS = word_set("record high low peak max maximum min minimum")
_BEHIND_A_PLACE = re.compile(r" (?:for|on|with) ")
_OF_AN_AIM = re.compile(r"\b(?:close|near|are we|were we)\b", re.IGNORECASE)
WHICH = NotUnderstood("which of them")


def how_far(said: DistanceSaid, among: Among) -> Distance | None:
    """How far the one is from the other, of what was told; None where nothing of the kind is known of that."""
    base = among.base
    if len(base.measures) != 1 or base.summed or base.changed or said.other.rest:
        return None
    if among.tells_areas:
        return _among_areas(said, among)
    if base.intent is Intent.RANK and (said.each or not (said.of_us or said.unsaid)):
        return _among_peers(said, among)
    if base.intent is Intent.GAP and base.lines == (Statistic.MEAN,) and among.area is not None:
        return _behind_their_mean(said, among.area, among)
    of_times = (base.by == EACH_PERIOD and base.intent is Intent.VALUE) or (base.intent is Intent.EXTREME)
    if of_times and not base.more_periods and (base.by == EACH_PERIOD or not base.by):
        return _among_times(said, among)
    if base.intent is Intent.GAP and len(base.areas) == len(("one", "other")) and said.unsaid and not base.groups:
        return _of_the_one_of_two(said, among)
    plain = base.intent in _OF_A_FIGURE and among.area is not None and len(base.groups) < 2
    if said.each or base.more_periods or not plain or base.count_behind or base.rate is not None:
        return None
    return _of_a_figure(said, among)


def _among_peers(said: DistanceSaid, among: Among) -> Distance | None:
    """Behind the place of one among its peers: of another of them, or of each, by their rates."""
    base, groups = among.base, among.framework.peer_groups
    of_it = [key for key, group in groups.items() if among.area in group.members]
    peers = base.peers or (of_it[0] if len(of_it) == 1 else None)
    if peers is None or base.groups or among.area != among.framework.home:
        return None
    return _among_areas(said, replace(among, base=replace(only_its_figures(base), areas=(), by=f"peers:{peers}")))


def _of_the_one_of_two(said: DistanceSaid, among: Among) -> Distance | None:
    """Behind how far one area is from another: how far that one is from something else."""
    base = among.base
    found = _of_a_figure(said, replace(among, base=replace(only_its_figures(base), areas=base.areas[:1])))
    of_two = isinstance(found, Question) and found.intent is Intent.GAP
    return replace(found, rate=base.rate, by_number=base.by_number) if isinstance(found, Question) and of_two else found


def _among_areas(said: DistanceSaid, among: Among) -> Distance | None:
    """Of areas of a kind: of one of them, of each, or of that which is furthest."""
    base, sort = among.base, said.other.sort
    if said.each:
        if sort not in (Sort.MEAN, Sort.NUMBER) or not is_of_kind(said.other.noun, base.by):
            return None
        line = from_a_line(base, said.other, among.framework)
        if said.side:
            return replace(line, condition=_SIDES[said.side, sort], lines=())
        return replace(line, extreme=Statistic.LOWEST if said.first == "nearest" else None)
    one = None if said.unsaid else among.named(said.one)
    area = one.areas[0] if one is not None and one.period == among.time and one.groups == base.groups else None
    if area is None or area not in areas_asked_through(base, among.framework):
        return None
    return of_one_area(area, said.other, among)


def of_one_area(area: str, other: Side, among: Among) -> Distance | None:
    """How far one of the areas that were told is from an end or a place of their order, their mean, or another."""
    base, framework = among.base, among.framework
    if other.sort is Sort.PLACE and other.end not in PLACES:
        return None
    if other.sort in (Sort.END, Sort.PLACE):
        alike = other.noun in _PLAIN_NOUNS or is_of_kind(other.noun, base.by)
        if alike:
            of_record = other.sort is Sort.END and other.end in _OF_RECORDS
            return None if of_record else beside_an_end(base, area, other, framework)
        other = Side(Sort.NAMED, other.said)  # a place may be called Top Valley
    if other.sort in (Sort.MEAN, Sort.NUMBER) and is_of_kind(other.noun, base.by):
        return replace(from_a_line(base, other, framework), beside=area)
    of_it = replace(only_its_figures(base), areas=(area,), home_meant=False)
    if other.sort is Sort.OTHERS:
        others = [one for one in areas_asked_through(base, framework) if one != area]
        gaps = tuple(gap_of(area, one, base) for one in others)
        return gaps if 0 < len(gaps) <= MOST_OTHERS else WHICH
    if base.rate is not None or other.sort not in (Sort.USUAL, Sort.NAMED):
        return None
    return _of_a_figure(DistanceSaid("", other), replace(among, base=of_it))


def _behind_their_mean(said: DistanceSaid, area: str, among: Among) -> Distance | None:
    """Behind how far one area is from the mean of those beside it: how far it is from an end of them, or each is."""
    base, one = among.base, among.framework.areas[area]
    peers = among.framework.peer_groups.get(base.peers or "")
    alike = peers is None or {among.framework.areas[key].kind for key in peers.members} == {one.kind}
    if one.parent is None or not alike:
        return None
    within = () if base.peers else (one.parent,)
    of_kind = replace(among, base=replace(only_its_figures(base), areas=within, by=one.kind, by_number=base.by_number))
    if said.each:
        return _among_areas(said, of_kind)
    told = said.unsaid and said.other.sort in (Sort.END, Sort.PLACE)
    return of_one_area(area, said.other, of_kind) if told else None


def _among_times(said: DistanceSaid, among: Among) -> Distance | None:
    """Of times told one by one, or of the highest of some: how far one of them is from that, or from what is usual."""
    base, other = among.base, said.other
    one = None if said.unsaid else among.named(said.one)
    if said.unsaid and base.against_period is not None and other.sort in (Sort.USUAL, Sort.MEAN, Sort.NAMED):
        of_it = replace(only_its_figures(base), period=base.against_period)
        return _of_a_figure(said, replace(among, base=of_it))  # that of the time that was held against the end
    at_the_end = other.sort is Sort.END or (other.sort is Sort.TOLD and base.intent is Intent.EXTREME)
    if said.each or (one is None and not (said.unsaid and at_the_end)):
        return None
    if one is None and other.sort is Sort.END and base.intent is Intent.EXTREME and not said.of_us:
        return None  # that is the one that was told, and not the newest
    if one is not None and (one.areas, one.groups) != (base.areas, base.groups):
        return None
    then = NEWEST if one is None else one.period
    of_it = replace(only_its_figures(base), period=then)
    if other.sort is Sort.TARGET:
        return None if one is None else replace(of_it, intent=Intent.VARIANCE)
    if other.sort is Sort.TOLD and base.intent is Intent.EXTREME and not (base.both_ends or base.largest_move):
        return replace(base, against_period=then, since_when=False)
    if other.sort is Sort.END and (not other.noun or other.noun in _OF_TIMES | _PLAIN_NOUNS):
        stretch = replace(only_its_figures(base), period=base.period)
        return _from_a_record(stretch, other, then, among.vocabulary)
    if other.sort in (Sort.MEAN, Sort.USUAL) and not other.noun:
        return _from_what_is_usual(of_it)
    return since_then(of_it, other, among) if other.sort is Sort.NAMED else None


def _from_what_is_usual(of_it: Question) -> Question:
    return replace(of_it, intent=Intent.LINES, lines=(Statistic.MEAN,))


def _from_a_record(stretch: Question, other: Side, then: AskedPeriod, vocabulary: Vocabulary) -> Distance:
    """How far the figure of one time is from the highest, the lowest, the best or the worst of a stretch."""
    ends = replace(stretch, intent=Intent.EXTREME, against_period=then)
    if other.end in JUDGED:
        return by_its_own_merit(replace(ends, best=JUDGED[other.end]), vocabulary)
    return replace(ends, extreme=Statistic.LOWEST if other.end in LOW else Statistic.HIGHEST)


def _of_a_figure(said: DistanceSaid, among: Among) -> Distance | None:
    """Of one figure: how far it is from what is usual, from its own record, from another time or place."""
    base, other, area = among.base, said.other, among.area
    if not said.unsaid and (said.one.startswith("our ") or not _is_the_same(said.one, among)):
        return None
    of_it = only_its_figures(base)
    of_its_mean = other.sort is Sort.TOLD and base.intent is Intent.LINES and Statistic.MEAN in base.lines
    if other.sort is Sort.USUAL or (other.sort is Sort.MEAN and not other.noun) or of_its_mean:
        return _from_what_is_usual(of_it)
    if other.sort is Sort.END:
        its_own = other.said.split()[0] in _ITS_OWN
        of_times = other.noun in _OF_TIMES or other.end in _OF_RECORDS or (its_own and not other.noun)
        is_home = area == among.framework.home
        if of_times or (is_home and other.end not in ("top", "bottom", "best", "worst", "leader", "leaders")):
            return _from_a_record(replace(of_it, period=NEWEST), other, base.period, among.vocabulary)
        return None if is_home or area is None else _of_its_kind_or_its_own(area, other, among)
    if other.sort is Sort.NUMBER and other.number is not None:
        if _is_its_target(other.number, base, among):
            return replace(of_it, intent=Intent.VARIANCE, aim=Aim(number=other.number, plain=True))
        return replace(of_it, how_far=True, threshold=other.number)
    if other.sort is not Sort.NAMED:
        return None
    if (place := among.named(other.said)) is not None and (place.groups, place.period) == (of_it.groups, base.period):
        nested = area is not None and place.areas[0] != area
        return _by_rates_where_nested(area or "", place.areas[0], among) if nested else None
    return since_then(of_it, other, among)


def _is_its_target(number: Decimal, base: Question, among: Among) -> bool:
    """Whether a number is that of a target of the figure itself, with which it is told how far from that it is."""
    targets = among.framework.targets_for(base.measures[0], among.area or "")
    levels = (one for one in targets if isinstance(one, LevelTarget))
    return not base.groups and any(number in (one.at_least, one.at_most) for one in levels)


def _is_the_same(said: str, among: Among) -> bool:
    """Whether what is named is what was told already."""
    named = among.named(said)
    return named is not None and (named.areas, named.groups, named.period) == (
        among.base.areas,
        among.base.groups,
        among.base.period,
    )


def _by_rates_where_nested(one: str, other: str, among: Among) -> Question | NotUnderstood:
    """Two places by their numbers; a place and the area around it, and forces, by their rates."""
    framework, measure = among.framework, among.framework.measures[among.base.measures[0]]
    nested = one in framework.with_ancestors(other) or other in framework.with_ancestors(one)
    forces = any(framework.home not in framework.with_ancestors(key) for key in (one, other))
    gap = gap_of(one, other, among.base)
    if not (nested or forces) or gap.rate is not None:
        return gap
    counted = measure.default_rate is None and measure.unit.value in ("count", "pounds")
    return WHICH if counted else replace(gap, by_number=measure.default_rate is None)


def since_then(of_it: Question, other: Side, among: Among) -> Question | None:
    """How far the figure is from that of another time: the change between the two."""
    asked = among.read_then(f"compared with {other.said}", of_it).outcome
    change = isinstance(asked, Question) and asked.intent is Intent.CHANGE
    if not isinstance(asked, Question) or not change or (asked.areas, asked.groups) != (of_it.areas, of_it.groups):
        return None
    return asked if asked.measures == of_it.measures and not asked.by else None


def _of_its_kind_or_its_own(area: str, other: Side, among: Among) -> Distance | None:
    """`How far is that from the highest`: of the areas of its kind, or of its own months; what cannot be told."""
    base, framework = among.base, among.framework
    kind = framework.areas[area].kind
    if other.noun not in _PLAIN_NOUNS and other.noun not in ("", kind.replace("-", " ")):
        return None
    if other.noun == kind.replace("-", " "):
        return beside_an_end(replace(only_its_figures(base), areas=(), by=kind), area, other, framework)
    name, measure = framework.areas[area].name, framework.measures[base.measures[0]]
    words, noun = base.period.words, measure.cadence.value.replace("financial-", "")
    its_own = f"how far is {measure.name} in {name} {words} from its {other.end} {noun}"
    of_kind = f"how far is {name} from the {other.end} {kind.replace('-', ' ')} for {measure.name} {words}"
    choices = tuple(Choice(one, " ".join(one.split())) for one in (its_own, of_kind))
    return NotUnderstood("several readings", other.said, choices=choices)


def distance_asked(text: str, previous: Question | None, vocabulary: Vocabulary, read_then: Reader) -> Read | None:
    """A distance that is asked for with what it is of, or of the question before; None where it is none."""
    said = distance_said(text)
    if said is None or (said.other.sort is Sort.NUMBER and (said.of_us or _OF_AN_AIM.search(text))):
        return None  # how close we are to a number is asked of what is aimed at
    named = " ".join(one for one in ("" if said.unsaid else said.one, said.other.rest) if one)
    if said.first and said.one:
        named = f"by {said.one} {said.other.rest}"
    of_it = replace(said, one="", other=replace(said.other, rest="")) if named else said
    understood = read_then(named, previous) if named else None
    base = previous if understood is None else understood.outcome
    if not isinstance(base, Question) or not base.measures:
        return None
    among = Among(base, vocabulary, read_then)
    if said.first and among.tells_areas:
        found = how_far(replace(of_it, first=said.first), among)
    elif understood is not None and (of_place := _of_a_place(said, among)) is not None:
        found = of_place
    else:
        found = how_far(of_it, among)
    if found is None or isinstance(found, tuple):
        return None
    return Read(found) if understood is None else replace(understood, outcome=found)


def _of_a_place(said: DistanceSaid, among: Among) -> Distance | None:
    """`How far is Sale from the highest`, of a place that is named by itself: from those of its kind."""
    said = replace(said, one=_BEHIND_A_PLACE.split(said.one)[0])
    area, framework, base = among.area, among.framework, among.base
    plain = base.intent is Intent.VALUE and not base.more_periods and base.rate is None
    if area is None or area == framework.home or not plain or said.other.noun in _OF_TIMES:
        return None
    alone = framework.home in framework.with_ancestors(area)[1:] and _names_only(said.one, area, among)
    kind = framework.areas[area].kind
    if not alone or not (said.other.noun in _PLAIN_NOUNS or is_of_kind(said.other.noun, kind)):
        return None
    of_kind = replace(only_its_figures(base), areas=(), by=kind)
    if said.other.sort in (Sort.END, Sort.PLACE) and said.other.end not in _OF_RECORDS:
        return beside_an_end(of_kind, area, said.other, framework)
    if said.other.sort is not Sort.MEAN:
        return None
    name, measure = framework.areas[area].name, framework.measures[base.measures[0]]
    words = base.period.words
    its_own = f"how far is {measure.name} in {name} {words} from its average"
    of_theirs = f"how far is {name} from the {kind.replace('-', ' ')} average for {measure.name} {words}"
    if any(area in group.members for group in framework.peer_groups.values()):
        return replace(only_its_figures(base), intent=Intent.GAP)
    if said.other.noun:
        return replace(from_a_line(of_kind, said.other, framework), beside=area)
    choices = tuple(Choice(one, " ".join(one.split())) for one in (its_own, of_theirs))
    return NotUnderstood("several readings", said.other.said, choices=choices)


def _names_only(said: str, area: str, among: Among) -> bool:
    """Whether some words name just an area, and not a figure of it."""
    one = among.framework.areas[area]
    asked = among.read_then(f"and {said}", Question(measures=among.base.measures, areas=(among.framework.home or "",)))
    found = asked.outcome
    return isinstance(found, Question) and found.areas == (one.key,) and not {*said.split()} & _said_of_figures(among)


def _said_of_figures(among: Among) -> set[str]:
    """The words of the measure's own name, by which a figure is named and no place."""
    return {*among.framework.measures[among.base.measures[0]].name.lower().split()}
