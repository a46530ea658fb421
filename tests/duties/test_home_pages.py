"""The pages of a part of Home, as buttons carry them."""

import pytest

from bot.duties.home_pages import PAGED, Page, turned_to, turning


@pytest.mark.parametrize("part", PAGED)
def test_what_a_button_carries_is_read_back(part: str) -> None:
    assert turned_to(turning(part, 12)) == (part, 12)


@pytest.mark.parametrize(
    "value", ["", "checking", "checking -1", "checking one", "secrets 1", "checking 12345678", "²"]
)
def test_what_no_button_carries_turns_nothing(value: str) -> None:
    assert turned_to(value) is None


def test_a_page_has_its_own_things_alone() -> None:
    assert Page(5, 5).of(range(12)) == range(5, 10)
    assert Page(10, 5).of(range(12)) == range(10, 12)
