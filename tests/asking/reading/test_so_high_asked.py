"""How high it is, where the reason is asked for."""

import pytest

from bot.asking.question import Intent
from tests.asking.catalogue import not_understood, understood


@pytest.mark.parametrize(
    "text",
    [
        "why is burglary so high",
        "why was burglary so low in december",
        "why is burglary high in harrow",
        "how come burglary is so low",
        "why is burglary so high last month in harrow",
        "why's burglary too high, please",
        "why was burglary so bad in december",
        "why is burglary so poor last month in harrow",
        "why is burglary still awful",
        "burglary so bad in harrow in december, why",
    ],
)
def test_why_it_is_so_high_asks_for_the_reason(text: str) -> None:
    assert understood(text).why


@pytest.mark.parametrize(
    "text",
    [
        "why is burglary so high at night",
        "why is high risk burglary up",
        "burglary so high in december",
        "why is bad burglary up",
    ],
)
def test_which_of_them_is_so_high_is_not_passed_over(text: str) -> None:
    not_understood(text)


def test_what_is_dropping_off_falls_and_what_drops_off_the_rolling_year_is_another_thing() -> None:
    assert understood("is burglary dropping off").intent is Intent.CHANGE
    assert understood("which month drops off next for burglary").intent is Intent.DROPS_OUT
