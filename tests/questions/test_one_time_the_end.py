"""`Was June the worst month`: the end of all that is held, and the figure of the time that was asked about."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("was June the worst month for shoplifting", "highest 1,266, in July 2026, of the 36 figures"),
        ("was June the worst for shoplifting", "June 2026 is 1,195"),
        ("was last quarter the best for victim satisfaction", "in January to March 2026"),
        ("was 2025/26 the worst year for burglary", "highest 4,057, in the financial year 2024/25"),
        ("was June the highest for shoplifting since January 2025", "June 2026 is 1,195"),
        ("was City Central the worst for shoplifting in June", "the worst is City Central, 435"),
    ],
)
def test_one_time_is_held_against_all(talking_of: dict[str, World], question: str, words: str) -> None:
    found = talk(talking_of, [question], "sixth_force")[-1]
    assert words in found.text, found.text
