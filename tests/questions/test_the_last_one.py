"""What the last one is behind a figure, and the third of three years."""

import pytest

from bot.duties.answer import World
from tests.questions.conversations import talk


@pytest.mark.parametrize("said", ["up or down on the last one", "better or worse than the last one"])
def test_of_a_survey_it_is_the_wave_before(said: str, talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["confidence in the police", said], "fourth_force")[-1]
    assert "Wave 11" in found.text


def test_of_months_it_is_asked_back(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["residential burglary", "up or down on the last one"], "fifth_force")[-1]
    assert [one.label for one in found.choices] == ["the year before", "the month before"]


def test_where_we_are_on_the_year_to_date_is_of_what_was_told(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["residential burglary", "so where are we YTD against last year"], "fifth_force")[-1]
    assert "402 from April to June 2026 against 486" in found.text


def test_the_year_before_behind_two_years_is_the_third(talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, ["residential burglary this year, last year and the year before"], "fifth_force")
    assert [one["period"] for one in found.answers] == ["2026-04..2026-06", "2025/26", "2024/25"]
