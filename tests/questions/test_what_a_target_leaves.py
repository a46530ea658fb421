"""`How many more can we have` after a target: what is left of its year in all, or that it leaves no such number."""

import shutil

import pytest

from bot.duties.answer import Asked, World, answer
from tests.questions.conversations import DAYS_OF_FORCES, FORCES, first, said, talk
from tests.questions.worlds import loaded, quiet


@pytest.mark.parametrize("asked", ["how many more can we have", "how many more can we have and still hit it"])
def test_what_is_left_of_the_year_is_told_in_all(talking_of: dict[str, World], asked: str) -> None:
    *_, told = talk(talking_of, ["home burglary", "are we on target", asked], "seventh_force")
    assert "455.6 a month in the 5 months left, 2,278 in all" in told.text


def test_how_many_a_month_that_is_goes_on_from_it(talking_of: dict[str, World]) -> None:
    asked = ["home burglary", "are we on target", "how many more can we have", "how many a month is that"]
    *_, told = talk(talking_of, asked, "seventh_force")
    assert "455.6 a month in the 5 months left" in told.text


@pytest.mark.parametrize("asked", ["how many more can we have by march", "how many a month can we afford"])
def test_a_target_over_twelve_months_leaves_no_such_number(talking_of: dict[str, World], asked: str) -> None:
    *_, told = talk(talking_of, ["knife crime this year", "are we on target", asked], "seventh_force")
    assert "How many that leaves for the months to come is not told" in told.text


_OF_THE_YEAR = "+8 (+25.8%), 39 from January to December 2025 against 31"


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        ("homicide target", "how does that compare with last year", _OF_THE_YEAR),
        ("homicide target", "how many more is that than last year", _OF_THE_YEAR),
        ("are we on track for recorded robbery", "is that better than last year", "5,248 from April to December 2025"),
        ("are we on track for recorded robbery", "and in Q1 last year", "April to June 2024"),
    ],
)
def test_what_was_judged_is_held_against_its_year_before(talking: World, before: str, then: str, words: str) -> None:
    *_, found = said(talking, [before, then], thread=f"{before} / {then}")
    assert words in found.text


@pytest.fixture(scope="module")
def between_two(tmp_path_factory: pytest.TempPathFactory) -> World:
    """A force that aims at a number of officers between two."""
    home = shutil.copytree(FORCES / "fourth_force", tmp_path_factory.mktemp("between") / "home")
    targets = home / "data" / "catalogue" / "targets.yaml"
    targets.write_text(targets.read_text().replace("at_least: 1150}", "at_least: 1150, at_most: 1250}"))
    return quiet(loaded(home, home / "reeve.sqlite", DAYS_OF_FORCES["fourth_force"]))


_MET = "met, 4 above its lower end and 96 below its upper end (target: between 1,150 and 1,250): 1,154"
_MISSED = "missed, 18 below the target (between 1,150 and 1,250): 1,132 in"


@pytest.mark.parametrize(
    ("asked", "told", "distance"),
    [
        ("are officers in post on target", _MET, 4),
        ("how many officers short of 1250 are we", _MET, -96),
        ("officers in post in october 2025", "Met: the target of between 1,150 and 1,250. ", 1154),
        ("officers in post against target in november 2023", _MISSED, -18),
        ("how many officers short of 1250 were we in november 2023", "missed, 118 below 1,250 (target: between", -118),
    ],
)
def test_between_two_ends_a_figure_is_neither_above_the_target_nor_below_it(
    between_two: World, asked: str, told: str, distance: int
) -> None:
    found = answer(between_two, Asked(question=asked, as_of=DAYS_OF_FORCES["fourth_force"]))
    assert told in found.text and first(found)["value"] == distance
