"""`Against last year`, `against target` behind what was told: of all that was told, and of its time."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk

_GROUPS = ["recorded robbery by kind last month", "which of those is worst", "and this year"]
_AREAS = ["home burglary by district last month", "which is worst", "and this year"]
_TWO = ["home burglary in East Wych last month", "and in The Vale", "which is worse"]
_BOTH = ("East Wych: +15 (+45.5%), 48 in October 2025", "The Vale: +1 (+4.8%), 22 in October 2025")


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        (_GROUPS, "compared with the year before", ("(Personal) in Wychmoor Police: +12", "(Business) in Wychmoor Po")),
        (_GROUPS, "and against last year", ("(Personal) in Wychmoor Police: +12", "(Business) in Wychmoor Po")),
        (_GROUPS[:2], "compared with the year before", ("(Personal)", "(Business) in Wychmoor Police: -6")),
        (_GROUPS[:1], "against last year", ("(Personal) in Wychmoor Police: -8", "(Business) in Wychmoor Police: -6")),
        (_AREAS, "compared with the year before", ("East Wych: +12", "The Vale: -17", "Aske & Marsh: -25")),
        (_TWO, "against last year", _BOTH),
        (_TWO, "and compared with the year before", _BOTH),
        (_TWO, "up or down on last year", _BOTH),
        (_TWO, "have they gone up", _BOTH),
        (_TWO, "has it improved", _BOTH),
        (
            ["positive outcomes in East Wych and The Vale", "which is better"],
            "compared with last year",
            ("-1.0 per", "+1.9 per"),
        ),
        (
            ["positive outcomes in East Wych and The Vale", "which is better"],
            "is it any better",
            ("No, East Wych is worse and The Vale is better", "-1.0 per"),
        ),
    ],
)
def test_how_each_of_those_moved_that_were_told(
    talking_of: dict[str, World], before: list[str], then: str, words: tuple[str, ...]
) -> None:
    found = talk(talking_of, [*before, then])[-1].text.replace("&amp;", "&")
    assert all(one in found for one in words), found


@pytest.mark.parametrize(
    ("before", "then", "words"),
    [
        # The worst alone is meant where it is pointed at, or where it alone was told first.
        (_AREAS, "how does that compare with last year", "Burglary of homes in East Wych: +12"),
        (_AREAS, "how many is that", "Burglary of homes in East Wych: 203"),
        (_AREAS[:2], "compared with the year before", "Burglary of homes in East Wych: +15"),
        # How far the two were apart then is another thing.
        (_TWO, "has the gap got worse", "12 above The Vale in October 2024"),
        (_TWO, "and last year", "12 above The Vale in October 2024"),
        ([*_TWO, "against last year"], "total", "together: 70 in October 2025"),
    ],
)
def test_of_one_and_of_the_time_that_was_told(
    talking_of: dict[str, World], before: list[str], then: str, words: str
) -> None:
    found = talk(talking_of, [*before, then])[-1].text
    assert words in found
    assert "The Vale: -17" not in found


_TO_DATE = ["home burglary year to date", "against target"]


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ([*_TO_DATE, "and East Wych"], "East Wych: 203 in the year to date"),
        ([*_TO_DATE, "and East Wych", "what about the force"], "11 below 432 (target: -4% in 2025/26 against the year"),
        (["home burglary this year", "are we on target", "what about The Vale"], "The Vale: 108 in the year to date"),
        (["positive outcomes year to date", "against target"], "16.2% in April to September 2025"),
        # A place among others is aimed at in one period.
        (["violence with injury year to date", "against target"], "4th in October 2025"),
        (["home burglary in October", "against target", "and East Wych"], "East Wych: 48 in October 2025"),
    ],
)
def test_the_year_to_date_is_kept_against_its_target(talking_of: dict[str, World], said: list[str], words: str) -> None:
    assert words in talk(talking_of, said)[-1].text


_PLACE = "violence with injury rank among peers"
_STRAIGHT = "0.011 behind Tarn & Fells Police, straight in front, and 0.017 behind Ness Police."


@pytest.mark.parametrize(
    "then",
    [
        *("how far behind are we", "and how far behind first are we", "what is the gap to first", "how far off are we"),
        "how far are we behind the one in front",
    ],
)
def test_how_far_behind_after_a_place_is_of_those_in_front(talking_of: dict[str, World], then: str) -> None:
    found = talk(talking_of, [_PLACE, then])[-1].text.replace("&amp;", "&")
    assert _STRAIGHT in found
    assert "target" not in found


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ([_PLACE, "how far behind target are we"], "missed, 4th and not 2nd (target: 2nd or better"),
        ([_PLACE, "are we on target", "how far behind are we"], "missed, 4th and not 2nd (target: 2nd or better"),
        (["home burglary against target", "how far behind are we"], "11 below 432"),
        (["violence with injury", "how have we moved"], "+20 (+7.9%)"),
    ],
)
def test_how_far_behind_is_of_a_target_where_that_is_said(
    talking_of: dict[str, World], said: list[str], words: str
) -> None:
    assert words in talk(talking_of, said)[-1].text


@pytest.mark.parametrize(
    ("said", "places"),
    [
        ([_PLACE, "how have we moved"], ("2nd of 4 among Most Similar Forces in October 2024", "4th of 4")),
        ([_PLACE, "have we slipped"], ("2nd of 4 among Most Similar Forces in October 2024", "4th of 4")),
        ([_PLACE, "how has our rank changed"], ("2nd of 4 among Most Similar Forces in October 2024", "4th of 4")),
        (
            [_PLACE, "and all crime", "over the last four quarters", "how have we moved"],
            ("2nd of 4 among Most Similar Forces from October 2023", "1st of 4 among Most Similar Forces from October"),
        ),
    ],
)
def test_how_we_moved_after_a_place_is_of_the_place(
    talking_of: dict[str, World], said: list[str], places: tuple[str, str]
) -> None:
    found = talk(talking_of, said)[-1].text
    assert all(one in found for one in places), found
    assert "%" not in found


@pytest.mark.parametrize(
    ("said", "words", "without"),
    [
        (["home burglary by district", "which have gone up", "and the rest"], "Marsh: -16", "rose in 2"),
        (["home burglary by district", "which has gone up most", "what about the others"], "Marsh: -16", "rose in 2"),
        (["recorded robbery by kind", "which have gone up", "and the rest"], "(Business)", "rose in none"),
        (["recorded robbery by kind this year", "which have gone up", "and the rest"], "(Business)", "(Personal)"),
        (["home burglary by district", "which have gone up", "the full list"], "rose in 2 of 3", "Marsh: -16"),
    ],
)
def test_the_rest_behind_which_rose_are_those_that_did_not(
    talking_of: dict[str, World], said: list[str], words: str, without: str
) -> None:
    found = talk(talking_of, said)[-1].text.replace("&amp;", "&")
    assert words in found
    assert without not in found


_TWO_LISTS = ["home burglary by district last month", "and the month before"]


@pytest.mark.parametrize(
    "then", ["the change", "percentage change", "the difference", "is that up", "how much is that up"]
)
def test_each_is_held_between_the_two_times_that_were_told(talking_of: dict[str, World], then: str) -> None:
    found = talk(talking_of, [*_TWO_LISTS, then])[-1].text
    assert "in October 2025 against" in found
    assert "in September 2025." in found
    assert "2024" not in found


@pytest.mark.parametrize("then", ["compared with last year", "change on last year"])
def test_each_is_held_against_the_year_before_where_that_is_said(talking_of: dict[str, World], then: str) -> None:
    found = talk(talking_of, [*_TWO_LISTS, then])[-1].text
    assert "in September 2025 against" in found
    assert "in September 2024." in found


def test_times_of_other_lengths_are_not_held_against_one_another(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["home burglary by district in 2024/25", "in the last 6 months", "difference"])[-1]
    assert "more than one way" in found.text


def test_in_a_place_without_a_target_what_was_held_against_another_time_still_is(talking_of: dict[str, World]) -> None:
    asked = ["home burglary last month compared with the month before, and the target", "and in East Wych"]
    *_, found = talk(talking_of, asked)
    assert "48 in October 2025 against 24 in September 2025" in found.text
    assert "No target is held of Burglary of homes in East Wych" in found.text
