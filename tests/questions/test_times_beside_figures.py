"""What is said beside a figure: when it was so, what began then, an average, an event, and times of the one before."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import first, talk

FORCE = "tenth_force"


@pytest.mark.parametrize(
    ("asked", "again", "period"),
    [
        ("residential burglary last month", "and last december", "2025-12"),
        ("residential burglary in lambourne december", "what about last dec", "2025-12"),
        ("residential burglary nov v oct", "and for the year to date", "2026-04..2026-12"),
        ("residential burglary nov v oct", "and rolling 12 months", "YE-2026-12"),
        ("residential burglary december", "october was the bad one, how many", "2026-10"),
        ("residential burglary december", "july looked high so how many was that", "2026-07"),
        ("residential burglary october to december", "and the season before", "2025-10..2025-12"),
        ("residential burglary on target", "what happened in october", "2026-10"),
    ],
)
def test_a_time_that_goes_on_is_told(talking_of: dict[str, World], asked: str, again: str, period: str) -> None:
    *_, last = talk(talking_of, [asked, again], FORCE)
    assert (first(last)["measure"], first(last)["period"]) == ("burglary-residential", period)


@pytest.mark.parametrize(
    ("asked", "again", "words"),
    [
        (
            "residential burglary last month",
            "up or down on last dec",
            "2,487 in December 2026 against 2,899 in December 2025",
        ),
        ("residential burglary december", "is that higher than last december", "against 2,899 in December 2025"),
        ("residential burglary december", "up or down on last november", "against 2,665 in November 2026"),
        (
            "residential burglary rolling 12 months",
            "compare with the 12 months before that",
            "in the 12 months to December 2026 against 31,622 in the 12 months to December 2025",
        ),
        ("residential burglary october to december", "vs season before", "against 8,414 in October to December 2025"),
    ],
)
def test_a_figure_is_held_against_one_before_it(
    talking_of: dict[str, World], asked: str, again: str, words: str
) -> None:
    assert words in talk(talking_of, [asked, again], FORCE)[-1].text


@pytest.mark.parametrize(
    "again", ["lambourne was the bad one, how many", "last year was the bad one, whats the number"]
)
def test_a_place_or_a_year_that_may_be_two_is_no_month(talking_of: dict[str, World], again: str) -> None:
    asked = "residential burglary in brentley december"
    assert "2026-12" not in [one["period"] for one in talk(talking_of, [asked, again], FORCE)[-1].answers[:1]]


@pytest.mark.parametrize(
    ("question", "words"),
    [
        ("abandonment since the new phones went in march 2026", "from March to December 2026"),
        ("personal robbery dockhead dec against the average last year", "a month over the financial year 2025/26"),
        ("personal robbery dockhead dec v 2025/26 average", "a month over the financial year 2025/26"),
        ("personal robbery dockhead dec v last year's average", "a month over the financial year 2025/26"),
        ("personal robbery dockhead dec v same month previous", "in December 2026 against 254 in December 2025"),
        ("personal robbery dockhead dec v same month year before", "in December 2026 against 254 in December 2025"),
        ("personal robbery dockhead october to dec this yr v last oct-dec", "against 810 in October to December 2025"),
        ("personal robbery dockhead last season oct to dec", "976 in total, from October to December 2026"),
        ("ave personal robbery a month this year", "on average 1,430.3 a month"),
        ("top line pls is knife crime up on last year", "803 in December 2026 against 819 in December 2025"),
        ("what made december so bad for personal robbery in dockhead", "series of e-bike enabled robberies"),
        ("knife crime rolling 12 months against the 25/26 baseline", "met, 429 below 10,804"),
        ("i calls against the 85", "missed, 1.8 percentage points below the target (at least 85%)"),
        ("101 abandoned v the 10 ytd", "above the target (at most 10%)"),
        ("i calls lambourne + brentley", "I Calls Attended within 15 Minutes in Brentley"),
        (
            "will we hit 85% on i calls by march",
            "Whether that will be I cannot say: I do not forecast. As it stands now: I Calls",
        ),
        (
            "abandonment march to december when the telephony went live",
            "(Not taken into account “when the telephony went live”.)",
        ),
    ],
)
def test_what_is_said_beside_a_figure_is_taken_or_told(talking_of: dict[str, World], question: str, words: str) -> None:
    assert words in talk(talking_of, [question], FORCE)[-1].text


@pytest.mark.parametrize(
    "question",
    [
        "personal robbery dockhead december with the e-bike robberies",
        "personal robbery dockhead december with the knives out",
        "i calls against the 90",
        "knife crime v 85",
        "total i calls lambourne + brentley",
        "abandonment since the dockhead phones went in march 2026",
    ],
)
def test_what_may_narrow_a_figure_or_is_no_target_is_not_passed_over(
    talking_of: dict[str, World], question: str
) -> None:
    found = talk(talking_of, [question], FORCE)[-1]
    assert (found.status is Status.ANSWERED, found.answers) == (False, ())


def test_the_999_target_is_that_of_what_has_one(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["are we hitting the 999 target"], "fifth_force")[-1]
    assert found.text.startswith("(Taking 999 for 999 calls answered within 10 seconds.)")


def test_the_number_of_999_calls_has_no_target(talking_of: dict[str, World]) -> None:
    assert talk(talking_of, ["999 calls received v target"], "fifth_force")[-1].answers == ()


@pytest.mark.parametrize(
    ("again", "group"),
    [
        ("is the race part unusual", "race"),
        ("the race side of it", "race"),
    ],
)
def test_what_is_asked_of_a_part_is_of_that_group(talking_of: dict[str, World], again: str, group: str) -> None:
    *_, last = talk(talking_of, ["hate crime last month", again], "fourth_force")
    assert group in first(last)["group"]
