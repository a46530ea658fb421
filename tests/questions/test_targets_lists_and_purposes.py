"""Targets said by their number, lists by two kinds or from their worst, and what a figure or a picture is for."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import first, talk

TENTH = "tenth_force"
ROBBERY_TARGET = "off track so far, 278 above 12,595 (target: -5% in 2026/27 against the year before)"


@pytest.mark.parametrize(
    "question",
    ["are we inside the 5% cut on personal robbery", "personal robbery position against the 5 percent reduction"],
)
def test_beside_a_change_that_was_set_we_are_on_track_or_not(talking_of: dict[str, World], question: str) -> None:
    (told,) = talk(talking_of, [question], TENTH)
    assert ROBBERY_TARGET in told.text


def test_on_track_behind_last_years_figure_is_asked_of_now(talking_of: dict[str, World]) -> None:
    *_, told = talk(
        talking_of, ["personal robbery last month", "ytd and last ytd", "are we on track for the 5% cut"], TENTH
    )
    assert ROBBERY_TARGET in told.text


def test_what_was_the_target_then_is_none_of_now(talking_of: dict[str, World]) -> None:
    *_, told = talk(talking_of, ["personal robbery in may 2025", "did we meet the target"], TENTH)
    assert not told.answers


def test_now_behind_an_earlier_time_is_the_newest(talking_of: dict[str, World]) -> None:
    *_, told = talk(talking_of, ["confidence", "and the one before that", "so are we over the 60 now?"], TENTH)
    assert first(told)["period"] == "2026/27-Q2"
    assert "not above 60%" in told.text


@pytest.mark.parametrize("then", ["Lambourne short by how much", "so Lambourne is short by how much?"])
def test_short_by_how_much_is_the_distance_to_the_target(talking_of: dict[str, World], then: str) -> None:
    *_, told = talk(talking_of, ["I calls by borough last month", then], TENTH)
    assert "I Calls Attended within 15 Minutes in Lambourne: met, 0.35 percentage points above" in told.text


@pytest.mark.parametrize("then", ["worst of those", "who is worst of those", "which is worst of them"])
def test_the_worst_of_those_that_were_picked(talking_of: dict[str, World], then: str) -> None:
    *_, told = talk(talking_of, ["I calls by borough last month", "which are below 85", then], TENTH)
    assert {one["area"] for one in told.answers} == {
        *("castlegate-priory", "ashcombe", "highmoor", "guildhall", "wharfside")
    }
    assert "the lowest Wharfside" in told.text


def test_the_top_of_what_was_put_worst_first_is_the_worst(talking_of: dict[str, World]) -> None:
    asked = ["rank boroughs on personal robbery this year to date, worst first", "top three only"]
    *_, told = talk(talking_of, asked, TENTH)
    assert "the worst is Guildhall, 10.58 (8th of 8); then Dockhead, 8.44 (7th of 8); then Castlegate" in told.text


def test_areas_of_two_kinds_are_told_kind_by_kind(talking_of: dict[str, World]) -> None:
    for question in (
        "personal robbery by borough and command last month",
        "rank commands and boroughs for personal robbery, december, best first",
        "which boroughs or commands had most personal robbery in december",
    ):
        (told,) = talk(talking_of, [question], TENTH)
        assert "Central Area Command" in told.text, question
        assert "Guildhall" in told.text, question


@pytest.mark.parametrize(
    "question",
    [
        "list every borough whose Dec I calls is below 85",
        "every borough with I calls in December below 85",
    ],
)
def test_every_borough_that_is_so_is_a_list_of_them(talking_of: dict[str, World], question: str) -> None:
    (told,) = talk(talking_of, [question], TENTH)
    assert "below 85% in 5 of 8 boroughs" in told.text


@pytest.mark.parametrize(
    "asked", [["which borough is dragging on I calls"], ["I calls last month", "so which borough is dragging"]]
)
def test_what_is_dragging_is_worst(talking_of: dict[str, World], asked: list[str]) -> None:
    *_, told = talk(talking_of, asked, TENTH)
    assert "the worst is Wharfside, 74.1%" in told.text


@pytest.mark.parametrize(
    "then",
    [
        "gap between us and the group average",
        "difference between the peer average and us",
        "how far are we from the average of our peers",
        "compared with the MSG average",
    ],
)
def test_the_average_of_a_group_is_of_those_we_were_ranked_among(talking_of: dict[str, World], then: str) -> None:
    *_, told = talk(talking_of, ["motor vehicle crime last month, where do we sit in the MSF", then], TENTH)
    assert "0.001 above the average of Most Similar Forces in December 2026" in told.text


def test_behind_the_gap_to_an_average_it_is_still_that_average(talking_of: dict[str, World]) -> None:
    asked = [
        "where do we sit in the MSF for motor vehicle crime",
        "gap to the average",
        "how far above the average are we",
    ]
    *_, told = talk(talking_of, asked, TENTH)
    assert "the average of Most Similar Forces" in told.text


@pytest.mark.parametrize(
    "question",
    [
        "chart of personal robbery since April 2025, for the Banking Protocol meeting",
        "plot personal robbery since April 2025 for the FCR wall",
        "chart of personal robbery since April 2025 for the control room screen",
    ],
)
def test_what_a_picture_is_for_is_no_part_of_it(talking_of: dict[str, World], question: str) -> None:
    (told,) = talk(talking_of, [question], TENTH)
    assert told.answers, told.text


@pytest.mark.parametrize(
    "question",
    [
        "chart of personal robbery since April 2025, for the Castle Hill meeting",
        "use of force for the inspectors",
        "officer strength for the borough commanders",
    ],
)
def test_what_may_be_a_place_or_whose_it_is_stops_the_answer(talking_of: dict[str, World], question: str) -> None:
    (told,) = talk(talking_of, [question], TENTH)
    assert not told.answers


def test_to_whom_a_picture_is_handed_is_passed_over(talking_of: dict[str, World]) -> None:
    *_, told = talk(
        talking_of, ["personal robbery in Lambourne", "graph it for the borough commanders since jan 2026"], TENTH
    )
    assert "Lambourne" in told.text
    assert told.answers


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("personal robbery in for December", "1,657 in December 2026"),
        ("Sum check: personal robbery, December", "1,657 in December 2026"),
        ("is the January personal robbery in yet or am I waiting", "January 2027 is due by 10 February 2027"),
        ("Dear Reeve, Cllr Hartley would like to know the population of Lambourne that you use", "262,900"),
        ("personal robbery in lambourne dec, is tht unusual", "130 in December 2026"),
    ],
)
def test_first_lines_said_in_passing(talking_of: dict[str, World], question: str, words: str) -> None:
    (told,) = talk(talking_of, [question], TENTH)
    assert words in told.text


def test_a_list_that_somebody_asked_for_by_an_hour(talking_of: dict[str, World]) -> None:
    question = "which measures missed their target for the force, the ACC has asked for a list by 10"
    (told,) = talk(talking_of, [question], TENTH)
    assert told.answers, told.text


@pytest.mark.parametrize("then", ["all the central boroughs", "table of the Central Area Command boroughs for it"])
def test_the_areas_within_one_are_told_and_not_that_one(talking_of: dict[str, World], then: str) -> None:
    *_, told = talk(talking_of, ["personal robbery in Dockhead in december", then], TENTH)
    assert [one["area"] for one in told.answers] == ["guildhall", "castlegate-priory", "lambourne"]


def test_the_victims_of_a_crime_go_without_the_word(talking_of: dict[str, World]) -> None:
    (told,) = talk(talking_of, ["victim satisfaction of hate victims"], "fifth_force")
    assert "Victim satisfaction (Hate crime victims)" in told.text


@pytest.mark.parametrize("then", ["DA charge rate for those same two", "DA charge rate for the two"])
def test_those_two_are_the_times_that_were_told(talking_of: dict[str, World], then: str) -> None:
    *_, told = talk(talking_of, ["domestic abuse oct and nov", then], TENTH)
    assert [one["period"] for one in told.answers] == ["2026-10", "2026-11"]


def test_of_another_number_of_times_none_are_meant(talking_of: dict[str, World]) -> None:
    *_, told = talk(talking_of, ["domestic abuse oct and nov", "DA charge rate for those three"], TENTH)
    assert not told.answers


def test_what_another_pays_is_the_same_of_that(talking_of: dict[str, World]) -> None:
    *_, told = talk(talking_of, ["overtime in Harwick in May", "what did Eastmere spend"], "fifth_force")
    assert "No figure is held of Officer overtime in Eastmere" in told.text
    *_, charged = talk(talking_of, ["burglary in Harwick in May", "what did Eastmere charge"], "fifth_force")
    assert not charged.answers


def test_a_chart_since_then_is_of_each_month_and_no_total(talking_of: dict[str, World]) -> None:
    *_, told = talk(talking_of, ["personal robbery in Lambourne", "graph it since october 2026"], TENTH)
    assert [one["period"] for one in told.answers] == ["2026-12", "2026-11", "2026-10"]


def test_inside_a_number_is_at_least_so_much_where_more_is_better(talking_of: dict[str, World]) -> None:
    (told,) = talk(talking_of, ["are we inside the 60 on confidence"], TENTH)
    assert "not at or above 60%" in told.text


def test_inside_the_number_of_a_cut_is_asked_of_that(talking_of: dict[str, World]) -> None:
    *_, told = talk(talking_of, ["personal robbery last month", "are we inside the 5"], TENTH)
    assert ROBBERY_TARGET in told.text


def test_the_force_one_said_beside_is_what_it_is_held_against(talking_of: dict[str, World]) -> None:
    asked = ["101 abandoned in december", "how far above target is that, force one is 10"]
    *_, told = talk(talking_of, asked, TENTH)
    assert "10%" in told.text
    assert told.answers
