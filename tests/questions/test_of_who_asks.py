"""What is asked about whoever asks: their own leads and updates, a case of their own, and the number of this minute."""

from collections.abc import Mapping
from datetime import date

import pytest

from bot.duties.answer import Answer, Asked, World, answer


def said(worlds: Mapping[str, World], days: Mapping[str, date], question: str, person: str | None = None) -> Answer:
    return answer(worlds["sample"], Asked(question=question, as_of=days["sample"], person=person))


@pytest.mark.parametrize("person", ["acc-crime", "U0ACCCRIME"])
@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("what do I lead on?", "ACC Crime (deputy: Chief Superintendent Crime) leads on: Violence and sexual"),
        ("Could you tell me which measures I lead on please?", "ACC Crime (deputy:"),
        ("what am I responsible for", "ACC Crime (deputy:"),
        ("which measures are mine", "ACC Crime (deputy:"),
        ("my measures", "ACC Crime (deputy:"),
        ("my overdue updates", "1 update is overdue"),
        ("have I got anything overdue", "1 update is overdue"),
        ("can I see my overdue deliverables", "1 update is overdue"),
        ("what's overdue from me?", "1 update is overdue"),
        ("what do I owe", "1 update is due"),
        ("when is my next update due", "1 update is due"),
        ("who covers for me when I'm away", "Chief Superintendent Crime stands in for ACC Crime"),
    ],
)
def test_what_is_ones_own_is_that_of_the_lead_who_asks(
    worlds: dict[str, World], days: dict[str, date], question: str, words: str, person: str
) -> None:
    assert said(worlds, days, question, person).text.startswith(words)


@pytest.mark.parametrize(
    ("person", "why"), [("U0NOBODY", "You are not among the leads"), (None, "I do not know who asks.")]
)
@pytest.mark.parametrize("question", ["what do I lead on", "my overdue updates", "do I owe any updates"])
def test_nobody_elses_list_is_given_as_theirs(
    worlds: dict[str, World], days: dict[str, date], question: str, person: str | None, why: str
) -> None:
    assert said(worlds, days, question, person).text.startswith(why)


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("which updates are overdue", "6 updates are overdue"),
        ("can I see what is overdue", "6 updates are overdue"),
        ("show me the overdue updates", "6 updates are overdue"),
        ("tell me who leads on burglary", "ACC Crime leads on Burglary"),
        ("give me burglary last month", "Burglary in West Midlands Police: 1,141 in March 2026"),
        ("am I right that robbery is up", "Robbery in West Midlands Police"),
    ],
)
def test_who_asks_for_a_list_of_all_gets_all(
    worlds: dict[str, World], days: dict[str, date], question: str, words: str
) -> None:
    assert words in said(worlds, days, question, "acc-crime").text


@pytest.mark.parametrize(
    "question",
    [
        "who nicked my car",
        "whos nicked my bike",
        "someone nicked my van",
        "my car was stolen last night",
        "I was burgled",
        "some toerag has broken into my shed",
        "they smashed our windows",
    ],
)
def test_a_case_of_ones_own_has_no_figure(worlds: dict[str, World], days: dict[str, date], question: str) -> None:
    found = said(worlds, days, question)
    assert (found.reason, found.answers) == ("personal", ())


def test_a_case_of_ones_own_beside_a_question_stops_nothing(worlds: dict[str, World], days: dict[str, date]) -> None:
    found = said(worlds, days, "my bike was stolen. how many bikes were stolen in dudley last month")
    assert [one["measure"] for one in found.answers] == ["bicycle-theft"]


@pytest.mark.parametrize(
    "question",
    [
        "how many burglaries did we go to",
        "how many burglaries did we get to last month",
        "how many robberies did officers turn up at in march",
        "number of burglaries we went out to in dudley",
        "what percentage of robberies did we respond to",
        "how many burglaries have police been sent to",
        "which burglaries did we get to",
    ],
)
def test_what_was_gone_to_is_not_what_was_recorded(
    worlds: dict[str, World], days: dict[str, date], question: str
) -> None:
    found = said(worlds, days, question)
    assert (found.reason, found.answers) == ("gone to", ())


@pytest.mark.parametrize(
    "question",
    [
        "where did burglary get to in march",
        "what did robbery get to last month",
        "how many burglaries did we get in march",
        "how many burglaries have we had to date",
        "how many robberies came to us in march",
    ],
)
def test_where_a_number_got_to_is_that_number(worlds: dict[str, World], days: dict[str, date], question: str) -> None:
    assert said(worlds, days, question).reason != "gone to"


@pytest.mark.parametrize("when", ["right now", "at the moment", "as we speak", "at present"])
def test_a_number_of_this_minute_is_said_not_to_be_held(
    worlds: dict[str, World], days: dict[str, date], when: str
) -> None:
    found = said(worlds, days, f"how many burglaries {when}")
    assert found.text.startswith("Live numbers are not held: the newest is of March 2026. Burglary in West Midlands")
    assert "Live" not in said(worlds, days, f"is burglary stable {when}").text
    assert "Live" not in said(worlds, days, f"police officers {when}").text


@pytest.mark.parametrize("when", ["today", "this week"])
def test_of_a_time_that_is_not_over_it_is_said_first(
    worlds: dict[str, World], days: dict[str, date], when: str
) -> None:
    found = said(worlds, days, f"how many burglaries {when}")
    assert found.text.startswith("Live numbers are not held. This is counted by month")
    assert found.answers == ()
