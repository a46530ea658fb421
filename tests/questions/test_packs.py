"""The packs: no wrong figure, and nearly all that can be answered is answered."""

import time
from collections import Counter
from pathlib import Path

import pytest

from bot.duties.answer import World
from tests.questions.expectations import HERE, HOMES, Home, pack
from tests.questions.marking import entries, marked

LEAST = {"sample": (300, 80), "another_force": (80, 40)}


@pytest.mark.parametrize("name", HOMES)
def test_no_figure_is_wrong_and_nearly_every_question_is_answered(
    name: str, worlds: dict[str, World], capsys: pytest.CaptureFixture[str]
) -> None:
    started = time.perf_counter()
    marks = marked(worlds[name], name)
    seconds = time.perf_counter() - started
    counts = Counter(mark.verdict for mark in marks)
    with capsys.disabled():
        print(f"\n{name}: {counts['right']} right, {counts['wrong']} wrong, {counts['unanswered']} unanswered")  # noqa: T201 - the counts are what is asked for
    assert [mark for mark in marks if mark.verdict == "wrong"] == []
    assert counts["unanswered"] <= len(marks) * 0.03, [mark for mark in marks if mark.verdict == "unanswered"]
    assert seconds < 30


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
    assert list(entries(name)) == list(pack(Path(HERE, f"{name}.txt"), Home(place, today)))
