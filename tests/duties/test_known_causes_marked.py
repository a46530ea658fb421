"""What the button carries that takes a known cause back."""

from __future__ import annotations

import pytest

from bot.duties.known_causes_marked import pressed_of, value_of

PLACE = {"episode": "e1", "message": None, "channel": "C1"}


def test_what_the_button_carries_is_read_as_it_was_written() -> None:
    assert pressed_of(value_of(3, PLACE)) == (3, PLACE)
    assert pressed_of(value_of(3, {**PLACE, "message": "m1"})) == (3, {**PLACE, "message": "m1"})


@pytest.mark.parametrize(
    "value",
    [
        "",
        "e1",
        "[" * 100_000,
        "[3]",
        '{"cause": 3}',
        value_of(0, PLACE),
        value_of(2**40, PLACE),
        value_of(3, {**PLACE, "episode": None}),
        value_of(3, {**PLACE, "channel": "\x00"}),
        value_of(3, {**PLACE, "more": "x"}),
        value_of(True, PLACE),
    ],
)
def test_what_reeve_never_wrote_is_about_nothing(value: str) -> None:
    assert pressed_of(value) is None
