"""Which of several areas that are named in a row is first: each of them is told."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.figures.areas import Area
from tests.asking.catalogue import DAY, FRAMEWORK, REGISTER

_AREAS = {
    one.key: one
    for one in (
        *(Area(key, key.title(), "district", "north") for key in ("saltby", "oakham", "penrow", "thorne")),
        *(Area(key, key.title(), "ward", "saltby") for key in ("quayside", "millgate", "eastham")),
    )
}
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, areas={**FRAMEWORK.areas, **_AREAS}), REGISTER)


def _asked(text: str) -> Question | NotUnderstood:
    return read(text, VOCABULARY, DAY).outcome


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        ("which of my districts is worst for burglary - saltby oakham penrow", ["saltby", "oakham", "penrow"]),
        ("which of my districts is worst for burglary - saltby, oakham, penrow", ["saltby", "oakham", "penrow"]),
        ("which of our districts has the most burglary: saltby, oakham or penrow", ["saltby", "oakham", "penrow"]),
        ("which of saltby, oakham and penrow is worst for burglary", ["saltby", "oakham", "penrow"]),
        ("which of saltby oakham penrow has the most burglary", ["saltby", "oakham", "penrow"]),
        ("saltby oakham penrow - which is worst for burglary", ["saltby", "oakham", "penrow"]),
        ("which is worst for burglary - saltby, oakham or penrow", ["saltby", "oakham", "penrow"]),
        ("which district has the most burglary out of saltby, oakham and penrow", ["saltby", "oakham", "penrow"]),
        ("which is worst saltby oakham penrow for burglary", ["saltby", "oakham", "penrow"]),
        ("which ward has most burglary, quayside or millgate", ["quayside", "millgate"]),
        ("burglary: saltby, oakham, penrow", ["saltby", "oakham", "penrow"]),
        ("burglary saltby / oakham / penrow february", ["saltby", "oakham", "penrow"]),
        ("compare saltby oakham and penrow on burglary", ["saltby", "oakham", "penrow"]),
    ],
)
def test_each_of_the_areas_that_are_named_is_told(text: str, areas: Sequence[str]) -> None:
    found = _asked(text)
    assert isinstance(found, Question), found
    assert (found.measures, [*found.areas], found.by) == (("burglary",), areas, "")


@pytest.mark.parametrize("text", ["which of my districts is worst for burglary", "which district has most burglary"])
def test_where_none_is_named_all_are_put_in_order(text: str) -> None:
    found = _asked(text)
    assert isinstance(found, Question) and (found.intent, found.by) == (Intent.RANKING, "district")


@pytest.mark.parametrize(
    "text",
    [
        "which of my wards is worst for burglary - saltby oakham penrow",
        "which of my districts is worst for burglary - quayside millgate eastham",
        "which of my districts is worst for burglary - saltby quayside penrow",
    ],
)
def test_areas_of_another_kind_are_not_passed_over(text: str) -> None:
    found = _asked(text)
    assert isinstance(found, NotUnderstood) or not found.by or {*found.areas} != {"north"}


@pytest.mark.parametrize(
    "text",
    [
        "what was the highest burglary in saltby and oakham",
        "what was the highest burglary in saltby, oakham and penrow",
        "highest month for burglary in saltby oakham penrow",
    ],
)
def test_the_highest_of_each_is_another_question(text: str) -> None:
    found = _asked(text)
    assert not isinstance(found, Question) or found.intent is Intent.EXTREME


@pytest.mark.parametrize(
    "text", ["which of my districts has gone up most", "which of my districts is worst - burglary or robbery"]
)
def test_where_no_areas_stand_in_a_row_nothing_changes(text: str) -> None:
    found = _asked(text)
    assert not isinstance(found, Question) or not {"saltby", "oakham"} & {*found.areas}
