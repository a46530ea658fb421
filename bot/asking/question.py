"""A question as it was understood: measures, areas, period, and what is asked of them."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from bot.asking.asked_period import NEWEST, AskedPeriod
from bot.figures.measures import Unit
from bot.figures.periods import PeriodKind

TOLD = "told"
"""Among what a question is of, the sort of what was told already: `what else do they lead on`."""
IN_ITS_WORDS = "in its words"
"""Among what a question is of, the sort of a word that the last update of a deliverable must have to be meant."""
OF_UPDATES, BY_LEAD = "updates", "by lead"
"""The topics of what is overdue where updates alone are asked for, and where it is asked how many each lead owes."""
MISSING = "missing"
"""The topic of what is late where it is asked what is missing: older gaps are told too."""
NOTE = "note"
NOTHING_SAID = "nothing said"
DONE_ABOUT = "done about"
"""The topic where it is asked what is being done about a measure."""
PAPERS = "papers"
"""The topic of a list of meetings of which it is asked when their papers are due."""
EVERYBODY = "everybody"
"""The topic of who leads where each lead is asked for."""
BEHIND = "behind"
"""The topic of a list of objectives where those are asked for that are behind."""
ALL_THAT_IS_LATE = "all"
"""The topic of a list of what is late where nothing says that figures are meant."""
"""The topic of a question for what no update speaks of."""
"""The topic of a question for what is marked on a period, where its reason is asked for."""


class Intent(StrEnum):
    """What kind of answer is asked for."""

    VALUE = "value"
    CHANGE = "change"
    LINES = "lines"
    EXTREME = "extreme"
    SIGNALS = "signals"
    RATE = "rate"
    RANK = "rank"
    RANKING = "ranking"
    GAP = "gap"
    SHARE = "share"
    AVERAGE = "average"
    OF_YEARS = "of years"
    HOW_OFTEN = "how often"
    TARGET = "target"
    VARIANCE = "variance"
    DROPS_OUT = "drops out"
    STRAIGHT_LINE = "straight line"
    NEXT_DUE = "next due"
    LIST_SIGNALS = "list of signals"
    LIST_OVERDUE = "list of overdue updates"
    LIST_MISSED = "list of missed targets"
    LIST_LATE = "list of late figures"
    LIST_TARGETS = "list of targets"
    LIST_MEASURES = "list of measures"
    LIST_AREAS = "list of areas"
    LIST_MOVED = "list of measures that moved"
    LIST_RECORDS = "list of measures at their highest or lowest"
    LIST_RUNS = "list of measures that moved one way for long"
    LIST_COUNTS = "list of kinds of crime by number"
    LIST_LACKING = "list of measures without something"
    LEADS_MISSING = "leads by missed targets"
    HELD = "what is held"
    OVERVIEW = "overview"
    SAID = "what was said in updates"
    OWED = "updates that are owed"
    LIST_DELIVERABLES = "list of deliverables"
    LIST_OBJECTIVES = "list of objectives"
    LIST_MEETINGS = "list of meetings"
    LEAD = "lead"
    DEPUTY = "deputy"
    MEANING = "meaning"
    HELP = "help"


class Condition(StrEnum):
    """What is counted where it is asked how often something was so."""

    ABOVE_LIMIT = "above its upper control limit"
    BELOW_LIMIT = "below its lower control limit"
    OUTSIDE_LIMITS = "outside its control limits"
    ABOVE_AVERAGE = "above its process average"
    BELOW_AVERAGE = "below its process average"
    ABOVE_TARGET = "above its target"
    BELOW_TARGET = "below its target"
    MISSED_TARGET = "missing its target"
    MET_TARGET = "meeting its target"
    MORE_THAN = "more than"
    AT_LEAST = "at least"
    LESS_THAN = "fewer than"
    AT_MOST = "at most"
    EXACTLY = "exactly"
    REACHED = "reached"
    SHORT_OF = "short of"
    RISING = "up on the period before"
    FALLING = "down on the period before"
    IMPROVING = "better than the period before"
    WORSENING = "worse than the period before"


AIMED_AT = (Condition.REACHED, Condition.SHORT_OF)
"""Conditions of a number that is aimed at; whether more or less of it is reached goes by what is better."""

OF_THE_AVERAGE = (Condition.ABOVE_AVERAGE, Condition.BELOW_AVERAGE)
"""Conditions of the average: of periods that of the chart, of areas the plain mean of what they have."""

OF_CHANGES = (Condition.RISING, Condition.FALLING, Condition.IMPROVING, Condition.WORSENING)
"""Conditions that hold a figure against the period before it."""


class Occurs(StrEnum):
    """What is asked of the periods in which a condition held, where it is more than how many there are."""

    LAST = "last"
    FIRST = "first"
    EVER = "ever"
    ALWAYS = "always"
    IN_A_ROW = "in a row"


class CountBehind(StrEnum):
    """Which of the counts behind a percentage is asked for."""

    NUMERATOR = "numerator"
    REST = "rest"
    WHOLE = "whole"


OF_COUNTS = frozenset(
    {
        *(Intent.VALUE, Intent.CHANGE, Intent.LINES, Intent.EXTREME, Intent.SIGNALS, Intent.RATE, Intent.RANK),
        *(Intent.RANKING, Intent.GAP, Intent.SHARE, Intent.AVERAGE, Intent.OF_YEARS, Intent.HOW_OFTEN),
        Intent.DROPS_OUT,
    }
)
"""What can be asked of a count behind a percentage; a target, a lead or a meaning is the percentage's."""


