"""What a clause says of the asking is known by how it is built; what may say which cases are meant is none."""

import pytest

from bot.asking.reading.clause_beside import clause_beside
from bot.asking.reading.said_of_asking import said_of_asking, without_frames
from tests.asking.catalogue import DAY, VOCABULARY


@pytest.mark.parametrize(
    "text",
    [
        "prepping for the road safety board",
        "Chief's in with the PCC at 2",
        "got daily mgmt mtg in 10 mins",
        "For the CSP",
        "chairing our DMM in 10 mins",
        "the uni keep emailing me about it",
        "DCI wants to know b4 9am",
        "im new in post",
        "for the ward councillor's surgery tonight",
        "It's for the strategy refresh",
        "need it for the shift review",
        "Thinking of a good-news post",
        "Want to check my own chart",
        "Want to send them a well done",
        "No spin please",
        "Felt slow out there",
        "response is due today",
        "papers go out tomorrow",
        "got the Gazette on the phone",
        "meeting the shop managers this aft",
        "ppl keep asking me",
        "for JAG at 2",
        "Need a number for a journalist by 3",
        "ok last one and im off to bed",
        "Been off three weeks",
        "catch me up",
        "Someone told me it was explained",
        "want to work out leaflets",
        "Network Rail are asking",
        "one of the parish clerks wants to know",
        "the unions have been on at us",
        "and then I'll leave you alone",
        "HR are in the room",
        "finance are on my back",
        "the NFU are coming in at 11",
        "On with the BBC in 5",
        "thats for the DfT return",
        "no need for a chart",
        "For the crime and policing panel",
        "Quick one before a village hall talk",
        "It would be a nice line for the recruitment story",
        "That'd make a good stat for the newsletter",
        "got dmm in 10",
        "need to paste in a table",
        "want a baseline for the bid",
        "would like to say no change in the paper",
        "CPS meeting thurs",
        "It's for students",
        "for the knife crime tasking",
        "as a comparison",
    ],
)
def test_who_asks_and_what_for_is_passed_over(text: str) -> None:
    assert clause_beside(text, VOCABULARY, DAY) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Mostly interested in the under 18s",
        "It's for the night shift",
        "I mean the ones with knives",
        "Asking about Boots on the High Street",
        "Residents of Mill Lane",
        "officers new in post",
        "for the ward",
        "in the ward of the councillor",
        "they keep emailing about knives",
        "Only want detected",
        "Vans, not cars",
        "The domestic side",
        "For the night time economy",
        "Need it for women",
        "for the staff",
        "for the hospital",
        "for DA",
        "Doing the north side",
        "Thinking of the elderly",
        "Want to see the attempts",
        "Want to check the attempted ones",
        "Got kids on bikes",
        "Papers were stolen",
        "by 6 wards",
        "It is for drones",
        "Fishing boats",
        "Prepping for the Mill Lane meeting",
        "how many people asked me",
        "people wanted for",
        "kids asked",
        "Comms are keen on drones",
        "The committee is rural",
        "The council has parks",
        "The chief is on about sheds",
        "My concern is allotments",
        "People are waiting",
        "Someone told me it was knives",
        "want to work out drones",
        "Mill Lane are asking",
        "Boots want the vans",
        "Got the mopeds meeting at 2",
        "voluntary interview",
        "bail hearing",
        "emails",
        "scheduled appointment",
        "doctors surgery",
        "for pcs",
        "people waiting",
        "in review",
        "warned a neighbour",
        "for PSD",
        "for the ARV",
        "It would be a nice line for women",
        "It could be the shop assaults line",
    ],
)
def test_what_may_say_which_cases_are_meant_is_not(text: str) -> None:
    assert said_of_asking(text, VOCABULARY, DAY) is None


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Partnership analyst has asked which district has most", "which district has most"),
        ("Someone at the parish meeting asked how much crime there was", "how much crime there was"),
        ("Theres a select commitee asking abt robbery", "robbery"),
        ("in with the MP in ten minutes and she'll ask about robbery", "robbery"),
        ("Now after robbery", "robbery"),
        ("I am secretary to the crime panel and members have asked for robbery in 2025", "robbery in 2025"),
        ("The inspectors arrive on Monday and will want robbery by district", "robbery by district"),
        ("robbery last year before her 10 o'clock", "robbery last year"),
        ("Graph robbery for slide 6", "Graph robbery"),
        ("the number of robberies for a press line please", "the number of robberies"),
    ],
)
def test_who_asks_is_left_out_where_no_mark_parts_it_from_what_is_asked(text: str, question: str) -> None:
    found = without_frames(text, VOCABULARY, DAY)
    assert found is not None
    assert found[0] == question


@pytest.mark.parametrize(
    "text",
    ["people wanted for robbery", "how many people asked about robbery", "staff asking for leave", "robbery for women"],
)
def test_who_is_counted_is_no_asker(text: str) -> None:
    assert without_frames(text, VOCABULARY, DAY) is None


@pytest.mark.parametrize("text", ["", "_", "—"])
def test_what_has_no_words_says_nothing(text: str) -> None:
    assert said_of_asking(text, VOCABULARY, DAY) is None
