"""What a list or a stretch was asked with is kept in its thread: which side of a line, and where a stretch begins."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        # Burglaries per 1,000 residents of 2023: Birmingham 0.48, Coventry 0.42, the force 0.38.
        (
            ["which boroughs are above the force for robbery rate", "and burglary"],
            "2 of 7 are above West Midlands Police",
        ),
        (
            ["which boroughs are above the force for robbery rate", "and january"],
            "2 of 7 are above West Midlands Police",
        ),
        (
            ["which boroughs are below the force for robbery rate", "what about burglary"],
            "5 of 7 are below West Midlands",
        ),
        (["burglary from may 25 to june 25", "and to aug 25"], "in total, from May to August 2025"),
        (["burglary from may 25 to june 25", "up to the end of december"], "in total, from May to December 2025"),
        (["robbery in Dudley from may 2025 to june 2025", "extend it to september 2025"], "from May to September 2025"),
    ],
)
def test_what_was_asked_with_is_kept(talking: World, asked: list[str], words: str) -> None:
    *_, found = said(talking, asked, thread=" / ".join(asked))
    assert found.status is Status.ANSWERED
    assert words in found.text


def test_a_stretch_to_a_month_that_is_not_held_is_not_that_month_alone(talking: World) -> None:
    *_, found = said(talking, ["burglary from jan 25 to feb 25", "and to dec 25"])
    assert "January to December 2025" in found.text
    assert found.status is not Status.ANSWERED


def test_after_a_month_alone_the_month_that_is_named_is_meant(talking: World) -> None:
    *_, found = said(talking, ["burglary in january 2026", "and february"])
    assert "in February 2026" in found.text


def test_what_is_to_stand_beside_is_no_figure_alone(talking: World) -> None:
    *_, found = said(talking, ["burglary in Dudley with last year for comparison"])
    assert "1,476" not in found.text  # the total of last year
    assert "February 2026 against February 2025" in found.text
