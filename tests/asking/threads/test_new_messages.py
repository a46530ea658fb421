"""A message in no thread goes on from those before it only where it does not say what it asks by itself."""

import pytest

from bot.asking.question import Choice, Question
from bot.asking.reading.reading import read
from bot.asking.threads.new_messages import goes_on_from
from bot.asking.threads.thread import Thread
from tests.asking.catalogue import DAY, VOCABULARY


def _thread(last: str = "", unanswered: str = "") -> Thread:
    question = read(last, VOCABULARY, DAY).outcome if last else None
    assert question is None or isinstance(question, Question)
    return Thread(question=question, choices=(Choice("Robbery", "robbery in harrow"),), unanswered=unanswered)


@pytest.mark.parametrize(
    "text", ["robbery last month", "robbery", "how many robberies", "which area is worst for robbery"]
)
@pytest.mark.parametrize("unanswered", ["", "burglary in harrow last month", "skylarking in harrow last month"])
def test_a_question_of_its_own_takes_no_area_or_time_from_an_earlier_message(text: str, unanswered: str) -> None:
    found = goes_on_from(text, _thread("burglary in harrow last month", unanswered), VOCABULARY, DAY)
    assert found.question is None
    assert [one.label for one in found.choices] == ["Robbery"]
    completes = text == "robbery" and unanswered.startswith("skylarking")
    assert found.unanswered == (unanswered if completes else "")


@pytest.mark.parametrize(
    "text", ["and robbery", "what about robbery", "same for robbery", "and in dudley", "last year?"]
)
def test_what_says_that_it_goes_on_goes_on(text: str) -> None:
    before = _thread("burglary in harrow last month", "skylarking in harrow")
    assert goes_on_from(text, before, VOCABULARY, DAY) == before
