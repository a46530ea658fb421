"""Leads called by a part of their title, with the rank behind it or by it alone, and everybody with what is theirs."""

from datetime import date

import pytest

from bot.asking.names.names_of_leads import lead_of_department, names_of_leads
from bot.chasing.register import Lead
from bot.duties.answer import World
from tests.questions.conversations import said, talk

_LEADS = [
    Lead("ch-supt", "Chief Superintendent Local Policing"),
    Lead("det-supt", "Detective Superintendent Crime"),
    Lead("insp-npt", "Inspector Neighbourhoods"),
    Lead("insp-custody", "Inspector Custody"),
    Lead("insp-roads", "Inspector Roads Policing"),
    Lead("head-fcr", "Head of the Force Control Room"),
    Lead("head-people", "Head of People"),
    Lead("city", "City LPA Commander"),
    Lead("finance", "Chief Finance Officer"),
    Lead("forensics", "Director of Forensic Services"),
]


@pytest.mark.parametrize(
    ("called", "key"),
    [
        ("detective super", "det-supt"),
        ("det supt", "det-supt"),
        ("crime super", None),
        ("chief super", "ch-supt"),
        ("head of control room", "head-fcr"),
        ("head of force control room", "head-fcr"),
        ("custody inspector", "insp-custody"),
        ("custody insp", "insp-custody"),
        ("neighbourhoods inspector", "insp-npt"),
        ("neighbourhood inspector", "insp-npt"),
        ("roads policing inspector", "insp-roads"),
        ("roads inspector", "insp-roads"),
        ("policing inspector", "insp-roads"),
        ("inspector", None),
        ("control room", None),
        ("superintendent", None),
        ("people head", None),
        ("city commander", "city"),
        ("cfo", "finance"),
        ("director of forensics", "forensics"),
    ],
)
def test_a_lead_goes_by_what_is_theirs_alone(called: str, key: str | None) -> None:
    named = {one for name, one in names_of_leads(_LEADS) if name == called}
    assert named == ({key} if key else set())


@pytest.mark.parametrize(
    ("words", "key"),
    [("control room", "head-fcr"), ("roads policing", "insp-roads"), ("policing", None), ("room", None)],
)
def test_a_department_goes_for_its_lead_by_two_words(words: str, key: str | None) -> None:
    assert lead_of_department(tuple(words.split()), _LEADS) == key


_FORENSIC = "Open the second digital forensics hub (Director of Forensic Services, due 30 November 2026)"


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("list the leads", "Commander Crime: "),
        ("who leads what", "Commander Crime: "),
        ("who owns what", "Commander Crime: "),
        ("what has commander crime got to deliver", "1 deliverable of the Commander Crime"),
        ("how many updates has commander crime missed", "2 updates are overdue, as at 19 January 2027: Deliver"),
        ("what's overdue for forensic services", _FORENSIC),
        ("what has the head of detention got outstanding", "overdue for the Head of Detention"),
        ("who do burglary questions go to", "leads on"),
    ],
)  # fmt: skip
def test_what_is_theirs_is_told_with_whose_it_is(talking_of: dict[str, World], question: str, words: str) -> None:
    (found,) = talk(talking_of, [question], "tenth_force")
    assert found.status.value == "answered"
    assert words in found.text


def test_what_somebody_has_got_due_in_a_month_is_of_the_month_that_comes(talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, ["what's commander crime got due in March"], "tenth_force")
    assert "from 1 March 2027 to 31 March 2027" in found.text


@pytest.mark.parametrize("away", ["if he's on leave", "when she is off sick", "if they're away"])
def test_who_covers_for_somebody_who_is_away(talking_of: dict[str, World], away: str) -> None:
    (found,) = talk(talking_of, [f"who covers for the DCC {away}"], "sixth_force")
    assert found.text.startswith("Nobody stands in for Deputy Chief Constable; Chief Constable stands above.")


def test_what_nobody_owes_is_told_of_them(talking_of: dict[str, World]) -> None:
    (found,) = said(talking_of["sixth_force"], ["what does the DCC owe"], day=date(2026, 7, 20))
    assert found.text.startswith("No update falls due for Deputy Chief Constable by 20 August 2026")


def test_whose_a_measure_is(talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, ["who does public confidence belong to"], "tenth_force")
    assert found.text == "Commander Frontline Policing leads on Public Confidence in Local Policing."


def test_updates_behind_what_somebody_leads_on_are_theirs(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["what does the commander crime own", "any updates owed"], "tenth_force")[1]
    assert found.text.count("Deliver the winter robbery plan") == found.text.count("(Commander Crime") > 0


def test_plans_are_deliverables_and_no_targets(talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, ["which plans are red"], "tenth_force")
    assert found.text.startswith("No deliverable's latest update is red")
