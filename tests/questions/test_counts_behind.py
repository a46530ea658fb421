"""How many a percentage is made of: said in a thread, and of those that were not."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import first, talk

_FINALISED = "complaints finalised within 60 days in October"
# tests/data/fourth_force/data/observations: complaints-in-time, positive-outcomes, wychmoor, 2025-10


@pytest.mark.parametrize(
    "then",
    [
        "how many complaints was that",
        "how many was that",
        "how many cases is that",
        "out of how many",
        "and out of how many was that",
        "what are the numbers behind that",
        "how many does that come to",
    ],
)
def test_how_many_that_was_is_what_the_percentage_is_made_of(then: str, talking_of: dict[str, World]) -> None:
    told, found = talk(talking_of, ["complaints finalised within 60 days", then])
    assert found.status is Status.ANSWERED
    one = first(found)
    assert (one["measure"], one["unit"], one["period"]) == (first(told)["measure"], "count", first(told)["period"])
    assert f"which is {first(told)['value']:.1f}%" in found.text


@pytest.mark.parametrize("then", ["how many were not", "how many werent", "how many did we miss", "how many were late"])
def test_those_that_were_not_are_the_rest_of_it(then: str, talking_of: dict[str, World]) -> None:
    _, made, rest = talk(talking_of, ["complaints finalised within 60 days", "how many was that", then])
    part, whole = (int(one) for one in made.text.split(": ")[1].split(",")[0].split(" of "))
    assert first(rest)["value"] == whole - part


@pytest.mark.parametrize(
    "text",
    ["how many complaints were not finalised within 60 days", "how many complaints werent finalised within 60 days"],
)
def test_how_many_were_not_is_asked_alone_too(text: str, talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, [text])
    assert found.status is Status.ANSWERED
    assert first(found)["measure"] == "complaints-in-time"
    assert "were not" in found.text


@pytest.mark.parametrize(
    ("before", "then"),
    [
        ("complaints finalised within 60 days", "how many robberies was that"),
        ("recorded robbery", "how many officers was that"),
        ("recorded robbery", "how many were not"),
    ],
)
def test_another_thing_is_no_count_behind_it(before: str, then: str, talking_of: dict[str, World]) -> None:
    _, found = talk(talking_of, [before, then])
    assert not any(one["unit"] == "count" and one["measure"] == "complaints-in-time" for one in found.answers)
    assert "were not" not in found.text


@pytest.mark.parametrize(
    "text",
    [
        "how many officers were not in post",
        "how many burglaries were not reported",
        "how many complaints were not finalised",
    ],
)
def test_of_what_is_no_percentage_nothing_is_left_over(text: str, talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, [text])
    assert found.status is not Status.ANSWERED


@pytest.mark.parametrize(
    ("then", "part"),
    [
        ("how many complaints was that out of", "whole"),
        ("case volume behind that", "whole"),
        ("total cases behind it", "whole"),
        ("number of complaints behind that", "whole"),
        ("volume behind octobers figure", "whole"),
        ("number of complaints finalised that month", "some"),
    ],
)
def test_all_that_it_is_out_of_and_those_of_that_month(then: str, part: str, talking_of: dict[str, World]) -> None:
    of, found = talk(talking_of, [_FINALISED, "out of how many"])[1], talk(talking_of, [_FINALISED, then])[1]
    some, whole = (int(one) for one in of.text.split(": ")[1].split(",")[0].split(" of "))
    assert first(found)["value"] == (whole if part == "whole" else some)
    assert "October 2025" in found.text


def test_who_does_worst_goes_by_the_percentage_and_not_by_how_many_it_is_of(talking_of: dict[str, World]) -> None:
    """The borough with the most calls is none that does worst."""
    asked = "I calls attended in time december"
    found = talk(talking_of, [asked, "how many calls were those", "which borough is worst"], "tenth_force")[2]
    assert found.text == talk(talking_of, [asked, "which borough is worst"], "tenth_force")[1].text
    assert "%" in found.text
