"""Standing above: what explains others, so that those are listed under it."""

from datetime import timedelta

import pytest

from bot.figures.areas import Area
from bot.figures.framework import Framework
from bot.watching.findings import Subject
from bot.watching.rules import Notify, Rule, Severity, UpdateOverdue
from bot.watching.standing import Place, stands_under, top_of

FRAMEWORK = Framework(
    areas={
        "force": Area("force", "Force", "force"),
        "north": Area("north", "North", "division", parent="force"),
        "town": Area("town", "Town", "borough", parent="north"),
    },
    measures={},
)


def _rule(name: str, *inhibits: str) -> Rule:
    return Rule(
        id=name,
        title=name,
        when=UpdateOverdue(timedelta(0)),
        severity=Severity.LOW,
        every="0 7 * * *",
        notify=Notify("team"),
        inhibits=inhibits,
    )


RULES = {rule.id: rule for rule in (_rule("breach", "run"), _rule("run"), _rule("other"))}


def _about(rule: str, area: str, measure: str = "burglary") -> Place:
    return rule, Subject(measure=measure, area=area)


@pytest.mark.parametrize(
    ("place", "found", "above"),
    [
        pytest.param(_about("run", "town"), [], None, id="nothing stands above what is found alone"),
        pytest.param(
            _about("run", "town"),
            [_about("run", "force")],
            _about("run", "force"),
            id="the force stands above its town",
        ),
        pytest.param(
            _about("run", "town"),
            [_about("run", "force"), _about("run", "north")],
            _about("run", "north"),
            id="the nearest area is the one named",
        ),
        pytest.param(_about("run", "force"), [_about("run", "town")], None, id="a town never stands above its force"),
        pytest.param(
            _about("run", "town"), [_about("run", "force", "robbery")], None, id="another measure explains nothing"
        ),
        pytest.param(_about("run", "town"), [_about("other", "force")], None, id="another rule explains nothing"),
        pytest.param(
            _about("run", "town"),
            [_about("breach", "town")],
            _about("breach", "town"),
            id="a rule stands above those that it inhibits",
        ),
        pytest.param(
            _about("run", "town"),
            [_about("breach", "force")],
            _about("breach", "force"),
            id="a rule that inhibits stands above them in the areas within, too",
        ),
        pytest.param(_about("breach", "town"), [_about("run", "town")], None, id="what is inhibited inhibits nothing"),
    ],
)
def test_what_stands_above_a_finding(place: Place, found: list[Place], above: Place | None) -> None:
    assert stands_under(place, {place, *found}, FRAMEWORK, RULES) == above


def test_an_overdue_update_stands_under_the_same_deliverable_of_a_rule_that_inhibits() -> None:
    plan = Subject(deliverable="plan")

    assert stands_under(("run", plan), {("run", plan), ("breach", plan)}, FRAMEWORK, RULES) == ("breach", plan)


def test_the_top_is_what_nothing_stands_above() -> None:
    found = {_about("run", "town"), _about("run", "north"), _about("breach", "force")}

    assert top_of(_about("run", "town"), found, FRAMEWORK, RULES) == _about("breach", "force")
