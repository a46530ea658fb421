"""Times that go on from the one that was given: its end elsewhere, since then, on the same basis, and now."""

from datetime import date

import pytest

from bot.duties.answer import Asked, World, answer
from tests.questions.conversations import first, said, talk


@pytest.mark.parametrize(
    ("asked", "again", "area", "period"),
    [
        ("recorded robbery r12m to sept 2025", "and to end of june", "west-midlands", "YE-2025-06"),
        ("recorded robbery r12m to sept 2025", "to march 2025?", "west-midlands", "YE-2025-03"),
        ("burglary in dudley apr 2025 to jan 2026", "and to the end of december", "dudley", "2025-04..2025-12"),
        ("burglary in dudley april 2025 to january 2026", "up to june then", "dudley", "2025-04..2025-06"),
        ("burglary in dudley in january 2026", "total since then?", "dudley", "2026-01..2026-03"),
        ("burglary in dudley in january 2026", "how many have there been since", "dudley", "2026-01..2026-03"),
        ("burglary in dudley in january 2026", "total from then to now", "dudley", "2026-01..2026-03"),
        ("burglary in dudley in january 2026", "coventry on the same basis", "coventry", "2026-01"),
        ("burglary in dudley in january 2026", "same basis for coventry pls", "coventry", "2026-01"),
        ("recorded robbery in Q2 2025/26", "same qtr yr before", "west-midlands", "2024/25-Q2"),
        ("burglary in dudley in january 2026", "same month year before", "dudley", "2025-01"),
    ],
)
def test_a_time_goes_on_from_the_one_that_was_given(
    asked: str, again: str, area: str, period: str, talking: World
) -> None:
    *_, last = said(talking, [asked, again])
    assert (first(last)["area"], first(last)["period"]) == (area, period)


@pytest.mark.parametrize(
    ("asked", "again"),
    [
        ("burglary in dudley in january 2026", "and to end of march"),
        ("officers", "total since then"),
        ("burglary in dudley apr 2025 to jan 2026", "total since then"),
    ],
)
def test_what_can_be_two_times_is_not_taken_for_one(asked: str, again: str, talking: World) -> None:
    assert said(talking, [asked, again])[-1].answers == ()


@pytest.mark.parametrize(
    ("question", "now", "against"),
    [
        ("burglary january v now", "2026-03", "2026-01"),
        ("burglary in january compared to now", "2026-03", "2026-01"),
        ("burglary in january and now", "2026-03", "2026-01"),
        ("has burglary come down since the hub opened in october", "2026-03", "2025-10"),
        ("has burglary come down since operation magpie started in oct", "2026-03", "2025-10"),
        ("has burglary gone up since we changed shifts in january", "2026-03", "2026-01"),
    ],
)
def test_the_newest_is_held_against_when_something_began(
    question: str, now: str, against: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    (found, *_) = answer(worlds["sample"], Asked(question=question, as_of=days["sample"])).answers
    assert (found["statistic"], found["period"], found["against"]) == ("change", now, against)


@pytest.mark.parametrize(
    "question",
    [
        "burglary since the new patrols",
        "burglary since the knives in dudley in january",
        "burglary since the robbery in january",
        "burglary since the increase in knives in january",
        "burglary since the ones with knives in january",
    ],
)
def test_what_names_a_place_or_a_measure_is_no_mere_event(
    question: str, worlds: dict[str, World], days: dict[str, date]
) -> None:
    assert answer(worlds["sample"], Asked(question=question, as_of=days["sample"])).answers == ()


def test_one_number_is_the_figure(worlds: dict[str, World], days: dict[str, date]) -> None:
    asked = "chief wants one number for burglary in february and how it compares with last year"
    (found, *_) = answer(worlds["sample"], Asked(question=asked, as_of=days["sample"])).answers
    assert (found["statistic"], found["period"], found["against"]) == ("change", "2026-02", "2025-02")
    one = answer(worlds["sample"], Asked(question="one burglary in dudley", as_of=days["sample"]))
    assert one.answers == ()


@pytest.mark.parametrize(
    ("question", "period"),
    [
        ("worried about crime sep to nov 2025", "wave-12"),
        ("worried about crime last quarter", "wave-12"),
        ("worried about crime april to june", "wave-11"),
    ],
)
def test_the_wave_of_a_quarter_is_its_figure_with_its_days(
    question: str, period: str, talking_of: dict[str, World]
) -> None:
    (found,) = talk(talking_of, [question])
    assert first(found)["period"] == period
    assert "2025 to " in found.text


@pytest.mark.parametrize(
    ("said", "waves"),
    [
        (["worried about crime previous wave"], ["wave-11"]),
        (["worried about crime latest wave", "previous one?", "the one before?"], ["wave-12", "wave-11", "wave-10"]),
        (["worried about crime wave 11", "wave before"], ["wave-11", "wave-10"]),
        (["worried about crime two waves ago"], ["wave-10"]),
    ],
)
def test_the_wave_before_is_that_before_the_newest_held(
    said: list[str], waves: list[str], talking_of: dict[str, World]
) -> None:
    assert [first(one)["period"] for one in talk(talking_of, said)] == waves


@pytest.mark.parametrize("asked", ["change", "difference", "up or down", "is it up or down"])
def test_the_change_after_two_waves_is_between_those_and_not_on_the_year(
    asked: str, talking_of: dict[str, World]
) -> None:
    *_, change = talk(talking_of, ["worried about crime wave 11", "wave 12", asked])
    assert "in Wave 12" in change.text
    assert "against" in change.text
    assert "in Wave 11" in change.text


@pytest.mark.parametrize("time", ["first wave", "two waves ago", "in the wave before last", "previous wave"])
def test_of_what_is_counted_otherwise_there_is_no_wave(time: str, talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, [f"recorded robbery {time}"])
    assert found.answers == ()


def test_of_more_waves_than_are_held_there_is_none(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["worried about crime first wave", "the one before"])
    assert found[1].answers == ()


@pytest.mark.parametrize("time", ["in october", "in 2025", "this quarter", "in may and june", "from april to october"])
def test_of_a_part_of_a_wave_or_of_several_there_is_none(time: str, talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, [f"worried about crime {time}"])
    assert (found.answers, found.reason) == ((), "cadence")


def test_from_a_month_to_now_is_all_of_it_also_against_last_year(talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, ["taser from april to now v last year"], "tenth_force")
    assert (first(found)["period"], first(found)["against"]) == ("2026-04..2026-12", "2025-04..2025-12")
    (stock,) = talk(talking_of, ["police officer strength from end of march 26 to now"], "tenth_force")
    assert (first(stock)["period"], first(stock)["against"]) == ("2026-12", "2026-03")


@pytest.mark.parametrize(
    ("questions", "held"),
    [
        (["confidence wave 10", "wave 11", "change"], "against 59.3% in Wave 10"),
        (["confidence wave 11", "and wave 10", "difference"], "against 59.3% in Wave 10"),
        (["confidence wave 9", "wave 10", "up or down"], "against 58.9% in Wave 9"),
    ],
)
def test_two_waves_one_after_the_other_are_held_against_one_another(
    talking_of: dict[str, World], questions: list[str], held: str
) -> None:
    assert held in talk(talking_of, questions)[-1].text


@pytest.mark.parametrize("before", ["average robbery in dudley", "average robbery in dudley in april to december 2025"])
def test_behind_an_average_one_month_is_its_figure(before: str, talking: World) -> None:
    *_, found = said(talking, [before, "and in february 2026"], thread=before)
    assert "Robbery in Dudley: 26 in February 2026" in found.text
