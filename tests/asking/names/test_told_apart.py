"""What a small word tells apart from what is held is said not to be held, and never offered as a slip of it."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.measures import Combine, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, measure

MEASURES = (
    measure("cars", "Theft of motor vehicle", "TOMV"),
    measure("violence", "Violence with injury"),
    measure("aged", "Crimes open for more than 120 days", combine=Combine.LAST),
    measure("answered", "999 calls answered within 10 seconds", unit=Unit.PERCENT, combine=Combine.RATIO),
    measure("assaults", "Assaults on officers"),
    measure("vetting", "Workforce with vetting in date", unit=Unit.PERCENT, combine=Combine.RATIO),
)
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in MEASURES}), Register())


@pytest.mark.parametrize(
    ("text", "word", "near"),
    [
        ("theft from motor vehicle in harrow last month", "theft from motor vehicle", "Theft of motor vehicle"),
        ("thefts from cars last month", "thefts from cars", "Theft of motor vehicle"),
        ("violence without injury last month", "violence without injury", "Violence with injury"),
        ("crimes open under 120 days", "crimes open under 120 days", "Crimes open for more than 120 days"),
        ("crimes open for less than 120 days", "crimes open for less than 120 days", MEASURES[2].name),
        ("999 calls answered after 10 seconds", "999 calls answered after 10 seconds", MEASURES[3].name),
        ("workforce with vetting out of date", "workforce with vetting out of date", MEASURES[5].name),
    ],
)
def test_the_other_one_is_said_not_to_be_held(text: str, word: str, near: str) -> None:
    found = read(text, VOCABULARY, DAY).outcome
    assert found == NotUnderstood("told apart", word, (near,))


@pytest.mark.parametrize("text", ["tfmv last month", "assaults by officers last month"])
def test_nothing_of_it_is_offered(text: str) -> None:
    found = read(text, VOCABULARY, DAY).outcome
    assert isinstance(found, NotUnderstood)
    assert not found.choices


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("theft of motor vehicle in harrow last month", "cars"),
        ("car thefts from april to june 2025", "cars"),
        ("crimes open over 120 days", "aged"),
        ("999 calls answered in under 10 seconds last month", "answered"),
    ],
)
def test_what_says_the_same_is_read(text: str, measure: str) -> None:
    found = read(text, VOCABULARY, DAY).outcome
    assert isinstance(found, Question), found
    assert found.measures == (measure,)


THINGS = (
    measure("boats", "Boat, outboard and fishing gear theft", "outboard theft"),
    measure("cars", "Theft of motor vehicle"),
    measure(
        "law", "Clare's Law disclosures made within 28 days", "Clare's Law", unit=Unit.PERCENT, combine=Combine.RATIO
    ),
)
OF_THINGS = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in THINGS}), Register())


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("how many outboards n boats nicked last month", "boats"),
        ("boats and outboards stolen in harrow last month", "boats"),
        ("clares law harrow last month within 28 days", "law"),
        ("clares law in 28 days last month", "law"),
    ],
)
def test_two_things_counted_together_and_the_limit_of_a_name_say_no_more(text: str, measure: str) -> None:
    found = read(text, OF_THINGS, DAY).outcome
    assert isinstance(found, Question), found
    assert found.measures == (measure,)


@pytest.mark.parametrize("text", ["boats and cars stolen last month", "clares law within 20 days last month"])
def test_things_counted_apart_and_another_limit_do(text: str) -> None:
    found = read(text, OF_THINGS, DAY).outcome
    assert isinstance(found, NotUnderstood) or len(found.measures) > 1
