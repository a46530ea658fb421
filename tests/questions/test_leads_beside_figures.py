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
