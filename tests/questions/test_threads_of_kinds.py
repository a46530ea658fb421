"""Following up areas of a kind, what drives a change, and some of what was given."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import first, of, said, talk


@pytest.mark.parametrize(
    ("asked", "then", "area", "period"),
    [
        ("all crime last month", "which district made most of it", "east-wych", "2025-10"),
        ("all crime last month", "which district had more of those", "east-wych", "2025-10"),
        ("all crime last month", "which district is lower", "the-vale", "2025-10"),
        ("all crime last month", "and which district has made the fewest then", "the-vale", "2025-10"),
        ("all crime last month", "which districts are driving it", "east-wych", "2025-10"),
        ("emergency attendance in august", "which district is worse", None, "2025-08"),
        ("change in all crime in september on last year", "which districts are driving it", "east-wych", "2025-09"),
        ("change in all crime in september on last year", "what district is behind that", "east-wych", "2025-09"),
        (
            "change in all crime by district in september on last year",
            "which district is driving it",
            "east-wych",
            "2025-09",
        ),
        ("all crime in september", "same but only the vale", "the-vale", "2025-09"),
        ("all crime in east wych in september v september last year", "which town is it down to", "wells", "2025-09"),
        ("all crime in september", "same but by district", "east-wych", "2025-09"),
        ("all crime in september", "same thing but for the vale", "the-vale", "2025-09"),
        ("all crime last 3 months", "same 3 last yr?", "wychmoor", "2024-08..2024-10"),
        ("all crime last 3 months", "the same three months the year before", "wychmoor", "2024-08..2024-10"),
        ("all crime this financial year", "and last", "wychmoor", "2024/25"),
    ],
)
def test_areas_of_a_kind_and_times_are_of_what_was_given(
    asked: str, then: str, area: str | None, period: str, talking_of: dict[str, World]
) -> None:
    *_, last = talk(talking_of, [asked, then])
    assert last.answers, last.text
    assert of(last)[1] == period
    assert area is None or first(last)["area"] == area


def test_what_drives_rises_are_the_rises(talking_of: dict[str, World]) -> None:
    before = "which districts saw all crime rise in september on last year"
    *_, last = talk(talking_of, [before, "which district is driving it"])
    assert "rose in 2 of 3" in last.text


def test_what_drives_a_fall_are_those_that_fell(talking_of: dict[str, World]) -> None:
    *_, last = talk(talking_of, ["change in all crime in september on last year", "which districts are driving it"])
    assert "in all: All crime fell in 1 of 3" in last.text


@pytest.mark.parametrize(
    ("asked", "then"),
    [
        ("all crime in july and august", "which district is highest"),
        ("all crime in july and august", "which district made most of those"),
        ("all crime last month", "which officers made most of those"),
        ("all crime last month", "which street is higher"),
        ("all crime last 3 months", "same 4 last yr"),
        ("all crime last month", "and last"),
        ("recorded robbery in september", "just the night ones"),
        ("recorded robbery in september", "only the knife stuff"),
        ("recorded robbery in september", "just the street stuff"),
        ("recorded robbery in september", "why so high at night"),
    ],
)
def test_what_would_leave_something_out_gets_no_figure(asked: str, then: str, talking_of: dict[str, World]) -> None:
    *_, last = talk(talking_of, [asked, then])
    assert last.answers == (), last.text


@pytest.mark.parametrize(
    ("asked", "then", "group"),
    [
        ("recorded robbery in september", "just the business stuff", "kind=business"),
        ("recorded robbery in september", "the personal side only", "kind=personal"),
        ("recorded robbery in september", "only the commercial ones", "kind=business"),
        ("hate crime in september", "just the religion bit", "strand=religion"),
        ("hate crime (race) in september", "just the religion stuff", "strand=religion"),
        ("recorded robbery by kind in september", "just the business stuff", "kind=business"),
        ("recorded robbery in september", "how much of that was business", "kind=business"),
    ],
)
def test_some_of_what_was_given_is_the_group_that_is_called_so(
    asked: str, then: str, group: str, talking_of: dict[str, World]
) -> None:
    *_, last = talk(talking_of, [asked, then])
    assert (first(last)["group"], first(last)["period"]) == (group, "2025-09")


def test_how_much_of_that_is_the_share_of_the_group(talking_of: dict[str, World]) -> None:
    *_, last = talk(talking_of, ["recorded robbery in september", "how much of that was business"])
    assert "7 of 42" in last.text


@pytest.mark.parametrize(
    ("then", "periods"),
    [("did we meet the target", ["2025-08"]), ("june n july too", ["2025-06", "2025-07"])],
)
def test_what_was_met_is_of_the_time_that_was_given(
    then: str, periods: list[str], talking_of: dict[str, World]
) -> None:
    before = ["emergency attendance in august"] if then.startswith("did") else ["is emergency attendance on target"]
    *_, last = talk(talking_of, [*before, then])
    assert list(dict.fromkeys(one["period"] for one in last.answers)) == periods


@pytest.mark.parametrize("then", ["and for residential burglary", "what about residential burglary"])
def test_a_group_that_a_measure_is_of_is_not_said_to_be_none(then: str, talking_of: dict[str, World]) -> None:
    *_, both = talk(talking_of, ["victim satisfaction", then], "fifth_force")
    assert (both.answers, len(both.choices)) == ((), 2)


def test_how_many_of_those_were_late_is_no_list_of_all_that_is(talking_of: dict[str, World]) -> None:
    *_, late = talk(talking_of, ["999 calls last week", "how many of those were late"])
    assert late.answers == ()
    assert late.status is not Status.ANSWERED


@pytest.mark.parametrize(
    "asked",
    [
        "which neighbourhood had the most residential burglary last month",
        "residential burglary by neighbourhood in june",
    ],
)
def test_who_drags_us_down_is_asked_of_the_areas_before(asked: str, talking_of: dict[str, World]) -> None:
    *_, found = talk(talking_of, [asked, "who is dragging us down"], "fifth_force")
    assert found.question is not None
    assert found.question.by == "neighbourhood"


def test_the_count_that_a_rate_is_of_is_not_said_to_be_none_of_it(talking_of: dict[str, World]) -> None:
    *_, count = talk(talking_of, ["burglary solved rate in may", "and residential burglary"], "fifth_force")
    assert of(count) == ("residential-burglary", "2026-05")


@pytest.mark.parametrize(
    "before", ["victim satisfaction", "burglary solved rate in may", "emergency attendance in may"]
)
@pytest.mark.parametrize(
    "then", ["same for shoplifting", "the same thing for shoplifting please", "do the same for asb"]
)
def test_the_same_of_what_it_is_not_held_of_is_no_count_of_that(
    before: str, then: str, talking_of: dict[str, World]
) -> None:
    *_, last = talk(talking_of, [before, then], "fifth_force")
    assert last.answers == ()
    assert "not held of" in last.text
    *_, count = talk(talking_of, ["rape in may", then], "fifth_force")
    assert count.answers[0]["measure"] in ("shoplifting", "asb")


def test_the_rate_of_another_kind_goes_by_its_short_name(talking_of: dict[str, World]) -> None:
    *_, other = talk(talking_of, ["rape charge rate in november", "and DA"], "tenth_force")
    assert first(other)["measure"] == "charge-rate-da"


def test_after_what_may_be_another_measure_nothing_is_asked_of_the_one_before(talking_of: dict[str, World]) -> None:
    before = ["999 calls answered in 10 seconds last month", "101?"]
    for then in ("is that inside target", "are we on target", "and in march", "chart it"):
        *_, last = talk(talking_of, [*before, then], "fifth_force")
        assert not last.answers, last.text
    *_, last = talk(talking_of, [*before, "999 calls answered in 10 seconds in march"], "fifth_force")
    assert of(last) == ("calls-999-in-ten", "2026-03")


def test_so_it_is_where_none_of_what_may_be_meant_has_an_answer(talking: World) -> None:
    *_, last = said(talking, ["robbery in dudley in january 2026", "residential?", "and in coventry"])
    assert not last.answers, last.text
    *_, last = said(talking, ["robbery in dudley in january 2026", "blah", "and in coventry"])
    assert of(last) == ("robbery", "2026-01")


@pytest.mark.parametrize(
    ("asked", "then", "area", "per"),
    [
        ("robbery rate by borough in march 2026", "and for the force", "west-midlands", 1000),
        ("robbery rate by borough in march 2026", "coventry?", "coventry", 1000),
        ("robbery per 10,000 by borough in march 2026", "and the force", "west-midlands", 10000),
        ("which borough has the highest robbery rate", "and the force", "west-midlands", 1000),
        ("robbery by borough in march 2026", "and for the force", "west-midlands", None),
    ],
)
def test_after_the_rate_of_each_area_it_is_the_rate_of_one(
    asked: str, then: str, area: str, per: int | None, talking: World
) -> None:
    *_, last = said(talking, [asked, then])
    assert [(one["area"], one["per"], one["period"]) for one in last.answers][:1] == [(area, per, "2026-03")]
    assert len({one["area"] for one in last.answers}) == 1


@pytest.mark.parametrize(
    "asked",
    [
        ["robbery in dudley in january 2026", "is it really the highest in the force"],
        ["robbery in dudley in january 2026", "is that the most in the west midlands?"],
        ["robbery in dudley in january 2026 - is it really the highest in the force"],
    ],
)
def test_whether_one_area_is_the_highest_of_all_puts_all_in_order(asked: list[str], talking: World) -> None:
    *_, last = said(talking, asked)
    assert "1st Birmingham, 267" in last.text
    assert {one["period"] for one in last.answers} == {"2026-01"}


@pytest.mark.parametrize("then", ["is it the highest ever", "is it the highest in 2025"])
def test_the_highest_of_a_time_is_of_that_area(then: str, talking: World) -> None:
    *_, last = said(talking, ["robbery in dudley in january 2026", then])
    assert {one["area"] for one in last.answers} == {"dudley"}


_KINDS = "recorded robbery by kind last month"


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ([_KINDS, "which went up", "personal"], "(Personal) in Wychmoor Police: -8 (-23.5%)"),
        ([_KINDS, "which went up", "personal", "and business"], "(Business) in Wychmoor Police: -6 (-28.6%)"),
        ([_KINDS, "which is highest", "business"], "(Business) in Wychmoor Police: 15 in October 2025"),
        ([_KINDS, "which is highest", "just the personal ones"], "(Personal) in Wychmoor Police: 26 in October 2025"),
        ([_KINDS, "which is highest", "business in East Wych"], "(Business) in East Wych: "),
        ([_KINDS, "as shares", "business"], "36.6% of"),
        ([_KINDS, "business"], "(Business) in Wychmoor Police: 15 in October 2025"),
    ],
)
def test_one_kind_behind_an_order_of_them_is_told(talking_of: dict[str, World], lines: list[str], words: str) -> None:
    assert words in talk(talking_of, lines)[-1].text


@pytest.mark.parametrize(
    "lines",
    [
        ["robbery by borough last month", "which is on target", "and Dudley?"],
        ["robbery by borough last month", "which are over target", "in Walsall"],
    ],
)
def test_targets_of_one_measure_never_become_those_of_all(talking: World, lines: list[str]) -> None:
    found = said(talking, lines, thread=" / ".join(lines))[-1]
    assert {one["measure"] for one in found.answers} <= {"robbery"}, found.text
