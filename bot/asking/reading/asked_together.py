"""`Burglary in January, February and March, total and average`: the figures, and what is asked of all of them.

Read as one question the total, the average or the difference would take the place of the figures, or be of each alone.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import pairwise

from bot.asking.asked_period import Form, just_that
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import EACH_PERIOD, Intent, NotUnderstood, Question, Read, Statistic
from bot.asking.reading.change_of_several import change_of_several
from bot.figures.measures import Better, Combine, Measure
from bot.figures.periods import Period, PeriodKind, period_containing, span

_TWO = 2
_EACH_TIME = r"(?: (?:a|per|each|every|by) (?:week|month|quarter|year|borough|district|area))?"
_THINGS = r"(?:weeks|months|quarters|years|places|areas|boroughs|districts|divisions)"
_ALL = r"(?:both|all|them|these|those|each other|two|three|four)"
_OF_ALL = (
    r"(?: (?:of|for|between|across|over|in) (?:the )?"
    rf"(?:{_ALL}(?: (?:of )?(?:the )?(?:them|these|those|two|three|four))?(?: {_THINGS})?|{_THINGS}))?"
)
_SORT = r"(?:(?:combined|overall|grand|joint|monthly|weekly|quarterly|yearly|annual|plain|simple|running) ){0,2}"
_WISHES = {
    "total": r"(?:total|sum)",
    "average": r"(?:average|avg|mean)",
    "difference": r"(?:difference|diff|gap)",
    "limits": r"(?:(?:control|upper|lower) ){0,2}limit",
}
_HIGH = r"(?:highest|higher|most|more|biggest|bigger|largest|larger|busiest|busier|top|peak)"
_LOW = r"(?:lowest|lower|least|less|fewest|fewer|smallest|smaller|quietest|quieter|bottom)"
_WHICH = (
    r"(?:which|what|who)(?: (?:one|of (?:them|these|those|the (?:two|three|four))|week|month|quarter|year))?"
    r"(?:['\u2019]?s| is| was| were| had| has| saw)(?: the)?"
)
_END = (
    rf"{_WHICH} (?:(?P<high>{_HIGH})|(?P<low>{_LOW})|(?P<bad>worst|worse)|(?P<good>best|better))"
    r"(?: (?:one|figure|number))?"
)
_END_SAID = re.compile(_END, re.IGNORECASE)
_OF_TWO = re.compile(r"\b(?:\w+er|more|less|worse)\b", re.IGNORECASE)
_LINE = rf"(?:(?:the|their|its|a|an) )?{_SORT}(?:{'|'.join(_WISHES.values())})s?{_EACH_TIME}{_OF_ALL}"
_WISH = rf"(?:{_LINE}|{re.sub(r'P<[a-z]+>', ':', _END)})"
_AND = r"(?:\s*,\s*(?:and )?|\s+(?:and|plus|&|\+)\s+)"
_ASKED = r"(?:(?:also )?(?:(?:what(?:['\u2019]?s| is| was| are| were)?|give me|tell me|show me|i need|with) )?)"
_JOINING = r"(?:and|plus|&|\+|with|then|also)"
_BEHIND = re.compile(
    rf"(?P<said>.+?)(?:\s*[,;:.?]+\s+(?:{_JOINING} )*|\s+(?:{_JOINING} )+){_ASKED}"
    rf"(?P<wishes>{_WISH}(?:{_AND}{_WISH}){{0,2}})(?:[\s,]+(?:please|pls|thanks|thank you|too|as well))?[\s?.!]*",
    re.IGNORECASE,
)
_OPENED = r"(?:(?:and|so|please|can (?:i|you|we)|could (?:i|you|we)|have|get) )*"
_FRONT = re.compile(
    rf"{_OPENED}{_ASKED}(?P<wishes>{_WISH}(?:{_AND}{_WISH}){{1,2}}) (?:of|for|in) (?P<said>.+)", re.IGNORECASE
)
_STEPS = {
    "week": PeriodKind.WEEK,
    "month": PeriodKind.MONTH,
    "quarter": PeriodKind.FINANCIAL_QUARTER,
    "year": PeriodKind.FINANCIAL_YEAR,
}
_SHORTER_THAN_MONTHS = (PeriodKind.WEEK, PeriodKind.DAY)
_NO_SUM = NotUnderstood("no sum of them")


def asked_together(text: str, again: Callable[[str], Read], vocabulary: Vocabulary) -> tuple[tuple[str, Read], ...]:
    """The figures that are asked for, and then each thing that is asked of all of them, in its order.

    Nothing where the text asks nothing of them together, or has an answer to all of that as one question.
    """
    said, wishes, told = _parted(text)
    if not wishes:
        return ()
    alone = again(said)
    each = alone.outcome
    if not isinstance(each, Question) or not each.measures or not _is_plain(each):
        return ()
    of_all = _OfAll(said, each, again, vocabulary)
    asked = [(wish, of_all.asked(wish)) for wish in _without_limits_told(wishes, each)]
    found = [(wish, Read(one)) for wish, one in asked if one is not None and not (told and one == each)]
    if any(one is None for _, one in asked) or not found:
        return ()
    tells_each = not told or any(isinstance(one, Question) and one.by == each.by != "" for _, one in asked)
    return tuple(found) if tells_each else ((said, alone), *found)


def _parted(text: str) -> tuple[str, tuple[str, ...], bool]:
    """What the figures are of, what is asked of all of them, and whether the figures themselves are asked for."""
    text = text.strip()
    if (front := _FRONT.fullmatch(text)) is not None:
        return front["said"], tuple(_each_wish(front["wishes"])), False
    found = _BEHIND.fullmatch(text)
    if found is None:
        return "", (), False
    return found["said"], tuple(_each_wish(found["wishes"])), True


def _each_wish(wishes: str) -> Iterator[str]:
    yield from (one.strip(" ,") for one in re.split(_AND, wishes) if one.strip(" ,"))


def _sort_of(wish: str) -> str:
    if _END_SAID.fullmatch(wish):
        return "end"
    return next(sort for sort, words in _WISHES.items() if re.search(rf"\b{words}", wish, re.IGNORECASE))


def _is_plain(each: Question) -> bool:
    """Whether plain figures are asked for, or rates: of one thing or several, at one time, at several or of each."""
    if each.intent not in (Intent.VALUE, Intent.RATE) or each.summed or each.peers or each.against:
        return False
    return not (each.against_period or each.why or each.explain or each.by.startswith("peers:"))


def _without_limits_told(wishes: Sequence[str], each: Question) -> list[str]:
    """The wishes, but for the limits of one figure where its average is asked for, with which they are told."""
    sorts = [_sort_of(wish) for wish in wishes]
    told = "average" in sorts and not each.more_periods
    return [wish for wish, sort in zip(wishes, sorts, strict=True) if not (told and sort == "limits")]


@dataclass(frozen=True, slots=True)
class _OfAll:
    """What can be asked of the figures of `each` question together, as it was `said`."""

    said: str
    each: Question
    again: Callable[[str], Read]
    vocabulary: Vocabulary

    def asked(self, wish: str) -> Question | NotUnderstood | None:
        """What a wish asks, or that it cannot be told; None where it is read with the figures rightly."""
        each, sort = self.each, _sort_of(wish)
        times = len(each.more_periods) + 1
        things = len(each.areas) * len(each.measures) * max(1, len(each.groups))
        if each.by not in ("", EACH_PERIOD):
            return self._of_a_kind(sort)
        if each.by == EACH_PERIOD or (times > 1 and things == 1):
            return self._of_times(sort, wish)
        if things > 1:
            return self._of_things(sort) if times == 1 else _NO_SUM
        return self._of_one(sort)

    def _of_a_kind(self, sort: str) -> Question | NotUnderstood | None:
        """The whole behind all areas or groups of a kind, or the plain mean that is told with the areas."""
        each = self.each
        plain = not (each.stepped or each.more_periods or len(each.measures) > 1)
        if sort == "total" and plain and each.intent is Intent.VALUE:
            return replace(each, by="", table=False, with_whole=False)
        if sort == "average" and plain and not (":" in each.by or each.with_whole or each.groups):
            return replace(each, lines=(Statistic.MEAN,))
        return None if sort == "end" or (plain and sort == "difference") else _NO_SUM

    def _of_one(self, sort: str) -> Question | None:
        """The average and the limits beside the figure of one period, or of the periods of a time."""
        each = self.each
        if sort == "total":
            return each
        if sort in ("difference", "end") or each.intent is not Intent.VALUE:
            return None
        cadence = self._measure.cadence
        form, periods = each.period.form, each.period.candidates[:1]
        if form is Form.NEWEST or (form is Form.NAMED and periods and periods[0].kind is cadence):
            lines = (Statistic.MEAN,) if sort == "average" else (Statistic.LOWER_LIMIT, Statistic.UPPER_LIMIT)
            return replace(each, intent=Intent.LINES, lines=lines)
        return replace(each, intent=Intent.AVERAGE) if sort == "average" else None

    def _of_times(self, sort: str, wish: str) -> Question | NotUnderstood | None:
        each = self.each
        if sort == "difference":
            return None if len(each.more_periods) < _TWO else NotUnderstood("two periods")
        if sort == "end":
            return self._end_of_times(wish)
        whole = whole_of(each)
        if whole is None or sort == "limits" or len(each.areas) > 1 or each.intent is Intent.RATE:
            return _NO_SUM
        if sort == "average":
            return replace(whole, intent=Intent.AVERAGE, cadences=_steps_of(wish, each))
        return whole if self._measure.combine is Combine.SUM else _NO_SUM

    def _end_of_times(self, wish: str) -> Question | NotUnderstood | None:
        """Which of several times is highest or worst; of two how the later stands to the earlier."""
        each, whole, end = self.each, whole_of(self.each), self._end(wish)
        steps = _steps_of(wish, each)
        within = steps != _steps_of("", each)  # which month of two years
        of_two = _OF_TWO.search(wish) is not None or end is None
        if len(each.more_periods) == 1 and of_two and not within:
            return change_of_several(replace(each, intent=Intent.CHANGE), unsaid=True)
        if whole is None or end is None or len(each.areas) > 1 or each.intent is Intent.RATE:
            return NotUnderstood("two periods")
        return replace(whole, intent=Intent.EXTREME, extreme=end, cadences=steps)

    def _end(self, wish: str) -> Statistic | None:
        """The end that is meant; by the worst what is better decides, and none is where neither is."""
        said, better = _END_SAID.fullmatch(wish), self._measure.better
        if said is None or (better is Better.NEITHER and not (said["high"] or said["low"])):
            return None
        high = said["high"] or (said["bad"] and better is Better.LOWER) or (said["good"] and better is Better.HIGHER)
        return Statistic.HIGHEST if high else Statistic.LOWEST

    def _of_things(self, sort: str) -> Question | NotUnderstood | None:
        each, rated = self.each, self.each.intent is Intent.RATE
        if sort == "end":
            return None
        of_places = len(each.measures) == 1 and len(each.groups) < _TWO
        if sort == "difference" and of_places and len(each.areas) == _TWO:
            return replace(each, intent=Intent.GAP, by_number=not rated)
        if sort == "total" and of_places and not rated:
            return replace(each, summed=True)
        return _NO_SUM if of_places or len(each.measures) > 1 else None

    @property
    def _measure(self) -> Measure:
        return self.vocabulary.framework.measures[self.each.measures[0]]


def _steps_of(wish: str, each: Question) -> tuple[PeriodKind, ...]:
    """In what steps of time it is told: as it is asked for, else as long as the times that stand there are."""
    kinds = {one.candidates[0].kind for one in (each.period, *each.more_periods) if one.candidates}
    own = tuple(kinds) if each.more_periods and len(kinds) == 1 else ()
    said = next((word for word in _STEPS if re.search(rf"\b{word}", wish, re.IGNORECASE)), None)
    return own if said is None or (own and said in own[0].value) else (_STEPS[said],)


def whole_of(each: Question) -> Question | None:
    """The question of all of the time that several times in a row make up; None where they are in no row."""
    plain = replace(each, by="", stepped=False, cadences=(), table=False)
    if not each.more_periods:
        return plain
    if not are_in_a_row(each):
        return None
    times = sorted(_times_of(each), key=lambda one: one.start)
    step = PeriodKind.DAY if any(one.kind in _SHORTER_THAN_MONTHS for one in times) else PeriodKind.MONTH
    first, last = (period_containing(step, day) for day in (times[0].start, times[-1].end))
    whole = span(first, last)
    return replace(plain, period=just_that(whole), more_periods=())


def are_in_a_row(them: Question) -> bool:
    """Whether the times of a question follow one another without a gap, whichever of them was said first."""
    times = sorted(_times_of(them), key=lambda one: one.start)
    beside = all(one.end + timedelta(days=1) == then.start for one, then in pairwise(times))
    return beside and len(times) > len(them.more_periods)


def _times_of(them: Question) -> list[Period]:
    return [one.candidates[0] for one in (them.period, *them.more_periods) if len(one.candidates) == 1]
