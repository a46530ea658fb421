"""A group and its measure by words of one family: scams referred, allegations of discrimination."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.measures import Group
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_REFERRED = Vocabulary.of(
    replace(
        FRAMEWORK,
        measures={
            one.key: one
            for one in (
                measure(
                    "fraud",
                    "Fraud and cyber referrals",
                    groups=(Group("fraud", "Fraud", ("scams",)), Group("c", "Cyber")),
                ),
                measure(
                    "complaints",
                    "Complaint allegations",
                    "allegations",
                    groups=(
                        Group("bias", "Discriminatory behaviour"),
                        Group("manner", "Individual behaviours"),
                        Group("rest", "Other allegations"),
                    ),
                ),
            )
        },
    ),
    Register(),
)


@pytest.mark.parametrize(
    ("text", "key", "group"),
    [
        ("scams referred in February", "fraud", "fraud"),
        ("how many scams were referred last month", "fraud", "fraud"),
        ("discrimination allegations last month", "complaints", "bias"),
        ("allegations of discrimination in Harrow", "complaints", "bias"),
        ("scams referred in Harrow since January", "fraud", "fraud"),
    ],
)
def test_a_group_and_its_measure_go_by_words_of_one_family(text: str, key: str, group: str) -> None:
    found = read(text, _REFERRED, DAY).outcome
    assert isinstance(found, Question), found
    assert (found.measures, found.groups) == ((key,), (group,))


@pytest.mark.parametrize(
    "text", ["discrimination last month", "offenders referred last month", "victims of scams referred"]
)
def test_what_is_of_whom_or_names_no_measure_is_not(text: str) -> None:
    assert isinstance(read(text, _REFERRED, DAY).outcome, NotUnderstood)
