import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.figures.proportions import difference_interval, wilson_interval


def test_the_interval_of_a_difference_is_that_of_its_paper() -> None:
    # Newcombe (1998), Statistics in Medicine 17, 873-890, table II, (a), method 10: 56/70 less 48/80.
    low, high = difference_interval((56, 70), (48, 80))
    assert (round(low, 4), round(high, 4)) == (0.0524, 0.3339)


def test_the_interval_of_a_share_is_that_of_its_paper() -> None:
    # Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3: 81 of 263.
    low, high = wilson_interval(81, 263)
    assert (round(low, 4), round(high, 4)) == (0.2553, 0.3662)


_SAMPLE = st.integers(1, 5000).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of)))


@given(_SAMPLE, _SAMPLE)
def test_the_difference_lies_within_its_interval_and_turns_round_with_it(
    now: tuple[int, int], before: tuple[int, int]
) -> None:
    low, high = difference_interval(now, before)
    assert -1 - 1e-12 <= low <= now[0] / now[1] - before[0] / before[1] <= high <= 1 + 1e-12
    other_low, other_high = difference_interval(before, now)
    assert (low, high) == pytest.approx((-other_high, -other_low))
