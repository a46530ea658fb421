"""What is asked of leads, meetings and what is due behind one another: of those who were told alone."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said, talk


def _last(talking_of: dict[str, World], said_so: list[str], force: str = "fifth_force") -> str:
    *_, last = talk(talking_of, said_so, force)
    assert last.status is Status.ANSWERED, last.text
    return last.text


@pytest.mark.parametrize(
    "asked",
    [
        ["who leads on 101 calls", "what are their targets"],
        ["what does the Head of Contact Management lead on", "targets for those"],
        ["what are the head of contact management's targets"],
        ["targets for director of people", "and head of contact"],
        ["what does the head of contact lead on", "which have targets"],
        ["is the head of contact hitting their targets"],
        ["which targets does the head of contact own"],
    ],
)
def test_their_targets_are_of_what_the_lead_leads_on(talking_of: dict[str, World], asked: list[str]) -> None:
    text = _last(talking_of, asked)
    # Three of the thirteen targets of the catalogue are of measures that they own.
    assert "3 targets for what Head of Contact Management leads on" in text.replace("All 3", "3").replace("of 3", "3")
    assert "sickness" not in text


def test_several_leads_are_asked_of_together(talking_of: dict[str, World]) -> None:
    who = "who leads on sickness and shoplifting"
    others = _last(talking_of, [who, "what else do they lead on"])
    assert "Besides: Director of People leads on: Police officers" in others
    assert "ACC Local Policing leads on: All recorded crime" in others
    assert "Shoplifting" not in others
    owed = _last(talking_of, [who, "what do they owe"])
    assert "(Director of People, due 30 June 2026)" in owed
    assert "Head of" not in owed


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (["when is the july meeting", "what is due for it"], "by 21 July 2026"),
        (["when is the july meeting", "what's due for them"], "by 21 July 2026"),
        (["performance board 21 july", "what's due"], "by 21 July 2026"),
        (["what does the director of people owe", "when"], "attendance policy (Director of People, was due 30 June"),
        (["what's due in july", "and in August"], "from 1 August 2026 to 31 August 2026"),
        (["what's due in july", "which of those are Director of People"], "for Director of People"),
        (
            ["what does the head of contact owe", "and the director of people"],
            "attendance policy (Director of People",
        ),
        (["what's overdue", "just the chief superintendent operations"], "panels (Chief Superintendent Operations"),
        (["what's overdue", "who owes them", "just the director of people"], "attendance policy (Director of People"),
    ],
)
def test_what_is_due_goes_on_for_another_time_or_lead(
    talking_of: dict[str, World], asked: list[str], words: str
) -> None:
    text = _last(talking_of, asked)
    assert words in text
    assert "Head of" not in text


@pytest.mark.parametrize("asked", ["what did ACC Crime last say", "latest from ACC Crime", "any word from acc crime"])
def test_what_a_lead_said_last_is_the_newest_of_theirs(talking: World, asked: str) -> None:
    (found,) = said(talking, [asked])
    # The newest update of theirs in data/updates.csv is of 10 April 2026.
    assert found.text.startswith("Improve the quality and sharing of information with partners: amber.")


def test_what_a_lead_leads_on_may_be_gone_through(talking_of: dict[str, World]) -> None:
    *_, unusual = talk(talking_of, ["what does the head of contact lead on", "any of those unusual"], "fifth_force")
    owned = {"calls-999", "calls-999-in-ten", "calls-101", "calls-101-abandoned", "calls-101-wait"}
    owned |= {"grade-1-median", "grade-1-in-target"}
    assert {one["measure"] for one in unusual.answers} <= owned


def test_papers_are_asked_of_the_meeting_that_was_told(talking_of: dict[str, World]) -> None:
    text = _last(talking_of, ["when is the july meeting", "who owes what for it", "papers when"])
    assert "21 July 2026 (papers were due 13 July 2026)" in text


def test_who_stands_above_them_is_told(talking_of: dict[str, World]) -> None:
    assert "Deputy Chief Constable stands above" in _last(talking_of, ["who leads on 101 calls", "who's above them"])


@pytest.mark.parametrize(
    "asked",
    [["101 calls last month", "what else has she got"], ["who leads on 101 calls", "their other measures"]],
)
def test_what_else_is_theirs_is_asked_behind_a_figure_too(talking_of: dict[str, World], asked: list[str]) -> None:
    assert _last(talking_of, asked).startswith("Besides: Head of Contact Management leads on: 999 calls")
