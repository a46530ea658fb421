from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chasing.due import Obligation, given_by, obligations, overdue, part_of_year
from bot.chasing.register import Deliverable, Frequency, Meeting, Register
from bot.chasing.updates import Outcome, Update


def meeting(held_on: str, papers_due: str, board: str = "spcb") -> Meeting:
    return Meeting(board, date.fromisoformat(held_on), date.fromisoformat(papers_due))


OCTOBER = meeting("2014-10-07", "2014-09-29")
NOVEMBER = meeting("2014-11-04", "2014-10-27")
DECEMBER = meeting("2014-12-02", "2014-11-24")
JANUARY = meeting("2015-01-06", "2014-12-29")
FEBRUARY = meeting("2015-02-03", "2015-01-26")
BOARD = (OCTOBER, NOVEMBER, DECEMBER, JANUARY, FEBRUARY)


def deliverable(every: Frequency = Frequency.MONTH, **more: object) -> Deliverable:
    return Deliverable("plan", "Stop and search action plan", every, **more)  # type: ignore[arg-type] # properties


def update(held_on: date, outcome: Outcome = Outcome.ANSWERED, at: str = "2014-09-01T10:00", **more: object) -> Update:
    when = datetime.fromisoformat(at).replace(tzinfo=UTC)
    return Update(deliverable="plan", meeting=held_on, outcome=outcome, at=when, **more)  # type: ignore[arg-type]


def owed(one: Deliverable, *updates: Update, meetings: tuple[Meeting, ...] = BOARD) -> list[Meeting | None]:
    return [found.meeting for found in obligations(Register(meetings=meetings), one, updates)]


def late(one: Deliverable, day: str, *updates: Update, by: int = 0) -> list[date]:
    register = Register(deliverables={one.key: one}, meetings=BOARD)
    return [found.due for found in overdue(register, updates, date.fromisoformat(day), timedelta(days=by))]


@pytest.mark.parametrize(
    ("every", "meetings"),
    [
        pytest.param(Frequency.MONTH, [OCTOBER, NOVEMBER, DECEMBER, JANUARY, FEBRUARY], id="monthly: at each"),
        pytest.param(Frequency.QUARTER, [OCTOBER, NOVEMBER, FEBRUARY], id="quarterly: first papers of each quarter"),
        pytest.param(Frequency.HALF_YEAR, [OCTOBER, NOVEMBER], id="6 monthly: first papers of each half of the year"),
        pytest.param(Frequency.YEAR, [OCTOBER], id="yearly: first papers of the financial year"),
    ],
)
def test_an_update_is_owed_at_most_once_in_its_own_frequency(every: Frequency, meetings: list[Meeting]) -> None:
    assert owed(deliverable(every)) == meetings


def test_two_boards_whose_papers_are_due_on_one_day_are_served_by_one_update() -> None:
    other = meeting("2014-12-04", "2014-11-24", "audit")

    assert owed(deliverable(), meetings=(other, DECEMBER)) == [DECEMBER]


def test_a_deferred_update_is_owed_at_the_next_papers_even_in_the_same_quarter() -> None:
    deferred = update(NOVEMBER.held_on, Outcome.DEFERRED)

    assert owed(deliverable(Frequency.QUARTER), deferred) == [OCTOBER, NOVEMBER, DECEMBER, FEBRUARY]


def test_what_is_owed_once_is_due_on_its_own_date() -> None:
    once = deliverable(Frequency.ONCE, due=date(2014, 10, 31))

    assert obligations(Register(meetings=BOARD), once, ()) == (Obligation(once, date(2014, 10, 31)),)
    assert owed(deliverable(Frequency.ONCE)) == []


def test_what_is_owed_until_complete_ends_when_all_elements_are_done() -> None:
    plan = deliverable(until_complete=True, elements=16)
    part = update(OCTOBER.held_on, at="2014-09-28T10:00", elements_done=11)
    whole = update(NOVEMBER.held_on, at="2014-10-27T10:00", elements_done=16)

    assert owed(plan, part) == list(BOARD)
    assert owed(plan, part, whole) == [OCTOBER, NOVEMBER]


@pytest.mark.parametrize(
    ("day", "by", "due"),
    [
        pytest.param("2014-09-29", 0, [], id="on the day itself it is not overdue"),
        pytest.param("2014-09-30", 0, ["2014-09-29"], id="the day after it is"),
        pytest.param("2014-10-02", 3, [], id="not within the days of grace"),
        pytest.param("2014-10-03", 3, ["2014-09-29"], id="but right after them"),
        pytest.param("2014-10-28", 0, ["2014-09-29", "2014-10-27"], id="two may be overdue at once"),
    ],
)
def test_an_update_is_overdue_when_the_day_is_past_its_due_day(day: str, by: int, due: list[str]) -> None:
    assert late(deliverable(), day, by=by) == [date.fromisoformat(one) for one in due]


@pytest.mark.parametrize(
    ("outcome", "supplies"),
    [
        pytest.param(Outcome.ANSWERED, True, id="an answer"),
        pytest.param(Outcome.NOT_REQUIRED, True, id="not required"),
        pytest.param(Outcome.DEFERRED, True, id="deferred, which makes the next one"),
        pytest.param(Outcome.COVERED_BY, True, id="covered by another"),
        pytest.param(Outcome.MERGED_INTO, True, id="merged into another"),
        pytest.param(Outcome.NOT_SUPPLIED, False, id="printed as not supplied, it is still owed"),
    ],
)
def test_which_outcomes_supply_what_was_owed(outcome: Outcome, supplies: bool) -> None:
    assert (late(deliverable(), "2014-10-01", update(OCTOBER.held_on, outcome)) == []) == supplies


