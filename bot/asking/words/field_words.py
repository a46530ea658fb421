"""The words of the field: what can be asked of a figure, and the words that a question may hold and lose nothing by.

Nothing here is about one force: names come from the catalogue alone.
"""

from collections.abc import Mapping
from enum import StrEnum

from bot.asking.words.aim_phrases import ABOVE_TARGET_SAID, BELOW_TARGET_SAID, ON_TRACK_SAID, TARGET_SAID, VARIANCE_SAID
from bot.asking.words.chart_phrases import (
    AVERAGE_EITHER_WAY,
    BEYOND_SIGMAS,
    BOTH_LIMITS_SAID,
    BREACHED,
    CHART_SAID,
    SIGNALS_SAID,
    limit_phrases,
)
from bot.asking.words.compare_phrases import COMPARED_SAID, SIDE_BY_SIDE, THEN_COMPARED, WITH_THE_AVERAGE
from bot.asking.words.counts_behind_phrases import AS_NUMBERS_SAID, AS_PERCENTAGES_SAID
from bot.asking.words.deputies_asked import DEPUTY_SAID, NOT_THERE_SAID
from bot.asking.words.earlier_phrases import MORE_A_YEAR_AGO_SAID, YEAR_EARLIER_SAID, earlier_ones
from bot.asking.words.held_phrases import AREAS_HELD_SAID, MEASURES_HELD_SAID
from bot.asking.words.lead_phrases import LEAD_SAID, OWNED_SAID
from bot.asking.words.meeting_phrases import MEETINGS_SAID
from bot.asking.words.moved_phrases import BETTER_SAID, FALL_SAID, MEASURES_SAID, MOVERS, RISE_SAID, WORSE_SAID
from bot.asking.words.moving_phrases import LEVEL, WHICH_WAY
from bot.asking.words.overview_phrases import DOING_SAID, HELP_SAID, OVERVIEW_SAID
from bot.asking.words.progress_phrases import PROGRESS_SAID
from bot.asking.words.rank_phrases import HIGHEST_SAID, LOWEST_SAID, MOST_SAID, RANK_SAID, WORST_SAID
from bot.asking.words.reason_phrases import SOURCE_SAID, WHY_SAID
from bot.asking.words.sample_phrases import SAMPLE_SAID
from bot.asking.words.season_phrases import FOR_THE_SEASON_SAID, SEASON_SAID, USUALLY_SAID
from bot.asking.words.share_words import AS_SHARE_SAID, SHARE_SAID
from bot.asking.words.since_when_phrases import (
    LAST_AS_BAD,
    LAST_AS_GOOD,
    LAST_AS_HIGH,
    LAST_AS_LOW,
    SINCE_WHEN,
    THIS_HIGH,
    THIS_LOW,
)
from bot.asking.words.step_phrases import ONE_BY_ONE, RUN_SAID, steps_of
from bot.asking.words.trend_of_areas_phrases import (
    AGAINST_THE_TREND_SAID,
    BIGGER_SHARE_SAID,
    OVERTAKING_SAID,
    RATIO_SAID,
)
from bot.asking.words.update_phrases import DUE_SAID, LATEST_UPDATE_WORDS, NOT_ANSWERED_WORDS, OVERDUE_SAID, SAID_WORDS


