"""What is asked of a list of months, quarters or waves: those above a number, the others, their total, how far off.

A list of times is asked of as one of areas is. What was picked of it stays picked: `average of those` behind those
above a number is of these, and `the others` are those that are not so.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from bot.asking.asked_period import NEWEST, AskedPeriod, Form, just_that
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import (
    EACH_PERIOD,
    Against,
    Condition,
    Intent,
    NotUnderstood,
    Question,
    Statistic,
    only_its_figures,
)
from bot.asking.reading.adding_up import adds_up
from bot.asking.reading.asked_together import are_in_a_row
from bot.asking.reading.distances_said import DistanceSaid, Side, Sort, distance_said, side_said
from bot.asking.threads.asked_of_them import asks_for_a_total
from bot.asking.threads.named_alone import times_named
from bot.asking.threads.of_all import LEFT
from bot.asking.threads.thread import Shown, Thread
from bot.asking.words.said_around import said_alone
from bot.asking.words.tokens import words_of
from bot.figures.framework import Framework
from bot.figures.periods import Period

Asked = Question | NotUnderstood
_STEP = r"(?:weeks?|months?|quarters?|waves?|years?|times?)"
_THOSE = re.compile(
    rf"\b(?:these|them|those|they)(?: {_STEP})?\b|(?<=\bof )the {_STEP}\b"
    r"|(?<=\bof )(?:the|all) (?:two|three|four|five|six)\b"
)
_WHICH = (
    rf"(?:(?:which|what|how many|(?:(?:are|were|is|was) )?any|just|only|and|show me)(?: {_STEP}| ones?)?(?: of those)?"
    r"|(?:only )?those|the ones)"
    r"(?: that| which)?(?: (?:are|is|were|was|have been|had|have|came in|come|stood))?"
)
_BEYOND = {
    "above": Condition.MORE_THAN,
    "below": Condition.LESS_THAN,
    "at least": Condition.AT_LEAST,
    "at most": Condition.AT_MOST,
}
_SIDES = {
    **dict.fromkeys(("above", "over", "more than", "higher than", "greater than", "beyond"), "above"),
    **dict.fromkeys(("below", "under", "less than", "fewer than", "lower than"), "below"),
    **dict.fromkeys(("at least", "at or above"), "at least"),
    **dict.fromkeys(("at most", "at or below"), "at most"),
}
_BEYOND_A_LINE = said_alone(rf"{_WHICH} (?P<side>{'|'.join(_SIDES)}) (?P<line>.+?)")
_THEIR_AVERAGE = re.compile(r"^(?:the |their |its )?(?:average|avg|mean)(?P<those> of those| of all of those)?$")
_WAYS = {
    **dict.fromkeys(("up", "higher", "more", "risen", "rose", "increased", "rising"), Condition.RISING),
    **dict.fromkeys(("down", "lower", "fewer", "less", "fallen", "fell", "decreased", "falling"), Condition.FALLING),
    **dict.fromkeys(("better", "improved"), Condition.IMPROVING),
    **dict.fromkeys(("worse", "worsened"), Condition.WORSENING),
}
_MOVES = ("up", "down", "risen", "rose", "fallen", "fell", "increased", "decreased")
"""What says by itself that something moved; which is higher or worse is asked of the figures."""
_YEAR = (
    r"(?:the )?(?:same \w+ (?:of |in )?)?(?:last year|the year before|a year (?:before|earlier|ago)|previous year"
    r"|the previous year|the prior year|last yr)"
)
_MOVED = said_alone(
    rf"{_WHICH}(?: gone| went| got)? (?P<way>{'|'.join(_WAYS)})"
    r"(?: (?:on|than|from|vs|v|against|since|compared (?:to|with)) "
    rf"(?:(?P<year>{_YEAR})|(?P<before>the (?:one|{_STEP}) before|the (?:previous|last) {_STEP}|the previous one)))?"
)
_HIGH, _LOW = r"highest|most|biggest|largest|busiest|peak|top|max", r"lowest|fewest|least|smallest|quietest|bottom|min"
_END = said_alone(
    rf"(?:(?:what|which|whats)(?: {_STEP}| one)?(?: of those)?(?: is| was| are| were| has| had)? )?(?:the )?"
    rf"(?:(?P<high>{_HIGH})|(?P<low>{_LOW}))(?: (?:one|{_STEP}))?(?P<both> (?:and|&) (?:the )?(?:{_HIGH}|{_LOW}))?"
    rf"(?: (?:one|{_STEP}))?(?P<those> (?:of|in|among) those)?"
)
_NAMES_TIMES = re.compile(rf"\b{_STEP}\b|^(?:and |so )*(?:which|what)\b")
"""Of one figure of all that time those under 18 may be people."""
_STATISTIC = said_alone(
    r"(?:(?:whats|what is|what was|give me|show me) )?(?:the |their )?(?:combined |overall |plain |grand )?"
    r"(?:(?P<total>total|sum|how many (?:is|was|are|were) (?:that|those|they|it)(?: in)?(?: total| all)?)"
    r"|(?P<mean>average|avg|mean))(?: figure)?"
    r"(?: (?:of|for|over|across|in|between) (?:all )?(?:of )?those)?(?: together)?"
)
_OTHER_TIMES = said_alone(rf"(?:the )?other {_STEP}")
_AT_AN_END = re.compile(rf"^(?:the )?(?:(?P<first>first|earliest|oldest)|last|latest|newest)(?: (?:one|{_STEP}))?$")
_WITHOUT = said_alone(
    r"(?:without|leave out|leaving out|drop|excluding|exclude|except|not counting|take out|minus|bar)"
    r" (?P<out>.+)"
)
_OF_A_STRETCH = (Form.SINCE, Form.LAST, Form.NAMED, Form.TO_DATE, Form.ROLLING)
_TO_THE_NEWEST = (Form.SINCE, Form.LAST, Form.TO_DATE, Form.ROLLING, Form.EVERYTHING)
_FEW = 6
"""Of the last so many the figure of each stands beside their total."""
_TWO = 2
_POINTS_AT_ONE = ("it", "that", "this", "that one", "this one", "that month", "that quarter")


@dataclass(frozen=True, slots=True)
class _TimesTold:
    """The times that stand there as the question that lists them, those that were told, and what was told of them."""

    listed: Question
    told: tuple[Shown, ...]
    mean_told: bool = False
    narrowed: bool = False
    """Whether they are some of a stretch, so that what is asked of all of that is none of theirs."""
    all_told: tuple[Shown, ...] = ()
    """Those among which they were picked."""
    in_one: bool = False
    """Whether one figure of all that time was told, so that only `those` are its times."""

    @property
    def untold(self) -> bool:
        """Whether none of the times was told by itself."""
        return not (self.told or self.narrowed)

    @property
    def untold_picks(self) -> bool:
        """Whether it was told how many of them are so, and not with their figures."""
        return self.listed.condition is not None and not self.told


def of_times_told(text: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Asked | None:
    """What is asked of the times that stand in the thread; None where none do, or it is asked of all that time."""
    if thread.question is None or thread.unanswered:
        return None
    times = _times_told(thread, vocabulary.framework)
    if times is None:
        return None
    said = _THOSE.sub("those", " ".join(words_of(text.lower())))
    if times.in_one and "those" not in said.split():
        return None
    asked = _others(said, times) or _without(said, times, vocabulary, day) or _those_so(said, times)
    asked = asked or _statistic(said, times, vocabulary.framework)
    return asked or _how_far(said, times, thread, vocabulary, day)


def _times_told(thread: Thread, framework: Framework) -> _TimesTold | None:
    """The list of times that was told, of one figure: step by step, counted, averaged, put in order or named."""
    last = thread.question
    if last is None or len(last.measures) != 1 or len(last.areas) != 1 or len(last.groups) > 1 or last.count_behind:
        return None
    told = tuple(one for one in thread.shown if one.period is not None and one.against is None)
    if last.by == EACH_PERIOD:
        rows = tuple(one for one in thread.rows if one.period is not None)
        return _of_a_row(last, told, rows) if last.intent in (Intent.VALUE, Intent.RATE) and not last.chart else None
    if last.by or last.peers:
        return None
    row = replace(only_its_figures(last), by=EACH_PERIOD, stepped=True, cadences=last.cadences)
    if last.intent is Intent.VALUE and last.more_periods:
        return _of_named_times(last, row, told)
    if last.more_periods or last.period.form not in (*_OF_A_STRETCH, Form.NEWEST, Form.EVERYTHING):
        return None
    if last.intent is Intent.HOW_OFTEN and last.occurs is None and last.condition and last.against_period is None:
        of_all = last.period.form is Form.NEWEST
        row = replace(row, period=AskedPeriod(Form.EVERYTHING)) if of_all else row
        return _TimesTold(replace(row, condition=last.condition, threshold=last.threshold), (), narrowed=True)
    if last.intent is Intent.AVERAGE and not last.median and last.period.form is not Form.NEWEST:
        return _TimesTold(row, (), mean_told=True)
    if last.period.form in (Form.NEWEST, Form.EVERYTHING):
        return None
    if last.intent is Intent.EXTREME and last.against_period is None and not last.largest_move:
        rows = tuple(one for one in thread.rows if one.period is not None)
        return _of_ends(last, row, told, rows)
    if last.intent is not Intent.VALUE or last.summed or last.condition or last.lines:
        return None
    cadence = framework.measures[last.measures[0]].cadence
    if last.period.form is Form.NAMED and {one.kind for one in last.period.candidates} == {cadence}:
        return None  # one month is no list of months
    each_told = last.period.form is Form.LAST and _TWO <= last.period.number <= _FEW
    return _TimesTold(row, (), in_one=not each_told)


def _of_a_row(last: Question, told: tuple[Shown, ...], rows: tuple[Shown, ...]) -> _TimesTold:
    """Step by step: those of them that were picked are named by their times before more is asked of them."""
    mean_told = last.lines == (Statistic.MEAN,)
    one = last.how_far and last.against_period is not None
    listed = replace(last, how_far=False, summed=False, lines=(), extreme=None, both_ends=False)
    if last.how_far:
        listed = replace(listed, threshold=None, not_so=False) if last.condition is None else listed
        listed = replace(listed, against_period=None)
    mean_told = mean_told or (last.how_far and Statistic.MEAN in last.lines)
    narrowed = bool(last.condition or last.more_periods or last.how_far)
    return _TimesTold(listed, told[:1] if one else told, mean_told, narrowed, rows)


def _of_named_times(last: Question, row: Question, told: tuple[Shown, ...]) -> _TimesTold | None:
    """Several times that were named: of one length, as a month and a year to date are no list."""
    kinds = {one.period.kind for one in told if one.period is not None}
    if last.lines or last.summed or last.condition or len(kinds) != 1 or len(told) != len(last.more_periods) + 1:
        return None
    in_order = sorted(told, key=_start)
    return _TimesTold(_at(row, in_order), tuple(in_order), narrowed=not are_in_a_row(last))


def _of_ends(last: Question, row: Question, told: tuple[Shown, ...], rows: tuple[Shown, ...]) -> _TimesTold | None:
    """The highest of a stretch, or the top three: these, among all that stood there."""
    if last.first < _TWO or len(rows) <= len(told):
        return _TimesTold(row, told[:1]) if last.first < _TWO and not last.both_ends else None
    return _TimesTold(_at(row, sorted(told, key=_start)), told, narrowed=True, all_told=rows)


def _start(one: Shown) -> date:
    return one.period.start if one.period is not None else date.min


def _at(row: Question, told: list[Shown] | tuple[Shown, ...]) -> Question:
    """The row at just those times."""
    first, *others = (just_that(one.period) for one in told if one.period is not None)
    plain = replace(row, condition=None, threshold=None, against=None, not_so=False, cadences=(), stepped=False)
    return replace(plain, period=first, more_periods=tuple(others))


def _others(said: str, times: _TimesTold) -> Asked | None:
    """`The others` of those that were picked, told as these were."""
    if not (LEFT.match(said) or _OTHER_TIMES.match(said)):
        return None
    if times.listed.condition is not None:
        return replace(times.listed, not_so=not times.listed.not_so)
    told = {one.period for one in times.told}
    others = [one for one in times.all_told if one.period not in told]
    return _at(times.listed, sorted(others, key=_start)) if others else None


def _without(said: str, times: _TimesTold, vocabulary: Vocabulary, day: date) -> Asked | None:
    """`Without December`, `without August and May`: the other times; what is none of them cannot be left out."""
    found = _WITHOUT.match(said)
    names = [] if found is None else re.split(r",? and |, ", found["out"])
    out = {name: one for name in names if (one := _named(name, times, vocabulary, day)) is not None}
    if not names or len(out) < len(names) or len(times.told) < _TWO:
        return None
    told = {one.period for one in times.told}
    for name, one in out.items():
        if told.isdisjoint(one.candidates):
            return NotUnderstood("none of these", name)
    gone = {period for one in out.values() for period in one.candidates}
    left = [one for one in times.told if one.period not in gone]
    return _at(times.listed, left) if left else None


def _those_so(said: str, times: _TimesTold) -> Asked | None:
    """Those above a number or their average, or up on the year before: among those that were picked, these."""
    base = _picked_before(times)
    if times.untold_picks and "those" not in said.split():
        return None  # counted again by another number
    if (found := _BEYOND_A_LINE.match(said)) is not None:
        condition = _BEYOND[_SIDES[found["side"]]]
        line = side_said(found["line"])
        of_that = found["line"] in ("that", "it", "this") and times.mean_told
        mean = _THEIR_AVERAGE.match("average" if of_that else found["line"])
        if mean is not None and (times.mean_told or (times.narrowed and times.told) or mean["those"]):
            return replace(base, condition=condition, threshold=None)
        if line.sort is not Sort.NUMBER or line.rest or (times.untold and not _NAMES_TIMES.search(said)):
            return None
        return replace(base, condition=condition, threshold=line.number)
    found = _MOVED.match(said)
    moved = found is not None and found["way"] in _MOVES and (len(times.told) > 1 or "those" in said.split())
    if found is None or not (found["year"] or found["before"] or moved):
        return None
    against = Against.PERIOD_EARLIER if found["before"] else Against.YEAR_EARLIER
    return replace(base, condition=_WAYS[found["way"]], threshold=None, against=against, not_so=False)


def _picked_before(times: _TimesTold) -> Question:
    """The list of which some are to be picked: those that were picked before, by their times."""
    return _at(times.listed, times.told) if times.listed.condition is not None and times.told else times.listed


def _statistic(said: str, times: _TimesTold, framework: Framework) -> Asked | None:
    """The total, the average or the ends of those that were picked; of a whole stretch they are told elsewhere."""
    put = said.replace("the others", "those")
    listed = times.listed
    end = _END.match(said)
    of_two = len(times.told) == _TWO and not (times.all_told or listed.condition)  # these are held against each other
    if end is not None and (times.narrowed or end["both"]) and len(times.told) != 1 and not of_two:
        extreme = Statistic.HIGHEST if end["high"] else Statistic.LOWEST
        ends = replace(listed, extreme=extreme, both_ends=bool(end["both"]))
        if times.narrowed:
            return ends
        return replace(ends, intent=Intent.EXTREME, by="", extreme=Statistic.HIGHEST, stepped=False, table=False)
    own = {framework.measures[listed.measures[0]].cadence}
    unnamed = listed.period.form is Form.NEWEST  # so many as were told are not so many as are averaged elsewhere
    if not (times.narrowed or unnamed or {*listed.cadences} - own):
        return None
    statistic = _STATISTIC.match(put)
    if statistic is not None and statistic["mean"]:
        return replace(listed, lines=(Statistic.MEAN,))
    if statistic is None and not asks_for_a_total(put):
        return None
    total = adds_up(listed, framework) and listed.intent is Intent.VALUE
    return replace(listed, summed=True) if total else NotUnderstood("no sum of them")


def _how_far(said: str, times: _TimesTold, thread: Thread, vocabulary: Vocabulary, day: date) -> Asked | None:
    """How far one of the times is, or each, from a number or from what they have on average, where that was told."""
    asked = distance_said(said) or _gone_on_from(said, thread)
    if asked is None or asked.of_us or asked.other.rest:
        return None
    base = _from_a_line(asked.other, said, times, thread)
    if base is None or isinstance(base, NotUnderstood):
        return base
    return _of_which(asked, base, times, vocabulary, day)


def _of_which(
    asked: DistanceSaid, base: Question, times: _TimesTold, vocabulary: Vocabulary, day: date
) -> Question | None:
    """How far each of them is, or the one that is named, at an end, or that was told alone."""
    end = side_said(asked.one)
    if asked.each:
        return base
    if end.sort is Sort.END and not end.rest:
        words = end.end
        ends = re.fullmatch(_HIGH, words), re.fullmatch(_LOW, words)
        extreme = Statistic.HIGHEST if ends[0] else Statistic.LOWEST if ends[1] else None
        return None if extreme is None else replace(base, extreme=extreme)
    if asked.one in ("", *_POINTS_AT_ONE):
        if times.narrowed and len(times.told) > 1:
            return base
        alone = times.told[0].period if len(times.told) == 1 else None
        return None if alone is None else replace(base, against_period=just_that(alone))
    one = _named(asked.one, times, vocabulary, day)
    return None if one is None else replace(base, against_period=one)


def _gone_on_from(said: str, thread: Thread) -> DistanceSaid | None:
    """`And February`, `and the lowest` behind how far one of them is: from the same."""
    last = thread.question
    found = re.match(r"^(?:and |what about |how about )+(?P<one>.+)$", said)
    if last is None or not (last.how_far and last.by == EACH_PERIOD) or found is None:
        return None
    number = last.threshold
    other = Side(Sort.MEAN, "the average") if number is None else Side(Sort.NUMBER, str(number), number=number)
    return DistanceSaid(found["one"], other)


def _from_a_line(other: Side, said: str, times: _TimesTold, thread: Thread) -> Asked | None:
    """How far each of them is from a number, or from their average where that is meant; None of anything else."""
    if other.sort is Sort.NUMBER:
        picked = _picked_before(times)
        return None if picked.condition is not None else replace(picked, how_far=True, threshold=other.number)
    of_mean = other.sort is Sort.MEAN and other.noun in ("", "that", "this") and not other.rest
    meant = of_mean and (times.mean_told or times.narrowed or "of those" in said)
    if meant or (other.sort is Sort.TOLD and times.mean_told):
        return replace(times.listed, how_far=True, lines=(Statistic.MEAN,))
    last = thread.question
    unclear = other.sort is Sort.TOLD and times.narrowed and last is not None and last.by == EACH_PERIOD
    return NotUnderstood("which of them") if unclear else None


def _named(said: str, times: _TimesTold, vocabulary: Vocabulary, day: date) -> AskedPeriod | None:
    """The time that some words name: one of those that were told, by its name or its place, else any."""
    in_order = sorted(times.told, key=_start)
    found = _AT_AN_END.match(said)
    if found is not None and not (in_order or found["first"]) and times.listed.period.form in _TO_THE_NEWEST:
        return NEWEST
    if found is not None and len(in_order) > 1:
        at = in_order[0 if found["first"] else -1].period
        return None if at is None else just_that(at)
    named = [one[0] for one in times_named(said, vocabulary, day) if len(one) == 1]
    if len(named) != 1:
        return None
    among = [one for one in _periods(in_order) if one in named[0].candidates]
    return just_that(among[0]) if len(among) == 1 else named[0]


def _periods(told: list[Shown]) -> Iterator[Period]:
    yield from (one.period for one in told if one.period is not None)
