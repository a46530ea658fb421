import pytest

from tests.asking.rural_catalogue import understood


@pytest.mark.parametrize(
    "text",
    [
        "compared with july, how was robbery in vale in september",
        "against july how was robbery in september",
        "relative to july, robbery in vale in september",
        "robbery in september compared with july",
    ],
)
def test_what_stands_behind_compared_with_is_held_against_wherever_it_stands(text: str) -> None:
    question = understood(text)
    assert [one.text for one in question.period.candidates] == ["2025-09"]
    assert question.against_period is not None
    assert [one.text for one in question.against_period.candidates] == ["2025-07"]


def test_the_first_of_two_periods_behind_compare_is_the_one_asked_for() -> None:
    question = understood("compare september with july for robbery in vale")
    assert [one.text for one in question.period.candidates] == ["2025-09"]
