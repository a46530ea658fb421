"""Two comparisons in one line: each of its own two times, and none of them lost."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said


@pytest.mark.parametrize(
    ("before", "text", "times"),
    [
        ([], "robbery Mar vs Feb and Q4 vs Q3", ["March 2026 against", "January to March 2026 (Q4 2025/26) against"]),
        ([], "robbery Feb vs Jan, and Mar vs Feb", ["February 2026 against", "March 2026 against"]),
        ([], "Feb v Jan and Mar v Feb for robbery in Dudley", ["February 2026 against", "March 2026 against"]),
        (["robbery in Dudley"], "Feb vs Jan and Mar vs Feb", ["February 2026 against", "March 2026 against"]),
    ],
)
def test_both_are_told(talking: World, before: list[str], text: str, times: list[str]) -> None:
    found = said(talking, [*before, text])[-1]
    assert found.status is Status.ANSWERED, found.text
    assert all(f"in {time}" in found.text for time in times), found.text
    assert [one["statistic"] for one in found.answers].count("change") == len(times)


@pytest.mark.parametrize(
    "text",
    [
        "robbery Mar vs Feb and shoplifting Q4 vs Q3",
        "robbery Mar vs Feb and Q4 vs Q3 at night",
        "robbery in Sale Mar vs Feb and Q4 vs Q3",
    ],
)
def test_what_differs_in_more_has_no_answer(talking: World, text: str) -> None:
    assert said(talking, [text])[-1].status is Status.UNKNOWN
