"""Words beside a name that narrow it are not passed over as though they said it again."""

from dataclasses import replace
from datetime import date

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Intent, NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.measures import Combine, Group, Unit
from bot.figures.periods import PeriodKind
from tests.asking.catalogue import FRAMEWORK, measure

SURVEYED = {"unit": Unit.PERCENT, "cadence": PeriodKind.WAVE, "combine": Combine.RATIO}
GROUPS = (
    Group("age=16-24", "Aged 16 to 24"),
    Group("sex=female", "Women"),
    Group("sex=male", "Men"),
)
STAFF = (Group("staff=officers", "Officers"), Group("staff=pcsos", "PCSOs"))
MEASURES = (
    measure("fear", "Fear of crime", groups=GROUPS, **SURVEYED),
    measure("sickness", "Sickness days", groups=STAFF),
    measure("casualties", "Killed or seriously injured", "KSI"),
    measure("searches", "Section 60 stop and searches", "s60"),
    measure("disturbance", "Domestic incidents", "domestics"),
    measure("officers", "Police officers", combine=Combine.LAST),
    measure("drugs", "Drug offences"),
    measure("abuse", "Domestic abuse"),
    measure("response", "Response time", unit=Unit.MINUTES, combine=Combine.NONE),
    measure("assaults", "Officer assaults"),
)
VOCABULARY = Vocabulary.of(
    replace(FRAMEWORK, measures={**FRAMEWORK.measures, **{one.key: one for one in MEASURES}}), Register()
)


def outcome(text: str) -> Question | NotUnderstood:
    return read(text, VOCABULARY, date(2026, 4, 20)).outcome


@pytest.mark.parametrize(
    ("text", "meant", "groups"),
    [
        ("fear of crime of young people aged 16 to 24", "fear", ("age=16-24",)),
        ("fear of crime of 16 to 24 year olds", "fear", ("age=16-24",)),
        ("fear of crime of women and men", "fear", ("sex=female", "sex=male")),
        ("fear of crime of women and those aged 16 to 24", "fear", ("sex=female", "age=16-24")),
        ("sickness days of officers last month", "sickness", ("staff=officers",)),
        ("s60 searches last month", "searches", ()),
        ("domestics figures last month", "disturbance", ()),
        ("how many domestics jobs last month", "disturbance", ()),
        ("head of custody wants to know: domestics last month", "disturbance", ()),
        ("he'd like domestics on a ytd basis", "disturbance", ()),
        ("where's my domestics at for february", "disturbance", ()),
        ("robbery offences last month", "robbery", ()),
        ("urgent: response time last month", "response", ()),
        ("assaults of officers last month", "assaults", ()),
        ("position on robbery last month", "robbery", ()),
    ],
)
def test_words_that_say_a_name_again_are_passed_over(text: str, meant: str, groups: tuple[str, ...]) -> None:
    found = outcome(text)
    assert isinstance(found, Question)
    assert (found.measures, found.groups, found.intent.value) == ((meant,), groups, "value")


@pytest.mark.parametrize(
    "text",
    [
        "fear of crime of younger women",
        "fear of crime of women aged 16 to 24",
        "sickness days of officers and staff",
        "sickness days of officers, staff",
        "KSI killed last month",
        "killed KSI last month",
        "domestics crimes last month",
        "police officers crimes",
        "police officers jobs",
        "head of custody domestics last month",
        "crack drug offences last month",
        "domestic abusers last month",
        "urgent response time last month",
        "assaults by officers last month",
    ],
)
def test_a_word_that_narrows_a_name_is_not_passed_over(text: str) -> None:
    assert isinstance(outcome(text), NotUnderstood)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("domestic abuse flagged crimes last month", "abuse"),
        ("how many domestic abuse flagged offences in Harrow", "abuse"),
        ("domestic abuse related crimes in Harrow last month", "abuse"),
        ("domestics flagged incidents last month", "disturbance"),
    ],
)
def test_that_it_is_flagged_says_how_it_is_recorded(text: str, key: str) -> None:
    found = outcome(text)
    assert isinstance(found, Question), found
    assert (found.intent, found.measures) == (Intent.VALUE, (key,))


def test_the_share_of_what_is_flagged_is_its_share() -> None:
    found = outcome("number of domestic abuse flagged crimes as a proportion of burglary last month")
    assert isinstance(found, Question)
    assert found.measures == ("abuse", "burglary")


@pytest.mark.parametrize(
    "text",
    [
        "drug related crimes last month",
        "domestics flagged crimes last month",  # incidents, not all of them crimes
        "domestic abuse flagged incidents last month",
        "domestic abuse related arrests last month",
        "burglary related offences last month",
    ],
)
def test_what_is_related_to_it_may_be_more_or_less(text: str) -> None:
    assert isinstance(outcome(text), NotUnderstood)
