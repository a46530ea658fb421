"""A verb by which the figure is had is passed over; one that may say which cases are meant stops the answer."""

import pytest

from bot.asking.question import Intent
from tests.asking.catalogue import not_understood, understood


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("what did burglary in harrow end up at last month", Intent.VALUE),
        ("what did the solved rate come out as in May 2019", Intent.VALUE),
        ("where has burglary in harrow landed for last month?", Intent.VALUE),
        ("how many burglaries came in across harrow last month", Intent.VALUE),
        ("how many burglaries came in about harrow last month", Intent.VALUE),
        ("how many burglaries did harrow rack up last month", Intent.VALUE),
        ("how many burglaries have we seen in harrow last month", Intent.VALUE),
        ("what total did harrow post for burglary last month", Intent.VALUE),
        ("burglary in harrow clocked last month", Intent.VALUE),
        ("how many burglaries cropped up in harrow last month", Intent.VALUE),
        ("how many burglaries have we been fielding in harrow lately", Intent.VALUE),
        ("how did burglary in harrow go last month", Intent.VALUE),
        ("has burglary in harrow dropped off a bit, i think", Intent.CHANGE),
        ("how are we doing burglary wise in harrow", Intent.VALUE),
        ("what is burglary standing at", Intent.VALUE),
        ("has burglary in harrow slumped", Intent.CHANGE),
        ("which district witnessed the biggest rise in burglary last month", Intent.RANKING),
        ("which district scores lowest on the solved rate", Intent.RANKING),
        ("which district fares worst on the solved rate", Intent.RANKING),
        ("how has burglary in harrow held up last month", Intent.VALUE),
        ("how has burglary performed in harrow last month", Intent.VALUE),
        ("burglaries that came in in harrow last month", Intent.VALUE),
        ("how many burglaries does that amount to in harrow last month", Intent.VALUE),
    ],
)
def test_a_predicate_by_which_the_figure_is_had_is_passed_over(text: str, intent: Intent) -> None:
    question = understood(text)
    assert question.intent is intent
    assert len(question.measures) == 1


@pytest.mark.parametrize(
    "text",
    [
        "witnessed burglary in harrow last month",
        "burglaries witnessed in harrow last month",
        "how many burglaries were witnessed in harrow last month",
        "posted burglaries in harrow last month",
        "how many burglaries were posted in harrow last month",
        "how many burglaries reached harrow last month",
        "how many burglaries were settled in harrow last month",
        "how many burglaries went in harrow last month",
        "burglaries dealt with in harrow last month",
        "how many residents came in last year",
        "how many burglaries came to nothing in harrow last month",
        "burglaries that came up empty in harrow last month",
        "how many burglaries were managed in harrow last month",
        "how many burglaries ended up solved in harrow last month",
        "burglaries settled in harrow last month",
        "burglaries in harrow proved last month",
        "burglaries surfaced in harrow last month",
        "burglaries that stood in harrow last month",
        "burglaries we returned in harrow last month",
        "burglaries harrow returned last month",
        "what burglaries did harrow return last month",
        "burglaries we managed in harrow last month",
        "burglaries put up in harrow last month",
        "how many burglaries in harrow held up last month",
        "how many burglaries went through in harrow last month",
        "how many burglaries worked out in harrow last month",
        "how many burglaries cropped up again in harrow last month",
        "how many burglaries were landed in harrow last month",
        "how many burglaries in harrow stood up last month",
    ],
)
def test_a_verb_that_may_say_which_cases_are_meant_stops_the_answer(text: str) -> None:
    not_understood(text)
