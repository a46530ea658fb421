"""`Who's best`, `who's top` after a place among peers: of those forces, and at that time."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said, talk

_RANK = "where do we rank on all crime"


@pytest.mark.parametrize(
    ("then", "words"), [("who's best", "1st "), ("who's top", "1st "), ("who is bottom", "the worst is ")]
)
def test_the_ends_are_those_of_the_peers(talking_of: dict[str, World], then: str, words: str) -> None:
    place, end = talk(talking_of, [_RANK, then], "eighth_force")
    assert "among Most Similar Forces" in place.text
    best, worst = place.text.split(". ")[-1], end.text.split(words, 1)[1].split(",")[0]
    assert worst in best


def test_the_top_is_the_best_again_after_the_bottom(talking_of: dict[str, World]) -> None:
    best, *_, top = talk(talking_of, [_RANK, "who is bottom", "who's top"], "eighth_force")[1:]
    assert "the worst is" in best.text and "1st " in top.text and "the highest first" not in top.text


def test_among_which_peers_is_asked_back_where_several_fit(talking: World) -> None:
    found = said(talking, ["where do we rank on robbery", "who's best"], thread="ends of peers")[-1]
    assert found.status is Status.UNKNOWN and "which of them" in found.text


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        (
            "where do we rank on vehicle crime",
            "bottom two",
            "the worst is West Midlands Police, 3.41 (5th of 5); then Great",
        ),
        ("where do we rank on vehicle crime", "and the bottom", "the worst is West Midlands Police, 3.41"),
        ("rank the boroughs on vehicle crime", "who's bottom", "the worst is Guildhall, 2.96 (8th of 8)"),
        ("rank the boroughs on vehicle crime", "and top?", ": 1st Wharfside, 2.21"),
        ("rank the boroughs on hate crime", "who's bottom", "1st Wharfside"),
    ],
)
def test_the_bottom_of_an_order_by_what_is_better_is_the_worst(
    talking_of: dict[str, World], before: str, then: str, words: str
) -> None:
    assert words in talk(talking_of, [before, then], "tenth_force")[-1].text


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("who's bottom of our MSF for vehicle crime", "the worst is West Midlands Police, 3.41 (5th of 5)"),
        ("who's propping up our MSF on vehicle crime", "the worst is West Midlands Police, 3.41 (5th of 5)"),
        ("where do we rank out of five on vehicle crime", "3rd of 5 among Most Similar Forces"),
        ("which borough is bottom of the league for vehicle crime", "the worst is Guildhall, 2.96 (8th of 8)"),
        ("who in our MSF has the lowest vehicle crime rate", "1st Merseyside Police, 1.78"),
        ("do we have more vehicle crime per head than our most similar forces", "3rd of 5 among Most Similar Forces"),
        ("vehicle crime in GMP and WMP next to ours", "in Kingsmere Metropolitan Police: 5,251"),
    ],
)
def test_we_and_our_peers_are_asked_about_in_everyday_words(
    talking_of: dict[str, World], asked: str, words: str
) -> None:
    assert words in talk(talking_of, [asked], "tenth_force")[-1].text


def test_a_place_is_ranked_among_all_of_its_kind_in_the_force(talking_of: dict[str, World]) -> None:
    """The three towns of the division that it lies in are not all the towns there are."""
    (found,) = talk(talking_of, ["rank of hatch for antisocial behaviour last month"], "fourth_force")
    assert "of 9 among the towns" in found.text
