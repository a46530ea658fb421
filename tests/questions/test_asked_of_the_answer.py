"""What is asked of an answer in passing: why it is so, whether it is the best, the rate of those, and another grade."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import first, of, talk

FESTIVAL = "antisocial behaviour on the street in august 2024"


@pytest.mark.parametrize(
    "why",
    [
        "what was behind that?",
        "whats behind it",
        "what caused that",
        "what explains it then",
        "whats driving that",
        "remind me why it jumped",
        "why them tho, whats driving it",
        "was there a festival on?",
        "was there something on then",
        "did we have an event on",
        "so was there a series going on",
    ],
)
def test_what_lies_behind_a_figure_is_what_is_known_of_why(why: str, talking_of: dict[str, World]) -> None:
    asked, then = talk(talking_of, ["asb in street in august 2024", why])
    assert then.text.startswith("Known of it, for August 2024: the music festival.")
    assert first(then) == first(asked)


@pytest.mark.parametrize(
    "other",
    [
        "was there a target then",
        "was there a meeting then",
        "was there a shoplifting then",
        "whats behind target",
        "what was behind knife crime",
        "what is driving shoplifting",
    ],
)
def test_what_lies_behind_another_thing_is_not(other: str, talking_of: dict[str, World]) -> None:
    *_, then = talk(talking_of, ["asb in street in august 2024", other])
    assert "the music festival" not in then.text


def test_why_of_the_first_of_an_order_is_of_that_one(talking_of: dict[str, World]) -> None:
    order, why = talk(talking_of, ["which area had most asb in august 2024", "why them tho, whats driving it"])
    assert order.answers
    assert why.reason == "no reason" or first(why)["area"] == first(order)["area"]


@pytest.mark.parametrize(
    "asked", ["charge rate on those", "and the charge rate for them", "whats the charge rate of those"]
)
def test_the_rate_of_what_was_counted_is_of_its_place_and_time(asked: str, talking_of: dict[str, World]) -> None:
    counted, rate, whole = talk(
        talking_of, ["domestic abuse offences in riverside in october", asked, "force wide?"], "tenth_force"
    )
    assert of(rate) == ("charge-rate-da", first(counted)["period"])
    assert first(rate)["area"] == first(counted)["area"]
    assert (of(whole), first(whole)["area"]) == (of(rate), "kmp")


@pytest.mark.parametrize("asked", ["solved rate on those", "charge rate on those at night", "charge rate on knives"])
def test_no_rate_of_another_thing_is(asked: str, talking_of: dict[str, World]) -> None:
    *_, rate = talk(talking_of, ["domestic abuse offences in riverside in october", asked], "tenth_force")
    assert not rate.answers


def test_another_grade_is_said_by_its_letter(talking_of: dict[str, World]) -> None:
    *_, s_calls, change = talk(
        talking_of, ["hows brentley doing on I calls", "S?", "better or worse than nov"], "tenth_force"
    )
    assert (of(s_calls), first(s_calls)["area"]) == (("s-calls", "2026-12"), "brentley")
    assert first(change)["measure"] == "s-calls"
    *_, none = talk(talking_of, ["hows brentley doing on I calls", "R?"], "tenth_force")
    assert not none.answers


@pytest.mark.parametrize(
    ("asked", "value"),
    [
        ("is that the best this financial year", "highest"),
        ("was that the worst we've had", "lowest"),
        ("is it the worst figure this financial year", "lowest"),
    ],
)
def test_the_best_is_what_is_better(asked: str, value: str, talking_of: dict[str, World]) -> None:
    *_, end = talk(talking_of, ["I calls in brentley in november", asked], "tenth_force")
    assert (first(end)["measure"], first(end)["statistic"]) == ("i-calls", value)


@pytest.mark.parametrize("asked", ["thats not normal is it", "that's hardly usual", "its not normal is it though"])
def test_whether_it_is_usual_is_asked_by_saying_that_it_is_not(asked: str, talking_of: dict[str, World]) -> None:
    plain, usual = talk(talking_of, ["I calls in brentley in november", asked], "tenth_force")
    assert first(usual)["value"] == first(plain)["value"]


def test_the_parts_of_a_place_are_told_where_one_is_asked_for(talking_of: dict[str, World]) -> None:
    asked = ["personal robbery in central in november", "which part, brentley or dockhead?"]
    *_, both = talk(talking_of, asked, "tenth_force")
    assert {one["area"] for one in both.answers} == {"brentley", "dockhead"}


@pytest.mark.parametrize("asked", ["ok and dockhead all in", "and dockhead all told", "dockhead too"])
def test_all_in_and_too_are_passed_over(asked: str, talking_of: dict[str, World]) -> None:
    *_, there = talk(talking_of, ["personal robbery in brentley in november", asked], "tenth_force")
    assert (of(there), first(there)["area"]) == (("personal-robbery", "2026-11"), "dockhead")


def test_then_may_stand_before_the_place_of_a_figure(talking_of: dict[str, World]) -> None:
    *_, figure = talk(
        talking_of, ["who leads on personal robbery", "whats it at then forcewide last month"], "tenth_force"
    )
    assert (of(figure), first(figure)["area"]) == (("personal-robbery", "2026-12"), "kmp")


_SINCE = "home burglary since june"


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        ([_SINCE], "each month please", "June 2025 53"),
        (["home burglary in august"], "what is the record", "highest 100, in February 2025"),
        (["home burglary by district last month"], "whats the vale sat at", "The Vale: 22"),
        (["home burglary in august"], "are you sure", "Worked out so: "),
        (["home burglary in august"], "says who?", "Worked out so: "),
        (["home burglary in august", "up or down"], "just the figure", "61 in August 2025"),
        (["home burglary in october", "and the month before"], "so up?", "Yes, it is up on September 2025. "),
        (["home burglary in august", "and the year before"], "thats up isnt it", "Yes, it is up on August 2024. "),
    ],
)
def test_what_is_said_in_a_word_is_of_what_was_told(
    before: list[str], then: str, words: str, talking_of: dict[str, World]
) -> None:
    assert words in talk(talking_of, [*before, then])[-1].text


def test_all_that_were_asked_in_turn_are_told_whichever_way_the_first_was_asked(talking_of: dict[str, World]) -> None:
    asked = ["is home burglary up in East Wych", "what about The Vale", "and Aske & Marsh", "are any of them unusual"]
    assert len({one["area"] for one in talk(talking_of, asked)[-1].answers}) == 3
