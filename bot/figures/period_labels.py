"""Short labels of periods, as the field writes them under a chart: Apr 2015, Q1 2015/16, 2015/16."""

from bot.figures.periods import MONTHS, Period, PeriodKind

_NOUNS = {
    PeriodKind.FINANCIAL_QUARTER: "quarter",
    PeriodKind.FINANCIAL_YEAR: "year",
    PeriodKind.YEAR_ENDING: "year",
    PeriodKind.SPAN: "period",
}


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


def _month(number: int) -> str:
    return MONTHS[number - 1][:3]
