"""Answers that were given: their buttons work as long as the catalogue has their names, and hold no figure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.asking.answers import Status
from bot.asking.question import Question, Read
from bot.duties.answer import Answer
from bot.duties.answer_in_parts import together
from bot.duties.answer_world import World
from bot.duties.given_answers import Showing, given_answer, keep_given, keep_showing, showing
from bot.files.catalogue import read_catalogue
from bot.files.templates import FileTemplates
from tests.end_to_end.small_home import write_home

DAY = date(2026, 4, 20)
QUESTION = Question(measures=("burglary",), areas=("coventry",))


@dataclass
class Book:
    """What is kept, in memory."""

    kept: dict[str, Mapping[str, Any]] = field(default_factory=dict)

    def last(self, thread: str) -> Mapping[str, Any] | None:
        return self.kept.get(thread)

    def keep(self, thread: str, question: Mapping[str, Any], day: date) -> None:
        self.kept[thread] = question


@pytest.fixture
def world(tmp_path: Path) -> World:
    def end_of_day(day: date) -> datetime:
        return datetime(day.year, day.month, day.day, 23, 59, tzinfo=UTC)

    catalogue = read_catalogue(write_home(tmp_path))
    return World(catalogue, None, FileTemplates(), end_of_day, conversations=Book())  # type: ignore[arg-type] # no figure is read


def answered(question: Question | None = QUESTION) -> Answer:
    read = Read(QUESTION, (("burglary", "Burglary"), ("in", "")))
    return Answer(status=Status.ANSWERED, text="It is 71,934.", question=question, read=read)


def test_what_was_understood_is_kept_with_its_day_and_how_it_was_read(world: World) -> None:
    keep_given(world, "id-1", answered(), DAY)
    given = given_answer(world, "id-1")
    assert given is not None
    assert (given.question, given.as_of) == (QUESTION, DAY)
    assert given.steps == (("burglary", "Burglary"), ("in", ""))


def test_of_several_things_each_is_kept_with_how_it_was_read(world: World) -> None:
    other = answered(replace(QUESTION, areas=("dudley",)))
    keep_given(world, "id-1", together([answered(), other]), DAY)
    given = given_answer(world, "id-1")
    assert given is not None
    assert [(question, len(steps)) for question, steps in given.parts] == [(QUESTION, 2), (other.question, 2)]


def test_no_figure_is_kept(world: World) -> None:
    keep_given(world, "id-1", answered(), DAY)
    assert isinstance(world.conversations, Book)
    assert "71,934" not in str(world.conversations.kept)


def test_what_was_not_understood_is_not_kept(world: World) -> None:
    keep_given(world, "id-1", answered(question=None), DAY)
    assert given_answer(world, "id-1") is None


def test_an_answer_about_what_the_catalogue_no_longer_has_is_not_known(world: World) -> None:
    keep_given(world, "id-1", answered(replace(QUESTION, measures=("abolished",))), DAY)
    assert given_answer(world, "id-1") is None


@pytest.mark.parametrize("record", [{}, {"question": {}, "steps": [], "as_of": "yesterday"}, {"question": 1}])
def test_a_record_of_another_make_is_not_known(world: World, record: Mapping[str, Any]) -> None:
    assert isinstance(world.conversations, Book)
    world.conversations.kept["answer:id-1"] = record
    assert given_answer(world, "id-1") is None


def test_that_an_answer_is_shown_to_all_is_kept(world: World) -> None:
    assert showing(world, "id-1") is Showing.NOT
    keep_showing(world, "id-1", Showing.BEGUN, DAY)
    assert showing(world, "id-1") is Showing.BEGUN
    keep_showing(world, "id-1", Showing.DONE, DAY)
    assert showing(world, "id-1") is Showing.DONE
    assert showing(world, "id-2") is Showing.NOT


def test_without_a_book_nothing_is_kept_and_nothing_is_known(world: World) -> None:
    alone = replace(world, conversations=None)
    keep_given(alone, "id-1", answered(), DAY)
    keep_showing(alone, "id-1", Showing.DONE, DAY)
    assert given_answer(alone, "id-1") is None
    assert showing(alone, "id-1") is Showing.NOT