class OfYears(StrEnum):
    """What is asked of the months, quarters or seasons of years."""

    BY_PART = "by part"
    USUAL = "usual"
    THIS_ONE = "this one"
    END = "end"


EACH_PERIOD = "each period"
"""What a figure is broken down by where each of its periods is asked for."""


class Statistic(StrEnum):
    """The statistics of an answer (contract 5)."""

    VALUE = "value"
    TOTAL = "total"
    YEAR_TO_DATE = "year_to_date"
    ROLLING_12_MONTHS = "rolling_12_months"
    CHANGE = "change"
    PERCENT_CHANGE = "percent_change"
    MEAN = "mean"
    UPPER_LIMIT = "upper_limit"
    LOWER_LIMIT = "lower_limit"
    TARGET = "target"
    VARIANCE = "variance"
    RATE = "rate"
    RANK = "rank"
    GAP = "gap"
    SHARE = "share"
    HIGHEST = "highest"
    LOWEST = "lowest"
    COUNT = "count"
    MEDIAN = "median"
    STRAIGHT_LINE = "straight_line"
    TIMES = "times"


class Against(StrEnum):
    """What a figure is compared with, where it is not a period of its own."""

    YEAR_EARLIER = "a year earlier"
    PERIOD_EARLIER = "the period before"


@dataclass(frozen=True, slots=True)
class AskedRate:
    """So many per `per` of another measure (`of`); None for what the measure's own rate says."""

    per: int | None = None
    of: str | None = None


@dataclass(frozen=True, slots=True)
class Aim:
    """What a question says of a target besides that there is one: its number, and what that is of.

    `way` is 1 for an increase and -1 for a reduction; `plain` that nothing says that the number is the target's own;
    `baseline` that a target that starts from one is meant, `rank` that one of a place among peers is.
    """

    number: Decimal | None = None
    unit: Unit | None = None
    way: int = 0
    plain: bool = False
    baseline: bool = False
    rank: bool = False


