"""What a figure felt like, what began then, what somebody takes it for: said beside a question, it narrows nothing."""

from datetime import date

import pytest

from bot.asking.answers import Status
from bot.duties.answer import Answer, Asked, World, answer


def said(worlds: dict[str, World], days: dict[str, date], question: str) -> Answer:
    return answer(worlds["sample"], Asked(question=question, as_of=days["sample"]))


@pytest.mark.parametrize(
    ("question", "alone", "told"),
    [
        ("robbery in Dudley in March looks mental, was it?", "robbery in Dudley in March, is that unusual?", ""),
        ("is robbery in Dudley falling? since January its felt low", "robbery in Dudley falling since January", ""),
        (
            "robbery in Dudley since January, new phones went in",
            "robbery in Dudley since January",
            "new phones went in",
        ),
        (
            "robbery in Dudley since January, the system went live",
            "robbery in Dudley since January",
            "the system went live",
        ),
        (
            "robbery in Dudley last month? chief has 43 in his head",
            "robbery in Dudley last month",
            "chief has 43 in his head",
        ),
        (
            "boss reckons about 40, robbery in Dudley last month",
            "robbery in Dudley last month",
            "boss reckons about 40",
        ),
        ("is robbery in Dudley up or is it just the weather?", "is robbery in Dudley up?", "or is it just the weather"),
        (
            "is robbery in Dudley up or is that the new online form",
            "is robbery in Dudley up?",
            "or is that the new online form",
        ),
        (
            "robbery in Dudley, is it unusual? last years figure will do too",
            "robbery in Dudley last year, is it unusual",
            "",
        ),
        ("got the ward cllrs at 6, robbery in Dudley last month", "robbery in Dudley last month", ""),
    ],
)
def test_it_is_told_and_the_question_answered(
    worlds: dict[str, World], days: dict[str, date], question: str, alone: str, told: str
) -> None:
    given, plain = said(worlds, days, question), said(worlds, days, alone)
    assert plain.status is Status.ANSWERED
    assert given.text == (f"(Not taken into account “{told}”.) " if told else "") + plain.text


@pytest.mark.parametrize(
    "question",
    [
        "robbery in Dudley since January, phones went",
        "robbery in Dudley since January, knives came out",
        "robbery in Dudley, new phones went in",
        "robbery in Dudley last month? they were told 16",
        "robbery in Dudley last month, boss reckons under 18",
        "is robbery in Dudley up or is it the women",
        "robbery in Dudley last month, the boss loves a ytd number",
        "is robbery in Dudley up or is it the young ones",
        "robbery in Dudley in March looks to be women, was it?",
    ],
)
def test_what_may_say_which_cases_are_meant_stops_it(
    worlds: dict[str, World], days: dict[str, date], question: str
) -> None:
    assert said(worlds, days, question).status is not Status.ANSWERED
