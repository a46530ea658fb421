"""`What about Eastwharf` after which boroughs rose, missed their target, or are unusual: of that one, in it or not."""

from dataclasses import replace

from bot.asking.question import EACH_PERIOD, Intent, Question, in_no_order
from bot.asking.reading.parts import Parts
from bot.figures.framework import Framework

_OF_ONE = {
    Intent.VALUE: Intent.VALUE,
    Intent.RATE: Intent.RATE,
    Intent.SHARE: Intent.SHARE,
    Intent.CHANGE: Intent.CHANGE,
    Intent.SIGNALS: Intent.SIGNALS,
    Intent.LIST_MISSED: Intent.TARGET,
    Intent.LIST_TARGETS: Intent.TARGET,
}
"""What is asked of one area where it was asked of all of a kind."""


def of_one_of_the_list(asked: Question, parts: Parts, previous: Question, framework: Framework) -> Question:
    """The question of the areas that are named now, in which none of the kind that was listed lie; else as it was.

    The list once more, of that one area, would leave out the area wherever it is none of those that were asked for.
    """
    intent = Intent.CHANGE if asked.changed else _OF_ONE.get(asked.intent)
    if intent is None or not _names_some_of_them(asked, parts, previous, framework):
        return asked
    if intent is Intent.TARGET and len(asked.areas) > 1:
        intent = Intent.LIST_TARGETS
    return replace(in_no_order(asked), intent=intent, by="", changed=False, against_trend=False, with_trend=False)


def _names_some_of_them(asked: Question, parts: Parts, previous: Question, framework: Framework) -> bool:
    by = previous.by
    if not by or by == EACH_PERIOD or by.startswith("groups:") or asked.by != by or asked.measures != previous.measures:
        return False
    if not (parts.areas or parts.home_said) or parts.kinds or parts.peers or parts.others or parts.areas_asked:
        return False
    if by.startswith("peers:") or (previous.home_meant and asked.areas == previous.areas):
        return bool(asked.areas)
    around = {
        key for one in framework.areas.values() if one.kind == by for key in framework.with_ancestors(one.key)[1:]
    }
    return bool(asked.areas) and around.isdisjoint(asked.areas)
