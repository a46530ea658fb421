"""A question put together from parts whose meaning is known is answered with its own figure or not at all."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.duties.answer import Asked, World, answer
from tests.examples import examples
from tests.questions.composed import ASKED, NARROWED, PARTS, composed, narrowed
from tests.questions.expectations import HOMES, Expected, Home
from tests.questions.marking import is_same

HOSTS = tuple(PARTS)
_COMPOSED = examples(80, at_random=1400)
_NARROWED = examples(60, at_random=600)


@pytest.fixture(scope="module")
def homes() -> dict[str, Home]:
    return {name: Home(*HOMES[name]) for name in HOSTS}


def figures_given(world: World, question: str, day: date) -> list[Expected]:
    found = answer(world, Asked(question=question, as_of=day)).as_json["answers"]
    return [one for one in found if one["value"] is not None]


@_COMPOSED
@given(host=st.sampled_from(HOSTS), kind=st.sampled_from(ASKED), data=st.data())
def test_a_composed_question_is_answered_with_its_own_figure_or_not_at_all(
    worlds: dict[str, World], days: dict[str, date], homes: dict[str, Home], host: str, kind: str, data: st.DataObject
) -> None:
    asked = composed(data.draw, host, homes[host], kind)
    found = figures_given(worlds[host], asked.question, days[host])
    fitting = (
        wanted
        for wanted in asked.answers
        if len(found) >= len(wanted)
        and all(is_same(worlds[host], one, own) for one, own in zip(found, wanted, strict=False))
    )
    assert not found or any(fitting), (asked, found)


@_NARROWED
@given(host=st.sampled_from(HOSTS), frame=st.sampled_from(NARROWED), data=st.data())
def test_a_question_that_asks_for_less_is_not_answered_with_the_whole(
    worlds: dict[str, World], days: dict[str, date], host: str, frame: str, data: st.DataObject
) -> None:
    question = narrowed(data.draw, host, frame)
    assert figures_given(worlds[host], question, days[host]) == [], question
