"""Peers' figures come later than one's own: what is compared is compared over one period."""

from datetime import date

import pytest

from bot.asking.answers import Figure, Listed, NoFigure
from bot.asking.asked_period import AskedPeriod, Form
from bot.asking.question import Intent, Question
from bot.asking.working_out.work import Work
from bot.asking.working_out.working_out import worked_out
from bot.figures.areas import Area, PeerGroup
from bot.figures.framework import Framework
from bot.figures.measures import Better, Combine, Measure, Unit
from bot.figures.periods import PeriodKind, parse_period
from bot.figures.series import Observation, SeriesKey, figures_of
from bot.watching.facts import Facts

MONTHS = ("2026-03", "2026-04", "2026-05")
FORCES = ("north", "south", "east", "west")
FRAMEWORK = Framework(
    areas={key: Area(key, key.title(), "force") for key in FORCES},
    measures={
        "burglary": Measure("burglary", "Burglary", Unit.COUNT, Better.LOWER, PeriodKind.MONTH, Combine.SUM),
    },
    home="north",
    peer_groups={"similar": PeerGroup("similar", "Similar forces", FORCES)},
)


def worked(question: Question, held: dict[str, int]) -> object:
    """What comes of a question where each force holds so many of the months, from the first on."""
    rows = [
        (SeriesKey("burglary", force), [Observation(parse_period(month), 10.0) for month in MONTHS[:number]])
        for force, number in held.items()
    ]
    return worked_out(question, Work(Facts(date(2026, 6, 10), FRAMEWORK, figures_of(rows))))


def asked(intent: Intent, *areas: str, **more: object) -> Question:
    return Question(intent=intent, measures=("burglary",), areas=areas, **more)  # type: ignore[arg-type] # fields of it


def periods(found: object) -> set[str]:
    figures = found.figures if isinstance(found, Listed) else found
    assert isinstance(figures, tuple), figures
    return {one.period.text for one in figures if isinstance(one, Figure) and one.period}


LATE = {"north": 3, "south": 2, "east": 2, "west": 2}


@pytest.mark.parametrize("intent", [Intent.RANK, Intent.GAP])
def test_among_peers_the_newest_period_is_the_newest_that_they_hold(intent: Intent) -> None:
    assert periods(worked(asked(intent, "north"), LATE)) == {"2026-04"}


def test_two_areas_beside_one_another_are_given_for_the_newest_that_both_hold() -> None:
    assert periods(worked(asked(Intent.VALUE, "north", "south"), LATE)) == {"2026-04"}


def test_an_area_by_itself_is_given_for_its_own_newest() -> None:
    assert periods(worked(asked(Intent.VALUE, "north"), LATE)) == {"2026-05"}


def test_the_members_of_a_group_are_put_in_order_by_the_newest_that_most_of_them_hold() -> None:
    ranked = asked(Intent.RANKING, "north", by="peers:similar")
    assert periods(worked(ranked, LATE)) == {"2026-04"}
    assert periods(worked(ranked, {"north": 3, "south": 3, "east": 3, "west": 1})) == {"2026-05"}


def test_where_most_hold_the_newest_one_that_is_late_is_left_out_and_no_older_is_given() -> None:
    assert periods(worked(asked(Intent.RANK, "north"), {"north": 3, "south": 3, "east": 3, "west": 1})) == {"2026-05"}


def test_a_period_that_was_named_is_never_exchanged() -> None:
    may = AskedPeriod(Form.NAMED, (parse_period("2026-05"),), words="may")
    assert isinstance(worked(asked(Intent.RANK, "north", period=may), LATE), NoFigure)


@pytest.mark.parametrize(
    ("asked_period", "texts"),
    [
        (AskedPeriod(Form.ROLLING, relative=True), {"YE-2026-04"}),
        (AskedPeriod(Form.TO_DATE, (parse_period("2026"),), relative=True), {"2026-01..2026-04"}),
    ],
)
def test_what_runs_to_the_newest_runs_to_the_newest_that_both_hold(asked_period: AskedPeriod, texts: set[str]) -> None:
    months = [f"2025-{month:02}" for month in range(5, 13)] + ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05"]
    rows = [
        (SeriesKey("burglary", force), [Observation(parse_period(month), 10.0) for month in months[:number]])
        for force, number in {"north": 13, "south": 12}.items()
    ]
    question = asked(Intent.VALUE, "north", "south", period=asked_period)
    assert periods(worked_out(question, Work(Facts(date(2026, 6, 10), FRAMEWORK, figures_of(rows))))) == texts
