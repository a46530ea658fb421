"""The packs: no wrong figure, and nearly all that can be answered is answered."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from bot.asking.answers import Status
from bot.duties.answer import Asked, World, answer
from tests.questions.expectations import HERE, HOMES, Home
from tests.questions.expectations import pack as expected
from tests.questions.marking import Mark, entries, marked

LEAST = {"sample": (300, 80), "another_force": (80, 40)}


@pytest.fixture(scope="module", params=HOMES)
def pack(request: pytest.FixtureRequest, worlds: dict[str, World]) -> tuple[str, list[Mark]]:
    """The name of a pack, and how each of its questions came out."""
    return request.param, marked(worlds[request.param], request.param)


def test_no_figure_is_wrong_and_nearly_every_question_is_answered(
    pack: tuple[str, list[Mark]], capsys: pytest.CaptureFixture[str]
) -> None:
    name, marks = pack
    counts = Counter(mark.verdict for mark in marks)
    with capsys.disabled():
        print(f"\n{name}: {counts['right']} right, {counts['wrong']} wrong, {counts['unanswered']} unanswered")  # noqa: T201 - the counts are what is asked for
    assert [mark for mark in marks if mark.verdict == "wrong"] == []
    assert counts["unanswered"] <= len(marks) * 0.03, [mark for mark in marks if mark.verdict == "unanswered"]


def test_every_choice_that_is_offered_is_answered_when_it_is_taken(
    pack: tuple[str, list[Mark]], worlds: dict[str, World], days: dict[str, date]
) -> None:
    name, marks = pack
    offered = [(mark.question, choice) for mark in marks for choice in mark.offered]
    taken = [answer(worlds[name], Asked(question=choice, as_of=days[name])) for _, choice in offered]
    assert len(offered) >= 10
    assert [one for one, found in zip(offered, taken, strict=True) if found.status is not Status.ANSWERED] == []


@pytest.mark.parametrize("name", HOMES)
def test_the_packs_are_large_enough_and_hold_enough_that_must_not_be_answered(name: str) -> None:
    questions = list(entries(name))
    least, without_figure = LEAST[name]
    assert len(questions) >= least
    assert sum("expect" in one for one in questions) >= without_figure
    assert len({one["question"] for one in questions}) == len(questions)


@pytest.mark.parametrize("name", HOMES)
def test_the_expectations_are_those_of_the_files(name: str) -> None:
    place, today = HOMES[name]
    assert list(entries(name)) == list(expected(Path(HERE, f"{name}.txt"), Home(place, today)))
