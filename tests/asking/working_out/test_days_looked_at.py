"""Which days are read for a question: enough for its answer, and no more."""

from dataclasses import replace
from datetime import date

import pytest

from bot.asking.asked_period import NEWEST, AskedPeriod, Form
from bot.asking.question import AskedRate, Intent, Question, Statistic
from bot.asking.working_out.days_looked_at import are_held, days_looked_at
from bot.asking.working_out.work import Work
from bot.chasing.register import Register
from bot.figures.areas import Area
from bot.figures.framework import Framework
from bot.figures.measures import Better, Combine, Measure, Rate, Unit
from bot.figures.periods import Period, PeriodKind, parse_period
from bot.figures.series import Observation, SeriesKey, figures_of
from bot.watching.facts import Facts

BURGLARY = Measure("burglary", "Burglary", Unit.COUNT, Better.LOWER, PeriodKind.MONTH, Combine.SUM)
FRAMEWORK = Framework(
    areas={
        key: Area(key, key, kind, parent=parent)
        for key, kind, parent in (("north", "force", None), ("hill", "borough", "north"), ("dale", "borough", "north"))
    },
    measures={
        "burglary": BURGLARY,
        "robbery": replace(BURGLARY, key="robbery", rates={"default": Rate(1_000, "people")}),
        "officers": replace(BURGLARY, key="officers", combine=Combine.LAST),
    },
)
MAY = (date(2025, 5, 1), date(2025, 5, 31))


def of(*texts: str, **more: object) -> AskedPeriod:
    return AskedPeriod(Form.NAMED, tuple(map(parse_period, texts)), **more)  # type: ignore[arg-type] # its fields


def ranked(period: AskedPeriod, measure: str = "burglary", **more: object) -> Question:
    given: dict[str, object] = {"intent": Intent.RANKING, "measures": (measure,), "by": "borough", "period": period}
    return Question(**(given | more))  # type: ignore[arg-type] # fields of a question


def test_areas_are_put_in_order_by_the_figures_of_the_period_that_was_named() -> None:
    assert days_looked_at(ranked(of("2025-05")), FRAMEWORK) == MAY
    assert days_looked_at(ranked(of("2025-05", relative=True)), FRAMEWORK) == MAY
    assert days_looked_at(ranked(of("2025-05"), "robbery", extreme=Statistic.HIGHEST), FRAMEWORK) == MAY
    assert days_looked_at(ranked(of("2025/26")), FRAMEWORK) == (date(2025, 4, 1), date(2026, 3, 31))


@pytest.mark.parametrize(
    "question",
    [
        ranked(NEWEST),
        ranked(of("2025-05", "2024-05", floating=True)),
        ranked(AskedPeriod(Form.TO_DATE, (parse_period("2025/26"),), relative=True)),
        ranked(of("2025-05-07")),
        ranked(of("2025-05-31"), "officers"),
        ranked(of("2025-05"), rate=AskedRate()),
        ranked(of("2025-05"), "robbery"),
        ranked(of("2025-05"), "robbery", extreme=Statistic.HIGHEST, by="peers:similar"),
        ranked(of("2025-05"), changed=True),
        ranked(of("2025-05"), more_periods=(of("2024-05"),)),
        ranked(of("2025-05"), by="groups:age"),
        ranked(of("2025-05"), by=""),
        ranked(of("2025-05"), intent=Intent.VALUE),
    ],
    ids=lambda question: f"{question.period.form} {question.measures[0]} {question.by}",
)
def test_where_more_may_bear_on_the_answer_all_days_are_read(question: Question) -> None:
    assert days_looked_at(question, FRAMEWORK) is None


@pytest.mark.parametrize(
    ("hill", "dale", "enough"),
    [
        (["2025-04", "2025-05"], ["2025-04", "2025-05"], True),
        (["2025-04", "2025-05"], ["2025-05"], False),
        (["2025-04", "2025-05"], [], False),
    ],
)
def test_they_are_enough_only_where_every_area_holds_the_whole_period(
    hill: list[str], dale: list[str], enough: bool
) -> None:
    held = {"hill": hill, "dale": dale}
    figures = figures_of(
        (SeriesKey("burglary", area), [Observation(parse_period(text), 1.0) for text in texts])
        for area, texts in held.items()
        if texts
    )
    work = Work(Facts(date(2025, 6, 20), FRAMEWORK, figures, Register(), ()))
    asked = Period("2025-04..2025-05", PeriodKind.SPAN, date(2025, 4, 1), date(2025, 5, 31))
    assert are_held(ranked(AskedPeriod(Form.NAMED, (asked,))), work) is enough
