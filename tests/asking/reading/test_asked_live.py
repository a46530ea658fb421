"""How many are in custody now is not how many came through."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.measures import Combine, Measure
from tests.asking.catalogue import DAY, FRAMEWORK, measure

THROUGHPUT = measure("custody", "Custody throughput")
HELD = measure("held", "Detainees in custody", combine=Combine.LAST)


def reason(text: str, *measures: Measure) -> str:
    framework = replace(FRAMEWORK, measures={one.key: one for one in measures})
    found = read(text, Vocabulary.of(framework, Register()), DAY).outcome
    return found.reason if isinstance(found, NotUnderstood) else ""


@pytest.mark.parametrize(
    "text",
    [
        "how many in custody right now",
        "how many are currently in custody",
        "how many people are in the cells at the moment",
        "number of people in our custody as we speak",
        "who is in the cells now",
    ],
)
def test_of_this_minute_no_number_is_held(text: str) -> None:
    assert reason(text, THROUGHPUT) == "live"


def test_what_came_through_and_what_is_counted_on_a_day_are_told() -> None:
    assert reason("custody throughput last month", THROUGHPUT) == ""
    assert reason("how many in custody last month", THROUGHPUT) != "live"
    assert reason("how many detainees in custody right now", HELD) != "live"
