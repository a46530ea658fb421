"""What people call a group of ages: 16 to 34 year olds, the over 60s."""

import re
from collections.abc import Iterable, Iterator

_YOUNG = re.compile(r"under|child|juvenile|youth", re.IGNORECASE)
_GROWN_UP = (16, 17, 18)
"""From where surveys begin: their 16 to 34 are all whom they ask under 35."""
_BETWEEN = re.compile(r"(?:ages?d? )?([0-9]+)(?: to |-| - )([0-9]+)(?: years?(?: olds?)?)?", re.IGNORECASE)
_FROM = re.compile(r"(?:ages?d? )?([0-9]+)(?: and over| or over| plus|\+| and older| and above)", re.IGNORECASE)
_UNDER = re.compile(r"(?:ages?d? )?(?:under|below|younger than)[ -]([0-9]+)s?(?: years?(?: olds?)?)?", re.IGNORECASE)


def _is_younger(name: str, age: int) -> bool:
    ages = [int(number) for number in re.findall(r"[0-9]+", name)]
    return _YOUNG.search(name) is not None or (bool(ages) and min(ages) < age)


def said_of_ages(name: str, others: Iterable[str] = ()) -> Iterator[str]:
    """The other ways of saying the name of a group of ages among others; none of another group."""
    if match := _BETWEEN.fullmatch(name):
        years = f"{match[1]} to {match[2]}"
        yield from (years, f"{match[1]}-{match[2]}", f"{years} year olds", f"{match[1]}-{match[2]} year olds")
        if int(match[1]) in _GROWN_UP and not any(_is_younger(one, int(match[1])) for one in others):
            yield from (f"under {int(match[2]) + 1}", f"under {int(match[2]) + 1} year olds")
    if match := _FROM.fullmatch(name):
        first = match[1]
        yield from (f"{first} and over", f"{first}+", f"{first} plus", f"over {first}", f"{first} year olds and over")
    if match := _UNDER.fullmatch(name):
        years = match[1]
        yield from (f"under {years}", f"under {years}s", f"under-{years}s", f"under {years} year olds", f"u{years}s")
