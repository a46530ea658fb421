"""`In minutes`, `in £k`: the units that people ask a figure in, and how many of its own unit make one."""

import re
from dataclasses import dataclass
from decimal import Decimal

from bot.asking.words.tokens import plain_text
from bot.figures.measures import Unit

_SECONDS_A_MINUTE, _MINUTES_AN_HOUR, _THOUSAND, _MILLION = 60, 60, 1_000, 1_000_000
_SAID = {
    **dict.fromkeys(("seconds", "secs", "sec"), "seconds"),
    **dict.fromkeys(("minutes", "mins", "min"), "minutes"),
    **dict.fromkeys(("hours", "hrs"), "hours"),
    **dict.fromkeys(("thousand", "thousands"), "thousand"),
    "k": "thousand pounds",
    "m": "million pounds",
    **dict.fromkeys(("million", "millions"), "million"),
    **dict.fromkeys(("pounds", "sterling"), "pounds"),
}
UNITS_SAID = frozenset(_SAID)
_OWN = {
    "seconds": {Unit.SECONDS: Decimal(1), Unit.MINUTES: 1 / Decimal(_SECONDS_A_MINUTE)},
    "minutes": {Unit.SECONDS: Decimal(_SECONDS_A_MINUTE), Unit.MINUTES: Decimal(1)},
    "hours": {
        Unit.SECONDS: Decimal(_SECONDS_A_MINUTE * _MINUTES_AN_HOUR),
        Unit.MINUTES: Decimal(_MINUTES_AN_HOUR),
    },
    "thousand": {Unit.POUNDS: Decimal(_THOUSAND), Unit.COUNT: Decimal(_THOUSAND)},
    "million": {Unit.POUNDS: Decimal(_MILLION), Unit.COUNT: Decimal(_MILLION)},
    "thousand pounds": {Unit.POUNDS: Decimal(_THOUSAND)},
    "million pounds": {Unit.POUNDS: Decimal(_MILLION)},
    "pounds": {Unit.POUNDS: Decimal(1)},
}
_ASKED = re.compile(rf"\bin \W*(?P<unit>{'|'.join(_SAID)})\b")
_AT_THE_END = re.compile(r"(?<!\d )(?<!\d)\b(?P<unit>hours|hrs|minutes|mins|seconds|secs)\W*$")
"""`Detention time Jan hrs`."""


@dataclass(frozen=True, slots=True)
class UnitSaid:
    """A unit that was said, by its name, and how many of a measure's own make one of it."""

    name: str
    of: Decimal


def unit_said(word: str, own: Unit) -> UnitSaid | None:
    """The unit that a word says, where what is counted in its own can be told in it."""
    name = _SAID.get(word, "")
    of = _OWN.get(name, {}).get(own)
    return None if of is None else UnitSaid(name.removesuffix(" pounds"), of)


def asked_in(text: str, own: Unit) -> UnitSaid | None:
    """The unit that a question asks its figure in, where that is another than its own."""
    plain = plain_text(text)
    found = _ASKED.search(plain) or _AT_THE_END.search(plain)
    said = None if found is None else unit_said(found["unit"], own)
    return None if said is None or said.of == 1 else said
