"""The frames that people put around a question never hold what says which of its cases are meant."""

from dataclasses import replace

import pytest

from bot.asking.question import NotUnderstood, Question
from tests.asking.rural_catalogue import outcome

PLAIN = outcome("robbery last month")


@pytest.mark.parametrize(
    "question",
    [
        "press office here, robbery last month",
        "from the press office: robbery last month",
        "robbery last month, from comms",
        "robbery last month to my inbox",
        "I've got the mayor on the phone asking about robbery last month",
        "robbery last month, is that right",
    ],
)
def test_who_asks_and_how_the_answer_is_to_come_leave_the_same_question(question: str) -> None:
    found = outcome(question)
    assert isinstance(found, Question)
    assert isinstance(PLAIN, Question)
    assert replace(found, home_meant=True) == PLAIN


@pytest.mark.parametrize(
    "question",
    [
        "robbery by phone last month",
        "robbery over the phone last month",
        "robbery last month on the phone",
        "robbery last month via email",
        "robbery by text last month",
        "robbery (by email) last month",
        "robbery last month in public",
        "robbery last month, in the control room",
        "robbery last month, in custody",
        "robbery last month (of staff)",
        "robbery last month, from home",
        "robbery last month, from partners",
        "robbery (new) last month",
        "robbery last month, someone they know",
        "robbery last month (mum and dad)",
        "robbery last month, at work with a colleague",
        "robbery last month, he was with her",
        "robbery last month, that we could answer",
        "robbery last month - false",
        "supply drug offences last month",
        "hunting drug offences last month",
        "robbery last month for nights",
        "confirmed robberies last month",
        "finalised robbery last month",
        "has robbery per officer ever been over 3 in a month",
        "when was robbery per 100 officers last above 4",
        "is first-time robbery unusual",
        "did robbery (first-time) go up last month",
        "is robbery rising, under 18s",
        "under 18s, are we on target for 999 calls answered within 10 seconds",
    ],
)
def test_what_could_be_of_the_cases_stops_the_answer(question: str) -> None:
    assert isinstance(outcome(question), NotUnderstood)
