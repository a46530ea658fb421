"""How often another thing was so, and of which months: a count again, and no single figure, change or average."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said

_ROW = "how many months in a row has robbery risen"
_OVER = "how many months was robbery above 400 in 2025/26"
_MONTHS = "robbery by month in 2025/26"


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        ([_ROW], "and shoplifting", "months that can be judged"),
        ([_ROW], "and fallen", "months that can be judged"),
        ([_ROW], "and falls in Dudley", "months that can be judged"),
        ([_ROW], "longest run", "months that can be judged"),
        ([_OVER], "and shoplifting above 2,000", "above 2,000 in"),
        ([_OVER], "and below average", "below its process average in"),
        ([_MONTHS], "how many were above average", "above its process average in"),
        ([_MONTHS], "how many of them were over 450", "above 450 in"),
        ([_MONTHS, "highest"], "how many were above average", "above its process average in"),
    ],
)
def test_it_is_counted_again(talking: World, before: list[str], then: str, words: str) -> None:
    found = said(talking, [*before, then])[-1]
    assert found.status is Status.ANSWERED, found.text
    assert words in found.text


@pytest.mark.parametrize(("before", "then"), [(_ROW, "is it above average"), (_OVER, "has it fallen")])
def test_what_is_asked_of_the_figure_is_not_counted(talking: World, before: str, then: str) -> None:
    found = said(talking, [before, then])[-1].text
    assert "can be judged" not in found
    assert "months held" not in found
