"""The time of a follow-up in a thread: the one that is said now, or else that of the question before."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import dropwhile

from bot.asking.asked_period import NEWEST, AskedPeriod, Form, just_that
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.periods.years_beside import moved, moved_if_known
from bot.asking.question import EACH_PERIOD, Intent, Occurs, Question, Statistic
from bot.asking.reading.all_time_said import says_of_all_time
from bot.asking.reading.parts import Parts
from bot.asking.reading.years_ago_then import told_so_long_before
from bot.asking.words.field_words import DIRECTIONS, Field
from bot.figures.periods import Period, PeriodKind, period_containing
from bot.figures.targets import LevelTarget, RankTarget

_OF_NOW = (Intent.TARGET, Intent.VARIANCE, Intent.DROPS_OUT)
_OF_THE_FIGURE = (Intent.VALUE, Intent.SIGNALS)
"""What is told with the very figure: whether it is unusual, too."""
_ASKS_HOW_IT_IS = frozenset({"how", "hows", "what", "whats", "where", "is", "are", "have", "has"})
_OPENS = frozenset({"so", "and", "but", "ok", "okay", "right", "then", "well", "n", "now", "also"})
_IN_THE_PRESENT = frozenset({"is", "are", "isnt", "arent", "now"})
THE_WHOLE = frozenset({"whole", "full", "entire", "all", "complete", "total", "altogether", "overall"})


def at_its_time(asked: Question, parts: Parts, previous: Question, vocabulary: Vocabulary) -> Question:
    """What is asked now, of the time that is said or else of that before."""
    said_newest = any(period.form is Form.NEWEST for _, period in parts.periods)
    said_newest = said_newest or (previous.period.form is Form.YEAR_AGO and parts.words[-1:] == ("now",))
    said_newest = said_newest or (not parts.periods and _asks_how_it_is_now(parts.words))
    if asked.intent in _OF_NOW:
        kept = (
            _is_that_within_its_level(asked, parts, previous, vocabulary)
            or ("there" not in parts.words and _is_of_no_target(asked, previous, vocabulary))
            or _is_of_another_year(previous)
            or _is_of_the_year_to_date(asked, previous, vocabulary)
        )
        of_now = next(_behind_openers(parts.words), "") in _IN_THE_PRESENT
        then = previous.period if kept else _of_its_year(asked, previous, vocabulary, is_in_the_present=of_now)
        more = previous.more_periods if kept and not parts.periods else asked.more_periods
        return replace(asked, period=asked.period if parts.periods else then, more_periods=more)
    if asked.period.form is Form.NEWEST and not (said_newest or _is_since_later(asked, parts, previous)):
        if asked.intent is Intent.EXTREME and not asked.since_when and _is_of_all(asked, parts, previous, vocabulary):
            return asked
        again = asked.intent is Intent.CHANGE and previous.intent is Intent.CHANGE
        alone = previous.intent is Intent.VALUE and not (previous.changed or previous.more_periods)
        unsaid = asked.against_unsaid and (alone or ((asked.changed or again) and previous.against_unsaid))
        if asked.intent is Intent.HOW_OFTEN and _asks_of_all(asked, parts, previous, vocabulary):
            return asked
        asked = replace(asked, period=previous.period, more_periods=previous.more_periods, against_unsaid=unsaid)
        return _average_of_stretch(asked, vocabulary)
    if asked.intent is Intent.EXTREME and _is_of_all(asked, parts, previous, vocabulary):
        return asked  # the busiest month of last year, after that of June
    if _one_last_year(parts) and not _is_all_of_last_year(asked, parts, previous, vocabulary):
        if previous.more_periods:
            return _each_a_year_before(asked, parts.periods[0][1], previous)
        if (earlier := a_year_before(previous.period, parts.periods[0][1])) is not None:
            return replace(asked, period=earlier)
    if (ago := told_so_long_before(asked.period, previous)) is not None:
        return replace(asked, period=ago)
    within = _within_the_row(asked.period, previous) if previous.by == EACH_PERIOD else None
    asked = replace(asked, period=within or _of_which_year(asked.period, _later_of(previous)))
    is_a_mean = parts.has(Field.MEAN, Field.AVERAGE) or asked.median
    is_an_end = asked.intent is Intent.EXTREME and (bool(parts.fields) or asked.since_when)
    return asked if is_a_mean or is_an_end else _figure_of_one_time(asked, vocabulary)


def _asks_how_it_is_now(words: Sequence[str]) -> bool:
    """`So are we over the 62 now`: the newest, whatever time stood there; an `ok now` in front says nothing of it."""
    return next(_behind_openers(words), "") in _ASKS_HOW_IT_IS and "now" in _behind_openers(words)


def _behind_openers(words: Sequence[str]) -> Iterator[str]:
    """What is asked, without the small words that people begin with: so are we over it now."""
    return dropwhile(_OPENS.__contains__, words)


def _within_the_row(said: AskedPeriod, previous: Question) -> AskedPeriod | None:
    """`Q2` after each quarter of a year: the one that stands there; None where none does, or more than one."""
    rows = previous.period.candidates if previous.period.form is Form.NAMED and not previous.more_periods else ()
    if len(rows) != 1 or not (said.floating and said.form is Form.NAMED and said.candidates):
        return None
    times = {*said.candidates}
    newest: Period | None = said.candidates[0]
    while newest is not None and newest.start >= rows[0].start:
        times.add(newest)
        newest = moved_if_known(newest, -1)
    within = [one for one in times if rows[0].start <= one.start and one.end <= rows[0].end]
    return AskedPeriod(Form.NAMED, (within[0],), words=within[0].text) if len(within) == 1 else None


def _figure_of_one_time(asked: Question, vocabulary: Vocabulary) -> Question:
    """`And in March`, `same month last year` behind an average or a record: of one month there is its figure."""
    cadences = {vocabulary.framework.measures[key].cadence for key in asked.measures}
    kinds = {one.kind for one in asked.period.candidates}
    of_one = asked.period.form is Form.NAMED and bool(kinds) and kinds <= cadences
    of_a_mean = asked.intent is Intent.AVERAGE or (asked.intent is Intent.LINES and asked.lines == (Statistic.MEAN,))
    if not of_one or asked.by or not (of_a_mean or asked.intent is Intent.EXTREME):
        return asked
    return replace(asked, intent=Intent.VALUE, lines=(), extreme=None, best=None, both_ends=False)


def _is_of_no_target(asked: Question, previous: Question, vocabulary: Vocabulary) -> bool:
    """`Is that on target` where none is set: its figure is told, which is that of the time that was named.

    Whether there was a target then is asked of the target alone.
    """
    held = (vocabulary.framework.targets_for(key, area) for key in asked.measures for area in asked.areas)
    named = previous.period.form in (Form.NAMED, Form.ROLLING) and previous.intent in _OF_THE_FIGURE
    return asked.intent is Intent.VARIANCE and named and not previous.more_periods and not any(held)


def _is_of_another_year(previous: Question) -> bool:
    """`Against target` after the figure of 2024/25: of that year, and not of the newest."""
    asked = previous.period
    of_one = asked.form is Form.NAMED and len(asked.candidates) == 1 and not previous.more_periods
    return of_one and asked.candidates[0].kind is PeriodKind.FINANCIAL_YEAR


def _is_of_the_year_to_date(asked: Question, previous: Question, vocabulary: Vocabulary) -> bool:
    """`Against target`, and then of another place, after the year to date; a rank is aimed at in one period."""
    if previous.period.form is not Form.TO_DATE or previous.intent not in _OF_ONE_TIME or previous.more_periods:
        return False
    targets = (vocabulary.framework.targets_for(key, area) for key in asked.measures for area in asked.areas)
    return not any(isinstance(one, RankTarget) for held in targets for one in held)


def _of_its_year(
    asked: Question, previous: Question, vocabulary: Vocabulary, *, is_in_the_present: bool
) -> AskedPeriod:
    """The year that a shorter time lies in, where targets are of single years and it is before the newest of those.

    Whether we are on track is asked of now, where no target was set for that year.
    """
    of_one = previous.period.form in (Form.NAMED, Form.ROLLING) and len(previous.period.candidates) == 1
    framework = vocabulary.framework
    every = [one for key in asked.measures for area in asked.areas for one in framework.targets_for(key, area)]
    newest = max((one.year.start for one in every if one.year is not None), default=None)
    if newest is None or not of_one or previous.intent not in _OF_ONE_TIME:
        return NEWEST
    (period,) = previous.period.candidates
    year = period_containing(PeriodKind.FINANCIAL_YEAR, period.end)
    of_now = is_in_the_present and not any(one.year in (None, year) for one in every)
    return NEWEST if year.start >= newest or of_now else just_that(year)


_OF_ONE_TIME = (Intent.VALUE, Intent.CHANGE, *_OF_NOW)


def _later_of(previous: Question) -> AskedPeriod:
    """Of two times that were held against one another the later, from which people go on."""
    period, against = previous.period, previous.against_period
    dated = against is not None and len(period.candidates) == len(against.candidates) == 1
    return max(period, against, key=lambda one: one.candidates[0].end) if against is not None and dated else period


def _is_that_within_its_level(asked: Question, parts: Parts, previous: Question, vocabulary: Vocabulary) -> bool:
    """`Is that within target` after the figure of April: of April, where every figure is held against a level."""
    targets = [
        one for key in asked.measures for area in asked.areas for one in vocabulary.framework.targets_for(key, area)
    ]
    levels = bool(targets) and all(isinstance(one, LevelTarget) for one in targets)
    told = previous.intent in _OF_THE_FIGURE or (bool(previous.more_periods) and previous.intent in _OF_NOW)
    plain = told and previous.period.form is Form.NAMED and not previous.period.relative
    of_now = "that" not in parts.words and not _IN_THE_PRESENT.isdisjoint(parts.words[:2])
    of_now = of_now and not (previous.more_periods and "now" not in parts.words)  # each of several is meant
    return asked.intent is Intent.VARIANCE and plain and levels and not of_now


def _is_of_all(asked: Question, parts: Parts, previous: Question, vocabulary: Vocabulary) -> bool:
    """`Is that the highest ever` after the figure of a month or a year: of those alone it would ask less."""
    cadences = {vocabulary.framework.measures[key].cadence for key in asked.measures}
    only = {one.kind for one in previous.period.candidates} if len(previous.period.candidates) == 1 else set()
    newest = asked.intent is Intent.HOW_OFTEN and previous.period.form is Form.NEWEST
    return says_of_all_time(parts) or newest or (previous.period.form is Form.NAMED and only == cadences)


def _asks_of_all(asked: Question, parts: Parts, previous: Question, vocabulary: Vocabulary) -> bool:
    """`When did we last meet it`, `have we ever`, `how many in a row` after one figure: of one there is no more."""
    return asked.occurs is Occurs.LAST or _is_of_all(asked, parts, previous, vocabulary)


def _is_since_later(asked: Question, parts: Parts, previous: Question) -> bool:
    """`Change since May` after January: of the newest, as without a thread; that of January began before it."""
    moved_since = "since" in parts.words and parts.has(Field.SINCE, Field.CHANGE, *DIRECTIONS)
    if asked.against_period is None or not moved_since:
        return False
    if previous.period.form is Form.YEAR_AGO:
        return asked.against_period.floating
    began, before = asked.against_period.candidates[:1], previous.period.candidates[:1]
    return bool(began and before) and previous.period.form is Form.NAMED and began[0].start >= before[0].start


def _average_of_stretch(asked: Question, vocabulary: Vocabulary) -> Question:
    """`Average` after a stretch is the mean of it, as where both are said at once; after one period its chart's."""
    cadences = {vocabulary.framework.measures[key].cadence for key in asked.measures}
    kinds = {one.kind for one in asked.period.candidates}
    named = asked.period.form is Form.NAMED and (not kinds or bool(kinds & cadences))
    one = asked.period.form is Form.NEWEST or named or (asked.period.form is Form.LAST and asked.period.number == 1)
    mean = asked.intent is Intent.LINES and asked.lines == (Statistic.MEAN,)
    return replace(asked, intent=Intent.AVERAGE, lines=()) if mean and not one else asked


