"""What follows up an order of areas, or a figure of one of them, in a thread."""

import pytest

from bot.asking.question import Intent, Question, Statistic
from bot.asking.reading.reading import read
from tests.asking.rural_catalogue import DAY, VOCABULARY, understood

MOST = "which district had the most robbery last month"


def followed(text: str, before: str) -> Question:
    found = read(text, VOCABULARY, DAY, understood(before)).outcome
    assert isinstance(found, Question), found
    return found


@pytest.mark.parametrize("text", ["and the least?", "which had the fewest", "and the lowest"])
def test_the_other_end_is_of_the_same_areas_and_time(text: str) -> None:
    before, found = understood(MOST), followed(text, MOST)
    assert (found.intent, found.by, found.period) == (Intent.RANKING, before.by, before.period)
    assert (before.extreme, found.extreme, found.only_first) == (Statistic.HIGHEST, Statistic.LOWEST, True)


def test_by_district_after_one_district_is_of_all_of_them() -> None:
    found = followed("can I see it by district", "robbery in vale last month")
    assert (found.by, found.areas) == ("district", ("moor",))


@pytest.mark.parametrize("text", ["what is this years target for robbery", "whats next months robbery milestone"])
def test_a_possessive_may_lack_its_apostrophe(text: str) -> None:
    words = [words for words, _ in read(text, VOCABULARY, DAY).steps]
    assert {"this year", "next month"} & {*words}


def test_the_whole_of_last_year_is_no_month_of_it() -> None:
    before = "robbery in vale last month"
    assert [one.days for one in followed("and last year", before).period.candidates] == [31]
    assert [one.days for one in followed("what about the whole of last year", before).period.candidates] == [365]
