"""What is asked of several things that stand in a thread: in one answer, or given one after another."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said

_TWO_IN_TURN = ("burglary in coventry last month", "and in dudley")
_THREE_IN_TURN = (*_TWO_IN_TURN, "what about sandwell")
_TWO_AT_ONCE = ("burglary in coventry and dudley last month",)
_THREE_AT_ONCE = ("burglary in coventry, sandwell and dudley last month",)
_MEASURES_IN_TURN = ("burglary in coventry last month", "robbery")
_MEASURES_AT_ONCE = ("burglary and robbery in coventry last month",)
_APART = "Coventry is 40 above Dudley. These are numbers, not rates"
_GAP = "Burglary in Coventry: 40 above Dudley in March 2026: 153 against 113."
_ENDS = "The highest of them is Coventry, the lowest Sandwell."


def _last(talking: World, before: tuple[str, ...], then: str) -> str:
    *_, last = said(talking, [*before, then])
    return last.text


@pytest.mark.parametrize("before", [_TWO_IN_TURN, _TWO_AT_ONCE])
@pytest.mark.parametrize(
    ("then", "told"),
    [
        ("compare the two", _APART),
        ("how do they compare", _APART),
        ("put them side by side please", _APART),
        ("both side by side", _APART),
        ("difference", _GAP),
        ("whats the difference between the two", _GAP),
        ("which is higher?", _GAP),
        ("by how much", _GAP),
        ("which of them is worse", _GAP),
        ("ok which one is doing better", _GAP),
        ("total for both", "Coventry and Dudley together: 266 in March 2026"),
        ("add them up", "Coventry and Dudley together: 266 in March 2026"),
        ("total", "Coventry and Dudley together: 266 in March 2026"),
        ("both together", "Coventry and Dudley together: 266 in March 2026"),
        ("which has gone up most", "Up most: Dudley (+15, +15.3%). None of them is down."),
        ("which one is unusual", "Burglary in Dudley: 113 in March 2026. March 2026 itself is usual variation"),
        ("are both of them normal", "Burglary in Dudley: 113 in March 2026. March 2026 itself is usual variation"),
        ("chart both", "none is drawn of two together"),
    ],
)
def test_what_is_asked_of_two_is_of_both_whether_they_were_asked_at_once_or_in_turn(
    talking: World, before: tuple[str, ...], then: str, told: str
) -> None:
    text = _last(talking, before, then)
    assert told in text
    assert "Coventry" in text


@pytest.mark.parametrize("before", [_THREE_IN_TURN, _THREE_AT_ONCE])
@pytest.mark.parametrize(
    ("then", "told"),
    [
        ("compare all three", _ENDS),
        ("which is highest", _ENDS),
        ("which is the lowest", _ENDS),
        ("total of the three", "together: 345 in March 2026"),
        ("all of them together", "together: 345 in March 2026"),
    ],
)
def test_of_more_than_two_both_ends_are_told(talking: World, before: tuple[str, ...], then: str, told: str) -> None:
    assert told in _last(talking, before, then)


@pytest.mark.parametrize("before", [_MEASURES_IN_TURN, _MEASURES_AT_ONCE])
@pytest.mark.parametrize("then", ["compare the two", "which is higher", "the difference", "difference between them"])
def test_two_measures_of_one_place_are_held_against_each_other(
    talking: World, before: tuple[str, ...], then: str
) -> None:
    assert "Burglary is 91 above Robbery." in _last(talking, before, then)


@pytest.mark.parametrize("before", [_MEASURES_IN_TURN, _MEASURES_AT_ONCE])
def test_measures_are_not_added_up_and_the_thread_goes_on(talking: World, before: tuple[str, ...]) -> None:
    *_, refused, after = said(talking, [*before, "both together", "compare them"])
    assert refused.status is Status.UNKNOWN
    assert "I do not add up" in refused.text
    assert "Burglary is 91 above Robbery." in after.text


def test_after_rates_the_total_is_of_what_they_are_of(talking: World) -> None:
    before = ("burglary per 1,000 in coventry last month", "and in dudley")
    assert "Coventry and Dudley together: 266 in March 2026 (Coventry 153 and Dudley 113)" in _last(
        talking, before, "total for both"
    )


def test_a_place_and_the_force_around_it_are_compared_by_rate_and_not_added_up(talking: World) -> None:
    before = ("burglary in coventry last month", "and the force")
    text = _last(talking, before, "which is worse")
    assert "Burglary in Coventry: 0.04 above West Midlands Police in March 2026, per 1,000 residents" in text
    assert "0.42 against 0.38" in text
    assert "I do not add up" in _last(talking, before, "add them up")


def test_the_last_two_of_three_are_the_two(talking: World) -> None:
    text = _last(talking, _THREE_IN_TURN, "compare the two")
    assert "Dudley" in text
    assert "Sandwell" in text
    assert "Coventry" not in text


@pytest.mark.parametrize(
    ("before", "then"),
    [
        (("burglary in coventry last month",), "compare the two"),
        (("burglary in coventry last month",), "which is higher"),
        (("burglary in coventry last month",), "total for both"),
        (_TWO_IN_TURN, "compare the three"),
        (_TWO_AT_ONCE, "total of all four"),
        ((*_TWO_IN_TURN, "and purple crime"), "compare the two"),
        (_TWO_AT_ONCE, "which one is riskiest"),
        (_TWO_AT_ONCE, "which one should i worry about"),
    ],
)
def test_no_figure_is_given_where_so_many_do_not_stand_there(
    talking: World, before: tuple[str, ...], then: str
) -> None:
    *_, last = said(talking, [*before, then])
    assert last.status is not Status.ANSWERED
    assert not last.answers


def test_the_worst_after_two_places_is_of_all_of_their_kind(talking: World) -> None:
    assert "Birmingham" in _last(talking, _TWO_IN_TURN, "which borough is worst")


@pytest.mark.parametrize(
    ("before", "then", "told"),
    [
        (("recorded robbery in 2024/25", "compared with 2019/20"), "how many fewer is that", "-1,424 (-17.3%)"),
        (("police officers in 2022/23", "in 2009/10"), "how many fewer", "-698 (-8.0%), 8,067 in"),
        (("homicide in the 12 months to december", "and the 12 months before that"), "percentage change", "+25.8%"),
        (("total recorded crime 2024/25", "2023/24"), "change between them", "-19,611 (-6.0%)"),
        (("burglary in birmingham in march", "february"), "so what's the change", "+42 (+8.2%), 557"),
        (("burglary in birmingham in march", "february"), "compare the two months", "+42 (+8.2%), 557"),
    ],
)
def test_the_change_is_between_the_two_times_that_stand_there(
    talking: World, before: tuple[str, ...], then: str, told: str
) -> None:
    assert told in _last(talking, before, then)


def test_two_rates_are_each_given_and_no_change_of_counts(talking: World) -> None:
    text = _last(talking, ("burglary per 1,000 in march 2026", "february"), "difference")
    assert "per 1,000" in text
    assert "+" not in text


@pytest.mark.parametrize("then", ["and the boroughs", "by borough"])
def test_after_a_rate_that_of_each_borough_is_a_rate(talking: World, then: str) -> None:
    assert "Burglary per 1,000 residents" in _last(talking, ("burglary per 1,000 in the force",), then)


@pytest.mark.parametrize("then", ["as shares", "each as a percentage of the force", "what share is each"])
def test_shares_are_asked_of_what_was_listed(talking: World, then: str) -> None:
    told = "Coventry 10.4% (287 of 2,763)"
    assert told in _last(talking, ("shoplifting by borough last month",), then)
    assert told in _last(talking, ("top two boroughs for shoplifting last month",), then)


@pytest.mark.parametrize("then", ["all three", "the three", "all three of them", "total for all three"])
def test_all_three_of_a_list_are_three_though_two_were_told_last(talking: World, then: str) -> None:
    text = _last(talking, (*_THREE_AT_ONCE, "dudley", "coventry and sandwell"), then)
    assert all(name in text for name in ("Coventry", "Sandwell", "Dudley"))


def test_so_many_as_never_stood_there_are_not_fewer(talking: World) -> None:
    before = (*_THREE_AT_ONCE, "dudley", "coventry and sandwell")
    assert said(talking, [*before, "all four"])[-1].status is Status.UNKNOWN


@pytest.mark.parametrize("then", ["which is highest", "which one is highest", "which is the highest"])
@pytest.mark.parametrize("before", [(*_THREE_AT_ONCE, "total"), (*_THREE_IN_TURN, "total")])
def test_behind_a_total_the_highest_is_of_those_that_were_added_up(
    talking: World, before: tuple[str, ...], then: str
) -> None:
    assert "The highest of them is Coventry" in _last(talking, before, then)


@pytest.mark.parametrize("before", [(*_TWO_AT_ONCE, "total"), (*_TWO_IN_TURN, "total")])
def test_behind_the_total_of_two_the_higher_is_one_of_the_two(talking: World, before: tuple[str, ...]) -> None:
    assert _GAP in _last(talking, before, "which is higher")
