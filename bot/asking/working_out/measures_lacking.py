"""The measures without a target or a lead, those that are marked or provisional, and whose targets are missed."""

from collections import defaultdict
from collections.abc import Callable, Mapping

from bot.asking.answers import Listed
from bot.asking.question import Question
from bot.asking.working_out.aims import missed_targets
from bot.asking.working_out.overviews import subjects_listed
from bot.asking.working_out.work import Subject, Work
from bot.figures.judgements import targets_in_force
from bot.figures.measures import Marking

_LACKS: Mapping[str, Callable[[Subject], bool]] = {
    "target": lambda subject: not _has_a_target(subject),
    "owner": lambda subject: subject.measure.owner not in subject.work.facts.register.leads,
    "marking": lambda subject: subject.measure.marking is not Marking.OFFICIAL,
    "provisional": lambda subject: subject.series is not None and subject.series.newest.provisional,
}


def measures_lacking(question: Question, work: Work) -> Listed:
    """The measures of an area of which something is so, by the catalogue or by the newest figure."""
    every = [*subjects_listed(question, work)]
    names = tuple(one.measure.name for one in every if _LACKS[question.topic](one))
    areas = [work.framework.areas[key].name for key in question.areas]
    details = {"what": question.topic, "names": names, "looked_at": len(every), "areas": areas}
    return Listed(kind="lacking", details=details)


def leads_by_missed_targets(question: Question, work: Work) -> Listed:
    """The leads by how many of the targets of their measures are missed or off track, the most first."""
    leads = work.facts.register.leads
    missed: dict[str, list[str]] = defaultdict(list)
    for figure in missed_targets(question, work).figures:
        missed[figure.measure.owner or ""].append(str(figure.details["name"]))
    rows = tuple(
        {"lead": key or None, "lead_title": leads[key].title if key in leads else None, "missed": names}
        for key, names in sorted(missed.items(), key=lambda one: (-len(one[1]), one[0]))
    )
    return Listed(kind="leads by missed targets", rows=rows)


def _has_a_target(subject: Subject) -> bool:
    framework = subject.work.framework
    every = (one for one in framework.targets if one.measure == subject.key.measure and one.area == subject.key.area)
    return bool(targets_in_force(tuple(every), subject.work.day))
