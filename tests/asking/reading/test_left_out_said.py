"""What is to be left out is never passed over: the others are told, or that no figure is made of them."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.measures import Group
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_HOMES = (
    Group("home", "Burglary dwelling", ("dwelling",)),
    Group("shop", "Burglary business and community", ("business burglary",)),
)
_HATE = (Group("strand=r", "Race"), Group("strand=f", "Faith"))
_VIOLENCE = (Group("with", "Violence with injury"), Group("without", "Violence without injury", ("without injury",)))
MEASURES = (
    measure("burglary", "Burglary", groups=_HOMES),
    measure("hate", "Hate crime", groups=_HATE),
    measure("violence", "Violence", groups=_VIOLENCE),
    measure("domestic", "Domestic abuse"),
)
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in MEASURES}), Register())


def _outcome(text: str, previous: Question | None = None) -> Question | NotUnderstood:
    return read(text, VOCABULARY, DAY, previous).outcome


@pytest.mark.parametrize(
    ("text", "areas", "groups"),
    [
        ("burglary except dwelling last month", ("north",), ("shop",)),
        ("burglary excluding dwelling in Harrow", ("harrow",), ("shop",)),
        ("hate crime other than race", ("north",), ("strand=f",)),
        ("burglary not counting business ones", ("north",), ("home",)),
        ("burglary not including Harrow", ("north",), ("harlow", "march")),
        ("burglary everywhere but Harlow", ("north",), ("harrow", "march")),
        ("burglary minus Harrow last month", ("north",), ("harlow", "march")),
        ("all districts bar Harrow, burglary", ("north",), ("harlow", "march")),
        ("everything but dwelling for burglary", ("north",), ("shop",)),
        ("burglary last month if you leave out Harrow", ("north",), ("harlow", "march")),
    ],
)
def test_what_is_left_is_the_total_of_the_others(text: str, areas: tuple[str, ...], groups: tuple[str, ...]) -> None:
    asked = _outcome(text)
    assert isinstance(asked, Question), asked
    assert asked.summed
    assert (asked.groups if asked.groups else asked.areas) == groups
    assert asked.areas == areas or not asked.groups


def test_of_each_of_a_kind_it_is_each_of_the_others() -> None:
    asked = _outcome("burglary by district without Harrow and March")
    assert isinstance(asked, Question)
    assert (asked.areas, asked.by, asked.summed) == (("harlow",), "", False)


@pytest.mark.parametrize(
    ("text", "word", "choices"),
    [
        ("burglary outside Harrow last month", "Harrow", ["burglary last month", "burglary last month by district"]),
        ("burglary not in Harrow", "Harrow", ["burglary", "burglary by district"]),
        ("violence excluding domestic abuse", "Domestic abuse", ["violence", "Domestic abuse"]),
        (
            "burglary in Harrow without Harlow",
            "Harlow",
            ["burglary in harrow", "burglary in harrow by district"],
        ),
        (
            "burglary per 1,000 without Harrow",
            "Harrow",
            ["burglary per 1,000", "burglary per 1,000 by district"],
        ),
    ],
)
def test_what_no_figure_can_be_made_of_is_told_with_what_there_is(text: str, word: str, choices: list[str]) -> None:
    asked = _outcome(text)
    assert isinstance(asked, NotUnderstood), asked
    assert (asked.reason, asked.word) == ("left out", word)
    assert [one.question for one in asked.choices] == choices


def test_in_a_thread_it_is_left_out_of_what_was_told() -> None:
    before = _outcome("burglary last month")
    assert isinstance(before, Question)
    asked = _outcome("and excluding dwelling", before)
    assert isinstance(asked, Question)
    assert (asked.groups, asked.period, asked.summed) == (("shop",), before.period, True)


@pytest.mark.parametrize(
    "text",
    [
        "burglary except vans",
        "burglary excluding students",
        "hate crime not counting online",
        "burglary other than arson",
        "burglary not violence",
    ],
)
def test_what_is_not_known_stops_the_answer_as_before(text: str) -> None:
    asked = _outcome(text)
    assert isinstance(asked, NotUnderstood)
    assert asked.reason != "left out"


def test_a_name_with_such_a_word_is_that_name() -> None:
    asked = _outcome("violence without injury last month")
    assert isinstance(asked, Question)
    assert asked.groups == ("without",)
