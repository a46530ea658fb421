"""Sections of an act, as they are written for short."""

import pytest

from bot.asking.names.field_names import said_of_sections


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("section 60", {"s60", "sec 60", "sect 60", "s 60"}),
        ("section 60 searches", {"s60 searches", "sec 60 searches", "sect 60 searches", "s 60 searches"}),
        ("s136", {"section 136"}),
        ("section commander", set()),
        ("north section", set()),
        ("sussex", set()),
    ],
)
def test_a_section_goes_by_its_number(name: str, short: set[str]) -> None:
    assert {" ".join(one) for one in said_of_sections(tuple(name.split()))} == short
