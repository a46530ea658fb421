"""Times told from those that stand in a thread: the same of other years, all before them, twelve months elsewhere."""

import pytest

from bot.duties.answer import Answer, World
from tests.questions.conversations import first, talk

_FORCE = "eighth_force"
_ROW = "asb by month since march"
_THREE = "asb march april may"


def _periods(found: Answer) -> list[str]:
    return [one["period"] for one in found.answers]


def _against(found: Answer) -> list[tuple[str, str]]:
    return [(one["period"], one["against"]) for one in found.answers if one["statistic"] == "change"]


@pytest.mark.parametrize(
    ("asked", "then", "periods"),
    [
        (_ROW, "same 3 months 2024", ["2024-03", "2024-04", "2024-05"]),
        (_ROW, "last years same months", ["2025-03", "2025-04", "2025-05"]),
        (_ROW, "the corresponding months of 24/25", None),  # March is of 2024/25, April and May are not
        (_ROW, "and 2025's", ["2025-03", "2025-04", "2025-05"]),
        (_ROW, "and 2024s", ["2024-03", "2024-04", "2024-05"]),
        (_ROW, "same 4 months 2024", None),
        (_THREE, "same 3 months 2024", ["2024-03", "2024-04", "2024-05"]),
        (_THREE, "same three months last year", ["2025-03", "2025-04", "2025-05"]),
        (_THREE, "same 2 months 2024", None),
        ("asb march to may", "same 3 months 2024", ["2024-03..2024-05"]),
        ("asb may", "same month in 2024 and 2025", ["2024-05", "2025-05"]),
        ("asb may", "whats that for the same month each of the last two years", ["2024-05", "2025-05", "2026-05"]),
        ("asb may", "same quarter in 2024 and 2025", None),
        ("asb april and may", "both months in 2024", ["2024-04", "2024-05"]),
        (_THREE, "all three in 2024", ["2024-03", "2024-04", "2024-05"]),
        (_THREE, "both months in 2024", None),
        (_THREE, "that month in 2024", None),
        ("asb may", "and at that point in each of the last two years", ["2024-05", "2025-05", "2026-05"]),
        ("asb april", "previous 3 as well", ["2026-01", "2026-02", "2026-03"]),
        (_ROW, "the 2 before that", ["2026-01", "2026-02"]),
        ("asb last 3 quarters", "previous 3 as well", ["2024-10..2025-06"]),
    ],
)
def test_the_same_times_of_other_years(
    asked: str, then: str, periods: list[str] | None, talking_of: dict[str, World]
) -> None:
    found = talk(talking_of, [asked, then], _FORCE)[-1]
    assert _periods(found) == (periods or [])


@pytest.mark.parametrize(
    ("asked", "then", "against"),
    [
        (_ROW, "against last years same months", [("2026-03..2026-05", "2025-03..2025-05")]),
        (_ROW, "vs same 3 months 2024", [("2026-03..2026-05", "2024-03..2024-05")]),
        (_THREE, "vs same 3 months last yr", [(f"2026-0{month}", f"2025-0{month}") for month in (3, 4, 5)]),
        (_THREE, "against the year before each", [(f"2026-0{month}", f"2025-0{month}") for month in (3, 4, 5)]),
        ("asb may", "vs same month 2024", [("2026-05", "2024-05")]),
    ],
)
def test_held_against_the_same_times_of_another_year(
    asked: str, then: str, against: list[tuple[str, str]], talking_of: dict[str, World]
) -> None:
    assert _against(talk(talking_of, [asked, then], _FORCE)[-1]) == against


@pytest.mark.parametrize(
    "then",
    ["whole of last year for comparison", "how does the whole of 25/26 compare", "against the whole of 25/26"],
)
@pytest.mark.parametrize(("asked", "part"), [(_ROW, "2026-03..2026-05"), ("asb april to may", "2026-04..2026-05")])
def test_the_whole_of_a_year_stands_beside_what_was_told(
    asked: str, part: str, then: str, talking_of: dict[str, World]
) -> None:
    found = talk(talking_of, [asked, then], _FORCE)[-1]
    assert _periods(found) == [part, "2025/26"]
    assert not _against(found)


