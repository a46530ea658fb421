"""Several measures, or groups of one, by the same areas: theft from and of vehicles by district, one row of areas
below the other."""

from dataclasses import replace

from bot.asking.answers import Figure, Listed, NoFigure
from bot.asking.question import Intent, Question
from bot.asking.working_out.rankings import breakdown
from bot.asking.working_out.work import Work

MOST_ROWS = 4


def asks_for_several(question: Question) -> bool:
    """Whether more measures than one, or groups of one, are asked for by the areas of a kind; in no order."""
    of_areas = bool(question.by) and not question.by.startswith(("groups:", "peers:"))
    several = len(question.measures) > 1 and not question.groups
    of_groups = len(question.groups) > 1 and len(question.measures) == 1
    return of_areas and question.intent is Intent.VALUE and (several or of_groups)


def breakdowns(question: Question, work: Work) -> Listed | NoFigure:
    """The breakdown of each measure or group, where all of them have one; else why one has none."""
    rows = [(measure, group) for measure in question.measures for group in question.groups or ("",)]
    if len(rows) > MOST_ROWS:
        return NoFigure(reason="two things")
    figures: list[Figure] = []
    heads: list[dict[str, object]] = []
    for measure, group in rows:
        found = breakdown(replace(question, measures=(measure,), groups=(group,) if group else ()), work)
        if isinstance(found, NoFigure):
            return found
        heads.append({**found.details, "first": len(figures)})
        figures.extend(found.figures)
    return Listed(kind="breakdowns", figures=tuple(figures), details={"heads": heads})
