"""What is asked behind the share that an area has of the force, and behind the end of an order."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import first, talk

_SHARE = "what share of motor vehicle crime is in guildhall last month"


def test_a_group_behind_an_areas_share_is_its_share_of_that_group_in_the_force(talking_of: dict[str, World]) -> None:
    of, theft_from, in_lambourne = talk(
        talking_of, [_SHARE, "and theft of", "and theft from", "and lambourne"], "tenth_force"
    )[1:]
    for found, name in ((of, "Theft of motor vehicle"), (theft_from, "Theft from"), (in_lambourne, "Theft from")):
        assert f"% of Motor Vehicle Crime ({name}" in found.text
        assert "in Kingsmere Metropolitan Police" in found.text
    assert "in Lambourne: " in in_lambourne.text


def test_said_to_be_a_share_it_is_of_all_in_the_area(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, [_SHARE, "theft of as a share of all of it there"], "tenth_force")[1]
    assert found.status is not Status.ANSWERED or "% of Motor Vehicle Crime in Guildhall" in found.text


def test_the_share_of_the_one_that_was_worst(talking_of: dict[str, World]) -> None:
    lines = ["which borough is worst for knife crime", "what share of the force is that"]
    order, share = talk(talking_of, lines, "tenth_force")
    assert (first(share)["area"], first(share)["statistic"]) == (first(order)["area"], "share")
    assert "of Knife Crime in Kingsmere Metropolitan Police" in share.text


@pytest.mark.parametrize(
    ("first_line", "then", "plain"),
    [
        (
            "knife crime by borough last month",
            "worst one since april",
            "which borough had the most knife crime since april",
        ),
        (
            "knife crime by borough last month",
            "the lowest over the last 12 months",
            "which borough had the fewest knife crime over the last 12 months",
        ),
        (
            "which command had most knife crime last month",
            "by borough, worst one since april",
            "which borough had the most knife crime since april",
        ),
    ],
)
def test_an_end_at_another_time_is_of_their_order_then(
    first_line: str, then: str, plain: str, talking_of: dict[str, World]
) -> None:
    """The borough that was highest in the month that was told need not be so over the year."""
    found = talk(talking_of, [first_line, then], "tenth_force")[1]
    assert found.text == talk(talking_of, [plain], "tenth_force")[0].text


@pytest.mark.parametrize(
    "said", ["what slice of that is theft of", "what portion of that was theft from motor vehicle"]
)
def test_what_slice_is_of_a_group_is_its_share(said: str, talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["motor vehicle crime in guildhall last month", said], "tenth_force")[1]
    assert first(found)["statistic"] == "share"
    assert "of Motor Vehicle Crime in Guildhall" in found.text
