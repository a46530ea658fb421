"""The time that something takes, of what a percentage counts as soon enough: the median beside those in 15 minutes."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from bot.asking.words.tokens import root, words_of
from bot.asking.words.word_sets import word_set
from bot.figures.framework import Framework
from bot.figures.measures import Combine, Measure, Unit

_TIMES = (Unit.MINUTES, Unit.SECONDS)
_UNITS = word_set("second seconds sec secs minute minutes min mins hour hours hr hrs")
_ROOTS_OF_DEEDS = {
    **dict.fromkeys(map(root, word_set("attend attended attendance respond response responded reach arrive")), "come"),
    **dict.fromkeys(map(root, word_set("answer answered answering pickup picked")), "answer"),
}
_SAYS_HOW = frozenset(
    map(
        root,
        word_set(
            "average avg mean median typical time times speed to take taken taking within in inside under percentage "
            "percent proportion share rate of the a for call calls incident incidents job jobs"
        ),
    )
)
"""Words of how it is measured, and what is timed: an immediate is an immediate incident."""


def time_of(share: Measure, framework: Framework) -> Measure | None:
    """The only measure of the time of the same thing as a percentage is of; None where there is not exactly one."""
    timed = (one for one in framework.measures.values() if _is_a_time(one))
    return _only_alike(share, timed) if share.unit is Unit.PERCENT else None


def share_in_time(timed: Measure, framework: Framework) -> Measure | None:
    """The only percentage that counts as soon enough what a measure has the time of; None where there is not one."""
    shares = (one for one in framework.measures.values() if one.unit is Unit.PERCENT)
    return _only_alike(timed, shares) if _is_a_time(timed) else None


def _is_a_time(measure: Measure) -> bool:
    return measure.unit in _TIMES and measure.combine is not Combine.SUM


def _only_alike(measure: Measure, others: Iterable[Measure]) -> Measure | None:
    told = {*_told_of(measure)}
    found = [one for one in others if told & {*_told_of(one)}]
    return found[0] if len(found) == 1 else None


def _told_of(measure: Measure) -> tuple[tuple[str, frozenset[str]], ...]:
    found = (_told(tuple(words_of(name))) for name in (measure.name, *measure.aliases))
    return tuple(one for one in found if one is not None)


@lru_cache(maxsize=4_096)
def _told(words: Sequence[str]) -> tuple[str, frozenset[str]] | None:
    """What is done and to what, by the words of a name; None where it does not say both."""
    limits = {at for at, word in enumerate(words) if word in _UNITS}
    limits |= {at - 1 for at in limits if at and words[at - 1].isdecimal()}
    said = [root(word) for at, word in enumerate(words) if at not in limits]
    deeds = {_ROOTS_OF_DEEDS[word] for word in said if word in _ROOTS_OF_DEEDS}
    what = frozenset(word for word in said if word not in _ROOTS_OF_DEEDS and word not in _SAYS_HOW)
    return (deeds.pop(), what) if len(deeds) == 1 and what else None
