"""Help offers questions that are answered to who asks, where they ask."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.duties.answer import Asked, World, answer
from bot.duties.answer_help import MOST_EXAMPLES, examples, wants_examples
from tests.end_to_end.small_home import write_home
from tests.questions.worlds import loaded, quiet

DAY = date(2026, 1, 20)


@pytest.fixture
def world(tmp_path: Path) -> World:
    return quiet(loaded(write_home(tmp_path / "home"), tmp_path / "reeve.sqlite", DAY))


def asked(question: str = "", place: str | None = "coventry") -> Asked:
    return Asked(question=question, as_of=DAY, person="U0VIC", place=place)


def test_every_example_is_answered_where_it_is_offered(world: World) -> None:
    offered = examples(world, asked())
    assert 1 <= len(offered) <= MOST_EXAMPLES
    assert [answer(world, asked(one)).status.value for one in offered] == ["answered"] * len(offered)


def test_nothing_that_is_marked_is_offered_where_it_may_not_be_seen(world: World) -> None:
    assert not any("Informants" in one for one in examples(world, asked()))


def test_nothing_is_offered_of_a_home_without_figures(world: World, tmp_path: Path) -> None:
    home = write_home(tmp_path / "empty")
    for file in (home / "data" / "observations").iterdir():
        file.unlink()
    assert examples(quiet(loaded(home, tmp_path / "empty.sqlite", DAY)), asked()) == ()


@pytest.mark.parametrize(
    ("question", "wanted"),
    [
        ("help", True),
        ("hello", True),
        ("thanks", False),
        ("", True),
        ("last month", True),
        ("burglary in Coventry in December 2025", False),
        ("blurgh", False),
    ],
)
def test_who_asks_nothing_is_given_examples(world: World, question: str, wanted: bool) -> None:
    assert wants_examples(answer(world, asked(question))) is wanted
