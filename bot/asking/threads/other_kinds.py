"""`The others`, `the rest`, `both` after one kind of a measure was picked: its other kinds, or it is asked back.

*The others* beside a kind are no kind whose name has the word other, and no other places where all kinds stood there.
"""

import re
from dataclasses import replace

from bot.asking.names.vocabulary import Vocabulary
from bot.asking.question import Choice, NotUnderstood, Question
from bot.asking.reading.set_beside_then import OF_ONE_AREA
from bot.asking.threads.thread import Thread
from bot.asking.words.said_around import CLOSED, OPENED
from bot.figures.framework import Framework
from bot.figures.measures import Group, dimension_of

_AROUND = r"(?:(?:for|just|only|show|give|me|list|whats|what is|what are|what were|in|and|all|how many) )*"
_REST = re.compile(
    rf"^{OPENED}{_AROUND}(?:the )?"
    r"(?:others|rest|other (?:ones?|kinds?|types?|sorts?|categories|groups?)|remaining ones|remainder"
    rf"|rest of (?:them|those|it))(?: look like| like)?{CLOSED}$"
)
_BOTH = re.compile(
    rf"^{OPENED}{_AROUND}(?:both|the two|all)(?: (?:of (?:them|those)|together|kinds|types|combined))?{CLOSED}$"
)
_TWO = 2


def other_kinds(said: str, thread: Thread, vocabulary: Vocabulary) -> Question | NotUnderstood | None:
    """The question before of the kinds that were not picked; None where none was, or something else is asked."""
    last, rest = thread.question, _REST.match(said) is not None
    if last is None or thread.unanswered or not (rest or _BOTH.match(said)):
        return None
    if len(last.measures) != 1 or not last.groups or last.intent not in OF_ONE_AREA or ":" in last.by:
        return None
    kinds = _beside(last, vocabulary.framework)
    if not rest:
        return _of_both(last, kinds, vocabulary.framework) if len(kinds) == _TWO else None
    others = tuple(one.key for one in kinds if one.key not in last.groups)
    stood_there = len({one.group for one in thread.rows if one.group and one.measure == last.measures[0]}) > 1
    if not others:
        return NotUnderstood("which of them")
    if stood_there or (last.home_meant and not last.by):
        return replace(last, groups=others)
    return _which_others(last, kinds, vocabulary.framework)


def _beside(last: Question, framework: Framework) -> tuple[Group, ...]:
    """The kinds of the measure that are told apart as those that were picked are."""
    dimensions = {dimension_of(key) for key in last.groups}
    return tuple(one for one in framework.measures[last.measures[0]].groups if dimension_of(one.key) in dimensions)


def _of_both(last: Question, kinds: tuple[Group, ...], framework: Framework) -> NotUnderstood | None:
    """`Both` of two places and of a measure of two kinds can be either."""
    if len(last.areas) != _TWO or len(last.groups) != 1:
        return None
    places = [framework.areas[key].name for key in last.areas]
    names = " and ".join(one.name for one in kinds)
    picked = next(one.name for one in kinds if one.key in last.groups)
    measure = framework.measures[last.measures[0]].name
    of_a_place = (Choice(f"{names} in {one}", f"and {measure} by type in {one}") for one in places)
    both = " and ".join(places)
    return NotUnderstood(
        "several readings", "", choices=(Choice(f"{picked} in {both}", f"and {picked} in {both}"), *of_a_place)
    )


def _which_others(last: Question, kinds: tuple[Group, ...], framework: Framework) -> NotUnderstood | None:
    """Other kinds there or this kind in other places: it is asked which."""
    areas = [framework.areas[key] for key in last.areas]
    measure, group = framework.measures[last.measures[0]].name, next(one for one in kinds if one.key in last.groups)
    if len(areas) != 1 and not last.by:
        return None
    kind = last.by or areas[0].kind
    where = "" if last.home_meant else f" in {' and '.join(one.name for one in areas)}"
    others = ", ".join(one.name for one in kinds if one.key not in last.groups)
    return NotUnderstood(
        "several readings",
        "",
        choices=(
            Choice(f"{others}{where}", f"and {measure} by type{where}"),
            Choice(f"{group.name} by {kind}", f"and {measure} {group.name} by {kind}"),
        ),
    )
