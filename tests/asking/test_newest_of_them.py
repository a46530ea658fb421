import pytest

from bot.asking.asked_period import Form
from bot.asking.question import Intent
from bot.figures.periods import PeriodKind
from tests.asking.catalogue import not_understood, understood


@pytest.mark.parametrize("text", ["burglary over the 3 most recent months", "burglary in the three latest months"])
def test_the_number_may_stand_before_what_says_which_months(text: str) -> None:
    period = understood(text).period
    assert (period.form, period.number, period.unit) == (Form.LAST, 3, PeriodKind.MONTH)


def test_a_number_of_months_is_not_held_against_the_figures() -> None:
    question = understood("how often did burglary exceed 50 in harrow over the 6 most recent months")
    assert (question.intent, question.threshold, question.period.number) == (Intent.HOW_OFTEN, 50, 6)


def test_two_numbers_that_figures_are_held_against_are_two_things() -> None:
    assert not_understood("how many months was burglary above 35 and below 60 in harrow").reason == "two things"
