import pytest

from bot.asking.question import EACH_PERIOD, Against, Intent
from bot.asking.words.behind_a_link import against_a_target
from tests.asking.catalogue import understood


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("against the burglary target", 1),
        ("vs our home burglary milestone", 1),
        ("against target", 0),
        ("against last year and the target", 0),
        ("against burglary", 0),
    ],
)
def test_a_target_may_have_its_name_before_it(text: str, expected: int) -> None:
    assert against_a_target(text.split(), 0) == expected


def test_what_is_drawn_weekly_or_monthly_is_drawn_in_those_steps() -> None:
    question = understood("plot burglary monthly")
    assert (question.intent, question.by, question.chart) == (Intent.LINES, EACH_PERIOD, True) or question.stepped


@pytest.mark.parametrize(
    "text", ["burglary last month vs the one before", "burglary last month compared to the one before that"]
)
def test_the_one_before_is_the_period_before(text: str) -> None:
    assert understood(text).against is Against.PERIOD_EARLIER
