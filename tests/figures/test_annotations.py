"""Annotations: which of them say that figures are counted otherwise from then on."""

import pytest

from bot.figures.annotations import Annotation
from bot.figures.periods import parse_period


def noted(text: str, *, end: str | None = "2026-05", rebase: bool = False) -> Annotation:
    return Annotation(
        measure="burglary",
        area="north",
        start=parse_period("2026-05"),
        end=parse_period(end) if end else None,
        text=text,
        rebase=rebase,
    )


@pytest.mark.parametrize(
    "text",
    [
        "a change in recording is likely",
        "new retail reporting portal",
        "online reporting opened to all retailers",
        "single online home chat moved off the 101 line",
        "redefined: sheds and garages from here",
        "crimes are reclassified",
        "the new record system",
        "district boundaries changed",
        "new telephony platform went live",
        "audit of data quality",
    ],
)
def test_what_is_counted_changes_with_how_it_is_recorded(text: str) -> None:
    assert noted(text).changes_what_is_counted


@pytest.mark.parametrize(
    "text",
    [
        "the music festival",
        "Christmas market in the Cathedral square",
        "first national lockdown, from 23 March 2020",
        "a series linked to one group",
        "overhead line cable cut at two sites on one day",
        "keyless series under investigation",
    ],
)
def test_what_happened_changes_nothing_of_what_is_counted(text: str) -> None:
    assert not noted(text).changes_what_is_counted


def test_what_holds_from_a_day_on_may_change_what_is_counted() -> None:
    assert noted("the new control room opened", end=None).changes_what_is_counted
    assert noted("all tests from here", rebase=True).changes_what_is_counted
