"""Following up what a share, a target, a rank or several months were of; and what had no answer."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import first, of, talk


@pytest.mark.parametrize(
    ("asked", "then", "measure"),
    [
        ("999 calls last week", "how many of those were answered within 10 seconds", "answered-999"),
        ("999 calls last week", "and how many of them got answered in 10 secs", "answered-999"),
        ("999 calls last week", "what proportion of those were answered within 10 seconds", "answered-999"),
        ("999 calls last week", "of those how many were answered in 10 seconds?", "answered-999"),
        ("999 calls last week", "how many were answered in 10 seconds", "answered-999"),
        ("stop and search in october", "how many of them found something", "find-rate"),
        ("stop and search in october", "what percentage found something", "find-rate"),
        ("stop and search in october", "find rate?", "find-rate"),
    ],
)
def test_of_those_is_the_share_of_what_was_counted(
    asked: str, then: str, measure: str, talking_of: dict[str, World]
) -> None:
    before, share, again = talk(talking_of, [asked, then, "and what about the force"])
    assert of(share) == (measure, first(before)["period"])
    assert " of " in share.text
    assert first(again)["measure"] == measure


@pytest.mark.parametrize(
    ("asked", "then"),
    [
        ("999 calls last week", "how many of those were hoaxes"),
        ("999 calls last week", "how many of those were answered by women"),
        ("recorded robbery last month", "how many of those were solved"),
        ("recorded robbery last month", "how many of those had a knife"),
        ("complaints last month", "how many of those were upheld"),
        ("stop and search in october", "of those how many had a knife"),
        ("stop and search in october", "how many of them led to an arrest"),
    ],
)
def test_a_part_that_no_measure_is_of_gets_no_figure(asked: str, then: str, talking_of: dict[str, World]) -> None:
    *_, part = talk(talking_of, [asked, then])
    assert part.answers == ()


@pytest.mark.parametrize(
    "then",
    [
        *("and for hate crime", "for hate crime?", "what about for hate crime then", "and for hate crime only?"),
        *("for hate crime alone", "just for hate crime by itself please", "of hate crime specifically"),
    ],
)
@pytest.mark.parametrize("before", ["positive outcomes in september", "positive outcomes in october"])
def test_a_rate_of_another_thing_is_not_how_many_there_were(
    before: str, then: str, talking_of: dict[str, World]
) -> None:
    *_, other = talk(talking_of, [before, then])
    assert (other.answers, other.reason) == ((), "not of that")
    assert [one.label for one in other.choices] == ["Hate crime"]


@pytest.mark.parametrize("then", ["by district", "ytd", "chart it"])
def test_what_is_offered_in_its_place_is_asked_nothing_before_it_is_taken(
    then: str, talking_of: dict[str, World]
) -> None:
    *_, found = talk(talking_of, ["positive outcomes in september", "and for hate crime", then])
    assert all(one["measure"] != "hate-crime" for one in found.answers)


def test_what_is_offered_in_its_place_is_taken_by_yes(talking_of: dict[str, World]) -> None:
    *_, taken = talk(talking_of, ["positive outcomes in september", "and for hate crime", "yes"])
    assert first(taken)["measure"] == "hate-crime"


def test_what_is_offered_in_the_place_of_a_rate_can_be_chosen(talking_of: dict[str, World]) -> None:
    *_, other, chosen = talk(
        talking_of, ["positive outcomes in september", "and for hate crime", "number of Hate crime"]
    )
    assert [one.question for one in other.choices] == ["number of Hate crime"]
    assert of(chosen) == ("hate-crime", "2025-09")


@pytest.mark.parametrize("then", ["and for East Wych", "for august", "and East Wych"])
def test_a_rate_of_another_place_or_time_is_as_before(then: str, talking_of: dict[str, World]) -> None:
    *_, other = talk(talking_of, ["positive outcomes in september", then])
    assert first(other)["measure"] == "positive-outcomes"


@pytest.mark.parametrize("then", ["And for rape?", "for rape", "and what about for rape then"])
def test_the_rate_of_another_thing_is_given_where_it_is_held(then: str, talking_of: dict[str, World]) -> None:
    *_, other = talk(talking_of, ["What was our charge rate in Q4?", then], "eighth_force")
    assert first(other)["measure"] == "charge-rape"


def test_the_highest_of_months_is_of_those_months(talking_of: dict[str, World]) -> None:
    months = "recorded robbery in august, september and october"
    for then in ("which was highest", "the worst one", "which of those was highest"):
        *_, end = talk(talking_of, [months, then])
        assert of(end) == ("recorded-robbery", "2025-08")
        assert "of the 3 figures held for August to October 2025" in end.text
    *_, end = talk(talking_of, ["recorded robbery by month this year", "the worst one"])
    assert "figures held for April to October 2025" in end.text
    *_, apart = talk(talking_of, ["recorded robbery in may and october", "which was highest"])
    assert [one["period"] for one in apart.answers if one["statistic"] == "value"] == ["2025-05", "2025-10"]


@pytest.mark.parametrize("asked", ["which of those went up", "which of them rose most", "which of these fell"])
def test_which_of_those_with_nothing_behind_it_lists_nothing(asked: str, talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, [asked])
    assert (found.answers, found.reason) == ((), "no measure")
    (listed,) = talk(talking_of, ["which of our measures went up"])
    assert listed.answers


@pytest.mark.parametrize(("counted", "told"), [("", "by number and not by rate"), (" per 1,000", "per 1,000")])
def test_areas_by_number_stay_by_number(counted: str, told: str, talking_of: dict[str, World]) -> None:
    asked = f"theft from vehicle by policing area in may{counted}"
    *_, worst = talk(talking_of, [asked, "the worst one"], "eighth_force")
    assert told in worst.text


@pytest.mark.parametrize(
    "asked",
    ["Victim satisfaction, latest position.", "victim satisfaction current position please", "satisfaction position"],
)
def test_a_position_is_where_it_stands(asked: str, talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, [asked])
    assert first(found)["statistic"] == "value"


@pytest.mark.parametrize(
    "asked",
    [
        "position among similar forces for theft from vehicle, last 12 months",
        "our position in the MSF for theft from vehicle last 12 months",
    ],
)
def test_a_position_among_others_is_a_rank(asked: str, talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, [asked], "eighth_force")
    assert first(found)["statistic"] == "rank"


@pytest.mark.parametrize("then", ["Who is above us?", "who's just ahead", "who is below us", "who beats us"])
def test_who_is_above_us_is_told_by_all_in_their_order(then: str, talking_of: dict[str, World]) -> None:
    asked = "Where do we rank against similar forces for theft from vehicles, last 12 months?"
    *_, order = talk(talking_of, [asked, then], "eighth_force")
    assert len({one["area"] for one in order.answers}) > 3
    assert {one["measure"] for one in order.answers} == {"tfmv"}


@pytest.mark.parametrize(
    "then", ["Which area is dragging us down?", "who is holding us back", "where's letting us down"]
)
def test_who_holds_us_back_is_the_worst_of_the_areas(then: str, talking_of: dict[str, World]) -> None:
    for asked in ("Grade 1 attendance in May", "did we hit the grade 1 attendance target last month"):
        *_, worst, again = talk(talking_of, [asked, then, then], "eighth_force")
        assert first(worst)["area"] == first(again)["area"] == "north-cotsmere"


@pytest.mark.parametrize("then", ["What was the figure for last year?", "what was the actual number last year"])
def test_the_figure_behind_a_target_is_no_target(then: str, talking_of: dict[str, World]) -> None:
    *_, figure = talk(talking_of, ["are we on target for home burglary", then])
    assert of(figure) == ("home-burglary", "2024/25")


def test_a_share_that_grows_is_told_beside_what_it_was(talking_of: dict[str, World]) -> None:
    for asked in ("East Wych's share of recorded robbery in october", "East Wych's share of recorded robbery"):
        *_, grown = talk(talking_of, [asked, "and is it growing"])
        assert [one["period"] for one in grown.answers] == ["2025-10", "2024-10"]


@pytest.mark.parametrize(
    ("asked", "then", "area"),
    [
        ("How many missing adults last week?", "Children then, Kelby.", "kelby"),
        ("how many missing adults last week", "ok children then", "ctp"),
        ("how many missing adults in kelby last week", "children instead", "kelby"),
    ],
)
def test_what_is_said_instead_takes_the_place_of_what_was_not_known(
    asked: str, then: str, area: str, talking_of: dict[str, World]
) -> None:
    *_, found = talk(talking_of, [asked, then], "eighth_force")
    assert (first(found)["measure"], first(found)["area"]) == ("missing-children", area)


@pytest.mark.parametrize(
    ("asked", "then"),
    [
        ("how many missing adults last week", "shoplifting then"),
        ("how many hate crimes against adults last month", "children then"),
        ("how many missing adults last week", "wales then"),
    ],
)
def test_what_does_not_fit_there_gets_no_figure(asked: str, then: str, talking_of: dict[str, World]) -> None:
    *_, found = talk(talking_of, [asked, then], "eighth_force")
    assert found.answers == ()


@pytest.mark.parametrize(
    ("asked", "said_of_it"),
    [
        ("recorded robbery was 60 last month wasn't it", "That is not 60."),
        ("was recorded robbery 41 last month", "That is 41."),
        ("recorded robbery in october was 41, correct?", "That is 41."),
        ("am i right that recorded robbery was 40 in october", "That is not 40."),
        ("complaints finalised within 60 days was 84% last month, right?", "That is 84% when rounded."),
    ],
)
def test_a_number_that_is_said_to_be_it_is_held_against_the_figure(
    asked: str, said_of_it: str, talking_of: dict[str, World]
) -> None:
    (found,) = talk(talking_of, [asked])
    assert said_of_it in found.text
    assert first(found)["period"] == "2025-10"


def test_a_number_that_is_said_in_a_thread_is_no_part_of_what_follows(talking_of: dict[str, World]) -> None:
    *_, is_it, then = talk(talking_of, ["recorded robbery last month", "it was 60, wasn't it?", "and in september"])
    assert "That is not 60." in is_it.text
    assert "That is" not in then.text
    assert of(then) == ("recorded-robbery", "2025-09")


@pytest.mark.parametrize("asked", ["was recorded robbery in june 25", "is recorded robbery 10% up"])
def test_a_number_of_a_time_or_a_change_is_no_claim_of_the_figure(asked: str, talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, [asked])
    assert "That is" not in found.text


@pytest.mark.parametrize(
    "asked",
    ["was recorded robbery 41 last month by women", "was recorded robbery 4% or 5%", "is recorded robbery 41%"],
)
def test_a_number_beside_what_is_not_known_gets_no_figure(asked: str, talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, [asked])
    assert found.answers == ()


@pytest.mark.parametrize(
    "asked", ["who is dragging us down on recorded robbery", "whos letting us down on recorded robbery in october"]
)
def test_who_drags_us_down_is_asked_of_areas_and_of_no_person(asked: str, talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, [asked])
    assert found.question is not None
    assert (found.question.by, found.question.changed) == ("district", True)


def test_a_group_that_is_a_measure_too_is_asked_back(talking_of: dict[str, World]) -> None:
    asked = ["victim satisfaction for burglary victims", "what about hate crime", "the first one"]
    *_, both, chosen = talk(talking_of, asked, "fifth_force")
    assert (both.answers, len(both.choices)) == ((), 2)
    assert (first(chosen)["measure"], first(chosen)["group"]) == ("victim-satisfaction", "hate")


@pytest.mark.parametrize(("then", "group"), [("and for violence", "violence"), ("for hate crime", "hate")])
def test_a_group_behind_for_is_of_the_measure_before(then: str, group: str, talking_of: dict[str, World]) -> None:
    for asked in ("victim satisfaction", "victim satisfaction for burglary victims"):
        *_, found = talk(talking_of, [asked, then], "fifth_force")
        assert (first(found)["measure"], first(found)["group"]) == ("victim-satisfaction", group)
    *_, other = talk(talking_of, ["victim satisfaction for burglary victims", "and for robbery"], "fifth_force")
    assert (other.answers, other.reason) == ((), "not of that")


def test_how_many_hang_up_is_of_the_calls_that_wait(talking_of: dict[str, World]) -> None:
    asked = ["how long are people waiting on 101 in june", "and how many give up and hang up"]
    *_, found = talk(talking_of, asked, "fifth_force")
    assert of(found) == ("calls-101-abandoned", "2026-06")
