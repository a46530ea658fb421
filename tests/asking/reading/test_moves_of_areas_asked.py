"""Areas that overtake one another, go against the trend or drag the force down, and shares then and now."""

import pytest

from bot.asking.question import Against, Intent, Statistic
from tests.asking.rural_catalogue import not_understood, understood


@pytest.mark.parametrize(
    ("text", "intent", "areas"),
    [
        ("is vale overtaking deal for drug offences", Intent.CHANGE, ("vale", "deal")),
        ("has vale caught up with deal on drug offences", Intent.CHANGE, ("vale", "deal")),
        ("is vale bucking the trend on drug offences", Intent.CHANGE, ("vale", "moor")),
        ("ratio of vale's drug offences to deal's", Intent.GAP, ("vale", "deal")),
        ("does vale have twice as many drug offences as deal", Intent.GAP, ("vale", "deal")),
        ("has vale's share of drug offences grown", Intent.SHARE, ("vale",)),
        ("is vale a bigger share of drug offences than it was", Intent.SHARE, ("vale",)),
    ],
)
def test_what_is_asked_of_areas_that_move(text: str, intent: Intent, areas: tuple[str, ...]) -> None:
    question = understood(text)
    assert (question.intent, question.areas) == (intent, areas)
    assert question.as_times is (intent is Intent.GAP)
    assert question.against is (Against.YEAR_EARLIER if intent is not Intent.GAP else None)


def test_districts_against_the_trend_and_those_that_drag_it_down_are_put_in_order() -> None:
    against = understood("any district bucking the trend on drug offences")
    assert (against.intent, against.by, against.against_trend) == (Intent.RANKING, "district", True)
    dragging = understood("which district is dragging us down on drug offences")
    assert (dragging.intent, dragging.changed, dragging.extreme) == (Intent.RANKING, True, Statistic.RANK)
    worst = understood("which district is dragging us down on positive outcomes")
    assert (worst.intent, worst.changed, worst.extreme) == (Intent.RANKING, False, Statistic.RANK)
    assert understood("which district is pulling the numbers up on drug offences").extreme is Statistic.HIGHEST


@pytest.mark.parametrize(
    "text",
    ["ratio of drug offences", "is vale overtaking on drug offences", "drug offences bucking the trend"],
)
def test_what_takes_two_is_not_answered_of_one(text: str) -> None:
    assert not_understood(text)
