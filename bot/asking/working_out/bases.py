"""What rates are counted by: of those that are held against one another, a base that was counted at one time."""

from collections.abc import Iterable, Mapping

from bot.asking.answers import NoFigure
from bot.asking.working_out.work import Given, Subject, Work
from bot.figures.measures import Rate
from bot.figures.rates import RateValue, SharedBase, base_of_all, rate_of
from bot.figures.series import SeriesKey


def rate_for(subject: Subject, given: Given, rate: Rate) -> RateValue:
    """The rate of a figure that is given."""
    base = subject.work.subject(rate.of, subject.key.area)
    if base.hidden:
        return RateValue(reason="its base is not shown")
    return rate_of(given.value, given.chosen.called, base.series, rate, shared_base(subject, given, rate))


def shared_base(subject: Subject, given: Given, rate: Rate) -> SharedBase:
    """The base of the areas that are held against one another, of those that hold the same periods."""
    work, key, called = subject.work, subject.key, given.chosen.called
    place = (key.measure, key.group, rate.of, given.chosen.periods)
    if place not in work.bases:
        texts = {one.text for one in given.chosen.periods}
        areas = [area for area in work.compared if _holds(work, SeriesKey(key.measure, area, key.group), texts)]
        bases = (work.facts.figures.series(SeriesKey(rate.of, area)) for area in areas)
        work.bases[place] = base_of_all(called, bases)
    return work.bases[place]


def without_one_base(name: str, of: str, work: Work) -> NoFigure:
    """Why nothing is said of the order of some rates: they are counted by what was counted at different times."""
    return NoFigure(reason="different bases", details={"name": name, "base": work.framework.measures[of].name})


def base_said(base: SharedBase, rate: Rate | None, work: Work) -> Mapping[str, object]:
    """What the words say of the base of several areas, where it is not the newest of each of them."""
    if rate is None or base.period is None or not base.is_older:
        return {}
    return {"shared_base": work.framework.measures[rate.of].name, "shared_base_period": base.period.in_words}


def _holds(work: Work, key: SeriesKey, texts: Iterable[str]) -> bool:
    series = work.facts.figures.series(key)
    return series is not None and all(text in series.places for text in texts)
