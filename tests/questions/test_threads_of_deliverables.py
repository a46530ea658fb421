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
        (PLAN, "who is it down to", "ACC Operations leads on"),
        (SAVING, "how far along is it", "How much of it is done is not held."),
        ("which updates are overdue", "who needs chasing", "Police and Crime Commissioner"),
    ],
)
def test_of_the_deliverable_before(talking: World, first: str, second: str, words: str) -> None:
    found = said(talking, [first, second], thread=f"{first} / {second}")[1]
    assert found.status is Status.ANSWERED
    assert words in found.text


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
