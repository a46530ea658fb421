"""What is to be left out of a measure is never passed over: it is said that no figure is made of the rest."""

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
    ("text", "word", "choices"),
    [
        (
            "burglary except dwelling last month",
            "Burglary dwelling",
            ["burglary last month", "burglary last month by group"],
        ),
        (
            "burglary excluding dwelling in Harrow",
            "Burglary dwelling",
            ["burglary in harrow", "burglary in harrow by group"],
        ),
        ("hate crime other than race", "Race", ["hate crime", "hate crime by strand"]),
        ("how much hate crime apart from faith", "Faith", ["how much hate crime", "how much hate crime by strand"]),
        ("burglary not counting business ones", "Burglary business and community", ["burglary", "burglary by group"]),
        ("burglary not including Harrow", "Harrow", ["burglary", "burglary by district"]),
        ("burglary everywhere but Harlow", "Harlow", ["burglary", "burglary by district"]),
        ("burglary minus Harrow last month", "Harrow", ["burglary last month", "burglary last month by district"]),
        ("violence excluding domestic abuse", "Domestic abuse", ["violence", "Domestic abuse"]),
        ("all districts bar Harrow, burglary", "Harrow", ["burglary", "burglary by district"]),
        ("every district but Harrow for burglary", "Harrow", ["burglary every district"]),
        ("everything but dwelling for burglary", "Burglary dwelling", ["burglary", "burglary by group"]),
        ("burglary outside Harrow last month", "Harrow", ["burglary last month", "burglary last month by district"]),
        ("burglary not in Harrow", "Harrow", ["burglary", "burglary by district"]),
    ],
)
def test_what_is_left_out_is_told_with_what_there_is(text: str, word: str, choices: list[str]) -> None:
    asked = _outcome(text)
    assert isinstance(asked, NotUnderstood), asked
    assert (asked.reason, asked.word) == ("left out", word)
    assert [one.question for one in asked.choices] == choices


def test_in_a_thread_it_is_left_out_of_what_was_told() -> None:
    before = _outcome("burglary last month")
    assert isinstance(before, Question)
    asked = _outcome("and excluding dwelling", before)
    assert isinstance(asked, NotUnderstood)
    assert (asked.reason, [one.question for one in asked.choices]) == ("left out", ["by group"])


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
