"""Kinds of crime that a catalogue holds as groups alone: burglary of acquisitive crime, public order of disorder.

Where no measure is called so, the kind by itself is asked for by its name. Not where the measure is of whom it was done
to, of why or with what (robbery of knife crime, violence of domestic abuse), or is no crime: the burglaries for which
people are searched.
"""

from collections.abc import Iterable
from itertools import pairwise

from bot.asking.words.crime_types import CRIMES
from bot.asking.words.name_forms import Words
from bot.asking.words.tokens import words_of
from bot.asking.words.word_sets import word_set
from bot.figures.measures import Combine, Measure, Unit

_DONE_BY_POLICE = word_set(
    """
    arrest arrests search searches encounter encounters stop stops warrant warrants call calls incident incidents
    outcome outcomes charge charged summonsed solved detected detection detections disruption disruptions order orders
    visit visits referral referrals deployment deployments complaint complaints allegation allegations collision
    collisions casualty casualties report reports reported test tests use uses notice notices conviction convictions
    victim victims open investigations
    """
)
"""What is counted and is no crime: what the police do, and what they are told of."""
_CRIMES = word_set(
    """
    burglary burglaries robbery robberies theft thefts violence assault assaults damage arson order disorder shoplifting
    stalking harassment fraud rape rapes murder murders homicide homicides
    """
)
_OF_SOME = word_set(
    """
    domestic hate knife gun firearm firearms weapon enabled related alcohol drug drugs youth child children young older
    repeat rural heritage cyber online vawg women girls men victims personal business staff officers police emergency
    workers suspects offenders nominals linked flagged
    """
)
"""In the name of a measure these say which crimes it counts, of whatever kind they are."""


def is_done_by_police(name: str) -> bool:
    """Whether what is counted is no crime; offences against public order are, and the orders of a court are not."""
    words = words_of(name)
    orders = {at for at, pair in enumerate(pairwise(words), start=1) if pair == ("public", "order")}
    return any(word in _DONE_BY_POLICE for at, word in enumerate(words) if at not in orders)


OF_A_PERCENTAGE = word_set(
    "rate rates percent percentage pct proportion share charge charged charges solved solve detected detection outcome "
    "outcomes satisfied satisfaction victims victim confidence cleared clearance"
)
"""What asks for a percentage, and for no count."""


def is_a_percentage_of_crimes(measure: Measure, groups: Iterable[Words], asked: Iterable[str]) -> bool:
    """Whether groups are kinds of crime that a percentage is told of, and none is asked for: of arson a count."""
    named = all(_CRIMES & {*words} for words in groups)
    return named and measure.unit is not Unit.COUNT and OF_A_PERCENTAGE.isdisjoint(asked)


def is_counted(word: str) -> bool:
    """Whether a word by itself is what figures are told of: a crime, or what the police do and are told of."""
    return word in _CRIMES or word in _DONE_BY_POLICE or word in CRIMES


def are_crimes(words: Iterable[str]) -> bool:
    """Whether one of some words is a crime by its name."""
    return not _CRIMES.isdisjoint(words)


def are_kinds_of_crime(measure: Measure, groups: Iterable[Words]) -> bool:
    """Whether groups of a measure, by the words of their names, are kinds of the crimes that it counts."""
    names = [{*words_of(name)} for name in (measure.name, *measure.aliases)]
    counted = measure.unit is Unit.COUNT and measure.combine is Combine.SUM and not is_done_by_police(measure.name)
    plain = counted and not any(_OF_SOME & name for name in names)
    return plain and all(_CRIMES & {*words} and not _OF_SOME & {*words} for words in groups)
