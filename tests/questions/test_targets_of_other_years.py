"""A target is that of the year that was asked about; where that has none it is told, with the years that have one."""

import pytest

from bot.duties.answer import Asked, World, answer
from tests.questions.conversations import DAY, of, said, talk

NONE = (
    "No target of Recorded robbery in West Midlands Police is held for April 2024 to March 2025; what is held of "
    "single years: -5% in 2014/15 against the year before and -5% in 2025/26 against the year before."
)
BURGLARY = "recorded residential burglary in 2024/25"


@pytest.mark.parametrize(
    "asked",
    [
        *("recorded robbery in 2024/25 against its target", "was the recorded robbery target met in 2024/25"),
        "recorded robbery target in 2024/25",
    ],
)
def test_a_year_without_a_target_is_told_with_those_that_have_one(asked: str, worlds: dict[str, World]) -> None:
    found = answer(worlds["sample"], Asked(question=asked, as_of=DAY))
    assert (found.answers, found.text) == ((), NONE)


@pytest.mark.parametrize(
    "before",
    [
        *("recorded robbery in 2024/25", "recorded robbery last year", "recorded robbery in Q3 2024/25"),
        "recorded robbery in the year to December 2024",
    ],
)
@pytest.mark.parametrize("then", ["against target", "what was the target", "did we hit it"])
def test_the_target_after_another_year_is_not_that_of_the_newest(before: str, then: str, talking: World) -> None:
    *_, found = said(talking, [before, then])
    assert (found.answers, found.text) == ((), NONE)


def test_a_target_of_no_year_is_judged_by_that_year(talking: World) -> None:
    *_, found = said(talking, [BURGLARY, "against target"])
    alone = answer(talking, Asked(question=f"{BURGLARY} against target", as_of=DAY))
    assert found.answers == alone.answers
    assert "met, 7,085 below 18,322" in found.text
    assert "No target of its own is held for that time; of single years: -2% in 2014/15" in found.text


@pytest.mark.parametrize("before", ["recorded robbery", "recorded robbery in October to December 2025"])
def test_within_the_newest_year_its_own_target_is_meant(before: str, talking: World) -> None:
    *_, found = said(talking, [before, "against target"])
    assert "off track so far, 72 above 5,176 (target: -5% in 2025/26 against the year before)" in found.text
    assert "of single years" not in found.text


def test_the_target_of_a_year_that_is_over_is_that_of_it(talking: World) -> None:
    *_, found = said(talking, ["recorded robbery in 2014/15", "against target"])
    assert "met, 216 below 5,104 (target: -5% in 2014/15 against the year before)" in found.text


@pytest.mark.parametrize(
    ("then", "period"),
    [
        *(("against target", "2025-W41"), ("gap to target", "2025-W41"), ("is that on track", "2025-W41")),
        ("is it on track", "2025-W46"),
    ],
)
def test_a_level_is_held_against_the_figure_that_was_given(
    then: str, period: str, talking_of: dict[str, World]
) -> None:
    *_, found = talk(talking_of, ["999 calls answered within 10 seconds in the week of 6 October 2025", then])
    assert of(found) == ("answered-999", period)
