"""What goes on in a thread past a question that had no answer: of what, and that it says so."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said

_ROBBERY = "robbery in walsall last month"


@pytest.mark.parametrize(
    ("missed", "then", "words"),
    [
        ("is that blargh", "and in dudley", "Robbery in Dudley: 25 in March 2026"),
        ("how does that compare with the nonsuch", "year to date", "Robbery in Walsall: 476"),
        ("whats the story with the students there", "by month", "Robbery in Walsall: April 2025"),
        ("was it in the gribblepaper", "and in february", "Robbery in Walsall: 29 in February 2026"),
        ("did it rain more than usual", "and in february", "Robbery in Walsall: 29 in February 2026"),
        ("who shouted about it at the depot", "which borough is worst", "Robbery"),
        ("thats over the gribble by how many", "and in dudley", "Robbery in Dudley: 25 in March 2026"),
        ("against the gribble last year", "and in february", "Robbery in Walsall: 29 in February 2026"),
        ("is that out of step in coventry", "dudley", "Robbery in Dudley: 25 in March 2026"),
    ],
)
def test_what_asked_only_more_of_the_same_is_passed_and_it_says_so(
    talking: World, missed: str, then: str, words: str
) -> None:
    _, without, after = said(talking, [_ROBBERY, missed, then])
    assert without.status is not Status.ANSWERED
    assert after.status is Status.ANSWERED
    assert f"“{missed}” had no answer" in after.text
    assert words in after.text


@pytest.mark.parametrize(
    ("before", "missed", "then", "words"),
    [
        (_ROBBERY, "is that down to the weather", "and burglary", "Burglary in Walsall: 110 in March 2026"),
        ("burglary by borough last month", "by more than a gribble", "same for robbery", "Robbery by borough"),
        (
            "robbery in the West Midlands between October and December",
            "how does that compare with the same period the year before",
            "in Birmingham",
            "Robbery in Birmingham: 927 in total",
        ),
        (
            _ROBBERY,
            "which borough is furthest above its own average for robbery",
            "and burglary",
            "Burglary in Walsall",
        ),
    ],
)
def test_what_reads_on_from_before_a_line_without_an_answer_says_so(
    talking: World, before: str, missed: str, then: str, words: str
) -> None:
    _, without, after = said(talking, [before, missed, then])
    assert without.status is not Status.ANSWERED
    assert after.text.startswith(f"(“{missed}” had no answer; this goes on from what was told before it.) {words}")


@pytest.mark.parametrize("then", ["and burglary", "just burglary", "what about burglary", "burglary too", "burglary"])
def test_a_measure_behind_a_question_of_its_own_without_an_answer_says_it_is_of_that_alone(
    talking: World, then: str
) -> None:
    _, after = said(talking, ["robbery per gribble", then])
    assert after.text.startswith("(“robbery per gribble” had no answer; this is only of what is said now.) Burglary in")


@pytest.mark.parametrize(
    ("missed", "then"),
    [
        ("robbery per gribble", "burglary in dudley last month"),
        ("robbery per gribble", "which borough has most burglary"),
        ("robbery in harow", "robbery in dudley"),
    ],
)
def test_a_question_in_full_is_told_without_a_word_of_the_line_before(talking: World, missed: str, then: str) -> None:
    without, after = said(talking, [missed, then])
    assert without.status is not Status.ANSWERED
    assert after.status is Status.ANSWERED
    assert "had no answer" not in after.text


@pytest.mark.parametrize(
    "missed",
    [
        "which borough is furthest above its own average for robbery",
        "which of our peers has the lowest recorded robbery rate and by how much lower than ours",
        "is our recorded robbery rate above the average of our most similar forces",
    ],
)
@pytest.mark.parametrize("then", ["and recorded burglary", "just recorded burglary", "same for recorded burglary"])
def test_behind_areas_and_peers_a_measure_is_not_told_of_the_force_without_asking(
    talking: World, missed: str, then: str
) -> None:
    _, after, another = said(talking, [missed, then, "and recorded robbery"])
    assert after.answers == another.answers == ()
    assert [one.question for one in after.choices] == [then]
    assert "is taken for" not in another.text


@pytest.mark.parametrize(
    ("missed", "then"),
    [
        ("what about the gribbles", "by month"),
        ("only the gribble lads", "and in dudley"),
        ("how many were gribbles", "and in dudley"),
        ("sausages eaten in solihull last week", "and in dudley"),
        ("is that just the gribbles", "and in dudley"),
        ("is that the gribbles in coventry", "by month"),
        ("thats for the gribbles", "and in dudley"),
        ("against the gribble last year", "by month"),
    ],
)
def test_what_put_another_thing_there_is_offered_and_not_passed_over(talking: World, missed: str, then: str) -> None:
    _, without, after = said(talking, [_ROBBERY, missed, then])
    assert without.status is not Status.ANSWERED
    assert after.answers == ()


def test_what_is_offered_past_it_is_taken_by_yes(talking: World) -> None:
    *_, offered, taken = said(talking, [_ROBBERY, "what about the gribbles", "and in sandwell", "yes"])
    assert [one.label for one in offered.choices] == ["Robbery in Sandwell: “and in sandwell”"]
    assert "Robbery in Sandwell: 49 in March 2026" in taken.text


def test_who_goes_on_from_what_was_offered_past_it_has_taken_it_and_is_told(talking: World) -> None:
    asked = ["how many robberies of clowns in dudley in february", "burglary", "and in walsall"]
    _, offered, then = said(talking, asked)
    assert [one.label for one in offered.choices] == ["burglary in dudley in february"]
    assert "is taken for burglary in dudley in february" in then.text
    assert "Burglary in Walsall" in then.text
    assert "February 2026" in then.text


@pytest.mark.parametrize(
    ("missed", "then", "words"),
    [
        ("sausages in dudley last month", "burglary", "Burglary in Dudley: 113 in March 2026"),
        ("sausages in dudley last month", "ok robbery then", "Robbery in Dudley: 25 in March 2026"),
        ("sausages in dudley last month", "how many burglaries were reported there", "Burglary in Dudley: 113 in"),
        ("gribbles last month in walsall", "i meant robbery", "Robbery in Walsall: 45 in March 2026"),
    ],
)
def test_a_measure_in_the_place_of_one_that_is_not_known_has_its_place_and_time(
    talking: World, missed: str, then: str, words: str
) -> None:
    without, after = said(talking, [missed, then])
    assert without.status is not Status.ANSWERED
    assert words in after.text


@pytest.mark.parametrize(
    "missed", ["robberies by pensioners in dudley in feb", "burglaries of pensioners eating lunch in dudley"]
)
def test_what_said_of_which_cases_is_not_left_out_without_asking(talking: World, missed: str) -> None:
    *_, after = said(talking, [missed, "shoplifting"])
    assert after.answers == ()


def test_whoever_was_named_beside_us_what_follows_is_of_us(talking: World) -> None:
    asked = ["recorded robbery in 2024/25", "what is our target against merseyside", "and 2023/24"]
    *_, after = said(talking, asked)
    assert "Merseyside Police:" not in after.text
