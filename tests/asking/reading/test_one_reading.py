"""Which of several ways of reading a question is meant."""

from dataclasses import replace

from bot.asking.asked_period import just_that
from bot.asking.question import Question, Read
from bot.asking.reading.one_reading import one_of
from bot.figures.periods import parse_period

_MONTH = just_that(parse_period("2026-02"))
_ASKED = Question(measures=("burglary",), areas=("cold-end",), period=_MONTH)


def test_the_end_of_a_name_that_is_said_in_full_is_no_end_of_a_month() -> None:
    whole = Read(_ASKED, (("cold end", "Cold End"), ("last month", "February 2026")))
    closing = replace(_ASKED, period=replace(_MONTH, closing=True))
    cut = Read(closing, (("cold", "Cold End"), ("end last month", "February 2026")))
    assert one_of([cut, whole]) == whole
