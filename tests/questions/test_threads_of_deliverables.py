"""What is asked behind one deliverable, and of what was listed: its next step, how much is done, whose it is."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said, talk

PLAN = "latest update on the stop and search action plan"
SAVING = "how is the invest to save work going"
OWED = "No update was given on Open the second digital forensics hub"


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        (PLAN, "what's the next step", "Next: “First lay observations in May.”"),
        (PLAN, "any risks", "No risk is given."),
        (PLAN, "percent complete?", "14 of 16 elements delivered."),
        (PLAN, "what's left to do", "14 of 16 elements delivered."),
        (PLAN, "is it red, amber or green", "amber."),
        (PLAN, "when was that", "8 April 2026"),
        (PLAN, "what did they say", "Fourteen of the sixteen elements are delivered"),
        (PLAN, "is it done yet", "an update is owed each quarter"),
        (PLAN, "who signs it off", "ACC Operations leads on"),
        (PLAN, "what did they say is next", "Next: “First lay observations in May.”"),
        (PLAN, "what have they got planned next", "Next: “First lay observations in May.”"),
        (PLAN, "how many actions done out of the 16", "14 of 16 elements delivered."),
        (PLAN, "how many of the sixteen are left", "14 of 16 elements delivered."),
        (PLAN, "how far have they got, elements wise", "14 of 16 elements delivered."),
        (PLAN, "whos late with it", "ACC Operations leads on"),
        (PLAN, "who carries that", "ACC Operations leads on"),
        (PLAN, "who is it down to", "ACC Operations leads on"),
        (SAVING, "how far along is it", "How much of it is done is not held."),
        ("which updates are overdue", "who needs chasing", "Police and Crime Commissioner"),
    ],
)
def test_of_the_deliverable_before(talking: World, first: str, second: str, words: str) -> None:
    found = said(talking, [first, second], thread=f"{first} / {second}")[1]
    assert found.status is Status.ANSWERED
    assert words in found.text


@pytest.mark.parametrize("second", ["how many actions done out of the 9", "how many fines done out of the 16"])
def test_parts_that_it_has_not_are_not_told(talking: World, second: str) -> None:
    found = said(talking, [PLAN, second], thread=second)[1]
    assert found.status is not Status.ANSWERED


def test_how_many_of_so_many_parts_is_of_the_deliverable_with_so_many(talking: World) -> None:
    (found,) = said(talking, ["the influenced plan - how many of its 16 actions are done"], thread="its 16")
    assert "14 of 16 elements delivered." in found.text


def test_who_leads_and_how_far_they_got_are_both_told(talking: World) -> None:
    (found,) = said(talking, ["who leads on the stop and search action plan and how far have they got"], thread="both")
    assert "ACC Operations" in found.text
    assert "14 of 16 elements delivered." in found.text


def test_what_is_overdue_for_the_board_of_a_month_whose_papers_were_due_is_overdue(
    talking_of: dict[str, World],
) -> None:
    (found,) = talk(talking_of, ["Please list the updates overdue for the January performance board"], "tenth_force")
    assert " updates are overdue, as at 19 January 2027" in found.text


@pytest.mark.parametrize("second", ["what's next", "percent complete?", "who was meant to do it", "is it done yet"])
def test_behind_a_figure_nothing_of_the_kind_is_told(talking_of: dict[str, World], second: str) -> None:
    found = talk(talking_of, ["personal robbery last month", second], "tenth_force")[1]
    assert found.status is not Status.ANSWERED


@pytest.mark.parametrize(
    ("question", "force", "words"),
    [
        ("next steps on the winter robbery plan", "tenth_force", "Deliver the winter robbery plan"),
        ("any risks on the forensics hub project", "tenth_force", OWED),
        ("is the forensics hub project overdue", "tenth_force", "was due 30 November 2026"),
        ("relocation of riverside custody - status", "sixth_force", "on Move the Riverside custody suite"),
        ("whos leading the shop crime plan", "sixth_force", "leads on Deliver the retail crime plan"),
        ("who leads the retail crime plan and is an update owing", "sixth_force", "it was due 15 July 2026"),
        ("how is the refurbishment in brackford going", "eighth_force", "on Refit the Brackford custody suite"),
    ],
)
def test_a_title_in_other_words(talking_of: dict[str, World], question: str, force: str, words: str) -> None:
    (found,) = talk(talking_of, [question], force)
    assert found.status is Status.ANSWERED
    assert words in found.text


@pytest.mark.parametrize("question", ["riverside custody detentions", "riverside station theft"])
def test_other_words_are_no_title(talking_of: dict[str, World], question: str) -> None:
    (found,) = talk(talking_of, [question], "sixth_force")
    assert found.status is not Status.ANSWERED


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        (PLAN, "what was the last thing they said", "Fourteen of the sixteen elements are delivered"),
        (PLAN, "what did they say back in april", "8 April 2026"),
        (PLAN, "any movement since", "8 April 2026"),
        (PLAN, "is anything late on it", "An update is due 20 July 2026"),
        (PLAN, "how much is left to do", "14 of 16 elements delivered."),
        (PLAN, "who do I chase if it's late", "ACC Operations leads on"),
        (PLAN, "what did the invest to save one say last time", "Both estate schemes are within cost"),
        (PLAN, "and invest to save - what colour is it", "Implement invest-to-save schemes"),
        ("which updates are overdue", "invest to save: what colour is it", "Implement invest-to-save schemes"),
    ],
)
def test_each_word_of_what_is_asked_of_it_has_its_place(talking: World, first: str, second: str, words: str) -> None:
    found = said(talking, [first, second], thread=f"each word {first} / {second}")[1]
    assert found.status is Status.ANSWERED
    assert words in found.text


def test_what_was_said_in_a_time_is_of_that_time(talking: World) -> None:
    in_january, and_april = said(talking, [PLAN, "what was said in January", "and in april"], thread="times")[1:]
    assert "No update was given (january)" in in_january.text
    assert "8 April 2026" in and_april.text


def test_what_follows_another_deliverable_is_of_that_one(talking: World) -> None:
    """The list that stood before, and the one that was turned to, are not meant any more."""
    turns = ["which updates are overdue", "who owns the first", "invest to save - what colour is it", "is it late"]
    late = said(talking, turns, thread="another named")[3]
    assert "Implement invest-to-save schemes" in late.text


def test_behind_a_figure_what_they_said_is_of_no_deliverable(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["personal robbery last month", "how much is left to do"], "tenth_force")[1]
    assert found.text.startswith("Robbery of Personal Property in Kingsmere Metropolitan Police: off track so far")


@pytest.mark.parametrize("text", ["which board updates are overdue, please?", "any board updates late"])
def test_updates_for_the_board_are_all_that_are_overdue(talking: World, text: str) -> None:
    assert said(talking, [text], thread=text)[0].text.startswith("6 updates are overdue")


@pytest.mark.parametrize("text", ["which lead has the most overdue", "overdue updates by lead"])
def test_who_has_most_overdue_is_counted_by_lead(talking: World, text: str) -> None:
    assert "By lead: Police and Crime Commissioner " in said(talking, [text], thread=text)[0].text
