"""Whether somebody leads on something too is told by who leads on it."""

import pytest

from bot.asking.question import Intent, Question
from tests.asking.catalogue import asked


@pytest.mark.parametrize(
    "text",
    [
        "does she lead on robbery too",
        "and does he lead on robbery as well?",
        "dci ppu, does she lead on robbery too?",
        "are they also responsible for robbery",
        "is she the lead for robbery",
    ],
)
def test_who_leads_on_it_is_asked(text: str) -> None:
    outcome = asked(text).outcome
    assert isinstance(outcome, Question), outcome
    assert (outcome.intent, outcome.topics) == (Intent.LEAD, (("measure", "robbery"),))


@pytest.mark.parametrize("text", ["burglary does she lead on robbery too", "is she up on robbery"])
def test_what_names_more_is_not_taken_so(text: str) -> None:
    outcome = asked(text).outcome
    assert not (isinstance(outcome, Question) and outcome.intent is Intent.LEAD and outcome.topics)
