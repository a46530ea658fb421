"""People who say which area is theirs before they ask: the answer is of it, and says so."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import Answer, World
from tests.questions.conversations import said

_ASKED = "how many robberies did we have last month?"


def _of(talking: World, *texts: str) -> tuple[Answer, str]:
    *_, last = said(talking, texts, thread=" / ".join(texts))
    return last, dict(last.answers[0])["area"] if last.answers else ""


@pytest.mark.parametrize(
    "before",
    [
        "Hi, I have just taken over Dudley.",
        "I look after Dudley now.",
        "I cover Dudley,",
        "new in post at Dudley.",
        "I'm the inspector for Dudley,",
        "Just started at Dudley -",
        "I've moved to Dudley.",
        "my patch is Dudley.",
        "Hi, I'm Sam and I run Dudley these days.",
        "speaking as the Dudley commander:",
        "took over Dudley last week,",
    ],
)
def test_the_place_that_is_theirs_is_the_place_asked_of(before: str, talking: World) -> None:
    found, area = _of(talking, f"{before} {_ASKED}")
    assert area == "dudley", found.text
    assert "Dudley" in found.text[:40]


def test_it_may_be_said_behind_and_a_thread_goes_on_from_it(talking: World) -> None:
    assert _of(talking, f"{_ASKED} I look after Dudley")[1] == "dudley"
    assert _of(talking, f"I look after Dudley. {_ASKED}", "and burglary")[1] == "dudley"


@pytest.mark.parametrize(
    ("asked", "area"),
    [("robbery in Coventry last month", "coventry"), ("robbery in the force last month", "west-midlands")],
)
def test_another_place_that_is_asked_of_is_meant(asked: str, area: str, talking: World) -> None:
    found, of = _of(talking, f"I look after Dudley. {asked}")
    assert of == area
    assert "Not taken into account" in found.text


@pytest.mark.parametrize(
    "before",
    [
        "I used to run Dudley.",
        "I'm leaving Dudley,",
        "I look after Dudley and Coventry.",
        "I don't cover Dudley.",
        "I look after Dudley at night.",
        "I look after car parks in Dudley.",
    ],
)
def test_what_else_is_said_of_a_place_is_not_passed_over(before: str, talking: World) -> None:
    found, area = _of(talking, f"{before} {_ASKED}")
    assert found.status is not Status.ANSWERED or area == "", found.text
