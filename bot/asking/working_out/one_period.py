"""Areas that are compared are compared over one period, by one base: peers' figures come later than one's own."""

from dataclasses import replace

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.question import EACH_PERIOD, Intent, Question
from bot.asking.working_out.peers_meant import group_meant
from bot.asking.working_out.rankings import areas_meant
from bot.asking.working_out.work import Work
from bot.figures.areas import PeerGroup
from bot.figures.peers import newest_common
from bot.figures.periods import Period, PeriodKind, period_containing, span, year_ending
from bot.figures.series import Series, SeriesKey

_COMPARED = (Intent.VALUE, Intent.RATE, Intent.RANK, Intent.RANKING, Intent.GAP)


def of_one_period(question: Question, work: Work) -> Question:
    """The question of the newest period that can be compared, where it moves with the newest and the areas' differ.

    Of areas that were named it is the newest that all of them hold; of a group or a kind the newest that more than half
    of those hold that hold the measure, the area asked about among them. Where there is none, the question as it is.
    """
    if (
        not _moves_with_the_newest(question.period)
        or question.more_periods
        or question.intent not in _COMPARED
        or len(question.measures) != 1
        or question.groups
    ):
        return question
    needed, compared = _areas(question, work)
    held = [one for area in compared if (one := _series(area, question, work)) is not None]
    own = [one for area in needed if (one := _series(area, question, work)) is not None]
    if len(own) < len(needed) or len({one.newest.period for one in held}) < 2:
        return question
    if held[0].newest.period.kind is PeriodKind.WAVE:
        return question
    common = newest_common(held, own)
    if common is None:
        return question
    return replace(question, period=_up_to(common, question.period))


def by_one_base(question: Question, work: Work) -> Work:
    """The facts with the areas that a question holds against one another, whose rates are so of one base."""
    if question.intent not in (Intent.RATE, Intent.RANKING, Intent.GAP) or not question.measures:
        return work
    compared = _areas(question, work)[1]
    beside = (question.beside,) if question.beside else ()
    whole = question.areas if question.with_whole and question.by else ()
    areas = tuple(dict.fromkeys((*compared, *beside, *whole)))
    return replace(work, compared=areas) if len(areas) > 1 else work


def _moves_with_the_newest(period: AskedPeriod) -> bool:
    """Whether a period ends with the newest figure, so that areas may hold it for different ones."""
    if period.form is Form.TO_DATE:
        return period.relative and not period.number and len(period.candidates) == 1
    return period.unit is None and not period.candidates and period.form in (Form.NEWEST, Form.ROLLING)


def _up_to(common: Period, asked: AskedPeriod) -> AskedPeriod:
    """The period that was asked for, as it is where the newest figure is that of another period."""
    if asked.form is Form.ROLLING:
        return AskedPeriod(Form.ROLLING, (year_ending(common.end.year, common.end.month),), words=asked.words)
    if asked.form is Form.TO_DATE and asked.candidates[0].start < common.start <= asked.candidates[0].end:
        begun = period_containing(common.kind, asked.candidates[0].start)
        return AskedPeriod(Form.TO_DATE, (span(begun, common),), words=asked.words)
    return asked if asked.form is Form.TO_DATE else AskedPeriod(Form.NAMED, (common,), words=common.in_words)


def _areas(question: Question, work: Work) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The areas that have to be held, and all that are compared; none where nothing is compared."""
    if question.by:
        apart = question.by.startswith("groups:") or question.by == EACH_PERIOD
        return ((), ()) if apart else ((), areas_meant(question, work))
    if question.intent is Intent.RANK or (question.intent is Intent.GAP and len(question.areas) == 1):
        if len(question.areas) != 1:
            return (), ()
        group = group_meant(work.subject(question.measures[0], question.areas[0]), question)
        members = group.members if isinstance(group, PeerGroup) else ()
        return question.areas, tuple(dict.fromkeys((*question.areas, *members)))
    return (question.areas, question.areas) if len(question.areas) > 1 else ((), ())


def _series(area: str, question: Question, work: Work) -> Series | None:
    return work.facts.figures.series(SeriesKey(question.measures[0], area))
