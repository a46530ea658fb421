"""`June against the June average`: the month beside the same month of other years."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk

_BESIDE = "49 in June 2026, 2nd highest June figure of the 3 years held"


@pytest.mark.parametrize(
    "question",
    [
        "robbery in June against the average for June",
        "robbery in June against the June average",
        "was robbery in June higher than the June average",
        "robbery in June compared with an average June",
    ],
)
def test_a_month_is_held_against_its_own_average(talking_of: dict[str, World], question: str) -> None:
    assert _BESIDE in talk(talking_of, [question], "fifth_force")[-1].text


@pytest.mark.parametrize(
    "question",
    ["robbery in June against the average for May", "custody in June against the average for June"],
)
def test_no_other_month_is_taken_for_it(talking_of: dict[str, World], question: str) -> None:
    assert talk(talking_of, [question], "fifth_force")[-1].answers == ()
