"""`Total of the two`, `both`, `which is worse of the two` behind two places or groups, one after the other."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk

_STAFF = ["sickness days lost officers last month", "police staff"]
_TOWNS = ["asb in Deal last month", "Wells"]
_KINDS = ["recorded robbery by kind last month"]
_STAFF_TOGETHER = "(Officers and Police staff) in Wychmoor Police together: 1,472 in October 2025 (Officers 867 and"
_BOTH_TOWNS = ("in Deal: 86 in October 2025", "in Wells: 55 in October 2025")


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ([*_STAFF, "total of the two"], (_STAFF_TOGETHER,)),
        ([*_STAFF, "both together"], (_STAFF_TOGETHER,)),
        ([*_STAFF, "total", "2"], (_STAFF_TOGETHER,)),
        ([*_STAFF, "pcsos", "total for the three"], ("PCSOs) in Wychmoor Police together: 1,579",)),
        (["sickness days lost by staff last month", "add them up"], ("together: 1,579 in October 2025",)),
        ([*_KINDS, "total of the two"], ("(Personal and Business) in Wychmoor Police together: 41",)),
        (["officers and police staff sickness days lost combined last month"], (_STAFF_TOGETHER,)),
        ([*_STAFF, "both"], ("(Officers) in Wychmoor Police: 867", "(Police staff) in Wychmoor Police: 605")),
        ([*_STAFF, "pcsos", "all three"], ("(Officers) in", "(Police staff) in", "(PCSOs) in")),
        ([*_TOWNS, "both"], _BOTH_TOWNS),
        ([*_TOWNS, "both of them", "and in September"], ("in Deal: 97 in September", "in Wells: 68 in September")),
        ([*_KINDS, "compare the two"], ("(Personal) in Wychmoor Police: 26", "(Business) in Wychmoor Police: 15")),
        ([*_TOWNS, "which is worse of the two"], ("in Deal: 31 above Wells in October 2025: 86 against 55",)),
        ([*_KINDS, "which is worse of the two"], ("(Personal) in Wychmoor Police: -8", "(Business) in")),
        ([*_TOWNS, "has it come down in either"], ("in Deal: +5 (+6.2%)", "in Wells: -6 (-9.8%)")),
        ([*_TOWNS, "either up on last year?"], ("in Deal: +5 (+6.2%)", "in Wells: -6 (-9.8%)")),
    ],
)
def test_what_is_asked_of_several(talking_of: dict[str, World], said: list[str], words: tuple[str, ...]) -> None:
    found = talk(talking_of, said)[-1].text
    assert all(one in found for one in words), found


@pytest.mark.parametrize(
    "said",
    [
        # Of a survey, and of groups of which one is not shown, nothing is added up; nor are groups of two kinds.
        ["confidence women", "men", "total of the two"],
        ["hate crime race in 2024/25", "disability", "total of the two"],
        ["asb by district", "both"],
        [*_TOWNS, "either way"],
        ["asb in Deal last month", "both"],
    ],
)
def test_what_does_not_add_up_or_is_not_two(talking_of: dict[str, World], said: list[str]) -> None:
    assert talk(talking_of, said)[-1].status is not Status.ANSWERED
