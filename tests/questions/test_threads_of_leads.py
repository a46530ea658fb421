"""In a thread: who leads on what was listed, what they said and owe, a list for one place, and a year ago."""

import pytest

from bot.asking.answers import Status
from bot.asking.question import Intent
from bot.duties.answer import World
from tests.questions.conversations import first, said, talk


def _last(talking: World, *questions: str) -> str:
    *_, last = said(talking, questions)
    assert last.status is Status.ANSWERED, last.text
    return last.text


@pytest.mark.parametrize(
    "then", ["who leads on the first one", "who is the lead on the first one", "who owns the first"]
)
def test_who_leads_is_asked_of_the_one_that_is_pointed_at(talking: World, then: str) -> None:
    text = _last(talking, "which updates are overdue", then)
    assert text.startswith("Police and Crime Commissioner leads on Support the newly formed local police")


@pytest.mark.parametrize("then", ["what did they say", "what was their last update", "and their latest update"])
def test_what_they_said_is_of_the_lead_that_was_told(talking: World, then: str) -> None:
    text = _last(talking, "who leads on burglary", then)
    assert "(ACC Crime," in text
    assert "ACC Local Policing" not in text


@pytest.mark.parametrize("then", ["what do they owe", "are they late", "do they owe us any updates"])
@pytest.mark.parametrize("between", [(), ("what did they say",)])
def test_what_they_owe_is_of_the_lead_that_was_told(talking: World, between: tuple[str, ...], then: str) -> None:
    text = _last(talking, "who leads on burglary", *between, then)
    assert text.startswith("1 update is overdue, as at 20 April 2026: Working with partners")


@pytest.mark.parametrize("then", ["just the ones for Eastmere", "only those in eastmere", "the ones in Eastmere"])
def test_a_list_is_asked_for_of_one_place(talking_of: dict[str, World], then: str) -> None:
    plain = talk(talking_of, ["what is unusual", "and in Eastmere"], "fifth_force")[-1]
    assert talk(talking_of, ["what is unusual", then], "fifth_force")[-1].text == plain.text


@pytest.mark.parametrize("then", ["what was it a year ago", "how many did we have 12 months ago", "and one year ago"])
def test_a_year_ago_is_a_year_before_the_newest_that_was_given(talking: World, then: str) -> None:
    assert "31 in the 12 months to December 2024" in _last(talking, "how many homicides in the last 12 months", then)


@pytest.mark.parametrize("asked", ["how quickly do we respond", "how soon are we there", "how often do we do it"])
def test_how_soon_is_no_overview(talking: World, asked: str) -> None:
    (found,) = said(talking, [asked])
    assert found.status is not Status.ANSWERED


def test_the_only_two_of_a_kind_are_the_two(talking_of: dict[str, World]) -> None:
    *_, last = talk(talking_of, ["asb by neighbourhood", "which is higher"], "fourth_force")
    assert "Deal Harbour: 4 below Deal Old Town in October 2025: 41 against 45." in last.text


@pytest.mark.parametrize("then", ["and on robbery", "and robbery", "what about robbery", "and for robbery"])
def test_after_who_leads_on_one_thing_it_is_who_leads_on_another(talking: World, then: str) -> None:
    *_, found = said(talking, ["who leads on vehicle crime", then], thread=then)
    assert "leads on Robbery" in found.text


def test_after_who_leads_a_place_or_a_time_asks_for_a_figure(talking: World) -> None:
    *_, found = said(talking, ["who leads on vehicle crime", "and robbery in Dudley"])
    assert first(found)["area"] == "dudley"


@pytest.mark.parametrize("before", ["who leads on burglary and how many were there in March", "burglary and its owner"])
@pytest.mark.parametrize(
    "then", ["what else do they lead on", "what else are they responsible for", "what do they owe"]
)
def test_a_figure_beside_the_lead_takes_nothing_from_what_is_asked_of_them(
    talking: World, before: str, then: str
) -> None:
    *_, alone = said(talking, ["who leads on burglary", then], thread="alone")
    *_, beside = said(talking, [before, then], thread="beside")
    assert beside.status is Status.ANSWERED
    assert beside.text == alone.text and "ACC Crime" in alone.text


_LED = ["who's the lead for tomv", "what else do they lead on"]


@pytest.mark.parametrize(
    ("then", "words"),
    [
        (
            "which of those are missing their targets",
            "4 targets for what Head of Investigation leads on",
        ),
        (
            "which are missing their targets",
            "4 targets for what Head of Investigation leads on",
        ),
        ("how are those doing against target", "for what Head of Investigation leads on"),
        ("which of them are on track", "for what Head of Investigation leads on"),
        ("is tomv missing its target", "motor vehicle in Merrowdale Metropolitan Police: off track so far, 207 above"),
    ],
)
def test_those_are_all_that_somebody_leads_on(talking_of: dict[str, World], then: str, words: str) -> None:
    assert words in talk(talking_of, [*_LED, then], "seventh_force")[-1].text


@pytest.mark.parametrize(
    "asked", ["whens their next update due", "when do they next report", "what is due from them next"]
)
def test_when_a_lead_is_next_to_report_is_asked_of_their_updates(talking_of: dict[str, World], asked: str) -> None:
    *_, found = talk(talking_of, ["who leads on robbery", asked], "fifth_force")
    assert found.question is not None
    assert (found.question.intent, found.question.topics) == (Intent.OWED, (("lead", "det-supt-crime"),))
    *_, figure = talk(talking_of, ["who leads on robbery", "when is the next figure due"], "fifth_force")
    assert figure.question is not None
    assert figure.question.intent is Intent.NEXT_DUE
