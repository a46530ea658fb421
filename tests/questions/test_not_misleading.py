"""Answers by which somebody in a hurry would be misled: what is said in the place of each."""

from datetime import date

import pytest

from bot.duties.answer import Asked, World, answer


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("business robberies q2 v q3", "-77 (-12.4%), 543 in October to December 2025"),
        ("compare november and december for burglary", "-180 (-13.4%), 1,166 in December 2025"),
        ("did robbery spike in july 2025", "639 in July 2025. Stable: usual variation"),
        ("any spikes in shoplifting", "2,763 in March 2026. Stable: usual variation"),
        ("which stats are overdue", "figures are late, as at"),
        ("what data is outstanding", "figures are late, as at"),
        ("which updates are outstanding", "updates are overdue, as at"),
    ],
)
def test_it_is_told_so_that_nobody_takes_it_for_its_opposite(
    worlds: dict[str, World], days: dict[str, date], question: str, words: str
) -> None:
    assert words in answer(worlds["sample"], Asked(question=question, as_of=days["sample"])).text


@pytest.mark.parametrize(
    "question",
    [
        "is everyone's TOMV falling or just ours",
        "has everybody's robbery gone up",
    ],
)
def test_what_could_only_be_answered_in_part_gets_no_figure(
    worlds: dict[str, World], days: dict[str, date], question: str
) -> None:
    found = answer(worlds["sample"], Asked(question=question, as_of=days["sample"]))
    assert found.status.value == "unknown", found.text
