"""The same thing under another name: where a measure has no figure for a question, the one that has."""

from collections.abc import Sequence
from dataclasses import replace

from bot.asking.answers import NoFigure
from bot.asking.question import Intent, Question, only_its_figures
from bot.asking.words.tokens import stem, words_of
from bot.figures.framework import Framework
from bot.figures.measures import Measure
from bot.figures.targets import is_aimed_at

_NOT_HELD = ("nothing held", "no rank", "nothing to rank")
_NO_BASE = ("no base", "no such base", "different bases")
_NO_TARGET = "no target"
_OF_A_GROUP = "target of a group"
_OF_THE_WHOLE = frozenset(
    {"all", "total", "overall", "recorded", "the", "police", "reported", "number", "of", "offence", "incident"}
)
"""What a name may say besides and still be of the same thing: all of it, and who counted it."""


def stand_ins(
    question: Question, reason: str, said: str, framework: Framework, denied: frozenset[str]
) -> tuple[Question, ...]:
    """The question with another measure in the place of its only one, for each that can be meant by the words said.

    `reason` is why there is no figure, `said` what the measure was called by. The other is of the same thing where one
    of its names is just those words, but for who counted it. A target may be that of a part of it: what
    the answer is of is for the answer to say.
    """
    if reason == "no rank" and question.intent is Intent.RANK and question.table and question.home_meant:
        return _of_its_areas(question, framework)
    if reason in _NO_BASE and question.intent is Intent.RATE and question.rate is None and question.side_by_side:
        return (replace(question, intent=Intent.VALUE, by_number=True),)  # held against each other, and no rate asked
    if len(question.measures) != 1 or question.groups or not said:
        return ()
    own = framework.measures[question.measures[0]]
    words = _stems(said)
    others = [one for one in framework.measures.values() if one.key != own.key and one.key not in denied]
    alike = [one for one in others if one.unit is own.unit]
    if reason in _NOT_HELD:
        return _with(question, [one for one in alike if _is_called(one, words)])
    if reason != _NO_TARGET or question.intent not in (Intent.TARGET, Intent.VARIANCE):
        return ()
    aimed = [one for one in others if _has_target(one, question, framework)]
    named = [one for one in aimed if words <= _stems(one.name)]
    same = [one for one in named if one in alike]
    whole = [one for one in alike if one in aimed and _is_called(one, words)]
    # A cut is of a number; any other target with the word in its name may be one of a part of it, in percent.
    moves = question.aim is not None and question.aim.way
    return _with(question, whole or same or ([] if moves else named))


def counted_as_often(question: Question, framework: Framework, denied: frozenset[str]) -> Sequence[tuple[str, str]]:
    """What the measure is a part of, or the same as, where that is counted by what was asked for; with its question.

    Muggings of a month, where robbery by the month is of all kinds: to offer, and not to take.
    """
    asked, areas = question.period.candidates, question.areas
    if len(question.measures) != 1 or len(asked) != 1 or len(areas) != 1 or question.groups or areas[0] == "":
        return ()
    own, area, period = framework.measures[question.measures[0]], framework.areas[areas[0]], asked[0]
    called = [_stems(name) for name in (own.name, *own.aliases)]
    return [
        (f"{one.name} in {area.name} in {period.in_words}", f"{one.name} in {area.name} {period.text}")
        for one in framework.measures.values()
        if one.key not in denied | {own.key}
        and one.cadence is period.kind
        and (one.unit, one.combine) == (own.unit, own.combine)
        and any(_stems(one.name) - _OF_THE_WHOLE <= name for name in called)
    ]


def called_alike(own: Measure, framework: Framework, denied: frozenset[str]) -> list[Measure]:
    """The measures of the same thing as another, by their names: robbery and recorded robbery, which others count."""
    return [
        one
        for one in framework.measures.values()
        if one.key not in denied | {own.key}
        and (one.unit, one.combine) == (own.unit, own.combine)
        and (_is_called(one, _stems(own.name)) or _is_called(own, _stems(one.name)))
    ]


def _of_its_areas(question: Question, framework: Framework) -> tuple[Question, ...]:
    """`League table of PDR completion`: where no other force holds it, that of our own areas."""
    children = framework.children_of(framework.home) if framework.home is not None else ()
    kinds = {child.kind for child in children}
    return tuple(replace(question, intent=Intent.RANKING, by=kind) for kind in kinds) if len(kinds) == 1 else ()


def _with(question: Question, measures: Sequence[Measure]) -> tuple[Question, ...]:
    return tuple(replace(question, measures=(one.key,)) for one in measures)


def _is_called(measure: Measure, words: frozenset[str]) -> bool:
    """Whether a name of a measure is some words, and nothing more than that it is the whole of them."""
    names = (_stems(name) for name in (measure.name, *measure.aliases))
    return any(words <= name and name - words <= _OF_THE_WHOLE for name in names)


def _has_target(measure: Measure, question: Question, framework: Framework) -> bool:
    return is_aimed_at(one for area in question.areas for one in framework.targets_for(measure.key, area))


def _stems(name: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words_of(name)) - {"the", "and", "a"}


def figure_without_a_target(question: Question, why: NoFigure) -> Question | None:
    """How a place or a group stands against a target that only its whole has: its figure, which no target judges.

    What is said of the target itself, its number or its year, is of no figure of a place; of a group it may be that of
    the whole.
    """
    of_one = len(question.measures) == 1 and len(question.areas) == 1 and len(question.groups) < 2
    of_a_group = why.reason == _OF_A_GROUP
    aim = question.aim
    said = aim is not None and (not of_a_group or bool(aim.way) or aim.number is None)
    plain = question.intent is Intent.VARIANCE and not (said or question.milestone or question.by)
    if not (of_one and plain) or why.reason not in (_NO_TARGET, _OF_A_GROUP) or not why.details.get("around"):
        return None
    at_home = question.home_meant and not of_a_group
    if question.percent or question.more_periods or at_home or question.condition is not None:
        return None
    return replace(only_its_figures(question), home_meant=False, without_target=True)
