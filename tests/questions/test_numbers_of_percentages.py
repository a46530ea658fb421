"""How many of what a percentage is of, in everyday words: the counts behind it, never those of another thing."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("how many rapes were charged in may", "Charge or summons rate - rape in Cotsmere and Tamley Police: 4 of 60"),
        ("number of unfilled police staff posts in may", "114 of 1,473, in May 2026"),
        ("how many vacant posts", "114 of 1,473, in May 2026, which is"),
        ("how many posts are vacant in may", "114 of 1,473, in May 2026, which is"),
    ],
)
def test_how_many_is_the_count_behind_the_percentage(talking_of: dict[str, World], question: str, words: str) -> None:
    (found,) = talk(talking_of, [question], "eighth_force")
    assert found.status is Status.ANSWERED
    assert words in found.text


def test_what_the_percentage_is_of_is_told_beside_it(talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, ["how many crimes solved last month"], "tenth_force")
    assert "(Taking crimes solved for Sanction Detection Rate.)" in found.text
    assert "896 of 8,673, in December 2026" in found.text


@pytest.mark.parametrize(
    ("force", "question"),
    [
        ("eighth_force", "how many officer posts are vacant"),
        ("eighth_force", "how many vacant houses"),
        ("eighth_force", "how many cautions in may"),
        ("eighth_force", "how many women are confident"),
        ("eighth_force", "how many days lost to sickness in may"),
        ("tenth_force", "how many hate crimes solved last month"),
        ("tenth_force", "how many crimes solved by borough and by hub"),
        ("tenth_force", "how many charges last month"),
        ("fourth_force", "how many files failed"),
    ],
)
def test_a_word_that_it_is_not_of_leaves_it_without_a_figure(
    talking_of: dict[str, World], force: str, question: str
) -> None:
    (found,) = talk(talking_of, [question], force)
    assert found.status is not Status.ANSWERED