class Field(StrEnum):
    """What a word of the field asks for."""

    CHANGE = "change"
    COMPARE = "compare"
    UP_ON = "up on"
    DOWN_ON = "down on"
    EITHER_ON = "up or down on"
    RISE = "rise"
    FALL = "fall"
    BETTER = "better"
    WORSE = "worse"
    AREAS = "areas"
    WHERE = "where"
    AS_SHARE = "as a share of"
    HOW_OFTEN = "how often"
    HOW_MANY_DAYS = "how many days"
    HOW_MANY_WEEKS = "how many weeks"
    HOW_MANY_MONTHS = "how many months"
    HOW_MANY_QUARTERS = "how many quarters"
    ABOVE_AVERAGE = "above average"
    BELOW_AVERAGE = "below average"
    ABOVE_TARGET = "above target"
    BELOW_TARGET = "below target"
    MEDIAN = "median"
    YEAR_EARLIER = "year earlier"
    YEAR_BEFORE = "year before"
    PERIOD_EARLIER = "period earlier"
    YEAR_ON_YEAR = "year on year"
    PERIOD_ON_PERIOD = "period on period"
    UP_TO = "up to"
    PERCENT = "percent"
    HIGHEST = "highest"
    LOWEST = "lowest"
    MOST = "most"
    FEWEST = "fewest"
    BEST = "best"
    WORST = "worst"
    SLOWEST = "slowest"
    FASTEST = "fastest"
    SINCE_WHEN = "since when"
    SINCE_WHEN_LOW = "since when as low"
    SINCE_WHEN_BAD = "since when as bad"
    SINCE_WHEN_GOOD = "since when as good"
    SINCE_WHEN_OF_AN_END = "since when of an end"
    THIS_HIGH = "this high"
    THIS_LOW = "this low"
    MEAN = "mean"
    AVERAGE = "average"
    UPPER = "upper limit"
    LOWER = "lower limit"
    LIMITS = "limits"
    ABOVE = "above limit"
    BELOW = "below limit"
    OUTSIDE = "outside limits"
    SIGNALS = "signals"
    TREND = "trend"
    RATE = "rate"
    RANK = "rank"
    AMONG = "among"
    GAP = "gap"
    SHARE = "share"
    TARGET = "target"
    TARGETS = "targets"
    MILESTONE = "milestone"
    ON_TRACK = "on track"
    MISSED = "missed"
    VARIANCE = "variance"
    WORTH = "worth"
    COST = "cost"
    SINCE = "since"
    DIFFERENCE = "difference"
    FUTURE = "future"
    MONTH_EARLIER = "month earlier"
    QUARTER_EARLIER = "quarter earlier"
    WEEK_EARLIER = "week earlier"
    DAY_EARLIER = "day earlier"
    WAVE_EARLIER = "wave earlier"
    MONTH_ON_MONTH = "month on month"
    QUARTER_ON_QUARTER = "quarter on quarter"
    WAVE_ON_WAVE = "wave on wave"
    WEEK_ON_WEEK = "week on week"
    DROPS_OUT = "drops out"
    STRAIGHT_LINE = "straight line"
    NEXT = "next"
    TOTAL = "total"
    COMBINED = "combined"
    CHART = "chart"
    TABLE = "table"
    BY = "by"
    WHICH = "which"
    ANY = "any"
    LEAD = "lead"
    OWNED = "owned"
    DEPUTY = "deputy"
    NOT_THERE = "not there"
    MEETINGS = "meetings"
    MEANING = "meaning"
    WHAT_IS = "what is"
    SOURCE = "source"
    WHY = "why"
    FINAL = "final"
    PUBLISHED = "published"
    NEEDED = "needed"
    OVERDUE = "overdue"
    UPDATES = "updates"
    LATE = "late"
    SAID = "said"
    LATEST_UPDATE = "latest update"
    PROGRESS = "progress"
    NOT_ANSWERED = "not answered"
    DUE = "due"
    NEXT_MEETING = "next meeting"
    HOME = "home"
    HELP = "help"
    OVERVIEW = "overview"
    DOING = "how it does"
    MEASURES_HELD = "measures held"
    AREAS_HELD = "areas held"
    DAILY = "daily"
    DAYS = "days"
    WEEKLY = "weekly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    BY_DAY = "by day"
    BY_WEEK = "by week"
    BY_MONTH = "by month"
    BY_QUARTER = "by quarter"
    BY_YEAR = "by year"
    RUN = "run of figures"
    SAMPLE = "sample"
    CHANGED_AGAINST = "changed against"
    ONE_BY_ONE = "one by one"
    SEASON = "season"
    AS_NUMBERS = "as numbers"
    DEVIATION = "deviation"
    OVERTAKING = "overtaking"
    AGAINST_TREND = "against the trend"
    BIGGER_SHARE = "bigger share"
    RATIO = "ratio"
    DRAGGING = "dragging down"
    DRIVEN_UP = "driven up"
    DRIVEN_DOWN = "driven down"
    FOR_THE_SEASON = "for the season"
    USUALLY = "usually"
    YEARLY = "yearly"
    OF_WAVES = "of waves"
    NOT_SO = "not so"


