"""Words that can mean two things: the Met, as known on a day, the gap to a target, the two times of a thread."""

from collections.abc import Sequence

import pytest

from bot.asking.answers import Status
from bot.duties.answer import Asked, World, answer
from tests.questions.conversations import DAY, said


def _told(world: World, question: str) -> str:
    return answer(world, Asked(question=question, as_of=DAY)).text


@pytest.mark.parametrize(
    "question",
    [
        "Met total crime last quarter",
        "total recorded crime in Met",
        "total recorded crime Met",
        "total recorded crime for met last quarter",
        "Met recorded crime compared with GMP",
        "Met vs GMP recorded crime",
        "recorded crime GMP and Met",
        "what is Met recorded robbery",
        "Met burglary",
        "Met robbery last year",
        "the Met's recorded robbery",
        "recorded burglary in Met last year",
        "is Met recorded robbery up",
    ],
)
def test_met_is_a_force_where_a_place_stands(question: str, talking: World) -> None:
    told = _told(talking, question)
    assert "Metropolitan Police" in told
    assert "target" not in told


@pytest.mark.parametrize(
    "question",
    [
        "have we met the robbery target",
        "met the target for robbery",
        "robbery target met?",
        "have we met robbery",
        "robbery met?",
        "is the robbery target met",
        "are we meeting the robbery target or have we not met it",
    ],
)
def test_met_is_a_verb_where_something_is_met(question: str, talking: World) -> None:
    assert "Metropolitan" not in _told(talking, question)


@pytest.mark.parametrize(
    "question",
    [
        "what was robbery as known on 1 March 2026",
        "what is recorded robbery as known on 1 March 2026",
        "robbery as it stood on 1 March 2026",
        "burglary figures as they stood on 1 March 2026",
        "robbery as it was on 1 march 2026",
        "robbery last month as it stood at 1 March 2026",
        "what was recorded robbery as we knew it on 1 March 2026",
        "robbery as known by 1 march 2026",
        "robbery by borough as known on 1 march 2026",
        "as things stood on 1 march 2026 what was robbery",
    ],
)
def test_what_is_asked_as_known_is_told_as_it_was_known(question: str, talking: World) -> None:
    """The sample was loaded after that day: nothing was known then."""
    found = answer(talking, Asked(question=question, as_of=DAY))
    assert found.status is Status.UNKNOWN
    assert "was known of" in found.text
    assert not found.choices


@pytest.mark.parametrize(
    "question",
    [
        "robbery as known in march",
        "robbery as it stood in march",
        "robbery as it stood at the end of march",
        "robbery as it stood then",
        "what did we know of robbery on 1 March 2026",
    ],
)
def test_without_its_day_it_has_no_figure_and_no_button(question: str, talking: World) -> None:
    found = answer(talking, Asked(question=question, as_of=DAY))
    assert (found.status, found.choices, found.answers) == (Status.UNKNOWN, (), ())


def test_how_it_stands_is_asked_of_now(talking: World) -> None:
    assert "528 in March 2026" in _told(talking, "robbery as it stands")
    assert _told(talking, "what does as known on mean").startswith("As known on a day")


@pytest.mark.parametrize(
    ("questions", "words"),
    [
        (("which targets are we missing", "what's the gap on the first one"), "72 above 5,176"),
        (("which targets are we missing", "and the gap on the second"), "34 above 1,937"),
        (("which targets are we missing", "gap on robbery"), "72 above 5,176"),
        (("which targets are we missing", "gap on the third"), "123 below the target"),
        (("which targets are we missing", "the first one", "and the gap"), "72 above 5,176"),
        (("are we on track for theft from the person", "gap"), "34 above 1,937"),
        (
            ("are we on track for residential burglary", "which are we missing", "the gap on the second one"),
            "34 above 1,937",
        ),
        (("what's the robbery target", "what is the gap"), "72 above 5,176"),
        (("what's the gap on recorded robbery to target",), "72 above 5,176"),
        (("gap on recorded robbery against target",), "72 above 5,176"),
    ],
)
def test_after_targets_the_gap_is_to_the_target(questions: Sequence[str], words: str, talking: World) -> None:
    *_, last = said(talking, questions, thread=" / ".join(questions))
    assert words in last.text
    assert "average of" not in last.text


@pytest.mark.parametrize(
    "questions",
    [
        ("what's the robbery target", "gap to the MSF average"),
        ("which targets are we missing", "the gap to our most similar forces on robbery"),
        ("recorded robbery last quarter", "gap"),
        ("what's the gap on recorded robbery",),
    ],
)
def test_any_other_gap_is_to_the_average_of_peers(questions: Sequence[str], talking: World) -> None:
    *_, last = said(talking, questions, thread=" / ".join(questions))
    assert "above the average of Most Similar Forces" in last.text


@pytest.mark.parametrize(
    ("questions", "words"),
    [
        (
            ("burglary by borough in february 2026", "and the year before", "which one went up most"),
            "(February 2026 against February 2025, by number), most in Sandwell +33 (+42.3%), 111",
        ),
        (
            ("burglary by borough in february 2026", "and the year before", "which went up most", "which fell most"),
            "(February 2026 against February 2025, by number), most in Birmingham -65",
        ),
        (
            ("burglary in Coventry and Dudley in february 2026", "and in february 2025", "which went up most"),
            "+15 (+11.6%), 144 in February 2026 against 129 in February 2025",
        ),
        (
            ("burglary by borough last month", "and the month before", "which has gone up most"),
            "(March 2026 against February 2026, by number), most in Birmingham +42",
        ),
        (
            ("burglary by borough in february 2026", "and robbery", "which has gone up most"),
            "(February 2026 against February 2025, by number), most in Birmingham +44",
        ),
    ],
)
def test_what_went_up_did_so_between_the_times_of_the_thread(
    questions: Sequence[str], words: str, talking: World
) -> None:
    *_, last = said(talking, questions, thread=" / ".join(questions))
    assert words in last.text


def test_a_sum_beside_an_average_is_said_not_to_compare(talking: World) -> None:
    told = _told(talking, "recorded burglary YTD vs the average of the last three years")
    assert told.startswith("(These two do not compare.")
    assert "April to December 2025" in told
    assert "do not compare" not in _told(talking, "burglary march 2026 vs average of last 12 months")


@pytest.mark.parametrize(
    ("question", "way"),
    [
        ("what is driving violence with injury up", "is down, not up, by 6.2%"),
        ("why has recorded violence with injury gone up", "is down, not up, by 6.2%"),
        ("why is violence with injury down", ""),
        ("why is violence with injury so high", ""),
    ],
)
def test_why_it_rose_is_told_that_it_fell(question: str, way: str, talking: World) -> None:
    told = _told(talking, question)
    assert way in told
    assert way or "not up" not in told


@pytest.mark.parametrize("then", ["and Met", "what about Met", "and the Met"])
def test_met_alone_in_a_thread_is_the_force_by_its_capital(then: str, talking: World) -> None:
    *_, last = said(talking, ["total recorded crime last quarter", then], thread=then)
    assert last.text.startswith("Total recorded crime in Metropolitan Police: 230,032")


@pytest.mark.parametrize("question", ["what counts as a hit", "what counts as a bad month", "so what qualifies as up"])
def test_what_counts_as_something_is_no_figure_and_no_list(question: str, talking: World) -> None:
    found = said(talking, [question])[0]
    assert found.status is not Status.ANSWERED
    assert found.answers == ()
