"""Numbers as people read them: thousands apart, a unit where it has one, and no more decimals than say something."""

from datetime import timedelta
from decimal import ROUND_HALF_UP, Context, Decimal

from bot.figures.exact import exact
from bot.figures.measures import Unit

_DECIMALS = {Unit.POUNDS: 2, Unit.RATE: 2, Unit.RATIO: 2}
_MOST_DECIMALS = 12
_ANY_LENGTH = Context(prec=400)
"""Room for the longest number that a stored value can be, with its decimals."""


def figure_in_words(value: Decimal | float, unit: Unit = Unit.COUNT) -> str:
    """A figure: `1,098`, `62.5%`, `£1,234.50`, `8.2 minutes`. A whole number is written without decimals."""
    number = _decimal(value)
    return _dressed(number, _plain(number, _decimals_for(number, unit)), unit)


def number_in_words(value: Decimal | float) -> str:
    """A number by itself, whatever it counts."""
    return figure_in_words(value)


def line_in_words(value: Decimal | float, unit: Unit = Unit.COUNT) -> str:
    """A computed line such as a process average or a limit: always with its decimals, `331.0`."""
    number = _decimal(value)
    return _dressed(number, _plain(number, _enough_to_show(number, _DECIMALS.get(unit, 1))), unit)


def told_apart(value: Decimal | float, line: Decimal | float, unit: Unit = Unit.COUNT) -> tuple[str, str]:
    """A figure and the line it is held against, with decimals enough that two that differ never read the same."""
    number, limit = _decimal(value), _decimal(line)
    first, second = figure_in_words(number, unit), line_in_words(limit, unit)
    decimals = _DECIMALS.get(unit, 1)
    while number != limit and _rounded(number, decimals) == _rounded(limit, decimals) and decimals < _MOST_DECIMALS:
        decimals += 1
        second = _dressed(limit, _plain(limit, decimals), unit)
        if number != number.to_integral_value():
            first = _dressed(number, _plain(number, decimals), unit)
    return first, second


def signed_in_words(value: Decimal | float, unit: Unit = Unit.COUNT) -> str:
    """A difference with its sign: `+569`, `-735`, `0`."""
    words = figure_in_words(value, unit)
    return f"+{words}" if _decimal(value) > 0 else words


def percent_in_words(value: Decimal | float) -> str:
    """A percentage, 0 to 100, to one decimal: `8.6%`; a whole one without: `2%`."""
    return figure_in_words(value, Unit.PERCENT)


def signed_percent_in_words(value: Decimal | float) -> str:
    """A change in percent with its sign: `+8.6%`, `-9.1%`."""
    return signed_in_words(value, Unit.PERCENT)


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """A number of things: `1 day`, `2 days`, `2 counties`."""
    ends_in_ies = noun.endswith("y") and noun[-2:-1] not in "aeiou"
    return f"{number:,} {noun if number == 1 else plural or (noun[:-1] + 'ies' if ends_in_ies else noun + 's')}"


def _decimal(value: Decimal | float) -> Decimal:
    return value if isinstance(value, Decimal) else exact(value)


def _decimals_for(number: Decimal, unit: Unit) -> int:
    if number == number.to_integral_value():
        return 0
    return _enough_to_show(number, _DECIMALS.get(unit, 1))


def _enough_to_show(number: Decimal, decimals: int) -> int:
    """More decimals where fewer would show a small number as nothing, or more than a twentieth off."""
    while abs(_rounded(number, decimals) - number) * 20 > abs(number) and decimals < _MOST_DECIMALS:
        decimals += 1
    return decimals


def _rounded(number: Decimal, decimals: int) -> Decimal:
    # Half up, as people round by hand.
    return number.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP, context=_ANY_LENGTH)


def _plain(number: Decimal, decimals: int) -> str:
    rounded = _rounded(number.copy_abs(), decimals)
    return f"{rounded:,f}"


def _dressed(number: Decimal, digits: str, unit: Unit) -> str:
    sign = "-" if number < 0 and any(digit in "123456789" for digit in digits) else ""
    match unit:
        case Unit.PERCENT:
            return f"{sign}{digits}%"
        case Unit.POUNDS:
            return f"{sign}£{digits}"
        case Unit.SECONDS | Unit.MINUTES:
            noun = unit.value[:-1] if digits == "1" else unit.value
            return f"{sign}{digits} {noun}"
    return f"{sign}{digits}"


def duration_in_words(length: timedelta) -> str:
    """A length of time in the largest unit that it is a whole number of: `4 weeks`, `10 days`, `90 minutes`."""
    for minutes, noun in ((7 * 24 * 60, "week"), (24 * 60, "day"), (60, "hour")):
        if length >= timedelta(minutes=minutes) and length % timedelta(minutes=minutes) == timedelta(0):
            return counted(length // timedelta(minutes=minutes), noun)
    return counted(length // timedelta(minutes=1), "minute")
