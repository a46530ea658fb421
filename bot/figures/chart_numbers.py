"""How a chart writes its numbers: as the rest of the house does, and shorter where there is little room."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from bot.figures.chart_picture import ChartPicture
from bot.figures.exact import exact
from bot.figures.measures import Unit
from bot.figures.number_words import figure_in_words, told_apart

ROOM_FOR_DECIMALS = 10_000
"""From this size on a number in the picture goes without decimals."""


@dataclass(frozen=True, slots=True)
class ChartNumbers:
    """The numbers of one chart; lines are told apart from its newest value, which may be None."""

    unit: Unit
    newest: float | None

    def value(self, number: float) -> str:
        """A value in a sentence, with its unit where the unit has a word or a sign."""
        return figure_in_words(number, self.unit)

    def line(self, number: float) -> str:
        """An average or a limit in a sentence; never the same as the newest value unless it is."""
        return told_apart(number if self.newest is None else self.newest, number, self.unit)[1]

    def newest_value(self, *lines: float | None) -> str:
        """The newest value in a sentence, told apart from the lines it is held against."""
        newest = self.newest or 0.0
        written = [told_apart(newest, line, self.unit)[0] for line in lines if line is not None]
        return max([figure_in_words(newest, self.unit), *written], key=len)

    def short_value(self, number: float) -> str:
        """A value where there is little room: £ and % are written, all other units are said once, elsewhere."""
        return self._whole(number) or figure_in_words(number, self._short_unit)

    def short_line(self, number: float) -> str:
        """An average or a limit where there is little room; never the same as the newest value unless it is."""
        newest = number if self.newest is None else self.newest
        whole = self._whole(number)
        if whole is not None and (newest == number or whole != self.short_value(newest)):
            return whole
        return told_apart(newest, number, self._short_unit)[1]

    def _whole(self, number: float) -> str | None:
        """A large number without decimals; None for one that is not large."""
        if abs(number) < ROOM_FOR_DECIMALS:
            return None
        return figure_in_words(exact(number).quantize(Decimal(1), rounding=ROUND_HALF_UP), self._short_unit)

    @property
    def _short_unit(self) -> Unit:
        return self.unit if self.unit in (Unit.PERCENT, Unit.POUNDS, Unit.RATE, Unit.RATIO) else Unit.COUNT


def numbers_of(picture: ChartPicture) -> ChartNumbers:
    """How a picture writes its numbers."""
    return ChartNumbers(picture.unit, picture.newest.value)
