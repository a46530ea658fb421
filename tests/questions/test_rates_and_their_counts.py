"""What a rate is of, said beside it; the commonest of a kind; one wave against the last; who missed most of them."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import first, talk


@pytest.mark.parametrize("text", ["total crime positive outcome rate in june", "solved rate for total crime in june"])
def test_what_a_rate_is_of_is_no_second_measure(talking_of: dict[str, World], text: str) -> None:
    (found,) = talk(talking_of, [text], "fifth_force")
    assert (found.status, {one["measure"] for one in found.answers}) == (Status.ANSWERED, {"positive-outcomes"})


@pytest.mark.parametrize("text", ["shoplifting positive outcome rate", "solved rate for robbery"])
def test_the_rate_of_all_crime_is_told_of_no_single_crime(talking_of: dict[str, World], text: str) -> None:
    assert talk(talking_of, [text], "fifth_force")[-1].status is not Status.ANSWERED


@pytest.mark.parametrize(
    ("text", "force", "most"),
    [
        ("most common reason for stop search", "sixth_force", "drugs"),
        ("hate crime by protected characteristic", "eighth_force", "race"),
    ],
)
def test_kinds_are_asked_through_by_what_people_call_them(
    talking_of: dict[str, World], text: str, force: str, most: str
) -> None:
    (found,) = talk(talking_of, [text], force)
    assert first(found)["group"] == most


def test_this_wave_is_held_against_the_last(talking_of: dict[str, World]) -> None:
    told = [talk(talking_of, [f"confidence this wave against {last}"], "fifth_force") for last in ("last", "last wave")]
    assert told[0][-1].status is Status.ANSWERED
    assert told[0][-1].text == told[1][-1].text


def test_which_missed_most_is_asked_of_those_that_were_late(talking_of: dict[str, World]) -> None:
    lines = ["grade 1 attendance in june", "how many were late", "which district missed most"]
    *_, late, most = talk(talking_of, lines, "fifth_force")
    assert first(most)["measure"] == first(late)["measure"]
    assert "the number that were not" in most.text


def test_one_in_how_many_is_that_percentage(talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, ["one in how many stop searches found something in june"], "fifth_force")
    assert "30.7% in June 2026 (229 of 746)" in found.text