@pytest.mark.parametrize(
    ("said", "period", "words"),
    [
        (["rape may", "before that when was it last over 70"], "2026-04", "It was so in 7 of the 37 months"),
        (["rape may", "before that when was it last over 70", "and before that"], "2026-01", "6 of the 36 months"),
        (["burglary in kelby march 2025", "lowest before that"], "", "February 2025"),
    ],
)
def test_all_that_is_held_before_what_was_told(
    said: list[str], period: str, words: str, talking_of: dict[str, World]
) -> None:
    said = [one.replace("burglary", "residential burglary") for one in said]
    found = talk(talking_of, said, _FORCE)[-1]
    assert words in found.text
    assert not period or first(found)["period"] == period
    assert "the newest, at" not in found.text


@pytest.mark.parametrize(
    ("then", "periods"),
    [
        ("roll it on to may", ["YE-2026-05"]),
        ("rolled back a month", ["YE-2026-02"]),
        ("a month earlier", ["YE-2026-02"]),
        ("what was it two months ago", ["YE-2026-01"]),
        ("and the 12 months to the december before", ["YE-2025-12"]),
        ("rolling to april", ["YE-2026-04"]),
        ("and what would it be to april 25", ["YE-2025-04"]),
        ("and to each of the 3 months before", ["YE-2025-12", "YE-2026-01", "YE-2026-02"]),
        ("roll it on to december", []),
        ("and the month before", []),
        ("and may", []),
    ],
)
def test_twelve_months_are_gone_on_from(then: str, periods: list[str], talking_of: dict[str, World]) -> None:
    assert _periods(talk(talking_of, ["rape in the 12 months to march", then], _FORCE)[-1]) == periods


@pytest.mark.parametrize("then", ["and the month before", "and may"])
def test_a_month_behind_twelve_is_asked_back(then: str, talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["rape in the 12 months to march", then], _FORCE)[-1]
    assert [one.label.startswith("the 12 months to") for one in found.choices] == [True, False]


@pytest.mark.parametrize(
    ("asked", "then", "against"),
    [
        ("sickness april", "how many points up is that", [("2026-04", "2025-04")]),
        ("sickness april", "so we're how many points down on march", [("2026-04", "2026-03")]),
        ("asb april", "how many points up is that", []),
    ],
)
def test_how_many_points_a_percentage_moved(
    asked: str, then: str, against: list[tuple[str, str]], talking_of: dict[str, World]
) -> None:
    assert _against(talk(talking_of, [asked, then], _FORCE)[-1]) == against


@pytest.mark.parametrize(
    ("then", "end", "words"),
    [
        ("and the year before", "highest", "January to December 2024"),
        ("the year before's lowest", "lowest", "January to December 2024"),
        ("worst the year before", "highest", "January to December 2024"),
    ],
)
def test_the_end_of_the_year_before(then: str, end: str, words: str, talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["worst month for asb in 2025", then], _FORCE)[-1]
    assert first(found)["statistic"] == end
    assert words in found.text


def test_points_behind_several_times_are_asked_back(talking_of: dict[str, World]) -> None:
    said = ["sickness by month since march", "whole of last year for comparison", "so we're how many points up in may"]
    found = talk(talking_of, said, _FORCE)[-1]
    assert [one.label for one in found.choices] == ["against the year before", "against the month before"]


def test_then_behind_since_when_is_either_time(talking_of: dict[str, World]) -> None:
    said = ["residential burglary in kelby in april, lowest since when"]
    told = talk(talking_of, said, _FORCE)[-1]
    assert told.status.value == "answered"
    found = talk(talking_of, [*said, "wynstow total then"], _FORCE)[-1]
    assert next(one.label for one in found.choices) == "April 2026"
    assert not found.answers
    asked = talk(talking_of, [*said, "what was it in wynstow then"], _FORCE)[-1]
    assert first(asked)["period"] == first(told)["against"]
