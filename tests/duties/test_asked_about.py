"""Who may see a marked measure's figures in a message about a request: its owner, and nobody whom it is passed to."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.chasing.requests import About, Offer, Request
from bot.chasing.stepping import Told
from bot.duties.asked_about import may_see
from bot.figures.measures import Better, Combine, Marking, Measure, Unit
from bot.figures.periods import PeriodKind

MARKED = Measure(
    "firearms",
    "Firearm offences",
    Unit.COUNT,
    Better.LOWER,
    PeriodKind.MONTH,
    Combine.SUM,
    marking=Marking.OFFICIAL_SENSITIVE,
    owner="acc",
)
REQUEST = Request(
    id="R1",
    about=About("plan"),
    due=date(2026, 4, 13),
    meeting=date(2026, 4, 21),
    lead="acc",
    holder="acc",
)
PASSED = replace(REQUEST, offer=Offer("superintendent", "acc", datetime(2026, 4, 15, tzinfo=UTC)))


def test_the_owner_who_is_asked_sees_the_figures() -> None:
    assert may_see(REQUEST, Told.ASKED, MARKED)


def test_who_a_request_is_passed_to_does_not() -> None:
    assert not may_see(PASSED, Told.OFFERED, MARKED)
    assert not may_see(replace(REQUEST, holder="superintendent"), Told.ASKED, MARKED)


@pytest.mark.parametrize("told", [Told.ESCALATED, Told.CHECKER, Told.SIGNER, Told.TO_OPERATORS])
def test_nobody_else_who_is_told_does(told: Told) -> None:
    assert not may_see(REQUEST, told, MARKED)


def test_what_is_official_everybody_sees() -> None:
    assert may_see(PASSED, Told.OFFERED, replace(MARKED, marking=Marking.OFFICIAL))
