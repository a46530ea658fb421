"""Where something is rising is asked of places; where it is against last year, of itself."""

import pytest

from bot.asking.question import Intent, Question
from tests.asking.rural_catalogue import outcome


@pytest.mark.parametrize(
    "text", ["where is robbery rising", "where was robbery highest last month", "where is robbery worst"]
)
def test_where_it_is_more_or_less_asks_through_the_areas(text: str) -> None:
    found = outcome(text)
    assert isinstance(found, Question), found
    assert (found.intent, bool(found.by)) == (Intent.RANKING, True)


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("where is robbery so far this year against the same point last year", Intent.CHANGE),
        ("where is robbery at the moment", Intent.VALUE),
        ("what's the latest on robbery", Intent.VALUE),
        ("what is the progress on robbery", Intent.VALUE),
    ],
)
def test_where_it_stands_asks_of_the_force(text: str, intent: Intent) -> None:
    found = outcome(text)
    assert isinstance(found, Question), found
    assert (found.intent, found.by) == (intent, "")
