"""One figure held against several things: each is a comparison of that figure at its time, or no figure is given."""

from datetime import date

import pytest

from bot.asking.answers import Status
from bot.duties.answer import Answer, Asked, World, answer

WMP = "West Midlands Police"
OURS = "-1,646 (-19.5%), 6,806 in the financial year 2024/25 against 8,452 in the financial year 2023/24"
THEIRS = "Recorded robbery in Merseyside Police: 1,127 in total, in the financial year 2024/25"


def said(worlds: dict[str, World], days: dict[str, date], question: str) -> Answer:
    return answer(worlds["sample"], Asked(question=question, as_of=days["sample"]))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            "What was recorded robbery in 2024/25, and how does that compare with 2023/24 and with Merseyside",
            [OURS, THEIRS],
        ),
        ("Recorded robbery in 2024/25 versus the previous year and versus Merseyside", [OURS, THEIRS]),
        ("What was recorded robbery in 2024/25? How does that compare with 2023/24 and Merseyside?", [OURS, THEIRS]),
        ("Can you compare recorded robbery in 2024/25 with 2023/24 and with Merseyside please?", [OURS, THEIRS]),
        ("How does recorded robbery in 2024/25 compare with Merseyside and with 2023/24?", [THEIRS, OURS]),
        (
            "Homicide in calendar 2025, how does it compare with 2024 and with England and Wales",
            ["39 in the calendar year 2025 against 31", "4.75 above England and Wales"],
        ),
        (
            "total recorded crime for 2024/25 compared with 2023/24 and with similar forces",
            [
                "308,491 in the financial year 2024/25 against 328,102",
                "2nd of 4 among Most Similar Forces in the financial year 2024/25",
            ],
        ),
        (
            "shoplifting in Coventry in Feb compared with Jan and the force",
            ["345 in February 2026 against 248 in January 2026", f"Shoplifting in {WMP}: 0.88 per 1,000"],
        ),
        (
            "Burglary in Walsall in Feb and how does that compare to Jan, Dudley and the force",
            [
                "87 in February 2026 against 107",
                "Burglary in Dudley: 0.30 per 1,000",
                f"Burglary in {WMP}: 0.36 per 1,000",
            ],
        ),
        (
            "Robbery in Coventry in Feb, compared with Jan and with Feb last year",
            ["48 in February 2026 against 59 in January 2026", "48 in February 2026 against 54 in February 2025"],
        ),
        (
            "Recorded rape in Q3 2025/26 against Q2 and against Q3 2024/25",
            ["against 1,177 in July to September 2025", "against 1,075 in October to December 2024"],
        ),
        (
            "robbery in Feb vs Jan and Feb last year",
            ["458 in February 2026 against 467 in January 2026", "458 in February 2026 against 408 in February 2025"],
        ),
        (
            "ASB in February against January and against the same month last year",
            ["688 in February 2026 against 7", "688 in February 2026 against 2,095 in February 2025"],
        ),
        (
            "Robbery Feb 26, % change on month and % change on year",
            ["458 in February 2026 against 467 in January 2026", "458 in February 2026 against 408 in February 2025"],
        ),
        (
            "Positive outcomes 2024/25 compared with 2018/19, and MSF position",
            [
                "11.8% in the financial year 2024/25 against 11.4%",
                "4th of 4 among Most Similar Forces in the financial year 2024/25",
            ],
        ),
        (
            "robbery in Coventry in March - how does it compare to February and to the average",
            ["62 in March 2026 against 48 in February 2026", "62 in March 2026. Stable"],
        ),
        (
            "Vehicle crime in March compared to February, by borough and for the force",
            [
                f"Vehicle crime in {WMP}: +113 (+5.2%)",
                "Vehicle crime in Birmingham: +108",
                "Vehicle crime in Wolverhampton",
            ],
        ),
        (
            "Vehicle crime in March v February and by borough",
            [
                f"Vehicle crime in {WMP}: +113 (+5.2%)",
                "Vehicle crime in Birmingham: +108",
                "Vehicle crime in Wolverhampton",
            ],
        ),
    ],
)
def test_each_is_a_comparison_of_the_first_figure(
    worlds: dict[str, World], days: dict[str, date], question: str, told: list[str]
) -> None:
    found = said(worlds, days, question)
    assert found.status is Status.ANSWERED
    places = [found.text.find(one) for one in told]
    assert -1 not in places, found.text
    assert places == sorted(places)


@pytest.mark.parametrize(
    "question",
    [
        "robbery in Feb compared with Jan and with the budget",
        "burglary in March compared with February and with robbery",
        "recorded robbery in 2024/25 compared with 2023/24 and with GMP per 1000",
        "robbery this year compared with last year and with the year before",
        "robbery with a knife in Feb compared with Jan and with Dudley",
        "robbery compared with last year and with Dudley, in Coventry",
        "robbery in Coventry at night in Feb compared with Jan and with Dudley",
    ],
)
def test_what_cannot_all_be_compared_has_no_figure(
    worlds: dict[str, World], days: dict[str, date], question: str
) -> None:
    assert said(worlds, days, question).status is not Status.ANSWERED


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("robbery in Coventry in March compared with Dudley and Walsall", "The highest of them is Coventry"),
        ("homicide in 2024/25 compared with England and Wales", "West Midlands Police is 2.06 above England and Wales"),
        ("robbery in February compared with January, Coventry", "Robbery in Coventry: -11 (-18.6%)"),
        ("robbery in March compared with January and February", "467 in January 2026"),
    ],
)
def test_places_alone_and_times_in_a_row_stand_side_by_side_as_before(
    worlds: dict[str, World], days: dict[str, date], question: str, told: str
) -> None:
    assert told in said(worlds, days, question).text


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            "violence against the person recorded in Q3 2025/26 compared with Q2 and with Q3 2024/25",
            "in October to December 2025 (Q3 2025/26) against",
        ),
        ("violence against the person 2024/25 compared to 2023/24", "in the financial year 2024/25 against"),
        (
            "recorded violence against the person in 2024/25 against 2023/24 and against Merseyside",
            "Merseyside Police: ",
        ),
    ],
)
def test_a_name_that_holds_against_is_no_comparison(
    worlds: dict[str, World], days: dict[str, date], question: str, told: str
) -> None:
    assert told in said(worlds, days, question).text


def test_what_follows_up_a_figure_compares_that_one(talking: World, days: dict[str, date]) -> None:
    def told(question: str) -> str:
        return answer(talking, Asked(question=question, as_of=days["sample"], thread="t")).text

    told("robbery in Coventry in February")
    found = told("how does that compare with January and with Dudley")
    assert "Robbery in Coventry: -11 (-18.6%), 48 in February 2026 against 59 in January 2026" in found
    assert "Robbery in Dudley: 26 in February 2026" in found
