"""`How many`, `what was the figure` behind when it was highest; `record low`; the whole of a year after a month."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk

_WORST = ["when was asb at its worst in Deal"]
_RECORD = "in Deal: 130 in July 2024"
_LAST_ABOVE = ["when was asb last above 100 in Deal"]
_THREE_MONTHS = ["asb in Deal last 3 months"]
_OF_ALL_HELD = "of the 31 figures held for April 2023 to October 2025"
_TOGETHER = "East Wych and The Vale together: 333 in October 2025 (East Wych 187 and The Vale 146)"


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ([*_WORST, "how many"], _RECORD),
        ([*_WORST, "how many was it"], _RECORD),
        ([*_WORST, "and how many were there that month?"], _RECORD),
        ([*_WORST, "what was the figure"], _RECORD),
        ([*_WORST, "how many", "and in Wells"], "in Wells: 70 in July 2024"),
        ([*_LAST_ABOVE, "how many was it"], "in Deal: 112 in August 2025"),
        (["highest month for asb in Deal", "when was that"], "highest 130, in July 2024"),
        (["highest month for asb in Deal", "what month was it", "how many"], _RECORD),
        (["when was asb last this high", "how many was it then"], "558 in September 2025"),
        (["when was asb last this high", "what was it in Deal then"], "in Deal: 97 in September 2025"),
        (["when was robbery last this low", "how many then", "and by district"], "in April 2025: "),
        (["when was confidence highest", "what was it"], "59.3% in Wave 10"),
        (["when was confidence at its best"], "highest 59.3%, in Wave 10"),
        (["confidence", "when was it worst"], "in Wychmoor Police: lowest 57.5%, in Wave 12"),
        (["confidence worst ever"], "in Wychmoor Police: lowest 57.5%, in Wave 12"),
        (["asb in Deal", "when was it worst in the last 12 months"], "of the 12 figures held for November 2024"),
        ([*_THREE_MONTHS, "whats the record low"], f"lowest 55, in January 2025, {_OF_ALL_HELD}"),
        ([*_THREE_MONTHS, "all time high"], f"highest 130, in July 2024, {_OF_ALL_HELD}"),
        ([*_THREE_MONTHS, "lowest"], "of the 3 figures held for August to October 2025"),
        (["asb in Deal", "is that a lot", "what about the whole of last year then"], "in Deal: 984 in total, in the"),
        (["asb by district", "is that a lot", "and for all of 2024/25"], "year 2024/25: East Wych 2,495"),
        (["asb by district", "is that a lot", "and September"], "none of 3 districts is in other than usual"),
    ],
)
def test_the_time_that_is_meant(talking_of: dict[str, World], said: list[str], words: str) -> None:
    assert words in talk(talking_of, said)[-1].text


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ([*_WORST, "how many in Wells"], "in Wells: highest 99, in June 2023"),
        ([*_WORST, "how many is it now"], "The newest, of October 2025, is 86"),
        (["when was confidence highest", "how many"], None),
        (["how often was asb above 100 in Deal", "how many"], None),
    ],
)
def test_what_is_not_that_of_the_record(talking_of: dict[str, World], said: list[str], words: str | None) -> None:
    found = talk(talking_of, said)[-1]
    assert found.status is not Status.ANSWERED if words is None else words in found.text, found.text


@pytest.mark.parametrize(
    "question",
    [
        "whats the total asb for the two districts East Wych and the Vale in October",
        "what's the total for East Wych and the Vale asb October",
        "whats the total asb for East Wych and the Vale October",
    ],
)
def test_the_total_of_two_places_that_is_said_first(talking_of: dict[str, World], question: str) -> None:
    assert _TOGETHER in talk(talking_of, [question])[-1].text


def test_a_number_of_places_that_is_not_how_many_are_named(talking_of: dict[str, World]) -> None:
    assert talk(talking_of, ["asb in the three towns Deal and Wells"])[-1].status is not Status.ANSWERED
