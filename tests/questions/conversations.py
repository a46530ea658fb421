"""What is said in a thread of the sample, and what comes of it."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from bot.duties.answer import Answer, Asked, World, answer
from tests.questions.expectations import HOMES

PLACE, DAY = HOMES["sample"]


def said(world: World, questions: Sequence[str], thread: str = "t", day: date = DAY) -> list[Answer]:
    """The answers to some questions, one behind the other in a thread."""
    return [answer(world, Asked(question=one, as_of=day, thread=thread)) for one in questions]


def first(found: Answer) -> dict[str, Any]:
    """The first figure of an answer."""
    return dict(found.answers[0])
