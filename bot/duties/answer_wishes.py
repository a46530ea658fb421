"""A line that asks several things of one: each of them is answered as if it were said in a thread behind the thing.

`Knife crime last month, its target and its lead` is knife crime last month, and then its target, and then its lead.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from bot.asking.answers import Status
from bot.asking.asked_period import NEWEST, AskedPeriod, Form
from bot.asking.names.vocabulary import Sort
from bot.asking.question import Intent, NotUnderstood, only_its_figures
from bot.asking.reading.reading import read
from bot.asking.reading.wishes_in_a_line import ASKS_OF_THOSE, Line, Wish, line_of_wishes
from bot.asking.threads.thread import Thread
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set
from bot.duties.answer_in_parts import together
from bot.duties.answer_not_compared import NOT_HELD, is_lacking, with_what_is_not_held
from bot.duties.answer_threads import thread_after
from bot.duties.answer_world import World
from bot.duties.answered import Answer
from bot.duties.asker import Asked
from bot.figures.periods import PeriodKind

Said = Callable[[Thread, str], Answer]
"""What comes of words that are said in a thread."""
_OVERVIEWS = (Intent.LEAD, Intent.DEPUTY, Intent.TARGET, Intent.VARIANCE, Intent.LIST_TARGETS, Intent.LIST_MISSED)
"""What is told of a measure beside its figures, and these only in part with it."""


_UNDERSTOOD_AND_NOT_HELD = frozenset({NOT_HELD, "nothing held", "not so many held"})
"""Why a line that was understood as one question has no answer, which its pieces by themselves would not change."""
_NOT_READ = frozenset({"word", "mixed", "two things", "two periods", "not linked"})
"""Why a line is not read as one question, of which a piece by itself can mean several things."""
_OF_SEVERAL = word_set("total totals sum average avg mean")
_OF_STRETCHES = (Form.ROLLING, Form.TO_DATE)


def each_wish_in_turn(
    world: World, asked: Asked, thread: Thread, found: Answer, said: Said, asked_back: Callable[[NotUnderstood], Answer]
) -> Answer:
    """The answer to each wish of a line, where as one question it has none, or one that leaves out a figure.

    Where what the line is of can mean several things, which is meant is asked back, with the whole line of each.
    """
    told_so = found.status is Status.ANSWERED
    if found.status in (Status.REFUSED, Status.AMBIGUOUS) or found.reason in _UNDERSTOOD_AND_NOT_HELD:
        return found
    if told_so and not (found.parts or _is_of_overviews(found) or _names_a_statistic(asked.question)):
        return found
    again = partial(read, vocabulary=world.vocabulary, day=asked.as_of, previous=thread.question)
    line = line_of_wishes(asked.question, world.vocabulary, again)
    if isinstance(line, NotUnderstood):
        return asked_back(line) if found.reason in _NOT_READ and not found.choices else found
    if line is None:
        return found
    of_those = line.of_those
    if told_so and not (of_those or _may_leave_one_out(found, line)):
        return found
    in_turn = _InTurn(world, asked, said, line)
    told = in_turn.told(thread)
    if of_those and not told:
        return in_turn.of_those(thread)
    tells = _tells if _is_of_overviews(found) else _tells_of
    if told_so and not of_those and all(tells(found, one) for one in told):
        return found
    answered = [one for one in told if one.status is Status.ANSWERED]
    lacking = [_with_what_stands_alone(one, said) for one in told if one.status is not Status.ANSWERED]
    if not answered:
        return found
    return with_what_is_not_held(together(answered), lacking) if lacking else together(answered)


def _may_leave_one_out(found: Answer, line: Line) -> bool:
    """Whether an answer may lack a figure of a line; how the figure of that very time stands to its target tells it."""
    if not _is_of_overviews(found):
        return bool(found.parts) and line.of_times
    of_that_time = not found.parts and found.question is not None and found.question.period == line.asked.period
    return line.of_figures and not of_that_time


def _names_a_statistic(text: str) -> bool:
    return not _OF_SEVERAL.isdisjoint(words_of(text.lower()))


def _with_what_stands_alone(lacking: Answer, said: Said) -> Answer:
    """What has no answer with what is offered for it, where that is a question without the rest of the line too."""
    kept = [one for one in lacking.choices if said(Thread(), one.question).status is Status.ANSWERED]
    return replace(lacking, choices=tuple(kept))


def _is_of_overviews(found: Answer) -> bool:
    return any(one.question is not None and one.question.intent in _OVERVIEWS for one in found.parts or (found,))


def _tells(found: Answer, wish: Answer) -> bool:
    """Whether the figures that one wish of a line asks for stand in an answer to all of it."""
    rows = wish.answers if wish.question is not None and wish.question.by else wish.answers[:1]
    known = [_figure(row) for row in found.answers]
    return all(_figure(row) in known for row in rows)


def _tells_of(found: Answer, wish: Answer) -> bool:
    """Whether an answer to a line tells something of whatever one wish of it is of, at that time."""
    told = {_of(row) for row in found.answers}
    return not wish.answers or _of(wish.answers[0]) in told


def _of(row: Mapping[str, Any]) -> tuple[Any, ...]:
    return row["measure"], row["area"], row["period"]


def _figure(row: Mapping[str, Any]) -> tuple[Any, ...]:
    return row["measure"], row["area"], row["period"], row["value"]


@dataclass(frozen=True, slots=True)
class _InTurn:
    """The wishes of a line, answered one after another."""

    world: World
    asked: Asked
    said: Said
    line: Line

    def told(self, thread: Thread) -> tuple[Answer, ...]:
        """What the line is of, where it asks for that too, and each of its wishes; none where one has no answer."""
        figure = self.said(thread, self.line.head)
        if not self._is_told(figure):
            return ()
        answers = [figure] if self.line.told else []
        stands = self._behind(thread, self.line.head, figure)
        if self.line.asked.intent in _OVERVIEWS:
            stands = Thread(only_its_figures(self.line.asked))  # a time behind a target is that of the figure
        if (timed := self._first_time(stands)) is not None:
            stands, figure = self._behind(stands, *timed), timed[1]  # what was said once goes for all
        last, times, asks_more = stands, [stands], False
        for wish in self.line.wishes:
            of_times = times if wish.of_another_year else times[-1:]
            of_those = self.line.of_those and ASKS_OF_THOSE.match(wish.text) is not None
            threads = [last] if of_those else [stands, last]
            found = [figure] if wish.asks_for_the_number else self._of_each(wish, of_times, threads)
            apart = (self._may_place_all(stands, one) or self._is_of_another_time(stands, one) for one in found)
            if not found or (any(apart) and not of_those):
                return ()
            new = [one for one in found if all(one.text not in other.text for other in answers)]
            if not (new or wish.time or wish.asks_for_the_number):
                return ()  # what is told already is not what was wished besides
            answers = [one for one in answers if all(one.text not in other.text for other in new)] + new
            asks_more = asks_more or wish.time or of_those or not all(map(self._is_of_another_place, found))
            last = self._behind(stands, wish.text, found[-1])
            times = _times_after(times, last) if not wish.from_another else times
        return tuple(answers) if asks_more else ()  # of places alone the whole line is one question

    def of_those(self, thread: Thread) -> Answer:
        """What the line is of, and why there is no total or average of those that are so."""
        figure = self.said(thread, self.line.head)
        stands = self._behind(thread, self.line.head, figure)
        behind = [self.said(stands, one.text) for one in self.line.wishes]
        return with_what_is_not_held(figure, [one for one in behind if one.status is not Status.ANSWERED])

    def _may_place_all(self, stands: Thread, found: Answer) -> bool:
        """`In July, August and September in Portside`: a place behind the last of some times may be that of all."""
        asked, first = found.question, stands.question
        if asked is None or first is None or not self.line.asked.home_meant or asked.home_meant:
            return False
        return asked.intent is Intent.VALUE and asked.period != first.period and asked.measures == first.measures

    def _is_of_another_time(self, stands: Thread, found: Answer) -> bool:
        """`And was January worse`: worse than the month that was told, and not than a year before."""
        asked, first = found.question, stands.question
        if asked is None or first is None or NEWEST in (asked.period, first.period):
            return False
        return asked.intent is Intent.CHANGE and asked.period != first.period

    def _is_of_another_place(self, found: Answer) -> bool:
        asked = found.question
        plain = asked is not None and asked.intent is Intent.VALUE and not asked.by
        return plain and asked is not None and {*asked.measures} <= {*self.line.asked.measures}

    def _first_time(self, stands: Thread) -> tuple[str, Answer] | None:
        """The first time that is named behind what is of none."""
        asked = self.line.asked
        wish = next((one for one in self.line.wishes if one.time and not one.from_another), None)
        if wish is None or asked.period != NEWEST or asked.intent is not Intent.VALUE:
            return None
        answer = self._answered(wish, [stands])
        return None if answer is None or answer.status is not Status.ANSWERED else (wish.text, answer)

    def _of_each(self, wish: Wish, times: Sequence[Thread], threads: Sequence[Thread]) -> list[Answer]:
        """What is told of a wish; of a time that another one tells, of each place that was told at that one."""
        found = [self._answered(wish, [one]) for one in times] if wish.from_another else [self._answered(wish, threads)]
        return [one for one in found if one is not None] if None not in found else []

    def _answered(self, wish: Wish, threads: Sequence[Thread]) -> Answer | None:
        """What is told of a wish in the first of some threads in which it has an answer; None where it has none."""
        for thread in threads:
            for words in dict.fromkeys((wish.text, wish.in_other_words)):
                answer = self.said(thread, words)
                of_no_such_time = wish.time and answer.status is Status.UNKNOWN and answer.question is not None
                if self._is_told(answer) or of_no_such_time:
                    return answer
        return None

    def _is_told(self, answer: Answer) -> bool:
        """Whether something was answered, or understood and is not held, of what the line is of."""
        question = answer.question
        if question is None or not (answer.status is Status.ANSWERED or is_lacking(question, answer)):
            return False
        if question.intent is Intent.EXTREME and self.line.asked.period.form in _OF_STRETCHES:
            return False  # the lowest of a rolling year is the lowest rolling year, and no month
        topics = {key for sort, key in question.topics if sort == Sort.MEASURE.value}
        return not ({*question.measures} or topics).isdisjoint(self.line.measures)

    def _behind(self, before: Thread, words: str, answer: Answer) -> Thread:
        return thread_after(before, words, answer, self.world, self.asked.as_of)


def _times_after(times: Sequence[Thread], last: Thread) -> list[Thread]:
    """Where figures stand over as long a time as that which was named last, each at its place and time."""
    asked, before = last.question, times[-1].question
    if asked is None or before is None or asked.intent is not Intent.VALUE or asked.by or asked == before:
        return [*times]
    same = _length(asked.period) == _length(before.period) and asked.measures == before.measures
    return [*times, last] if same else [last]


def _length(period: AskedPeriod) -> tuple[Form, PeriodKind | None]:
    return period.form, period.candidates[0].kind if period.candidates else None
