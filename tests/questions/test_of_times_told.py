"""What is asked of a list of months, quarters or waves is of those that stand there, and of those that were picked."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk

_ASB = ["antisocial behaviour by month since april"]  # 501, 599, 598, 600, 605, 558 and 493
_KSI = ["ksi by quarter since april 2024"]  # 43, 41, 48, 43 and 54
_HATE = ["hate crime in october, december and january"]  # 24, 31 and 16, of no one stretch


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ([*_ASB, "which of those were above 550", "total of those"], "2,960 in total over 5 months above 550"),
        ([*_ASB, "which of those were above 550", "the others"], "in 2 of 7 months, April to October 2025: April 2025"),
        ([*_ASB, "which of those were above 550", "the others", "average of those"], "on average 497.0 over 2 months"),
        ([*_ASB, "which of those were above 550", "average of those", "how far is october from that"], "493 (99.0 be"),
        (
            [*_ASB, "how many were above 550", "the others", "average", "how far is october from that"],
            "493 (4.0 below)",
        ),
        ([*_ASB, "average", "how far is may from that"], "the average of 7 months: May 2025 599 (34.1 above)"),
        (
            [*_ASB, "which of those were up on the year before"],
            "in 3 of 7 months, April to October 2025: April 2025 +34",
        ),
        ([*_ASB, "which of those were above the average of those"], "above their average of 564.9 in 4 of 7 months"),
        ([*_ASB, "top two", "the others"], "April 2025 501"),
        ([*_ASB, "without may", "total of those"], "3,355 in total over 6 months"),
        ([*_ASB, "how far is each from 600"], "the furthest first: October 2025 493 (107 below)"),
        ([*_ASB, "how far is the highest from 600", "and june"], "June 2025 598 (2 below)"),
        ([*_KSI, "average of those"], "on average 45.8 over 5 quarters"),
        (
            [*_KSI, "which were above 45", "highest and lowest of those"],
            "the highest is April to June 2025 (Q1 2025/26), 54",
        ),
        ([*_HATE, "average of those", "how far is december from that"], "from 23.7, the average of 3 months: December"),
        ([*_HATE, "which were above 20", "total of those"], "55 in total over 2 months above 20"),
        (
            ["confidence by wave", "which were below 58"],
            "below 58% in 1 of 6 waves, 8 January 2024 to 17 October 2025: W",
        ),
    ],
)
def test_it_is_asked_of_the_times_that_stand_there(talking_of: dict[str, World], said: list[str], words: str) -> None:
    assert words in talk(talking_of, said, "fourth_force")[-1].text


@pytest.mark.parametrize("then", ["which of those were above 8", "how far is each from 8", "highest and lowest"])
def test_what_is_withheld_among_them_is_not_told_by_the_others(talking_of: dict[str, World], then: str) -> None:
    asked = ["hare coursing by month since january", then]  # June and July 2025 are of counts under the floor
    assert talk(talking_of, asked, "fourth_force")[-1].status is Status.REFUSED
