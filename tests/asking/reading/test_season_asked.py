"""What is usual for a time of the year, and one part of it beside the same part of other years."""

import pytest

from bot.asking.asked_period import Form
from bot.asking.question import Intent, OfYears, Statistic
from bot.figures.periods import PeriodKind
from tests.asking.catalogue import not_understood, understood


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("which month is usually the worst for burglary", OfYears.BY_PART),
        ("is burglary seasonal", OfYears.BY_PART),
        ("is there a seasonal pattern to burglary", OfYears.BY_PART),
        ("what time of year does burglary peak", OfYears.BY_PART),
        ("does burglary usually go up in december", OfYears.BY_PART),
        ("how many burglaries do we usually have in july", OfYears.USUAL),
        ("burglary in a normal july", OfYears.USUAL),
        ("burglary in july compared with an average july", OfYears.THIS_ONE),
        ("is this the best q3 for burglary since 2012", OfYears.THIS_ONE),
        ("is burglary high for the time of year", OfYears.THIS_ONE),
        ("what was our worst july for burglary", OfYears.END),
    ],
)
def test_what_is_asked_of_the_parts_of_years(text: str, kind: OfYears) -> None:
    question = understood(text)
    assert (question.intent, question.of_years) == (Intent.OF_YEARS, kind)


def test_the_years_can_be_named_and_an_end_goes_by_what_is_better() -> None:
    question = understood("worst q3 for burglary since 2012")
    assert (question.extreme, question.among_years.form) == (Statistic.HIGHEST, Form.SINCE)
    assert understood("is q3 normally higher than q2 for burglary").cadences == (PeriodKind.QUARTER,)


def test_usually_by_itself_asks_for_the_average() -> None:
    assert understood("how many burglaries do we usually have").intent is Intent.LINES
    assert understood("highest burglary month").intent is Intent.EXTREME


def test_what_is_usual_of_areas_beside_one_another_is_not_told() -> None:
    assert not_understood("which borough is usually the worst for burglary in july")


def test_the_second_highest_month_is_one_of_them() -> None:
    question = understood("what was the second highest month for burglary")
    assert (question.intent, question.first, question.only_place) == (Intent.EXTREME, 2, True)
    assert understood("two highest months for burglary").only_place is False
