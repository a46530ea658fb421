"""Whether a figure was revised is asked beside it."""

import pytest

from bot.asking.question import Intent
from tests.asking.catalogue import not_understood, understood


@pytest.mark.parametrize(
    "text",
    [
        "has burglary for february been revised",
        "was burglary in february revised",
        "how often has the february burglary figure been revised",
        "when was burglary in february last revised",
        "has burglary in february changed since it was first published",
        "revision history of burglary in february",
        "any revisions to burglary in february",
    ],
)
def test_whether_it_was_revised_is_asked_of_a_figure(text: str) -> None:
    question = understood(text)
    assert (question.intent, question.asks_final) == (Intent.VALUE, True)


@pytest.mark.parametrize("text", ["revised burglary in february", "burglary revised by detectives in february"])
def test_what_may_narrow_which_cases_are_counted_is_no_such_question(text: str) -> None:
    assert not_understood(text).reason
