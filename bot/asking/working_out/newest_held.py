"""How far figures are held: of all measures the newest period, those of one period told together."""

from bot.asking.answers import Listed
from bot.asking.working_out.work import Work
from bot.figures.period_labels import cadence_noun
from bot.figures.periods import Period
from bot.figures.rates import only_bases
from bot.figures.series import SeriesKey


def newest_of_all(work: Work) -> Listed:
    """The newest period that is held of each measure, in home or where it is held; the newest first.

    Bases of rates are left out, and so is what may not be told here.
    """
    framework = work.framework
    passed_over = work.denied | only_bases(framework.measures.values())
    by_period: dict[Period, list[str]] = {}
    every: dict[Period, str] = {}
    for key, measure in framework.measures.items():
        newest = None if key in passed_over else _newest(key, work)
        if newest is not None:
            by_period.setdefault(newest, []).append(measure.name)
            every[newest] = cadence_noun(measure.cadence, 1)
    rows = tuple(
        {"period": period.in_words, "every": every[period], "measures": names}
        for period, names in sorted(by_period.items(), key=lambda one: one[0].end, reverse=True)
    )
    return Listed(kind="newest held", rows=rows, details={"number": sum(len(names) for names in by_period.values())})


def _newest(measure: str, work: Work) -> Period | None:
    """The newest period of a measure in home; where home has none, in the area that has the newest."""
    framework = work.framework
    areas = [area for area in framework.areas if SeriesKey(measure, area) in work.facts.figures]
    if framework.home in areas and framework.home is not None:
        areas = [framework.home]
    held = [work.subject(measure, area).series for area in areas]
    return max((one.newest.period for one in held if one is not None), key=lambda one: one.end, default=None)
