"""A small catalogue for reading questions: a few names that lie close to one another."""

from datetime import date

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import NotUnderstood, Question, Read
from bot.asking.reading.reading import read
from bot.chasing.register import Lead, Register
from bot.figures.areas import Area, PeerGroup
from bot.figures.framework import Framework
from bot.figures.measures import Better, Combine, Group, Measure, Rate, Unit
from bot.figures.periods import PeriodKind, named_period

DAY = date(2026, 4, 20)


def measure(key: str, name: str, *aliases: str, **more: object) -> Measure:
    given: dict[str, object] = {
        "unit": Unit.COUNT,
        "better": Better.LOWER,
        "cadence": PeriodKind.MONTH,
        "combine": Combine.SUM,
    }
    return Measure(key=key, name=name, aliases=aliases, **(given | more))  # type: ignore[arg-type]


FRAMEWORK = Framework(
    areas={
        area.key: area
        for area in (
            Area("north", "North Force", "force", None, ("NF",)),
            Area("harrow", "Harrow", "district", "north"),
            Area("harlow", "Harlow", "district", "north"),
            Area("derbys", "Derbys", "force"),
            Area("march", "March", "district", "north"),
        )
    },
    measures={
        one.key: one
        for one in (
            measure("burglary", "Burglary", rates={"default": Rate(1000, "residents")}, tags=("acquisitive",)),
            measure("theft-of", "Theft of vehicle", "TOV"),
            measure("theft-from", "Theft from vehicle"),
            measure("robbery", "Robbery", "IT"),
            measure("outcomes", "Solved rate", unit=Unit.PERCENT, better=Better.HIGHER, combine=Combine.RATIO),
            measure("hate", "Hate crime", groups=(Group("faith=sikh", "Sikh", ("sikhs",)),)),
            measure("disorder", "Disorder", "incidents"),
            measure("noise", "Noise complaints", "incidents"),
            measure("residents", "Residents", "population", combine=Combine.LAST, cadence=PeriodKind.YEAR),
            measure("trust", "Trust", cadence=PeriodKind.WAVE, unit=Unit.PERCENT),
        )
    },
    home="north",
    peer_groups={"family": PeerGroup("family", "Family of forces", ("north", "derbys"))},
    waves={"wave-3": named_period("wave-3", "Wave 3", date(2026, 1, 1), date(2026, 2, 1))},
)
REGISTER = Register(leads={"acc": Lead("acc", "ACC Crime")})
VOCABULARY = Vocabulary.of(FRAMEWORK, REGISTER)


def asked(text: str, previous: Question | None = None) -> Read:
    return read(text, VOCABULARY, DAY, previous)


def understood(text: str, previous: Question | None = None) -> Question:
    outcome = asked(text, previous).outcome
    assert isinstance(outcome, Question), outcome
    return outcome


def not_understood(text: str) -> NotUnderstood:
    outcome = asked(text).outcome
    assert isinstance(outcome, NotUnderstood), outcome
    return outcome
