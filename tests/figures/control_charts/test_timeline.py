import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.figures.control_charts.timeline import UnsortablePeriods, timeline_of


def _in_order(*periods: str) -> list[str]:
    return [periods[place] for place in timeline_of(periods).order]


def _gaps_after(*periods: str) -> list[str]:
    timeline = timeline_of(periods)
    return [periods[timeline.order[place - 1]] for place in timeline.gaps]


@pytest.mark.parametrize(
    "periods",
    [
        ("2014-12", "2015-01", "2015-02"),
        ("2014-12-31", "2015-01-01", "2015-01-02"),
        ("2014-W52", "2015-W01", "2015-W02"),
        ("2014/15-Q4", "2015/16-Q1", "2015/16-Q2"),
        ("2014-Q4", "2015-Q1", "2015-Q2"),
        ("2013/14", "2014/15", "2015/16"),
        ("2013", "2014", "2015"),
        ("YE-2018-12", "YE-2019-03", "YE-2019-06"),
        ("2015-01..2015-03", "2015-04..2015-09", "2016-01..2016-03"),
        ("wave-9", "wave-10", "wave-11"),
        ("9", "10", "11"),
        ("-1", "0.5", "10"),
        ("998", "999", "1000", "1001"),
        ("P1 week 9", "P1 week 10", "P2 week 1"),
        ("2014-12-01", "2015-01-01", "2015-02-01", "2015-03-01"),
        ("2015-01-31", "2015-02-28", "2015-03-31"),
        ("2014-06-30", "2014-09-30", "2014-12-31", "2015-03-31"),
        ("2015-02-02", "2015-02-09", "2015-02-16"),
    ],
)
def test_periods_sort_and_have_no_gap(periods: tuple[str, ...]) -> None:
    assert _in_order(*reversed(periods)) == list(periods)
    assert timeline_of(periods).gaps == ()


@pytest.mark.parametrize(
    ("sentence", "periods", "before_gaps"),
    [
        ("a month is missing", ("2015-01", "2015-02", "2015-04"), ["2015-02"]),
        ("quarterly figures by month", ("2015-01", "2015-04", "2015-07", "2016-01"), ["2015-07"]),
        ("a week is missing at new year", ("2014-W51", "2014-W52", "2015-W02"), ["2014-W52"]),
        ("a day is missing", ("2015-02-27", "2015-02-28", "2015-03-02"), ["2015-02-28"]),
        ("first days of months", ("2015-01-01", "2015-02-01", "2015-04-01"), ["2015-02-01"]),
        ("month ends", ("2015-01-31", "2015-02-28", "2015-04-30"), ["2015-02-28"]),
        ("weekly dates", ("2015-02-02", "2015-02-09", "2015-02-23"), ["2015-02-09"]),
        ("financial years", ("2012/13", "2013/14", "2015/16"), ["2013/14"]),
        ("financial quarters", ("2014/15-Q4", "2015/16-Q2", "2015/16-Q3"), ["2014/15-Q4"]),
        ("years", ("2012", "2013", "2015", "2018"), ["2013", "2015"]),
        ("text has no cadence", ("a1", "a2", "a9"), []),
        ("nor have numbers", ("1", "2", "9"), []),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_larger_step_is_a_gap(sentence: str, periods: tuple[str, ...], before_gaps: list[str]) -> None:
    assert _gaps_after(*periods) == before_gaps, sentence


def test_a_gap_leaves_one_column_free_however_long_it_is() -> None:
    assert timeline_of(["2015-01", "2015-02", "2015-12"]).columns == (0, 1, 3)


@pytest.mark.parametrize(
    ("sentence", "periods", "at_fault"),
    [
        ("a month that does not exist among months", ("2015-07", "2015-13", "2015-08"), [1]),
        ("a quarter among months", ("2015-07", "2015-Q3", "2015-08"), [1]),
        ("dates with the day first", ("25/07/2015", "01/08/2015"), [0, 1]),
        ("months by name", ("Jul 2015", "Aug 2015"), [0, 1]),
        ("months by name, the year first", ("2015 July", "2015 August"), [0, 1]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_does_not_sort_is_refused(sentence: str, periods: tuple[str, ...], at_fault: list[int]) -> None:
    with pytest.raises(UnsortablePeriods) as refused:
        timeline_of(periods)
    assert list(refused.value.reasons) == at_fault, sentence


@pytest.mark.parametrize("periods", [("March cohort", "May cohort"), ("Market 1", "Decision 2")])
def test_words_that_look_a_little_like_months_sort(periods: tuple[str, ...]) -> None:
    assert _in_order(*reversed(periods)) == sorted(periods)


@given(st.lists(st.text(min_size=1, max_size=8), min_size=1, max_size=20, unique=True), st.randoms())
def test_any_text_is_sorted_the_same_whatever_its_order_or_refused(periods: list[str], random: object) -> None:
    try:
        expected = _in_order(*periods)
    except UnsortablePeriods:
        return
    shuffled = periods[:]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    if len({text.strip() for text in periods}) == len(periods):
        assert _in_order(*shuffled) == expected
