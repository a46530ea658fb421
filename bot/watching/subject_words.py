"""What every finding says of its subject, in words and as plain values for templates."""

from bot.figures.framework import Framework
from bot.figures.measures import Measure
from bot.figures.period_labels import preposition
from bot.figures.periods import Period
from bot.figures.series import SeriesKey
from bot.watching.findings import Plain, Subject


def subject_of(key: SeriesKey) -> Subject:
    """A series as the subject of a finding."""
    return Subject(measure=key.measure, area=key.area, group=key.group)


def subject_in_words(key: SeriesKey, framework: Framework) -> str:
    """A series as a sentence names it: `Hate crime (Sikh) in Coventry`; an area in the measure's name is said once."""
    measure = framework.measures[key.measure]
    group = f" ({group_name(measure, key.group)})" if key.group else ""
    placed = f" in {framework.areas[key.area].name}"
    return f"{measure.name}{group}{'' if measure.name.endswith(placed) else placed}"


def group_name(measure: Measure, group: str) -> str:
    """The name of a measure's group, or its key where the catalogue has no name for it."""
    return next((one.name for one in measure.groups if one.key == group), group)


def when_in_words(period: Period) -> str:
    """A period as a sentence places it: `in March 2026`, `on 24 November 2014`."""
    return f"{preposition(period)} {period.in_words}"


def subject_detail(key: SeriesKey, period: Period | None, framework: Framework) -> dict[str, Plain]:
    """The names and properties of a series, under the names that templates use."""
    measure = framework.measures[key.measure]
    return {
        "measure_name": measure.name,
        "area_name": framework.areas[key.area].name,
        "group_name": group_name(measure, key.group) if key.group else None,
        "period_in_words": period.in_words if period else None,
        "unit": measure.unit.value,
        "better": measure.better.value,
        "owner": measure.owner,
        "source": measure.source or None,
    }
