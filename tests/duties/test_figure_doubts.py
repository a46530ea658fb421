"""A reader says that a figure is wrong: who is told, and never a figure to somebody who may not see it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.asking.answers import Status
from bot.asking.question import Question
from bot.duties.access import Person
from bot.duties.answer import Answer
from bot.duties.answer_world import World
from bot.duties.figure_doubts import Doubt, line_of, message_of
from bot.duties.outbox import Message
from bot.files.catalogue import read_catalogue
from bot.files.templates import FileTemplates
from tests.end_to_end.small_home import write_home

NOW = datetime(2026, 4, 20, 9, 0, tzinfo=UTC)
DOUBT = Doubt("trigger-1", Person("U0VIC", "Vic Viewer"), "It was 95", NOW, "https://force.example/archives/C1/p1")


@pytest.fixture
def world(tmp_path: Path) -> World:
    def end_of_day(day: date) -> datetime:
        return datetime(day.year, day.month, day.day, 23, 59, tzinfo=UTC)

    return World(read_catalogue(write_home(tmp_path)), None, FileTemplates(), end_of_day)  # type: ignore[arg-type] # no figure is read


def figure(*measures: str, owner: str | None = "acc", asked: bool = True) -> Answer:
    told: tuple[dict[str, Any], ...] = tuple({"measure": one, "value": 71934} for one in measures)
    question = Question(measures=measures if asked else ())
    return Answer(status=Status.ANSWERED, text="It is 71,934.", answers=told, question=question, owner=owner)


def said(message: Message | None) -> str:
    assert message is not None
    return f"{message.content.text} {message.content.paragraphs} {message.content.context}"


def test_the_owner_is_told_with_the_words_the_figure_and_where_it_was_given(world: World) -> None:
    message = message_of(world, figure("burglary"), DOUBT)
    assert message is not None
    assert message.channel == "@U0ACC"
    assert "Vic Viewer says: “It was 95”" in said(message)
    assert "71,934" in said(message)
    assert "<https://force.example/archives/C1/p1>" in said(message)


def test_the_same_doubt_is_the_same_message(world: World) -> None:
    first, again = (message_of(world, figure("burglary"), DOUBT) for _ in range(2))
    other = message_of(world, figure("burglary"), replace(DOUBT, id="trigger-2"))
    assert first is not None and again is not None and other is not None
    assert first.id == again.id != other.id


def test_without_an_owner_the_operators_are_told(world: World) -> None:
    message = message_of(world, figure("burglary", owner=None), DOUBT)
    assert message is not None
    assert message.channel == "operators"


@pytest.mark.parametrize("asked", [True, False])
def test_who_may_not_see_a_figure_is_told_neither_it_nor_the_words(world: World, asked: bool) -> None:
    found = figure("burglary", "informants", owner=None, asked=asked)
    told = said(message_of(world, found, replace(DOUBT, words="It was 71,935")))
    assert "71,93" not in told
    assert "OFFICIAL-SENSITIVE" in told


def test_a_list_that_names_nothing_marked_is_told_of_in_full(world: World) -> None:
    assert "71,934" in said(message_of(world, figure("burglary", asked=False), DOUBT))


def test_where_nobody_can_be_told_the_reader_is_told_so(world: World) -> None:
    alone = replace(world, catalogue=replace(world.catalogue, channels={}))
    found = figure("burglary", owner=None)
    assert message_of(alone, found, DOUBT) is None
    line, whisper = line_of(alone, found, DOUBT, told=False)
    assert "Nobody is named in the catalogue who could be told." in line
    assert whisper == "Nobody is named in the catalogue who could be told."


def test_an_address_that_is_no_link_is_not_made_one(world: World) -> None:
    told = said(message_of(world, figure("burglary"), replace(DOUBT, link="javascript:alert(1)")))
    assert "<javascript" not in told
