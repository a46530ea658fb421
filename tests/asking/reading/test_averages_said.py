import pytest

from bot.asking.question import Intent
from tests.asking.catalogue import not_understood, understood


@pytest.mark.parametrize(
    "text",
    [
        "how many burglaries do we get in a month in harrow, on average over 25/26",
        "burglaries in a month on average last year",
        "how many burglaries were there each month in harrow on average last year",
        "on average, how many burglaries in a month, 2025/26",
    ],
)
def test_how_many_there_are_in_a_month_on_average_is_the_average_of_the_year(text: str) -> None:
    question = understood(text)
    assert question.intent is Intent.AVERAGE
    assert [one.text for one in question.period.candidates] == ["2025/26"]


def test_in_a_month_alone_is_no_average() -> None:
    assert not_understood("burglary in a month")
    assert not_understood("average burglary in a month's time")
