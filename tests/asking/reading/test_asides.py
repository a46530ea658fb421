"""What is said beside a question is passed over by its grammar, and nothing that could narrow the figure is."""

import pytest

from bot.asking.reading.asides import asides
from bot.asking.words.tokens import plain_text, tokens_of
from tests.asking.catalogue import not_understood, understood

NAMES = frozenset({"burglary", "harrow", "officers"})


def longest(question: str, at: int = 0) -> str:
    """The longest aside from a place on, as it was said."""
    tokens = tokens_of(plain_text(question))
    words = [token.word for token in tokens]
    return " ".join(words[at : at + max(asides(tokens, words, at, question, NAMES.__contains__), default=0)])


@pytest.mark.parametrize(
    ("question", "passed_over"),
    [
        ("for the PCC's office: burglary last month", "for the pcc office"),
        ("got a NPT meeting at 10, burglary in Harrow?", "got a npt meeting at 10"),
        ("the chief has asked for burglary in Harrow", "the chief has asked for"),
        ("Cllr Jones is asking about burglary", "cllr jones is asking about"),
        ("FOI request: burglary last month", "foi request"),
        ("for tomorrow's board", "for tomorrow board"),
        ("for Friday's briefing", "for friday briefing"),
        ("sitrep on burglary", "sitrep on"),
        ("where are we with burglary", "where are we with"),
        ("dig out burglary in Harrow", "dig out"),
        ("I'm being asked by the Express how many burglaries", "im being asked by the express"),
        ("what has happened to burglary in Harrow", "what has happened to"),
    ],
)
def test_who_asks_and_what_for_is_passed_over(question: str, passed_over: str) -> None:
    assert longest(question) == passed_over


@pytest.mark.parametrize(
    "question",
    [
        "for the NPT: burglary last month",
        "for the Harrow meeting: burglary last month",
        "Ladywood request: burglary last month",
        "for the officers meeting",
        "for the ASTON meeting: burglary last month",
        "before Christmas",
        "near me",
        "not recorded",
    ],
)
def test_what_may_be_a_place_or_narrow_the_figure_is_not(question: str) -> None:
    assert longest(question) == ""


@pytest.mark.parametrize(
    ("question", "at", "passed_over"),
    [
        ("burglary were carried out in Harrow", 1, "were carried out"),
        ("burglary did we record last month", 3, "record"),
        ("burglary for my monthly report", 1, "for my monthly report"),
        ("burglary for the press office", 1, ""),
        ("burglary before the inspection", 1, ""),
        ("burglary done for assault", 1, ""),
        ("burglary were made of glass", 1, ""),
    ],
)
def test_behind_a_measure_it_is_passed_over_only_where_it_says_that_it_happened(
    question: str, at: int, passed_over: str
) -> None:
    assert longest(question, at) == passed_over


@pytest.mark.parametrize(
    ("question", "passed_over"),
    [
        ("I've a call with the Chief in 5, burglary in Harrow?", "ive a call with the chief in 5"),
        ("doing my PDR, burglary last month", "doing my pdr"),
        ("I'm in Handsworth, burglary last month", ""),
        ("got a youth problem, burglary last month", ""),
        ("I have no time, burglary last month", ""),
        ("I am covering, burglary last month", ""),
    ],
)
def test_what_people_say_of_their_day_is_passed_over_where_no_place_or_case_is_in_it(
    question: str, passed_over: str
) -> None:
    assert longest(question) == passed_over


@pytest.mark.parametrize(
    ("question", "at", "said"), [("rapes recorded 2025/26", 1, "recorded"), ("thefts logged", 1, "logged")]
)
def test_that_something_was_recorded_is_passed_over_before_a_time(question: str, at: int, said: str) -> None:
    assert longest(question, at) == said


def test_what_it_was_recorded_as_is_not() -> None:
    assert longest("thefts recorded as robbery", 1) == ""


def test_a_request_behind_a_measure_says_more_of_it() -> None:
    assert understood("can i have a quick stat on burglary in harrow").measures == ("burglary",)
    assert not_understood("burglary with a crime number in harrow").reason == "word"