def _of_which_year(said: AskedPeriod, before: AskedPeriod) -> AskedPeriod:
    """`And February` after a question about another year can be of that year as well; of a longer time, in it."""
    of_one_year = before.form is Form.NAMED and len(before.candidates) == 1 and not before.relative
    if not (of_one_year and said.floating and said.form is Form.NAMED and len(said.candidates) == 1):
        return said
    newest, stretch = said.candidates[0], before.candidates[0]
    year = stretch.start.year
    if newest.kind not in (PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.FINANCIAL_QUARTER):
        return said
    if before.candidates[0].end + timedelta(days=1) == newest.start:
        return said  # January after December: the one that follows it
    other = newest
    is_longer = stretch.days > newest.days
    while other.end > stretch.end if is_longer else other.start.year > year:
        other = other.year_before()
    return said if other == newest else replace(said, candidates=(newest, other))


def _one_last_year(parts: Parts) -> bool:
    """Whether `last year` alone was said, and not `the whole of last year`."""
    said = len(parts.periods) == 1 and parts.periods[0][1].words == "last year" and not parts.has(Field.COMPARE)
    return said and THE_WHOLE.isdisjoint(parts.words)


def _each_a_year_before(asked: Question, said: AskedPeriod, previous: Question) -> Question:
    """`Same last year` after July and August is both of them a year before, or the year where one of them has none."""
    found = [a_year_before(one, said) for one in (previous.period, *previous.more_periods)]
    earlier = [one for one in found if one is not None]
    if len(earlier) < len(found):
        return asked
    return replace(asked, period=earlier[0], more_periods=tuple(earlier[1:]))


