"""Times and what goes on from them as people type them in a hurry; the numbers are sums of the tenth force's months."""

import pytest

from bot.asking.answers import Status
from bot.duties.answer import World
from tests.questions.conversations import first, talk

_FORCE = "tenth_force"
_JUNE = "personal robbery june 2026"
_SO_FAR = "personal robbery in dockhead so far this year"
_AT_ITS_RATE = ["personal robbery year to date", "at that rate where do we finish the year"]


def _told(talking_of: dict[str, World], *asked: str) -> str:
    found = talk(talking_of, [*asked], _FORCE)[-1]
    assert found.status is Status.ANSWERED, found.text
    return found.text


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (["personal robbery in dockhead lst mnth"], "439 in December 2026"),
        (["personal robbery in dockhead lst mnth", "n tht mnth lst yr"], "254 in December 2025"),
        (["personal robbery lst 3 mnths"], "4,679 in total, from October to December 2026"),
        (["personal robbery in dockhead nov", "n the mnth b4"], "in October 2026"),
    ],
)
def test_words_written_without_their_vowels(talking_of: dict[str, World], asked: list[str], told: str) -> None:
    assert told in _told(talking_of, *asked)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ([_JUNE, "12 months to then"], "17,396 in the 12 months to June 2026"),
        ([_JUNE, "12 months up to then"], "17,396 in the 12 months to June 2026"),
        ([_JUNE, "and the same month a year back"], "in June 2025"),
        ([_SO_FAR, "and what was it by then last year"], "2,267 in the year to date, from April to December 2025"),
        (["trc", _JUNE, "and sept on the same basis"], "in September 2026"),
    ],
)
def test_a_time_is_told_from_the_one_that_stands_there(
    talking_of: dict[str, World], asked: list[str], told: str
) -> None:
    assert told in _told(talking_of, *asked)


def test_behind_several_times_up_to_then_is_of_none(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["personal robbery may and july 2026", "12 months to then"], _FORCE)[-1]
    assert found.status is not Status.ANSWERED


def test_a_month_on_the_basis_of_a_rolling_year_has_no_figure(talking_of: dict[str, World]) -> None:
    found = talk(talking_of, ["personal robbery 12 months to nov", "and oct on the same basis"], _FORCE)[-1]
    assert found.status is not Status.ANSWERED


def test_we_behind_a_district_are_that_district_in_the_same_period(talking_of: dict[str, World]) -> None:
    assert "2,267" in _told(talking_of, _SO_FAR, "how many did we have in the same period last year")
    assert "Kingsmere" in _told(talking_of, _SO_FAR, "and the force same period")


@pytest.mark.parametrize(
    ("asked", "then", "told"),
    [
        ("personal robbery rolling 12", "prev rolling 12 and change", "against 17,701 in the 12 months to December"),
        ("personal robbery last 3 months", "previous 3 and change", "against 4,201 in July to September 2026"),
        ("personal robbery 12 months to june 2026", "prev 12 and the % change", "12 months to June 2025"),
        ("personal robbery november 2026", "october, and the change", "in October 2026"),
    ],
)
def test_a_time_and_the_change_is_the_change_on_it(
    asked: str, then: str, told: str, talking_of: dict[str, World]
) -> None:
    assert told in _told(talking_of, asked, then)


def test_a_quarter_only_and_that_of_the_year_before_are_each_told(talking_of: dict[str, World]) -> None:
    for asked in (
        "personal robbery q2 only, and q2 the year before",
        "personal robbery quarter 2 and q2 a year earlier",
    ):
        found = talk(talking_of, [asked], _FORCE)[-1]
        assert [one["value"] for one in found.answers] == [4201, 4418], asked


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (["personal robbery in dockhead dec", "have we ever had a month as bad as that"], "never as high before"),
        (["personal robbery in dockhead dec - is it the highest since whenever"], "never as high before"),
        (["is personal robbery dec 2026 the highest we hold"], "December 2026 is 1,657, 28 below that"),
        (["in how many months out of the last 12 was personal robbery under 1400"], "in 6 of 12 months held"),
        (["personal robbery in dockhead this year so far (fin year)"], "2,358 in the year to date"),
        (
            [
                "personal robbery in the year to September 2026 and how it compares with the 12 months before. "
                "Kind regards, Helen (OPCC)"
            ],
            "17,179 in the 12 months to September 2026 against 17,724",
        ),
        (
            [
                "i calls attended in 15 dec",
                "how many months out of the last 12 were we under 90",
                "101 calls abandoned",
            ],
            " in December",
        ),
    ],
)
def test_records_counts_and_years_as_they_are_said(talking_of: dict[str, World], asked: list[str], told: str) -> None:
    assert told in _told(talking_of, *asked)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("and jan before the new telephony came in", "15.9% in January 2026"),
        ("and april before the new telephony came in", "15.8% in April 2025"),
    ],
)
def test_a_month_before_what_is_noted_is_the_newest_before_it(
    asked: str, told: str, talking_of: dict[str, World]
) -> None:
    assert told in _told(talking_of, "101 calls abandoned nov", asked)


def test_what_drops_out_when_a_month_lands(talking_of: dict[str, World]) -> None:
    ask = "what drops out of the rolling 12 for personal robbery when {} lands, and how big is it"
    assert "1,508, of January 2026, drops out" in _told(talking_of, ask.format("jan"))
    later = talk(talking_of, [ask.format("feb")], _FORCE)[-1]
    assert later.status is not Status.ANSWERED and "January 2027" in later.text


def test_behind_a_straight_line_a_year_for_comparison_is_its_figure(talking_of: dict[str, World]) -> None:
    told = talk(talking_of, [*_AT_ITS_RATE, "25/26 outturn for comparison", "uplift on the year before in %"], _FORCE)
    assert first(told[2])["value"] == 17561
    assert "(-2.7%), 17,561 in the financial year 2025/26 against 18,052" in told[3].text
    for asked in ("is that more than 25/26", "in % terms against 25/26"):
        assert talk(talking_of, [*_AT_ITS_RATE, asked], _FORCE)[-1].status is not Status.ANSWERED


def test_which_of_the_last_months_were_beyond_a_number(talking_of: dict[str, World]) -> None:
    told = _told(talking_of, "personal robbery december 2026", "which of the last 12 months were under 1400")
    assert "below 1,400 in 6 of 12 months held" in told


def test_what_the_year_is_if_it_goes_on_so(talking_of: dict[str, World]) -> None:
    assert "17,164 over the financial year" in _told(
        talking_of, _AT_ITS_RATE[0], "if it goes on like this whats the year"
    )


def test_what_is_coming_off_when_a_month_comes_in(talking_of: dict[str, World]) -> None:
    told = _told(talking_of, "whats coming off the rolling 12 for personal robbery when january comes in")
    assert "1,508, of January 2026, drops out" in told
