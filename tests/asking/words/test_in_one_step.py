import pytest

from bot.asking.words.in_one_step import in_one_step


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("the most burglaries in any one month", "monthly"),
        ("most robberies in a single week", "weekly"),
        ("fewest we have had in a month", "monthly"),
        ("the highest in a month", None),
        ("the biggest rise in one month", None),
        ("which district had the most in one month", None),
        ("burglary in one month", None),
    ],
)
def test_the_steps_in_which_an_end_is_looked_for(text: str, step: str | None) -> None:
    words = text.split()
    found = [said for at in range(len(words)) for _, said in in_one_step(words, at)]
    assert found == ([step] if step else [])
