"""A theme before a question, and whoever may know behind it."""

import pytest

from tests.asking.catalogue import not_understood, understood


@pytest.mark.parametrize("text", ["Acquisitive: burglary last month", "acquisitive - burglary in harrow 2025/26"])
def test_what_is_asked_under_a_theme_is_offered_by_itself(text: str) -> None:
    found = not_understood(text)
    assert found.word == "acquisitive"
    assert [one.question for one in found.choices] == [" ".join(text.lower().replace(":", " -").split(" - ")[1:])]


@pytest.mark.parametrize("said", ["anyone?", "anybody"])
def test_whoever_knows_is_asked_at_the_end(said: str) -> None:
    plain = understood("burglary in harrow last month")
    assert understood(f"burglary in harrow last month {said}") == plain


@pytest.mark.parametrize(
    "text", ["burglary by anyone", "burglary of someone last month", "burglary last month near anyone"]
)
def test_who_did_it_or_to_whom_is_no_such_thing(text: str) -> None:
    assert not_understood(text).reason == "word"
