"""How each objective of the plan stands: its targets, and its deliverables by what their leads said of them last."""

from collections.abc import Mapping
from typing import Any

from bot.asking.answers import Listed
from bot.asking.question import BEHIND, Intent, Question
from bot.asking.working_out.aims import missed_targets
from bot.asking.working_out.lists import listed_overdue
from bot.asking.working_out.said_updates import said_in_updates
from bot.asking.working_out.targets_gone_through import measures_tagged
from bot.asking.working_out.work import Work
from bot.chasing.updates import Status

_NOT_SAID = "no update"


def listed_objectives(question: Question, work: Work) -> Listed:
    """Each objective, or those that were named; of those that are red or behind only they, out of so many."""
    deliverables = [one for one in work.facts.register.deliverables.values() if work.may_tell(one)]
    every = [each for one in measures_tagged(Question(), work) for each in one.objective]
    names = question.objectives or dict.fromkeys([*every, *(one.outcome for one in deliverables if one.outcome)])
    rows = [_row(name, work) for name in names]
    wanted = tuple(row for row in rows if _is_so(row, question.topic))
    details: dict[str, Any] = {"topic": question.topic, "of": len(rows), "named": bool(question.objectives)}
    if not question.objectives:
        missed = (one for one in missed_targets(Question(), work).figures if not one.measure.objective)
        details["missed"] = [str(one.details["name"]) for one in missed]
        details["titles"] = [] if question.topic else [one.title for one in deliverables if not one.outcome]
    return Listed(kind="objectives", rows=wanted, details=details)


def _is_so(row: Mapping[str, Any], topic: str) -> bool:
    red = bool(row["missed"] or row["work"].get(Status.RED.value))
    return not topic or red or (topic == BEHIND and bool(row["overdue"]))


def _row(objective: str, work: Work) -> Mapping[str, Any]:
    of_it = Question(objectives=(objective,))
    targets = missed_targets(of_it, work)
    said = said_in_updates(Question(intent=Intent.SAID, objectives=(objective,), only_first=True), work)
    colours = {row["deliverable"]: row["status"] for row in said.rows} if isinstance(said, Listed) else {}
    own = [one for one in work.facts.register.deliverables.values() if one.outcome == objective and work.may_tell(one)]
    by_colour = {
        colour: [one.title for one in own if (colours.get(one.key) or _NOT_SAID) == colour]
        for colour in (*(one.value for one in (Status.RED, Status.AMBER, Status.GREEN)), _NOT_SAID)
    }
    return {
        "name": objective,
        "measures": len([*measures_tagged(of_it, work)]),
        "targets": targets.details["looked_at"] - targets.details["untold"],
        "missed": [str(one.details["name"]) for one in targets.figures],
        "deliverables": len(own),
        "work": {colour: titles for colour, titles in by_colour.items() if titles},
        "overdue": [row["title"] for row in listed_overdue(of_it, work).rows if row["deliverable_past_due"]],
    }
