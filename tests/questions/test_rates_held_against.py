"""The gap between two rates, and a rate then and now, are of rates: counts are never given for them."""

from decimal import Decimal

import pytest

from bot.duties.answer import Answer, Asked, World, answer
from tests.questions.conversations import DAY, first, said, talk

BIRMINGHAM, DUDLEY = Decimal(292) * 1000 / 1_166_049, Decimal(25) * 1000 / 326_680
"""Of data/observations/street_level_crime_monthly.csv, March 2026, and the residents of 2023."""


def asked(world: World, question: str) -> Answer:
    return answer(world, Asked(question=question, as_of=DAY))


def shown(found: Answer) -> tuple[str, str, Decimal]:
    one = first(found)
    return one["statistic"], one["unit"], round(Decimal(str(one["value"])), 6)


@pytest.mark.parametrize(
    "question",
    [
        "difference in robbery per 1,000 between Birmingham and Dudley in March 2026",
        "gap in robbery rate between Birmingham and Dudley",
        "how much higher is the robbery rate in Birmingham than in Dudley",
        "how much higher is robbery per 1,000 in Birmingham than Dudley",
    ],
)
def test_the_gap_between_two_rates_is_one_of_rates(question: str, worlds: dict[str, World]) -> None:
    found = asked(worlds["sample"], question)
    assert shown(found) == ("gap", "rate", round(BIRMINGHAM - DUDLEY, 6))
    assert "0.17 above Dudley in March 2026, per 1,000 residents" in found.text
    assert "0.25 against 0.08" in found.text


def test_how_many_times_a_rate_is_another_is_of_the_rates(worlds: dict[str, World]) -> None:
    found = asked(worlds["sample"], "how many times higher is the robbery rate in Birmingham than in Dudley")
    assert shown(found) == ("times", "ratio", round(BIRMINGHAM / DUDLEY, 6))
    assert "3.27 times Dudley in March 2026, 0.25 against 0.08 per 1,000 residents" in found.text


@pytest.mark.parametrize(
    "question",
    [
        "gap in robbery between Birmingham and Dudley in March 2026",
        "how many more robberies in Birmingham than in Dudley",
    ],
)
def test_the_gap_between_two_counts_stays_one_of_counts(question: str, worlds: dict[str, World]) -> None:
    assert shown(asked(worlds["sample"], question)) == ("gap", "count", 267)


def test_the_gap_to_another_force_is_by_the_base_that_both_have(worlds: dict[str, World]) -> None:
    question = "difference in recorded robbery rate between us and GMP in the year to December 2025"
    found = asked(worlds["sample"], question)
    assert "0.66 above Greater Manchester Police" in found.text
    assert "2.18 against 1.52" in found.text


@pytest.mark.parametrize(
    "question",
    [
        "robbery rate in Dudley in March 2026 against February 2026",
        "change in robbery per 1,000 in Dudley in March 2026 against February 2026",
        "has the robbery rate in Dudley changed since February",
    ],
)
def test_a_rate_then_and_now_is_given_as_two_rates(question: str, worlds: dict[str, World]) -> None:
    found = asked(worlds["sample"], question)
    assert [(one["statistic"], one["period"]) for one in found.answers] == [("rate", "2026-03"), ("rate", "2026-02")]
    assert "25 over 326,680" in found.text
    assert "26 over 326,680" in found.text


def test_a_rate_whose_earlier_figure_is_not_held_gets_none(worlds: dict[str, World]) -> None:
    found = asked(worlds["sample"], "change in the robbery rate in Dudley on last year")
    assert (found.answers, found.reason) == ((), "missing")


