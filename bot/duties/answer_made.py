"""An answer made of what was worked out: its words, its figures as documents, its table and where it is from."""

import re

from bot.asking.answers import Figure, Listed, Status
from bot.asking.question import Question, Read
from bot.asking.working_out.reasons import tells_no_reason
from bot.asking.working_out.work import Work
from bot.duties.answer_instead import said_instead
from bot.duties.answer_json import figures_as_json, listed_as_json, ranked_besides, row_as_json
from bot.duties.answer_provenance import Explanation, explained
from bot.duties.answer_revisions import with_revisions
from bot.duties.answer_tables import table_of
from bot.duties.answer_words import figures_in_words, list_in_words, reasons_in_words
from bot.duties.answer_world import World
from bot.duties.answered import Answer
from bot.figures.series import SeriesKey

_BEFORE_ITS_ROWS = re.compile(r":|\. As at ")
"""Where what a list is of ends: before its rows, or where its words name those, before the day that it is of."""
_KINDS_OF_ROWS = frozenset(
    [
        "overdue",
        "leads",
        "all leads",
        "late",
        "updates",
        "owed",
        "unsaid",
        "done about",
        "measures",
        "areas",
        "meetings",
        "deputies",
        "deliverables",
        "objectives",
    ]
)


def said_of(
    world: World, worked: tuple[Figure, ...] | Listed, question: Question, understood: Read, work: Work
) -> Answer:
    """The answer to a question in words, with what stands behind it."""
    if isinstance(worked, Listed):
        return _listed(world, worked, question, understood, work)
    return _figured(world, worked, question, understood, work)


def _figured(world: World, figures: tuple[Figure, ...], question: Question, understood: Read, work: Work) -> Answer:
    told = with_revisions(figures, question, work, world)
    said, context = figures_in_words(told, question, understood, work, world.templates)
    unexplained = tells_no_reason(question, figures, work)
    if question.why:
        # The figure that no reason is held for stands above already, and is none.
        said = (reasons_in_words(figures, work, question, world.templates), *(() if unexplained else said))
    if question.foretold:
        said = (world.templates.render("answer", "no_forecast", {"asks": question.foretold})["text"], *said)
    text = " ".join(said)
    explanation: Explanation | None = None
    if question.explain:
        explanation = explained(figures, understood, work, world)
        if not question.why or unexplained:
            text = f"{text} {explanation.text}"  # a reason that is known is told without all that the figure is made of
    one = figures[0]
    own = world.catalogue.framework.measures[one.measure.key]  # a number behind it is no series to be followed
    single = (
        one.area.key in work.framework.areas
        and one.group in ("", *(group.key for group in one.measure.groups))
        and len({(figure.measure.key, figure.area.key, figure.group) for figure in figures}) == 1
    )
    return Answer(
        status=Status.ANSWERED,
        text=text,
        context=context,
        answers=() if unexplained else (*figures_as_json(figures, work),),
        chart=SeriesKey(one.measure.key, one.area.key, one.group) if single and one.measure == own else None,
        subject=work.subject(one.measure.key, one.area.key, one.group) if single else None,
        table=table_of(figures, None, question, work),
        question=question,
        read=understood,
        owner=one.measure.owner,
        provenance=explanation.observations if explanation is not None else (),
        said=said,
        explanation=explanation,
        ranked_besides=(*ranked_besides(figures, one.details, work),),
    )


def _listed(world: World, listed: Listed, question: Question, understood: Read, work: Work) -> Answer:
    rows = tuple(row_as_json(row) for row in listed.rows if listed.kind in _KINDS_OF_ROWS)
    reasons = reasons_in_words(listed.figures, work, question, world.templates) if question.why else ""
    note = " ".join(
        one for one in (reasons if listed.figures else "", said_instead(listed.figures, world.templates)) if one
    )
    words = list_in_words(listed, question, understood, work, world.templates)
    text = " ".join(part for part in (note, words.text) if part)
    explanation = explained(listed.figures, understood, work, world) if question.explain else None
    if explanation is not None:
        # What it is, and where it is from: the rows are in the answer that it is asked of, and in the table.
        words = words._replace(head=words.head or _BEFORE_ITS_ROWS.split(words.text, maxsplit=1)[0])
        text = " ".join(one for one in (reasons, f"{words.head.removesuffix('.')}. {explanation.text}") if one)
    return Answer(
        status=Status.ANSWERED,
        text=text,
        provenance=() if explanation is None else explanation.observations,
        explanation=explanation,
        said=(text,) if listed.kind == "overview" else (),
        note=note or words.first,
        head=words.head,
        above_table=words.above_table,
        answers=(*listed_as_json(listed, work), *rows),
        table=table_of(listed.figures, listed, question, work),
        question=question,
        read=understood,
        owner=listed.figures[0].measure.owner if listed.figures else None,
        ranked_besides=(*ranked_besides(listed.figures, listed.details, work),),
        told_so=listed.details["number"] if listed.kind == "signalled" else 0,
    )
