"""A word that belongs to one for the figure is passed over; before a measure it may say which cases are meant."""

import pytest

from tests.asking.catalogue import not_understood, understood


@pytest.mark.parametrize(
    "text",
    [
        "the true picture on burglary in harrow last month",
        "the raw number of burglaries in harrow last month",
        "burglary tally, harrow, last month",
        "what was the final tally of burglaries in harrow last month",
        "how widespread is burglary in harrow",
        "the scale of burglary in harrow last month",
        "how steep was the fall in burglary in harrow last month",
        "is the rise in burglary in harrow a genuine one",
        "but how many burglaries in harrow last month",
        "burglary here in harrow last month",
        "out of interest, burglary in harrow last month",
        "burglary in harrow last month, if that's all right with you",
        "by the way, has burglary gone up in harrow",
        "all things considered, is burglary up in harrow",
    ],
)
def test_what_belongs_to_a_word_for_the_figure_is_passed_over(text: str) -> None:
    question = understood(text)
    assert (question.measures, question.areas) == (("burglary",), ("harrow",))


@pytest.mark.parametrize("text", ["the score for trust", "what was the latest result for trust", "the trust reading"])
def test_of_what_is_surveyed_a_score_is_the_figure(text: str) -> None:
    assert understood(text).measures == ("trust",)


@pytest.mark.parametrize(
    "text",
    [
        "genuine burglaries in harrow last month",
        "full burglary in harrow last month",
        "big burglaries in harrow last month",
        "which districts had a big rise in burglary last month",
        "burglary results in harrow last month",
        "burglary reading last month",
        "burglary for their own use in harrow last month",
        "running total of burglary in harrow",
        "burglary in every district but for harrow",
        "how many burglaries here last month",
        "very trust",
        "those who have very high trust",
        "the estimated number of burglaries in harrow last month",
        "the revised burglary picture in harrow last month",
        "how serious were the burglaries in harrow last month",
        "how severe was burglary in harrow last month",
    ],
)
def test_what_may_say_which_cases_are_meant_stops_the_answer(text: str) -> None:
    not_understood(text)


@pytest.mark.parametrize("text", ["what is off target, whole list", "give me the entire list of missed targets"])
def test_a_whole_list_is_the_list(text: str) -> None:
    assert (
        understood(text).intent is understood("what is off target" if "what" in text else "list missed targets").intent
    )
