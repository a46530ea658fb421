"""Messages of a plain question and a statement beside it, by people who had not read the parser (`beside/`).

A statement that changes nothing should not stop the answer; one that says which cases are meant must.
"""

import os
from pathlib import Path

from bot.asking.answers import Status
from bot.duties.answer import Answer, Asked, World, answer
from tests.questions.expectations import HOMES

_, DAY = HOMES["sample"]
HERE = Path(__file__).parent / "beside"
ANSWERED_RIGHTLY = (
    "How many burglaries in Sandwell last year as the council has asked for it by month",
    "The average is what finance need. How many burglaries in Walsall last year?",
    "The boss wants to know if it's up or down. Shoplifting in Sandwell last month?",
    "The finance director wants it per thousand people: bicycle theft in Walsall last month?",
    "How many public order offences in Dudley last month per head because the councillor says it's a small place",
    "The deputy mayor wants it month by month so how many burglaries in Dudley last year?",
)
"""What is wanted is given: months, an average, a change, a rate."""
STILL_MISREAD = (
    "What I'm asking for really is the find rate. public order offences in Coventry in March?",
    "The federation leaflet is about off-duty officers. Robbery in Dudley in March, how many of us was it?",
    "I'm the early turn sergeant and I answer for the early turn, how many robberies in Coventry in March",
    "How many public order offences in Dudley since September as we're doing a piece on swearing at staff",
    "I'm told we write off far too many on the day, how many bicycle thefts in Walsall last year did we?",
    "How many robberies in Coventry since September, as I was told to bring along whatever the transport police don't "
    "have",
)
"""They are answered with the whole figure, most of them with what was not taken into account before it."""
ANSWERED_OF_HARMLESS = 0.55
EVERY = 1 if "REEVE_RANDOM" in os.environ else 15
"""Each fifteenth is tried, and all of them where more of everything is."""


def of(name: str) -> list[str]:
    return (HERE / f"{name}.txt").read_text(encoding="utf-8").splitlines()[::EVERY]


def test_what_says_which_cases_are_meant_has_no_figure(worlds: dict[str, World]) -> None:
    tried = of("narrowing")
    answered = [said for said in tried if asked(worlds["sample"], said).status is Status.ANSWERED]
    assert {*answered} - {*ANSWERED_RIGHTLY} == {*STILL_MISREAD} & {*tried}


def test_most_of_what_people_tell_of_their_own_affairs_does_not_stop_the_answer(worlds: dict[str, World]) -> None:
    told = [asked(worlds["sample"], said).status for said in of("harmless")]
    assert told.count(Status.ANSWERED) >= ANSWERED_OF_HARMLESS * len(told)


def asked(world: World, question: str) -> Answer:
    return answer(world, Asked(question=question, as_of=DAY))
