"""What points at the several things that stand in a thread is of these: no overview of the force, no list of all."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said

CHANGES = ["vehicle crime in Walsall in March 2026 compared with March 2024", "and in Dudley"]
BY_MONTH = ["robbery by month since September"]
BY_BOROUGH = ["robbery by borough"]


@pytest.mark.parametrize(
    "then",
    ["which is better", "which did better", "which improved most", "which has gone up most", "compare the two"],
)
def test_of_two_changes_both_are_told(talking: World, then: str) -> None:
    *_, found = said(talking, [*CHANGES, then], thread=then)
    assert "Vehicle crime in Walsall: -46 (-17.8%)" in found.text
    assert "Vehicle crime in Dudley: -43 (-19.7%)" in found.text
    assert "measures" not in found.text


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ([*BY_MONTH, "which are unusual"], "3 of its 7 months are other than usual variation (December 2025"),
        ([*BY_MONTH, "any unusual"], "3 of its 7 months are other than usual variation"),
        ([*BY_MONTH, "what is unusual"], "3 of its 7 months are other than usual variation"),
        ([*BY_MONTH, "which are above the limit"], "in 0 of 7 months held, from September 2025 to March 2026"),
        ([*BY_MONTH, "which are above the limit", "which are unusual"], "3 of its 7 months are other than usual"),
        ([*BY_MONTH, "which rose most"], "It is the largest rise from one period to the next"),
        ([*BY_BOROUGH, "highest", "is that unusual", "who moved most"], "Robbery in Dudley: "),
        ([*BY_MONTH, "which is better"], "lowest 458, in February 2026, of the 7 figures held"),
        ([*BY_MONTH, "which are worse"], "highest 614, in October 2025, of the 7 figures held"),
        ([*BY_BOROUGH, "which is better"], "1st Dudley, 25"),
        ([*BY_BOROUGH, "which are unusual"], "2 of 7 boroughs are in other than usual variation"),
        (
            ["drug offences in Sandwell by month since October", "which are unusual"],
            "6 of its 6 months are other than usual variation",
        ),
        (
            ["homicide by quarter in 2024/25", "what is missing"],
            "No figure of Homicide in West Midlands Police is late",
        ),
        *(
            (
                ["criminal damage in Solihull by month in 2025", then],
                "Criminal damage and arson in Solihull, September 2024, October 2024, March 2025",
            )
            for then in ("what is missing", "which are missing", "any gaps", "anything missing")
        ),
    ],
)
def test_of_a_list_its_own_are_told(talking: World, asked: list[str], words: str) -> None:
    *_, found = said(talking, asked, thread=" / ".join(asked))
    assert words in found.text


@pytest.mark.parametrize(
    "asked",
    [
        [*BY_MONTH, "which improved most"],
        ["which targets are we missing", "which are unusual"],
        ["what is above its limit", "which is better"],
        ["Birmingham's share of shoplifting", "and Coventry's", "which has grown"],
        [*BY_MONTH, "highest", "which fell"],
        [*BY_MONTH, "highest", "which moved most"],
        ["robbery in Walsall", "which has gone up most"],
        ["our rank for recorded robbery in most similar forces", "who moved most"],
    ],
)
def test_what_cannot_be_told_of_those_is_said_not_to_be(talking: World, asked: list[str]) -> None:
    *_, found = said(talking, asked, thread=" / ".join(asked))
    assert found.status is Status.UNKNOWN
    assert "cannot be told of these" in found.text


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("which measures are unusual", "of 163 series"),
        ("which targets are we missing", "targets are missed or off track"),
        ("what has gone up most in Sandwell", "Sandwell: 10 of 14 measures rose"),
    ],
)
def test_what_names_what_it_goes_through_is_a_list_of_all(talking: World, then: str, words: str) -> None:
    *_, found = said(talking, [*BY_BOROUGH, then], thread=then)
    assert words in found.text


def test_after_missed_targets_those_that_are_met_are_listed(talking: World) -> None:
    *_, found = said(talking, ["which targets are we missing", "which are on track"], thread="targets")
    assert found.status is Status.ANSWERED
