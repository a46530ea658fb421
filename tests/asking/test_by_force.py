"""A breakdown by the kind of area that home is, beside who recorded what."""

import pytest

from tests.asking.catalogue import understood


@pytest.mark.parametrize(("text", "by"), [("burglary by force last month", "force"), ("burglary by the force", "")])
def test_by_force_is_each_of_them_and_by_the_force_is_by_whom(text: str, by: str) -> None:
    assert understood(text).by == by