def _is_all_of_last_year(asked: Question, parts: Parts, previous: Question, vocabulary: Vocabulary) -> bool:
    """Whether the whole year is meant after the year to date: of another measure, of its highest, of waves."""
    by_waves = any(vocabulary.framework.measures[key].cadence is PeriodKind.WAVE for key in asked.measures)
    of_its_own = bool(parts.measures) or asked.intent is Intent.EXTREME or by_waves
    return of_its_own and previous.period.form in (Form.TO_DATE, Form.SINCE)


def _is_of_a_later_year(before: AskedPeriod, said: AskedPeriod) -> bool:
    """Whether what was given, the year to date or all since a time, is of no part of the year that is said now."""
    if len(before.candidates) != 1 or len(said.candidates) != 1:
        return False
    began, year = before.candidates[0].start, said.candidates[0]
    return began > (year.start if before.form is Form.TO_DATE else year.end)


def a_year_before(before: AskedPeriod, said: AskedPeriod) -> AskedPeriod | None:
    """`What about last year` after a month is the same month of the year before, not a whole year.

    After the last 12 months it is those before them, after the year to date as much of the year before; after last
    year, given where this year is not held yet, the one before that: nobody asks for the same figure again.
    """
    so_far = before.form in (Form.TO_DATE, Form.SINCE) and _is_of_a_later_year(before, said)
    if so_far or before.form in (Form.ROLLING, Form.LAST):
        return replace(before, years_before=before.years_before + 1)
    if before.form is not Form.NAMED or len(before.candidates) != 1:
        return None
    only = before.candidates[0]
    if only.kind is PeriodKind.WAVE:
        return None
    if only.kind in (PeriodKind.FINANCIAL_YEAR, PeriodKind.YEAR) and only not in said.candidates:
        return None
    earlier = moved(only, -1)
    return just_that(earlier)
