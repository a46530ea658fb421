"""`Rest of the fens towns, same month`, `and the other two` behind the figure of some places: of those not told yet."""

import re
from collections.abc import Iterator
from dataclasses import replace

from bot.asking.names.named import Sort
from bot.asking.names.vocabulary import Vocabulary
from bot.asking.periods.period_names import number_of
from bot.asking.question import Intent, NotUnderstood, Question, only_its_figures
from bot.asking.threads.thread import Thread
from bot.asking.words.said_around import CLOSED, OPENED
from bot.figures.framework import Framework

_SAME_TIME = r"(?:,? (?:for |in |over )?(?:the )?same (?:month|time|period|quarter|year|week|wave|months|dates?))*"
_REST = re.compile(
    rf"^{OPENED}(?:(?:for|in|show me|give me|list) )*(?:all )?(?:the )?"
    r"(?P<said>others?|rest|remaining|remainder|missing)"
    rf"(?: (?:of )?(?:the |our |those )?(?P<where>.+?))?{_SAME_TIME}{CLOSED}$"
)
_JOINS = frozenset({"in", "of", "within", "across", "the", "at"})
_TOLD_OF = (Intent.VALUE, Intent.RATE, Intent.SIGNALS)
_MOST_WORDS = 4


def rest_of_places(said: str, thread: Thread, vocabulary: Vocabulary) -> Question | NotUnderstood | None:
    """The figures of the places of a kind that were not told; None where they are not said by their kind or number.

    So many others are those beside the ones that were told, of the area around them or else of the force.
    """
    told, framework = _told(thread), vocabulary.framework
    found = _REST.match(said) if told is not None else None
    if told is None or found is None:
        return None
    where = (found["where"] or "").split()
    number = number_of(where[0]) if where else None
    named = _where(where[1:] if number else where, vocabulary)
    kinds = {framework.areas[key].kind for key in told.areas}
    if not where or named is None or len(kinds) != 1 or not {named[1]} <= {"", *kinds}:
        return None
    around = named[0]
    if around == framework.home and not named[1]:
        return None  # the rest of the force is read as ever
    if len(told.areas) == 1 and not around and found["said"].startswith("other"):
        return None  # beside one area all of its kind are told
    within = (around,) if around else _around(told.areas, framework)
    for place in within:
        alike = framework.lying_within((place,)) if {*told.areas} & framework.lying_within((place,)) else frozenset()
        others = tuple(key for key in framework.areas if key in alike - {*told.areas} and _is_of(key, kinds, framework))
        if others and number in (None, len(others)):
            return _of_those(told, others, framework)
    return (
        NotUnderstood("no others")
        if around and not number and {*told.areas} <= framework.lying_within(within)
        else None
    )


def _told(thread: Thread) -> Question | None:
    """The question of which the figures of some places were told; None where something else was."""
    last = thread.question
    if last is None or thread.unanswered or len(last.measures) != 1 or last.by or not last.areas:
        return None
    if last.more_periods or last.peers or last.condition or last.intent not in _TOLD_OF:
        return None
    alike = {one for each in thread.alike for one in each.areas if replace(each, areas=last.areas) == last}
    return replace(last, areas=tuple(dict.fromkeys((*last.areas, *sorted(alike)))))


def _around(told: tuple[str, ...], framework: Framework) -> tuple[str, ...]:
    """The area that all of those lie directly in, and then the force."""
    parents = {framework.areas[key].parent for key in told}
    nearest = [one for one in parents if one is not None] if len(parents) == 1 else []
    return tuple(dict.fromkeys((*nearest, *((framework.home,) if framework.home else ()))))


def _is_of(key: str, kinds: set[str], framework: Framework) -> bool:
    return framework.areas[key].kind in kinds


def _of_those(told: Question, others: tuple[str, ...], framework: Framework) -> Question:
    plain = replace(only_its_figures(told), areas=others, home_meant=False)
    if told.intent is Intent.RATE:
        plain = replace(plain, intent=Intent.RATE, rate=told.rate)
    return replace(plain, count_behind=told.count_behind, summed=told.summed and len(others) > 1)


def _where(words: list[str], vocabulary: Vocabulary) -> tuple[str, str] | None:
    """The area and the kind of area that some words name: towns in the Fens; None where more is said."""
    if not words:
        return "", ""
    for cut in range(len(words) + 1):
        halves = (words[:cut], words[cut:])
        for first, second in (halves, halves[::-1]):
            areas, kinds = [*_named(first, Sort.AREA, vocabulary)], [*_named(second, Sort.KIND, vocabulary)]
            if len(areas) == len(kinds) == 1 and (areas[0] or kinds[0]):
                return areas[0], kinds[0]
    return None


def _named(words: list[str], sort: Sort, vocabulary: Vocabulary) -> Iterator[str]:
    """The keys that all of some words are a name of, but for small words at their ends; one that is empty for none."""
    while words and words[0] in _JOINS:
        words = words[1:]
    while words and words[-1] in _JOINS:
        words = words[:-1]
    if not words:
        yield ""
    elif len(words) <= _MOST_WORDS:
        yield from dict.fromkeys(one.key for one in vocabulary.readings(tuple(words)) if one.sort is sort)
