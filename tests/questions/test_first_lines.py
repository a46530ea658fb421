"""First lines as they are typed in a hurry: short times, wishes behind a comma, doubts, places in places, units."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import talk


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("shoplifting ytd monthly", ["April 2026 814", "May 2026 791"]),
        ("shoplifting may 24 25 26", ["676 in May 2024", "763 in May 2025", "791 in May 2026"]),
        ("shoplifting 25/26 to sept", ["4,447 in the year to date, from April to September 2025"]),
        ("shoplifting month and ytd", ["791 in May 2026", "1,605 in the year to date"]),
        ("shoplifting may and the year", ["791 in May 2026", "1,605 in the year to date"]),
        ("shoplifting since april vs last year since april", ["+128 (+8.7%), 1,605", "1,477 in April to May 2025"]),
        ("shoplifting q1 calendar year", ["2,463 in total, in January to March 2026"]),
        ("shoplifting last year full year", ["9,254 in total, in the financial year 2025/26"]),
        ("shoplifting may, 12 months to may", ["791 in May 2026", "9,382 in the 12 months to May 2026"]),
        ("KSI vs baseline 24/25", ["missed, 34 above 342"]),
        ("shoplifting up or down on last 12m", ["9,382 in the 12 months to May 2026 against"]),
        ("shoplifting over the year", ["9,382 in the 12 months to May 2026"]),
        ("999 calls may/day", ["a day in May 2026"]),
        ("complaints, june qtr", ["April to June 2025"]),
        ("shoplifting last 12 months rolling", ["9,382 in the 12 months to May 2026"]),
    ],
)
def test_times_are_read_as_they_are_written_short(talking_of: dict[str, World], said: str, words: list[str]) -> None:
    text = talk(talking_of, [said], "eighth_force")[-1].text
    assert all(one in text for one in words), text


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("stop search last month, find rate", ["610 in May 2026", "29.3% in May 2026"]),
        ("shoplifting kelby may / drug offences", ["Shoplifting in Kelby: 130", "Drug offences in Kelby:"]),
        ("hate crime race may, disability may", ["(Race)", "(Disability)"]),
        ("shoplifting wynstow minster close last month", ["Shoplifting in Minster Close: 23 in May 2026"]),
        ("sickness kelby + force", ["lost to sickness in Kelby: 5.3%", "in Cotsmere and Tamley Police:"]),
        ("drug offences per stop search", ["0.30 times Stop and searches", "183 against 610"]),
        ("shoplifting over 100 by policing area", ["in 3 of 6 policing areas: Wynstow City 263; Brackford 160"]),
        ("who's over 5 for sickness", ["above 5% in 6 of 6 policing areas"]),
        ("grade 1 by policing area - who is under 85", ["Wynstow City 87.9%", "below 85% in 4 of 6"]),
        ("shoplifting kelby, thought it was 125?", ["130 in May 2026. That is not 125."]),
        ("shoplifting kelby last month 131?", ["130 in May 2026. That is not 131."]),
        ("shoplifting kelby: 120 or 125?", ["(Not taken into account “120 or 125”.)", "130 in May 2026"]),
        ("sickness may vs 4", ["That is above 4%."]),
        ("shoplifting kelby per 1000 for the ward panel, feb", ["(Not taken into account “for the ward panel”.)"]),
        ("rape may + charge rate", ["72 in May 2026", "Charge or summons rate"]),
        ("shoplifting by policing area may top 2", ["1st Wynstow City, 263; 2nd Brackford, 160"]),
        ("shoplifting kelby may (know june isn't out)", ["130 in May 2026"]),
        ("shoplifting since the form for retailers", ["Taking the form for retailers for February 2025", "12,275"]),
    ],
)
def test_wishes_places_and_doubts_of_one_line_are_read(
    talking_of: dict[str, World], said: str, words: list[str]
) -> None:
    text = talk(talking_of, [said], "eighth_force")[-1].text
    assert all(one in text for one in words), text


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("emergency attendance time by district, slowest first", "(the highest first): 1st"),
        ("overtime £k last month", "that is £"),
        ("emergency attendance time last month (seconds)", "seconds"),
    ],
)
def test_orders_and_units_are_said_without_their_small_words(
    talking_of: dict[str, World], said: str, words: str
) -> None:
    found = talk(talking_of, [said], "fourth_force")[-1]
    assert found.status is Status.ANSWERED
    assert words in found.text


@pytest.mark.parametrize(
    "said", ["shoplifting kelby brackford airport", "shoplifting kelby under 18s 50?", "shoplifting top 3 or 4 kids?"]
)
def test_what_may_say_which_is_meant_still_stops_the_answer(talking_of: dict[str, World], said: str) -> None:
    assert talk(talking_of, [said], "eighth_force")[-1].status is not Status.ANSWERED


def test_what_is_noted_on_a_figure_may_stand_in_brackets(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["101 abandoned mar 26 (new telephony) v mar 25"], "tenth_force")[-1]
    assert "(Not taken into account “new telephony”.)" in found.text
    assert "in March 2026 against" in found.text


def test_of_two_times_the_one_that_is_held_is_told(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["rape charge rate dec and ytd"], "tenth_force")[-1]
    assert "from April to November 2026" in found.text
    assert "No figure is held yet for December 2026." in found.text
