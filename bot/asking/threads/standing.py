"""What stands in a thread and can be pointed at: the things of a list, those asked of in turn, two times."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from bot.asking.asked_period import Form, just_that
from bot.asking.question import EACH_PERIOD, Intent, Question, Statistic
from bot.asking.threads.thread import Shown, Thread
from bot.asking.threads.time_told import only_period
from bot.figures.periods import Period

TWO = 2
_TIMES = (Form.NAMED, Form.ROLLING)
OF_ONE_FIGURE = (Intent.VALUE, Intent.RATE, Intent.SIGNALS, Intent.GAP)
_APART = ("areas", "measures", "groups")
"""By what alone several things may be told apart: their areas, their measures, the groups of one."""


def things(thread: Thread) -> tuple[Question, ...]:
    """The things that stand there, each as the question for it alone, in the order in which they were told.

    They are those of the last answer, those that one of which was turned to was told with, or what was asked in turn.
    """
    for rows in (thread.shown, thread.rows):
        if len(rows) > 1:
            return tuple(one.question for one in rows)
    last = thread.question
    return () if last is None or last.by else (*thread.alike, *each_of(last))


def is_of(row: Question, question: Question) -> bool:
    """Whether a question is of one row: of its time too, as rows may be told apart by nothing else."""
    return of_the_same(row, question) and row.period == question.period


def of_the_same(row: Question, question: Question) -> bool:
    """Whether a question is of one row, at whatever time."""
    return (row.measures, row.areas, row.groups, row.topics) == (
        *(question.measures, question.areas, question.groups),
        question.topics,
    )


def all_together(thread: Thread, number: int | None) -> Question | None:
    """One question of all that stands there, or of the last so many of it; None where that is not several things."""
    last = thread.question
    if last is not None and (of_both := _both_of_a_kind(last, thread)) is not None:
        return of_both if number in (None, TWO) else None
    if last is not None and number == TWO and (of_both := _both_groups(last, thread)) is not None:
        return of_both
    if last is None or last.intent not in (*OF_ONE_FIGURE, Intent.CHANGE) or last.by:
        return None
    if last.more_periods or last.peers:
        return None
    if last.summed or (last.intent in (Intent.VALUE, Intent.RATE) and last.lines):
        last = replace(last, summed=False, lines=())
    several = max(len(last.areas), len(last.measures), len(last.groups))
    if several > 1:
        return last if number in (None, several) else None
    in_turn = (*thread.alike, last)
    return joined(in_turn[-number:] if number else in_turn) if len(in_turn) >= (number or TWO) else None


def _both_of_a_kind(last: Question, thread: Thread) -> Question | None:
    """The figures of the only two areas of a kind, as of two that are named; None where there are not just two."""
    of_areas = bool(last.by) and last.by != EACH_PERIOD and ":" not in last.by
    areas = tuple(dict.fromkeys(one.area for one in thread.shown))
    if not of_areas or last.intent not in (Intent.VALUE, Intent.RATE) or len(areas) != TWO or last.more_periods:
        return None
    return replace(last, by="", areas=areas, home_meant=False)


def _both_groups(last: Question, thread: Thread) -> Question | None:
    """The figures of the only two groups that were listed, where it is said that there are two."""
    groups = tuple(dict.fromkeys(one.group for one in thread.shown))
    of_groups = last.by.startswith("groups:") and last.intent in (Intent.VALUE, Intent.RATE)
    if not of_groups or len(groups) != TWO or last.more_periods or len(last.areas) != 1:
        return None
    return replace(last, by="", groups=groups)


def joined(questions: Sequence[Question]) -> Question | None:
    """One question of several that are alike but for one thing; None where they differ in more, or one is of many."""
    told = (*OF_ONE_FIGURE, Intent.CHANGE)
    if any(one.intent not in told or one.by or one.more_periods or one.summed for one in questions):
        return None
    if any(len(one.areas) != 1 or len(one.measures) != 1 or len(one.groups) > 1 for one in questions):
        return None
    found = together(questions)
    return None if found is not None and found.more_periods else found


def together(questions: Sequence[Question]) -> Question | None:
    """One question of several that one thing alone tells apart, of times of each of them; None where more does."""
    first, *others = (replace(one, home_meant=False, year_taken=False) for one in questions)
    if first.topics:
        return replace(first, topics=tuple(dict.fromkeys(topic for one in questions for topic in one.topics)))
    for name in _APART:
        same: dict[str, Any] = {name: getattr(first, name)}
        if all(replace(one, **same) == first for one in others):
            values = tuple(value for one in questions for value in getattr(one, name))
            of_all: dict[str, Any] = {name: values}
            return replace(first, **of_all) if len({*values}) == len(questions) else None
    if all(replace(one, period=first.period) == first for one in others):
        return replace(first, more_periods=tuple(one.period for one in others))
    return None


def alike_after(before: Thread, question: Question | None, shown: Sequence[Shown] = ()) -> tuple[Question, ...]:
    """What was asked before of other things just as this is asked: of other areas, measures, groups or times.

    `shown` is what was told of the question.
    """
    last = before.question
    if last is None or question is None or question == last:
        return before.alike if question == last else ()
    for run in ((*before.alike, last), each_of(last)):
        if question in run:
            return ()
        if joined((*run, question)) is not None:
            return run
    timed = (*before.alike, _at_its_time(last, before))
    if at_times((*timed, _at_its_time(question, Thread(question, shown=tuple(shown))))) is not None:
        return timed
    if _is_the_other_end(last, question):
        return (last,)
    return _asked_alike((*before.alike, last), question) if before.alike else ()


def _is_the_other_end(last: Question, question: Question) -> bool:
    """Whether the lowest is asked for behind the highest of the same figures, or the other way round."""
    ends = last.intent is question.intent is Intent.EXTREME and last.extreme is not question.extreme
    plain = not (last.by or last.both_ends or last.largest_move)
    return ends and plain and replace(last, extreme=question.extreme, best=question.best) == question


def both_ends_told(thread: Thread) -> Question | None:
    """The question for the highest and the lowest that were told, at once or in turn; None where not both were."""
    last = thread.question
    if last is None or last.intent is not Intent.EXTREME or last.by:
        return None
    if last.both_ends:
        return last
    told = len(thread.alike) == 1 and _is_the_other_end(thread.alike[0], last)
    return replace(last, extreme=Statistic.HIGHEST, best=None, both_ends=True) if told else None


def _asked_alike(run: Sequence[Question], question: Question) -> tuple[Question, ...]:
    """What is asked now of the last of several alone, of those before it: by their rates, or how they have moved."""
    if not of_the_same(run[-1], question):
        return ()
    asked = tuple(replace(question, measures=one.measures, areas=one.areas, groups=one.groups) for one in run)
    return () if joined(asked) is None else asked[:-1]


def at_times(questions: Sequence[Question]) -> Question | None:
    """One question of several that only their times tell apart, in the order of time; None of others than figures."""
    plain = all(one.intent is Intent.VALUE and not (one.by or one.more_periods) for one in questions)
    if not plain or any(one.period.form not in _TIMES or len(one.period.candidates) != 1 for one in questions):
        return None
    in_order = sorted(questions, key=lambda one: one.period.candidates[0].start)
    times = {one.period.candidates[0] for one in questions}
    alike = {replace(one, period=questions[0].period, home_meant=False) for one in questions}
    if len(times) < max(len(questions), TWO) or len({one.kind for one in times}) > 1 or len(alike) > 1:
        return None
    return replace(in_order[0], more_periods=tuple(one.period for one in in_order[1:]))


def times_told(thread: Thread) -> Question | None:
    """The figures of several times that were told at once or one after another; None where they are of one."""
    last = thread.question
    if last is not None and last.more_periods and not last.by:
        return last
    return None if last is None else at_times((*thread.alike, _at_its_time(last, thread)))


def _at_its_time(question: Question, thread: Thread) -> Question:
    """The question at the one time that its answer was of, where its own words name none: the newest wave."""
    time = None if question.by or question.period.form in _TIMES else only_period(question, thread)
    return question if time is None else replace(question, period=just_that(time))


def part_of(before: Thread, shown: Sequence[Shown]) -> tuple[Shown, ...]:
    """The things that were listed before, where some of them alone were told then: the others may be asked for."""
    for rows in (before.shown, before.rows):
        if shown and {_thing(one) for one in shown} < {_thing(one) for one in rows}:
            return rows
    return ()


def _thing(one: Shown) -> tuple[str, str, str, str, Period | None]:
    """What a row is of, and of when; that of a deliverable is only the day that stood beside it."""
    return one.measure, one.area, one.group, one.deliverable, None if one.deliverable else one.period


def each_of(question: Question) -> tuple[Question, ...]:
    """What a question asks of several areas, measures or groups, of each of them."""
    for name in ("areas", "measures", "groups"):
        values: tuple[str, ...] = getattr(question, name)
        if len(values) > 1:
            single: list[dict[str, Any]] = [{name: (value,)} for value in values]
            return tuple(replace(question, **one) for one in single)
    return (question,)


def between_the_two_times(thread: Thread) -> Question | None:
    """The change between two times that were given one after the other; None where no two were."""
    previous, beside = thread.question, thread.beside
    now = None if previous is None else only_period(previous, thread)
    if previous is None or now is None or beside is None:
        return None
    return between(previous, now, beside)


def between(question: Question, one: Period, other: Period) -> Question | None:
    """The change of a figure between two times of a kind, whichever of them was said first."""
    if one == other or one.kind is not other.kind:
        return None
    earlier, later = sorted((one, other), key=lambda time: time.start)
    return replace(
        question,
        intent=Intent.CHANGE,
        period=just_that(later),
        against_period=just_that(earlier),
        against_unsaid=False,
        rate=None,
    )


def only_subject(question: Question) -> tuple[str, str, str] | None:
    """What a question for one figure is of."""
    if question.by or len(question.measures) != 1 or len(question.areas) != 1 or len(question.groups) > 1:
        return None
    return question.measures[0], question.areas[0], "".join(question.groups)
