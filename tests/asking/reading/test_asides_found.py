"""What is said for whom: nothing is said of the figure by it, unless something that is counted goes by that word."""

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, Question
from bot.asking.reading.reading import read
from bot.figures.framework import Framework
from tests.asking.catalogue import DAY, FRAMEWORK, REGISTER, measure

_MEASURES = (measure("response", "Response calls in time"), measure("burglary", "Burglary"))
_WITH_RESPONSE = Vocabulary.of(
    Framework(areas=FRAMEWORK.areas, measures={one.key: one for one in _MEASURES}, home="north"), REGISTER
)
_WITHOUT = Vocabulary.of(
    Framework(areas=FRAMEWORK.areas, measures={"burglary": measure("burglary", "Burglary")}, home="north"), REGISTER
)


@pytest.mark.parametrize("text", ["is harrow on target for response", "is the force on target for response"])
def test_what_a_measure_has_in_its_name_is_not_passed_over(text: str) -> None:
    found = read(text, _WITH_RESPONSE, DAY).outcome
    assert not (isinstance(found, Question) and found.intent is Intent.LIST_TARGETS)


def test_a_team_that_asks_is_passed_over_where_nothing_goes_by_its_name() -> None:
    found = read("burglary in harrow for response", _WITHOUT, DAY).outcome
    assert isinstance(found, Question)
    assert found.measures == ("burglary",)
