"""What goes on from a place, from the first of an order, and from what was told one by one."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said, talk

DISTRICT = "how is East Wych doing"
WORST = "which district is worst for violence with injury"
BY_KIND = "recorded robbery by kind in October"


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("confidence there", "Confidence in the police in East Wych: 56.9%"),
        ("violence with injury there", "Violence with injury in East Wych: 108 in October 2025"),
        ("what is violence with injury like there", "Violence with injury in East Wych: 108 in October 2025"),
        ("how many violence with injury were there in september", "Violence with injury in East Wych: "),
        ("violence with injury", "Violence with injury in East Wych: 108 in October 2025"),
        ("what about violence with injury", "Violence with injury in East Wych: 108 in October 2025"),
        ("their violence with injury", "Violence with injury in East Wych: 108 in October 2025"),
        ("which targets are missed there", "No target for East Wych is held"),
        ("what about targets there", "No target is held for East Wych"),
        ("what about targets", "No target is held for East Wych"),
        ("what got worse there", "East Wych: 10 of 21 measures got worse"),
        ("what is unusual there", "2 of 21 series are in other than usual variation, as at 18 November 2025: Burglary"),
        (
            "is there anything unusual",
            "2 of 21 series are in other than usual variation, as at 18 November 2025: Burglary",
        ),
        ("summary there", "East Wych, as at 18 November 2025: 21 measures"),
        ("which figures are late there", "1 figure in East Wych is late"),
        ("which town is worst for violence with injury there", "Deal"),
        ("violence with injury there and in The Vale", "Violence with injury in East Wych: 108"),
        ("violence with injury compared with The Vale", "Violence with injury in East Wych: 0.81 per 1,000 population"),
    ],
)
def test_there_after_an_overview_is_the_place_of_the_overview(
    talking_of: dict[str, World], then: str, words: str
) -> None:
    assert words in talk(talking_of, [DISTRICT, then])[-1].text


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("what is unusual across the force", "Gone through: Wychmoor Police and 14 areas within it."),
        ("violence with injury in Wychmoor", "Violence with injury in Wychmoor Police"),
        ("are we on track", "8 of 12 targets"),
        ("violence with injury by district", "Violence with injury by district"),
        ("what about The Vale", "The Vale, as at"),
    ],
)
def test_another_place_or_the_force_that_is_named_is_not_that_of_the_overview(
    talking_of: dict[str, World], then: str, words: str
) -> None:
    assert words in talk(talking_of, [DISTRICT, then])[-1].text


def test_what_is_not_held_there_is_not_given_of_the_force(talking_of: dict[str, World]) -> None:
    *_, last = talk(talking_of, [DISTRICT, "hate crime there"])
    assert last.answers == ()
    assert "No figure is held of Hate crime in East Wych" in last.text


def test_there_after_a_figure_is_its_place_in_a_list_too(talking_of: dict[str, World]) -> None:
    *_, last = talk(talking_of, ["violence with injury in East Wych", "what is unusual there"])
    assert "Gone through: East Wych." in last.text


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("is it getting better", "Violence with injury in Aske &amp; Marsh: 0.92 per 1,000 population in October 2025"),
        ("compared with last year", "That is 71 over 98,990 population (the calendar year 2023)"),
        ("is that unusual", "Violence with injury in Aske &amp; Marsh: 92 in October 2025. Stable"),
        ("is it above its limit", "Violence with injury in Aske &amp; Marsh: 92 in October 2025. Not above"),
        ("how far from target", "No target is held of Violence with injury in Aske &amp; Marsh"),
        ("in september", "Violence with injury in September 2025"),
        ("and robbery", "Recorded robbery in October 2025"),
        ("which is best", "1st East Wych, 0.81"),
        ("are we on target", "Violence with injury in Wychmoor Police"),
        ("by how much", "Apart: Aske &amp; Marsh and East Wych 0.11; Aske &amp; Marsh and The Vale 0.10."),
        ("which rose most", "Violence with injury rose in "),
    ],
)
def test_what_names_no_place_after_the_worst_is_asked_of_that_one(
    talking_of: dict[str, World], then: str, words: str
) -> None:
    assert words in talk(talking_of, [WORST, then])[-1].text


@pytest.mark.parametrize("then", ["is that unusual", "the rate"])
def test_after_the_most_by_number_it_is_said_whose_figure_or_rate_is_given(talking: World, then: str) -> None:
    *_, last = said(talking, ["which borough had the most robbery last month", then])
    assert last.text.startswith("Robbery in Birmingham: ")


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("which rose most", "Recorded robbery in Wychmoor Police rose in none of 2"),
        ("which fell most", "Recorded robbery in Wychmoor Police fell in 2 of 2 (October 2025 against October 2024"),
        ("which went down", "fell in 2 of 2 (October 2025 against October 2024, by number): Personal -8 (-23.5%), 26"),
        ("which got worse", "Recorded robbery in Wychmoor Police rose in none of 2"),
        ("any unusual", "of 2 series"),
    ],
)
def test_after_the_kinds_of_a_measure_these_are_asked_through(
    talking_of: dict[str, World], then: str, words: str
) -> None:
    assert words in talk(talking_of, [BY_KIND, then])[-1].text


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("any unusual", "Violence with injury: none of 3 districts is in other than usual variation"),
        ("which got worse", "Violence with injury rose in 2 of 3"),
        ("what improved", "Violence with injury fell in 1 of 3"),
    ],
)
def test_after_the_figure_of_each_area_these_are_asked_through(
    talking_of: dict[str, World], then: str, words: str
) -> None:
    assert words in talk(talking_of, ["violence with injury by district", then])[-1].text


def test_by_how_much_after_missed_targets_says_how_far_each_is_off(talking_of: dict[str, World]) -> None:
    *_, last = talk(talking_of, ["which targets are missed", "by how much"])
    assert "Recorded robbery in Wychmoor Police off track so far, 16 above 297" in last.text


@pytest.mark.parametrize("then", ["boroughs?", "and the boroughs", "boroughs"])
def test_a_kind_of_area_alone_is_the_figure_of_each(then: str, talking: World) -> None:
    *_, last = said(talking, ["robbery last month", then])
    assert "Robbery by borough" in last.text


_TOWN = "violence with injury in Deal"


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ([_TOWN, "the district"], "Violence with injury in East Wych: 108 in October 2025"),
        ([_TOWN, "and its district"], "Violence with injury in East Wych: 108 in October 2025"),
        ([_TOWN, "what about the whole district"], "Violence with injury in East Wych: 108 in October 2025"),
        ([f"{_TOWN} vs last year", "and the district as a whole"], "Violence with injury in East Wych: +2 (+1.9%)"),
        (["violence with injury in East Wych", "the district"], "Violence with injury in East Wych: 108 in October"),
        ([_TOWN, "the force"], "Violence with injury in Wychmoor Police: 272"),
        ([_TOWN, "the district", "by town"], "Deal "),
    ],
)
def test_the_area_around_one_goes_by_its_kind(talking_of: dict[str, World], lines: list[str], words: str) -> None:
    assert words in talk(talking_of, lines)[-1].text


@pytest.mark.parametrize("then", ["which district", "every district", "the town and the district"])
def test_a_kind_that_is_asked_through_is_no_area_around_one(talking_of: dict[str, World], then: str) -> None:
    assert "in East Wych: 108" not in talk(talking_of, [_TOWN, then])[-1].text


@pytest.mark.parametrize("then", ["other two towns?", "and the other 2", "what about the other two towns"])
def test_the_others_may_be_said_by_their_number(talking_of: dict[str, World], then: str) -> None:
    found = talk(talking_of, ["violence with injury in Deal", then])[-1].text
    assert "in East Wych by town" in found and "Market Deal 33" in found


@pytest.mark.parametrize("then", ["the other three towns", "the other two months", "the other two sections"])
def test_others_of_another_number_or_kind_are_not_those_beside_it(talking_of: dict[str, World], then: str) -> None:
    assert not talk(talking_of, ["violence with injury in Deal", then])[-1].answers


def test_what_drags_a_percentage_down_is_low_itself(talking_of: dict[str, World]) -> None:
    low = talk(talking_of, ["victim satisfaction", "which district is dragging it down"])[-1].text
    assert "1st East Wych, 70.7%" in low and "Wychmoor Police: 77.8%" in low
    fell = talk(talking_of, ["violence with injury", "which district is dragging it down"])[-1].text
    assert "fell in" in fell
    change = ["victim satisfaction compared with last year", "which district is dragging it down"]
    assert "against" in talk(talking_of, change)[-1].text


def test_so_many_areas_of_one_that_is_named_are_all_of_it(talking_of: dict[str, World]) -> None:
    most = "which of my {} towns in East Wych has the most violence with injury"
    assert "All: Deal 42, Market Deal 33, Wells 33" in talk(talking_of, [most.format("three")])[-1].text
    assert not talk(talking_of, [most.format("four")])[-1].answers


def test_anywhere_is_which_areas(talking_of: dict[str, World]) -> None:
    assert "none of 9 towns" in talk(talking_of, ["is violence with injury unusual anywhere"])[-1].text


def test_behind_a_count_that_is_withheld_the_force_is_of_that_measure(talking_of: dict[str, World]) -> None:
    withheld, then = talk(talking_of, ["hare coursing in The Vale in August", "ok force wide then"])
    assert "is not shown" in withheld.text
    assert "Hare coursing in Wychmoor Police: 6 in August 2025" in then.text


@pytest.mark.parametrize("where", ["where", "where was that", "whereabouts", "where did they mostly happen"])
def test_where_it_was_is_by_the_areas_of_the_place(where: str, talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["violence with injury last month", where])[-1].text
    assert "Violence with injury by district" in found


@pytest.mark.parametrize("which", ["where, which towns", "which towns are they from", "what towns were they in"])
def test_which_places_they_are_in_is_by_that_kind(which: str, talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["violence with injury in East Wych last month", which])[-1].text
    assert "Violence with injury in East Wych by town" in found


@pytest.mark.parametrize("first", ["violence with injury in Wells last month", "when is the next performance meeting"])
def test_where_nothing_lies_within_nothing_is_told_of_elsewhere(first: str, talking_of: dict[str, World]) -> None:
    assert talk(talking_of, [first, "where"])[-1].status is not Status.ANSWERED


@pytest.mark.parametrize("share", ["% in East Wych", "what % of them were in East Wych", "what pc was East Wych"])
@pytest.mark.parametrize("first", ["violence with injury last month", "violence with injury by district last month"])
def test_what_percentage_was_in_a_place_is_its_share(first: str, share: str, talking_of: dict[str, World]) -> None:
    found = talk(talking_of, [first, share])[-1].text
    assert "of Violence with injury in Wychmoor Police in October 2025" in found


@pytest.mark.parametrize("said", ["total home burglary and hare coursing", "total of home burglary and hare coursing"])
def test_where_no_total_is_made_each_is_told_by_itself(said: str, talking_of: dict[str, World]) -> None:
    found = talk(talking_of, [f"{said} last month"])[-1]
    assert found.text.startswith("(No total is made of these")
    assert len({one["measure"] for one in found.answers}) == len(("burglary", "hare coursing"))
