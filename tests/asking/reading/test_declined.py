"""Questions that are never answered: about persons, about Reeve itself, about what is yet to come."""

import pytest

from tests.asking.catalogue import not_understood


@pytest.mark.parametrize(
    "text",
    [
        "who committed the burglary",
        "victims' names burglary harrow",
        "personal details of victims",
        "how many burglaries did PC Smith attend",
        "what is PC Jones's performance",
        "is John Smith a burglar",
        "mr smith burglary",
        "whats the phone number of the chief",
        "who is in custody in harrow",
        "whose phone was stolen in the burglary in harrow",
        "how many burglaries about me",
        "any burglary against me last month",
        "burglaries in harrow involving him",
        "am i on the burglary list",
        "how many burglaries did i do last month",
        "how many burglaries in harrow have i attended",
    ],
)
def test_who_somebody_is_is_not_told_and_no_word_of_it_is_left_out(text: str) -> None:
    found = not_understood(text)
    assert (found.reason, found.choices) == ("personal", ())


@pytest.mark.parametrize("text", ["who are you", "what are you", "what is reeve", "are you a robot", "who made you"])
def test_who_reeve_is_can_be_asked(text: str) -> None:
    assert not_understood(text).reason == "who I am"


@pytest.mark.parametrize("text", ["forecast burglary for next year", "predict burglary", "projected burglary"])
def test_what_is_to_come_is_not_forecast_and_the_word_is_not_left_out(text: str) -> None:
    found = not_understood(text)
    assert (found.reason, found.choices) == ("forecast", ())


@pytest.mark.parametrize(
    "text",
    [
        "PC vacancies last month",
        "is knife carrying a problem",
        "burglary of victims",
        "phone thefts",
        "custody numbers",
    ],
)
def test_a_word_that_is_not_known_makes_no_person_of_a_question(text: str) -> None:
    assert not_understood(text).reason != "personal"