def test_the_last_word_on_a_meeting_holds() -> None:
    first = update(OCTOBER.held_on, Outcome.NOT_SUPPLIED, at="2014-09-28T10:00")
    second = update(OCTOBER.held_on, Outcome.ANSWERED, at="2014-09-30T10:00")

    assert late(deliverable(), "2014-10-01", second, first) == []
    assert late(deliverable(), "2014-09-30", first) == [OCTOBER.papers_due]


def test_an_update_that_was_given_later_than_the_day_does_not_count_yet() -> None:
    # 23:30 in London on 30 September is still that day, and 22:30 UTC.
    given = update(OCTOBER.held_on, at="2014-09-30T22:30")

    assert late(deliverable(), "2014-09-30", given) == []
    assert late(deliverable(), "2014-09-30", update(OCTOBER.held_on, at="2014-09-30T23:30")) == [OCTOBER.papers_due]


def test_words_for_a_later_meeting_make_up_for_those_that_were_missed() -> None:
    assert late(deliverable(), "2014-11-25", update(NOVEMBER.held_on)) == [DECEMBER.papers_due]
    deferred = update(NOVEMBER.held_on, Outcome.DEFERRED)
    assert late(deliverable(), "2014-11-01", deferred) == [OCTOBER.papers_due]


def test_what_is_owed_once_is_supplied_by_any_word_on_it() -> None:
    once = deliverable(Frequency.ONCE, due=date(2014, 10, 31))

    assert late(once, "2014-11-01") == [date(2014, 10, 31)]
    assert late(once, "2014-11-01", update(NOVEMBER.held_on)) == []


def test_what_is_owed_once_and_was_deferred_is_owed_for_the_next_meeting() -> None:
    once = deliverable(Frequency.ONCE, due=date(2014, 10, 31))
    deferred = update(NOVEMBER.held_on, Outcome.DEFERRED)

    assert late(once, "2014-11-24", deferred) == []
    assert late(once, "2014-11-25", deferred) == [DECEMBER.papers_due]
    assert late(once, "2014-11-25", deferred, update(DECEMBER.held_on, at="2014-11-20T10:00")) == []


@pytest.mark.parametrize(
    ("given", "due"),
    [
        pytest.param([], ["2014-10-31"], id="nothing said"),
        pytest.param([update(NOVEMBER.held_on, elements_done=3)], ["2014-10-31"], id="three of eight"),
        pytest.param([update(NOVEMBER.held_on, elements_done=8)], [], id="all eight"),
        pytest.param([update(NOVEMBER.held_on, text="Now complete.")], [], id="said to be complete"),
        pytest.param([update(NOVEMBER.held_on, Outcome.NOT_REQUIRED)], [], id="not asked for any more"),
        pytest.param([update(NOVEMBER.held_on, Outcome.DEFERRED)], ["2014-11-24"], id="put off to the next papers"),
        pytest.param(
            [
                update(NOVEMBER.held_on, Outcome.DEFERRED),
                update(DECEMBER.held_on, at="2014-11-20T10:00", elements_done=5),
            ],
            ["2014-10-31"],
            id="put off, and then five of eight",
        ),
        pytest.param(
            [
                update(NOVEMBER.held_on, elements_done=8),
                update(DECEMBER.held_on, Outcome.NOT_SUPPLIED, at="2014-11-20T10:00"),
            ],
            [],
            id="complete, and then nothing more",
        ),
    ],
)
def test_what_is_owed_once_and_until_complete_is_owed_until_an_update_says_so(
    given: list[Update], due: list[str]
) -> None:
    once = deliverable(Frequency.ONCE, due=date(2014, 10, 31), until_complete=True, elements=8)

    assert late(once, "2014-11-25", *given) == [date.fromisoformat(one) for one in due]


def test_updates_are_read_in_the_order_of_their_times() -> None:
    one, other = update(OCTOBER.held_on, at="2014-09-28T10:00"), update(OCTOBER.held_on, at="2014-09-27T10:00")

    assert given_by([one, other], date(2014, 9, 30)) == (other, one)


days = st.dates(date(2010, 1, 1), date(2040, 12, 31))


@given(days, st.sampled_from([Frequency.MONTH, Frequency.QUARTER, Frequency.HALF_YEAR, Frequency.YEAR]))
def test_the_parts_of_a_year_follow_the_financial_year(day: date, every: Frequency) -> None:
    year, part = part_of_year(every, day)

    assert year == (day.year if day.month >= 4 else day.year - 1)
    assert part == ((day.month - 4) % 12) // {"month": 1, "quarter": 3, "half-year": 6, "year": 12}[every]


@given(st.lists(days, max_size=30), st.sampled_from(list(Frequency)))
def test_no_deliverable_owes_two_updates_in_one_part_of_a_year(due: list[date], every: Frequency) -> None:
    meetings = tuple(Meeting("b", day + timedelta(days=8), day) for day in due)
    found = obligations(Register(meetings=meetings), deliverable(every), ())

    parts = [part_of_year(every, one.due) for one in found]
    assert len(parts) == len(set(parts))
    if every is not Frequency.ONCE:
        assert set(parts) == {part_of_year(every, day) for day in due}
