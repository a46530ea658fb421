"""`Drop robbery`, `take Sale out`, `lose the second` behind several things that were told: the others of them.

What is to be left out must stand there. It is no fall of it, and what is left is told each by itself.
"""

import re
from dataclasses import replace
from datetime import date
from typing import Any

from bot.asking.names.vocabulary import Sort, Vocabulary
from bot.asking.question import EACH_PERIOD, Intent, NotUnderstood, Question
from bot.asking.reading.areas_of_a_kind import areas_asked_through
from bot.asking.reading.the_others import total_of
from bot.asking.threads.named_alone import Named, named_alone
from bot.asking.threads.place_words import LAST, ORDINAL, THING, place_of
from bot.asking.threads.shares_of_what_stands import as_told_before
from bot.asking.threads.some_of_those import picks
from bot.asking.threads.standing import joined, things
from bot.asking.threads.thread import Thread
from bot.asking.words.said_around import CLOSED, OPENED
from bot.asking.words.tokens import words_of
from bot.figures.framework import Framework
from bot.figures.word_lists import listed

_TAKEN_OFF = re.compile(
    rf"^{OPENED}(?:"
    r"(?:drop|lose|ditch|scrap|bin|remove|delete|omit|skip|axe|cut|leave (?:out|off)|take (?:out|off|away)|cut out"
    r"|strip out|knock off|get rid of|do away with|(?:(?:we|i) )?(?:dont|do not) (?:need|want|show|include)"
    r"|no need for|forget(?: about)?) (?P<out>(?!in |of |by |from |on |to )[a-z0-9 ]+?)"
    r"|(?:take|leave|strip|knock|cut|keep) (?P<off>(?!in |of |by |from |on |to )[a-z0-9 ]+?) (?:out|off|away)"
    rf")(?: (?:from|off|of) (?:it|that|the list|there|them|those|this))?{CLOSED}$"
)
_OF_PLACES = re.compile(
    rf"^{OPENED}(?P<sum>(?:(?:whats|what is|what was) )?(?:the )?(?:total|sum) )?"
    r"(?:excluding|exclude|excl|without|except(?: for)?|not counting|minus|bar|apart from|other than|ignore|ignoring)"
    rf" (?P<out>[a-z0-9 ]+?)(?P<total>,? (?:whats|what is|what was|give me)?(?: the)? ?(?:total|sum))?{CLOSED}$"
)
"""Of a measure these words ask for some of another one: all crime without robbery."""
_PLACED = re.compile(rf"^(?:the )?(?:{ORDINAL}|last|bottom|top|final)(?: {THING})?$")
_TOLD_APART = (
    *(Intent.VALUE, Intent.RATE, Intent.CHANGE, Intent.AVERAGE, Intent.EXTREME, Intent.SIGNALS, Intent.LINES),
    *(Intent.TARGET, Intent.VARIANCE),
)
_NAMES = ("measures", "areas", "groups")


def without_those(said: str, thread: Thread, vocabulary: Vocabulary, day: date) -> Question | NotUnderstood | None:
    """The question before of the others alone; None where nothing is left out that stands there."""
    of_places = _OF_PLACES.match(said)
    found = of_places or _TAKEN_OFF.match(said)
    if found is None or any(one.sort in (Sort.MEASURE, Sort.GROUP) for one in vocabulary.readings(words_of(said))):
        return None
    out = next(found[name] for name in ("out", "off") if found.groupdict().get(name))
    taken = _placed(out, thread) or named_alone(out.removeprefix("the "), vocabulary, day)
    taken = tuple(one for one in taken if one.areas) if of_places else taken
    if any(one.areas for one in taken) and (some := _not_all_shown(thread, vocabulary.framework)):
        names = [vocabulary.framework.areas[key].name for one in taken for key in one.areas]
        return NotUnderstood("left out", listed(names), near=(some,))
    less = {asked for one in taken for asked in (_without(one, thread),) if asked is not None}
    if len(less) == 1:
        summed = of_places is not None and bool(of_places["sum"] or of_places["total"])
        left = less.pop()
        return (total_of(replace(left, by="")) or NotUnderstood("no sum of them")) if summed else left
    several = len(thread.shown) > 1 and bool(taken or _PLACED.match(out))
    stands = several or any(_stands(one, thread) for one in taken)
    return NotUnderstood("which of them") if stands and not of_places else None


