"""What was said beside a question and is not taken into account: its answer says so first."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.asking.question import Question
from bot.asking.reading.said_beside import may_be_passed_over
from bot.asking.reading.statements import Stated
from bot.duties.answered import Answer
from bot.duties.words import Templates


def answers_beside(found: Answer, statements: Sequence[Stated]) -> bool:
    """Whether what was answered is all that was asked: none of the statements could say more of a question of it."""
    questions = [*_questions(found)]
    asked = [one for one in questions if one.measures or one.topics]
    return bool(asked) and all(
        any(may_be_passed_over(one, question) for question in asked)
        if one.is_plain
        else all(may_be_passed_over(one, question) for question in asked)
        for one in statements
    )


def with_what_was_passed_over(found: Answer, statements: Sequence[Stated], templates: Templates) -> Answer:
    """The answer, which says first what was not taken into account, where that is more than a courtesy."""
    told = [one.text for one in statements if not one.is_plain]
    if not told:
        return found
    note = templates.render("answer", "passed_over", {"statements": told})["text"].strip()
    return _begun_with(found, note)


def _begun_with(found: Answer, note: str) -> Answer:
    text = f"{note} {found.text}"
    if found.parts:
        return replace(
            found, text=text, said=(note, *found.said), parts=(_begun_with(found.parts[0], note), *found.parts[1:])
        )
    if found.said:
        return replace(found, text=text, said=(note, *found.said))
    return replace(found, text=text, note=" ".join(part for part in (note, found.note) if part))


def _questions(found: Answer) -> Iterator[Question]:
    for one in found.parts or (found,):
        if one.question is not None:
            yield one.question
