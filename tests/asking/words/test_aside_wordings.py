"""What people say around a question changes nothing of it, and what could narrow the figure still stops it."""

from dataclasses import replace

import pytest

from bot.asking.question import NotUnderstood, Question
from tests.asking.rural_catalogue import outcome

PLAIN = outcome("robbery last month")


@pytest.mark.parametrize(
    "question",
    [
        "robbery last month roughly",
        "robbery last month-ish",
        "off the top of your head how many robberies last month",
        "ballpark figure for robbery last month",
        "as things stand, robbery last month",
        "just checking: robbery last month",
        "just so I'm clear, how many robberies last month",
        "in case the boss asks, robbery last month",
        "robbery last month if you've got it to hand",
        "robbery last month - sorry to be a pain",
        "sorry for the late one but what was robbery last month",
        "silly question but how many robberies last month",
        "I can't remember what robbery was last month",
        "before I go into the meeting what was robbery last month",
        "what was robbery last month, before I go into the meeting",
        "robbery last month for the 10 o'clock",
        "robbery last month for the 0930 meeting",
        "I need this for the PCC's scrutiny panel on Thursday, robbery last month",
        "robbery last month. Need it for the PCC scrutiny panel Thursday.",
        "I'm in with the chief in 5 - robbery last month?",
        "putting together the pack for SLT, robbery last month please",
        "robbery last month for the exec summary",
        "robbery last month before lunch",
        "robbery last month by COP today",
        "the press are asking how many robberies last month",
        "a councillor has asked me for robbery last month",
        "a member of the public asked how many robberies last month",
        "I was asked at the community meeting how many robberies last month",
        "an MP has written in asking about robbery last month",
        "we had a query from the BBC about robbery last month",
        "according to our records, robbery last month",
        "the official robbery figure for last month",
        "morning all, robbery last month",
        "robbery last month, much appreciated",
        "robbery last month kind regards Zoltan",
        "robbery last month - Insp Jones",
        "how many robberies did we have to deal with last month",
        "robbery last month, all told",
    ],
)
def test_what_is_said_around_a_question_leaves_the_same_question(question: str) -> None:
    found = outcome(question)
    assert isinstance(found, Question)
    assert isinstance(PLAIN, Question)
    assert replace(found, home_meant=True) == PLAIN


@pytest.mark.parametrize(
    ("question", "as_well"),
    [
        ("is it true that robbery is up", "is robbery up"),
        ("am I right in thinking robbery went up last month", "robbery went up last month"),
        ("robbery is down this year, is that right", "robbery is down this year"),
        ("everyone says robbery is up", "robbery is up"),
    ],
)
def test_whether_it_is_true_is_answered_by_what_was_claimed(question: str, as_well: str) -> None:
    assert outcome(question) == outcome(as_well)


@pytest.mark.parametrize(
    "question",
    [
        "robbery last month, knife",
        "I need it for males, robbery last month",
        "sorry I meant repeat victims, robbery last month",
        "robbery last month for under 18s",
        "robbery last month, not counting attempts",
        "robbery last month in the office",
        "robbery in the morning last month",
        "robbery on Mondays",
        "999 calls before lunch",
        "999 calls by Monday",
        "999 calls for tonight",
        "sickness for the senior leadership team",
        "sickness for inspectors",
        "robbery of students last month",
        "robbery against the chief last month",
        "robbery last month for Tipton",
        "robbery last month for TIPTON",
    ],
)
def test_what_could_narrow_the_figure_still_stops_the_answer(question: str) -> None:
    assert isinstance(outcome(question), NotUnderstood)


@pytest.mark.parametrize("question", ["sorry", "no rush", "is it true", "the chief wants to know", "me again"])
def test_words_beside_a_question_are_none_by_themselves(question: str) -> None:
    assert isinstance(outcome(question), NotUnderstood)
