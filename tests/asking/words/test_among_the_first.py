import pytest

from bot.asking.words.among_the_first import asks_whether_among_the_first


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("are we in the top three of our similar forces", "three"),
        ("is sale in top 5", "5"),
        ("were we among the worst half", "half"),
        ("is it in the bottom quartile for burglary", "quartile"),
    ],
)
def test_a_place_among_the_first_or_the_last_is_asked_for(text: str, last: str) -> None:
    words = text.split()
    found = [(at, length) for at in range(len(words)) for length in asks_whether_among_the_first(words, at)]
    ((at, length),) = found
    assert words[at + length - 1] == last


@pytest.mark.parametrize("text", ["which are in the top three", "burglary in the top 5", "is it in the top 500"])
def test_who_the_first_are_is_another_question(text: str) -> None:
    words = text.split()
    assert not [length for at in range(len(words)) for length in asks_whether_among_the_first(words, at)]
