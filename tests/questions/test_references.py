"""Measures by the references of a plan, in questions and in threads: the sample with its measures numbered."""

from dataclasses import replace
from datetime import date

import pytest

from bot.duties.answer import Asked, World, answer
from tests.questions.conversations import first

_NUMBERED = {
    "burglary": "1.1 Recorded burglary",
    "robbery": "1.1a Recorded robbery",
    "shoplifting": "KPI 4: Shoplifting",
}


@pytest.fixture(scope="module")
def numbered(with_threads: World) -> World:
    catalogue = with_threads.catalogue
    measures = {
        key: replace(one, name=_NUMBERED.get(key, one.name)) for key, one in catalogue.framework.measures.items()
    }
    return replace(
        with_threads, catalogue=replace(catalogue, framework=replace(catalogue.framework, measures=measures))
    )


@pytest.mark.parametrize(
    ("said", "measures"),
    [
        (["1.1 in february"], ["burglary"]),
        (["1.1a in february", "and 1.1?"], ["robbery", "burglary"]),
        (["1.1 in february", "1.1a", "kpi 4"], ["burglary", "robbery", "shoplifting"]),
        (["kpi4 in dudley in february"], ["shoplifting"]),
        (["what was 1.1 in february"], ["burglary"]),
    ],
)
def test_a_reference_is_its_measure(
    said: list[str], measures: list[str], numbered: World, days: dict[str, date]
) -> None:
    thread = " / ".join(said)
    found = [answer(numbered, Asked(question=one, as_of=days["sample"], thread=thread)) for one in said]
    assert [first(one)["measure"] for one in found] == measures


@pytest.mark.parametrize("question", ["was burglary 1.1a in february", "robbery up 1.1", "shoplifting over 1.1"])
def test_a_number_beside_another_measure_is_none(question: str, numbered: World, days: dict[str, date]) -> None:
    found = answer(numbered, Asked(question=question, as_of=days["sample"]))
    assert {one["measure"] for one in found.answers} <= {"robbery", "shoplifting"}
    assert not {"burglary"} & {one["measure"] for one in found.answers}
