from datetime import UTC, date, datetime, timedelta

from bot.chasing.register import Deliverable, Frequency, Lead, Meeting, Register
from bot.chasing.updates import Outcome, Update
from bot.watching.findings import Finding, Subject
from bot.watching.kinds.update_overdue import find_update_overdue
from bot.watching.rules import Select, UpdateOverdue
from tests.watching.scene import facts, rule

REGISTER = Register(
    leads={"acc-operations": Lead("acc-operations", "ACC Operations")},
    deliverables={
        "plan": Deliverable(
            "plan", "Stop and search action plan", Frequency.MONTH, outcome="Confidence", lead="acc-operations"
        ),
        "gangs": Deliverable("gangs", "Gangs", Frequency.ONCE, due=date(2014, 11, 1)),
    },
    meetings=(
        Meeting("spcb", date(2014, 11, 4), date(2014, 10, 27)),
        Meeting("spcb", date(2014, 12, 2), date(2014, 11, 24)),
    ),
)


def findings(day: date, *updates: Update, select: Select | None = None, by: int = 0) -> tuple[Finding, ...]:
    when = UpdateOverdue(timedelta(days=by))
    known = facts({}, day=day, register=REGISTER, updates=updates)
    return find_update_overdue(rule(when, select), when, known).findings


def answered(deliverable: str, meeting: date) -> Update:
    at = datetime(2014, 11, 20, 12, tzinfo=UTC)
    return Update(deliverable=deliverable, meeting=meeting, outcome=Outcome.ANSWERED, at=at)


def test_the_newest_overdue_update_is_found_and_the_earlier_ones_are_named() -> None:
    plan, gangs = findings(date(2014, 11, 25))

    assert plan.subject == Subject(deliverable="plan")
    assert plan.reason == (
        "The update on “Stop and search action plan” from ACC Operations for the meeting of 2 December 2014 was due "
        "on 24 November 2014, 1 day ago; 1 earlier one is overdue as well."
    )
    assert (plan.detail["due"], plan.detail["lead"], plan.detail["earlier_due"]) == (
        "2014-11-24",
        "acc-operations",
        ["2014-10-27"],
    )
    assert gangs.reason == "The update on “Gangs” was due on 1 November 2014, 24 days ago."


def test_an_answer_ends_it() -> None:
    given = (answered("plan", date(2014, 12, 2)), answered("gangs", date(2014, 12, 2)))

    assert findings(date(2014, 11, 25), *given) == ()


def test_the_days_of_grace_are_the_rules() -> None:
    assert [one.detail["due"] for one in findings(date(2014, 11, 25), by=3)] == ["2014-10-27", "2014-11-01"]


def test_an_objective_selects_by_outcome() -> None:
    selected = findings(date(2014, 11, 25), select=Select(objectives=("Confidence",)))

    assert [one.subject.deliverable for one in selected] == ["plan"]
