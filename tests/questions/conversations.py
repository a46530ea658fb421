"""What is said in a thread, of the sample and of other forces, and what comes of it."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from bot.duties.answer import Answer, Asked, World, answer
from tests.questions.expectations import HOMES

PLACE, DAY = HOMES["sample"]
FORCES = Path(__file__).parents[1] / "data"
DAYS_OF_FORCES = {
    "fourth_force": date(2025, 11, 18),
    "fifth_force": date(2026, 7, 14),
    "sixth_force": date(2026, 10, 13),
    "seventh_force": date(2026, 11, 10),
    "eighth_force": date(2026, 6, 16),
    "tenth_force": date(2027, 1, 19),
}


def said(world: World, questions: Sequence[str], thread: str = "t", day: date = DAY) -> list[Answer]:
    """The answers to some questions, one behind the other in a thread."""
    return [answer(world, Asked(question=one, as_of=day, thread=thread)) for one in questions]


def first(found: Answer) -> dict[str, Any]:
    """The first figure of an answer."""
    return dict(found.answers[0])


def talk(worlds: dict[str, World], questions: Sequence[str], force: str = "fourth_force") -> list[Answer]:
    return said(worlds[force], questions, thread=" / ".join(questions), day=DAYS_OF_FORCES.get(force, DAY))


def of(found: Answer) -> tuple[str, str]:
    return first(found)["measure"], first(found)["period"]