FIELD_WORDS: Mapping[Field, str] = {
    Field.CHANGE: f"{THEN_COMPARED}, {MOVERS}, "
    "higher or lower, lower or higher, better or worse, rising or falling, increasing or "
    "decreasing, going up or down, gone up or down, gone up or gone down, up or down or the same, "
    f"moved, change, changes, changed, changing, difference, up or down, {WHICH_WAY}",
    Field.RISE: RISE_SAID,
    Field.FALL: FALL_SAID,
    Field.BETTER: BETTER_SAID,
    Field.WORSE: WORSE_SAID,
    Field.UP_ON: "up on",
    Field.DOWN_ON: "down on",
    Field.EITHER_ON: "up or down on",
    Field.COMPARE: COMPARED_SAID,
    Field.YEAR_EARLIER: YEAR_EARLIER_SAID,
    Field.YEAR_BEFORE: earlier_ones("year", "financial year", "calendar year", "fy"),
    Field.PERIOD_EARLIER: f"the half before, half before, the half year before, {earlier_ones('period', 'one')}, "
    "the one before it",
    Field.MONTH_EARLIER: earlier_ones("month"),
    Field.QUARTER_EARLIER: earlier_ones("quarter"),
    Field.WEEK_EARLIER: earlier_ones("week"),
    Field.DAY_EARLIER: earlier_ones("day"),
    Field.WAVE_EARLIER: earlier_ones("wave", "survey", "survey wave"),
    Field.YEAR_ON_YEAR: f"on the year, year on year, yoy, y o y, y on y, yr on yr, cy vs py, cy v py, ty vs ly, "
    f"ty v ly, {MORE_A_YEAR_AGO_SAID}",
    Field.PERIOD_ON_PERIOD: "period on period",
    Field.MONTH_ON_MONTH: "on the month, month on month, mom, m o m, m on m, mth on mth, month over month",
    Field.QUARTER_ON_QUARTER: "on the quarter, quarter on quarter, qoq, q o q, q on q, qtr on qtr, "
    "quarter over quarter",
    Field.WAVE_ON_WAVE: "wave on wave, wave over wave, survey on survey",
    Field.WEEK_ON_WEEK: "on the week, week on week, wow, w o w, w on w, wk on wk, week over week",
    Field.FUTURE: "will, will be, going to, going to be, gonna be, gonna, about to",
    Field.COST: "bill, expenditure, cost, costs, cost of, costs of, spend, spending, spend on, "
    "spending on, spent on, spent, blown on, burned through on, forked out on, "
    "shelled out on, splashed out on, paid out on, set us back, sets us back, cost us",
    Field.SINCE: "since",
    Field.DIFFERENCE: "difference between, the difference between, change between, how many more, how many fewer, "
    "how much more, how much higher, how much lower, how much less",
    Field.WORTH: "value, value of, worth, worth of",
    Field.UP_TO: "up to, down to",
    Field.PERCENT: "in percent, in pct, in percentage terms, in percentages, one in how many, 1 in how many, "
    "one in what, by what percentage, by what percent, by how many percent, percent, per cent, percentage, pct, "
    f"{AS_PERCENTAGES_SAID}",
    Field.HIGHEST: HIGHEST_SAID,
    Field.LOWEST: LOWEST_SAID,
    Field.MOST: f"most, {MOST_SAID}, concentrated, most concentrated, clustered, "
    "most common, commonest, most frequent, most prevalent, most numerous, "
    "greatest number, the greatest number, greatest number of, "
    "the greatest number of, greatest volume of, the greatest volume of",
    Field.FEWEST: "fewest, least, least common, least frequent, least prevalent, rarest",
    Field.BEST: "best, at its best, best ever, best performing, strongest, safest",
    Field.WORST: WORST_SAID,
    Field.SINCE_WHEN: LAST_AS_HIGH,
    Field.SINCE_WHEN_LOW: LAST_AS_LOW,
    Field.SINCE_WHEN_BAD: LAST_AS_BAD,
    Field.SINCE_WHEN_GOOD: LAST_AS_GOOD,
    Field.SINCE_WHEN_OF_AN_END: SINCE_WHEN,
    Field.THIS_HIGH: THIS_HIGH,
    Field.THIS_LOW: THIS_LOW,
    Field.HOW_OFTEN: "how often, how many times, number of times, how frequently, number of periods, how many periods",
    Field.HOW_MANY_DAYS: "how many days, number of days, in how many days, on how many days",
    Field.HOW_MANY_WEEKS: "how many weeks, number of weeks, in how many weeks",
    Field.HOW_MANY_MONTHS: "how many months, number of months, in how many months, count of months",
    Field.HOW_MANY_QUARTERS: "how many quarters, number of quarters, in how many quarters",
    Field.ABOVE_AVERAGE: "above average, above the average, above its average, over average, over the average, "
    f"higher than average, above the process average, above its process average, {AVERAGE_EITHER_WAY}",
    Field.BELOW_AVERAGE: "below average, below the average, below its average, under average, under the average, "
    "lower than average, below the process average, below its process average",
    Field.ABOVE_TARGET: ABOVE_TARGET_SAID,
    Field.BELOW_TARGET: BELOW_TARGET_SAID,
    Field.MEDIAN: "median",
    Field.MEAN: "process average, process mean, centre line, center line, centreline, central line, current average",
    Field.AVERAGE: "typical, average, averaged, averaging, mean, avg, on average, in a normal, in a usual, "
    "in an ordinary",
    Field.UPPER: "upper control limit, upper limit, ucl, upper process limit",
    Field.LOWER: "lower control limit, lower limit, lcl, lower process limit",
    Field.LIMITS: BOTH_LIMITS_SAID,
    Field.ABOVE: f"{limit_phrases('above, over, beyond, past', 'upper', '')}, {limit_phrases(BREACHED, 'upper')}",
    Field.BELOW: f"{limit_phrases('below, under, beneath', 'lower', '')}, {limit_phrases(BREACHED, 'lower')}",
    Field.OUTSIDE: f"{BEYOND_SIGMAS}, {limit_phrases(f'outside, outwith, out of, {BREACHED}', '')}, "
    "outside the range, outside its range, outside the normal range, outside normal limits, outside its normal limits, "
    "out of control, go out of control, went out of control, gone out of control, goes out of control, special cause, "
    "breaching, breached, breach, breaches, unusually high or low",
    Field.SIGNALS: f"{SIGNALS_SAID}, {WITH_THE_AVERAGE}",
    Field.TREND: f"long term trend, long term, over the long term, in the long term, longer term, "
    f"longer term trend, trend, trends, trending, {LEVEL}",
    Field.RATE: "rate, rates",
    Field.RANK: RANK_SAID,
    Field.AMONG: "among, amongst, out of, within our",
    Field.GAP: "how far above, how far below, how much above, how much below, gap, gap between, gap to, "
    "gap from, the gap between, gap with, how far apart, how far apart are, spread between, spread across, "
    "spread across the, range between, range across, range across the",
    Field.AS_SHARE: AS_SHARE_SAID,
    Field.SHARE: SHARE_SAID,
    Field.TARGET: TARGET_SAID,
    Field.TARGETS: "targets, goals",
    Field.MILESTONE: "milestone, milestones",
    Field.ON_TRACK: ON_TRACK_SAID,
    Field.MISSED: "missing, missed, miss, behind, failing, not meeting, not hitting",
    Field.VARIANCE: VARIANCE_SAID,
    Field.DROPS_OUT: "drops out, drop out, dropping out, falls out, fall out, falling out, comes out, drops off, "
    "drop off, dropping off, drops out of, drop out of, dropping out of, falls out of, fall out of, comes out of",
    Field.STRAIGHT_LINE: "straight line",
    Field.NEXT: "next",
    Field.TOTAL: "total, totals, in total, total number of, overall, all told, all in all, grand total, "
    "totalled, totalled up, added up, all added up, summed up, rolled up, all rolled up, rolled together, "
    "in one number, as one number, as a single number",
    Field.COMBINED: "combined, together, taken together, altogether, sum, sum of, added, added together, add, "
    "add up, plus",
    Field.CHART: CHART_SAID,
    Field.TABLE: "list, in a list, table, as a table, in a table, tabulate, tabular, tabulated, list "
    "format, table format, "
    "in table format, in a table format, in tabular form, in a grid",
    Field.BY: "all, all of, all the, all of the, across all, in all, by, break down, break it down, "
    "compare between the, compares between the, compare across the, vary between the, vary across the, "
    "differ between the, differ across the, compare between our, compare across our, "
    "break down by, split, broken down by, split by, breakdown by, "
    "breakdown of, breakdown, for each, in each, each, every",
    Field.WHICH: "which, which one, which ones",
    Field.ANY: MEASURES_SAID,
    Field.AREAS: "areas, places, parts of the force, where has, where have, who has, whos got, who has got, "
    "where did, in what area, which area, which areas, which place, which places",
    Field.WHERE: "where is, where are, where was, where were, wheres",
    Field.LEAD: LEAD_SAID,
    Field.OWNED: OWNED_SAID,
    Field.DEPUTY: DEPUTY_SAID,
    Field.NOT_THERE: NOT_THERE_SAID,
    Field.MEETINGS: MEETINGS_SAID,
    Field.MEANING: "mean, means, meaning of, meaning, define, definition of, definition, what is meant by, stand "
    "for, stands for, explain what, defined",
    Field.WHAT_IS: "what is a, what is an, what is the, what is, whats a, whats an, whats the, whats, what are, "
    "what are the, what was the, what was, what were, what were the",
    Field.SOURCE: SOURCE_SAID,
    Field.WHY: WHY_SAID,
    Field.OVERDUE: OVERDUE_SAID,
    Field.UPDATES: "update, updates, deliverable, deliverables, returns, actions, tasks",
    Field.SAID: SAID_WORDS,
    Field.LATEST_UPDATE: LATEST_UPDATE_WORDS,
    Field.PROGRESS: PROGRESS_SAID,
    Field.NOT_ANSWERED: NOT_ANSWERED_WORDS,
    Field.DUE: DUE_SAID,
    Field.NEXT_MEETING: "before the next meeting, by the next meeting, for the next meeting, before the next board, "
    "by the next board, for the next board, before next meeting, for next meeting, next meeting, next board meeting, "
    "before the next board meeting, for the next board meeting, by the next board meeting",
    Field.LATE: "late, figures are late, figure is late, late figures, late data, data is late",
    Field.HOME: "we, us, our, our own, ours, force wide, forcewide, whole force, across the force, our total, "
    "all over the force, "
    "force as a whole, "
    "force total, the force total, our area, our force, our overall total, the whole force, the force as a whole, "
    "whole force area, the whole force area, our whole force area, the whole of the force, the entire force",
    Field.SLOWEST: "slowest, longest",
    Field.FASTEST: "fastest, quickest, shortest",
    Field.DAILY: "day, daily",
    Field.DAYS: "days",
    Field.WEEKLY: "single week, week, weeks, weekly",
    Field.MONTHLY: "single month, month, months, monthly",
    Field.QUARTERLY: "quarter, quarters, quarterly",
    Field.YEARLY: "year, years, yearly, annual, annually",
    Field.OF_WAVES: "single wave, wave, waves",
    Field.BY_DAY: steps_of("day"),
    Field.BY_WEEK: steps_of("week"),
    Field.BY_MONTH: steps_of("month"),
    Field.BY_QUARTER: steps_of("quarter"),
    Field.BY_YEAR: steps_of("year"),
    Field.RUN: RUN_SAID,
    Field.SAMPLE: SAMPLE_SAID,
    Field.ONE_BY_ONE: f"{ONE_BY_ONE}, {SIDE_BY_SIDE}",
    Field.SEASON: SEASON_SAID,
    Field.AS_NUMBERS: AS_NUMBERS_SAID,
    Field.OVERTAKING: OVERTAKING_SAID,
    Field.AGAINST_TREND: AGAINST_THE_TREND_SAID,
    Field.BIGGER_SHARE: BIGGER_SHARE_SAID,
    Field.RATIO: RATIO_SAID,
    Field.DEVIATION: "standard deviation, standard deviations, the standard deviation, std dev, stdev, sd, variance of "
    "the series, one sigma, two sigma, interquartile range, iqr, coefficient of variation",
    Field.FOR_THE_SEASON: FOR_THE_SEASON_SAID,
    Field.USUALLY: USUALLY_SAID,
    Field.OVERVIEW: OVERVIEW_SAID,
    Field.DOING: DOING_SAID,
    Field.MEASURES_HELD: MEASURES_HELD_SAID,
    Field.AREAS_HELD: AREAS_HELD_SAID,
    Field.HELP: HELP_SAID,
}
"""The ways in which each is said."""

DIRECTIONS = frozenset({Field.RISE, Field.FALL, Field.BETTER, Field.WORSE})
"""The ways in which a change is said that say which way it went."""

NUMBER_WORDS: Mapping[str, int] = {
    word: number
    for number, word in enumerate(
        (
            *("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
            *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
        ),
        start=1,
    )
} | {"nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "couple": 2, "dozen": 12}
