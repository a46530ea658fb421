"""What came of a crime that stands in a thread: its own rate where it is held, and never that of another."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said, talk


@pytest.mark.parametrize("asked", ["what is the positive outcome rate", "and positive outcomes"])
def test_its_own_rate_is_told_and_named(talking: World, asked: str) -> None:
    found = said(talking, ["recorded violence against the person 2024/25", asked], thread=asked)[-1]
    assert [one["measure"] for one in found.answers] == ["positive-outcomes-violence"]
    assert "for Positive outcomes, violence against the person" in found.text


@pytest.mark.parametrize(
    ("crime", "asked"),
    [
        ("recorded rape 2024/25", "what proportion led to a positive outcome"),
        ("recorded rape 2024/25", "how many ended in a positive outcome"),
        ("recorded burglary 2024/25", "positive outcome rate"),
        ("sexual offences 2024/25", "and charge rate"),
        ("sexual offences positive outcomes 2024/25", "and charge rate"),
        ("stop and search 2018/19", "charge rate"),
    ],
)
def test_that_of_all_crime_is_not_told_for_it(talking: World, crime: str, asked: str) -> None:
    found = said(talking, [crime, asked], thread=crime + asked)[-1]
    assert found.status is not Status.ANSWERED
    assert found.answers == ()


def test_that_of_all_crime_is_told_where_all_is_said_or_stands_there(talking: World) -> None:
    for lines in (
        ["recorded rape 2024/25", "and positive outcomes, all offences"],
        ["total recorded crime 2024/25", "positive outcomes"],
    ):
        found = said(talking, lines, thread=lines[0])[-1]
        assert [one["measure"] for one in found.answers] == ["positive-outcomes"]


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (
            ["sexual offences positive outcomes 2024/25", "for violence against the person"],
            "positive-outcomes-violence",
        ),
        (["positive outcomes, all offences 2024/25", "and for sexual offences"], "positive-outcomes-sexual-offences"),
        (["robbery in Walsall", "stop and search arrest rate in the force 2018/19"], "stop-and-search-arrest-rate"),
    ],
)
def test_the_rate_of_what_is_said_is_told(talking: World, lines: list[str], told: str) -> None:
    found = said(talking, lines, thread=" / ".join(lines))[-1]
    assert [one["measure"] for one in found.answers] == [told]


@pytest.mark.parametrize(
    ("force", "lines", "told"),
    [
        ("fifth_force", ["residential burglary last month", "solved rate", "positive outcomes"], "burglary-outcomes"),
        ("sixth_force", ["stop and search last month", "positive outcome rate"], "stop-search-pos"),
        ("sixth_force", ["domestic abuse last month", "positive outcome rate"], None),
        ("fourth_force", ["robbery last month", "what proportion were detected"], None),
        ("tenth_force", ["domestic abuse last month", "positive outcome rate"], None),
        ("tenth_force", ["rape charge rate last month", "and positive outcomes"], None),
        ("sixth_force", ["positive outcome rate last month", "for residential burglary"], None),
    ],
)
def test_words_of_its_name_say_of_what_it_is_where_the_catalogue_does_not(
    talking_of: dict[str, World], force: str, lines: list[str], told: str | None
) -> None:
    assert [one["measure"] for one in talk(talking_of, lines, force)[-1].answers] == ([told] if told else [])


def test_that_of_all_is_offered_and_told_only_where_it_is_taken(talking: World) -> None:
    lines = ["recorded rape 2023/24", "charge rate in Q2 2024/25", "by quarter"]
    *_, offered, then = said(talking, lines, thread="offered")
    assert ([one.question for one in offered.choices], then.answers) == ([lines[1]], ())
    *_, taken = said(talking, [*lines[:2], "yes"], thread="taken")
    assert [(one["measure"], one["period"]) for one in taken.answers] == [("charged-or-summonsed", "2024/25-Q2")]


def test_a_question_with_its_own_place_and_time_is_of_itself(talking: World) -> None:
    lines = ["robbery in Walsall last month", "charge rate in the force in Q2 2024/25"]
    assert [one["measure"] for one in said(talking, lines, thread="whole")[-1].answers] == ["charged-or-summonsed"]


def test_back_to_a_rate_in_its_whole_name_is_that_rate(talking_of: dict[str, World]) -> None:
    found = talk(
        talking_of,
        [
            "positive outcome rate last month",
            "and residential burglary positive outcome rate",
            "back to positive outcome rate",
        ],
        "fifth_force",
    )
    assert [one.answers[0]["measure"] for one in found[1:]] == ["burglary-outcomes", "positive-outcomes"]
