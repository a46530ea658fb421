"""What people type in telegrams has the same figures in whatever order its parts stand."""

import itertools

import pytest

from bot.asking.answers import Status
from bot.duties.answer import Answer, Asked, World, answer
from tests.questions.conversations import DAYS_OF_FORCES

PARTS = (
    ("Shoplifting", "July 2026", "top 3 districts"),
    ("Shoplifting", "July 2026", "top two neighbourhoods"),
    ("Shoplifting", "Riverside", "July 2026", "rate per 1,000"),
    ("Shoplifting", "Riverside", "last month", "vs same month last year"),
    ("Shoplifting", "Riverside", "ytd", "vs same time last year"),
)


@pytest.mark.parametrize("parts", PARTS, ids=" ".join)
def test_the_parts_of_a_question_may_stand_in_any_order(parts: tuple[str, ...], talking_of: dict[str, World]) -> None:
    told = {" ".join(order): _asked(" ".join(order), talking_of) for order in itertools.permutations(parts)}
    assert {one.status for one in told.values()} == {Status.ANSWERED}
    assert len({_figures(one) for one in told.values()}) == 1


@pytest.mark.parametrize("said", ["Warrants executed per 1,000 Shoplifting", "per 1,000 Shoplifting Warrants executed"])
def test_what_is_no_base_is_none_where_another_measure_is_named(said: str, talking_of: dict[str, World]) -> None:
    assert _asked(said, talking_of).status is not Status.ANSWERED


def test_a_month_with_its_year_behind_last_year_may_be_either(talking_of: dict[str, World]) -> None:
    assert _asked("Shoplifting vs same month last year July 2025", talking_of).status is not Status.ANSWERED


def _asked(question: str, talking_of: dict[str, World]) -> Answer:
    return answer(talking_of["sixth_force"], Asked(question=question, as_of=DAYS_OF_FORCES["sixth_force"]))


def _figures(found: Answer) -> frozenset[tuple[object, ...]]:
    told = ("measure", "area", "group", "start", "end", "statistic", "value")
    return frozenset(tuple(one.get(name) for name in told) for one in found.as_json["answers"])
