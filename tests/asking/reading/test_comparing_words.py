import pytest

from bot.asking.question import Against, Intent
from bot.asking.reading.comparing_words import comparatives, of_two_before
from tests.asking.rural_catalogue import not_understood, understood


@pytest.mark.parametrize(
    ("text", "at", "lengths"),
    [
        ("is there more robbery in deal than in vale", 2, [1]),
        ("which is worse for robbery deal or vale", 0, [3]),
        ("is robbery higher in deal or vale", 2, [1]),
        ("is robbery worse in deal or vale", 2, [2]),
        ("is robbery getting worse in deal or vale", 3, []),
        ("is robbery higher or lower", 2, []),
        ("how many more robberies in deal than vale", 2, []),
        ("more than 20", 0, []),
    ],
)
def test_a_comparative_is_one_where_than_or_or_follows_apart(text: str, at: int, lengths: list[int]) -> None:
    assert [*comparatives(text.split(), at)] == lengths


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        ("is there more robbery in Deal than in Vale", ("deal", "vale")),
        ("did Deal have more robberies last month than Vale", ("deal", "vale")),
        ("which is worse for robbery, Deal or Vale", ("deal", "vale")),
        ("did we have more robbery than Ness in september", ("moor", "ness")),
    ],
)
def test_areas_are_held_against_one_another_with_each_figure(text: str, areas: tuple[str, ...]) -> None:
    question = understood(text)
    assert (question.intent, question.areas) == (Intent.VALUE, areas)


@pytest.mark.parametrize(
    "text", ["are women more worried about crime than men", "who is more worried about crime, women or men"]
)
def test_groups_are_held_against_one_another(text: str) -> None:
    question = understood(text)
    assert (question.intent, question.measures, len(question.groups)) == (Intent.VALUE, ("worry",), 2)


def test_periods_are_held_against_one_another() -> None:
    question = understood("were there more 999 calls last week than the week before")
    assert (question.intent, question.against) == (Intent.CHANGE, Against.PERIOD_EARLIER)
    assert understood("was august a worse month than july for robbery").intent is Intent.CHANGE
    assert understood("are there more robberies now than last year").against is Against.YEAR_EARLIER


def test_two_areas_and_two_periods_are_too_much() -> None:
    assert not_understood("was robbery higher in Deal in august than in Vale in september").reason != ""


@pytest.mark.parametrize(
    "text", ["difference in robbery between Deal and Vale", "robbery difference between Deal and Vale"]
)
def test_the_difference_between_two_areas_is_a_gap_wherever_the_measure_stands(text: str) -> None:
    question = understood(text)
    assert (question.intent, question.areas) == (Intent.GAP, ("deal", "vale"))


def test_the_difference_between_two_periods_is_a_change() -> None:
    assert understood("difference in robbery between september and october").intent is Intent.CHANGE


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("sale or hope who had more robberies", 3),
        ("sale or hope which has fewer", 3),
        ("who had more robberies sale or hope", 0),
        ("sale or hope who had more robberies than rye", 0),
        ("who had more robberies", 0),
    ],
)
def test_of_two_that_were_named_before_both_are_told(text: str, length: int) -> None:
    words = text.split()
    assert max(of_two_before(words, at) for at in range(len(words))) == length
