"""How much a move or a distance is that was told, and whether it came back since: no share of it, no other change."""

import pytest

from bot.asking.answers import Status
from bot.asking.question import Intent
from bot.duties.answer import World
from tests.questions.conversations import first, of, talk

UP = "has robbery gone up since last year"


@pytest.mark.parametrize(
    "then",
    [
        "so what % is that",
        "whats that percentage wise",
        "so whats that up by as a %",
        "what does that come to in percent",
    ],
)
def test_what_percent_a_move_is(then: str, talking_of: dict[str, World]) -> None:
    *_, last = talk(talking_of, [UP, then], "fifth_force")
    assert (of(last), first(last)["statistic"]) == (("robbery", "2026-06"), "percent_change")


@pytest.mark.parametrize("then", ["by how many offences", "how big a drop", "how much of a fall is that"])
def test_how_much_a_move_is(then: str, talking_of: dict[str, World]) -> None:
    *_, last = talk(talking_of, [UP, then], "fifth_force")
    assert (of(last), first(last)["statistic"]) == (("robbery", "2026-06"), "change")


@pytest.mark.parametrize("then", ["by how many minutes", "what percent of the force is that", "by how many in Harwick"])
def test_a_unit_or_a_whole_of_something_else_is_no_move(then: str, talking_of: dict[str, World]) -> None:
    *_, last = talk(talking_of, [UP, then], "fifth_force")
    assert last.status is not Status.ANSWERED or first(last)["area"] != "wealdshire"


@pytest.mark.parametrize(
    ("asked", "then", "words"),
    [
        ("sickness last month", "and against the 4.5?", "0.5 percentage points below the target"),
        ("sickness last month", "and against the 6?", "the target is at most 4.5%, not 6%"),
        ("101 abandonment last month", "so how many more have my team got to clear to get there", "missed, 1.7"),
        ("is the 999 answer rate over 90%", "by how much", "met, 1.6 percentage points above the target"),
        ("which districts are above average for robbery", "by how much", "Harwick 24 (14.2 above)"),
        ("ASB against its baseline", "how many fewer", "met, 197 below 18,437"),
        ("101 abandonment in march", "did it come down after", "11.7% in June 2026 against 8.7% in March 2026"),
        ("101 abandonment in march", "has it come back down", "11.7% in June 2026 against 8.7% in March 2026"),
    ],
)
def test_how_far_it_is(asked: str, then: str, words: str, talking_of: dict[str, World]) -> None:
    *_, last = talk(talking_of, [asked, then], "fifth_force")
    assert words in last.text


def test_a_number_that_is_no_targets_tells_no_distance(talking_of: dict[str, World]) -> None:
    *_, last = talk(talking_of, ["is sickness under 3%", "by how much"], "fifth_force")
    assert last.status is not Status.ANSWERED


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("is robbery up by more than 10%", "That is not up by more than 10%"),
        ("has robbery fallen over 5%", "That is down by more than 5%"),
        ("has robbery fallen 15%", "That is not down by at least 15%"),
        ("did robbery drop by a tenth", "That is down by at least 10%"),
        ("is robbery up by 5 on last year", "That is not up by at least 5"),
        ("has robbery halved", "That is not down by at least 50%"),
        ("was robbery lower at Christmas than now", "49 in June 2026 against 43 in December 2025"),
        ("was robbery lower in March than it is now", "49 in June 2026 against 48 in March 2026"),
        ("how many fewer ASB incidents than the 25/26 baseline", "met, 197 below 18,437"),
        ("are we inside the range we agreed for officers", "met, 2 above the target"),
        ("target was 3rd wasnt it on all crime, are we there", "missed, 6th and not 3rd"),
        ("target was 5th wasnt it on all crime, are we there", "3rd or better of Most Similar Forces, not 5th"),
        ("have we overshot on sickness", "met, 0.5 percentage points below the target"),
        ("how much over 4.5 is sickness", "met, 0.5 percentage points below the target"),
        ("what level are we supposed to be at for victim satisfaction", "the target is at least 75%"),
        ("have we stuck to the 4.5 on sickness", "met, 0.5 percentage points below the target"),
        ("are we on the right side of the 10% for 101 abandonment", "missed, 1.7 percentage points above the target"),
        ("are we well below the sickness target", "met, 0.5 percentage points below the target"),
        ("how much ground have we lost on the positive outcome rate", "19.9% in June 2026 against 18.0%"),
        ("what minimum are we working to for victim satisfaction", "the target is at least 75%"),
        ("sickness - over or under the limit we set", "met, 0.5 percentage points below the target"),
        ("have we driven down robbery", "49 in June 2026 against 57 in June 2025"),
    ],
)
def test_moves_and_aims_in_other_words(asked: str, words: str, talking_of: dict[str, World]) -> None:
    (last,) = talk(talking_of, [asked], "fifth_force")
    assert words in last.text


@pytest.mark.parametrize(
    "asked",
    [
        "is robbery up over 40",
        "is victim satisfaction better by more than twice",
        "what has driven down robbery",
        "how many vehicle offences were recovered",
        "how many officers have we taken off robbery",
        "have we driven down robbery by students",
        "are we inside the range we agreed for students",
    ],
)
def test_what_may_mean_something_else_gets_no_figure(asked: str, talking_of: dict[str, World]) -> None:
    (last,) = talk(talking_of, [asked], "fifth_force")
    assert last.status is not Status.ANSWERED or last.question is None or last.question.intent is Intent.MEANING


@pytest.mark.parametrize(
    "asked",
    [
        "has robbery halved",
        "did robbery drop by a quarter",
        "has the positive outcome rate doubled",
        "has the positive outcome rate gone up by a quarter",
        "was robbery better in March",
        "was robbery lower last year than now",
    ],
)
def test_how_far_or_than_what_has_no_yes_or_no_of_the_way_alone(asked: str, talking_of: dict[str, World]) -> None:
    (last,) = talk(talking_of, [asked], "fifth_force")
    assert last.status is Status.ANSWERED and not last.text.startswith(("Yes", "No,"))


@pytest.mark.parametrize(
    "asked",
    ["has robbery risen by 5 suspects", "has robbery risen a third time", "has robbery been down 10% of the time"],
)
def test_a_number_of_something_else_is_not_how_far_it_moved(asked: str, talking_of: dict[str, World]) -> None:
    (last,) = talk(talking_of, [asked], "fifth_force")
    assert last.status is not Status.ANSWERED
