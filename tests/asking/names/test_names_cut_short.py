from dataclasses import replace

import pytest

from bot.asking.names.names_of_places import names_of_forces
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.areas import Area
from bot.figures.framework import Framework
from bot.figures.measures import Combine, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, measure
from tests.asking.rural_catalogue import VOCABULARY, not_understood, understood


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("robbery in the vale last month", "robbery"),
        ("number of robberies last month", "robbery"),
        ("domestic abuse last month", "abuse"),
        ("how many officers have we got", "officers"),
        ("how many police officers do we have", "officers"),
        ("sickness days in october", "sickness"),
        ("spend on fuel last month", "fuel"),
        ("what have we spent on fuel this year", "fuel"),
        ("confidence", "confidence"),
        ("confidence in policing", "confidence"),
        ("satisfaction last month", "satisfaction"),
        ("how satisfied are victims", "satisfaction"),
        ("what % of 999 calls were answered in 10 secs last month", "answered"),
    ],
)
def test_a_measure_goes_by_its_name_without_words_that_say_no_more_of_it(text: str, measure: str) -> None:
    assert understood(text).measures == (measure,)


@pytest.mark.parametrize("text", ["median G1 last month", "G1 median last month", "median G1 in January"])
def test_a_median_stands_before_what_it_is_of_or_behind_it(text: str) -> None:
    median = measure("median", "Median minutes to a grade 1", "G1 median", unit=Unit.MINUTES, combine=Combine.NONE)
    share = measure("share", "Grade 1 attended within 15 minutes", "G1", unit=Unit.PERCENT, combine=Combine.RATIO)
    words = Vocabulary.of(replace(FRAMEWORK, measures={"median": median, "share": share}), Register())
    found = read(text, words, DAY).outcome
    assert isinstance(found, Question), found
    assert (found.measures, found.intent) == (("median",), Intent.VALUE)


@pytest.mark.parametrize("text", ["theft last month", "fuel last month"])
def test_a_word_that_may_narrow_a_measure_is_not_left_out(text: str) -> None:
    assert not_understood(text).reason == "part of a name"


@pytest.mark.parametrize(
    "text", ["how does robbery compare with similar forces", "robbery rank against MSG", "robbery rank among our peers"]
)
def test_everybody_knows_the_most_similar_forces(text: str) -> None:
    question = understood(text)
    assert (question.intent, question.peers) == (Intent.RANK, "msf")


def test_a_dimension_may_be_called_a_group() -> None:
    assert understood("confidence by sex group").by == "groups:sex"


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("how many emergency calls did we take last week", "calls"),
        ("emergency calls answered within 10 seconds", "answered"),
        ("DA last month", "abuse"),
    ],
)
def test_the_field_has_other_names_for_the_same_thing(text: str, measure: str) -> None:
    assert understood(text).measures == (measure,)


def test_a_force_goes_by_its_name_without_police_or_constabulary() -> None:
    kent = Area("kent", "Kent Police", "force")
    downs = Area("downs", "North Downs Constabulary", "force", None, ("Downs",))
    town = Area("town", "Downs Town", "district", "downs")
    framework = Framework(areas={area.key: area for area in (kent, downs, town)}, measures={}, home="kent")
    assert [*names_of_forces(framework)] == [(("kent",), "kent"), (("north", "downs"), "downs")]


def test_recording_is_no_second_word_of_what_is_left() -> None:
    assert ("recorded", "drug") not in VOCABULARY.names
