"""What is said first where a period that was asked for is not held, and the newest is given in its place."""

from collections.abc import Sequence
from dataclasses import replace

from bot.asking.answers import Figure, NoFigure
from bot.asking.asked_period import Form
from bot.asking.question import Choice, Intent, Question
from bot.asking.reading.asked_live import LIVE_SAID
from bot.asking.words.name_forms import plural
from bot.duties.answered import Answer
from bot.duties.words import Templates
from bot.figures.framework import Framework
from bot.figures.measures import Combine
from bot.figures.period_labels import cadence_noun
from bot.figures.periods import PeriodKind


def said_not_live(figures: Sequence[Figure], question: Question, templates: Templates) -> str:
    """That there is no number of this minute, where it may be asked for of what is counted over a time."""
    flows = {one.period.in_words for one in figures if one.period is not None and one.measure.combine is Combine.SUM}
    newest = question.intent is Intent.VALUE and question.period.form is Form.NEWEST
    live = newest and question.period.words in LIVE_SAID
    if not live or len(flows) != 1:
        return ""
    values = {"given": flows.pop(), "words": "", "wanted": "", "measure": "", "noun": "", "newest": True}
    return templates.render("answer", "instead", {**values, "is_old": False, "is_a_part": False, "mixed": False})[
        "live"
    ].strip()


def with_no_target_told(found: Answer, why: NoFigure, offered: Sequence[Choice], templates: Templates) -> Answer:
    """The figure of a place that has no target of its own, with whose the target is, which is offered."""
    (held,) = why.details["held"]
    values = {"name": why.details["name"], "held": held, "aim_around": why.details.get("aim_around", "")}
    note = templates.render("answer", "no_target", values)["text"].strip()
    return replace(found, text=f"{note} {found.text}", said=(note, *found.said), choices=(*found.choices, *offered))


def with_no_targets_told(found: Answer, question: Question, framework: Framework, templates: Templates) -> Answer:
    """The figure of each area of a kind of which none has a target, with that, and whose the target is."""
    if not (question.without_target and question.by):
        return found
    around = [key for key in (*question.areas, framework.home) if key is not None]
    aimed = [key for key in around if any(framework.targets_for(one, key) for one in question.measures)]
    whole = [key for key in aimed if framework.areas[key].kind != question.by]
    if not whole:
        return found
    held = " and ".join(framework.areas[key].name for key in dict.fromkeys(whole))
    values = {"name": plural(question.by.replace("-", " ")), "held": held, "aim_around": ""}
    note = templates.render("answer", "no_target", values)["text"].strip()
    return replace(
        found,
        text=f"{note} {found.text}",
        said=(note, *(found.said or (found.text,))),
        note=f"{note} {found.note}".strip(),
    )


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
        "is_a_part": first.is_a_part,
        "whole": cadence_noun(figures[0].measure.cadence, 2) if first.is_of_whole_ones else "",
        "newest": first.newest,
        "noun": "" if first.given.kind is PeriodKind.SPAN else cadence_noun(first.given.kind, 1),
        "mixed": bool(others) or None in found,
    }
    return " ".join(templates.render("answer", "instead", values)["text"].split())