@dataclass(frozen=True, slots=True)
class ShareOf:
    """What a share is of, where that was told before: areas together, groups together, or a longer time.

    Without a time it is of that of its part, which is what the question is of, all of it together.
    """

    areas: tuple[str, ...]
    groups: tuple[str, ...] = ()
    period: AskedPeriod | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question, understood. Keys are those of the catalogue; nothing in it is a guess.

    `lines` are the statistics asked for of a chart, `signal_side` is above, below or outside. `by` is a kind of area, a
    group of peers (`peers:key`) or each period. `topic` is what a lead or a meaning is asked for in words, `topics` the
    names in it. `home_meant` says that no area was named, `against_unsaid` that nothing
    was named to compare with, `beside` an area that all of a kind are set beside, `cadences` in what steps of time the
    figure was asked for.
    """

    intent: Intent = Intent.VALUE
    measures: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    period: AskedPeriod = NEWEST
    more_periods: tuple[AskedPeriod, ...] = ()
    against: Against | None = None
    against_period: AskedPeriod | None = None
    against_unsaid: bool = False
    percent: bool = False
    lines: tuple[Statistic, ...] = ()
    extreme: Statistic | None = None
    signal_side: str = ""
    rate: AskedRate | None = None
    peers: str | None = None
    by: str = ""
    only_first: bool = False
    level_open: bool = False
    """Whether no kind of areas was named: `by` is the first level, until it is seen which levels hold figures."""
    tags: tuple[str, ...] = ()
    objectives: tuple[str, ...] = ()
    milestone: bool = False
    chart: bool = False
    table: bool = False
    explain: bool = False
    why: bool = False
    asks_final: bool = False
    topic: str = ""
    topics: tuple[tuple[str, str], ...] = ()
    known_on: date | None = None
    as_at: date | None = None
    home_meant: bool = False
    cadences: tuple[PeriodKind, ...] = ()
    since_when: bool = False
    with_figure: bool = False
    by_number: bool = False
    condition: Condition | None = None
    threshold: Decimal | None = None
    occurs: Occurs | None = None
    aim: Aim | None = None
    median: bool = False
    summed: bool = False
    as_share: bool = False
    first: int = 0
    only_place: bool = False
    """Whether of the first so many only the last is asked for."""
    changed: bool = False
    both_ways: bool = False
    """Whether areas are put in the order of their change whichever way they went."""
    not_so: bool = False
    """Whether the areas are asked for that did not move so: those that are level are among them."""
    before_meeting: bool = False
    overdue_too: bool = False
    updates_alone: bool = False
    """Whether of what is due only updates are asked for."""
    was_due: bool = False
    """Whether it is asked what fell due: a month without its year is the newest that has begun."""
    beside: str = ""
    best: bool | None = None
    """Whether the end of some periods was asked for as the best, or as the worst: which it is goes by the measure."""
    both_ends: bool = False
    """Whether the lowest is asked for beside the highest; of areas, how far their ends are apart."""
    largest_move: bool = False
    """Whether the end of the changes from one period to the next is asked for."""
    stepped: bool = False
    """Whether figures are asked for step by step: of every area that they are broken down by, too."""
    count_behind: CountBehind | None = None
    against_trend: bool = False
    """Whether areas are asked for that moved the other way than the one that they lie in."""
    with_trend: bool = False
    """Whether areas are asked for that moved as the one did that they lie in."""
    as_times: bool = False
    """Whether it is asked how many times the one is of the other."""
    of_years: OfYears | None = None
    among_years: AskedPeriod = NEWEST
    """The years whose parts are set beside one another; all that are held where none are named."""
    only_crimes: bool = False
    """Whether of all measures only kinds of crime are asked through."""
    without_target: bool = False
    """Whether the figure is told in the place of how it stands against a target that its area has not."""
    to_come: bool = False
    """Whether it is asked what a target leaves for a time that is still to come."""
    with_whole: bool = False
    """Whether the area itself stands in a breakdown by its parts: the force and its boroughs."""
    with_rest: bool = False
    """Whether it is asked what the area has that none of its parts has by which it is broken down."""
    foretold: str | None = None
    """`when` or `whether` something will be is asked, which nothing that is held tells."""
    chance_asked: bool = False
    """Whether it is asked too if a change is more than chance, which only a chart or a sample tells."""
    year_taken: bool = False
    """Whether in a thread nothing was named to compare with, so that the year before was taken: is that up."""
    side_by_side: bool = False
    """Whether several areas, measures or groups are held against one another."""
    how_far: bool = False
    """Whether it is asked how far areas are from their mean or from a number: of each, or of the one set beside."""
    share_of: ShareOf | None = None
    of_their_counts: bool = False
    """Whether the percentage of several areas together is asked for, of the counts behind theirs: it is no total."""
    only_beyond: str = ""
    """Of the areas that are set beside another, on which side of it they lie that are asked for: more, worse."""


def only_its_figures(asked: Question) -> Question:
    """The figures of a question: the same measures, areas, groups and time, and nothing that is asked of them."""
    return Question(
        measures=asked.measures,
        areas=asked.areas,
        groups=asked.groups,
        period=asked.period,
        home_meant=asked.home_meant,
        known_on=asked.known_on,
        as_at=asked.as_at,
    )


def all_in_order(asked: Question) -> Question:
    """All that were put in an order, where the first, or one place of it, was asked for."""
    return replace(asked, only_first=False, first=0, only_place=False)


def in_no_order(asked: Question) -> Question:
    """All that were put in an order, as they are without it."""
    return replace(all_in_order(asked), extreme=None, by_number=False)


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the things that a question can mean: its name, and the question that asks for just that."""

    label: str
    question: str


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """A question that could not be read with certainty.

    `reason` is one of the words of `templates/answer/refusal.j2`; `word` what it stumbled over; `near` names that are
    near; `choices` what it can mean.
    """

    reason: str
    word: str = ""
    near: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Read:
    """A question with how it was read: each stretch of its words and what it was taken for.

    `only_held` are the plain words of which one measure alone is held, with its name.
    """

    outcome: Question | NotUnderstood
    steps: tuple[tuple[str, str], ...] = ()
    corrected: tuple[tuple[str, str], ...] = ()
    only_held: tuple[tuple[str, str], ...] = ()
    no_time: str = ""
    """The measure, a percentage, of which a time was asked that is not held."""
