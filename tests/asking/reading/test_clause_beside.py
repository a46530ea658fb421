"""What people state beside a question is known by what it is; what may say which cases are meant is none."""

import pytest

from bot.asking.reading.clause_beside import clause_beside
from tests.asking.catalogue import DAY, VOCABULARY


@pytest.mark.parametrize(
    "text",
    [
        "Morning meeting in ten minutes",
        "Residents' meeting tonight",
        "The gaffer reckons we've turned a corner",
        "We are getting hammered at the moment",
        "I can't find my notes",
        "I've promised the mayor an answer by noon",
        "Hot off the press release",
        "I sit on the parish council in Harrow",
        "before I lose my nerve with the chair",
        "The minister's office has been on",
        "Not trying to be difficult",
        "or should i flag it",
        "feels it",
        "looks wrong to me",
        "thought it was higher tbh",
        "might be nothing",
        "gold group in 10 mins",
        "panel papers go thurs",
        "got mtg at 7",
    ],
)
def test_who_asks_and_what_for_is_a_statement_of_which_nothing_need_be_said(text: str) -> None:
    found = clause_beside(text, VOCABULARY, DAY, is_before=True)
    assert found is not None
    assert found.is_plain


@pytest.mark.parametrize(
    "text",
    [
        "We've had loads of vans done over",
        "Our MP has written to the chief again",
        "Student here doing a dissertation",
        "My team is comms",
        "The boss said new",
        "Neighbours complaining",
        "FCR is in the room",
        "fatal four campaign launches monday",
        "cllr smith wont let it go",
        "was it the new system",
        "isnt that the covid effect",
        "doing xmas resourcing",
        "cant get excel to load",
        "for the pvp board",
        "for the lpa commanders 1-1",
        "My daughter had her coat taken",
        "Traders are furious",
        "Somebody told me burglary was up 10 percent",
    ],
)
def test_what_went_on_is_a_statement_that_the_answer_tells_it_passed_over(text: str) -> None:
    found = clause_beside(text, VOCABULARY, DAY, is_before=True)
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
        "They say it's officers",
        "We've got motorbikes in mind",
        "last month",
        "how many were there",
        "everyone got away",
        "they were all on foot",
        "it was the lads from the estate i mean",
        "victims under 18",
        "was it the kids",
        "was it the highest",
        "is that the total",
        "one line for women",
        "my lot only want the sheds",
        "AC wants the repeat ones",
        "doing the north side",
        "the door was left open",
        "My team's, not everybody's",
        "so my figure is the nights one",
        "i police the estates",
        "he used a hammer",
        "our officers were hurt",
    ],
)
def test_what_may_say_which_cases_are_meant_is_no_statement(text: str) -> None:
    assert clause_beside(text, VOCABULARY, DAY, is_before=True) is None
