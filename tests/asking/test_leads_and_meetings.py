"""Who answers for what, who stands in for whom, when the board meets, how work comes on: as it is asked."""

from dataclasses import replace
from datetime import date

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Deliverable, Frequency, Lead, Meeting, Register
from bot.figures.areas import Area
from bot.figures.framework import Framework
from tests.figures.small_world import measure

DAY = date(2026, 4, 20)
FRAMEWORK = Framework(
    areas={"force": Area("force", "The Force", "force"), "sale": Area("sale", "Sale", "borough", "force")},
    measures={"burglary": measure("burglary", owner="acc"), "shoplifting": measure("shoplifting", owner="acc")},
    home="force",
)
REGISTER = Register(
    leads={
        "acc": Lead("acc", "ACC Crime", deputy="supt", escalates_to="dcc"),
        "supt": Lead("supt", "Chief Superintendent Operations"),
        "dcc": Lead("dcc", "Deputy Chief Constable"),
    },
    deliverables={"gangs": Deliverable("gangs", "Reduce the harm of gangs", Frequency.MONTH, "Less violence", "acc")},
    meetings=(Meeting("strategic-policing-board", date(2026, 4, 28), date(2026, 4, 13)),),
)
VOCABULARY = Vocabulary.of(FRAMEWORK, REGISTER)


def asked(text: str) -> Question | NotUnderstood:
    return read(text, VOCABULARY, DAY).outcome


def intent(text: str) -> Intent | str:
    found = asked(text)
    return found.intent if isinstance(found, Question) else found.reason


@pytest.mark.parametrize(
    "text",
    [
        *("who is the lead for burglary", "whos in charge of burglary", "who do I ring about burglary"),
        *("who should I speak to about burglary figures", "burglary lead please", "who answers for burglary"),
        *("who's accountable for burglary", "whose responsibility is burglary", "who owns burglary"),
    ],
)
def test_who_answers_for_a_measure_is_asked_in_many_ways(text: str) -> None:
    found = asked(text)
    assert isinstance(found, Question)
    assert (found.intent, found.topics) == (Intent.LEAD, (("measure", "burglary"),))


@pytest.mark.parametrize(
    ("text", "lead"),
    [
        ("what does ACC Crime own", "acc"),
        ("which measures are owned by ACC Crime", "acc"),
        ("what is the DCC responsible for", "dcc"),
        ("what's chief supt ops accountable for", "supt"),
    ],
)
def test_what_somebody_answers_for_is_asked_by_a_title_long_or_short(text: str, lead: str) -> None:
    found = asked(text)
    assert isinstance(found, Question)
    assert (found.intent, found.topics) == (Intent.LEAD, (("lead", lead),))


@pytest.mark.parametrize(
    "text",
    [
        *("who is ACC Crime's deputy", "who stands in for ACC Crime", "who covers when ACC Crime is away"),
        *("who do I escalate to if ACC Crime hasn't replied", "who is ACC Crime's boss"),
    ],
)
def test_who_stands_in_for_a_lead_is_asked_of_the_lead(text: str) -> None:
    found = asked(text)
    assert isinstance(found, Question)
    assert (found.intent, found.topics) == (Intent.DEPUTY, (("lead", "acc"),))


@pytest.mark.parametrize(
    "text",
    [
        *("when's the board", "when is the next meeting", "when are papers due", "what is the deadline for papers"),
        *("next spb date?", "board meetings in 2026", "when do April papers need to be in", "strategic policing board"),
    ],
)
def test_when_the_board_meets_is_asked_in_many_ways(text: str) -> None:
    assert intent(text) is Intent.LIST_MEETINGS


def test_what_is_due_for_a_meeting_is_no_question_of_its_day() -> None:
    assert intent("what is due for the next meeting") is Intent.OWED


@pytest.mark.parametrize(
    "text",
    [
        *("status on the gangs deliverable", "is the gangs update in", "gangs update for the board"),
        *("how is the work on gangs coming along", "any progress on gangs", "any red deliverables"),
    ],
)
def test_how_a_piece_of_work_comes_on_is_asked_in_many_ways(text: str) -> None:
    assert intent(text) is Intent.SAID


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("burglary in Sale last month", Intent.VALUE),
        ("how does our own burglary compare with last year", Intent.CHANGE),
        ("burglary and shoplifting owned", "mixed"),
        ("deputy burglary", "mixed"),
        ("burglary papers", "mixed"),
        ("who is PC Davies", "personal"),
    ],
)
def test_a_figure_is_not_asked_of_leads_or_meetings_nor_a_person_of_leads(text: str, wanted: Intent | str) -> None:
    assert intent(text) == wanted


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("what is due before the June board", {"Policing board of 2 June 2026", "People board of 9 June 2026"}),
        ("what is owed for the June meeting", {"Policing board of 2 June 2026", "People board of 9 June 2026"}),
        ("what is due before the June people board", 9),
        ("what is due for the July board", 7),
    ],
)
def test_a_board_by_its_month_is_the_one_of_that_month_or_asked_back(text: str, meant: set[str] | int) -> None:
    boards = (("policing-board", 6, 2), ("people-board", 6, 9), ("people-board", 7, 7))
    meetings = tuple(Meeting(board, date(2026, month, on), date(2026, month, 1)) for board, month, on in boards)
    found = read(text, Vocabulary.of(FRAMEWORK, replace(REGISTER, meetings=meetings)), DAY).outcome
    if isinstance(found, Question):
        assert found.intent is Intent.OWED
        assert found.before_meeting
        assert [one.start.day for one in found.period.candidates] == [meant]
    else:
        assert {one.label for one in found.choices} == meant
