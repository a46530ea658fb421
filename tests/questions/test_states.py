"""States, such as officers in post: given at the end of a time, and from then to now; never as a total over it."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import first, talk

# tests/data/fourth_force/data/observations/monthly.csv: officers-in-post, open-investigations, wychmoor


@pytest.mark.parametrize(
    ("text", "now", "then", "against"),
    [
        ("officers in post since December", 1154, 1144, "2024-12"),
        ("officers in post since April", 1154, 1145, "2025-04"),
        ("officers in post over the last 6 months", 1154, 1145, "2025-04"),
        ("officers in post in the last year", 1154, 1139, "2024-10"),
        ("officers in post over the last 12 months", 1154, 1139, "2024-10"),
        ("how have officers in post changed over the last 6 months", 1154, 1145, "2025-04"),
        ("open investigations since December", 4743, 4484, "2024-12"),
        ("open investigations over the last 12 months", 4743, 4478, "2024-10"),
    ],
)
def test_since_a_time_a_state_is_told_then_and_now(
    text: str, now: int, then: int, against: str, talking_of: dict[str, World]
) -> None:
    (found,) = talk(talking_of, [text])
    one = first(found)
    assert (one["statistic"], one["value"], one["against"], one["period"]) == ("change", now - then, against, "2025-10")
    assert f"{now:,} in October 2025 against {then:,} in " in found.text


@pytest.mark.parametrize(
    ("text", "period", "value", "told"),
    [
        ("officers in post this year", "2025-10", 1154, "1,154 at the end of October 2025"),
        ("officers in post year to date", "2025-10", 1154, "given is the end of April to October 2025"),
        ("officers in post in 2024/25", "2025-03", 1141, "1,141 at the end of March 2025"),
        ("officers in post in 2024/25", "2025-03", 1141, "given is the end of the financial year 2024/25"),
        ("officers in post last quarter", "2025-09", 1147, "1,147 at the end of September 2025"),
        ("open investigations in the first half of 2025", "2025-06", 4857, "4,857 at the end of June 2025"),
    ],
)
def test_of_a_time_that_is_named_the_end_is_given_and_said(
    text: str, period: str, value: int, told: str, talking_of: dict[str, World]
) -> None:
    (found,) = talk(talking_of, [text])
    assert (first(found)["period"], first(found)["value"], first(found)["statistic"]) == (period, value, "value")
    assert told in found.text


def test_two_times_are_held_against_one_another_at_their_ends(talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, ["open investigations in Q2 2025/26 against Q1 2025/26"])
    assert (first(found)["value"], first(found)["period"], first(found)["against"]) == (-64, "2025-09", "2025-06")


def test_a_year_to_date_against_the_last_is_of_its_ends(talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, ["officers in post year to date against last year"])
    assert (first(found)["value"], first(found)["period"], first(found)["against"]) == (15, "2025-10", "2024-10")
    assert "1,154 at the end of October 2025 against 1,139 in October 2024" in found.text


def test_averages_ends_and_rows_are_of_the_whole_time_still(talking_of: dict[str, World]) -> None:
    for text, value in (
        ("average officers in post from April to October", 8045 / 7),
        ("lowest officers in post since April", 1145),
        ("officers in post by month since August", 1151),
    ):
        (found,) = talk(talking_of, [text])
        assert float(first(found)["value"]) == pytest.approx(value), text


def test_a_state_by_quarter_is_that_of_the_ends_of_quarters(talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, ["officers in post by quarter since January"])
    told = [(one["period"], one["value"]) for one in found.answers]
    assert told == [("2025-03", 1141), ("2025-06", 1150), ("2025-09", 1147), ("2025-10", 1154)]


@pytest.mark.parametrize("text", ["wanteds as of the weekend", "outstanding suspects over the weekend"])
def test_a_weekend_is_the_end_of_its_week_of_what_is_a_state_then(text: str, talking_of: dict[str, World]) -> None:
    (found,) = talk(talking_of, [text], "tenth_force")
    assert (first(found)["period"], first(found)["value"]) == ("2027-W02", 4422)
    (other,) = talk(talking_of, ["wanteds on 14 to 16 January"], "tenth_force")
    assert other.status is Status.UNKNOWN
