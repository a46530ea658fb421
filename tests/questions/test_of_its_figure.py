"""What is asked of the figure that was told: what it counts, the number behind it, its share, why, and who has it."""

import pytest

from bot.asking.answers import Status
from bot.asking.question import Intent
from bot.duties.answer import World
from bot.figures.periods import parse_period
from tests.questions.conversations import first, of, talk


@pytest.mark.parametrize(
    "then", ["what does that actually count", "what does it include", "how is that defined", "whats counted in that"]
)
def test_what_it_counts_is_the_catalogues_entry(then: str, talking_of: dict[str, World]) -> None:
    *_, last = talk(talking_of, ["victim satisfaction last quarter", then], "fifth_force")
    assert last.question is not None
    assert last.question.intent is Intent.MEANING
    assert "completely, very or fairly satisfied" in last.text


@pytest.mark.parametrize(
    "then", ["whats the actual number behind that", "the raw count behind it", "what is that in actual numbers"]
)
def test_the_number_behind_a_rate_is_of_its_place_and_time(then: str, talking_of: dict[str, World]) -> None:
    rate, number = talk(talking_of, ["knife crime per 1,000 in northern in november", then], "tenth_force")
    assert first(rate)["statistic"] == "rate"
    assert (of(number), first(number)["area"], first(number)["statistic"]) == (
        ("knife-crime", "2026-11"),
        "northern",
        "value",
    )


@pytest.mark.parametrize("whole", ["all crimes", "the hate crime total", "all hate", "hate crime"])
def test_a_group_is_told_as_a_share_of_its_measure(whole: str, talking_of: dict[str, World]) -> None:
    asked = ["faith hate crime in northern in november", f"what share of {whole} is that"]
    *_, last = talk(talking_of, asked, "tenth_force")
    if whole == "all crimes":
        assert not last.answers or first(last)["statistic"] != "share"
    else:
        assert (first(last)["statistic"], first(last)["group"]) == ("share", "faith")


@pytest.mark.parametrize("said", ["whos on the hook for it", "who do i bell about it", "who should i nudge"])
def test_who_has_it_is_the_lead_on_it(said: str, talking_of: dict[str, World]) -> None:
    asked, last = talk(talking_of, ["robbery in june", said], "fifth_force")
    assert asked.answers
    assert last.question is not None
    assert last.question.intent is Intent.LEAD


@pytest.mark.parametrize(
    "then", ["what happened then", "whats the reason on file", "any cause noted", "what was the reason given"]
)
def test_what_happened_in_the_worst_month_is_asked_of_that_month(then: str, talking_of: dict[str, World]) -> None:
    worst, last = talk(talking_of, ["which month was robbery highest", then], "fifth_force")
    assert worst.answers
    when = parse_period(first(worst)["period"]).in_words
    told = parse_period(first(last)["period"]).in_words if last.answers else last.choices[0].question
    assert when in told, last.text


def test_a_rate_is_named_once_by_its_scale(talking_of: dict[str, World]) -> None:
    asked = ["knife crime by command in november", "as a rate per 1000"]
    *_, last = talk(talking_of, asked, "tenth_force")
    assert last.status is Status.ANSWERED
    assert {one["statistic"] for one in last.answers} == {"rate"}