@pytest.mark.parametrize(
    ("before", "then", "told"),
    [
        ("robbery in Birmingham per 1,000", "and the difference to Dudley", ("gap", "rate")),
        ("robbery in Birmingham per 1,000", "gap to Dudley", ("gap", "rate")),
        ("robbery in Birmingham per 1,000", "how many times higher than Dudley", ("times", "ratio")),
        ("robbery in Birmingham per 1,000", "gap to the force", ("gap", "rate")),
        ("robbery in Birmingham per 1,000", "change on February", ("rate", "rate")),
        ("robbery in Birmingham per 1,000", "compared with February", ("rate", "rate")),
        ("robbery rate in Birmingham and Dudley", "what is the difference", ("gap", "rate")),
        ("robbery rate in Birmingham and Dudley", "what is the gap", ("gap", "rate")),
        ("robbery rate in Birmingham and Dudley", "how many times higher", ("times", "ratio")),
        ("robbery in Birmingham", "difference to Dudley", ("gap", "count")),
        ("robbery in Birmingham", "gap to Dudley", ("gap", "count")),
    ],
)
def test_what_is_held_against_a_figure_that_was_given_is_counted_as_that_was(
    before: str, then: str, told: tuple[str, str], talking: World
) -> None:
    *_, found = said(talking, [before, then])
    assert shown(found)[:2] == told
    assert first(found)["area"] == "birmingham"


@pytest.mark.parametrize(
    ("question", "now", "then"),
    [
        ("average monthly robbery in Coventry in the last 6 months compared with the 6 months before", "54.7", "61.5"),
        ("median monthly robbery in Coventry in the last 6 months against the 6 months before", "54.0", "60.5"),
        ("average monthly robbery in the last 3 months v the previous 3 months", "484.3", "533.0"),
        ("average robbery a month in the last quarter against the quarter before", "484.3", "533.0"),
    ],
)
def test_an_average_is_held_against_that_of_the_stretch_before(
    question: str, now: str, then: str, worlds: dict[str, World]
) -> None:
    found = asked(worlds["sample"], question)
    assert len(found.answers) == 2
    assert f" {now} a month" in found.text
    assert f" {then} a month" in found.text


def test_an_average_whose_stretch_before_is_not_held_gets_none(worlds: dict[str, World]) -> None:
    question = "average monthly robbery in Coventry in the last 12 months against the 12 months before"
    found = asked(worlds["sample"], question)
    assert found.answers == ()
    assert "no figure is held for September 2024, October 2024 and March 2025" in found.text


@pytest.mark.parametrize("then", ["change on last year", "against February", "compared with last year"])
@pytest.mark.parametrize("before", ["robbery by borough per 1,000", "share of robbery by borough"])
def test_rates_and_shares_of_areas_are_of_one_time_alone(before: str, then: str, talking: World) -> None:
    *_, found = said(talking, [before, then])
    assert found.answers == ()


def test_the_gap_is_per_so_many_as_was_asked(worlds: dict[str, World]) -> None:
    found = asked(worlds["sample"], "difference in robbery per 100,000 between Birmingham and Dudley")
    assert "17.39 above Dudley in March 2026, per 100,000 residents" in found.text


def test_per_1_000_after_a_comparison_is_the_rate_at_both_times(talking_of: dict[str, World]) -> None:
    *_, found = talk(talking_of, ["robbery in june compared with may", "per 1,000"], "fifth_force")
    assert [(one["statistic"], one["period"]) for one in found.answers] == [("rate", "2026-06"), ("rate", "2026-05")]
    *_, taken = talk(talking_of, ["is robbery up", "per 1,000"], "fifth_force")
    assert [one["period"] for one in taken.answers] == ["2026-06"]


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (["how do we compare with our most similar forces on recorded robbery", "per 1,000"], "4th of 4 among Most"),
        (
            ["how do we compare with our most similar forces on recorded robbery", "per 100,000"],
            "4th West Midlands Police, 53.28",
        ),
        (
            [
                "how do we compare with our most similar forces on recorded robbery",
                "per 1,000",
                "and recorded burglary",
            ],
            "of 4 among Most Similar Forces",
        ),
    ],
)
def test_per_so_many_after_a_place_among_peers_is_still_beside_them(
    lines: list[str], told: str, talking: World
) -> None:
    assert told in said(talking, lines, thread=" > ".join(lines))[-1].text


def test_our_rate_after_a_place_among_peers_is_ours_alone(talking: World) -> None:
    *_, found = said(talking, ["where do we rank on recorded robbery", "what is our rate per 1,000"])
    assert [one["statistic"] for one in found.answers] == ["rate"]
