"""What a force's own name says that it polices is the force; a word of another number or of no name of it is not."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question, Read
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.areas import Area
from tests.asking.catalogue import DAY, FRAMEWORK


def _vocabulary(force: str, *others: str) -> Vocabulary:
    within = {name.lower(): Area(name.lower(), name, "district", "home") for name in others}
    areas = {"home": Area("home", force, "force", None, ("the force",)), **within}
    return Vocabulary.of(replace(FRAMEWORK, areas=areas, home="home", peer_groups={}), Register())


RAILWAYS = _vocabulary("Albion Railways Police", "Kingsferry Central Station", "Border")
ISLANDS = _vocabulary("Skerrow Islands Constabulary", "Mainland", "Outer Isles")
PORTS = _vocabulary("Albion Ports Police", "Port Marren", "Border")
SHIRE = _vocabulary("Kentshire Police", "Borden")


def _asked(text: str, vocabulary: Vocabulary) -> Read:
    return read(text, vocabulary, DAY)


@pytest.mark.parametrize(
    ("text", "vocabulary"),
    [
        ("robbery on the railway last month", RAILWAYS),
        ("how many robberies across the railways in february", RAILWAYS),
        ("robbery on our trains and stations last year", RAILWAYS),
        ("robbery across the rail network last month", RAILWAYS),
        ("burglary on the islands last month", ISLANDS),
        ("burglary across all our islands in february", ISLANDS),
    ],
)
def test_what_the_name_of_the_force_says_that_it_polices_is_the_force(text: str, vocabulary: Vocabulary) -> None:
    outcome = _asked(text, vocabulary).outcome
    assert isinstance(outcome, Question), outcome
    assert outcome.areas == ("home",)


def test_it_is_told_what_was_taken() -> None:
    assert _asked("burglary on the islands last month", ISLANDS).corrected == (
        ("islands", "Skerrow Islands Constabulary"),
    )


@pytest.mark.parametrize(
    ("text", "vocabulary"),
    [
        ("robbery on trains last month", RAILWAYS),
        ("robbery at our stations last month", RAILWAYS),
        ("robbery on railway bridges last month", RAILWAYS),
        ("robbery at the railway station last month", RAILWAYS),
        ("robbery on the islands last month", RAILWAYS),
        ("burglary on the island last month", ISLANDS),
        ("burglary in the ports last month", PORTS),  # Port Marren, or all of them
        ("burglary on the railway last month", SHIRE),
        ("robbery on our trains and stations last month", SHIRE),
        ("robbery on our streets last month", SHIRE),
    ],
)
def test_less_of_it_and_what_no_name_of_it_says_gets_no_figure(text: str, vocabulary: Vocabulary) -> None:
    assert isinstance(_asked(text, vocabulary).outcome, NotUnderstood)
