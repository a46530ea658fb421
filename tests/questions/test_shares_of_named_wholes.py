"""The share that the figure just told has of a whole that names its place: of that place and time, and no other."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said

ROBBERY = "robbery in Coventry in January 2026"
"""59; street-level crime in Coventry is 2,473 in January 2026."""


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (
            [
                "theft from the person in Birmingham in December 2025",
                "what share of Birmingham's street-level crime is that",
            ],
            "1.2% of Street-level crime in Birmingham in December 2025, 127 of 10,963",
        ),
        (
            ["robbery in Coventry in March 2026", "what percentage of all street-level crime in Coventry is that"],
            "2.1% of Street-level crime in Coventry in March 2026, 62 of 2,990",
        ),
        (
            ["shoplifting in Walsall in February 2026", "what proportion of street-level crime in Walsall is that"],
            "13.1% of Street-level crime in Walsall in February 2026, 288 of 2,194",
        ),
        (
            ["shoplifting in Walsall in February 2026", "what share of the force's shoplifting is that"],
            "10.9% of Shoplifting in West Midlands Police in February 2026, 288 of 2,636",
        ),
        *(
            (
                [ROBBERY, then],
                "Robbery in Coventry: 2.4% of Street-level crime in Coventry in January 2026, 59 of 2,473",
            )
            for then in (
                "how much of Coventry's street-level crime is that",
                "what share of Coventry's street-level crime was that",
                "what share of Coventry's street-level crime is it",
                "as a percentage of all Coventry's street-level crime",
                "that is what share of street-level crime in Coventry",
                "what fraction of Coventry's total street-level crime is this",
            )
        ),
        (
            ["robbery in Coventry from October to December 2025", "what share of Coventry's street-level crime is it"],
            "from October to December 2025, 159 of 8,047",
        ),
        (
            ["highest month for robbery in Sandwell", "what share of Sandwell's street-level crime is that"],
            "3.4% of Street-level crime in Sandwell in May 2025, 99 of 2,883",
        ),
    ],
)
def test_the_figure_told_is_the_part(talking: World, asked: list[str], words: str) -> None:
    *_, found = said(talking, asked, thread=" / ".join(asked))
    assert words in found.text


@pytest.mark.parametrize(
    "asked",
    [
        [ROBBERY, "what share of Dudley's street-level crime is that"],
        [ROBBERY, "what share of street-level crime in the force is that"],
        ["robbery in Coventry and Walsall in January 2026", "what share of street-level crime in Coventry is that"],
        ["burglary in Coventry in January 2026", "what share of Coventry robbery is that"],
    ],
)
def test_of_what_it_is_no_part_of_there_is_no_share(talking: World, asked: list[str]) -> None:
    *_, found = said(talking, asked, thread=" / ".join(asked))
    assert found.status is not Status.ANSWERED
    assert "%" not in found.text


def test_the_whole_that_is_offered_keeps_the_figure_before(talking: World) -> None:
    asked = ["shoplifting in Walsall in February 2026", "what share of all crime in Walsall is that"]
    *_, found = said(talking, asked, thread="offered")
    *_, then = said(talking, [found.choices[0].question], thread="offered")
    assert "13.1% of Street-level crime in Walsall in February 2026, 288 of 2,194" in then.text


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("what share of street-level crime in Walsall is burglary", "Burglary in Walsall"),
        ("share of robbery in Birmingham", "of Robbery in West Midlands Police"),
    ],
)
def test_a_share_that_points_at_nothing_before_is_its_own(talking: World, then: str, words: str) -> None:
    *_, found = said(talking, [ROBBERY, then], thread=then)
    assert words in found.text
