"""What is said in other words has the answer of the plain ones."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk

_SEVENTH = "seventh_force"
_ROBBERY = "robbery last month"


@pytest.mark.parametrize(
    ("before", "said", "plain"),
    [
        ([], "shoplifting for the latest 12 months available please", "shoplifting last 12 months"),
        ([], "shoplifting now and this time last year", "shoplifting now and a year ago"),
        ([], "whats shoplifting mean, need it for a colleague", "whats shoplifting mean"),
        (["shoplifting next month"], "ok whats the latest you have then", "latest"),
        ([_ROBBERY], "what is the actual change on last year", "what is the change on last year"),
        ([_ROBBERY], "how does that sit against last year", "how does that compare with last year"),
        (["shoplifting last 12 months"], "same 12 months before", "same period last year"),
    ],
)
def test_other_words_have_the_same_answer(
    talking_of: dict[str, World], before: list[str], said: str, plain: str
) -> None:
    told, meant = (talk(talking_of, [*before, one], _SEVENTH)[-1] for one in (said, plain))
    assert told.status is Status.ANSWERED
    assert told.text == meant.text


@pytest.mark.parametrize("by", ["by crime type", "by type of offence", "by type"])
def test_types_of_crime_are_the_kinds_of_a_measure(talking_of: dict[str, World], by: str) -> None:
    """The fourth force counts robberies by `kind`."""
    told = talk(talking_of, [f"robbery {by} last month"])[-1]
    assert [one["group"] for one in told.answers] == ["kind=personal", "kind=business"]


def test_words_of_several_names_are_meant_for_the_one_that_was_told(talking_of: dict[str, World]) -> None:
    """Of domestic abuse a charge rate is held as well; March is that of the year that was told."""
    told = talk(talking_of, ["charge rate for rape 2025/26", "how many charges in march"], "tenth_force")[-1]
    assert "(Taking charges for Charge Rate - Rape.)" in told.text
    assert "37 of 462, in March 2026" in told.text
