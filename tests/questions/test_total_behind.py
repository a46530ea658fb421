"""The total that is asked behind several places is told behind the figure of each, or refused."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said


@pytest.mark.parametrize("tail", [" and the total", ", and the total?", " with the total"])
def test_each_place_and_their_total_are_told(talking: World, tail: str) -> None:
    (found,) = said(talking, [f"Robbery in Coventry and Dudley in March{tail}"])
    assert found.status is Status.ANSWERED
    assert "Robbery in Coventry: 62" in found.text and "together: 87 in March 2026" in found.text


def test_places_that_lie_in_one_another_have_no_total(talking: World) -> None:
    (found,) = said(talking, ["Robbery in Coventry and West Midlands Police in March and the total"])
    assert "together" not in found.text


def test_without_it_no_total_is_told(talking: World) -> None:
    (found,) = said(talking, ["Robbery in Coventry and Dudley in March"])
    assert "together" not in found.text
