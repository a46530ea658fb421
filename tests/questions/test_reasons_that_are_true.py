"""What is refused says what is true, and what was taken for something else is what was asked."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import said, talk

_OVERDUE = "6 updates are overdue"


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("burglary in Coventry last month not February", "leaving it out could make the figure wrong"),
        ("which reports are overdue", _OVERDUE),
        ("which progress reports are late", _OVERDUE),
        ("overdue submissions", _OVERDUE),
        ("source of the workforce figures", "Source: Home Office, police workforce"),
        ("source of the recorded burglary numbers", "Source: Home Office, police recorded crime"),
        ("which source is burglary from", "Source: data.police.uk"),
        ("what did ACC Crime last say about gangs", "No update was given on Working with partners"),
        ("did we get every update for the board meeting", "covered elsewhere (“See the separate paper"),
    ],
)
def test_what_is_told_is_true(question: str, words: str, talking: World) -> None:
    (found,) = said(talking, [question], thread=question)
    assert words in found.text
    assert "disability" not in found.text
    assert "“”" not in found.text


_PEERS = "recorded burglary in our most similar forces"


@pytest.mark.parametrize(
    "then", ["who is directly ahead of us", "who's right above us", "which force is immediately behind us"]
)
def test_those_beside_us_are_told_by_all_in_their_order(then: str, talking: World) -> None:
    *_, order = said(talking, [_PEERS, then], thread=then)
    assert "1st Merseyside Police, 0.74; 2nd Greater Manchester Police" in order.text


@pytest.mark.parametrize("then", ["why not", "why isn't it held", "why"])
def test_why_it_is_not_held_is_no_group(then: str, talking: World) -> None:
    *_, found = said(talking, ["what was burglary in Walsall in September 2024", then], thread=then)
    assert found.text.startswith("No figure of Burglary in Walsall is held for September 2024")


def test_missing_reports_are_no_updates(talking: World) -> None:
    (found,) = said(talking, ["how many crime reports are outstanding"])
    assert found.status is not Status.ANSWERED


@pytest.mark.parametrize(
    ("question", "offered"),
    [
        ("average number of robberies a month in birmingham in 2025", "in april to december 2025"),
        ("recorded robbery in q3 2025", "recorded robbery in q3 2025/26"),
    ],
)
def test_what_is_offered_is_in_words(question: str, offered: str, talking: World) -> None:
    (found,) = said(talking, [question], thread=question)
    assert found.choices[0].question.lower().endswith(offered)


@pytest.mark.parametrize("then", ["how much above", "how far over is it", "how far above the limit", "by how much"])
def test_how_much_above_is_of_the_limit_that_was_told(then: str, talking: World) -> None:
    *_, found = said(talking, ["drugs in Walsall last month", "is it above its limit", then], thread=then)
    assert "Above its upper control limit, by 7.7" in found.text


@pytest.mark.parametrize("asked", ["what's the target", "target?", "are we on target"])
def test_the_target_around_a_place_is_told_with_its_number(asked: str, talking_of: dict[str, World]) -> None:
    *_, found = talk(talking_of, ["home burglary in kingsbridge last month", asked], "seventh_force")
    assert "-6% in 2026/27 against the year before" in found.text
    assert "Merrowdale Metropolitan Police" in found.text
