"""What docs/asking.md shows is what the sample answers."""

import re
from pathlib import Path

import pytest

from bot.duties.answer import Answer, Asked, World, answer
from tests.questions.conversations import DAY, PLACE

WRITTEN = Path(PLACE, "docs", "asking.md").read_text()
FOLLOWS = "… "
SHOWN = re.findall(r"(?m)^\*\*(.+?)\*\*\n((?:>.*\n)+)", WRITTEN)
SUGGESTING = re.findall(r"(?m)^\| .+ \| (.*\*.+\*.*) \|$", WRITTEN)
SAID = [said for row in SUGGESTING for said in re.findall(r"\*(.+?)\*", row)]


def test_every_answer_shown_is_the_answer_of_the_sample(talking: World) -> None:
    told, thread = [], 0
    for question, _ in SHOWN:
        thread += not question.startswith(FOLLOWS)
        asked = Asked(question=question.removeprefix(FOLLOWS), as_of=DAY, thread=f"shown-{thread}")
        told.append(answer(talking, asked))
    assert [as_quoted(found) for found in told] == [quoted for _, quoted in SHOWN]
    assert len(SHOWN) >= 10


@pytest.mark.parametrize("question", SAID)
def test_every_question_suggested_is_answered(question: str, talking: World) -> None:
    if question == "where is that from":
        answer(talking, Asked(question="burglary in coventry last month", as_of=DAY, thread="suggested"))
        assert answer(talking, Asked(question=question, as_of=DAY, thread="suggested")).status == "answered"
        return
    assert answer(talking, Asked(question=question, as_of=DAY)).status == "answered"


def as_quoted(found: Answer) -> str:
    """As the document shows it: what is said, and below it what it rests on."""
    said = "".join(f"> {line}\n" for line in found.text.splitlines() if line)
    return f"{said}>\n> _{found.context}_\n" if found.context else said
