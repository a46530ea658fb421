"""What is being done about a measure: the deliverables that bear on it, or stand under an objective of it."""

from collections.abc import Mapping
from typing import Any

from bot.asking.answers import Listed, NoFigure, Status
from bot.asking.question import Question
from bot.asking.words.passing_words import HARMLESS
from bot.asking.words.tokens import stem, words_of
from bot.asking.working_out.work import Work
from bot.chasing.due import given_by
from bot.chasing.register import Deliverable
from bot.chasing.updates import Outcome, Update
from bot.chasing.working_days import day_of
from bot.figures.measures import Measure
from bot.figures.periods import day_in_words


def what_is_done(question: Question, work: Work) -> Listed | NoFigure:
    """The deliverables for the measures that are asked about, with the last words on each.

    Which of them is meant against what a figure shows the catalogue does not say: each is told with what links it.
    """
    measures = [work.framework.measures[key] for key in question.measures if key not in work.denied]
    if not measures:
        return NoFigure(reason="marking", status=Status.REFUSED)
    register = work.facts.register
    linked = {
        key: link
        for key, one in register.deliverables.items()
        if work.may_tell(one) and (link := _link(one, measures)) is not None
    }
    last = {one.deliverable: one for one in given_by(work.facts.updates, work.day) if one.outcome is Outcome.ANSWERED}
    names = {stem(word) for one in measures for name in (one.name, *one.aliases) for word in words_of(name)} - HARMLESS
    shared = {key: -len(names & {stem(word) for word in words_of(register.deliverables[key].title)}) for key in linked}
    in_order = sorted(linked, key=lambda key: (linked[key] != NAMED, shared[key], key not in last))
    rows = tuple(_row(register.deliverables[key], linked[key], last.get(key), work) for key in in_order)
    leads = [register.leads.get(one.owner or "") for one in measures]
    details = {
        "about": [one.name for one in measures],
        "objectives": list(dict.fromkeys(objective for one in measures for objective in one.objective)),
        "leads": list(dict.fromkeys(one.title for one in leads if one is not None)),
        "one": None,
    }
    return Listed(kind="done about", rows=rows, details=details)


NAMED = "named"
"""Where a deliverable names the measure itself."""


def _link(one: Deliverable, measures: list[Measure]) -> str | None:
    """By what a deliverable bears on some measures: it names one, or is for an objective of one."""
    if {measure.key for measure in measures} & {*one.measures}:
        return NAMED
    if one.measures:
        return None
    return next((one.outcome for measure in measures if one.outcome and one.outcome in measure.objective), None)


def _row(one: Deliverable, link: str, last: Update | None, work: Work) -> Mapping[str, Any]:
    lead = work.facts.register.leads.get(one.lead or "")
    return {
        "deliverable": one.key,
        "title": one.title,
        "lead": one.lead,
        "lead_title": lead.title if lead else None,
        "link": link,
        "status": last.status.value if last is not None and last.status else None,
        "text": last.text if last is not None else "",
        "given_in_words": day_in_words(day_of(last.at)) if last is not None else None,
        "due_in_words": day_in_words(one.due) if one.due else None,
    }
