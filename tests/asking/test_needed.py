"""What is needed is told by the target, and is no change of what is held."""

import pytest

from bot.asking.names.names_of_places import names_of_forces
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Against, Intent, Question
from bot.asking.reading.reading import read
from bot.figures.areas import Area
from bot.figures.framework import Framework
from tests.asking.catalogue import DAY, FRAMEWORK, REGISTER, not_understood, understood


@pytest.mark.parametrize(
    "text", ["how many fewer burglaries do we need", "how many fewer burglaries do we need to hit the target"]
)
def test_how_many_are_needed_is_as_far_as_the_target(text: str) -> None:
    assert understood(text).intent is Intent.VARIANCE


def test_how_many_more_than_last_year_is_a_change() -> None:
    assert understood("i need to know how many more burglaries than last year").intent is Intent.CHANGE


@pytest.mark.parametrize(
    "text", ["burglary r12m vs previous r12m", "burglary rolling year against the previous rolling year"]
)
def test_the_rolling_year_is_held_against_the_one_before(text: str) -> None:
    question = understood(text)
    assert (question.intent, question.against) == (Intent.CHANGE, Against.PERIOD_EARLIER)


def test_the_rolling_year_before_by_itself_is_not_taken_for_this_one() -> None:
    assert not_understood("burglary previous rolling year")


def test_a_place_called_with_its_article_goes_by_its_name_alone_unless_that_is_any_place() -> None:
    quay, area = (
        Area("quay", "North Quay", "ward", "north", ("the quay",)),
        Area("all", "All", "ward", "north", ("the area",)),
    )
    framework = Framework(
        areas={**FRAMEWORK.areas, "quay": quay, "all": area}, measures=FRAMEWORK.measures, home="north"
    )
    assert (("quay",), "quay") in [*names_of_forces(framework)]
    vocabulary = Vocabulary.of(framework, REGISTER)
    found = read("burglary at quay last month", vocabulary, DAY).outcome
    assert isinstance(found, Question)
    assert found.areas == ("quay",)
    assert not any(one.key == "all" for one in vocabulary.readings(("area",)))
