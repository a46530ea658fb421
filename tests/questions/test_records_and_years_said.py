"""Ends of all times and every year that is held, in the words that people have for them."""

from datetime import date

import pytest

from bot.duties.answer import Answer, Asked, World, answer
from tests.questions.conversations import DAYS_OF_FORCES, first, said, talk

_FORCE = "eighth_force"
_MAY = "asb may"


def _asked(worlds: dict[str, World], days: dict[str, date], question: str) -> Answer:
    return answer(worlds["sample"], Asked(question=question, as_of=days["sample"]))


@pytest.mark.parametrize(
    ("then", "plainly"),
    [
        ("worst it got in 2025", "highest month in 2025"),
        ("how bad did it get in 2025", "highest month in 2025"),
        ("worst on record", "highest month ever"),
        ("worst since records start", "highest month ever"),
        ("and the trough", "lowest month ever"),
        ("low point", "lowest month ever"),
        ("last time it was that low", "when was it last as low"),
        ("when did we last do better", "when was it last as low"),
        ("last time it was worse than that", "when was it last as high"),
        ("when did we last beat that", "when was it last as low"),
        ("when were we last under that", "when was it last as low"),
    ],
)
def test_an_end_is_told_as_it_is_in_plain_words(then: str, plainly: str, talking_of: dict[str, World]) -> None:
    world, day = talking_of[_FORCE], DAYS_OF_FORCES[_FORCE]
    found, plain = (said(world, [_MAY, one], f"{then} or {one}", day)[-1] for one in (then, plainly))
    assert found.answers
    assert found.text == plain.text


@pytest.mark.parametrize(
    ("asked", "then", "count"),
    [
        ("sickness may", "how many months since last june have we been at 5.2 or over", "of 12 months"),
        ("sickness may", "how many months have we been at 5 or over", "of 38 months"),
        ("sickness may", "how many times in the last year have we been at or above 5", "of 12 months"),
    ],
)
def test_a_number_that_something_is_at_is_no_age_and_no_place(
    asked: str, then: str, count: str, talking_of: dict[str, World]
) -> None:
    found = talk(talking_of, [asked, then], _FORCE)[-1]
    assert "at or above 5" in found.text
    assert count in found.text


@pytest.mark.parametrize(
    "question",
    [
        "for the force is march the best month on record for robbery",
        "for the force is march the best month for robbery",
        "is march the best on record for robbery",
    ],
)
def test_whether_a_month_is_the_best_wherever_the_place_stands(
    question: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    plain = _asked(worlds, days, "is march the best month on record for robbery")
    found = _asked(worlds, days, question)
    assert found.answers
    assert first(found)["period"] == first(plain)["period"]


@pytest.mark.parametrize(
    ("question", "plainly"),
    [
        ("robbery last month and 12 mth", "robbery last month and 12 months"),
        ("robbery last 12 mths available", "robbery last 12 months"),
        ("robbery for the whole 12 months", "robbery for the 12 months"),
        ("recorded robbery fin year just gone", "recorded robbery last financial year"),
        ("recorded robbery full year last year", "recorded robbery the whole of last year"),
        ("robbery march each year", "robbery each march"),
        ("robbery january and march every year", "robbery each january and each march"),
        ("robbery january, february and march in each year", "robbery each january, each february and each march"),
        ("robbery every march we hold", "robbery each march"),
        ("recorded robbery all q3s", "recorded robbery each q3"),
        ("can you put robbery by month since january in a table", "robbery by month since january as a table"),
        ("is march as bad as it looks for robbery", "is march unusual for robbery"),
    ],
)
def test_times_are_read_as_they_are_in_plain_words(
    question: str, plainly: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    found, plain = (_asked(worlds, days, one) for one in (question, plainly))
    assert found.answers
    assert [(one["period"], one["statistic"], one["value"]) for one in found.answers] == [
        (one["period"], one["statistic"], one["value"]) for one in plain.answers
    ]


@pytest.mark.parametrize("then", ["all three years in a table please", "every year", "each year in a table"])
def test_each_year_behind_one_is_each_that_is_held(then: str, talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["rape in 2024/25", then], _FORCE)[-1]
    assert {"2024/25", "2025/26"} <= {one["period"] for one in found.answers}


@pytest.mark.parametrize("question", ["rape every year in a table", "put every year we've got of rape in a table"])
def test_every_year_in_a_table_is_no_average(question: str, talking_of: dict[str, World]) -> None:
    found = talk(talking_of, [question], _FORCE)[-1]
    assert {"2023/24", "2024/25", "2025/26"} <= {one["period"] for one in found.answers}
    assert "average" not in found.text


@pytest.mark.parametrize(
    "question",
    [
        "robbery january to march each year",
        "every month we have had more than 900 robberies",
        "robbery worst month before june 2025",
    ],
)
def test_what_is_not_all_read_gets_no_figure(question: str, worlds: dict[str, World], days: dict[str, date]) -> None:
    assert not _asked(worlds, days, question).answers
