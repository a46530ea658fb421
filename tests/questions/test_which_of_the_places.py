"""Which of several places is at an end: they are held against one another, and not each against its own months."""

from datetime import date

import pytest

from bot.asking.answers import Status
from bot.duties.answer import Answer, Asked, World, answer

THREE = "The highest of them is Coventry, the lowest Dudley."


def said(worlds: dict[str, World], days: dict[str, date], question: str) -> Answer:
    return answer(worlds["sample"], Asked(question=question, as_of=days["sample"]))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Give me robbery for Coventry, Dudley and Walsall in Feb, and tell me which is highest", THREE),
        ("robbery in Coventry, Dudley and Walsall in Feb. Which is the lowest of them?", THREE),
        ("robbery in Coventry, Dudley and Walsall in Feb - which borough had the most?", THREE),
        ("Coventry v Dudley v Walsall robbery feb, who is highest", THREE),
        ("robbery in Coventry and Walsall last quarter and which is lowest", "169 in total, in January to March 2026"),
        ("robbery in Coventry and Walsall in March, which had more", "Coventry is 17 above Walsall"),
        ("positive outcomes in WMP and GMP in 2024/25, which is lowest", "is 1.5 percentage points below"),
        ("robbery in Coventry and Walsall in March, which has the highest rate", "0.17 per 1,000 residents"),
        ("Burglary in Birmingham, Coventry and Solihull in March, which is lowest", "the lowest Solihull"),
    ],
)
def test_the_places_are_held_against_one_another(
    worlds: dict[str, World], days: dict[str, date], question: str, told: str
) -> None:
    found = said(worlds, days, question)
    assert found.status is Status.ANSWERED
    assert told in found.text
    assert "figures held" not in found.text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("robbery in Coventry and Dudley, which month was highest", "Robbery in Coventry: highest 76"),
        ("robbery in Coventry and Walsall in March and when was it highest", "Robbery in Coventry: highest 76"),
        ("robbery in Coventry in January and February and which is highest", "highest 59, in January 2026"),
        ("robbery by borough in March and which is highest", "1st Birmingham, 292"),
    ],
)
def test_the_highest_month_is_told_where_it_is_asked(
    worlds: dict[str, World], days: dict[str, date], question: str, told: str
) -> None:
    assert told in said(worlds, days, question).text


@pytest.mark.parametrize(
    "question",
    [
        "robbery and burglary in Coventry in March and which is highest",
        "robbery in Coventry, Dudley and Walsall in March and which has gone up most since February",
    ],
)
def test_no_month_is_told_for_which_of_several_measures(
    worlds: dict[str, World], days: dict[str, date], question: str
) -> None:
    assert "figures held" not in said(worlds, days, question).text
