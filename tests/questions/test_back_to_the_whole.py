"""`Go back to the total`, `everyone`, `all robbery` behind one group: the whole of it, where and when that was."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk

_PERSONAL = ["recorded robbery last month", "personal"]
_IN_EAST_WYCH = ["recorded robbery in East Wych last month", "business ones"]
_RACE = ["hate crime in 2024/25", "race"]
_OFFICERS = ["sickness days lost officers last month"]
_ALL_ROBBERY = "Recorded robbery in Wychmoor Police: 41 in October 2025"
_ALL_IN_EAST_WYCH = "Recorded robbery in East Wych: 20 in October 2025"


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        (_PERSONAL, "total", _ALL_ROBBERY),
        (_PERSONAL, "and the total", _ALL_ROBBERY),
        (_PERSONAL, "in total?", _ALL_ROBBERY),
        (_PERSONAL, "go back to the total", _ALL_ROBBERY),
        (_PERSONAL, "how many altogether", _ALL_ROBBERY),
        (_PERSONAL, "whats the overall number", _ALL_ROBBERY),
        (_PERSONAL, "all of it", _ALL_ROBBERY),
        (_PERSONAL, "all kinds", _ALL_ROBBERY),
        (_PERSONAL, "all recorded robberies", _ALL_ROBBERY),
        ([*_PERSONAL, "and business"], "total", _ALL_ROBBERY),
        (["recorded robbery by kind last month", "the first"], "back to the total", _ALL_ROBBERY),
        ([*_PERSONAL, "up on last year?"], "and overall?", "Recorded robbery in Wychmoor Police: -14 (-25.5%)"),
        (_IN_EAST_WYCH, "and overall?", _ALL_IN_EAST_WYCH),
        (_IN_EAST_WYCH, "back to all robbery", _ALL_IN_EAST_WYCH),
        (_RACE, "all strands", "Hate crime in Wychmoor Police: "),
        (_RACE, "all hate", "Hate crime in Wychmoor Police: "),
        ([*_PERSONAL, "by district"], "all robbery", "Recorded robbery by district"),
        (_OFFICERS, "everyone", "Sickness days lost in Wychmoor Police: 1,579 in October 2025"),
        (["confidence women"], "overall", "Confidence in the police in Wychmoor Police: 57.5% in Wave 12"),
        (["confidence aged 16 to 34"], "all ages", "Confidence in the police in Wychmoor Police: 57.5% in Wave 12"),
    ],
)
def test_the_whole_behind_a_group(talking_of: dict[str, World], before: list[str], then: str, words: str) -> None:
    assert words in talk(talking_of, [*before, then])[-1].text


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        # Another time or place is asked for, or all places: the group stays.
        (_OFFICERS, "whole force", "Sickness days lost (Officers)"),
        (_OFFICERS, "total since april", "Sickness days lost (Officers) in Wychmoor Police: 5,863 in total"),
        (_PERSONAL, "the whole of last year", "Recorded robbery (Personal) in Wychmoor Police: 3"),
        (_PERSONAL, "total for East Wych", "Recorded robbery (Personal) in East Wych: 13"),
        (_PERSONAL, "all districts", "Recorded robbery (Personal) by district"),
        ([*_PERSONAL, "by district"], "total", "Recorded robbery (Personal) in Wychmoor Police: 26"),
        (_PERSONAL, "as a share of the total", "Recorded robbery (Personal) in Wychmoor Police: 63.4%"),
        # Who is asked about in the survey is of no age.
        (["confidence women"], "all ages", "I can break a figure down"),
    ],
)
def test_what_keeps_the_group(talking_of: dict[str, World], before: list[str], then: str, words: str) -> None:
    assert words in talk(talking_of, [*before, then])[-1].text


@pytest.mark.parametrize(
    ("before", "then", "offered"),
    [
        (_IN_EAST_WYCH, "all of them", ["and Recorded robbery", "by district"]),
        (["sickness days lost officers last month", "police staff"], "total", ["and Sickness days lost"]),
    ],
)
def test_where_more_may_be_meant_it_is_asked(
    talking_of: dict[str, World], before: list[str], then: str, offered: list[str]
) -> None:
    found = talk(talking_of, [*before, then])[-1]
    assert [one.question for one in found.choices][: len(offered)] == offered


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        (_PERSONAL, "what % is that", "63.4% of Recorded robbery in Wychmoor Police in October 2025, 26 of 41"),
        (_PERSONAL, "what percentage is it", "63.4% of Recorded robbery in Wychmoor Police in October 2025, 26 of 41"),
        ([*_PERSONAL, "up on last year"], "what % is that", "-8 (-23.5%), 26 in October 2025 against 34"),
        (_PERSONAL[:1], "what % is that", "two things at once"),
        (_PERSONAL[:1], "most common", "by kind, in October 2025: Personal 26; Business 15"),
        (_PERSONAL[:1], "whats the least common", "by kind, in October 2025: Business 15; Personal 26"),
        (["asb in Deal"], "most common", "I know each of these words"),
    ],
)
def test_the_share_of_a_group_and_the_commonest(
    talking_of: dict[str, World], before: list[str], then: str, words: str
) -> None:
    assert words in talk(talking_of, [*before, then])[-1].text


_ASB = ["asb in East Wych last month"]
_SAME = "Anti-social behaviour incidents in East Wych: 187 in October 2025"


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        (_ASB, "and the total", _SAME),
        (_ASB, "all of it", _SAME),
        (_ASB, "everything", _SAME),
        (_ASB, "the whole lot", _SAME),
        ([*_ASB, "and The Vale"], "and the total", "East Wych and The Vale together: 333"),
        (["asb in September", "October"], "the total", "in total, from September to October 2025"),
        (["asb in East Wych and The Vale last month", "total"], "the difference", "41 above The Vale"),
    ],
)
def test_what_is_whole_already_is_told_again(
    talking_of: dict[str, World], before: list[str], then: str, words: str
) -> None:
    assert words in talk(talking_of, [*before, then])[-1].text
