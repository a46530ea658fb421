"""Which of what stands there are higher than July, up on the month before, over last year: each in the one way."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk

_SEVENTH = "seventh_force"
_ROBBERY = "robbery by borough last month"


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ([_ROBBERY, "which of those are higher than july"], "rose in 5 of 7 (October 2026 against July 2026"),
        ([_ROBBERY, "which are up on the month before"], "rose in 4 of 7 (October 2026 against September 2026"),
        ([_ROBBERY, "which are below last year"], "fell in 4 of 7 (October 2026 against October 2025"),
        ([_ROBBERY, "any higher than last year"], "Yes, 3 of 7 are up on October 2025"),
        ([_ROBBERY, "which two are above 40"], "above 40 in 2 of 7 boroughs: Kingsbridge 59; Dunmoor 41."),
        ([_ROBBERY, "which are above the borough average"], "above their average of 30.6"),
        (
            [_ROBBERY, "which are up on last year", "which of those are also up on the month before"],
            "Saltwell: +10 (+41.7%), 34 in October 2026 against 24 in September 2026",
        ),
        (
            ["robbery by month since may", "which were higher than the month before"],
            "up on the period before in 4 of 6",
        ),
        (["robbery by month since may", "which of those are above july"], "above 151 in 5 of 6 months held"),
    ],
)
def test_what_stands_there_is_held_against_a_time(talking_of: dict[str, World], said: list[str], words: str) -> None:
    assert words in talk(talking_of, said, _SEVENTH)[-1].text


def test_parts_behind_a_target_say_that_they_have_none(talking_of: dict[str, World]) -> None:
    text = talk(talking_of, ["is knife crime on target", "by borough"], _SEVENTH)[-1].text
    assert text.startswith("(No target is held of boroughs; there is one of Merrowdale Metropolitan Police.)")
    assert "Tarrington 20" in text


def test_that_a_gap_is_not_judged_is_said(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["is robbery in Saltwell significantly higher than in Ashgrove"], _SEVENTH)[-1]
    assert "1 below Ashgrove. Whether that is more than chance is not worked out." in found.text
