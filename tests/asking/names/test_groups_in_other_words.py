"""Words that say no more than a measure or a group counts, and those near them that say another thing."""

from dataclasses import replace

import pytest

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.measures import Combine, Group, Unit
from tests.asking.catalogue import DAY, FRAMEWORK, measure

_HATE = (Group("race", "Race", ("racist",)), Group("alt", "Alternative subculture", ("subculture",)))
_BURGLED = (
    Group("home", "Burglary of a home", ("residential",)),
    Group("shop", "Burglary of a business or community building", ("business",)),
    Group("sheds", "Outbuildings", ("sheds",)),
)
_DRIVING = (Group("speed", "Speeding", ("speed",)), Group("phone", "Mobile phone"), Group("care", "Careless driving"))
_SEARCHES = (Group("d", "Searches for drugs"), Group("w", "Searches for weapons"))
_RURAL = (
    Group("stock", "Livestock theft", ("sheep theft",)),
    Group("fuel", "Fuel theft", ("diesel theft", "heating oil", "red diesel")),
    Group("plant", "Plant and machinery theft", ("quad and tractor theft", "quads")),
    Group("worry", "Poultry theft and worrying", ("hens",)),
)
_FRAUD = (Group("love", "Romance fraud"), Group("post", "Courier fraud"))
_MISSING = (Group("child", "Children", ("kids", "under 18s")), Group("adult", "Adults"))
MEASURES = (
    measure("stalked", "Stalking and Harassment", groups=(Group("s", "Stalking"), Group("h", "Harassment"))),
    measure("hurt", "Violence with injury", "VWI"),
    measure("burgled", "Burglary", groups=_BURGLED),
    measure("missing", "Missing people reports", "missing people", groups=_MISSING),
    measure("driving", "Fatal Five Enforcement", "fatal five offences", groups=_DRIVING),
    measure("hate", "Hate crime", groups=_HATE),
    measure("video", "Body-worn Video Used at Domestic Incidents", "bodycam", unit=Unit.PERCENT, combine=Combine.RATIO),
    measure("lines", "County Lines Closed", "lines closed"),
    measure("searches", "Stop and searches", groups=_SEARCHES),
    measure("rural", "Rural Crime", "farm crime", groups=_RURAL),
    measure("fraud", "Fraud Reports", groups=_FRAUD),
    measure("robbed", "Robbery"),
    measure("rape", "Rape", tags=("vawg",)),
    measure("charged", "Rape charge rate", unit=Unit.PERCENT, combine=Combine.RATIO, tags=("vawg",)),
    measure("closed", "Cases closed within 20 days", "cases closed", unit=Unit.PERCENT, combine=Combine.RATIO),
)
VOCABULARY = Vocabulary.of(replace(FRAMEWORK, measures={one.key: one for one in MEASURES}), Register())


@pytest.mark.parametrize(
    ("text", "key", "group"),
    [
        ("stalking reports last month", "stalked", "s"),
        ("how many stalking reports were there in February", "stalked", "s"),
        ("reports of stalking last month", "stalked", "s"),
        ("harassment cases last month", "stalked", "h"),
        ("reports of robbery last month", "robbed", None),
        ("violent offences with injury last month", "hurt", None),
        ("violent crime with injury in Harrow last month", "hurt", None),
        ("burglary of business premises last month", "burgled", "shop"),
        ("burglary at commercial premises", "burgled", "shop"),
        ("homes broken into last month", "burgled", "home"),
        ("how many sheds got broken into last month", "burgled", "sheds"),
        ("shed breaks harlow feb", "burgled", "sheds"),
        ("kids reported missing since January", "missing", "child"),
        ("missing kids last month", "missing", "child"),
        ("people gone missing last month", "missing", None),
        ("sheep nicked last month", "rural", "stock"),
        ("how many sheep were stolen in Harrow last month", "rural", "stock"),
        ("diesel stolen from farms last month", "rural", "fuel"),
        ("heating oil thefts in Harrow last month", "rural", "fuel"),
        ("red diesel pinched last month", "rural", "fuel"),
        ("how many quads n tractors nicked last month", "rural", "plant"),
        ("quads thieved since January", "rural", "plant"),
        ("romance scams last month", "fraud", "love"),
        ("scams in Harrow last month", "fraud", None),
        ("county lines shut last month", "lines", None),
        ("adults missing last month", "missing", "adult"),
        ("speeding tickets in Harlow", "driving", "speed"),
        ("mobile phone fines last month", "driving", "phone"),
        ("careless driving last month", "driving", "care"),
        ("alt subculture hate crime last month", "hate", "alt"),
        ("bodycam at domestics last month", "video", None),
        ("how many lines did we close in February", "lines", None),
        ("how many lines have been closed since January", "lines", None),
        ("drug searches last month", "searches", "d"),
        ("stop searches for weapons last month", "searches", "w"),
    ],
)
def test_what_says_no_more_is_read(text: str, key: str, group: str | None) -> None:
    found = read(text, VOCABULARY, DAY).outcome
    assert isinstance(found, Question), found
    assert (found.measures, found.groups) == ((key,), (group,) if group else ())


@pytest.mark.parametrize(
    "text",
    [
        "violent offences without injury last month",
        "kids in care missing",
        "women reported missing",
        "homes last month",
        "business last month",
        "kids last month",
        "tickets last month",
        "phones last month",
        "sheep last month",
        "sheep lost last month",
        "sheep killed last month",
        "tractors nicked last month",
        "quads and trailers nicked last month",
        "hens nicked last month",  # they may have been worried
        "quads seized last month",
        "romance scam arrests last month",
        "caravans broken into last month",
        "stalking arrests last month",
        "stalking reports by women",
        "speeding arrests last month",
        "goth hate crime last month",
        "how many lines did we find in February",
        "violence against women last month",  # several measures
    ],
)
def test_what_narrows_is_not(text: str) -> None:
    assert isinstance(read(text, VOCABULARY, DAY).outcome, NotUnderstood)


def test_what_is_a_percentage_of_cases_is_no_count_of_them() -> None:
    found = read("how many cases did we close in February", VOCABULARY, DAY).outcome
    assert isinstance(found, NotUnderstood)


def test_a_theme_goes_by_what_its_initials_stand_for() -> None:
    found = read("what figures have you got on violence against women", VOCABULARY, DAY).outcome
    assert isinstance(found, Question), found
    assert found.topics == (("measure", "rape"), ("measure", "charged"))


def test_what_was_taken_is_not_said_to_be_itself() -> None:
    assert read("searches for drugs last month", VOCABULARY, DAY).corrected == ()


_RESIDENTIAL = (
    Group("home", "Residential burglary of a home"),
    Group("sheds", "Residential burglary of an unconnected building", ("sheds",)),
)


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("residential burglary last month", None),
        ("residential break-ins in Harrow", None),
        ("is residential burglary down", None),
        ("homes broken into last month", "home"),
        ("home burglary last month", "home"),
        ("sheds broken into last month", "sheds"),
    ],
)
def test_what_two_groups_are_called_is_neither_by_itself(text: str, group: str | None) -> None:
    burgled = measure("burgled", "Burglary", "break-ins", groups=_RESIDENTIAL)
    words = Vocabulary.of(replace(FRAMEWORK, measures={"burgled": burgled}), Register())
    found = read(text, words, DAY).outcome
    assert isinstance(found, NotUnderstood) if group is None else getattr(found, "groups", ()) == (group,)
    if isinstance(found, NotUnderstood):
        assert [one.label.partition("(")[2][:-1] for one in found.choices] == [one.name for one in _RESIDENTIAL]