def _without(taken: Named, thread: Thread) -> Question | None:
    """What was told, without what is named; of an order, or of those that were so, no more than their figures."""
    last = as_told_before(thread.question)
    if last is None:
        return None
    picked = _picked(last, thread)
    if picked is not None:
        return _less(picked, taken)
    if last.intent not in _TOLD_APART or last.condition is not None or last.changed:
        return None
    in_turn = None if last.by or not thread.alike else joined((*thread.alike, last))
    areas = tuple(dict.fromkeys(one.area for one in thread.shown))
    of_kind = bool(last.by) and last.by != EACH_PERIOD and not (last.by.startswith("groups:") or last.with_whole)
    apart = replace(last, by="", areas=areas, peers=None, home_meant=False) if of_kind else None
    found = (_less(one, taken) for one in (last, in_turn, apart) if one is not None)
    less = next((one for one in found if one is not None), None)
    return replace(less, by=last.by) if less is not None and of_kind and len(less.areas) > 1 else less


def _not_all_shown(thread: Thread, framework: Framework) -> str:
    """The measure that not all areas of a kind have a figure of to be shown: of the others of them nothing is told."""
    last = thread.question
    if last is None or last.by in ("", EACH_PERIOD) or ":" in last.by or last.intent not in (Intent.VALUE, Intent.RATE):
        return ""
    told = {one.area for one in thread.shown}
    some = len(last.measures) == 1 and not {*areas_asked_through(last, framework)} <= told and last.condition is None
    return framework.measures[last.measures[0]].name if some else ""


def _picked(last: Question, thread: Thread) -> Question | None:
    """The figures of those that alone were told of a kind, or of an order, in which they were told."""
    of_order = last.intent is Intent.RANKING and last.by not in ("", EACH_PERIOD) and not last.by.startswith("groups:")
    if thread.unanswered or not (picks(last) or of_order):
        return None
    rows = tuple(one.question for one in thread.shown if not one.beside)
    plain = Intent.VALUE if last.rate is None else Intent.RATE
    return joined(tuple(replace(one, intent=plain, against=None, against_period=None) for one in rows))


def _stands(taken: Named, thread: Thread) -> bool:
    """Whether what is named was told just now."""
    told = {key for one in thread.shown for key in (one.measure, one.area, one.group) if key}
    return bool(told & {*taken.measures, *taken.areas, *taken.groups})


def _placed(out: str, thread: Thread) -> tuple[Named, ...]:
    """`The second` of what stands there, by what alone tells it from the others."""
    told = tuple(one.question for one in thread.shown if not one.beside)
    place, rows = place_of(out) if _PLACED.match(out) else 0, told if len(told) > 1 else things(thread)
    at = len(rows) if place == LAST else place
    if not 0 < at <= len(rows):
        return ()
    apart = [name for name in _NAMES if len({getattr(one, name) for one in rows}) == len(rows)]
    only: dict[str, Any] = {name: getattr(rows[at - 1], name) for name in apart}
    return (Named(**only),) if len(apart) == 1 else ()


def _less(several: Question, taken: Named) -> Question | None:
    """The question without what is named, where that stands there and something is left."""
    for name in _NAMES:
        told, out = getattr(several, name), {*getattr(taken, name)}
        left: dict[str, Any] = {name: tuple(one for one in told if one not in out)}
        if out and out < {*told}:
            return replace(several, **left)
    return None
