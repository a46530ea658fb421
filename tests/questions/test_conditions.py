"""In which periods something was so, and whether a figure is beyond a number, as it is told."""

from datetime import date

import pytest

from bot.duties.answer import Asked, World, answer
from tests.questions.conversations import talk


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("when did robbery last drop below 500", "last below 500 in February 2026, at 458"),
        ("first month with fewer than 500 robberies", "first below 500 in"),
        ("has shoplifting ever been over 3000", "not once above 3,000 in the 28 months held"),
        ("has robbery ever been over 700", "yes, above 700 in 4 of the 28 months held"),
        (
            "how many months in a row has burglary been above 1,100",
            "above 1,100 for 1 month in a row, March 2026. The longest row was 12 months",
        ),
        ("months with more than 700 robberies", "above 700 in 4 of 28 months held"),
        ("is robbery in coventry above 50", "That is"),
        (
            "worst month for robbery since 2010",
            "held for September 2023 to March 2026, 3 periods missing. It is held since September 2023 only.",
        ),
        ("when was recorded robbery last below 1500", "Recorded robbery in West Midlands Police: last below 1,500 in"),
        ("police officers compared with 2010", "Parts of it lie in the financial year 2009/10 and the financial"),
        ("robbery last nite in dudley", "Live numbers are not held. This is counted by month: no whole number of them"),
        ("robbery over the weekend", "makes 18 April 2026 to 19 April 2026. It lies in April 2026"),
        ("robbery in march 2026 and are we below 600", "528 in March 2026. That is below 600."),
        ("robbery in dudley in january 2026, are we over 30", "16 in January 2026. That is not above 30."),
        (
            "is confidence in the police over one in two",
            "84% in Wave 37 (12 January 2015 to 15 April 2015). That is above 50%",
        ),
        (
            "has robbery ever been lower than it was in february",
            "yes, below 458 (the figure of February 2026) in 1 of the 28 months held",
        ),
        (
            "was january the lowest month for robbery on record",
            "January 2026 is 467, 59 above that. The newest, of March 2026, is 528",
        ),
        ("has robbery ever been lower than in 2025", "the calendar year 2025 is more than one of them"),
    ],
)
def test_in_which_months_it_was_so(worlds: dict[str, World], days: dict[str, date], question: str, words: str) -> None:
    assert words in answer(worlds["sample"], Asked(question=question, as_of=days["sample"])).text


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("which measures in coventry were outside their limits in march", "in March 2026"),
        (
            "any crime type in coventry above its control limit last month",
            "above its upper control limit in March 2026",
        ),
        ("public order offences last month - highest since when?", "in March 2026. It was last as high in July"),
        ("robbery in dudley in february 2026, highest since when", "in February 2026. It was last as high in"),
        ("anything outside its limits in 2025", "I know each of these words but not what they ask together"),
    ],
)
def test_what_was_beyond_its_limits_then(
    worlds: dict[str, World], days: dict[str, date], question: str, words: str
) -> None:
    assert words in answer(worlds["sample"], Asked(question=question, as_of=days["sample"])).text


@pytest.mark.parametrize(
    "question",
    [
        "did more than half of boroughs meet the burglary target",
        "are more than one in four boroughs above 50 for robbery",
        "is robbery more than one in four",
    ],
)
def test_a_part_of_a_whole_that_is_no_percentage_is_held_against_nothing(
    worlds: dict[str, World], days: dict[str, date], question: str
) -> None:
    assert not answer(worlds["sample"], Asked(question=question, as_of=days["sample"])).answers


def test_since_last_october_is_more_than_october_where_the_worst_month_is_asked(talking_of: dict[str, World]) -> None:
    (worst,) = talk(talking_of, ["worst month for all crime since last october"])
    assert "of the 13 figures held for October 2024 to October 2025" in worst.text
    (of_both,) = talk(talking_of, ["all crime since last october"])
    assert len(of_both.choices) == 2
    (since,) = talk(talking_of, ["lowest month for all crime since 2010"])
    assert "It is held since April 2023 only." in since.text
