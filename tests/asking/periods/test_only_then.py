import pytest

from tests.asking.catalogue import not_understood, understood


@pytest.mark.parametrize(
    "text", ["burglary february only please", "burglary in february 2026 only", "burglary last month only"]
)
def test_only_of_a_time_at_the_end_narrows_nothing(text: str) -> None:
    assert [one.text for one in understood(text).period.candidates] in ([], ["2026-02"], ["2026-03"])


@pytest.mark.parametrize(
    "text", ["burglary only in february", "burglary in february only at night", "only burglary february"]
)
def test_only_of_anything_else_stops_the_answer(text: str) -> None:
    assert not_understood(text)
