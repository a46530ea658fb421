"""What is known of why a figure is as it is: causes that were marked, and what leads have said of it."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from bot.asking.answers import Figure, Listed, NoFigure
from bot.asking.question import NOTE, Intent, Question
from bot.asking.working_out.marked_notes import Marked, in_words, is_of_a_time, marked_of
from bot.asking.working_out.spoken_of_measures import is_of_others_alone
from bot.asking.working_out.work import Work
from bot.chasing.due import given_by
from bot.chasing.updates import Outcome, Update
from bot.chasing.working_days import day_of
from bot.figures.periods import day_in_words

MOST_SAID = 2
SOON_AFTER = timedelta(days=120)


def without_a_reason(question: Question, found: Sequence[Figure] | Listed, work: Work) -> NoFigure | None:
    """Where it is asked why and no reason is held: who to ask, and the figures to choose.

    None where it is not so. In a thread `why` asks where the figure is from, and of a signal the chart says why.
    """
    if question.explain or isinstance(found, Listed) or not tells_no_reason(question, found, work):
        return None
    leads = [work.facts.register.leads.get(one.measure.owner or "") for one in found]
    titles = tuple(dict.fromkeys(lead.title for lead in leads if lead is not None))
    return NoFigure(
        reason="no reason",
        details={"leads": titles},
        instead=tuple(dict.fromkeys(_alone(one) for one in found if not one.group and one.period is not None)),
    )


def tells_no_reason(question: Question, found: Sequence[Figure], work: Work) -> bool:
    """Whether it was asked why, and neither a cause nor an update nor the chart tells it."""
    asked = question.why and question.intent is not Intent.SIGNALS
    return asked and not any(reasons_of(found, work, question).values())


def _alone(figure: Figure) -> tuple[str, str]:
    """A figure without why, as a choice: what it is called, and the question."""
    period = figure.period
    said = (period.in_words, period.text) if period else ("", "")
    label, question = (f"{figure.measure.name} in {figure.area.name} {one}".strip() for one in said)
    return label, question


def reasons_of(figures: Sequence[Figure], work: Work, question: Question) -> Mapping[str, Any]:
    """The causes marked on the periods of some figures, and the last words of the leads whose updates bear on them.

    An update that names other measures and not these is none of them.
    Nothing is worked out: where neither is held no reason is known. Where a note is asked for, no update is meant.
    """
    only_then, several = question.topic == NOTE and is_of_a_time(question), len(figures) > 1
    noted = [marked_of(one, work, only_then=only_then, several=several) for one in figures]
    told = {name: in_words(note for one in noted for note in getattr(one, name)) for name in Marked._fields}
    if question.topic == NOTE:
        return {**told, "said": []}
    keys = {one.measure.key for one in figures}
    measures = [work.framework.measures[key] for key in keys]
    updates = [
        one
        for one in _bearing_on(keys, work)
        if any(_is_of_the_time(one, figure) for figure in figures)
        and not is_of_others_alone(one.text, measures, work.framework.measures.values())
    ]
    return {**told, "said": [_said(one, work) for one in updates[:MOST_SAID]]}


def _is_of_the_time(update: Update, figure: Figure) -> bool:
    """Whether an update was given while a figure came about, or soon after: later words are of other figures."""
    period = figure.period
    return period is not None and period.start <= day_of(update.at) <= period.end + SOON_AFTER


def _bearing_on(measures: set[str], work: Work) -> list[Update]:
    """The last answered update of each deliverable that bears on a measure, the newest first."""
    register = work.facts.register
    bearing = {key for key, one in register.deliverables.items() if measures & {*one.measures}}
    told = {key for key in bearing if not work.denied & {*register.deliverables[key].measures}}
    given = [one for one in given_by(work.facts.updates, work.day) if one.deliverable in told]
    newest = {one.deliverable: one for one in sorted(given, key=lambda one: one.at) if one.outcome is Outcome.ANSWERED}
    return sorted(newest.values(), key=lambda one: (one.at, one.deliverable), reverse=True)


def _said(update: Update, work: Work) -> Mapping[str, Any]:
    deliverable = work.facts.register.deliverables[update.deliverable]
    by = work.facts.register.leads.get(update.by) or work.facts.register.leads.get(deliverable.lead or "")
    return {
        "title": deliverable.title,
        "by": by.title if by else "",
        "given": day_in_words(day_of(update.at)),
        "text": update.text,
    }
