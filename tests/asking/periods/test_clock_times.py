import pytest

from tests.asking.catalogue import not_understood, understood


@pytest.mark.parametrize(
    "text",
    [
        "need it for the 9am: burglary in harrow last month",
        "chief wants burglary in harrow last month before 10am",
        "i need burglary in harrow for march 2026 by 9:30am",
        "we have a meeting at 4pm, burglary in harrow last month",
    ],
)
def test_when_a_figure_is_needed_changes_nothing(text: str) -> None:
    question = understood(text)
    assert (question.measures, question.areas) == (("burglary",), ("harrow",))


@pytest.mark.parametrize(
    "text",
    [
        "burglary before 9am in harrow last month",
        "burglary in harrow last month before 9am",
        "burglary at 10pm in harrow",
        "burglary in harrow last month by 9.30 a.m.",
        "which district had the most burglary until 6am",
        "i need burglary before 9am in harrow",
        "the chief wants burglary in harrow before 7am",
    ],
)
def test_when_something_happened_is_never_passed_over(text: str) -> None:
    assert not_understood(text).reason == "word"
