"""Who leads on something, asked beside a figure of it: both are told."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("robbery in walsall in february who leads", "Robbery in Walsall: 29 in February 2026"),
        ("robbery by borough in february who leads on it", "Robbery by borough"),
        ("robbery february 2026 lead?", "Robbery in West Midlands Police"),
        ("burglary in february vs last year owner", "Burglary in West Midlands Police"),
        ("robbery in walsall in february, and who owns it", "Robbery in Walsall: 29 in February 2026"),
    ],
)
def test_a_figure_and_who_leads_on_it_are_both_told(talking: World, asked: str, words: str) -> None:
    (found,) = said(talking, [asked])
    assert found.status is Status.ANSWERED
    assert words in found.text
    assert "ACC Crime leads on" in found.text


@pytest.mark.parametrize(
    ("asked", "words", "of"),
    [
        ("Which borough had the most burglary in March and who leads on burglary?", "1st Birmingham, 557", "Burglary"),
        ("How many robberies were there in Walsall and who leads on burglary?", "Robbery in Walsall: 45", "Burglary"),
        ("Robbery in Walsall in March and who leads on burglary", "Robbery in Walsall: 45", "Burglary"),
        (
            "Is robbery up on last year and who owns robbery?",
            "Robbery in West Midlands Police",
            "Robbery",
        ),
        ("how is robbery doing and who owns robbery", "Robbery in West Midlands Police: 528", "Robbery"),
        ("Robbery in Walsall and the lead", "Robbery in Walsall: 45", "Robbery"),
        ("Robbery and its owner", "Robbery in West Midlands Police: 528", "Robbery"),
        ("who leads on burglary, how many were there in March", "Burglary in West Midlands Police: 1,141", "Burglary"),
    ],
)
def test_who_leads_on_what_is_named_again_takes_nothing_from_the_figure(
    talking: World, asked: str, words: str, of: str
) -> None:
    (found,) = said(talking, [asked])
    assert found.status is Status.ANSWERED
    assert words in found.text and f"ACC Crime leads on {of}" in found.text


@pytest.mark.parametrize(
    "asked",
    [
        "For the board I need to know who leads on burglary",
        "knife crime: who leads on knife crime",
        "Dudley robbery lead",
    ],
)
def test_what_stands_before_who_leads_and_asks_nothing_has_no_figure(talking: World, asked: str) -> None:
    (found,) = said(talking, [asked])
    assert found.text.startswith("ACC Crime leads on")


@pytest.mark.parametrize(
    "asked", ["robbery lead", "robbery owner?", "who leads on robbery", "who leads on burglary please"]
)
def test_who_leads_alone_has_no_figure(talking: World, asked: str) -> None:
    (found,) = said(talking, [asked])
    assert found.text.startswith("ACC Crime leads on")
    assert [one["measure"] for one in found.answers] == [None]


@pytest.mark.parametrize("asked", ["who does robbery", "who's handling robbery", "ok who deals with robbery now?"])
def test_who_does_what_is_named_is_who_leads_on_it(talking: World, asked: str) -> None:
    (found,) = said(talking, [asked])
    assert found.text.startswith("ACC Crime leads on Robbery")


@pytest.mark.parametrize("asked", ["who did the robberies", "who is doing the robberies", "who keeps robbing people"])
def test_who_did_it_is_told_nobody(talking: World, asked: str) -> None:
    (found,) = said(talking, [asked])
    assert found.status is Status.REFUSED


@pytest.mark.parametrize(
    "asked", ["what figures can you give me", "which measures can i get", "what stats can you show me"]
)
def test_which_figures_there_are_is_told(talking: World, asked: str) -> None:
    (found,) = said(talking, [asked])
    assert "measures with figures" in found.text
