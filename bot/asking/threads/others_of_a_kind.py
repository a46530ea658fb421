"""`And the others`, `the rest` after some of a kind were told: those that rose, those above a number, the top three."""

from dataclasses import replace

from bot.asking.question import OF_CHANGES, Intent, NotUnderstood, Question, only_its_figures
from bot.asking.reading.areas_of_a_kind import areas_asked_through
from bot.asking.threads.of_all import LEFT
from bot.asking.threads.some_of_those import picks
from bot.asking.threads.thread import Thread
from bot.figures.framework import Framework
from bot.figures.measures import dimension_of


def others_of_a_kind(said: str, thread: Thread, framework: Framework) -> Question | NotUnderstood | None:
    """The figures of those of the kind that were not told, or how each has moved; None where all were, or one was.

    Of areas it is kept how all are in their order, and which of them were told beside those that were asked for.
    """
    previous = thread.question
    if previous is None or thread.unanswered or not LEFT.match(said):
        return None
    if previous.intent is Intent.CHANGE and previous.condition in OF_CHANGES and len(previous.measures) > 1:
        return replace(previous, not_so=not previous.not_so)
    if previous.by and previous.how_far and not previous.beside and len(previous.areas) == 1 and not previous.condition:
        return NotUnderstood("no others")
    if previous.by and len(previous.areas) > 1 and (previous.how_far or previous.lines) and previous.condition is None:
        previous = replace(previous, by="", how_far=False, lines=(), threshold=None, beside="")  # picked of their kind
    if len(kinds := {framework.areas[key].kind for key in previous.areas}) == 1 and _names_some(previous):
        return _beside_those(previous, kinds.pop(), framework)
    if previous.intent is Intent.SHARE and not previous.by:
        return _beside_the_part(previous, thread)
    if not _told_some(previous):
        return None
    # Where none went so, what stands there is what was told before it, of one time.
    rows = (one for one in thread.shown if not one.beside and (one.against is not None or not previous.changed))
    told = {one.group or one.area for one in rows}
    if previous.by.startswith("groups:"):
        dimension, measure = previous.by.removeprefix("groups:"), framework.measures[previous.measures[0]]
        alike = tuple(one.key for one in measure.groups if dimension_of(one.key) == dimension)
    else:
        alike = areas_asked_through(previous, framework)
    others = tuple(key for key in alike if key not in told)
    if not others:
        return NotUnderstood("no others")
    plain = _plainly(previous)
    return replace(plain, groups=others) if previous.by.startswith("groups:") else replace(plain, areas=others)


def _beside_the_part(previous: Question, thread: Thread) -> Question | None:
    """Behind the share that one of several areas has: the figures of the others of them."""
    rows = tuple(dict.fromkeys(one.area for one in thread.rows if one.measure in previous.measures))
    others = tuple(key for key in rows if key not in previous.areas)
    told = previous.areas[:1] if len(others) < len(rows) else ()
    return replace(only_its_figures(previous), areas=others, home_meant=False) if told and others else None


def _names_some(previous: Question) -> bool:
    """Whether the figures of several areas that were named were told, or their total."""
    plain = previous.intent in (Intent.VALUE, Intent.RATE, Intent.CHANGE) and len(previous.measures) == 1
    some = len(previous.areas) > 1 and ":" not in previous.by and previous.condition is None
    return plain and some and not (previous.more_periods or previous.peers)


def _beside_those(previous: Question, kind: str, framework: Framework) -> Question | None:
    """The same of the other areas of a kind in the force, or beside those elsewhere that were named; None of none."""
    home = framework.home or ""
    within = (
        framework.lying_within((home,)) if all(home in framework.with_ancestors(key) for key in previous.areas) else ()
    )
    parents = {framework.areas[key].parent for key in previous.areas}
    alike = (
        key for key, one in framework.areas.items() if one.kind == kind and (key in within or one.parent in parents)
    )
    others = tuple(key for key in alike if key not in previous.areas)
    return replace(previous, areas=others, by="", summed=previous.summed and len(others) > 1) if others else None


def _told_some(previous: Question) -> bool:
    moved = previous.changed and previous.intent is Intent.RANKING
    return len(previous.measures) == 1 and (moved or picks(previous))


def _plainly(previous: Question) -> Question:
    """The figures of what is asked, or how they have moved, without what told which of them."""
    plain = Question(
        measures=previous.measures,
        areas=previous.areas,
        groups=previous.groups,
        period=previous.period,
        rate=previous.rate,
        intent=Intent.VALUE if previous.rate is None else Intent.RATE,
    )
    if not previous.changed:
        return plain
    return replace(
        plain,
        intent=Intent.CHANGE,
        rate=None,
        against=previous.against,
        against_period=previous.against_period,
        against_unsaid=previous.against_unsaid,
        percent=previous.percent,
    )
