"""Words that judge a figure and words that say how it moves."""

import pytest

from bot.asking.question import Intent, Occurs, Statistic
from tests.asking.catalogue import not_understood, understood


@pytest.mark.parametrize(
    "text",
    [
        "is burglary high",
        "was march 2026 a good month for burglary",
        "burglary: signal or noise",
        "is the solved rate good enough",
        "is our solved rate good or bad",
        "has burglary levelled off",
        "is burglary trending up, down or flat",
        "is robbery a bit low at the moment",
        "is robbery ok",
        "is robbery okay in harrow",
        "is robbery alright?",
    ],
)
def test_a_judgement_asks_whether_it_is_usual(text: str) -> None:
    assert understood(text).intent is Intent.SIGNALS


@pytest.mark.parametrize(
    "text",
    [
        *(
            "how much of the burglary was noise",
            "how many of the burglaries were odd",
            "how much of burglary is just noise",
        ),
        *("burglary high", "high burglary in harrow", "burglary good to bad"),
    ],
)
def test_a_word_that_stands_elsewhere_judges_nothing(text: str) -> None:
    assert not_understood(text)


@pytest.mark.parametrize(
    "text",
    ["is burglary going the right way", "is burglary creeping up", "which way is burglary heading", "burglary halved?"],
)
def test_how_it_moves_is_a_change(text: str) -> None:
    assert understood(text).intent is Intent.CHANGE


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("best month we've ever had for the solved rate", Statistic.HIGHEST),
        ("what's the worst month it has ever been for burglary", Statistic.HIGHEST),
        ("has burglary ever been this low before", Statistic.LOWEST),
        ("when was burglary last this bad", Statistic.HIGHEST),
        ("has the solved rate ever been better than now", Statistic.HIGHEST),
    ],
)
def test_records_are_of_all_that_is_held(text: str, end: Statistic) -> None:
    question = understood(text)
    assert (question.intent, question.extreme) == (Intent.EXTREME, end)


def test_so_many_in_a_row_may_be_said_with_their_number() -> None:
    for text in ("has burglary gone up three months running or more", "burglary down for how many months now"):
        assert understood(text).occurs is Occurs.IN_A_ROW
