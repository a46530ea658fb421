import pytest

from bot.asking.question import Condition, Intent
from tests.asking.catalogue import not_understood, understood


@pytest.mark.parametrize(
    ("said", "condition"),
    [
        ("50 or more", Condition.AT_LEAST),
        ("50 or fewer", Condition.AT_MOST),
        ("200 or above", Condition.AT_LEAST),
        ("not above 50", Condition.AT_MOST),
        ("not below 50", Condition.AT_LEAST),
    ],
)
def test_a_condition_may_stand_behind_its_number(said: str, condition: Condition) -> None:
    question = understood(f"how many months was burglary in harrow {said} in 2025/26")
    assert (question.intent, question.condition) == (Intent.HOW_OFTEN, condition)


def test_an_age_or_a_number_of_months_is_no_such_number() -> None:
    assert not_understood("how many months was burglary in harrow 65 or over").reason != ""
    assert not_understood("burglary in harrow 3 or more months").reason != ""
