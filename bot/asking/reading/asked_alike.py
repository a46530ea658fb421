"""What was asked before, of the place, the time or the group that is said now."""

from collections.abc import Sequence
from dataclasses import replace

from bot.asking.asked_period import NEWEST, AskedPeriod, Form
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import EACH_PERIOD, Against, CountBehind, Intent, NotUnderstood, OfYears, Question
from bot.asking.reading.ends_asked import by_its_own_merit
from bot.asking.reading.late_ones import says_how_soon
from bot.asking.reading.one_group_then import of_one_group
from bot.asking.reading.parts import Parts
from bot.asking.reading.period_before import alike
from bot.asking.reading.share_then import of_the_whole_that_stood
from bot.asking.reading.steps_then import is_longer
from bot.asking.reading.time_then import THE_WHOLE
from bot.asking.reading.years_held_against import held_against_then
from bot.asking.words.field_words import Field
from bot.figures.measures import Unit

_FIGURE = frozenset({"figure", "figures", "number", "numbers", "actual", "outturn", "value", "result"})


_OF_NO_NUMBER = (Intent.RATE, Intent.RANK, Intent.TARGET, Intent.VARIANCE, Intent.EXTREME)
_LATEST = 4
"""How many words may begin a question up to `how many`: and so how many."""
_AVERAGED = (Intent.AVERAGE, Intent.LINES)
MOST_JUDGED = 2
"""From so many places on each is told its figure, with what it makes of its target."""
_FOLLOWED = (
    *(
        "intent",
        "percent",
        "lines",
        "extreme",
        "best",
        "both_ends",
        "signal_side",
        "rate",
        "peers",
        "by",
        "only_first",
        "first",
        "changed",
        "both_ways",
        "not_so",
    ),
    *("condition", "threshold", "occurs", "median", "as_share", "by_number", "since_when", "of_years"),
    "among_years",
    "only_place",
    "largest_move",
    "year_taken",
    "side_by_side",
)


def asked_alike(asked: Question, parts: Parts, previous: Question, vocabulary: Vocabulary) -> Question | NotUnderstood:
    """What was asked before, of what is said now."""
    of_all_held = previous.intent is Intent.HELD and previous.period == NEWEST
    of_all_held = of_all_held or previous.of_years is OfYears.BY_PART
    if (previous.intent is Intent.NEXT_DUE or of_all_held) and parts.periods:
        return asked  # the figure of that time: when it is out, or what all years have in common, is known
    if previous.intent in (Intent.TARGET, Intent.VARIANCE) and (asked.more_periods or _asks_for_the_figure(parts)):
        return asked  # it is judged over one time: of several each figure, with what it makes of its target
    if previous.intent is Intent.SIGNALS and parts.periods and not THE_WHOLE.isdisjoint(parts.words):
        return replace(asked, by=previous.by)  # the whole of last year is no month of it that is judged
    if parts.periods and "how many" in " ".join(parts.words[:_LATEST]) and not parts.has(Field.NEEDED):
        previous = _by_number(previous)
    judged = previous.without_target and previous.intent is Intent.VALUE and not previous.by
    if judged and "many" not in parts.words and len(asked.areas) < MOST_JUDGED:
        previous = replace(previous, intent=Intent.VARIANCE)  # the next place may have a target
    against = held_against_then(asked.period, previous) if parts.periods else previous.against_period
    if against is None and previous.against_period is not None:
        # `Jan?` after November against December: that month, of which it is not said what it is to be held against.
        # `And for the year to date` is no other month: its answer has the year before beside it.
        longer = asked.period.form in (Form.TO_DATE, Form.ROLLING) and not asked.more_periods
        alone = longer or (parts.words[:1] != ("and",) and _are_alike(asked, previous))
        return replace(asked, intent=Intent.VALUE) if alone else NotUnderstood("two periods")
    if previous.intent is Intent.CHANGE and any(one.form is Form.SINCE for _, one in parts.periods):
        return NotUnderstood("since")
    several = (len(asked.areas) > 1 or len(asked.groups) > 1) and len(asked.measures) == 1
    summed = asked.summed or (previous.summed and several)
    asked = _in_its_steps(asked, parts, previous)
    asked = replace(asked, **{name: getattr(previous, name) for name in _FOLLOWED})
    asked = _as_its_measure_is_told(_of_one_step(asked, parts, previous, vocabulary), previous, vocabulary)
    if previous.beside and not (parts.areas or parts.home_said or parts.kinds or parts.peers):
        asked = replace(asked, beside=previous.beside, only_beyond=previous.only_beyond)
    if parts.groups and asked.by.startswith("groups:"):
        asked = of_one_group(asked, asked.groups)
    home = [vocabulary.framework.home]
    whole = not parts.kinds and (parts.areas == home or (parts.home_said and not parts.areas))
    if (parts.areas or whole) and _are_among_those([] if whole else parts.areas, previous, vocabulary):
        intent = Intent.VALUE if previous.rate is None else Intent.RATE
        asked = replace(asked, by="", intent=intent, rate=previous.rate, only_first=False, first=0, extreme=None)
    elif previous.both_ends and parts.areas:
        asked = replace(asked, by="")
    of_counts = summed and previous.of_their_counts
    asked = _held_against(replace(asked, summed=summed, of_their_counts=of_counts), previous, against)
    of_it = asked if asked.measures == previous.measures else by_its_own_merit(asked, vocabulary)
    return of_it if isinstance(of_it, NotUnderstood) else of_the_whole_that_stood(of_it, previous)


