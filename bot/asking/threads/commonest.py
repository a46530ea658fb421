"""`Most common`, `the commonest` after the figure of all kinds: which kind there is most of, then and there."""

from dataclasses import replace

from bot.asking.question import Intent, Question, Statistic
from bot.asking.words.said_around import said_alone
from bot.figures.framework import Framework
from bot.figures.group_dimensions import dimensions_of
from bot.figures.measures import Unit

_ENDS = {"most": Statistic.HIGHEST, "least": Statistic.LOWEST}
_COMMONEST = said_alone(
    r"(?:(?:which|what|whats|which one)(?: is| was)? )?(?:the )?(?:(?P<end>most|least) (?:common|frequent)|commonest)"
    r"(?: (?:type|kind|sort|category|group|one|reason|strand))?"
)


def commonest(said: str, previous: Question, framework: Framework) -> Question | None:
    """The kinds of what was counted, the end that is asked for first; None where they are not one row."""
    found = _COMMONEST.match(said)
    plain = previous.intent is Intent.VALUE and not (previous.by or previous.groups or previous.more_periods)
    if found is None or not plain or len(previous.measures) != 1 or len(previous.areas) != 1:
        return None
    measure = framework.measures[previous.measures[0]]
    dimensions = dimensions_of(measure)
    if len(dimensions) != 1 or measure.unit is not Unit.COUNT:
        return None
    end = _ENDS[found["end"] or "most"]
    return replace(previous, intent=Intent.RANKING, by=f"groups:{dimensions[0]}", extreme=end, only_first=True)
