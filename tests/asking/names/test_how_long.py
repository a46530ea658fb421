"""`How long` and `how quickly` ask for a measure of time, where one is of just what is said."""

import pytest

from bot.asking.names.how_long import TimesAsked
from bot.asking.words.tokens import words_of
from bot.figures.measures import Combine, Unit
from tests.asking.catalogue import measure

MEASURES = (
    measure("answered", "101 average time to answer", unit=Unit.SECONDS, combine=Combine.MEAN),
    measure("response", "Grade 1 median response time", "emergency response time", unit=Unit.MINUTES),
    measure("booking", "Average wait in custody before booking in", unit=Unit.MINUTES),
    measure("held", "Average detention time", "time in custody", unit=Unit.MINUTES),
    measure("calls", "101 calls received"),
    measure("attended", "Grade 2 incidents attended within 60 minutes", unit=Unit.PERCENT, combine=Combine.RATIO),
    measure("within", "999 calls answered within 10 seconds", unit=Unit.PERCENT, combine=Combine.RATIO),
)
ASKED = TimesAsked({one.key: one for one in MEASURES})


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("how long are people waiting on 101", "answered"),
        ("how long does it take to answer 101 calls", "answered"),
        ("how long do 101 callers wait", "answered"),
        ("how long does it take to get through to 101", "answered"),
        ("how quickly do we answer 101", "answered"),
        ("how long are people hanging on for 101", "answered"),
        ("how quickly do we get to emergencies", "response"),
        ("how fast do we respond to grade 1 incidents", "response"),
        ("how long does it take us to attend a grade 1", "response"),
        ("how long are people waiting in custody", "booking"),
        ("how long are people held", "held"),
        ("how long do we keep DPs in the cells", "held"),
        ("how long are folk waiting on 101", "answered"),
        ("how quickly are we getting to grade 2", "attended"),
        ("how long does it take us to get to grade 2", "attended"),
        ("how quickly do we answer 999", "within"),
        ("how long do people wait on 999", "within"),
    ],
)
def test_the_measure_of_the_time_that_is_asked_for_is_found(text: str, key: str) -> None:
    assert ASKED.measures(words_of(text)) == {key}


@pytest.mark.parametrize(
    "text",
    [
        "how long are people in custody",
        "how long are children held",
        "how long are people held on 101",
        "how quickly do we get to burglaries",
        "how long have 101 calls been falling",
        "how long do victims wait on 101",
        "how long does it take to answer 101 at night",
        "how long do people wait",
        "how long are people waiting on 101 in",
        "how many 101 calls",
    ],
)
def test_what_no_measure_of_time_is_just_of_is_none(text: str) -> None:
    assert ASKED.measures(words_of(text)) == frozenset()
