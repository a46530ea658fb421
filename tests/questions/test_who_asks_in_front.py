"""Who asks, told in front with a colon or a verb of asking, is no measure; their place is taken, and told."""

from datetime import date

import pytest

from bot.asking.answers import Status
from bot.duties.answer import Answer, Asked, World, answer


def _said(worlds: dict[str, World], days: dict[str, date], question: str) -> Answer:
    return answer(worlds["sample"], Asked(question=question, as_of=days["sample"]))


@pytest.mark.parametrize(
    ("question", "measure", "area", "value"),
    [
        ("Question from a resident: how many robberies in Coventry last month", "robbery", "coventry", 62),
        ("Question from residents in Coventry: how many robberies last month", "robbery", "coventry", 62),
        ("From a police officer: how many robberies in Dudley last month", "robbery", "dudley", 25),
        ("Query from PCSOs: robbery in Walsall last month", "robbery", "walsall", 45),
        ("Complaint: how many burglaries were there in Walsall last month?", "burglary", "walsall", 110),
        ("Officers asking: robbery in Walsall, March", "robbery", "walsall", 45),
        ("Question from an officer in Walsall: robbery in March", "robbery", "walsall", 45),
        ("In response to a complaint from a Walsall resident, how many robberies in March", "robbery", "walsall", 45),
        ("Our officers in Walsall want to know how many robberies there were in March", "robbery", "walsall", 45),
        ("A councillor in Walsall is asking about robbery in his borough in March", "robbery", "walsall", 45),
        ("I have a councillor from Walsall asking about burglary in March", "burglary", "walsall", 110),
        ("MP for Walsall wants burglary numbers for March", "burglary", "walsall", 110),
        ("Cllr Jones (Walsall) has asked for burglary figures for March", "burglary", "walsall", 110),
        ("A resident in Walsall wants to know how many burglaries there were last month", "burglary", "walsall", 110),
        ("For drugs strategy board: robbery in Walsall, March", "robbery", "walsall", 45),
        ("Response to the Mayor: robbery in Walsall, March", "robbery", "walsall", 45),
        ("Board question: robbery in March", "robbery", "west-midlands", 528),
        ("Question from Cllr Dudley: robbery last month", "robbery", "west-midlands", 528),
        ("Query from the Coventry Telegraph: how many robberies last month", "robbery", "west-midlands", 528),
        ("The Home Secretary wants to know how many police officers we have", "police-officers", "west-midlands", 8067),
    ],
)
def test_only_what_is_asked_is_answered(
    worlds: dict[str, World], days: dict[str, date], question: str, measure: str, area: str, value: int
) -> None:
    found = _said(worlds, days, question)
    assert found.status is Status.ANSWERED, found.text
    first = found.answers[0]
    assert (first["measure"], first["area"], first["value"]) == (measure, area, value)
    assert {one["measure"] for one in found.answers} == {measure}


def test_the_place_that_is_taken_is_told(worlds: dict[str, World], days: dict[str, date]) -> None:
    assert "Taken for Coventry" in _said(worlds, days, "From a resident in Coventry: robbery in March").text
    assert "Coventry Telegraph" in _said(worlds, days, "Query from the Coventry Telegraph: robbery in March").text


@pytest.mark.parametrize(
    ("question", "measure"),
    [
        ("Residents in Coventry", "residents"),
        ("Police officers in post", "police-officers"),
        ("residents: Coventry and Dudley", "residents"),
        ("residents per police officer", "residents"),
    ],
)
def test_those_who_are_counted_are_still_counted(
    worlds: dict[str, World], days: dict[str, date], question: str, measure: str
) -> None:
    found = _said(worlds, days, question)
    assert found.status is Status.ANSWERED and found.answers[0]["measure"] == measure


@pytest.mark.parametrize(
    "question",
    [
        "Question from the board in February: robbery in Dudley",
        "For officers: sickness last month",
        "From victims: robbery last year",
        "Complaints: Walsall last month",
        "For women: robbery last month",
        "How many residents asked about robbery",
    ],
)
def test_what_may_say_which_or_when_is_not_put_aside(
    worlds: dict[str, World], days: dict[str, date], question: str
) -> None:
    assert _said(worlds, days, question).status is not Status.ANSWERED


@pytest.mark.parametrize(
    "front",
    [
        "press office again, ",
        "finance team: ",
        "its dave from comms, ",
        "hi, sarah in hr - ",
        "1 question: ",
        "question for you from the press desk: ",
    ],
)
def test_an_office_that_asks_is_put_aside(worlds: dict[str, World], days: dict[str, date], front: str) -> None:
    plain, found = (_said(worlds, days, f"{each}burglary in Coventry last month") for each in ("", front))
    assert found.text == plain.text


@pytest.mark.parametrize("front", ["victims again, ", "knives team: ", "robbers from media, "])
def test_others_before_a_question_may_say_which_cases(
    worlds: dict[str, World], days: dict[str, date], front: str
) -> None:
    assert _said(worlds, days, f"{front}burglary in Coventry last month").status is not Status.ANSWERED
