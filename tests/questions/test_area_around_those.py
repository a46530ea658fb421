"""`East Wych total` behind a list by town: the district's own figure, where a bare `East Wych` narrows the list."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk

_BY_TOWN = "asb by town last month"
_EAST_WYCH = "incidents in East Wych: 187 in October 2025"
_THE_VALE = "incidents in The Vale: 146 in October 2025"


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("East Wych total", _EAST_WYCH),
        ("and East Wych overall?", _EAST_WYCH),
        ("add up East Wych", _EAST_WYCH),
        ("East Wych as a whole", _EAST_WYCH),
        ("whole East Wych", _EAST_WYCH),
        ("sum for East Wych", _EAST_WYCH),
        ("how many in the Vale altogether", _THE_VALE),
        ("the whole of the Vale", _THE_VALE),
        ("how many is that for the Vale", _THE_VALE),
        ("what does that come to for the Vale", _THE_VALE),
        ("total for the Vale and East Wych", "The Vale and East Wych together: 333 in October 2025"),
        ("East Wych total in September", "incidents in East Wych: 225 in September 2025"),
    ],
)
def test_an_area_that_is_asked_for_as_one_behind_a_list(talking_of: dict[str, World], then: str, words: str) -> None:
    assert words in talk(talking_of, [_BY_TOWN, then])[-1].text


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("East Wych", "by town (number, not rate), in October 2025: Deal 86; Market Deal 46"),
        ("just East Wych", "by town (number, not rate), in October 2025: Deal 86; Market Deal 46"),
        ("all the towns in East Wych", "by town (number, not rate), in October 2025: Deal 86; Market Deal 46"),
        ("by town in the Vale", "by town (number, not rate), in October 2025: Street 67"),
        ("total", "incidents in Wychmoor Police: 493 in October 2025"),
        ("Deal total", "incidents in Deal: 86 in October 2025"),
        ("is the Vale up overall", "incidents in The Vale: +17 (+13.2%)"),
    ],
)
def test_a_list_that_is_narrowed_and_what_asks_for_another_thing(
    talking_of: dict[str, World], then: str, words: str
) -> None:
    assert words in talk(talking_of, [_BY_TOWN, then])[-1].text
