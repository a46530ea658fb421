"""The share of each area behind their figures, and a share at each of several times."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk

_BY_DISTRICT = "complaints by district 2025/26"
_EACH = "as a share of the total by district, in the financial year 2025/26: City Central 26.6% (343 of 1,291)"


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ([_BY_DISTRICT, "share of the force"], _EACH),
        ([_BY_DISTRICT, "what share does each have"], _EACH),
        ([_BY_DISTRICT, "percentage of total"], _EACH),
        ([_BY_DISTRICT, "share of each", "share of the total"], _EACH),
        (["top two districts for complaints 2025/26", "share of the force"], "the highest 2 of 6: City Central 26.6%"),
        (
            ["biggest district for complaints 2025/26", "what % of the force is that"],
            "the highest 1 of 6: City Central",
        ),
        (["share of complaints by district, 2025/26 and 2024/25"], "in the financial year 2024/25: City Central"),
        (
            ["City Central's share of complaints in 2025/26 and in 2026/27"],
            "The financial year 2026/27 is not over yet",
        ),
        (["City Central's share of complaints in 2025/26 and 2024/25"], "in the financial year 2024/25, 329 of"),
        (["shoplifting as a share of all crime, 2025/26 vs 2024/25"], "in the financial year 2024/25, "),
    ],
)
def test_the_share_of_each_is_told(talking_of: dict[str, World], said: list[str], words: str) -> None:
    found = talk(talking_of, said, "sixth_force")[-1]
    assert words in found.text, found.text


@pytest.mark.parametrize(
    "said",
    [
        ["officer sickness by district", "share of the force"],
        [_BY_DISTRICT, "share of the increase"],
        [_BY_DISTRICT, "percentage"],
    ],
)
def test_no_share_is_made_of_what_is_none(talking_of: dict[str, World], said: list[str]) -> None:
    assert talk(talking_of, said, "sixth_force")[-1].answers == ()


def test_the_share_of_the_force_is_of_the_force_behind_one_part_of_it(talking_of: dict[str, World]) -> None:
    said = ["vehicle crime in central by borough", "as a share of the force"]
    assert "Guildhall 13.6% (714 of 5,251)" in talk(talking_of, said, "tenth_force")[-1].text
