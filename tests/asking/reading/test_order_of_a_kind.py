"""Which area has more of something puts the areas in order, whatever verb says that they have it."""

import pytest

from bot.asking.question import Intent, Question, Statistic
from tests.asking.catalogue import asked, understood


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("which district logs more burglary", Statistic.HIGHEST),
        ("which district uses the most burglary last month", Statistic.HIGHEST),
        ("which district spends more on burglary", Statistic.HIGHEST),
        ("which district sees fewer robberies", Statistic.LOWEST),
        ("which district got less burglary in February", Statistic.LOWEST),
    ],
)
def test_the_areas_of_the_kind_are_put_in_order(text: str, end: Statistic) -> None:
    found = understood(text)
    assert (found.intent, found.by, found.extreme) == (Intent.RANKING, "district", end)


@pytest.mark.parametrize(
    "text",
    [
        "which district had more than 20 burglaries",
        "which district has more or less burglary",
        "burglary logs more",
        "which burglary spends more on Harrow",
    ],
)
def test_what_asks_otherwise_is_no_such_order(text: str) -> None:
    outcome = asked(text).outcome
    assert not (isinstance(outcome, Question) and outcome.intent is Intent.RANKING)
