"""Words of a reply that point at things that stand in the thread: the other two, the top three, the first and the last.

What they point at is found here, whatever is asked of it. Where that cannot be told it is asked back which is meant.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.asking.question import Intent, NotUnderstood, Question, Statistic
from bot.asking.threads.asked_of_them import ALL
from bot.asking.threads.place_words import LAST, ORDINAL, THING, place_of
from bot.asking.threads.standing import is_of, of_the_same
from bot.asking.threads.thread import Shown, Thread
from bot.asking.words.field_words import NUMBER_WORDS
from bot.figures.framework import Framework
from bot.figures.measures import Better

_NUMBER = r"(?P<number>two|three|four|five|six|[2-6])"
_OF_THEM = r"(?: of (?:them|those|these|the (?:lot|two|three|four|five|six|list)))?"
_END = r"top|bottom|best|worst|highest|lowest|biggest|largest|busiest|smallest|quietest|most|fewest|least"
_ONES = rf"(?: (?:ones|{THING}s))?"
_OTHERS = re.compile(rf"\b(?:the )?(?:other|remaining) {_NUMBER}{_ONES}{_OF_THEM}(?=$| )")
_OTHER_ONE = re.compile(rf"\bthe other(?: one| {THING})?(?=$| (?:is|was|has|as|up|down|on|in|by|per|over))")
_TIMES = "(?!month|week|quarter|year|day|time)"
_SO_MANY = re.compile(rf"\b(?:the )?(?P<end>first|last|{_END}) {_NUMBER}{_ONES}{_OF_THEM}(?=$| {_TIMES})")
_THAN_SO_MANY = re.compile(
    rf"\bhow (?:many|much|far) .*\bthan (?:in |for |of )?(?:the )?(?:first|last|{_END}) {_NUMBER}{_ONES}{_OF_THEM}$"
)
_ONE = rf"(?:the )?(?:{ORDINAL}|last|{_END})(?: (?:one|{THING}))?"
_WITH = (
    r"(?:and|to|from|than|against|with|vs|v|versus|minus|over|compared (?:to|with)"
    r"|(?:is|was) (?:from|above|below|behind))"
)
_TWO_OF_THEM = re.compile(rf"(?P<one>\b{_ONE}) (?P<with>{_WITH}) (?P<other>{_ONE})(?:{_OF_THEM})(?=$| )")
_OF_US = re.compile(
    rf"^how (?:far|much|many)(?: \w+)? (?:(?:behind|ahead of|above|below|off|from|than) )?(?P<one>{_ONE})"
    r" (?:are|is|were) (?:we|the force)$"
)
_TO_ONE = re.compile(
    r"^(?:(?:whats|what is|what was) )?(?:the |our |its )?(?:gap|distance|difference) (?:to|from|with)"
    rf" (?P<one>{_ONE})$"
    r"|^how (?:far|much|many)(?: \w+)? (?:are|is|were) (?:we|it|they|that|the force)"
    rf" (?:behind|ahead of|above|below|off|from) (?P<other>{_ONE})$"
)
_MORE = (
    r"(?:more|fewer|less|higher|lower|bigger|smaller|better|worse"
    r"|above|below|over|under|ahead of|behind|clear of|from|off)"
)
_THAN_ONE = re.compile(
    rf"^(?:by )?how (?:many|much|far) (?:(?:is|was|are|were) (?:it|that|they) )?{_MORE}(?: (?:is|was) (?:it|that))?"
    rf"(?: than)? (?P<one>the (?:{ORDINAL}|last|{_END}|next)(?: (?:one|{THING}|highest|lowest))?){_OF_THEM}$"
)
_AND_THAN = re.compile(
    rf"^(?:and |so |or )*than (?P<one>(?:the )?(?:{ORDINAL}|last|{_END}|next)(?: (?:one|{THING}))?)$"
)
"""Said behind how far one of them is from another: the same one, and that."""
_THAN_OTHERS = re.compile(rf"^(?:by )?how (?:many|much|far) {_MORE}(?: than)? (?:the )?(?:other|others|rest)\b")
_ONE_AT_AN_END = re.compile(
    rf"\bthe (?P<one>(?:{_END})(?: one| {THING})?{_OF_THEM})(?=$| (?:is|was|has|from|off|as|up|down|on|in|by|per|over))"
)
_BETWEEN = re.compile(r"\b(?:how (?:many|much|far)|difference|gap|change|compare[sd]?|diff)\b")
_IS_THAT = re.compile(
    r"\b(?:is|was|are|were) (?:that|it|this|they|which|who) $|^(?:which|who|what)s? (?:is |was |has )?$"
    r"|^(?:(?:and|so|but|ok|then) )*(?:is|was|are|were|isnt|wasnt) .+ $"
)
"""Before an end it is asked of some one whether it is that end, or which is."""
_WHICH = NotUnderstood("which of them")


@dataclass(frozen=True, slots=True)
class Pointed:
    """What a reply points at, and the rest of it, in which `them all` or `it` stands where that was said.

    `unclear` is why it cannot be told which are meant.
    """

    rest: str
    rows: tuple[Question, ...] = ()
    unclear: NotUnderstood | None = None


def pointed_at_some(said: str, thread: Thread, framework: Framework) -> Pointed | None:
    """Some of the things that stand there, and what is asked of them; None where nothing points at just some."""
    of_a_gap = thread.question is not None and thread.question.intent is Intent.GAP
    told = (thread.rows, thread.shown) if of_a_gap and _AND_THAN.match(said) else (thread.shown, thread.rows)
    listed = next((rows for rows in told if len(rows) > 1), ())
    rows = tuple(one.question for one in listed) or _in_turn(thread)
    if len(rows) < len(("one", "other")):
        return None
    in_order = _Told(rows, listed, thread, framework)
    if (found := _TWO_OF_THEM.search(said)) is not None and _BETWEEN.search(said[: found.start()]):
        two = tuple(in_order.one(found[name]) for name in ("one", "other"))
        return _of("the difference", two)
    if (found := _OF_US.match(said)) is not None:
        return _of("the difference", (in_order.one(found["one"]), in_order.home()))
    if (found := _TO_ONE.match(said)) is not None:
        return _of("the difference", (in_order.turned_to() or in_order.home(), in_order.one(found[1] or found[2])))
    if (found := _THAN_ONE.match(said) or (of_a_gap and _AND_THAN.match(said)) or None) is not None:
        turned = in_order.turned_to()
        return _of("the difference", (turned, in_order.other_than(turned, found["one"])))
    if _THAN_OTHERS.match(said) or _THAN_SO_MANY.search(said):
        return Pointed("", unclear=_WHICH)
    if (found := _OTHERS.search(said)) is not None:
        others = in_order.others(_number(found["number"]))
        return _put(said, found, others)
    if (found := _OTHER_ONE.search(said)) is not None and len(rows) == len(("one", "other")):
        return _put(said, found, in_order.others(1))
    if (found := _SO_MANY.search(said)) is not None and found[0] != said:
        return _put(said, found, in_order.some(found["end"], _number(found["number"])))
    found = _ONE_AT_AN_END.search(said)
    if found is None or found[0] == said or not listed or _IS_THAT.search(said[: found.start()]):
        return None
    one = in_order.one(found["one"])
    return None if one is None else _put(said, found, (one,))


def _of(rest: str, rows: Sequence[Question | None]) -> Pointed:
    known = tuple(one for one in rows if one is not None)
    if len(known) < len(rows) or len({*known}) < len(known):
        return Pointed(rest, unclear=_WHICH)
    return Pointed(rest, known)


def _put(said: str, found: re.Match[str], rows: tuple[Question, ...] | None) -> Pointed:
    """What is left of what was said, with `it` or `them all` in the place of what pointed."""
    them = "it" if rows is not None and len(rows) == 1 else ALL
    rest = f"{said[: found.start()]}{them}{said[found.end() :]}"
    return Pointed(rest, unclear=_WHICH) if rows is None else Pointed(rest, rows)


def _number(said: str) -> int:
    return NUMBER_WORDS.get(said) or int(said)


def _in_turn(thread: Thread) -> tuple[Question, ...]:
    last = thread.question
    return () if last is None or last.by or not thread.alike else (*thread.alike, last)


@dataclass(frozen=True, slots=True)
class _Told:
    """The things that stand there, in the order in which they were told, and by what was told of each."""

    rows: tuple[Question, ...]
    shown: tuple[Shown, ...]
    thread: Thread
    framework: Framework

    def one(self, said: str) -> Question | None:
        """The first, the last or the worst of them; None where there is none such, or that cannot be told."""
        words = said.removeprefix("the ").split()
        end = next((word for word in words if word in _ENDS), None)
        if end is not None:
            found = self._from(end)
            return None if found is None else found[0]
        place = place_of(said)
        at = len(self.rows) if place == LAST else place
        return self.rows[at - 1] if 0 < at <= len(self.rows) else None

    def other_than(self, turned: Question | None, said: str) -> Question | None:
        """The one that is named beside the one that was turned to: of an order that at its other end, or the next."""
        words, question = said.removeprefix("the ").split(), self.thread.listed or self.thread.question
        of_order = question is not None and question.intent is Intent.RANKING and bool(question.by)
        if "next" in words:
            behind = self.rows.index(turned) + 1 if of_order and turned is not None else len(self.rows)
            return self.rows[behind] if behind < len(self.rows) else None
        end = next((word for word in words if word in _ENDS and word not in ("best", "worst")), None)
        begins = None if question is None or not of_order else _BEGINS.get(question.extreme)
        if end is None or begins is None:
            return self.one(said)
        return self.rows[0 if _ENDS[end] is begins else -1]

    def turned_to(self) -> Question | None:
        """The one of them that the last question was of, or the first of an order of which only that was asked."""
        question = self.thread.question
        if question is None:
            return None
        if question.by:
            is_first = (
                question.intent is Intent.RANKING and question.only_first and question.first < len(("one", "two"))
            )
            return self.rows[0] if is_first else None
        if question.intent is Intent.EXTREME and len(self.thread.shown) == 1:
            return next((row for row in self.rows if row == self.thread.shown[0].question), None)
        if question.intent is Intent.GAP and len(question.areas) > 1:
            question = replace(question, areas=question.areas[:1])  # how far that one is from another
        return next((row for row in self.rows if is_of(row, question)), None)

    def some(self, end: str, number: int) -> tuple[Question, ...] | None:
        """The first or the highest so many of them."""
        if number > len(self.rows):
            return None
        if end in ("first", "last"):
            return self.rows[:number] if end == "first" else self.rows[-number:]
        found = self._from(end, number)
        return None if found is None else found[:number]

    def others(self, number: int) -> tuple[Question, ...] | None:
        """All but those that the last question is of, where these are so many."""
        question = self.thread.question
        if question is None:
            return None
        if question.by and question.intent is Intent.RANKING and question.only_first:
            left = self.rows[max(question.first, 1) :]
        elif question.by:
            return None
        else:
            left = tuple(one for one in self.rows if not _is_among(one, question))
        return left if len(left) == number and len(left) < len(self.rows) else None

    def home(self) -> Question | None:
        """The row of the force itself."""
        return next((one for one in self.rows if one.areas == (self.framework.home,)), None)

    def _from(self, end: str, number: int = 1) -> tuple[Question, ...] | None:
        """All of them from that end, by what was told of each; None where the last of so many is as the next.

        What was put in order has its top in the first, and its bottom where the bottom three were asked for.
        """
        question = self.thread.listed or self.thread.question
        if question is not None and question.intent is Intent.RANKING and question.by and end in ("top", "bottom"):
            from_the_lowest = question.only_first and question.extreme is Statistic.LOWEST  # the bottom three
            first = (end == "top") is not from_the_lowest
            if not first and question.only_first and len(self.rows) <= max(question.first, 1):
                return None  # the rest was not told
            return self.rows if first else tuple(reversed(self.rows))
        values = [one.value for one in self.shown]
        highest = self._is_high(end)
        known = [value for value in values if value is not None]
        if highest is None or not values or len(known) < len(values) or self._is_of_several():
            return None
        if end in ("best", "worst") and self.home() is not None and self._are_unrated():
            return None  # forces are better or worse by their rates
        in_order = sorted(zip(known, self.rows, strict=True), key=lambda one: one[0], reverse=highest)
        tied = number < len(in_order) and in_order[number - 1][0] == in_order[number][0]
        return None if tied else tuple(row for _, row in in_order)

    def _are_unrated(self) -> bool:
        """Whether they are numbers of what has a rate."""
        measures = (self.framework.measures[key] for one in self.rows for key in one.measures)
        return all(one.rate is None for one in self.rows) and any(one.default_rate is not None for one in measures)

    def _is_of_several(self) -> bool:
        """Whether they are of several measures, or changes: what is highest of them says nothing."""
        return len({one.measures for one in self.rows}) > 1 or any(one.intent is Intent.CHANGE for one in self.rows)

    def _is_high(self, end: str) -> bool | None:
        if end not in ("best", "worst"):
            return _ENDS[end]
        measures = self.rows[0].measures
        better = self.framework.measures[measures[0]].better if measures else Better.NEITHER
        return None if better is Better.NEITHER else (end == "best") == (better is Better.HIGHER)


def _is_among(row: Question, question: Question) -> bool:
    """Whether a row is what a question is of, or one of several that it is of."""
    if of_the_same(row, question):
        return True
    names = ("measures", "areas", "groups", "topics")
    return all({*getattr(row, name)} <= {*getattr(question, name)} for name in names)


_ENDS = {
    **dict.fromkeys(("top", "highest", "biggest", "largest", "busiest", "most"), True),
    **dict.fromkeys(("bottom", "lowest", "smallest", "quietest", "fewest", "least"), False),
    **dict.fromkeys(("best", "worst"), True),
}
_BEGINS: dict[Statistic | None, bool] = {Statistic.HIGHEST: True, Statistic.LOWEST: False}
"""Whether an order by that end begins with the highest."""
