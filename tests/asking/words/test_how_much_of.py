import pytest

from bot.asking.question import Intent
from tests.asking.catalogue import understood


@pytest.mark.parametrize(
    "text", ["how much of our burglary is in harrow last month", "how much of the force burglary is in harrow"]
)
def test_a_part_of_the_whole_is_a_share(text: str) -> None:
    assert understood(text).intent is Intent.SHARE


@pytest.mark.parametrize("text", ["how much burglary in harrow last month", "how much burglary did we have in harrow"])
def test_how_much_of_no_whole_is_a_number(text: str) -> None:
    assert understood(text).intent is Intent.VALUE
