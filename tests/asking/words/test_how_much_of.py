import pytest

from bot.asking.question import Intent, Question
from tests.asking.catalogue import asked, understood


@pytest.mark.parametrize(
    "text", ["how much of our burglary is in harrow last month", "how much of the force burglary is in harrow"]
)
def test_a_part_of_the_whole_is_a_share(text: str) -> None:
    assert understood(text).intent is Intent.SHARE


@pytest.mark.parametrize("text", ["how much burglary in harrow last month", "how much burglary did we have in harrow"])
def test_how_much_of_no_whole_is_a_number(text: str) -> None:
    assert understood(text).intent is Intent.VALUE


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        ("how much of burglary is in harrow", ("harrow",)),
        ("how much of north force burglary is harrow", ("north", "harrow")),
        ("how much of burglary happens in harrow", ("harrow",)),
        ("how much of burglary comes from harrow", ("harrow",)),
        ("how much of burglary is down to harrow", ("harrow",)),
        ("what slice of burglary is down to harrow", ("harrow",)),
        ("what share of burglary does harrow make up", ("harrow",)),
        ("what percentage of burglary does harrow represent", ("harrow",)),
        ("do harrow and harlow account for more than half of burglary", ("harrow", "harlow")),
    ],
)
def test_a_verb_of_being_part_says_no_more_than_the_share(text: str, areas: tuple[str, ...]) -> None:
    found = understood(text)
    assert (found.intent, found.areas) == (Intent.SHARE, areas)


@pytest.mark.parametrize(
    "text", ["how much of it is in harrow", "how much of burglary last month", "burglary in harrow made up"]
)
def test_what_names_no_whole_and_part_is_no_share(text: str) -> None:
    found = asked(text).outcome
    assert not (isinstance(found, Question) and found.intent is Intent.SHARE)
