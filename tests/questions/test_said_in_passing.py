"""What people say around what they ask: who was searched for what, since when, how it feels, whose it is at HQ."""

from datetime import date

import pytest

from bot.duties.answer import Answer, Asked, World, answer
from tests.questions.conversations import first, of, talk


def said(worlds: dict[str, World], days: dict[str, date], question: str) -> Answer:
    return answer(worlds["sample"], Asked(question=question, as_of=days["sample"]))


@pytest.mark.parametrize(
    ("question", "alone"),
    [
        ("robbery in Dudley feels low this year, what is it", "robbery in Dudley this year"),
        ("robbery in Dudley looks a bit high in March, what's the figure?", "robbery in Dudley in March"),
        (
            "robbery in Dudley in January against the same month last year, I'm in with the DCC at noon",
            "robbery in Dudley in January against the same month last year",
        ),
        ("robbery in Dudley all told last month", "robbery in Dudley last month"),
        ("is robbery in Dudley falling away", "is robbery in Dudley falling"),
    ],
)
def test_how_it_feels_and_where_who_asks_is_leave_the_answer(
    worlds: dict[str, World], days: dict[str, date], question: str, alone: str
) -> None:
    plain = said(worlds, days, alone)
    assert plain.answers
    assert said(worlds, days, question).answers == plain.answers


def test_what_began_then_says_no_more_than_since_when(worlds: dict[str, World], days: dict[str, date]) -> None:
    found = said(worlds, days, "robbery in Dudley since the gatekeepers started in October 2025")
    assert found.answers == said(worlds, days, "robbery in Dudley since October 2025").answers
    assert found.text.startswith("(Not taken into account “the gatekeepers started”.) ")


@pytest.mark.parametrize(
    "question",
    [
        "robbery in Dudley since the knives started in October 2025",
        "robbery in Dudley since the night shift started in October 2025",
        "robbery in Dudley feels low at night, what is it",
        "robbery in Dudley of women feels low, what is it",
        "robbery in Dudley at hq",
    ],
)
def test_what_may_narrow_it_is_not_passed_over(worlds: dict[str, World], days: dict[str, date], question: str) -> None:
    assert not said(worlds, days, question).answers


@pytest.mark.parametrize("asked", ["who owns robbery at hq", "who leads on robbery at headquarters"])
def test_a_lead_may_be_at_headquarters(asked: str, worlds: dict[str, World], days: dict[str, date]) -> None:
    assert said(worlds, days, asked).text == said(worlds, days, "who leads on robbery").text


@pytest.mark.parametrize(
    "by", ["split by what was being looked for", "by what they were looking for", "by what was searched for"]
)
def test_searches_are_told_by_what_was_looked_for(by: str, talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, [f"stop searches in august {by}"], "sixth_force")
    assert {one["group"] for one in found.answers} == {"drugs", "weapons", "stolen", "other"}
    (none,) = talk(talking_of, [f"shoplifting in august {by}"], "sixth_force")
    assert not none.answers


def test_us_after_a_district_of_ours_is_that_district(talking_of: dict[str, World]) -> None:
    *_, there = talk(talking_of, ["personal robbery in brentley in november", "hate crime for us then"], "tenth_force")
    assert (of(there)[0], first(there)["area"]) == ("hate-crime", "brentley")
    *_, whole = talk(talking_of, ["personal robbery in brentley in november", "hate crime for us"], "tenth_force")
    assert first(whole)["area"] == "kmp"
