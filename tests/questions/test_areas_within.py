"""An area that has none of the areas asked through within it is not passed over."""

from datetime import date

import pytest

from bot.duties.answer import Asked, World, answer
from tests.questions.conversations import talk


@pytest.mark.parametrize(
    "question",
    [
        "which borough had the most burglary in coventry last month",
        "burglary in coventry by borough last month",
        "which borough had the biggest rise in burglary in coventry last month",
        "top 3 boroughs for burglary in merseyside last month",
    ],
)
def test_what_lies_elsewhere_is_not_given(worlds: dict[str, World], days: dict[str, date], question: str) -> None:
    found = answer(worlds["sample"], Asked(question=question, as_of=days["sample"]))
    assert not [one for one in found.answers if one["value"] is not None], found.text


def test_the_areas_within_home_are_given(worlds: dict[str, World], days: dict[str, date]) -> None:
    asked = Asked(question="burglary in west midlands by borough last month", as_of=days["sample"])
    assert len(answer(worlds["sample"], asked).answers) == 7


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (
            "how does guildhall compare with the rest of central for vehicle crime",
            "1st Lambourne, 2.38; 2nd Castlegate",
        ),
        ("guildhall vs the other central boroughs on vehicle crime", "1st Lambourne, 2.38; 2nd Castlegate"),
        ("how does guildhall compare with its command for vehicle crime", "in Central Area Command: 2.71 per 1,000"),
        ("vehicle crime across the three commands", "Central Area Command 1,903"),
        ("vehicle crime in central by borough as a share of the total", "37.5% (714 of 1,903)"),
        ("which borough is dragging our SD rate down", "the worst is Lambourne, 9.5%"),
        ("who's dragging our SD rate down", "the worst is Lambourne, 9.5%"),
        ("where is vehicle crime most concentrated", "1st Brentley, 857"),
        ("SD rate by borough, lowest at the top", "(the lowest first): 1st Lambourne, 9.5%"),
        ("which borough is bringing down vehicle crime", "Motor Vehicle Crime fell in 7 of 8"),
        ("which borough is generating the most hate crime", "1st Guildhall, 317"),
        ("what proportion of all the force's vehicle crime is in guildhall", "714 of 5,251"),
    ],
)
def test_the_areas_around_one_are_meant_by_the_words_for_them(
    talking_of: dict[str, World], asked: str, words: str
) -> None:
    assert words in talk(talking_of, [asked], "tenth_force")[0].text


@pytest.mark.parametrize(
    "asked",
    [
        "vehicle crime in guildhall vs the rest of riverside",
        "vehicle crime across the four commands",
        "which borough is carrying knives",
    ],
)
def test_where_there_are_no_such_areas_nothing_is_told(talking_of: dict[str, World], asked: str) -> None:
    assert not talk(talking_of, [asked], "tenth_force")[0].answers


@pytest.mark.parametrize(
    ("force", "asked", "words"),
    [
        ("tenth_force", "did anywhere have more than 800 vehicle crime", "above 800 in 1 of 8 boroughs: Brentley 857"),
        ("tenth_force", "is vehicle crime under 900 everywhere", "below 900 in 8 of 8 boroughs"),
        ("tenth_force", "is hate crime above its limits anywhere", "none of 8 boroughs is above"),
        (
            "tenth_force",
            "where in central is vehicle crime highest",
            "1st Guildhall, 714. All: Guildhall 714, Lambourne",
        ),
        ("tenth_force", "did any command have fewer than 800 vehicle crime", "below 800 in none of 3 commands"),
        ("tenth_force", "vehicle crime by area", "Motor Vehicle Crime by command"),
        ("fourth_force", "where is ASB worst", "the worst is Hatch Green, 2.23 (9th of 9)"),
        (
            "fourth_force",
            "where is robbery highest",
            "All: East Wych",
        ),
        (
            "sixth_force",
            "where is burglary highest",
            "1st City Central, 63. All: City Central 63, Northgate 62, Riverside",
        ),
    ],
)
def test_anywhere_is_of_the_smallest_areas_that_make_up_the_whole_and_all_hold_figures(
    talking_of: dict[str, World], force: str, asked: str, words: str
) -> None:
    assert words in talk(talking_of, [asked], force)[0].text


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (
            ["does guildhall have more vehicle crime than riverside"],
            "No, Guildhall is below Riverside Area Command by number",
        ),
        (["is vehicle crime worse in guildhall than riverside"], "Area Command by rate"),
        (["does guildhall have more vehicle crime than the force"], "2.96 per 1,000"),
        (
            ["does guildhall have more vehicle crime than riverside", "and residential burglary"],
            "These are numbers, not rates",
        ),
    ],
)
def test_a_borough_has_more_than_a_command_elsewhere_by_number(
    talking_of: dict[str, World], asked: list[str], words: str
) -> None:
    assert words in talk(talking_of, asked, "tenth_force")[-1].text
