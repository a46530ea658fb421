"""Whether the markings of a catalogue keep what they are to keep: what is marked must not follow from what is open."""

from collections.abc import Sequence

from bot.duties.checks import Check, good, warning
from bot.figures.framework import Framework
from bot.figures.measures import Marking
from bot.figures.number_words import counted
from bot.figures.series import Figures, SeriesKey
from bot.figures.told_by_others import ToldByOthers, told_by_others
from bot.figures.word_lists import listed


def marked_measures(framework: Framework) -> frozenset[str]:
    """The measures that not everybody may see."""
    return frozenset(key for key, one in framework.measures.items() if one.marking is not Marking.OFFICIAL)


def check_of_markings(figures: Figures, framework: Framework) -> Check:
    """Whether any marked measure can be worked out from open ones; each is told once, however many areas tell it."""
    found = {one.told.measure: one for one in reversed(told_by_others(figures, framework))}
    if not found:
        return good("markings", f"{counted(len(marked_measures(framework)), 'marked measure')}, none told by open ones")
    told = "; ".join(_in_words(found[key], framework) for key in sorted(found))
    return warning("markings", told, "mark one of the open ones too, or lower the marking that keeps nothing")


def _in_words(one: ToldByOthers, framework: Framework) -> str:
    name = framework.measures[one.told.measure].name
    parts = _names(one.parts, framework)
    if one.whole is not None:
        told = f"{_name(one.whole, framework)} less {parts}"
    else:
        told = f"the same as {parts}" if len(one.parts) == 1 else f"{parts} together"
    where = framework.areas[one.told.area].name
    return f"“{name}” is marked, and is {told} (in {where}, over the newest {counted(one.periods, 'period')})"


def _names(keys: Sequence[SeriesKey], framework: Framework) -> str:
    return listed([_name(key, framework) for key in keys])


def _name(key: SeriesKey, framework: Framework) -> str:
    measure = framework.measures[key.measure]
    groups = {group.key: group.name for group in measure.groups}
    return f"“{measure.name}”" if not key.group else f"“{measure.name}: {groups.get(key.group, key.group)}”"
