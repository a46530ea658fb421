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

_LIST = ["burglary by borough last month"]
STANDS = {
    "several places, measures or kinds": ["burglary in Walsall last month", "and in Dudley"],
    "two months, quarters or years": ["robbery in January", "and in February"],
    "three or more of them": ["robbery in November", "and in December", "and January"],
    "a list of months": ["robbery by month since October"],
    "one figure": ["robbery in Coventry last month"],
    "a crime in the force": ["recorded violence against the person 2024/25"],
    "a list of areas": _LIST,
    "those of a list that rose or are above a number": [*_LIST, "which are above 100"],
    "which area has the most": ["which borough has the most robbery"],
    "the highest or lowest month": ["highest month for robbery in Sandwell"],
    "missed targets": ["which targets are we missing"],
    "who leads on something": ["who leads on hate crime"],
}
"""What stands in a thread, for each row of what can be said then."""
OF_OTHERS = {
    "total for all three": ["burglary in Walsall, Dudley and Coventry last month"],
    "where are we": ["recorded theft of a motor vehicle in our most similar forces"],
}
"""What is said of something else than the rest of its row."""
GOING_ON = [
    (OF_OTHERS.get(said, STANDS[row]), said)
    for row, cell in re.findall(r"(?m)^\| ([a-z ,]+): (\*.+) \| [^*]+ \|$", WRITTEN)
    for said in re.findall(r"\*(.+?)\*", cell)
]


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


@pytest.mark.parametrize(("before", "said"), GOING_ON)
def test_every_line_of_going_on_is_answered(before: list[str], said: str, talking: World) -> None:
    told = [answer(talking, Asked(question=one, as_of=DAY, thread=f"on-{said}-{before}")) for one in (*before, said)]
    assert told[-1].status == "answered"
    assert len(GOING_ON) > 25


def as_quoted(found: Answer) -> str:
    """As the document shows it: what is said, and below it what it rests on."""
    said = "".join(f"> {line}\n" for line in found.text.splitlines() if line)
    return f"{said}>\n> _{found.context}_\n" if found.context else said
