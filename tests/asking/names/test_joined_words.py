import pytest

from bot.asking.names.joined_words import joins_alike
from bot.asking.words.tokens import words_of
from tests.asking.catalogue import not_understood
from tests.asking.rural_catalogue import not_understood as not_understood_of_the_country
from tests.asking.rural_catalogue import understood

STOP_AND_SEARCH = "stop and search find rate"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("find rate of stop and search", STOP_AND_SEARCH),
        ("stop search find rate", STOP_AND_SEARCH),
        ("sexual offences and violence", "violence and sexual offences"),
        ("serious sexual offences and rape", "rape and serious sexual offences"),
    ],
)
def test_and_may_be_left_out_and_its_sides_may_change_places(said: str, name: str) -> None:
    assert joins_alike(words_of(said), words_of(name))


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("solved rate and domestic abuse", "solved rate domestic abuse"),
        ("stop search and find rate", STOP_AND_SEARCH),
        ("stop search and find rate", "stop search find rate"),
    ],
)
def test_what_is_joined_by_and_elsewhere_is_two_things(said: str, name: str) -> None:
    assert not joins_alike(words_of(said), words_of(name))


def test_so_many_a_day_are_no_days() -> None:
    assert understood("sickness days in vale last month").cadences == ()
    assert understood("sickness a day in vale in 2024/25").cadences != ()
    assert understood("daily sickness in vale last month").cadences != ()


def test_areas_are_not_ranked_by_a_change_per_so_many() -> None:
    for text in (
        "which district had the biggest rise in burglary per 1,000 people last month",
        "biggest fall in burglary by district per resident last month",
    ):
        assert not_understood(text).reason in ("two things", "mixed"), text


def test_a_name_in_another_order_is_not_put_together_over_a_comma() -> None:
    assert understood("answered within 10 seconds 999 calls").measures == ("answered",)
    assert understood("999 calls, answered within 10 seconds").measures == ("answered",)
    assert not_understood_of_the_country("within 10 seconds answered, calls 999").reason != ""
