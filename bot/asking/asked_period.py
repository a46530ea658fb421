"""The period of a question: named, to date, rolling, the last so many, since a day, or none at all."""

from dataclasses import dataclass
from enum import StrEnum

from bot.figures.periods import Period, PeriodKind


class Form(StrEnum):
    """How the period of a question is meant."""

    NEWEST = "newest"
    NAMED = "named"
    TO_DATE = "to date"
    ROLLING = "rolling"
    LAST = "last"
    SINCE = "since"
    EVERYTHING = "everything held"
    FIRST = "the first held"
    YEAR_AGO = "a year ago"
    BEFORE_NEWEST = "so many before the newest"


@dataclass(frozen=True, slots=True)
class AskedPeriod:
    """A period as it was asked for, before it is known in what periods the measure is held.

    `candidates` are what the words can mean (several where they can mean several things; none where they name no
    period at all). For NAMED they are the periods themselves, for TO_DATE the year, for ROLLING the 12 months (none:
    those to the newest figure), for SINCE the periods it starts with, the likeliest first, for EVERYTHING the one it
    ends with (none: the newest). `relative` periods move
    with the day and may fall back to the newest that is held. LAST has `number` (0: a few) and `unit`
    (None: as the measure is counted); YEAR_AGO has how many years as `number`, BEFORE_NEWEST how many waves back of
    the newest that is held.
    """

    form: Form
    candidates: tuple[Period, ...] = ()
    relative: bool = False
    number: int = 0
    unit: PeriodKind | None = None
    words: str = ""
    floating: bool = False
    """Whether the words left the year out, so that the year beside it decides."""
    closing: bool = False
    """Whether only the end of it is meant: how many there were then."""
    several: bool = False
    """Whether each of the candidates is meant: the last three winters."""
    length_only: bool = False
    """Whether only a length was said, which a period beside it may have: a six-month total."""
    whole: bool = False
    """Of the last so many: whether whole ones are meant, and not as long a time."""
    before_newest: bool = False
    """Of so many years ago: whether it is so long before the newest figure, and not before the day."""
    each: bool = False
    """Whether each of its periods is asked for, one by one."""
    years_before: int = 0
    """How many years before that the same periods are meant, of what moves with the newest figure."""
    later_first: bool = False
    """Whether of its two ends the later may be the one that was said first: between November and October."""
    same_in: tuple[Period, ...] = ()
    """The year of which that part is meant which the period beside it is of its own: the same quarter 2024."""

    @property
    def is_all_held(self) -> bool:
        """Whether all that is held may be meant: nothing says where it begins or ends."""
        return self.form in (Form.NEWEST, Form.EVERYTHING) and not self.candidates


NEWEST = AskedPeriod(Form.NEWEST)


def just_that(period: Period) -> AskedPeriod:
    """Just that period, as one that is named."""
    return AskedPeriod(Form.NAMED, (period,), words=period.text)
