"""How the target of one measure stands in each area of a kind, and which of these areas have none."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from bot.asking.answers import Figure, Listed, NoFigure, Status
from bot.asking.question import Condition, Question, Statistic
from bot.asking.words.name_forms import plural
from bot.asking.working_out.aim_figures import aim_figure
from bot.asking.working_out.aims import any_hidden, none_by_area
from bot.asking.working_out.rankings import areas_meant
from bot.asking.working_out.when_judged import judged_when, targets_wanted, when_judged
from bot.asking.working_out.work import Work


def targets_by_area(question: Question, work: Work) -> Listed | NoFigure:
    """The targets of the areas of a kind by the figures of the time asked about: first those that are missed."""
    if {*question.measures} <= work.denied:
        return NoFigure(reason="marking", status=Status.REFUSED)
    found: list[Figure] = []
    unjudged: list[str] = []
    hidden: list[str] = []
    without: list[str] = []
    for area in areas_meant(question, work):
        subject = work.subject(question.measures[0], area)
        when = when_judged(subject, question)
        if isinstance(when, NoFigure):
            return when
        wanted = targets_wanted(subject, when.day, milestone=question.milestone)
        without += [] if wanted else [subject.area.name]
        for judged in (judged_when(subject, one, when) for one in wanted):
            if any_hidden(subject, judged):
                hidden.append(subject.name)
            elif judged.missed is None:
                unjudged.append(f"{subject.name} ({judged.reason})" if judged.reason else subject.name)
            else:
                found.append(aim_figure(subject, judged, Statistic.VARIANCE))
    if not (found or unjudged or hidden):
        return none_by_area(question, work)
    return _listed(found, question, work, {"unjudged": unjudged, "hidden": hidden, "without": without})


def _listed(found: Sequence[Figure], question: Question, work: Work, beside: Mapping[str, Sequence[str]]) -> Listed:
    """Those that are missed and those that are met, of which one side may be asked for alone."""
    missed = _in_order([one for one in found if one.details["missed"]], question)
    met = [one for one in found if not one.details["missed"]]
    only_met = question.condition is Condition.MET_TARGET
    shown = met if only_met else missed if question.condition is Condition.MISSED_TARGET else [*missed, *met]
    details = {
        "missed": len(missed),
        "met": len(met),
        "only_met": only_met,
        "areas": [plural(question.by.replace("-", " "))],
        "of": [work.framework.measures[question.measures[0]].name],
        "held": len(found) + len(beside["unjudged"]) + len(beside["hidden"]),
        **beside,
    }
    return Listed(kind="targets", figures=tuple(shown), details=details)


def _in_order(missed: Sequence[Figure], question: Question) -> Sequence[Figure]:
    """Those that are missed, the one furthest from its target first where that is asked of targets of one unit."""
    if question.extreme is None or len({one.unit for one in missed}) > 1:
        return missed
    return sorted(missed, key=lambda one: abs(one.value or Decimal(0)), reverse=True)
