"""What a measure is counted by may stand in its name: asked for by that, its groups are meant, and not its whole."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.measures import Group
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_WHITE, _BLACK, _ASIAN = Group("white", "White"), Group("black", "Black"), Group("asian", "Asian")
SEARCHES = measure(
    "search-ethnicity",
    "Stop and Search by Ethnicity",
    *("stop search by ethnicity", "stop search ethnicity", "searches"),
    groups=(_WHITE, _BLACK, _ASIAN, Group("not", "Not stated")),
)
BY_STRANGERS = measure(
    "strangers", "Violence by strangers", "stranger violence", groups=(Group("in", "Indoors"), Group("out", "Outdoors"))
)
BY_WEAPON = measure(
    "knives",
    "1.3 Knife crime by weapon",
    "knife crime",
    groups=(Group("kitchen", "Kitchen knife"), Group("machete", "Machete"), Group("other", "Other blade")),
)
VOCABULARY = Vocabulary.of(
    replace(FRAMEWORK, measures={one.key: one for one in (SEARCHES, BY_STRANGERS, BY_WEAPON)}), Register()
)


def _read(text: str) -> Question:
    found = read(text, VOCABULARY, DAY).outcome
    assert isinstance(found, Question), found
    return found


@pytest.mark.parametrize(
    "text",
    [
        "stop and search by ethnicity",
        "stop search by ethnicity last month",
        "by ethnicity stop search last month",
        "stop search ethnicity",
        "stop search ethnicity breakdown",
        "stop search by ethnicity in harrow",
        "stop search ethnicity change on last year",
        "stop search by ethnicity as a table",
    ],
)
def test_asked_for_by_what_its_name_says_a_measure_is_broken_down(text: str) -> None:
    assert _read(text).by in ("groups:group", "groups:ethnicity")


@pytest.mark.parametrize(
    "text",
    [
        "searches last month",
        "stop search by ethnicity total",
        "stop search by ethnicity white",
        "stop search by ethnicity highest month",
        "who leads on stop search by ethnicity",
        "violence by strangers last month",
    ],
)
def test_its_whole_one_group_and_what_is_by_nothing_that_it_is_counted_by_are_not(text: str) -> None:
    assert _read(text).by == ""


def test_the_share_of_each_group_may_be_asked() -> None:
    found = _read("stop search by ethnicity as percentages")
    assert (found.intent, found.by) == (Intent.SHARE, "groups:ethnicity")


@pytest.mark.parametrize(
    "text",
    [
        "knife crime by weapon",
        "knife crime by weapon in harrow in january",
        "knife crime in harrow in january by weapon",
        "knife crime by weapon harrow ytd vs last year",
        "1.3 knife crime by weapon",
    ],
)
def test_the_only_way_that_its_name_tells_is_how_it_is_broken_down(text: str) -> None:
    assert _read(text).by == "groups:group"


@pytest.mark.parametrize(
    "text",
    [
        "knife crime in harrow last month",
        "knife crime by weapon by month",
        "who leads on knife crime by weapon",
        "knife crime by weapon machete",
    ],
)
def test_its_reference_another_way_and_one_group_are_not_broken_down_so(text: str) -> None:
    assert _read(text).by in ("", "each period")
