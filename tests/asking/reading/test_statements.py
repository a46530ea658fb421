"""What people state beside a question is known by what it is; what may say which cases are meant is none."""

import pytest

from bot.asking.reading.statement_manner import Standing
from bot.asking.reading.statements import stated
from tests.asking.catalogue import DAY, VOCABULARY


@pytest.mark.parametrize(
    "text",
    [
        "Morning meeting in ten minutes",
        "Residents' meeting tonight",
        "Deadline's 4pm",
        "Our MP has written to the chief again",
        "The gaffer reckons we've turned a corner",
        "We are getting hammered at the moment",
        "I can't find my notes",
        "I've promised the mayor an answer by noon",
        "Hot off the press release",
        "I sit on the parish council in Harrow",
        "Settling a bet in the office",
        "before I lose my nerve with the chair",
        "The minister's office has been on",
        "Student here doing a dissertation",
        "Not trying to be difficult",
    ],
)
def test_who_asks_and_what_for_is_a_statement_of_which_nothing_need_be_said(text: str) -> None:
    found = stated(text, VOCABULARY, DAY)
    assert found is not None
    assert found.is_plain


@pytest.mark.parametrize(
    "text",
    [
        "We've had loads of vans done over",
        "My daughter had her coat taken",
        "Traders are furious",
        "Somebody told me burglary was up 10 percent",
    ],
)
def test_what_went_on_is_a_statement_that_the_answer_tells_it_passed_over(text: str) -> None:
    found = stated(text, VOCABULARY, DAY)
    assert found is not None
    assert not found.is_plain


@pytest.mark.parametrize(
    "text",
    [
        "It's the under 18s I'm after",
        "Looking at knife ones",
        "This is about Boots on the High Street",
        "We're interested in the night-time ones",
        "The chief wants vans",
        "I look after taxis",
        "Our focus this month is e-bikes",
        "The victims I have in mind are students",
        "Councillor for Little Haddon here",
        "It was Friday nights",
        "They had knives",
        "We charged someone",
        "The suspects were known to us",
        "My team is comms",
        "Response team",
        "We don't want officers",
        "There were children present",
        "The MP mentioned Asda",
        "The chief wants phones",
        "I've been asked about phones",
        "We're worried about Friday nights",
        "The boss said nights",
        "I need the first half",
        "I need the quarter",
        "I need it by the day",
        "The boss wants it weekly",
        "The boss says in percent",
        "We need the officers",
        "I'm asking about the neighbours",
        "We took out the transferred",
        "Somebody was at home",
        "I heard it was 18 to 24s",
        "Walking home",
        "Hurting our officers",
        "Ringing us up",
        "It was on the phone",
        "He was at work",
        "I mean the ones with a weapon",
        "Cyclists",
        "I work nights",
        "We serve the hospital",
        "Breaking in",
        "Waiting over an hour",
        "Residents were in",
        "Councillors were abused",
        "The inspector was assaulted",
        "The public complained",
        "The boss said weekends",
        "The boss said new",
        "They say it's officers",
        "Neighbours complaining",
        "We've got motorbikes in mind",
        "last month",
        "how many were there",
    ],
)
def test_what_may_say_which_cases_are_meant_is_no_statement(text: str) -> None:
    assert stated(text, VOCABULARY, DAY) is None


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("we got a result", Standing.SENTENCE_BEHIND),
        ("there was injury", Standing.SENTENCE_BEHIND),
        ("they called us", Standing.GOES_ON),
        ("we went", Standing.GOES_ON),
        ("mornings", Standing.GOES_ON),
        ("day shift", Standing.GOES_ON),
        ("control room", Standing.SENTENCE_BEHIND),
    ],
)
def test_behind_the_question_only_what_is_of_its_asking_is_a_statement(text: str, standing: Standing) -> None:
    assert stated(text, VOCABULARY, DAY, standing) is None
    assert stated("it's for the chief's 2pm", VOCABULARY, DAY, standing) is not None
