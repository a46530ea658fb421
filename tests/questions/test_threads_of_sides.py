"""Following up areas that were held against one: their other side, the force itself; and as many of a time before."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import first, of, said, talk

_ABOVE = "which boroughs are above coventry for robbery"
_BELOW = "which districts are below ashbourne for asb"
_FEWER = "which boroughs have fewer robberies than coventry"
_OVER_THE_FORCE = "which boroughs are above the force for robbery"
_WORSE = "which boroughs are worse than coventry for robbery"
_FORCES_WORSE = "which forces are worse than us for recorded robbery"
_PEERS_BETTER = "which similar forces are better than us for recorded robbery"
_BY_NUMBER, _BY_RATE = "by number and not by rate", "per 1,000 residents"


@pytest.mark.parametrize(
    ("asked", "then", "told", "measured"),
    [
        (_ABOVE, "which are below", "5 of 6 are below Coventry:", _BY_NUMBER),
        (_ABOVE, "and below?", "5 of 6 are below Coventry:", _BY_NUMBER),
        (_ABOVE, "and the boroughs below?", "5 of 6 are below Coventry:", _BY_NUMBER),
        (_ABOVE, "ok which ones are lower than that", "5 of 6 are below Coventry:", _BY_NUMBER),
        (_ABOVE, "who has less", "5 of 6 are below Coventry:", _BY_NUMBER),
        (_ABOVE, "which are better", "5 of 6 are better than Coventry:", _BY_NUMBER),
        (_ABOVE, "which are above", "1 of 6 is above Coventry:", _BY_NUMBER),
        (_FEWER, "which have more", "1 of 6 is above Coventry:", _BY_NUMBER),
        (_OVER_THE_FORCE, "which are below", "6 of 7 are below West Midlands Police:", _BY_RATE),
        (_OVER_THE_FORCE, "which are better than us", "6 of 7 are better than West Midlands Police:", _BY_RATE),
        (_WORSE, "which are better", "5 of 6 are better than Coventry:", ""),
        (_WORSE, "which are below", "are below Coventry:", ""),
        (_FORCES_WORSE, "which are better", "3 of 3 are better than West Midlands Police:", _BY_RATE),
        (_PEERS_BETTER, "which are worse", "None of 3 is worse than West Midlands Police.", _BY_RATE),
        (_PEERS_BETTER, "and which forces are we behind", "3 of 3 are better than West Midlands", _BY_RATE),
    ],
)
def test_the_other_side_is_of_the_same_comparison_and_measured_alike(
    asked: str, then: str, told: str, measured: str, talking: World
) -> None:
    before, after = said(talking, [asked, then], thread=f"{asked} / {then}")
    assert told in after.text
    assert measured in after.text
    assert (_BY_NUMBER in before.text) == (_BY_NUMBER in after.text)


@pytest.mark.parametrize(
    ("asked", "then", "told"),
    [
        (_BELOW, "which are above", "2 of 4 are above Ashbourne: 1st Harwick, 608; 2nd Eastmere, 421;"),
        ("which districts are above ashbourne for asb", "which are below", "2 of 4 are below Ashbourne: 1st Castle"),
    ],
)
def test_the_other_side_of_a_district_is_by_number(
    asked: str, then: str, told: str, talking_of: dict[str, World]
) -> None:
    *_, last = talk(talking_of, [asked, then], "fifth_force")
    assert told in last.text
    assert _BY_NUMBER in last.text


@pytest.mark.parametrize(
    ("asked", "then"),
    [
        (_ABOVE, "which are below in january"),
        (_ABOVE, "which are below for burglary"),
        (_ABOVE, "which have a lower rate"),
        (_ABOVE, "which are not above"),
        (_ABOVE, "which are below us"),
        (_ABOVE, "which are lower than last year"),
        (_ABOVE, "any better?"),
        ("which forces are worse than us for recorded robbery per widget", "which are better"),
    ],
)
def test_a_side_that_is_not_told_has_no_figure(asked: str, then: str, talking: World) -> None:
    *_, last = said(talking, [asked, then], thread=f"{asked} / {then}")
    assert not last.answers, last.text


@pytest.mark.parametrize("then", ["are we any better", "is it worse"])
def test_whether_it_is_better_asks_of_no_other_forces(then: str, talking: World) -> None:
    *_, last = said(talking, [_PEERS_BETTER, then], thread=then)
    assert "better than West Midlands" not in last.text
    assert "worse than West Midlands" not in last.text


@pytest.mark.parametrize("then", ["and the rest", "and the others"])
def test_the_rest_of_those_on_one_side_are_all(then: str, talking: World) -> None:
    *_, last = said(talking, [_ABOVE, then], thread=then)
    assert not last.answers or len(last.answers) > 2


@pytest.mark.parametrize(
    ("asked", "then"),
    [(_ABOVE, "and the force"), (_FEWER, "and for the force"), (_WORSE, "and the force"), (_OVER_THE_FORCE, "and us")],
)
def test_the_force_after_those_on_a_side_is_its_own_figure(asked: str, then: str, talking: World) -> None:
    *_, last = said(talking, [asked, then], thread=f"{asked} / {then}")
    assert len(last.answers) == 1, last.text
    assert first(last)["area"] == "west-midlands"


@pytest.mark.parametrize(
    ("asked", "then", "offered"),
    [
        ("asb last month", "same 3 last yr", ["and June 2025", "and April to June 2025"]),
        ("asb last month", "n the same three last year", ["and June 2025", "and April to June 2025"]),
        ("asb last month", "same 3 months last year", ["and June 2025", "and April to June 2025"]),
        ("asb last month", "vs same 3 last yr", ["and June 2025", "and April to June 2025"]),
        ("asb last quarter", "same 3 last yr", ["and Q1 2025/26", "and October 2024 to June 2025"]),
        ("asb last quarter", "same 6 months last yr", None),
    ],
)
def test_a_number_of_times_that_were_not_given_is_asked_back(
    asked: str, then: str, offered: list[str] | None, talking_of: dict[str, World]
) -> None:
    *_, last = talk(talking_of, [asked, then], "fifth_force")
    assert last.status is Status.AMBIGUOUS, last.text
    assert not last.answers
    assert offered is None or [one.question for one in last.choices] == offered


@pytest.mark.parametrize(
    ("asked", "then", "period"),
    [
        ("asb in the last 3 months", "same 3 last yr", "2025-04..2025-06"),
        ("asb last quarter", "same 3 months last yr", "2025/26-Q1"),
        ("asb last month", "same month last yr", "2025-06"),
    ],
)
def test_as_many_as_were_given_are_those_a_year_before(
    asked: str, then: str, period: str, talking_of: dict[str, World]
) -> None:
    *_, last = talk(talking_of, [asked, then], "fifth_force")
    assert of(last)[1] == period
