"""Whom a figure counts is no question of who somebody is."""

import pytest

from bot.asking.reading.those_who_were import with_those_who_were_plain


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("how many missing people who were high risk", "how many missing people that were high risk"),
        ("KSIs who are cyclists last year", "KSIs that are cyclists last year"),
        ("who were the suspects", "who were the suspects"),
        ("tell me who was arrested", "tell me who was arrested"),
    ],
)
def test_those_who_were_something_are_those_that_were(typed: str, plain: str) -> None:
    assert with_those_who_were_plain(typed) == plain
