"""Since what a note on the measure tells of: the time of that note, which is told."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("shoplifting since online reporting", "(Taking online reporting for June 2025.) Shoplifting in Selcaster"),
        (
            "has shoplifting gone up since the online reporting opened",
            "1,212 in September 2026 against 1,074 in June 2025",
        ),
    ],
)
def test_it_is_since_the_time_of_the_note(talking_of: dict[str, World], asked: str, told: str) -> None:
    (found,) = talk(talking_of, [asked], "sixth_force")
    assert found.status is Status.ANSWERED and told in found.text


@pytest.mark.parametrize(
    "asked",
    [
        "theft from the person since online reporting",
        "shoplifting since the online shop",
        "shoplifting since online reporting by students",
        "shoplifting and theft from the person since online reporting",
    ],
)
def test_of_another_measure_or_of_more_it_has_no_figure(talking_of: dict[str, World], asked: str) -> None:
    (found,) = talk(talking_of, [asked], "sixth_force")
    assert found.status is not Status.ANSWERED, found.text
