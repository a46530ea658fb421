import pytest

from bot.asking.question import Intent
from tests.asking.rural_catalogue import not_understood, understood


@pytest.mark.parametrize(
    "said",
    [
        "how many officers have we lost since april",
        "have we gained officers since april",
        "are we losing officers",
        "how many officers have we gained or lost since april",
        "have we lost or gained officers since april",
    ],
)
def test_of_what_is_counted_at_a_moment_more_or_fewer_are_a_change(said: str) -> None:
    assert (understood(said).intent, understood(said).measures) == (Intent.CHANGE, ("officers",))


@pytest.mark.parametrize(
    "said", ["how many robberies have we lost since april", "officers lost last month", "how many officers have left"]
)
def test_what_adds_up_is_not_lost_and_who_was_lost_is_not_said(said: str) -> None:
    assert not_understood(said)


def test_how_many_are_left_is_how_many_there_are() -> None:
    assert understood("how many officers have we got left") == understood("how many officers have we got")
