import pytest

from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.periods.fitting_periods import without_days
from bot.figures.periods import PeriodKind, parse_period
from tests.asking.catalogue import understood

MAY = AskedPeriod(Form.NAMED, (parse_period("2025-05"), parse_period("2026-05-25")), words="may 25")


def test_a_day_is_meant_only_of_what_is_counted_by_the_day() -> None:
    assert without_days([(3, MAY)], {PeriodKind.DAY}) == [(3, MAY)]
    ((place, found),) = without_days([(3, MAY)], {PeriodKind.MONTH})
    assert (place, [one.text for one in found.candidates]) == (3, ["2025-05"])


def test_a_period_that_can_only_be_days_is_left_as_it_is() -> None:
    days = AskedPeriod(Form.NAMED, (parse_period("2026-03-01..2026-03-09"),))
    assert without_days([(0, days)], {PeriodKind.MONTH}) == [(0, days)]


@pytest.mark.parametrize(
    "text",
    [
        "change in burglary in harrow between jul 25 and nov 25",
        "by how much did burglary drop in harrow from jul 25 to nov 25",
        "compared with jul 25, how was burglary in harrow in nov 25",
    ],
)
def test_two_months_with_their_years_cut_short_are_held_against_one_another(text: str) -> None:
    question = understood(text)
    assert [one.text for one in question.period.candidates] == ["2025-11"]
    assert question.against_period is not None
    assert [one.text for one in question.against_period.candidates] == ["2025-07"]
