"""What is said first where a period that was asked for is not held, and the newest is given in its place."""

from collections.abc import Sequence

from bot.asking.answers import Figure
from bot.duties.words import Templates
from bot.figures.period_labels import cadence_noun
from bot.figures.periods import PeriodKind


def said_instead(figures: Sequence[Figure], templates: Templates) -> str:
    """The sentence that goes before some figures that are told together; empty where they are what was asked for."""
    found = {one.instead for one in figures}
    fallen = [one for one in found if one is not None]
    if not fallen:
        return ""
    (first, *others) = fallen
    measures = {one.measure.name for one in figures}
    values = {
        "measure": measures.pop() if len(measures) == 1 else "",
        "words": first.words,
        "wanted": first.wanted.in_words,
        "given": first.given.in_words,
        "is_old": first.is_old,
        "newest": first.newest,
        "noun": "" if first.given.kind is PeriodKind.SPAN else cadence_noun(first.given.kind, 1),
        "mixed": bool(others) or None in found,
    }
    return " ".join(templates.render("answer", "instead", values)["text"].split())
