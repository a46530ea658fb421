from datetime import date

from bot.cli.briefing_output import briefing_as_json, briefing_in_words
from bot.duties.briefing import brief
from tests.duties.sample_figures import BRIEFING_2014, ROOT, home
from tests.golden_files import assert_golden


def test_the_table_of_november_2014_comes_out_of_its_home_to_the_digit() -> None:
    # Strategic Policing and Crime Board, 2 December 2014, paragraph 110; there total recorded crime is printed as 0.9%.
    catalogue, source = home(BRIEFING_2014)

    rows = briefing_as_json(brief(catalogue, source, date(2014, 11, 24)))["rows"]

    columns = ("last_year", "this_year", "difference", "milestone_percent", "milestone_volume", "variance", "verdict")
    assert {row["measure"]: tuple(row[column] for column in columns) for row in rows} == {
        "burglary-dwelling": (8045, 7310, -735, -2, 7884, -574, "better"),
        "ppvwi": (6623, 7192, 569, -5, 6291, 901, "worse"),
        "robbery": (3360, 3171, -189, -5, 3192, -21, "better"),
        "total-recorded-crime": (114287, 115245, 958, None, None, None, None),
        "business-crime": (22978, 25016, 2038, None, None, None, None),
    }
    assert {row["measure"]: round(row["percent"], 1) for row in rows} == {
        "burglary-dwelling": -9.1,
        "ppvwi": 8.6,
        "robbery": -5.6,
        "total-recorded-crime": 0.8,
        "business-crime": 8.9,
    }
    assert rows[3]["percent"] == 95800 / 114287


def test_percentages_are_not_rounded() -> None:
    catalogue, source = home(BRIEFING_2014)

    rows = briefing_as_json(brief(catalogue, source, date(2014, 11, 24)))["rows"]

    assert rows[0]["percent"] == -73500 / 8045


def test_the_table_reads_like_the_papers() -> None:
    catalogue, source = home(BRIEFING_2014)

    said = briefing_in_words(brief(catalogue, source, date(2014, 11, 24)), catalogue.framework)

    assert_golden("briefing/november_2014.txt", said + "\n")


def test_the_samples_table_at_the_end_of_its_year() -> None:
    catalogue, source = home(ROOT)

    said = briefing_in_words(brief(catalogue, source, date(2026, 3, 31)), catalogue.framework)

    assert_golden("briefing/sample.txt", said + "\n")


def test_what_is_not_given_says_why_below_the_table() -> None:
    catalogue, source = home(ROOT)

    said = briefing_in_words(brief(catalogue, source, date(2026, 4, 20)), catalogue.framework)

    assert "Total recorded crime in West Midlands Police: no whole financial quarter of 2026/27 is held" in said


def test_a_year_without_targets_says_so() -> None:
    catalogue, source = home(BRIEFING_2014)

    said = briefing_in_words(brief(catalogue, source, date(2013, 11, 24)), catalogue.framework)

    assert said.endswith("No milestone and no monitored measure has its target in this year.")
