"""`We`, targets and the rest behind a place or a list: of that place and of that list, or said not to be held of it."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk

PLACE = "violence with injury in East Wych"
LIST = "ASB by district"
NO_TARGET_THERE = "(No target is held of Violence with injury in East Wych;"


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("are we on target", NO_TARGET_THERE),
        ("did we hit our target", NO_TARGET_THERE),
        ("are we up on last year", "Violence with injury in East Wych: +2 (+1.9%)"),
        ("is our figure unusual", "Violence with injury in East Wych: 108 in October 2025. Stable"),
        ("are we getting better", "Violence with injury in East Wych: +2"),
        ("have we got worse", "Violence with injury in East Wych: +2"),
        ("what was our best month", "Violence with injury in East Wych: lowest"),
        ("are we above average", "Violence with injury in East Wych: process average"),
        ("why are we up", "No reason is held"),
        ("how many did we have in September", "Violence with injury in East Wych: "),
        # Home itself is meant where nothing else is asked, or where we are held against what was told.
        ("and us", "Violence with injury in Wychmoor Police: "),
        ("what about us", "Violence with injury in Wychmoor Police: "),
        ("what share of our total is that", "of Violence with injury in Wychmoor Police"),
        ("how does it compare with ours", "Violence with injury in Wychmoor Police: "),
        ("are we meeting the target for it forcewide", "Violence with injury in Wychmoor Police: "),
        ("are we on target as a force", "Violence with injury in Wychmoor Police: "),
        ("is the force on target", "Violence with injury in Wychmoor Police: "),
        ("how many burglaries of homes did we have", "Burglary of homes in Wychmoor Police: "),
    ],
)
def test_we_behind_a_place_is_that_place(talking_of: dict[str, World], then: str, words: str) -> None:
    assert words in talk(talking_of, [PLACE, then])[-1].text


@pytest.mark.parametrize(
    "then",
    [
        *("against target", "against their targets", "which is furthest from target", "which is on target"),
        *("are they on target", "how far off target", "compared with target", "who met theirs"),
    ],
)
def test_targets_behind_a_list_of_areas_are_theirs(talking_of: dict[str, World], then: str) -> None:
    found = talk(talking_of, [LIST, then])[-1].text
    assert found.startswith("The one target for Anti-social behaviour incidents in districts is on track so far")
    assert "No target is held for East Wych" in found


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("which targets are we missing", "8 targets are missed or off track"),
        ("what is the force's target", "Anti-social behaviour incidents in Wychmoor Police"),
        ("home burglary against target", "Burglary of homes in Wychmoor Police"),
        ("and the Vale's target", "Anti-social behaviour incidents in The Vale"),
    ],
)
def test_another_target_that_is_named_is_not_theirs(talking_of: dict[str, World], then: str, words: str) -> None:
    assert words in talk(talking_of, [LIST, then])[-1].text


@pytest.mark.parametrize(
    ("asked", "then", "words"),
    [
        (LIST, "what about the rest", "districts have"),
        (LIST, "and the others", "districts have"),
        (LIST, "everyone else", "districts have"),
        ("recorded robbery by kind", "and the rest", "kinds have"),
        ("hare coursing by district in May 2025", "and the rest", "is not told"),
        ("positive outcomes by district", "the others", "does not add up"),
        (LIST, "the full list", "Anti-social behaviour incidents by district"),
    ],
)
def test_what_is_left_behind_all_parts_is_the_whole_less_them(
    talking_of: dict[str, World], asked: str, then: str, words: str
) -> None:
    whole, found = talk(talking_of, [asked, then])
    assert words in found.text
    assert (found.text == whole.text) == ("full list" in then)


def test_an_overview_says_which_target_is_met(talking_of: dict[str, World]) -> None:
    text = talk(talking_of, ["how is The Vale doing"])[-1].text
    assert "The target is on track so far: Anti-social behaviour incidents." in text


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("where is it coming from", "by district"),
        ("which district", "by district"),
        ("why not", "No reason is held"),
    ],
)
def test_short_replies_are_of_the_figure_that_was_told(talking_of: dict[str, World], then: str, words: str) -> None:
    assert words in talk(talking_of, ["violence with injury last month", then])[-1].text


@pytest.mark.parametrize(
    "asked",
    [
        "our biggest concerns",
        "top 5 risks",
        "what are the main areas of concern",
    ],
)
def test_concerns_are_what_is_unusual_and_for_the_worse(talking_of: dict[str, World], asked: str) -> None:
    assert "for the worse" in talk(talking_of, [asked])[-1].text


@pytest.mark.parametrize(
    "asked", ["how is East Wych doing against last year", "how is East Wych performing versus this time last year"]
)
def test_an_area_against_last_year_is_what_moved_there(talking_of: dict[str, World], asked: str) -> None:
    text = talk(talking_of, [asked])[-1].text
    assert text.startswith("East Wych: ")
    assert "moved against the same time a year before" in text


@pytest.mark.parametrize(
    "asked",
    [
        "rank the commands on motor vehicle crime",
        "league table of commands for motor vehicle crime",
        "motor vehicle crime, commands ranked",
        "rank all commands by motor vehicle crime",
    ],
)
def test_commands_of_the_catalogue_are_put_in_order(talking_of: dict[str, World], asked: str) -> None:
    text = talk(talking_of, [asked], "tenth_force")[-1].text
    assert text.startswith("Motor Vehicle Crime")
    assert "1st " in text


def test_a_month_that_went_the_other_way_than_its_year_says_so(talking_of: dict[str, World]) -> None:
    # tests/data/fourth_force/data/observations: home-burglary, wychmoor, April to October 2025 and 2024
    moved = talk(talking_of, ["which measures got worse"])[-1].text
    assert "the other way" in moved
    assert "of which neither way is better" in moved


@pytest.mark.parametrize("then", ["how much of the force's is that", "what share of the total is that"])
def test_the_part_of_the_force_that_a_list_makes_up_is_told(talking_of: dict[str, World], then: str) -> None:
    text = talk(talking_of, [LIST, then])[-1].text
    assert "Anti-social behaviour incidents in Wychmoor Police" in text
    assert "districts have" in text


_ON_TARGET = "is East Wych on target for violence with injury"
_ASB_TARGET = "is The Vale on target for ASB"
_MISSED = "Violence with injury in Wychmoor Police: missed, 4th and not 2nd"


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ([_ON_TARGET, "and the force"], _MISSED),
        ([_ON_TARGET, "The Vale", "the force"], _MISSED),
        ([_ON_TARGET, "The Vale"], "(No target is held of Violence with injury in The Vale;"),
        ([_ON_TARGET, "and in September"], "(No target is held of Violence with injury in East Wych;"),
        ([_ON_TARGET, "and burglary of homes in the force"], "Burglary of homes in Wychmoor Police: "),
        ([_ASB_TARGET, "and the others"], "in districts is on track"),
        ([_ON_TARGET, "Aske and Marsh and The Vale too"], "Violence with injury in The Vale: 72 in October 2025"),
        ([_ON_TARGET, "vs last year"], "Violence with injury in East Wych: +2"),
        ([_ON_TARGET, "is that unusual", "the force"], "Stable: usual variation"),
        ([PLACE, "the force"], "Violence with injury in Wychmoor Police: 2"),
    ],
)
def test_behind_a_place_without_a_target_it_is_still_asked_after(
    talking_of: dict[str, World], lines: list[str], words: str
) -> None:
    assert words in talk(talking_of, lines)[-1].text
