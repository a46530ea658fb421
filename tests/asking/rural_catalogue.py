"""A small catalogue whose measures have long names and hardly an alias, for how people cut them short."""

from datetime import date
from decimal import Decimal

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question
from bot.asking.reading.reading import read
from bot.chasing.register import Register
from bot.figures.areas import Area, PeerGroup
from bot.figures.framework import Framework
from bot.figures.measures import Better, Combine, Group, Unit
from bot.figures.periods import PeriodKind
from bot.figures.targets import LevelTarget
from tests.asking.catalogue import measure

DAY = date(2025, 11, 18)
PERCENT = {"unit": Unit.PERCENT, "combine": Combine.RATIO, "better": Better.HIGHER}
SURVEY = {**PERCENT, "cadence": PeriodKind.WAVE}
SEX = (Group("sex=female", "Women"), Group("sex=male", "Men"))
FRAMEWORK = Framework(
    areas={
        area.key: area
        for area in (
            Area("moor", "Moor Police", "force", None, ("Moor",)),
            Area("vale", "Vale", "district", "moor"),
            Area("deal", "Deal", "district", "moor"),
            Area("ness", "Ness Police", "force", None, ("Ness",)),
        )
    },
    measures={
        one.key: one
        for one in (
            measure("robbery", "Recorded robbery", groups=(Group("kind=personal", "Personal"),)),
            measure("theft", "Farm theft"),
            measure("drugs", "Drug offences"),
            measure("abuse", "Domestic abuse offences"),
            measure("officers", "Officers in post", combine=Combine.LAST),
            measure("sickness", "Sickness days lost", "sickness"),
            measure("fuel", "Fuel costs", unit=Unit.POUNDS),
            measure("attendance", "Attendance time", unit=Unit.MINUTES, combine=Combine.NONE),
            measure("calls", "999 calls", cadence=PeriodKind.WEEK),
            measure("answered", "999 calls answered within 10 seconds", **PERCENT),
            measure("solved", "Positive outcomes", **PERCENT),
            measure("satisfaction", "Victim satisfaction", **PERCENT),
            measure("confidence", "Confidence in the police", objective=("Confidence",), groups=SEX, **SURVEY),
            measure("worry", "Worried about crime", groups=SEX, objective=("Confidence",), **SURVEY),
        )
    },
    home="moor",
    peer_groups={"msf": PeerGroup("msf", "Most Similar Forces", ("moor", "ness"))},
    targets=(LevelTarget(measure="answered", area="moor", at_least=Decimal(90)),),
)
VOCABULARY = Vocabulary.of(FRAMEWORK, Register())


def outcome(text: str) -> Question | NotUnderstood:
    return read(text, VOCABULARY, DAY).outcome


def understood(text: str) -> Question:
    found = outcome(text)
    assert isinstance(found, Question), found
    return found


def not_understood(text: str) -> NotUnderstood:
    found = outcome(text)
    assert isinstance(found, NotUnderstood), found
    return found
