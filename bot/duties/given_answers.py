"""Answers that were given: how each was understood, so that its buttons work as long as people press them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from bot.asking.answers import Status
from bot.asking.question import Question
from bot.asking.question_record import from_record, recorded
from bot.duties.answer import Answer, Asked, answer_again
from bot.duties.answer_in_parts import together
from bot.duties.answer_world import World
from bot.duties.unanswered import without_names
from bot.figures.periods import Period, PeriodError

_KEY = "answer:"
_SHOWN = "shown:"
_TOLD = "told:"
_LATEST = "latest:"


class Showing(StrEnum):
    """How far it has got that an answer which one person saw is shown to all."""

    NOT = "not"
    BEGUN = "begun"
    DONE = "done"


class Telling(StrEnum):
    """How far it has got that one person is told something which nobody can look for afterwards.

    BEGUN is written before it is sent: whoever finds it there does not know whether it was. UNSURE is written before
    the person is told just that.
    """

    NOT = "not"
    BEGUN = "begun"
    DONE = "done"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Given:
    """How a question was understood, and on which day; `steps` are how it was read. It holds no figure and no name.

    `parts` are its questions with their steps where it asked several things, and then `question` is one of them.
    `asked` are its words, without what may name a person.
    """

    question: Question
    steps: tuple[tuple[str, str], ...]
    as_of: date
    parts: tuple[tuple[Question, tuple[tuple[str, str], ...]], ...] = ()
    asked: str = ""


def keep_given(world: World, answer_id: str, found: Answer, as_of: date, asked: str = "") -> None:
    """Keep how an answer was understood under its id, and what was asked, without names of persons.

    What was not understood has no buttons and is not kept.
    """
    if world.conversations is None or found.question is None:
        return
    record = {**_understood(found), "as_of": as_of.isoformat(), "parts": [_understood(one) for one in found.parts]}
    record["asked"] = without_names(asked, world.vocabulary)
    world.conversations.keep(_KEY + answer_id, record, as_of)


def given_answer(world: World, answer_id: str) -> Given | None:
    """How an answer was understood; None where it is not known, or where the catalogue no longer has its names."""
    record = world.conversations.last(_KEY + answer_id) if world.conversations is not None else None
    return None if record is None else _given(record, world)


def answer_given(world: World, given: Given, asked: Asked, **changes: Any) -> Answer:
    """A given answer as it stands now, with `changes` in what is asked and the rights of whoever asks now."""
    asked = replace(asked, as_of=given.as_of)
    parts = given.parts or ((given.question, given.steps),)
    found = [answer_again(world, asked, replace(question, **changes), steps) for question, steps in parts]
    return next((one for one in found if one.status is not Status.ANSWERED), None) or together(found)


def keep_latest(world: World, conversation: str, answer_id: str, day: date) -> None:
    """Keep which answer was given last in a conversation: what is typed there of an answer is of that one."""
    if world.conversations is not None:
        world.conversations.keep(_LATEST + conversation, {"answer": answer_id}, day)


def latest_answer(world: World, conversation: str) -> str | None:
    """The id of the answer that was given last in a conversation; None where there is none."""
    kept = world.conversations.last(_LATEST + conversation) if world.conversations is not None else None
    return None if kept is None else str(kept["answer"])


def showing(world: World, answer_id: str) -> Showing:
    """How far it has got that an answer is shown to all."""
    kept = world.conversations.last(_SHOWN + answer_id) if world.conversations is not None else None
    return Showing(kept["state"]) if kept is not None else Showing.NOT


def keep_showing(world: World, answer_id: str, state: Showing, day: date) -> None:
    """Keep how far that has got."""
    if world.conversations is not None:
        world.conversations.keep(_SHOWN + answer_id, {"state": state.value}, day)


def telling(world: World, message_id: str) -> Telling:
    """How far it has got that one person is told something."""
    kept = world.conversations.last(_TOLD + message_id) if world.conversations is not None else None
    return Telling(kept["state"]) if kept is not None else Telling.NOT


def keep_telling(world: World, message_id: str, state: Telling, day: date) -> None:
    """Keep how far that has got."""
    if world.conversations is not None:
        world.conversations.keep(_TOLD + message_id, {"state": state.value}, day)


def _understood(found: Answer) -> dict[str, Any]:
    steps = [list(step) for step in found.read.steps] if found.read is not None else []
    return {"question": None if found.question is None else recorded(found.question), "steps": steps}


def _given(record: Mapping[str, Any], world: World) -> Given | None:
    framework = world.catalogue.framework
    try:
        parts = tuple(_part(one, framework.waves) for one in record.get("parts", ()))
        given = Given(
            *_part(record, framework.waves), date.fromisoformat(record["as_of"]), parts, str(record.get("asked", ""))
        )
    except (PeriodError, ValueError, KeyError, TypeError):
        return None
    asked = [given.question, *(question for question, _ in given.parts)]
    known = all({*one.measures} <= {*framework.measures} and {*one.areas} <= {*framework.areas} for one in asked)
    return given if known else None


def _part(record: Mapping[str, Any], waves: Mapping[str, Period]) -> tuple[Question, tuple[tuple[str, str], ...]]:
    steps = tuple((str(words), str(taken)) for words, taken in record["steps"])
    return from_record(record["question"], waves), steps
