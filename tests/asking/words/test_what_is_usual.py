"""What is usual, asked as a thing to know; whether a figure is usual, and what is not, are other questions."""

import pytest

from bot.asking.question import Intent, NotUnderstood, OfYears
from tests.asking.catalogue import asked, understood


@pytest.mark.parametrize(
    "text",
    [
        "whats the usual for burglary in harrow",
        "what is normal for burglary in harrow",
        "burglary usual numbers harrow",
        "the normal amount of burglary in harrow",
        "what do we normally get for burglary in harrow",
        "how much burglary do they usually see in harrow",
        "how much burglary would you expect in harrow",
        "whats the normal range for burglary in harrow",
        "what would be normal for burglary in harrow",
        "burglary in harrow, whats the typical number",
    ],
)
def test_what_is_usual_is_told_by_the_average_and_the_limits(text: str) -> None:
    question = understood(text)
    assert (question.intent, question.measures, question.areas) == (Intent.LINES, ("burglary",), ("harrow",))


@pytest.mark.parametrize(
    "text", ["whats normal for burglary in august", "what do we usually get in august for burglary"]
)
def test_of_a_month_of_the_year_it_is_what_is_usual_then(text: str) -> None:
    assert understood(text).of_years is OfYears.USUAL


@pytest.mark.parametrize(
    "then",
    [
        *("whats normal for there", "what do we normally get", "what do they normally have", "what would you expect"),
        *("whats the normal range", "the usual", "usual number?", "whats the usual", "what is usual there"),
        *("what would the usual figure be", "what should i see", "and what is it usually"),
    ],
)
def test_in_a_thread_it_is_what_is_usual_of_the_figure_before(then: str) -> None:
    question = understood(then, understood("burglary in harrow in may 2025"))
    assert (question.intent, question.areas) == (Intent.LINES, ("harrow",))


@pytest.mark.parametrize(
    "then",
    [
        *(
            "is that normal",
            "usual?",
            "is that more than we normally get",
            "more than usual?",
            "is it what we'd expect",
        ),
        *("is that fewer than you'd expect", "is it worse than normal"),
    ],
)
def test_whether_the_figure_is_usual_is_another_question(then: str) -> None:
    question = understood(then, understood("burglary in harrow in may 2025"))
    assert (question.intent, question.areas) == (Intent.SIGNALS, ("harrow",))


@pytest.mark.parametrize("text", ["what do we normally get", "whats normal", "what is the normal range"])
def test_without_a_measure_it_is_not_the_list_of_what_is_unusual(text: str) -> None:
    outcome = asked(text).outcome
    assert isinstance(outcome, NotUnderstood)
    assert outcome.reason == "no measure"


def test_what_we_see_in_a_month_that_is_named_is_its_figure() -> None:
    assert understood("how much burglary did we see in may 2025").intent is Intent.VALUE


@pytest.mark.parametrize("then", ["what do we normally see", "whats the usual range"])
def test_after_the_figure_of_each_area_it_is_that_of_each(then: str) -> None:
    question = understood(then, understood("burglary by district"))
    assert (question.intent, question.by) == (Intent.LINES, "district")


def test_the_average_of_areas_may_be_that_of_all_of_them() -> None:
    assert isinstance(asked("average", understood("burglary by district")).outcome, NotUnderstood)


def test_how_many_more_than_normal_is_told_from_the_average() -> None:
    question = understood("how many more than normal is that", understood("burglary in harrow in may 2025"))
    assert (question.intent, question.areas) == (Intent.LINES, ("harrow",))
