"""When figures come, whether they may still change, and why they are as they are."""

import pytest

from bot.asking.question import Intent
from tests.asking.catalogue import understood


@pytest.mark.parametrize(
    "text",
    [
        "when is the next burglary data out",
        "when will the july burglary numbers come out",
        "when do we get july's burglary figure",
        "when was burglary last updated",
        "how often is burglary updated",
        "what's the most recent month you've got for burglary",
        "when's the next burglary figure due",
    ],
)
def test_when_figures_come(text: str) -> None:
    assert understood(text).intent is Intent.NEXT_DUE


def test_the_latest_month_by_itself_is_a_period() -> None:
    assert understood("latest month burglary").intent is Intent.VALUE


@pytest.mark.parametrize(
    "text",
    [
        "is february's burglary figure provisional",
        "burglary in february final or still provisional",
        "has the burglary number for february been confirmed",
    ],
)
def test_whether_it_may_still_change_is_asked_of_a_figure(text: str) -> None:
    question = understood(text)
    assert (question.intent, question.asks_final) == (Intent.VALUE, True)


def test_the_final_quarter_is_no_such_question() -> None:
    assert not understood("burglary in the final quarter of 2025/26").asks_final


@pytest.mark.parametrize(
    "text", ["why has burglary gone up", "what's behind the rise in burglary", "how come burglary is down"]
)
def test_why_is_asked_of_a_change(text: str) -> None:
    question = understood(text)
    assert (question.intent, question.why) == (Intent.CHANGE, True)
