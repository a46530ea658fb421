"""What was told of by complaints, calls and reports, and complaints about those who work for the police."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.measures import Combine, Group
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_NOISE = (Group("noise", "Noise and parties", ("noise",)), Group("drinking", "Street drinking"))
MEASURES = (
    measure("asb", "ASB incidents", "ASB", groups=_NOISE),
    measure("complaints", "Complaints", description="Cases recorded against officers and staff"),
    measure("officers", "Officers in post", "officers", combine=Combine.LAST),
    measure("abuse", "Domestic abuse crimes", "DA", description="Crimes; incidents that are no crime are left out"),
)
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in MEASURES}), Register())


@pytest.mark.parametrize(
    ("text", "measures", "groups"),
    [
        ("asb complaints in Harrow", ("asb",), ()),
        ("complaints about asb last month", ("asb",), ()),
        ("noise asb complaints", ("asb",), ("noise",)),
        ("noise complaints", ("asb",), ("noise",)),
        ("complaints about officers in Harrow last month", ("complaints",), ()),
        ("complaints against police officers", ("complaints",), ()),
        ("complaints about our staff", ("complaints",), ()),
        ("complaints about the police last month", ("complaints",), ()),
    ],
)
def test_all_that_is_held_of_them_is_told(text: str, measures: tuple[str, ...], groups: tuple[str, ...]) -> None:
    found = read(text, VOCABULARY, DAY)
    assert isinstance(found.outcome, Question), found
    assert (found.outcome.measures, found.outcome.groups) == (measures, groups)
    assert found.only_held


@pytest.mark.parametrize("text", ["DA complaints", "complaints about parking", "complaints by officers", "DA calls"])
def test_what_may_be_another_thing_is_not_taken(text: str) -> None:
    assert isinstance(read(text, VOCABULARY, DAY).outcome, NotUnderstood)


def test_incidents_that_are_left_out_are_said_not_to_be_held() -> None:
    assert read("DA incidents last month", VOCABULARY, DAY).outcome == NotUnderstood(
        "told apart", "DA incidents", ("Domestic abuse crimes",)
    )
