import pytest

from bot.asking.question import Against, Intent, Statistic
from tests.asking.rural_catalogue import not_understood, understood


@pytest.mark.parametrize(
    ("text", "extreme"),
    [
        ("which month had the most robbery", Statistic.HIGHEST),
        ("best month for robbery", Statistic.LOWEST),
        ("our worst month for satisfaction", Statistic.LOWEST),
        ("which week had the fewest 999 calls", Statistic.LOWEST),
    ],
)
def test_a_step_of_time_is_put_in_order_by_what_is_better(text: str, extreme: Statistic) -> None:
    question = understood(text)
    assert (question.intent, question.extreme) == (Intent.EXTREME, extreme)


def test_a_percentage_is_its_own_rate() -> None:
    assert understood("positive outcome rate last month").intent is Intent.VALUE
    assert understood("robbery rate last month").intent is Intent.RATE


@pytest.mark.parametrize(
    "text",
    ["how far below target is satisfaction", "are we short of target on satisfaction", "is satisfaction over target"],
)
def test_above_below_and_short_of_target_ask_for_the_distance(text: str) -> None:
    assert understood(text).intent is Intent.VARIANCE


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("total of robbery for jan, feb and march", "2025-01..2025-03"),
        ("robbery jan and feb total", "2025-01..2025-02"),
        ("robbery q1 and q2 combined", "2025/26-Q1..2025/26-Q2"),
    ],
)
def test_periods_in_a_row_are_one_where_their_total_is_asked_for(text: str, whole: str) -> None:
    assert [one.text for one in understood(text).period.candidates] == [whole]


@pytest.mark.parametrize("text", ["total robbery jan and feb", "robbery jan and march combined"])
def test_a_total_that_may_be_of_each_or_has_a_gap_is_not_given(text: str) -> None:
    assert not_understood(text).reason == "sums"


@pytest.mark.parametrize(
    ("text", "against"),
    [
        ("has confidence gone up since last wave", Against.PERIOD_EARLIER),
        ("how has confidence changed since the previous wave", Against.PERIOD_EARLIER),
        ("has robbery gone up since last year", Against.YEAR_EARLIER),
    ],
)
def test_since_the_last_one_is_a_change_against_it(text: str, against: Against) -> None:
    question = understood(text)
    assert (question.intent, question.against) == (Intent.CHANGE, against)


def test_a_target_is_of_the_only_one_of_several_that_has_one() -> None:
    assert understood("are we meeting the 999 target").measures == ("answered",)


def test_groups_are_put_in_order_by_a_figure() -> None:
    question = understood("which sex is most worried about crime")
    assert (question.intent, question.by, question.extreme) == (Intent.RANKING, "groups:sex", Statistic.HIGHEST)


def test_two_dimensions_are_too_many() -> None:
    assert not_understood("robbery by kind and worry by sex").reason != ""


def test_only_what_is_timed_can_be_slow() -> None:
    assert understood("slowest month for attendance time").extreme is Statistic.HIGHEST
    assert understood("fastest attendance time").extreme is Statistic.LOWEST
    assert not_understood("slowest month for robbery").reason == "mixed"


def test_a_change_by_area_is_that_of_each() -> None:
    assert understood("robbery by district compared with last year").intent is Intent.CHANGE
    assert understood("which district rose most for robbery").intent is Intent.RANKING


def test_our_total_in_a_list_is_home() -> None:
    assert understood("robbery in Deal, Vale and our total").areas == ("deal", "vale", "moor")


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("targets", Intent.LIST_TARGETS),
        ("weekly summary", Intent.OVERVIEW),
        ("monthly summary for the vale", Intent.OVERVIEW),
        ("what has changed", Intent.LIST_SIGNALS),
        ("has anything changed", Intent.LIST_SIGNALS),
    ],
)
def test_what_is_asked_of_everything_is_a_list(text: str, intent: Intent) -> None:
    assert understood(text).intent is intent


def test_what_is_needed_each_month_is_the_way_to_a_target() -> None:
    assert understood("what do we need each month to hit the satisfaction target").intent is Intent.VARIANCE


def test_the_difference_of_two_groups_is_a_gap() -> None:
    question = understood("difference between women and men for confidence")
    assert (question.intent, len(question.groups)) == (Intent.GAP, 2)


def test_a_name_misspelt_behind_what_is_still_a_figure() -> None:
    assert understood("whats the avrage satisfction last month").measures == ("satisfaction",)


@pytest.mark.parametrize(
    "text", ["how many 999 calls do we get a week", "999 calls per week", "how many 999 calls each week"]
)
def test_so_many_a_week_is_the_process_average(text: str) -> None:
    question = understood(text)
    assert (question.intent, question.lines) == (Intent.LINES, (Statistic.MEAN,))


def test_so_many_a_week_of_a_stretch_is_its_average() -> None:
    assert understood("999 calls per week this year").intent is Intent.AVERAGE


def test_a_significant_fall_is_a_change() -> None:
    assert understood("is the fall in confidence significant").intent is Intent.CHANGE


def test_a_change_since_a_time_is_one_against_it() -> None:
    assert understood("change in officers since april").against_period is not None
    assert understood("change in robbery since april").against_period is not None
    assert not_understood("change in robbery since the start of april").reason == "since"


def test_by_whom_is_no_breakdown() -> None:
    assert understood("robbery recorded by Moor Police last month").areas == ("moor",)


def test_last_alone_is_last_year_or_month_as_said_before() -> None:
    assert understood("robbery this year compared to last").against is Against.YEAR_EARLIER
    # Where this month is not held yet, it is the newest against the one before that.
    assert understood("robbery this month against last").against is Against.PERIOD_EARLIER


def test_a_number_of_minutes_is_held_against_what_is_counted_in_minutes() -> None:
    assert understood("how many months was attendance time above 15 minutes").intent is Intent.HOW_OFTEN
    assert not_understood("how many months was attendance time above 15 seconds").reason == "mixed"


def test_a_dimension_stands_beside_its_group_or_says_something_else() -> None:
    assert understood("confidence of sex women").groups == ("sex=female",)
    assert not_understood("confidence women vs sex last wave").reason == "by"


def test_up_on_a_measure_is_a_rise_and_up_on_a_period_a_comparison() -> None:
    assert understood("are we up on robbery").against is Against.YEAR_EARLIER
    assert understood("which district is up on robbery").changed
    assert understood("is robbery going up on Vale").against is Against.YEAR_EARLIER  # up, and on it
    against = understood("is robbery up on august").against_period
    assert against is not None
    assert [one.text for one in against.candidates] == ["2025-08"]


def test_days_that_are_counted_are_not_how_often() -> None:
    question = understood("how many days have we lost to sickness last month")
    assert (question.intent, question.measures) == (Intent.VALUE, ("sickness",))


def test_which_weeks_were_above_the_limit_is_how_often() -> None:
    assert understood("which weeks had 999 calls above the upper limit").intent is Intent.HOW_OFTEN
