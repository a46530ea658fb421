"""What is said to be a part of a measure of the sample is a share of what the same source counts, and of no other."""

from datetime import date

import pytest

from bot.duties.answer import Asked, answer
from bot.duties.answer_world import World


@pytest.mark.parametrize(
    ("question", "words"),
    [
        # Home Office, October to December 2025: 543 robberies of business property of 1,618, 2,877 burglaries of homes
        # of 3,892.
        ("share of recorded robbery that is business", "33.6% of Recorded robbery"),
        ("how much of recorded burglary is residential", "73.9% of Recorded burglary"),
        (
            "percentage of robbery that is business",
            "by the quarter (Home Office, police recorded crime), and Robbery by",
        ),
    ],
)
def test_the_share_is_told_of_one_source_alone(
    question: str, words: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    assert words in answer(worlds["sample"], Asked(question=question, as_of=days["sample"])).text
