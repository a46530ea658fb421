"""Short labels of periods, as the field writes them under a chart: Apr 2015, Q1 2015/16, 2015/16."""

from datetime import timedelta

from bot.figures.periods import MONTHS, Period, PeriodKind

_NOUNS = {
    PeriodKind.FINANCIAL_QUARTER: "quarter",
    PeriodKind.FINANCIAL_YEAR: "year",
    PeriodKind.YEAR_ENDING: "year",
    PeriodKind.SPAN: "period",
}


_YEAR = range(364, 372)
"""In days: 52 or 53 weeks, or a year of the calendar."""
_PREPOSITIONS = {PeriodKind.DAY: "on", PeriodKind.SPAN: "from"}


def label_lines(period: Period) -> tuple[str, str]:
    """The label as two short lines, the year below; the second is empty where one line says it all."""
    start, end = period.start, period.end
    year = str(start.year)
    match period.kind:
        case PeriodKind.DAY | PeriodKind.WEEK:
            return f"{start.day} {_month(start.month)}", year
        case PeriodKind.MONTH:
            return _month(start.month), year
        case PeriodKind.QUARTER:
            return f"{_month(start.month)}–{_month(end.month)}", year
        case PeriodKind.FINANCIAL_QUARTER:
            return period.text[-2:], period.text[:7]
        case PeriodKind.WAVE:
            return period.name or period.text, ""
        case PeriodKind.YEAR_ENDING:
            return f"year to {_month(end.month)}", str(end.year)
        case PeriodKind.SPAN:
            return f"{start.day} {_month(start.month)} {year}", f"to {end.day} {_month(end.month)} {end.year}"
    return period.text, ""


def short_label(period: Period) -> str:
    """The label on one line: `Apr 2015`, `Q1 2015/16`, `2015/16`, `w/c 20 Jul 2015`."""
    label = " ".join(line for line in label_lines(period) if line)
    return f"w/c {label}" if period.kind is PeriodKind.WEEK else label


def title_label(period: Period) -> str:
    """The label in a title: months and days in full, quarters and years as the field names them."""
    if period.kind in (PeriodKind.FINANCIAL_QUARTER, PeriodKind.FINANCIAL_YEAR, PeriodKind.YEAR):
        return short_label(period)
    return period.in_words


def cadence_noun(kind: PeriodKind, number: int = 1) -> str:
    """What a period of this kind is called, in the plural unless there is one."""
    noun = _NOUNS.get(kind, kind.value)
    return noun if number == 1 else f"{noun}s"


def preposition(period: Period) -> str:
    """The word that goes before the period in full: `on` a day, `from` one month to another, `in` all else."""
    return _PREPOSITIONS.get(period.kind, "in")


def length_in_words(period: Period) -> str:
    """How long a period is: `12 months`, `one month`, `9 days`. Some 52 weeks are 12 months."""
    start, after = period.start, period.end + timedelta(days=1)
    days = (after - start).days
    if days in _YEAR:
        return "12 months"
    if start.day == after.day:
        months = (after.year - start.year) * 12 + after.month - start.month
        return "one month" if months == 1 else f"{months} months"
    return "one day" if days == 1 else f"{days:,} days"


def is_a_year(period: Period) -> bool:
    """Whether a period is 12 months long, so that a rate of it is one of a year."""
    return length_in_words(period) == "12 months"


def _month(number: int) -> str:
    return MONTHS[number - 1][:3]
