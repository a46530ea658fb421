"""Where the year would end at the rate so far, put plainly; what asks of a target, or of no rate, is left as it is."""

import pytest

from bot.asking.reading.straight_line_said import with_the_straight_line_plain

_ENDS = "year to date straight line"


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("at the current rate where will shop theft finish the year", "shop theft"),
        ("What would we finish on at this rate?", ""),
        ("if we carry on like this what does the year end up as", ""),
        ("what does dwelling burglary come to by march if nothing changes", "dwelling burglary"),
        ("if we keep going at this pace how many robberies will we have by year end", "robberies"),
        ("what's the projected year end total for shoplifting at the current run rate", "shoplifting"),
        ("on this trajectory what will the year total be", ""),
        ("asb year to date annualised", "asb"),
        ("annualised figure for burglary residential based on the year so far", "burglary residential"),
        ("straight-line projection for KSI this year", "ksi"),
        ("run rate projection, vehicle crime in Merrin", "vehicle crime in merrin"),
        ("theft of vehicles, year end at present rate?", "theft of vehicles"),
        ("annualise that", ""),
        ("so at this rate we end on what", ""),
        ("so where do we finish if it carries on at this rate", ""),
        ("at the present rate how many robberies are we looking at for the full year", "robberies"),
    ],
)
def test_where_the_year_would_end_at_the_rate_so_far_is_put_plainly(said: str, named: str) -> None:
    assert with_the_straight_line_plain(said) == f"{named} {_ENDS}".strip()


@pytest.mark.parametrize(
    "said",
    [
        "at this rate will we hit the target",
        "will we come in under 500 at this rate",
        "where will burglary finish the year",
        "how did we end the year on burglary",
        "if it was up on last year was that unusual",
        "has the rate of burglary come down since march",
        "forecast for burglary",
        "burglary at the current rate per 1,000",
        "rank, of one month, not annualised",
        "if we take out dudley what is the rate",
        "at the force's rate",
        "how many would that be at the rate of Coventry",
    ],
)
def test_nothing_else_is_taken_for_it(said: str) -> None:
    assert with_the_straight_line_plain(said) == said
