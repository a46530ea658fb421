"""In which periods something was so: the last, the first, ever, in a row."""

import pytest

from bot.asking.question import Condition, Intent, Occurs
from tests.asking.catalogue import not_understood, understood


@pytest.mark.parametrize(
    ("text", "occurs"),
    [
        ("when did burglary last drop below 90", Occurs.LAST),
        ("last time burglary was under 90", Occurs.LAST),
        ("what was the last month with fewer than 90 burglaries", Occurs.LAST),
        ("when was the most recent month burglary was under 90", Occurs.LAST),
        ("how long since burglary was under 90", Occurs.LAST),
        ("first month burglary went under 90", Occurs.FIRST),
        ("when did burglary first fall below 90", Occurs.FIRST),
        ("has burglary ever been under 90", Occurs.EVER),
        ("have we ever had fewer than 90 burglaries", Occurs.EVER),
        ("how many months in a row has burglary been under 90", Occurs.IN_A_ROW),
        ("how many consecutive months was burglary below 90", Occurs.IN_A_ROW),
        ("how long has burglary been below 90", Occurs.IN_A_ROW),
        ("have we ever had fewer than 90 burglaries in a month", Occurs.EVER),
        ("did burglary fall below 90 in any single month", Occurs.EVER),
        ("was burglary under 90 at all", Occurs.EVER),
        ("first time burglary went under 90 in a month", Occurs.FIRST),
        ("how many times did burglary go under 90 in a month", None),
        ("months when burglary was below 90", None),
        ("in which months did burglary go below 90", None),
        ("when was burglary below 90", None),
    ],
)
def test_what_is_asked_of_the_periods_in_which_a_number_was_passed(text: str, occurs: Occurs | None) -> None:
    question = understood(text)
    assert (question.intent, question.occurs) == (Intent.HOW_OFTEN, occurs)
    assert (question.condition, question.threshold) == (Condition.LESS_THAN, 90)


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("when was burglary last above its upper limit", Condition.ABOVE_LIMIT),
        ("how many months in a row has burglary been above average", Condition.ABOVE_AVERAGE),
        ("how long has burglary been below target", Condition.BELOW_TARGET),
        ("how many months in a row has burglary risen", Condition.RISING),
        ("how many months running has burglary been falling", Condition.FALLING),
        ("has burglary dropped every month lately", Condition.FALLING),
    ],
)
def test_limits_averages_targets_and_ways_are_conditions_too(text: str, condition: Condition) -> None:
    assert understood(text).condition is condition


@pytest.mark.parametrize("text", ["has burglary ever been", "first month of burglary", "burglary in a row last month"])
def test_without_a_condition_these_words_ask_nothing(text: str) -> None:
    assert not_understood(text)


@pytest.mark.parametrize(
    ("text", "condition", "number"),
    [
        ("any months with no burglaries", Condition.AT_MOST, 0),
        ("have we ever gone a month without a burglary", Condition.AT_MOST, 0),
        ("how often has burglary been zero", Condition.AT_MOST, 0),
        ("has burglary ever been in single figures", Condition.LESS_THAN, 10),
        ("how many months did we hit 90 on burglary", Condition.AT_MOST, 90),
        ("how many months has burglary missed 90", Condition.MORE_THAN, 90),
    ],
)
def test_none_of_them_and_numbers_aimed_at_are_conditions(text: str, condition: Condition, number: int) -> None:
    question = understood(text)
    assert (question.intent, question.condition, question.threshold) == (Intent.HOW_OFTEN, condition, number)


@pytest.mark.parametrize(
    ("text", "occurs"),
    [
        ("how many months has burglary been falling", Occurs.IN_A_ROW),
        ("for how many months has burglary been going down", Occurs.IN_A_ROW),
        ("in how many months has burglary been falling", None),
        ("how many months was burglary falling", None),
        ("how many months did burglary fall", None),
        ("how many months in 2014 was burglary falling", None),
    ],
)
def test_what_has_been_going_on_for_so_many_is_a_row(text: str, occurs: Occurs | None) -> None:
    question = understood(text)
    assert (question.intent, question.occurs, question.condition) == (Intent.HOW_OFTEN, occurs, Condition.FALLING)
