"""Numbers as people write them: digits, a sign, a point. What cannot be kept exactly, or read two ways, is refused."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import isfinite, nan, ulp

import numpy as np

from bot.figures.series import Floats

# At most 15 digits in all: every such number reads back from a double as it was written.
_PLAIN_COLUMN = re.compile(r"(?:(?:-?(?:\d{1,9}(?:\.\d{1,6})?|\d{1,3}\.\d{1,12}|\d{10,15}))?\n)*", re.ASCII)
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)", re.ASCII)
_EXPONENT = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)[eE][+-]?\d{1,3}", re.ASCII)
_SEPARATED = re.compile(r"[+-]?\d{1,3}(?:[ ,'\u00a0\u202f]\d{3})+(?:\.\d+)?", re.ASCII)
_SEPARATORS = re.compile(r"[ ,'\u00a0\u202f]")
_EXAMPLE = "a number is written 1098 or 10.5"
_NEARLY = 4  # units in the last place by which a spreadsheet's own quotient may be off


@dataclass(frozen=True, slots=True, eq=False)
class NumberColumn:
    """A column of numbers: NaN where a cell is empty or at fault, and what is wrong with each cell at fault."""

    values: Floats
    faults: Mapping[int, str]


class NotANumber(ValueError):  # noqa: N818 - named for what it says of the text
    """A text that is not a number as it should be written; the message says what would be."""


def number_column(cells: Sequence[str]) -> NumberColumn:
    """Read a column. Plain ones are read in one go; any other goes cell by cell, with the same outcome."""
    if not any(cells):
        return NumberColumn(np.full(len(cells), nan), {})
    lines = "\n".join(cells) + "\n"
    if lines.count("\n") == len(cells) and _PLAIN_COLUMN.fullmatch(lines):
        return NumberColumn(np.array([float(cell) if cell else nan for cell in cells]) + 0.0, {})
    values = np.full(len(cells), nan)
    faults: dict[int, str] = {}
    for place, cell in enumerate(cells):
        if cell := cell.strip():
            try:
                values[place] = written_number(cell)
            except NotANumber as fault:
                faults[place] = str(fault)
    return NumberColumn(values, faults)


def written_number(text: str) -> float:
    """The number that a text writes. Raises NotANumber for anything that is not plainly one, with what to write."""
    if not _NUMBER.fullmatch(text):
        raise NotANumber(_what_to_write(text))
    value = float(text)
    if not isfinite(value):
        raise NotANumber("is too large to be a figure")
    if Decimal(text) != Decimal(repr(value)):
        raise NotANumber(f"has more digits than can be kept exactly; write {_plainly(value)}")
    return value + 0.0  # minus zero is zero


def _what_to_write(text: str) -> str:
    if _SEPARATED.fullmatch(text):
        return f"has a thousands separator; write {_SEPARATORS.sub('', text)}"
    if text.endswith("%") and _NUMBER.fullmatch(text[:-1].strip()):
        return f"has a per cent sign; write {text[:-1].strip()}"
    if _EXPONENT.fullmatch(text) and isfinite(float(text)):
        return f"is written with an exponent, which hides digits; write {_plainly(float(text))}"
    if text[0] in "£$€" and (_NUMBER.fullmatch(text[1:]) or _SEPARATED.fullmatch(text[1:])):
        return f"has a currency sign; write {_SEPARATORS.sub('', text[1:])}"
    if text[0] in "−–" and _NUMBER.fullmatch(text[1:]):
        return f"has a dash for a minus sign; write -{text[1:]}"
    return f"is not a number; {_EXAMPLE}; leave the row out where the figure is not known"


def _plainly(value: float) -> str:
    text = format(Decimal(repr(float(value))), "f")
    return text.removesuffix(".0")


def plain_text(value: float) -> str:
    """A number as a person would write it in a cell: no exponent, no `.0`."""
    return _plainly(value)


def decimals_written(text: str) -> int:
    """How many decimals a number is written with."""
    return len(text.partition(".")[2])


def is_quotient(value: str, numerator: str, denominator: str, scale: int) -> bool:
    """Whether a written value is scale × numerator / denominator at the decimals it is written with.

    A quotient exactly between two numbers of that length may be rounded either way. A value with all the digits of a
    double may be off in the last of them, as a spreadsheet's own division is.
    """
    quotient = Fraction(numerator) * scale / Fraction(denominator)
    off = abs(Fraction(value) - quotient)
    half = Fraction(1, 2 * 10 ** decimals_written(value))
    return off <= max(half, Fraction(_NEARLY * ulp(float(value))))
