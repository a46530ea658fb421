"""What leads said and what they owe, as it is asked for."""

from dataclasses import replace
from datetime import UTC, date, datetime

from bot.asking.answers import Listed, NoFigure
from bot.asking.question import Intent, Question
from bot.asking.working_out.said_updates import said_in_updates
from bot.asking.working_out.what_is_due import what_is_due
from bot.asking.working_out.work import Work
from bot.chasing.register import Deliverable, Frequency, Lead, Meeting, Register
from bot.chasing.updates import Outcome, Status, Update
from bot.figures.framework import Framework
from bot.figures.series import figures_of
from bot.watching.facts import Facts

DAY = date(2026, 4, 20)
REGISTER = Register(
    leads={"acc": Lead("acc", "ACC Crime"), "dcc": Lead("dcc", "DCC")},
    deliverables={
        "gangs": Deliverable("gangs", "Reduce the harm of gangs", Frequency.MONTH, "Less violence", "acc"),
        "covert": Deliverable("covert", "Covert work on gangs", Frequency.MONTH, "", "dcc", measures=("secret",)),
    },
    meetings=(
        Meeting("board", date(2026, 3, 24), date(2026, 3, 16)),
        Meeting("board", date(2026, 4, 28), date(2026, 4, 13)),
        Meeting("board", date(2026, 5, 26), date(2026, 5, 18)),
    ),
)


def update(meeting: date, at: date, text: str, deliverable: str = "gangs") -> Update:
    return Update(
        deliverable=deliverable,
        meeting=meeting,
        outcome=Outcome.ANSWERED,
        at=datetime(at.year, at.month, at.day, 9, tzinfo=UTC),
        status=Status.AMBER,
        text=text,
        by="acc",
    )


UPDATES = (
    update(date(2026, 3, 24), date(2026, 3, 2), "First version."),
    update(date(2026, 3, 24), date(2026, 3, 3), "Second version."),
    update(date(2026, 3, 24), date(2026, 3, 4), "Nobody may know.", "covert"),
)


def work(denied: frozenset[str] = frozenset()) -> Work:
    facts = Facts(
        day=DAY, framework=Framework(areas={}, measures={}), figures=figures_of([]), register=REGISTER, updates=UPDATES
    )
    return Work(facts, denied=denied)


SAID = Question(intent=Intent.SAID, topic="gangs")


def texts(found: Listed | NoFigure) -> list[str]:
    assert isinstance(found, Listed)
    return [row["text"] for row in found.rows]


def test_of_several_versions_the_last_word_is_given() -> None:
    assert texts(said_in_updates(SAID, work())) == ["Nobody may know.", "Second version."]


def test_what_bears_on_figures_that_may_not_be_shown_is_not_told() -> None:
    assert texts(said_in_updates(SAID, work(frozenset({"secret"})))) == ["Second version."]
    owed = what_is_due(Question(intent=Intent.OWED, overdue_too=True), work(frozenset({"secret"})))
    assert isinstance(owed, Listed)
    assert {row["deliverable"] for row in owed.rows} == {"gangs"}


def test_the_lead_that_is_named_is_the_only_one_quoted() -> None:
    assert texts(said_in_updates(replace(SAID, topics=(("lead", "acc"),)), work())) == ["Second version."]


def test_a_topic_of_no_deliverable_and_no_update_is_not_known() -> None:
    found = said_in_updates(replace(SAID, topic="sharks"), work())
    assert isinstance(found, NoFigure)
    assert found.reason == "no deliverable"


def test_words_of_an_update_are_found_where_no_title_has_them() -> None:
    assert texts(said_in_updates(replace(SAID, topic="second version"), work())) == ["Second version."]


def test_not_answered_is_what_is_overdue_and_what_the_next_papers_need() -> None:
    owed = what_is_due(Question(intent=Intent.OWED, overdue_too=True, topics=(("lead", "acc"),)), work())
    assert isinstance(owed, Listed)
    assert [row["due"] for row in owed.rows] == ["2026-04-13", "2026-05-18"]
    assert [row["overdue"] for row in owed.rows] == [True, False]
