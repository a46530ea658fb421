"""The lines of a batch, one after another, whatever comes of one of them."""

from collections.abc import Mapping
from typing import Any

import pytest

from bot.cli.ask_batch import Line, answered_in_turn
from bot.cli.refusals import REFUSALS
from bot.store import StoreUnreachable


def test_what_one_line_fails_over_costs_the_others_nothing_and_is_not_gone_on_from() -> None:
    def answered(line: Line, followed: str | None) -> tuple[str, Mapping[str, Any]]:
        if line.question == "?":
            raise ZeroDivisionError("no such line")
        return f"{followed or ''}{line.question}", {"text": f"{followed} {line.question}"}

    lines = [Line("1", "a", thread="t"), Line("2", "?", thread="t"), Line("3", "b", thread="t"), Line("4", "c")]
    found = [*answered_in_turn(lines, answered, lambda line, followed: f"{followed} without {line.id},")]

    assert [line.id for line, _ in found] == ["1", "2", "3", "4"]
    assert isinstance(found[1][1], ZeroDivisionError)
    assert [one["text"] for _, one in found if isinstance(one, Mapping)] == ["None a", "a without 2, b", "None c"]


def test_a_store_that_is_gone_ends_a_batch_as_it_ends_a_question() -> None:
    def answered(line: Line, followed: str | None) -> tuple[str, Mapping[str, Any]]:
        if line.question == "gone":
            raise StoreUnreachable("the SQLite database reeve.sqlite cannot be used: disk I/O error")
        return "", {"text": line.question}

    in_turn = answered_in_turn([Line("1", "a"), Line("2", "gone"), Line("3", "b")], answered, lambda *_: "", REFUSALS)
    assert next(in_turn)[1] == {"text": "a"}
    with pytest.raises(StoreUnreachable):
        next(in_turn)