def _held_against(asked: Question, previous: Question, against: AskedPeriod | None) -> Question:
    """What is asked, held against what the question before was held against."""
    earlier = previous.against
    if asked.period.form is Form.TO_DATE and earlier is Against.PERIOD_EARLIER:
        earlier = Against.YEAR_EARLIER  # as many months straight before it are no year to date
    unsaid = previous.against_unsaid and against is None
    return replace(asked, against=earlier, against_period=against, against_unsaid=unsaid)


def _in_its_steps(asked: Question, parts: Parts, previous: Question) -> Question:
    """What is asked in the steps of time of the question before: the highest quarter elsewhere is a quarter, too."""
    of_steps = previous.stepped or previous.by in ("", EACH_PERIOD)
    if asked.cadences or not of_steps or not all(is_longer(one, previous.cadences) for _, one in parts.periods):
        return asked
    return replace(asked, cadences=previous.cadences, stepped=asked.stepped or previous.stepped)


def _of_one_step(asked: Question, parts: Parts, previous: Question, vocabulary: Vocabulary) -> Question:
    """`Q2` after each quarter: that one is a single figure, of which more can be asked."""
    steps = previous.cadences or tuple({vocabulary.framework.measures[key].cadence for key in asked.measures})
    times = asked.period.candidates if asked.period.form is Form.NAMED and not asked.more_periods else ()
    one = asked.by == EACH_PERIOD and len(parts.periods) == len(steps) == 1 and not parts.stepped
    if not (one and times) or not all(alike(steps[0], time.kind) for time in times):
        return asked
    return replace(asked, by="", cadences=(), stepped=False)


def _by_number(previous: Question) -> Question:
    """`How many in Q2` after a rate, a place, a target or a record: the number itself."""
    if previous.intent not in _OF_NO_NUMBER:
        return previous
    return replace(previous, intent=Intent.VALUE, rate=None, peers=None, extreme=None, only_first=False, first=0)


def _as_its_measure_is_told(asked: Question, previous: Question, vocabulary: Vocabulary) -> Question:
    """So many a day there as here; and a number has no counts behind it as the percentage before it had."""
    if previous.intent in _AVERAGED and not asked.cadences:
        asked = replace(asked, cadences=previous.cadences)
    asked = replace(asked, count_behind=asked.count_behind or previous.count_behind)
    measures = [vocabulary.framework.measures[key] for key in asked.measures]
    others = asked.measures != previous.measures and asked.count_behind is CountBehind.REST
    if any(one.unit is not Unit.PERCENT or (others and not says_how_soon(one)) for one in measures):
        return replace(asked, count_behind=None)  # what was late is asked of what has a time limit
    return asked


def _are_alike(asked: Question, previous: Question) -> bool:
    """Whether each time that is named is of the kind of those that were held against one another, as a plain change."""
    times = (asked.period, *asked.more_periods, previous.period, previous.against_period)
    named = [one for one in times if one is not None and one.form is Form.NAMED and not one.relative]
    kinds = {each.kind for one in named for each in one.candidates}
    plain = previous.intent is Intent.CHANGE and not (previous.percent or previous.by)
    return plain and len(named) == len(times) and len(kinds) == 1


def _asks_for_the_figure(parts: Parts) -> bool:
    """`How many robberies`, `what was the figure for last year` after a target: the figure, and not its target."""
    of_another = parts.measures and "how many" in " ".join(parts.words)
    return bool(of_another or (parts.periods and not _FIGURE.isdisjoint(parts.words)))


def _are_among_those(areas: Sequence[str], previous: Question, vocabulary: Vocabulary) -> bool:
    """`Just Eastmarch`, `the whole force` after the figure or the rate of each division: not of those within it."""
    known = vocabulary.framework.areas
    plain = previous.intent in (Intent.VALUE, Intent.RATE, Intent.RANKING) and not previous.changed
    plain = plain and not (previous.condition or previous.stepped or (previous.with_whole and not previous.beside))
    named = {known[key].kind for key in areas if key in known} == {previous.by}
    return plain and bool(previous.by) and (named or not areas)
