"""What was said beside a question and is not taken into account: its answer says so first."""

from collections.abc import Callable
from dataclasses import replace

from bot.asking.answers import Status
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Choice
from bot.asking.reading.said_beside import Beside, clauses_alone, names_an_area, said_beside
from bot.asking.reading.who_asks_in_front import AskedBehind
from bot.asking.reading.with_another_time import leaves_what_is_compared
from bot.duties.answer_world import World
from bot.duties.answered import Answer
from bot.duties.asker import Asked
from bot.duties.words import Mention, Templates

_REFUSED_OF_THE_FIGURE = ("suppressed", "marking")
"""Why a figure that is held is not told: that says more than which word around its question is not known."""


def without_what_is_beside(
    world: World, asked: Asked, whole: Answer, answered: Callable[[str], Answer]
) -> Answer | None:
    """The answer to the question alone, where what was said beside it says nothing of what is counted."""
    if whole.status is Status.REFUSED and whole.reason not in ("personal", "orders"):
        return None
    offered: Answer | None = None
    for beside in said_beside(asked.question, world.vocabulary, asked.as_of):
        if leaves_what_is_compared(asked.question, beside.question):
            continue
        found = answered(beside.question)
        told = found.status is Status.ANSWERED or found.reason in _REFUSED_OF_THE_FIGURE
        if told and _answers_alone(found, beside):
            return _with_what_was_passed_over(found, beside, world.templates)
        if offered is None and found.choices and not whole.choices and beside.says_nothing_of_it:
            offered = _with_what_was_passed_over(found, beside, world.templates)
    return offered


def _answers_alone(found: Answer, beside: Beside) -> bool:
    """Whether what was answered is all that was asked."""
    asked = [one.question for one in found.parts or (found,) if one.question is not None]
    return beside.is_answered_by(asked)


def _with_what_was_passed_over(found: Answer, beside: Beside, templates: Templates) -> Answer:
    """The answer, which says first what was not taken into account, where that is more than a courtesy.

    So it does of an area that was taken only because who asks is there.
    """
    if not (beside.told or beside.place):
        return found
    values = {"said": list(beside.told), "place": beside.place}
    note = templates.render("answer", "passed_over", values)["text"].strip()
    return begun_with(found, note)


def with_who_asks(found: Answer, behind: AskedBehind, templates: Templates) -> Answer:
    """An answer that is of the place of who asks says so, and so does one that passes over a place in a name."""
    if not (behind.place or behind.passed) or found.status is not Status.ANSWERED:
        return found
    values = {"said": [behind.passed] if behind.passed else [], "place": behind.place}
    return begun_with(found, templates.render("answer", "passed_over", values)["text"].strip())


def begun_with(found: Answer, note: str) -> Answer:
    """The answer with a note before it."""
    text = f"{note} {found.text}"
    if found.parts:
        return replace(
            found, text=text, said=(note, *found.said), parts=(begun_with(found.parts[0], note), *found.parts[1:])
        )
    if found.said:
        return replace(found, text=text, said=(note, *found.said))
    return replace(found, text=text, note=" ".join(part for part in (note, found.note) if part))


def with_a_clause_to_choose(
    whole: Answer, text: str, answered: Callable[[str], Answer], templates: Templates, vocabulary: Vocabulary
) -> Answer:
    """Why there is no answer, with the one clause that has one to choose, where nothing else is offered.

    None is where the rest names a place and the clause does not: it would be of another.
    """
    if whole.choices or whole.reason != "word":
        return whole
    for clause, rest in clauses_alone(text):
        if names_an_area(rest, vocabulary) and not names_an_area(clause, vocabulary):
            continue
        found = answered(clause)
        if found.status is Status.ANSWERED and found.question is not None and found.question.measures:
            values = {"said": clause, "part": rest, "why": Mention(whole.text)}
            said = templates.render("answer", "part", values)["text"].strip()
            return replace(whole, text=said, choices=(Choice(clause, clause),))
    return whole
